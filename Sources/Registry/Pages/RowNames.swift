extension Registry {
    /// What some rows of a table are called that nests in no other, by index.
    package func names(
        _ table: String, _ keys: some Sequence<String>, _ question: Question,
        _ language: Text.Language
    ) async throws -> Names {
        let wanted = keys.reduce(into: Wanted()) { $0.add(table, [$1]) }
        return try await askFew(question) { connection, statement in
            try Names(wanted, language, statement, connection)
        }
    }

    /// What rows are called, by `register/key`; a key of several tables has one name.
    package func rowNames(
        _ keys: Set<String>, _ question: Question, _ text: Text
    ) async throws -> [String: String] {
        guard !keys.isEmpty else { return [:] }
        let rows = try await answers(
            to: "row-names", question, text, with: ["{\(keys.sorted().joined(separator: ","))}"])
        return Dictionary(
            rows.map { ("\($0["register"] ?? "")/\($0["key"] ?? "")", $0["name"] ?? "") }
        ) { one, _ in one }
    }
}
