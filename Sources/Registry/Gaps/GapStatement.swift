import Postgres
import Store

/// The rules as one statement: `gap` is what they found, `finding` what the register makes of it.
struct GapStatement {
    private let statement: Statement
    private let rules: [Rule]
    /// Of activities only the one that the question is near to.
    private let isNear: Bool

    /// Only what is found in one row.
    private let place: String?

    init(
        statement: Statement, rules: [Rule], isNear: Bool = false,
        place: Registry.GapFilter.Place? = nil
    ) {
        var statement = statement
        statement.facts[.subjectKey] = place?.key
        // Where findings are kept they are all there, to choose from by index.
        if statement.kept.contains("finding") {
            let chosen = rules.map { literal($0.id) }.joined(separator: ", ")
            let only = [
                rules.count < Rule.all.count ? "rule in (\(chosen))" : nil,
                isNear ? Statement.nearKept : nil, place?.condition,
            ]
            let conditions = only.compactMap { $0 }
            statement.conditions["finding_total"] = only[0]
            statement.conditions["finding"] =
                conditions.isEmpty ? nil : conditions.joined(separator: " and ")
        }
        self.statement = statement
        self.rules = rules
        self.isNear = isNear
        self.place = place?.condition
    }

    /// What the rules find, where it is not kept.
    private var found: [(name: String, text: String)] {
        statement.kept.contains("finding") ? [] : [("gap", union)]
    }

    private var union: String {
        GapStatement.union(rules, where: isNear ? Statement.nearSubject : nil)
    }

    package static func union(_ rules: [Rule], where condition: String? = nil) -> String {
        rules.map { rule in condition.map { "\(rule.branch) where \($0)" } ?? rule.branch }
            .joined(separator: "\nunion all\n")
    }

    /// - Parameter text: a select over the relation `finding`.
    package func query(
        _ text: String, _ values: [String?] = [],
        relations: [(name: String, text: String)] = [], isLasting: Bool = false
    ) -> Query {
        let parts =
            [
                "finding", "\(isNear)", place ?? "", text,
            ] + relations.flatMap { [$0.name, $0.text] }
        return statement.query(of: parts + rules.map(\.id), values, isLasting: isLasting) {
            (text, found + relations)
        }
    }

    /// - Parameters:
    ///   - text: a select over `finding` and what else is derived.
    ///   - days: ISO 8601 dates, in order.
    package func query(_ text: String, onEach days: [String]) -> Query {
        statement.query(text, onEach: days, relations: [("gap", union)])
    }

    /// The same with values in place of parameters.
    package func script(_ text: String) -> String {
        statement.script(text, relations: found)
    }

    /// The report as it can be run by itself.
    package func report(_ filter: Registry.GapFilter, _ text: Text) -> String {
        statement.script(select(filter, text), relations: relations(filter))
    }

    package func query(_ filter: Registry.GapFilter, _ text: Text) -> Query {
        let parts = [
            "gaps", "\(isNear)", "\(filter.severity)", "\(filter.form)", text.language.rawValue,
            place ?? "", "\(filter.withOwners)",
        ]
        return statement.query(of: parts + rules.map(\.id)) {
            (select(filter, text), relations(filter))
        }
    }

    private func relations(_ filter: Registry.GapFilter) -> [(name: String, text: String)] {
        let wanted = Rule.Severity.allCases.filter { $0 >= filter.severity }
            .map { literal($0.rawValue) }.joined(separator: ", ")
        let (owners, owned) =
            filter.withOwners
            ? (
                ", array_to_json(o.owners) as owners",
                "left join owned o using (register_id, subject, subject_id)"
            ) : ("", "")
        return found + Rule.caused + [
            (
                "reported",
                """
                select severity, \(Self.columns), detail, \(facts(filter)), acceptance,
                    c.cause, c.cause_id\(owners)
                from finding f
                left join caused c using (register_id, rule, subject, subject_id) \(owned)
                where severity in (\(wanted))\(place.map { " and \($0)" } ?? "")
                """
            )
        ]
    }

    /// First a row for each severity with its count (part 0), then the gaps in their order.
    private func select(_ filter: Registry.GapFilter, _ text: Text) -> String {
        let facts = facts(filter)
        let isJSON = filter.form == .json
        let shown =
            switch filter.form {
            case .typed:
                "\(Self.columns), cause, cause_id, facts\(filter.withOwners ? ", owners" : "")"
            case .plain: "\(Self.columns), cause, cause_id, path, detail"
            case .json: "register, json"
            }
        return """
            select part, severity, count, \(shown)
            from (
                select 0 as part, case when acceptance is null then severity else 'accepted' end
                        as severity, count(*), null as rule, null as register, null as subject,
                    null as subject_id, null as name, null as reason, null as accepted_by,
                    null::date as until, null as cause, null as cause_id, null::jsonb as detail,
                    null::jsonb as \(facts)
                    \(filter.withOwners ? ", null::json as owners" : "")
                    \(isJSON ? ", null as json" : "")
                from reported group by 2
                union all
                select 1, severity, null, \(Self.columns), cause, cause_id, detail, \(facts)
                    \(filter.withOwners ? ", owners" : "")
                    \(isJSON ? ", " + Self.json : "")
                from reported \(isJSON ? "join \(rows(text)) on t.id = rule" : "")
            ) report
            order by part, register,
                array_position(array['blocker', 'major', 'minor', 'info'], severity), rule,
                subject, subject_id, detail
            """
    }

    private static let columns =
        "rule, register, subject, subject_id, name, reason, accepted_by, until"

    private func facts(_ filter: Registry.GapFilter) -> String {
        filter.form == .typed ? "facts" : "path"
    }

    private static let json = """
        case when reason is null then json_build_object(\(object)) else
            json_build_object(\(object), 'accepted', json_build_object('reason', reason,
                'by', accepted_by, 'until', until)) end::text as json
        """

    private static let object = """
        'rule', rule, 'severity', severity, 'register', register, 'subject', json_build_object(
            'type', subject, 'key', subject_id, 'name', name), 'path', path, 'law', t.law,
        'title', t.title, 'remedy', t.remedy, 'detail', detail,
        'cause', case when cause is not null
            then json_build_object('rule', cause, 'key', cause_id) end
        """

    /// The rules' own words as a table, so that PostgreSQL writes the JSON.
    private func rows(_ text: Text) -> String {
        let rows = rules.map { rule in
            let words =
                [rule.id, text.law(rule.law)]
                + [rule.titles, rule.remedies].map { $0[text.language] ?? "" }
            return "(\(words.map(literal).joined(separator: ", ")))"
        }
        return "(values \(rows.joined(separator: ",\n"))) t (id, law, title, remedy)"
    }
}
