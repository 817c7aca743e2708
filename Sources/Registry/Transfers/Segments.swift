import Postgres
import Store

/// What there was on each of successive segments of time, gathered a segment at a time. What stays the
/// same from one to the next is kept once, so that memory grows with what there is and not with the
/// days.
struct Segments {
    /// The first day of each.
    package let days: [String]
    package let last: String
    private var index = 0
    private var transferRuns = Runs()
    private var findingRuns = Runs()
    /// Open in the last segment, as JSON would have it.
    private var open: [Finding] = []

    init(days: [String], last: String) {
        self.days = days
        self.last = last
    }

    private struct Transfer: Encodable {
        package let key: String
        let during: String
    }

    private struct Finding: Encodable {
        package let key: String
        package let severity: String
        package let name: String
        package var since = ""
    }

    /// Adds the next segment, whose first day is the statement's.
    package mutating func add(_ statement: Statement, _ connection: isolated Connection) throws {
        var found: Set<String> = []
        try connection.stream(statement.query(Segments.transfer, isLasting: true)) { row in
            found.insert(try row.text("key"))
        }
        transferRuns.add(found, index)
        found = []
        let rules = GapStatement(statement: statement, rules: Rule.all)
        try connection.stream(rules.query(Segments.finding, isLasting: true)) { row in
            let key = try row.text("key")
            found.insert(key)
            if index + 1 == days.count {
                open.append(
                    Finding(
                        key: key, severity: try row.text("severity"), name: try row.text("name")))
            }
        }
        findingRuns.add(found, index)
        // Only what is open at the end is told.
        findingRuns.ended = []
        index += 1
    }

    /// The rows of `transferRelation`.
    package func transfers() throws -> String {
        let open = transferRuns.open.map { ($0, $1..<days.count) }
        return try JSON.written(
            (transferRuns.ended + open).map { key, run in
                let end = run.upperBound < days.count ? "\(days[run.upperBound]))" : "\(last)]"
                return Transfer(key: key, during: "[\(days[run.lowerBound]),\(end)")
            })
    }

    /// The rows of `findingRelation`.
    package func findings() throws -> String {
        try JSON.written(
            open.map { finding in
                var finding = finding
                finding.since = findingRuns.open[finding.key].map { days[$0] } ?? last
                return finding
            })
    }

    /// A transfer without a needed assessment stands on nothing.
    private static let transfer = """
        select jsonb_build_array(t.register_id, t.engagement, t.exporter, t.importer, t.territory,
                case when t.carried then t.ground end)::text as key
        from transfer t
        """

    private static let finding = """
        select jsonb_build_array(register, rule, subject, subject_id, detail ->> 'territory')::text
            as key, severity, name
        from finding
        """

    /// `$1`: what `transfers` wrote.
    static let transferRelation = (
        name: "segment_transfer",
        text: """
        select (k.key ->> 0)::int as register_id, k.key ->> 1 as engagement,
            k.key ->> 2 as exporter, k.key ->> 3 as importer, k.key ->> 4 as territory,
            k.key ->> 5 as ground, s.during
        from jsonb_to_recordset($1::jsonb) s (key text, during daterange)
        cross join lateral (select s.key::jsonb) k (key)
        """
    )

    /// `$1`: what `findings` wrote.
    static let findingRelation = (
        name: "segment_finding",
        text: """
        select k.key ->> 0 as register, k.key ->> 1 as rule, k.key ->> 2 as subject,
            k.key ->> 3 as subject_id, k.key ->> 4 as territory, s.severity, s.name, s.since
        from jsonb_to_recordset($1::jsonb) s (key text, severity text, name text, since date)
        cross join lateral (select s.key::jsonb) k (key)
        """
    )
}

/// In which successive segments each key was there.
struct Runs {
    /// The first segment of what is there in the last one added.
    private(set) var open: [String: Int] = [:]
    package var ended: [(key: String, run: Range<Int>)] = []

    package mutating func add(_ found: Set<String>, _ segment: Int) {
        for (key, first) in open where !found.contains(key) { ended.append((key, first..<segment)) }
        open = Dictionary(
            uniqueKeysWithValues: found.map { ($0, open[$0] ?? segment) })
    }
}
