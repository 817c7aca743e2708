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
            let query = Query(gapSQL(statement, rules, filter, text))
            var counts: [Rule.Severity: Int] = [:]
            var counted = false
            func finishCounts() throws {
                guard !counted else { return }
                counted = true
                try each(
                    .counts(on: statement.moment.on, knownAt: statement.moment.knownAt, counts))
            }
            try connection.stream(query) { row in
                if row["part"] == "0" {
                    if let severity = row["severity"].flatMap(Rule.Severity.init) {
                        counts[severity] = row["count"].flatMap(Int.init)
                    }
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
            gapSQL(statement, rules, filter, text)
        }
    }
}

private func gapSQL(
    _ statement: Statement, _ rules: [Rule], _ filter: Registry.GapFilter, _ text: Text
) -> String {
    let wanted = Rule.Severity.allCases.filter { $0 >= filter.severity }
        .map { literal($0.rawValue) }.joined(separator: ", ")
    let columns = """
        g.rule, g.severity, r.slug as register, g.subject as type, g.subject_id as key,
            coalesce(n.name, g.subject_id) as name, coalesce(g.detail -> 'path', '[]') as path,
            g.detail - 'path' as detail
        """
    let json = """
        json_build_object('rule', rule, 'severity', severity, 'register', register,
            'subject', json_build_object('type', type, 'key', key, 'name', name), 'path', path,
            'law', t.law, 'title', t.title, 'remedy', t.remedy, 'detail', detail)::text as json
        """
    let texts = rules.map { rule in
        let words = [rule.id, rule.law] + [rule.titles, rule.remedies].map { $0[text.language] ?? "" }
        return "(\(words.map(literal).joined(separator: ", ")))"
    }.joined(separator: ",\n")
    return statement.compose(
        """
        select part, severity, count, \(filter.asJSON
            ? "register, json" : "rule, register, type, key, name, path, detail")
        from (
            select 0 as part, severity, count(*), null as rule, null as register, null as type,
                null as key, null as name, null::jsonb as path, null::jsonb as detail
                \(filter.asJSON ? ", null as json" : "")
            from gap group by severity
            union all
            select 1, severity, null, rule, register, type, key, name, path, detail
                \(filter.asJSON ? ", " + json : "")
            from (
                select \(columns)
                from gap g
                join register r on r.register_id = g.register_id
                left join named n on n.register_id = g.register_id and n.subject = g.subject
                    and n.subject_id = g.subject_id
            ) gap_row \(filter.asJSON ? "join (values \(texts)) t (id, law, title, remedy) on t.id = rule" : "")
        ) report
        order by part, register, array_position(array['blocker', 'major', 'minor', 'info'], severity),
            rule, type, key, detail
        """,
        relations: [
            (
                "gap",
                "select * from (\n" + rules.map(\.branch).joined(separator: "\nunion all\n")
                    + "\n) every where severity in (\(wanted))"
            )
        ])
}
