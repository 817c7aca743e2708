package import Postgres
package import Store

/// What an extract consists of, in its order.
package enum ExtractEvent: Sendable {
    case part(Part, [Column])
    case line(Row)
}

extension Registry {
    /// Hands over an extract part by part, row by row; memory stays flat however many there are.
    /// - Parameters:
    ///   - only: the name of the one part wanted; nil: all of them.
    ///   - among: the names of those wanted; nil: all of them.
    package func extract(
        _ request: ExtractRequest, only: String? = nil,
        among: Set<String>? = nil,
        _ each: @Sendable (ExtractEvent) throws -> Void
    ) async throws {
        try await ask(request.question) { connection, statement in
            let run = try ExtractRun(request, statement, connection)
            for part in run.parts
            where (only == nil || only == part.name) && among?.contains(part.name) != false {
                try run.stream(part, connection, each)
            }
        }
    }
}

extension Registry {
    /// What `extract` runs with its settings, as it can be run in psql; without a list of changes.
    package func statements(of request: ExtractRequest) async throws -> String {
        try await ask(request.question) { connection, statement in
            let run = try ExtractRun(request, statement, connection)
            let settings = [
                ("search_path", "art30"), ("intervalstyle", "iso_8601"), ("jit", "off"),
                ("timezone", request.timeZone),
            ].map { "select set_config(\(literal($0)), \(literal($1)), false)" }
            return (settings + [Plan.byHash.script] + run.parts.map(run.script))
                .joined(separator: ";\n") + ";"
        }
    }
}

/// One extract under way inside its transaction.
struct ExtractRun {
    package let request: ExtractRequest
    package let statement: Statement
    package let parts: [Part]
    package let types: ColumnTypes

    init(_ request: ExtractRequest, _ statement: Statement, _ connection: isolated Connection)
        throws
    {
        self.request = request
        var known = try statement.withLaw(connection)
        known.facts = try request.facts()
        self.statement = known
        parts = Part.of(request.extract, request.book)
        types = try ColumnTypes(connection)
        try request.setTimeZone(connection)
        try request.checkScope(self.statement, connection)
    }

    /// What a part runs as it can be run in psql.
    package func script(_ part: Part) -> String {
        statement.script(part.query(), relations: part.relations(request.language))
    }

    func stream(
        _ part: Part, _ connection: isolated Connection,
        _ each: @Sendable (ExtractEvent) throws -> Void
    ) throws {
        let changes = part.isChanges ? try changes(connection) : nil
        let sentences = changes.map { ChangeSentences(request.language, $0.columns) }
        let more = sentences == nil ? [] : ChangeSentences.columns
        // An earlier state is asked about once: its text is not worth keeping.
        var statement = statement
        if changes != nil { statement.moment.isKept = false }
        try connection.stream(
            statement.query(part.query(), relations: part.relations(request.language, changes)),
            described: { try each(.part(part, types.columns($0) + more)) },
            {
                let line = $0
                try each(.line(try sentences?.adding(to: line) ?? line))
            })
    }
}

extension Part {
    /// Its columns, without its rows.
    package func columns(
        _ statement: Statement, _ types: ColumnTypes, _ connection: isolated Connection
    ) throws -> [Column] {
        var columns: [Column] = []
        let query = statement.query(self.query() + "\nlimit 0", relations: relations(.en))
        try connection.stream(query, described: { columns = types.columns($0) }, { _ in })
        return columns + (isChanges ? ChangeSentences.columns : [])
    }

    var isChanges: Bool { name == "change" }

    /// What a part reads that is in no table.
    fileprivate func relations(
        _ language: Text.Language, _ changes: ExtractChanges? = nil
    ) -> [(name: String, text: String)] {
        if isChanges { return [("part_row", (changes ?? .none).rows)] }
        return letter == nil ? [] : [Sentences.relation(language)]
    }
}
