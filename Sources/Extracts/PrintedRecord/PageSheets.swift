import Registry
import Rendering
import Store

/// The sheets of an authority's file, one for each activity, each made when it is written: its
/// points in the order of article 30, then what is not required.
struct PageSheets: Sendable {
    private let list: PagePart
    private let parts: [KeptPart]
    private let book: Book
    private let text: Text
    /// The columns of the list that no part tells on the same sheet.
    private let told: [Int]

    /// - Parameter list: the part whose rows are the activities.
    init(_ list: PagePart, _ parts: [KeptPart], _ book: Book, _ text: Text) {
        self.list = list
        self.parts = parts.filter { $0.part.place(in: book)?.isOnSheet == true }
        self.book = book
        self.text = text
        let elsewhere = self.parts.flatMap { $0.columns.map(\.name) }.filter { $0 != "activity" }
        told = list.columns.indices.filter {
            !(elsewhere + [list.part.label]).contains(list.columns[$0].name)
        }
    }

    private var heading: String { list.part.titles[text.language] ?? "" }

    /// The list of all activities in front of the sheets.
    var overview: PageSection {
        PageSection(id: list.part.name, heading: heading, list, text, mayLieDown: true)
    }

    /// How many lines of the table of contents are its own: the list and the sheets.
    package var entries: Int { list.rows.count + 1 }

    package func entry(_ index: Int) -> Value? {
        if index == 0 { return ["id": .text(list.part.name), "label": .text(heading)] }
        guard index < entries else { return nil }
        let label = "\(index). \(name(index - 1).shortened(to: 100))"
        return ["id": .text("a\(index)"), "label": .text(label), "isSheet": true]
    }

    package func sheet(_ index: Int) throws -> Value? {
        guard list.rows.indices.contains(index) else { return nil }
        let id = "a\(index + 1)"
        var points: [PageSection] = []
        var also: [PageSection] = []
        for part in parts {
            let mine = try part.of(index)
            let title = part.part.titles[text.language] ?? part.part.name
            func section(_ heading: String, _ provision: String?) -> PageSection {
                PageSection(
                    id: "\(id)-\(part.part.name)", heading: heading, provision: provision, mine,
                    text, hiding: ["activity"])
            }
            if case .point(let letter) = part.part.place(in: book) {
                points.append(
                    section(
                        text("page.point", ["letter": letter, "title": title]),
                        text("page.provision", ["n": "\(book.paragraph)", "letter": letter])))
            } else if !mine.rows.isEmpty {
                also.append(section(title, nil))
            }
        }
        return [
            "id": .text(id), "number": .text("\(index + 1)"), "name": .text(name(index)),
            "facts": .list(list.facts(list.rows[index], told, text).map(\.value)),
            "points": .list(points.map(\.value)),
            // The block of what is not required, where there is one.
            "also": also.isEmpty ? [] : [.list(also.map(\.value))],
        ]
    }

    private func name(_ index: Int) -> String {
        let row = list.rows[index]
        return list.value(list.part.label, row) ?? list.value("activity", row) ?? ""
    }
}
