import Foundation
import Postgres
import Testing

@testable import Access
@testable import Registry
@testable import Store

/// A column holds what is asked for, or the error says which column, and never what stands in it.
@Suite struct RowTests {
    private let row = Row(
        columns: ["name", "none", "no", "count", "day", "list", "broken", "role"],
        values: [
            "Anna", nil, "f", "12", "2026-02-01", #"["a",null,"b"]"#, "[\"Anna\"", "editor",
        ])

    private func fault(_ read: (Row) throws -> Any?) -> ColumnError? {
        do {
            _ = try read(row)
            return nil
        } catch {
            return error as? ColumnError
        }
    }

    @Test func readsWhatIsThere() throws {
        #expect(try row.text("name") == "Anna")
        #expect(try !row.bool("no"))
        #expect(try row.int("count") == 12)
        #expect(try row.date("day") == "2026-02-01")
        #expect(try row.word("role", AccessRole.self) == .editor)
        #expect(try row.list("list") == ["a", "b"])
        #expect(try row.json("list", [String?].self) == ["a", nil, "b"])
        #expect(try row.optional.int("count") == 12)
    }

    @Test func whatIsNullIsNilOnlyWhereItMayBe() throws {
        #expect(try row.optional.text("none") == nil)
        #expect(try row.optional.int("none") == nil)
        #expect(try row.optional.date("none") == nil)
        #expect(try row.optional.list("none") == nil)
        #expect(try row.optional.json("none", [String].self) == nil)
        let null = ColumnError("none", .null)
        #expect(fault { try $0.text("none") } == null)
        #expect(fault { try $0.bool("none") } == null)
        #expect(fault { try $0.int("none") } == null)
        #expect(fault { try $0.date("none") } == null)
        #expect(fault { try $0.list("none") } == null)
    }

    @Test func whatIsNotThereIsAnErrorEverywhere() {
        let unknown = ColumnError("nome", .unknown)
        #expect(fault { try $0.text("nome") } == unknown)
        #expect(fault { try $0.json("nome", [String].self) } == unknown)
        #expect(fault { try $0.optional.text("nome") } == unknown)
        #expect(fault { try $0.optional.int("nome") } == unknown)
        #expect(fault { try $0.optional.list("nome") } == unknown)
        #expect(fault { try $0.optional.isNull("nome") } == unknown)
    }

    @Test func whatIsSomethingElseIsAnError() {
        #expect(fault { try $0.bool("name") } == ColumnError("name", .bool))
        #expect(fault { try $0.int("name") } == ColumnError("name", .int))
        #expect(fault { try $0.optional.int("name") } == ColumnError("name", .int))
        for column in ["name", "count"] {
            #expect(fault { try $0.date(column) } == ColumnError(column, .date))
        }
        #expect(fault { try $0.word("name", AccessRole.self) } == ColumnError("name", .word))
        #expect(fault { try $0.list("broken") } == ColumnError("broken", .json))
        #expect(fault { try $0.json("list", [String].self) } == ColumnError("list", .json))
        #expect(
            fault { try $0.optional.json("broken", [Int].self) } == ColumnError("broken", .json))
    }

    /// The log names the column; the person sees a number.
    @Test func anErrorSaysTheColumnAndNothingElse() throws {
        let error = try #require(fault { try $0.int("name") })
        #expect(Problem.code(of: error) == "column name: no number")
        #expect(!"\(error)".contains("Anna"))
        #expect(
            Problem(serving: error, reference: "R1") == Problem("unknown", ["reference": "R1"]))
    }

    @Test func theFirstOfTwoColumnsOfOneNameIsRead() throws {
        let twice = Row(columns: ["a", "a"], values: ["1", "2"])
        #expect(try twice.text("a") == "1")
    }

    @Test func allRowsOfAResultShareTheirColumns() async throws {
        try await TestCluster.withRegistry { registry in
            let rows = try await registry.connection.run(
                "select * from generate_series(1, 3) n (number)")
            #expect(
                rows.map { ObjectIdentifier($0.header) }.allSatisfy {
                    $0 == ObjectIdentifier(rows[0].header)
                })
            #expect(try rows.map { try $0.int("number") } == [1, 2, 3])
        }
    }
}
