import Foundation
package import Postgres
package import Store
import Synchronization

/// Puts each row of the list of changes into words.
final class ChangeSentences: Sendable {
    private let text: Text
    private let columns: [String: [String: Column]]
    private let titles: [String: String]
    /// The columns of every row, with what is added.
    private let header = Mutex<Row.Columns?>(nil)

    /// What is added to each row.
    package static let columns = ["title", "sentence"].map { Column(name: $0, type: "text") }

    init(_ language: Text.Language, _ compared: [String: [Column]]) {
        text = Text(language)
        columns = compared.mapValues { columns in
            Dictionary(uniqueKeysWithValues: columns.map { ($0.name, $0) })
        }
        titles = Dictionary(
            uniqueKeysWithValues: Part.all.map { ($0.name, $0.titles[language] ?? $0.name) })
    }

    /// A row of the part `change`: part, activity_name, label, change, column_name, before, after.
    package func adding(to line: Row) throws -> Row {
        let may = line.optional
        let part = try line.text("part")
        let label = [try may.text("activity_name"), try may.text("label")].compactMap { $0 }
        var values = ["label": label.joined(separator: " – ")]
        var key = try line.text("change")
        if let name = try may.text("column_name") {
            let column = columns[part]?[name] ?? Column(name: name, type: "text")
            values["field"] = text.field(part, name)
            key =
                try column.isList
                ? listed(line, column, &values) : changed(line, column, &values)
        }
        let header = header.withLock { known in
            let header = known ?? Row.Columns(line.columns + Self.columns.map(\.name))
            known = header
            return header
        }
        return try line.adding([titles[part] ?? part, text("sentence.\(key)", values)], header)
    }

    private func changed(
        _ line: Row, _ column: Column, _ values: inout [String: String]
    ) throws -> String {
        values["before"] = quoted(try line.optional.text("before").map { [$0] } ?? [], column)
        values["after"] = quoted(try line.optional.text("after").map { [$0] } ?? [], column)
        return "changed"
    }

    /// Of a list only what came and went; it comes joined, as the part `change` compares it.
    private func listed(
        _ line: Row, _ column: Column, _ values: inout [String: String]
    ) throws -> String {
        func items(_ column: String) throws -> [String] {
            try line.optional.text(column)?.components(separatedBy: "; ").filter { !$0.isEmpty }
                ?? []
        }
        let (before, after) = (try items("before"), try items("after"))
        let gone = before.filter { !after.contains($0) }
        let new = after.filter { !before.contains($0) }
        values["before"] = quoted(gone, column)
        values["after"] = quoted(new, column)
        return new.isEmpty ? "list-removed" : gone.isEmpty ? "list-added" : "list-changed"
    }

    private func quoted(_ values: [String], _ column: Column) -> String {
        let single = Column(name: column.name, type: column.type)
        let words = values.map { text.words($0, single) }.filter { !$0.isEmpty }
        return words.isEmpty
            ? text("sentence.nothing")
            : words.map { text("sentence.quoted", ["value": $0]) }.joined(separator: ", ")
    }
}

extension Registry {
    /// What the record says now that it did not say at `request.since`, with a sentence each.
    package func changes(_ request: ExtractRequest) async throws -> [Row] {
        let found = Mutex<[Row]>([])
        try await extract(request, only: "change") { event in
            if case .line(let line) = event { found.withLock { $0.append(line) } }
        }
        return found.withLock { $0 }
    }
}
