import Postgres

extension Registry {
    package struct GapFilter: Sendable {
        /// This severity and worse.
        package var severity: Rule.Severity
        /// Rule ids; empty: every rule.
        package var rules: [String]
        package var asJSON: Bool

        package init(
            severity: Rule.Severity = .info, rules: [String] = [], asJSON: Bool = false
        ) {
            self.severity = severity
            self.rules = rules
            self.asJSON = asJSON
        }
    }

    /// Runs the rules as one statement in one snapshot and hands over what they find.
    package func gaps(
        _ question: Question, _ filter: GapFilter, _ text: Text,
        _ each: @escaping @Sendable (GapEvent) throws -> Void
    ) async throws {
        let rules = Rule.all.filter { filter.rules.isEmpty || filter.rules.contains($0.id) }
        if let unknown = filter.rules.first(where: { id in !Rule.all.contains { $0.id == id } }) {
            throw Problem("rule-unknown", ["rule": unknown])
        }
        try await ask(question) { connection, statement in
            let query = Query(
                GapStatement(statement: statement, rules: rules).report(filter, text))
            var counts: [String: Int] = [:]
            var counted = false
            func finishCounts() throws {
                guard !counted else { return }
                counted = true
                try each(
                    .counts(on: statement.moment.on, knownAt: statement.moment.knownAt, counts))
            }
            try connection.stream(query) { row in
                if row["part"] == "0" {
                    counts[row["severity"] ?? ""] = row["count"].flatMap(Int.init)
                    return
                }
                try finishCounts()
                try each(filter.asJSON ? .json(row["json"] ?? "{}") : .gap(Gap(row)))
            }
            try finishCounts()
        }
    }

    /// The statement `gaps` runs, for a look at its plan or to run it in psql.
    package func gapStatement(
        _ question: Question, _ filter: GapFilter, _ text: Text
    ) async throws -> String {
        let rules = Rule.all.filter { filter.rules.isEmpty || filter.rules.contains($0.id) }
        return try await ask(question) { _, statement in
            GapStatement(statement: statement, rules: rules).report(filter, text)
        }
    }
}
