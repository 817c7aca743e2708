import Foundation
import Postgres
import Synchronization

/// Puts each row of the list of changes into words.
struct ChangeSentences: Sendable {
    private let text: Text
    private let columns: [String: [String: Column]]
    private let titles: [String: String]

    /// What is added to each row.
    static let columns = ["title", "sentence"].map { Column(name: $0, type: "text") }

    init(_ language: Text.Language, _ compared: [String: [Column]]) {
        text = Text(language)
        columns = compared.mapValues { columns in
            Dictionary(uniqueKeysWithValues: columns.map { ($0.name, $0) })
        }
        titles = Dictionary(
            uniqueKeysWithValues: Part.all.map { ($0.name, $0.titles[language] ?? $0.name) })
    }

    /// A row of the part `change`: part, activity_name, label, change, column_name, before, after.
    func adding(to line: Line) throws -> Line {
        let part = line["part"] ?? ""
        let label = [line["activity_name"], line["label"]].compactMap { $0 }
        var values = ["label": label.joined(separator: " – ")]
        var key = line["change"] ?? "changed"
        if let name = line["column_name"] {
            let column = columns[part]?[name] ?? Column(name: name, type: "text")
            values["field"] = text.field(part, name)
            key = column.isList ? listed(line, column, &values) : changed(line, column, &values)
        }
        return try line.adding([
            ("title", titles[part] ?? part), ("sentence", text("sentence.\(key)", values)),
        ])
    }

    private func changed(
        _ line: Line, _ column: Column, _ values: inout [String: String]
    ) -> String {
        values["before"] = quoted(line["before"].map { [$0] } ?? [], column)
        values["after"] = quoted(line["after"].map { [$0] } ?? [], column)
        return "changed"
    }

    /// Of a list only what came and went; it comes joined, as the part `change` compares it.
    private func listed(
        _ line: Line, _ column: Column, _ values: inout [String: String]
    ) -> String {
        let before = (line["before"] ?? "").components(separatedBy: "; ").filter { !$0.isEmpty }
        let after = (line["after"] ?? "").components(separatedBy: "; ").filter { !$0.isEmpty }
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
    package func changes(_ request: ExtractRequest) async throws -> [Line] {
        let found = Mutex<[Line]>([])
        try await extract(request, only: "change") { event in
            if case .line(let line) = event { found.withLock { $0.append(line) } }
        }
        return found.withLock { $0 }
    }
}
