extension Rule {
    /// The articles of the GDPR that it rests on: 30 for `art 30(1)(b), 5(1)(b)` is the first.
    package var articles: [Int] {
        let provisions = law.split(separator: ";").map { $0.drop { $0 == " " } }
            .filter { $0.hasPrefix("art") }
        return provisions.flatMap { provision in
            provision.replacing(/\([^)]*\)/, with: "").matches(of: /\d+/)
                .compactMap { Int($0.output) }
        }.uniqued
    }

    /// The letter of art 30 that it concerns in a book; nil: none.
    package func letter(in book: Book) -> String? {
        law.firstMatch(of: book == .controller ? /30\(1\)\(([a-g])\)/ : /30\(2\)\(([a-d])\)/)
            .map { String($0.output.1) }
    }
}
