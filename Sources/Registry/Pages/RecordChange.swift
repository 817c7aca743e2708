import Foundation
import Postgres

extension RecordChange {
    /// A row of `HistoryStatement.page`.
    init(_ row: Row, _ catalogue: Catalogue) {
        let before = RecordChange.texts(row["before"])
        let after = RecordChange.texts(row["after"])
        let table = row["table_name"] ?? ""
        self.table = table
        key =
            (try? JSON.read([String].self, row["key"] ?? "[]")) ?? []
        name = (after ?? before)?["name"] ?? (after ?? before)?["title"]
        kind = row["removed"] == "t" ? .removed : before == nil ? .added : .changed
        at = row["day"] ?? ""
        moment = row["moment"] ?? ""
        by = row["by"] ?? ""
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
    private static func texts(_ json: String?) -> [String: String]? {
        guard let json else { return nil }
        let object = try? JSON.read([String: String?].self, json)
        return object?.compactMapValues { $0 }
    }
}
