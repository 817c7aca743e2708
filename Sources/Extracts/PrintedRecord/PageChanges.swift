import Registry
import Store

/// The list of changes for people: in the order of the document, what befell several activities alike
/// said once, and of an activity that came or went no more than that.
struct PageChanges {
    private let changes: PagePart
    private let book: Book
    private let text: Text
    /// Of the sheets, by the names of their activities.
    private let numbers: [String: Int]
    private let sheets: Int

    private struct Activity: Equatable { let key, name: String }
    private struct Line: Hashable { let part, sentence: String }

    /// - Parameter sheets: how many there are.
    init(
        _ changes: PagePart, _ book: Book, _ numbers: [String: Int], sheets: Int, _ text: Text
    ) {
        self.sheets = sheets
        self.changes = changes
        self.book = book
        self.numbers = numbers
        self.text = text
    }

    /// One for each part, with a sentence for each change.
    var cards: [PageCard] {
        let whole = Set(
            changes.rows.filter {
                value("part", $0) == "activity" && value("change", $0) != "changed"
            }
            .compactMap { value("activity", $0) })
        var order: [Line] = []
        var activities: [Line: [Activity]] = [:]
        for row in changes.rows {
            let activity = value("activity_name", row).flatMap { name in
                value("activity", row).map { Activity(key: $0, name: name) }
            }
            if let activity, whole.contains(activity.key) { continue }
            let line = Line(
                part: value("part", row) ?? "",
                sentence: (value("sentence", row) ?? "").without(activity.map { $0.name + " – " }))
            if activities[line] == nil { order.append(line) }
            if let activity, activities[line]?.contains(activity) != true {
                activities[line, default: []].append(activity)
            } else if activities[line] == nil {
                activities[line] = []
            }
        }
        let places = Dictionary(
            uniqueKeysWithValues: Part.all.compactMap { part in
                part.place(in: book).map { (part.name, $0) }
            })
        let titles = Dictionary(
            changes.rows.map { (value("part", $0) ?? "", value("title", $0) ?? "") },
            uniquingKeysWith: { $1 })
        return Dictionary(grouping: order, by: \.part)
            .sorted { (places[$0.key] ?? .cover, $0.key) < (places[$1.key] ?? .cover, $1.key) }
            .map { part, lines in
                PageCard(
                    names: [heading(titles[part] ?? part, places[part])],
                    sentences: lines.map {
                        PageSentence(of: whose(activities[$0] ?? []), $0.sentence)
                    },
                    facts: [])
            }
    }

    private func value(_ column: String, _ row: [String?]) -> String? { changes.value(column, row) }

    private func heading(_ title: String, _ place: Part.Place?) -> String {
        guard case .point(let letter) = place else { return title }
        return text("page.point", ["letter": letter, "title": title])
    }

    private func whose(_ activities: [Activity]) -> String {
        let names = activities.map(\.name)
        let found = names.compactMap { numbers[$0] }
        guard names.count > 1 else { return names.first.map { $0 + ": " } ?? "" }
        if names.count == sheets {
            return text("page.change.every", ["count": "\(names.count)"])
        }
        guard found.count == names.count else { return names.joined(separator: "; ") + ": " }
        return text("page.change.some", ["numbers": PagePart.ranges(found)])
    }
}

extension String {
    /// Without the first place where something stands.
    fileprivate func without(_ part: String?) -> String {
        guard let part, let range = firstRange(of: part) else { return self }
        return String(self[..<range.lowerBound] + self[range.upperBound...])
    }
}
