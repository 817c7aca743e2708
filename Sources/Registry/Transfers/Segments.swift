import Postgres
import Store

/// What there was on each of successive segments of time, gathered a segment at a time. What stays the
/// same from one to the next is kept once, so that memory grows with what there is and not with the
/// days.
struct Segments: Sendable {
    /// The first day of each.
    package let days: [String]
    package let last: String
    private var index: Int
    private var transferRuns = Runs()
    private var findingRuns = Runs()

    /// How many days are asked about at once: a statement costs as much to begin as some twenty days.
    static let step = 200

    /// - Parameter first: which of the days is the first that is added.
    init(days: [String], last: String, from first: Int = 0) {
        self.days = days
        self.last = last
        index = first
    }

    /// With those that were gathered of the days behind these.
    func followed(by later: Segments) -> Segments {
        var all = later
        all.transferRuns = transferRuns.followed(by: later.transferRuns, at: index)
        all.findingRuns = findingRuns.followed(by: later.findingRuns, at: index)
        return all
    }

    private struct Transfer: Encodable {
        package let key: String
        let during: String
    }

    private struct Finding: Encodable {
        let key: String
        let since: String
    }

    /// Adds the segments that follow.
    package mutating func add(
        _ range: Range<Int>, _ statement: Statement, _ connection: isolated Connection
    ) throws {
        let query = GapStatement(statement: statement, rules: Rule.all)
            .query(Segments.text, onEach: Array(days[range]))
        var transfers: Set<String> = []
        var findings: Set<String> = []
        var place = 1
        func end() {
            transferRuns.add(transfers, index)
            findingRuns.add(findings, index)
            // Only what is open at the end is told.
            findingRuns.ended = []
            (transfers, findings) = ([], [])
            index += 1
            place += 1
        }
        try connection.stream(query) { row in
            let here = try row.int("place")
            while place < here { end() }
            let key = try row.text("key")
            if try row.bool("is_finding") { findings.insert(key) } else { transfers.insert(key) }
        }
        while place <= range.count { end() }
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
        try JSON.written(findingRuns.open.map { Finding(key: $0, since: days[$1]) })
    }

    /// A transfer without a needed assessment stands on nothing.
    private static let text = """
        select jsonb_build_array(t.register_id, t.engagement, t.exporter, t.importer, t.territory,
                case when t.carried then t.ground end)::text as key, false as is_finding
        from transfer t
        union all
        select jsonb_build_array(register_id, rule, subject, subject_id,
            facts ->> 'territory row territory')::text, true
        from gap
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
        select (k.key ->> 0)::int as register_id, k.key ->> 1 as rule, k.key ->> 2 as subject,
            k.key ->> 3 as subject_id, k.key ->> 4 as territory, s.since
        from jsonb_to_recordset($1::jsonb) s (key text, since date)
        cross join lateral (select s.key::jsonb) k (key)
        """
    )
}

/// In which successive segments each key was there.
struct Runs: Sendable {
    /// The first segment of what is there in the last one added.
    private(set) var open: [String: Int] = [:]
    package var ended: [(key: String, run: Range<Int>)] = []

    /// Those that end at a segment go on in what begins with it.
    func followed(by later: Runs, at segment: Int) -> Runs {
        var all = later
        var mine = open
        func joined(_ key: String, _ first: Int) -> Int {
            first == segment ? mine.removeValue(forKey: key) ?? first : first
        }
        all.ended = later.ended.map {
            ($0.key, joined($0.key, $0.run.lowerBound)..<$0.run.upperBound)
        }
        for (key, first) in later.open { all.open[key] = joined(key, first) }
        all.ended += ended + mine.map { ($0.key, $0.value..<segment) }
        return all
    }

    package mutating func add(_ found: Set<String>, _ segment: Int) {
        for (key, first) in open where !found.contains(key) { ended.append((key, first..<segment)) }
        open = Dictionary(
            uniqueKeysWithValues: found.map { ($0, open[$0] ?? segment) })
    }
}
