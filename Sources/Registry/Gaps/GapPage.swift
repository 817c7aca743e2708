import Postgres
package import Store

/// One page of gaps, the gravest first, and what there is to choose from.
package struct GapPage: Sendable {
    /// Which gaps; nil fields: all.
    package struct Choice: Sendable {
        package var severity: String?
        package var rules: [String]?
        package var subject: String?
        package var owner: String?
        /// What its name, key or owners shall say, and the rules whose titles say it.
        package var search: (words: String, rules: [String])?
        /// Within a severity: by name, not by rule.
        package var bySubject = false

        package init() {}

        /// All are chosen, so that consequences stand under what they follow from.
        fileprivate var isFolded: Bool {
            severity == nil && rules == nil && subject == nil && !needsRows
        }

        /// What totals do not tell.
        fileprivate var needsRows: Bool { owner != nil || search != nil }

        fileprivate func takes(_ total: Total) -> Bool {
            (severity ?? total.severity) == total.severity
                && (rules?.contains(total.rule) ?? true)
                && (subject ?? total.subject) == total.subject
        }
    }

    package struct Total: Sendable {
        package let rule: String
        package let severity: String
        package let subject: String
        package let isAccepted: Bool
        package let count: Int
    }

    /// Open ones of this page, then, on the first, all that are accepted.
    package var open: [Gap] = []
    /// What follows from those of this page.
    package var consequences: [Gap] = []
    /// How many of the chosen stand under others.
    package var foldedCount = 0
    package var accepted: [Gap] = []
    /// Of all that the rules find, chosen or not.
    package var totals: [Total] = []
    /// Whom any of them are a matter for.
    package var owners: [String] = []
    /// How many of the chosen are open, by severity, and how many accepted.
    package var openCounts: [String: Int] = [:]
    package var acceptedCount = 0

    package var openCount: Int { openCounts.values.reduce(0, +) }
}

extension Registry {
    /// - Parameters:
    ///   - page: from 1, `size` open gaps each.
    ///   - rules: which rules are asked at all; empty: every one.
    package func gapPage(
        _ question: Question, _ choice: GapPage.Choice, page: Int = 1, size: Int,
        rules: [String] = []
    ) async throws -> GapPage {
        let asked = try GapFilter(rules: rules).chosen()
        return try await ask(question) { connection, statement in
            var statement = statement
            // By index where there is one.
            statement.isInline = !statement.kept.isEmpty
            let query = GapStatement(statement: statement, rules: asked).query(
                GapPage.text(
                    bySubject: choice.bySubject, isOne: statement.moment.registers?.count == 1,
                    isFolded: choice.isFolded),
                [
                    choice.severity, choice.rules.map(PostgresArray.text), choice.subject,
                    choice.owner,
                    choice.search.map { "%\(escaped($0.words))%" },
                    PostgresArray.text(choice.search?.rules ?? []), "\((page - 1) * size)",
                    "\(size)",
                ], relations: Rule.caused)
            var found = GapPage()
            var counted: [GapPage.Total] = []
            try connection.stream(query) { row in
                switch try row.text("part") {
                case "open": found.open.append(try Gap(row))
                case "accepted": found.accepted.append(try Gap(row))
                case "folded": found.foldedCount = try row.int("count")
                case "owner": found.owners.append(try row.text("name"))
                case "total": found.totals.append(try GapPage.Total(row))
                default: counted.append(try GapPage.Total(row))
                }
            }
            if found.foldedCount > 0 {
                found.consequences = try consequences(
                    of: found.open, GapStatement(statement: statement, rules: asked), connection)
            }
            if !choice.needsRows { counted = found.totals.filter(choice.takes) }
            for total in counted {
                if total.isAccepted {
                    found.acceptedCount += total.count
                } else {
                    found.openCounts[total.severity, default: 0] += total.count
                }
            }
            // Of several registers the same may come twice.
            found.owners = Set(found.owners).sorted()
            return found
        }
    }

    private func consequences(
        of gaps: [Gap], _ statement: GapStatement, _ connection: isolated Connection
    ) throws -> [Gap] {
        let causes = Set(Rule.all.flatMap(\.follows).map(\.rule))
        let asked = gaps.filter { causes.contains($0.rule) }
        guard !asked.isEmpty else { return [] }
        let columns = [asked.map(\.register), asked.map(\.rule), asked.map(\.key)]
        return try connection.run(
            statement.query(
                """
                select f.*, c.cause, c.cause_id, array_to_json(o.owners) as owners
                from finding f
                join caused c using (register_id, rule, subject, subject_id)
                join unnest($1::text[], $2::text[], $3::text[]) a (register, cause, cause_id)
                    on a.register = f.register and a.cause = c.cause and a.cause_id = c.cause_id
                left join owned o using (register_id, subject, subject_id)
                order by f.rule, f.subject_id
                """, columns.map(PostgresArray.text), relations: Rule.caused)
        ).map(Gap.init)
    }
}

/// What `like` takes as it stands.
private func escaped(_ words: String) -> String {
    words.reduce(into: "") { escaped, character in
        if ["\\", "%", "_"].contains(character) { escaped += "\\" }
        escaped.append(character)
    }
}

extension GapPage.Total {
    fileprivate init(_ row: Row) throws {
        rule = try row.text("rule")
        severity = try row.text("severity")
        subject = try row.text("subject")
        isAccepted = try row.bool("is_accepted")
        count = try row.int("count")
    }
}

extension GapPage {
    /// One select for the page and all that stands around it: where nothing is kept the rules run once.
    /// By severity, so that where it is kept an index hands over one page in its order.
    fileprivate static func text(bySubject: Bool, isOne: Bool, isFolded: Bool) -> String {
        let order =
            (bySubject ? "f.name, " : "") + (isOne ? "" : "f.register, ")
            + "f.rule, f.subject, f.subject_id, f.detail"
        func branch(_ part: String, _ condition: String, _ limit: String) -> String {
            """
            select '\(part)' as part, s.place, f.detail, f.severity, f.rule, f.register, f.subject,
                f.subject_id, f.name, f.reason, f.accepted_by, f.until, f.facts,
                array_to_json(f.owners) as owners, null::int as count, null::bool as is_accepted
            from (values ('blocker', 1), ('major', 2), ('minor', 3), ('info', 4)) s (severity, place)
            cross join lateral (
                select f.*, o.owners
                from finding f
                left join owned o on o.register_id = f.register_id and o.subject = f.subject
                    and o.subject_id = f.subject_id
                where f.severity = s.severity and \(condition) and \(chosen)
                order by \(order) \(limit)
            ) f
            """
        }
        func counts(_ part: String, _ from: String) -> String {
            """
            select '\(part)', null, null, f.severity, f.rule, null, f.subject, null, null, null, null,
                null, null, null, \(from)
            """
        }
        return """
            select * from (
                select * from (
                    \(branch(
                        "open", isFolded ? "f.acceptance is null and \(leads)" : "f.acceptance is null",
                        "limit $7::int + $8::int"))
                    order by place, \(order.replacing("f.", with: "")) limit $8::int offset $7::int
                ) p
                union all
                \(branch("accepted", "f.acceptance is not null and $7::int = 0", ""))
                union all
                \(counts("total", "f.count, f.accepted from finding_total f"))
                union all
                \(counts("count", """
                    count(*)::int, f.acceptance is not null
                    from finding f
                    left join owned o on o.register_id = f.register_id and o.subject = f.subject
                        and o.subject_id = f.subject_id
                    where ($4::text is not null or $5::text is not null) and \(chosen)
                    group by f.severity, f.rule, f.subject, f.acceptance is not null
                    """))
                union all
                select 'folded', null::int, null::jsonb, null, null, null, null, null, null, null,
                    null, null::date, null::jsonb, null::json, count(*)::int, null::bool
                from finding f where \(isFolded) and f.acceptance is null and not \(leads)
                union all
                select 'owner', null::int, null::jsonb, null, null, null, null, null, w.owner,
                    null, null, null::date, null::jsonb, null::json, null::int, null::bool
                from finding_owner w
            ) page
            order by part, place, \(order.replacing("f.", with: "")), name
            """
    }

    /// It follows from no other.
    private static let leads = """
        not exists (select from caused c where c.register_id = f.register_id and c.rule = f.rule
            and c.subject = f.subject and c.subject_id = f.subject_id)
        """

    private static let chosen = """
        coalesce(f.severity = $1::text, true) and coalesce(f.rule = any ($2::text[]), true)
            and coalesce(f.subject = $3::text, true)
            and ($4::text is null or coalesce($4::text = any (o.owners), false))
            and ($5::text is null or f.rule = any ($6::text[]) or f.name ilike $5::text
                or f.subject_id ilike $5::text
                or exists (select from unnest(o.owners) w (owner) where w.owner ilike $5::text))
        """
}
