import Registry

/// The sheet of one activity: its points in the order of article 30, then what is not required.
struct PageSheet {
    let id: String
    let number: Int
    let name: String
    /// For the table of contents.
    let shortName: String
    let facts: [PageFact]
    let points: [PageSection]
    /// The block of what is not required, where there is one.
    let also: [[PageSection]]
}

extension PageSheet {
    /// - Parameter list: the part whose rows are the activities.
    static func all(_ list: PagePart, _ parts: [PagePart], _ book: Book, _ text: Text) -> [Self] {
        let grouped = parts.filter { $0.part.place(in: book)?.isOnSheet == true }
            .map { ($0, $0.byActivity) }
        // What another part tells on the same sheet is not told twice.
        let elsewhere = grouped.flatMap { $0.0.columns.map(\.name) }.filter { $0 != "activity" }
        let told = list.columns.indices.filter {
            !(elsewhere + [list.part.label]).contains(list.columns[$0].name)
        }
        return list.rows.enumerated().map { index, row in
            let id = "a\(index + 1)"
            let key = list.value("activity", row) ?? ""
            var points: [PageSection] = []
            var also: [PageSection] = []
            for (part, byActivity) in grouped {
                let mine = byActivity[key] ?? PagePart(part: part.part, columns: part.columns)
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
                            text(
                                "page.provision", ["n": "\(book.paragraph)", "letter": letter])))
                } else if !mine.rows.isEmpty {
                    also.append(section(title, nil))
                }
            }
            let name = list.value(list.part.label, row) ?? key
            return PageSheet(
                id: id, number: index + 1, name: name, shortName: name.shortened(to: 100),
                facts: list.facts(row, told, text), points: points, also: also.isEmpty ? [] : [also]
            )
        }
    }
}
