package import Postgres
package import Store

extension Nearness {
    /// Keys and names of rows, for what somebody may have meant.
    package static func candidates(
        _ query: Query, _ connection: isolated Connection
    ) throws -> [Candidate] {
        try connection.run(query).map { row in
            let names = try ["name", "name_en", "name_sv", "entity"].filter(row.has)
                .compactMap { try row.optional.text($0) }
            return Candidate(key: try row.text("key"), names: names)
        }
    }
}
