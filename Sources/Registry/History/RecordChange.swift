import Foundation
import Postgres
import Store

extension RecordChange {
    /// A row of `HistoryStatement.page`.
    init(_ row: Row, _ catalogue: Catalogue) throws {
        let before = try RecordChange.texts(row, "before")
        let after = try RecordChange.texts(row, "after")
        let table = try row.text("table_name")
        self.table = table
        key = try row.list("key")
        name = (after ?? before)?["name"] ?? (after ?? before)?["title"]
        kind = try row.bool("removed") ? .removed : before == nil ? .added : .changed
        at = try row.text("day")
        moment = try row.text("moment")
        by = try row.text("by")
        let own = catalogue[table]
        keys = Dictionary(
            zip(own?.keyColumns ?? [], key).map { ($0, $1) }, uniquingKeysWith: { one, _ in one })
        fields = ((own?.key ?? []) + (own?.fields ?? [])).compactMap { field in
            let (old, new) = (before?[field.name], after?[field.name])
            guard old != new else { return nil }
            let type = field.type == "boolean" ? "bool" : field.type
            return Field(column: Column(name: field.name, type: type), before: old, after: new)
        }
    }

    /// An object whose values are texts; what is null is not there.
    private static func texts(_ row: Row, _ column: String) throws -> [String: String]? {
        try row.optional.json(column, [String: String?].self)?.compactMapValues { $0 }
    }
}
