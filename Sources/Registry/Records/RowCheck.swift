import Postgres
import Store

/// What a person is told where they type it: values that cannot be, and those that may be but seldom are
/// meant, which are asked about once.
struct RowCheck {
    let table: String
    /// The row's key; of a new one as it will be.
    let key: [String]
    /// As they will be, of all columns that the form has.
    let values: [String: String]
    /// The columns that are new or change.
    let changed: Set<String>
    let register: String

    /// - Parameter confirmed: what whoever types was asked already.
    func run(confirmed: String?, _ connection: isolated Connection) throws {
        let wrong = impossible
        guard wrong.isEmpty else { throw RowRefusal(problems: wrong) }
        let odd = try odd(connection)
        guard !odd.isEmpty else { return }
        let asked = odd.map { field, problem in
            let values = problem.values.sorted { $0.key < $1.key }.map(\.value)
            return ([field ?? "", problem.key] + values).joined(separator: " ")
        }.joined(separator: "; ")
        if asked != confirmed { throw RowRefusal(problems: odd, asked: asked) }
    }

    private func typed(_ column: String) -> String? {
        changed.contains(column) ? values[column] : nil
    }

    private var impossible: [(field: String?, problem: Problem)] {
        var wrong: [(field: String?, problem: Problem)] = []
        // once: for a row that is saved
        if let email = typed("email"), email.wholeMatch(of: /[^@\s]+@[^@\s]+\.[^@\s.]+/) == nil {
            wrong.append(("email", Problem("not-an-email", ["value": email])))
        }
        for column in ["url", "terms_url"] {
            // once: for a row that is saved
            if let url = typed(column), url.wholeMatch(of: /(?i)https?:\/\/[^\s\/]+(\/\S*)?/) == nil
            {
                wrong.append((column, Problem("not-a-url", ["value": url])))
            }
        }
        if table == "organisation", let parent = typed("parent"), parent == key.last {
            wrong.append(("parent", Problem("own-parent")))
        }
        return wrong
    }

    private func odd(
        _ connection: isolated Connection
    ) throws -> [(field: String?, problem: Problem)] {
        var asked: [(field: String?, problem: Problem)] = []
        if table == "organisation", let number = typed("number"),
            OrganisationNumber(number, isSwedish: values["seat"] == "SE")?.isRight == false
        {
            asked.append(("number", Problem("check-digit", ["value": number])))
        }
        if let name = typed("name"), let other = try namesake(name, connection) {
            asked.append(("name", Problem("name-exists", ["value": other, "table": table])))
        }
        if let (column, circle) = try circle(connection) {
            asked.append((column, Problem("circle", ["path": circle])))
        }
        return asked
    }

    /// Another row of the table that is called the same, but for case and signs.
    private func namesake(_ name: String, _ connection: isolated Connection) throws -> String? {
        guard ["organisation", "activity", "service", "measure"].contains(table) else { return nil }
        return try connection.run(
            Query(
                """
                select name from \(table)
                where register_id = $1 and key <> $2
                    and lower(regexp_replace(name, '[^[:alnum:]]', '', 'g'))
                        = lower(regexp_replace($3, '[^[:alnum:]]', '', 'g'))
                order by key limit 1
                """, [register, key.last, name])
        ).first?.text("name")
    }

    /// What leads from the row back to it, by the names of the rows between.
    private func circle(
        _ connection: isolated Connection
    ) throws -> (column: String, path: String)? {
        let edges: (column: String, text: String, from: String, to: String)
        switch table {
        case "organisation":
            guard let parent = typed("parent"), let own = key.last else { return nil }
            edges = (
                "parent", "select key::text as one, parent::text as other from organisation", own,
                parent
            )
        case "engagement_upstream":
            guard let own = key.first, let upstream = typed("upstream") else { return nil }
            edges = (
                "upstream",
                "select engagement::text as one, upstream::text as other from engagement_upstream",
                own, upstream
            )
        default: return nil
        }
        let found = try connection.run(
            Query(
                """
                with recursive edge as (\(edges.text) where register_id = $1), way as (
                    select $3::text as at, array[$2::text, $3::text] as path
                    union all
                    select e.other, w.path || e.other
                    from way w join edge e on e.one = w.at
                    where w.at <> $2 and (e.other = $2 or e.other <> all (w.path))
                )
                select array_to_string(array(
                    select coalesce(o.name, k.key)
                    from unnest(path) with ordinality k (key, place)
                    left join engagement g on g.register_id = $1 and g.key = k.key
                        and '\(table)' <> 'organisation'
                    left join organisation o on o.register_id = $1
                        and o.key = coalesce(g.supplier, k.key)
                    order by k.place), ' → ') as path
                from way where at = $2 limit 1
                """, [register, edges.from, edges.to]))
        return try found.first.map { (edges.column, try $0.text("path")) }
    }
}

/// Ten digits whose last one follows from the others (SKV 709, the Luhn algorithm).
struct OrganisationNumber {
    private let digits: [Int]

    /// Nil: it is no Swedish number.
    init?(_ written: String, isSwedish: Bool) {
        // once: for a row that is saved
        let pattern = /(?:SE)?(?:16|18|19|20)?([0-9]{6})(-?)([0-9]{4})(?:01)?/
        guard let match = written.replacing(" ", with: "").wholeMatch(of: pattern),
            isSwedish || match.2 == "-" || written.hasPrefix("SE")
        else { return nil }
        digits = (match.1 + match.3).compactMap(\.wholeNumberValue)
    }

    var isRight: Bool {
        let sum = digits.enumerated().reduce(0) { sum, digit in
            let value = digit.offset % 2 == 0 ? digit.element * 2 : digit.element
            return sum + (value > 9 ? value - 9 : value)
        }
        return sum % 10 == 0
    }
}
