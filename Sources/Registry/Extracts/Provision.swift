/// An article of the GDPR or a point of it: 45, 9(2), 30(1)(d).
package struct Provision: Sendable, Equatable {
    package let article: Int
    package let paragraph: Int?
    package let letter: String?

    /// Nil for what is no such point: of article 30 only those that a book has a part for.
    init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "(", omittingEmptySubsequences: false)
        let inner = parts.dropFirst()
        guard let article = parts.first.flatMap({ Int($0) }), (1...99).contains(article),
            inner.count <= 2, inner.allSatisfy({ $0.hasSuffix(")") })
        else { return nil }
        self.article = article
        paragraph = inner.first.flatMap { Int($0.dropLast()) }
        letter = inner.count == 2 ? inner.last.map { String($0.dropLast()) } : nil
        if !inner.isEmpty, paragraph == nil { return nil }
        guard let letter else { return }
        guard letter.count == 1, ("a"..."z").contains(letter) else { return nil }
        guard article == 30, let book = Book.allCases.first(where: { $0.paragraph == paragraph })
        else { return }
        let places = Part.of(.authority, book).compactMap { $0.place(in: book) }
        guard places.contains(.point(letter)) else { return nil }
    }
}
