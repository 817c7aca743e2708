import Postgres
package import Store

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
        var withOwners = false

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

            package var condition: String {
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
        package func chosen() throws -> [Rule] {
            if let unknown = rules.first(where: { id in !Rule.all.contains { $0.id == id } }) {
                throw Rule.unknown(unknown)
            }
            return Rule.all.filter { rules.isEmpty || rules.contains($0.id) }
        }
    }

    /// Runs the rules in one snapshot, as one statement or as one for each half of the registers, and
    /// hands over what they find.
    package func gaps(
        _ question: Question, _ filter: GapFilter, _ text: Text,
        _ each: @escaping @Sendable (GapEvent) throws -> Void
    ) async throws {
        let rules = try filter.chosen()
        if filter.rules.isEmpty, conclusions == nil { try await conclude(question) }
        try await inOneSnapshot { registry in
            let (moment, query, halves) = try await registry.ask(question) {
                connection, statement in
                let near = try filter.activity.map {
                    try statement.scoped(to: $0, catalogue(connection), connection)
                }
                let asked = GapStatement(
                    statement: near ?? statement, rules: rules, isNear: near != nil,
                    place: filter.place)
                return (
                    statement.moment, asked.query(filter, text),
                    near != nil || filter.place != nil
                        ? nil : try registry.halves(statement, connection)
                )
            }
            if let halves, let second = await registry.second(in: halves.snapshot) {
                let queries = halves.statements.map {
                    Query(GapStatement(statement: $0, rules: rules).report(filter, text))
                }
                try await registry.told(moment, filter, each, by: [registry, second], queries)
            } else {
                try await registry.told(moment, filter, each, by: [registry], [query])
            }
        }
    }

    /// Every statement runs at once; what the first finds is told before what the second does.
    private func told(
        _ moment: Moment, _ filter: GapFilter,
        _ each: @escaping @Sendable (GapEvent) throws -> Void,
        by registries: [Registry], _ queries: [Query]
    ) async throws {
        // The second may have answered long before it is read.
        let timeout = registries.count > 1 ? ["idle_in_transaction_session_timeout": "0"] : [:]
        do {
            for (registry, query) in zip(registries, queries) {
                try await registry.transaction(.read, settings: timeout) { try $0.start(query) }
            }
            var counts: [String: Int] = [:]
            for registry in registries {
                let found = try await registry.transaction(.read) { connection in
                    var found: [String: Int] = [:]
                    try connection.read { row in
                        guard try row.int("part") == 0 else { return false }
                        found[try row.text("severity")] = try row.int("count")
                        return true
                    }
                    return found
                }
                counts.merge(found, uniquingKeysWith: +)
            }
            try each(.counts(on: moment.on, knownAt: moment.knownAt, counts))
            for registry in registries {
                try await registry.transaction(.read) { connection in
                    try connection.read { row in
                        try each(
                            filter.form == .json ? .json(row.text("json")) : .gap(Gap(row)))
                        return true
                    }
                }
            }
        } catch {
            for registry in registries { await registry.connection.stop() }
            throw error
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
            set search_path = art30; set jit = off; \(Plan.byHash.script)
            \(GapStatement(statement: statement, rules: rules).report(filter, text));
            """
        }
    }
}
