import Postgres

@testable import Registry
@testable import Store

/// The columns of every part, as PostgreSQL describes them.
struct PartColumns: Sendable {
    let part: String
    let name: String
    let type: String
    /// The values of an enum type.
    let allowed: [String]

    static func all() async throws -> [PartColumns] {
        try await TestCluster.withRegistry { registry in
            try await registry.apply(Documents.keeper)
            let request = try await registry.request(.authority, .controller, register: "x")
            return try await registry.ask(request.question) { connection, statement in
                let run = try ExtractRun(request, statement, connection)
                let rows = try connection.run(
                    """
                    select t.typname::text as type, e.enumlabel::text as value
                    from pg_enum e join pg_type t on t.oid = e.enumtypid order by e.enumsortorder
                    """)
                let allowed = Dictionary(grouping: rows) { $0["type"] ?? "" }
                return try Part.all.flatMap { part in
                    try part.columns(run.statement, run.types, connection).map { column in
                        PartColumns(
                            part: part.name, name: column.name, type: column.type,
                            allowed: (allowed[column.type] ?? []).compactMap { $0["value"] })
                    }
                }
            }
        }
    }
}

/// A part of an extract with its rows.
struct FilledPart: Sendable {
    let part: Part
    let columns: [Column]
    var lines: [Row] = []
}

extension Registry {
    func request(
        _ extract: Extract, _ book: Book?, register: String, on: String? = "2026-11-22",
        knownAt: String? = nil, scope: [String] = [], since: ExtractRequest.Since? = nil,
        language: Text.Language = .sv
    ) async throws -> ExtractRequest {
        let fixed = try await snapshot(register, on: on, knownAt: knownAt)
        return ExtractRequest(
            extract, book, register: register, language: language, timeZone: "Europe/Stockholm",
            on: fixed.on, knownAt: fixed.knownAt, scope: scope, cover: ["recipient": "IMY"],
            since: since)
    }

    func filled(_ request: ExtractRequest) async throws -> [FilledPart] {
        let events = Gathered<ExtractEvent>()
        try await extract(request) { events.append($0) }
        var parts: [FilledPart] = []
        for event in events.all {
            switch event {
            case .part(let part, let columns):
                parts.append(FilledPart(part: part, columns: columns))
            case .line(let line): parts[parts.count - 1].lines.append(line)
            }
        }
        return parts
    }
}
