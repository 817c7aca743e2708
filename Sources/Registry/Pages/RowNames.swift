extension Registry {
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
