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

    /// A row of the part `change`: part, label, change, column_name, before, after.
    func adding(to line: Line) throws -> Line {
        let part = line["part"] ?? ""
        var values = ["label": line["label"] ?? ""]
        let key: String
        if let name = line["column_name"] {
            let column = columns[part]?[name] ?? Column(name: name, type: "text")
            values["field"] = text.field(part, name)
            values["before"] = words(line["before"], column)
            values["after"] = words(line["after"], column)
            key = "changed"
        } else {
            key = line["change"] ?? "changed"
        }
        return try line.adding([
            ("title", titles[part] ?? part), ("sentence", text("sentence.\(key)", values)),
        ])
    }

    /// Lists come joined, as the part `change` compares them.
    private func words(_ value: String?, _ column: Column) -> String {
        guard let value, !value.isEmpty else { return text("sentence.nothing") }
        let values = column.isList ? value.components(separatedBy: "; ") : [value]
        let single = Column(name: column.name, type: column.type)
        let words = values.map { text.words($0, single) }.joined(separator: "; ")
        return text("sentence.quoted", ["value": words])
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
