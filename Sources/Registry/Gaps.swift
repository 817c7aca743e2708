import Postgres

extension Registry {
    package struct GapFilter: Sendable {
        /// How the facts of a gap come.
        package enum Form: Sendable {
            /// Typed, for a person.
            case typed
            /// Path and detail as JSON.
            case plain
            /// The whole gap as one JSON object.
            case json
        }

        /// This severity and worse.
        package var severity: Rule.Severity
        /// Rule ids; empty: every rule.
        package var rules: [String]
        package var form: Form
        /// Of activities only this one; of what is no activity, all that this one's sheet shows.
        package var activity: String?
        /// Only what is found in this row.
        package var place: Place?
        /// Each with the owners of the activities that it concerns.
        package var withOwners = false

        package struct Place: Sendable {
            /// nil: of any table.
            package var table: String?
            package var key: String
            /// Also what is missing about whoever keeps the register.
            package var orRegister = false

            package init(table: String? = nil, key: String, orRegister: Bool = false) {
                self.table = table
                self.key = key
                self.orRegister = orRegister
            }

            var condition: String {
                let row = "subject_id = (select subject_key from question)"
                let mine = table.map { "subject = \(literal($0)) and \(row)" } ?? row
                return orRegister ? "(\(mine) or subject = 'register')" : mine
            }
        }

        package init(
            severity: Rule.Severity = .info, rules: [String] = [], form: Form = .typed,
            activity: String? = nil, place: Place? = nil, withOwners: Bool = false
        ) {
            self.severity = severity
            self.rules = rules
            self.form = form
            self.activity = activity
            self.place = place
            self.withOwners = withOwners
        }

        /// - Throws: `Problem` for an id that no rule has.
        func chosen() throws -> [Rule] {
            if let unknown = rules.first(where: { id in !Rule.all.contains { $0.id == id } }) {
                throw Problem("rule-unknown", ["rule": unknown])
            }
            return Rule.all.filter { rules.isEmpty || rules.contains($0.id) }
        }
    }

    /// Runs the rules as one statement in one snapshot and hands over what they find.
    package func gaps(
        _ question: Question, _ filter: GapFilter, _ text: Text,
        _ each: @escaping @Sendable (GapEvent) throws -> Void
    ) async throws {
        let rules = try filter.chosen()
        if filter.rules.isEmpty, conclusions == nil { try await conclude(question) }
        try await ask(question) { connection, statement in
            let statement =
                try filter.activity.map {
                    try statement.near($0, catalogue(connection), connection)
                } ?? statement
            let query = GapStatement(
                statement: statement, rules: rules, isNear: filter.activity != nil,
                place: filter.place
            ).query(filter, text)
            var counts: [String: Int] = [:]
            var counted = false
            func finishCounts() throws {
                guard !counted else { return }
                counted = true
                try each(
                    .counts(on: statement.moment.on, knownAt: statement.moment.knownAt, counts))
            }
            try connection.stream(query) { row in
                if try row.int("part") == 0 {
                    counts[try row.text("severity")] = try row.int("count")
                    return
                }
                try finishCounts()
                try each(filter.form == .json ? .json(try row.text("json")) : .gap(try Gap(row)))
            }
            try finishCounts()
        }
    }

    /// The statement `gaps` runs with its settings, as it can be run in psql.
    package func gapStatement(
        _ question: Question, _ filter: GapFilter, _ text: Text
    ) async throws -> String {
        let rules = try filter.chosen()
        // What the rules say, also where their findings are kept.
        var registry = self
        registry.isLive = true
        return try await registry.ask(question) { _, statement in
            """
            set search_path = art30; set jit = off; \(Registry.plannerScript)
            \(GapStatement(statement: statement, rules: rules).report(filter, text));
            """
        }
    }
}
