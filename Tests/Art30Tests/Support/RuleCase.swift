import Foundation
import Postgres
import Testing

@testable import Access
@testable import Registry
@testable import Store

/// A situation in SQL with what a rule must find in it on which day.
struct RuleCase {
    /// Day and the subjects that must be found on it.
    let days: [(day: String, keys: [String])]
    /// Subjects that are there and must not be found.
    let neighbours: [String]
    let sql: String

    init?(_ rule: String) {
        let file = Files.tests.appending(path: "RuleCases/\(rule).sql")
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
        var days: [(String, [String])] = []
        var neighbours: [String] = []
        for line in text.split(separator: "\n") where line.hasPrefix("--! ") {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let keys = line[line.index(after: colon)...].split(separator: " ").map(String.init)
            let head = line[..<colon].dropFirst(4)
            if head == "ok" {
                neighbours += keys
            } else {
                days.append((String(head.dropFirst(3)), keys))
            }
        }
        self.days = days
        self.neighbours = neighbours
        sql = text
    }

    /// Register 1 with its keeper, then the case; every reference must hold.
    func insert(_ connection: isolated Connection) throws {
        try connection.runScript(
            """
            insert into register (register_id, slug, keeper) overriding system value
                values (1, 'case', 'keeper');
            insert into organisation (key, name, number, address, email, contact, seat) values
                ('keeper', 'Keeper AB', '556000-0000', 'Storgatan 1, 111 11 Stockholm',
                    'dpo@keeper.example', 'A. Person', 'SE');
            """)
        try connection.runScript(sql)
        try connection.runScript("set constraints all immediate")
    }

    /// Everything; named registers; as known later than all of it.
    static func lenses(_ day: String) -> [Moment] {
        [
            Moment(on: day, knownAt: nil, registers: nil),
            Moment(on: day, knownAt: nil, registers: Array(1...50)),
            Moment(on: day, knownAt: "2100-01-01T00:00:00Z", registers: Array(1...50)),
        ]
    }

    /// A connection to a database where rows belong to register 1 unless they say otherwise.
    /// The body ends by throwing `RolledBack`.
    static func shared(_ body: @escaping @Sendable (isolated Connection) throws -> Void)
        async throws
    {
        try await TestCluster.withDatabase { conninfo in
            let registry = try await Registry.open(.server(conninfo), actor: "tester")
            let tables = try await registry.catalogue().tables.map(\.name)
            for table in tables where table != "register" {
                try await registry.connection.runScript(
                    "alter table \(table) alter register_id set default 1")
            }
            do {
                try await body(registry.connection)
            } catch is RolledBack {}
        }
    }
}

extension Rule {
    /// The keys the rule finds under a lens, sorted.
    func found(_ connection: isolated Connection, _ moment: Moment) throws -> [String] {
        let tables = try KeptTables(connection)
        let statement = Statement(tables: tables.names, told: tables.told, moment: moment)
        let rows = try connection.run(
            statement.query(
                "select subject_id, severity from gap", relations: [("gap", branch)]))
        for row in rows {
            #expect(
                severities.contains { $0.rawValue == row["severity"] },
                "\(id) returns a severity its header does not list")
        }
        return rows.compactMap { $0["subject_id"] }.sorted()
    }
}
