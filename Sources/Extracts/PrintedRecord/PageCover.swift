import Registry
import Rendering
import Store

/// The first page: whose record it is, and what was handed over to whom.
struct PageCover {
    struct Group {
        package let heading: String
        package let facts: [PageFact]
    }

    /// The columns that tell of persons; all others tell of the document.
    private static let groups = [
        (
            "keeper",
            ["controller", "name", "number", "address", "country", "email", "phone", "contact"]
        ),
        (
            "others",
            [
                "representative", "joint_controllers", "dpo_documentation", "dpo_appointed",
                "dpo_contact",
            ]
        ),
    ]

    /// Of the keeper, art 30(1)(a): where nothing is known, that is said.
    private static let needed: Set = ["number", "address", "country"]

    package let groups: [Group]

    init(_ collected: PagePart, _ book: Book?, _ text: Text) {
        let row = collected.rows.first ?? []
        func facts(_ isIn: (String) -> Bool) -> [PageFact] {
            guard !row.isEmpty else { return [] }
            let codes = collected.part.codes
            return collected.columns.indices.filter {
                isIn(collected.columns[$0].name) && !codes.contains(collected.columns[$0].name)
            }
            .flatMap { index -> [PageFact] in
                let told = collected.facts(row, [index], text)
                let isMissed = PageCover.needed.contains(collected.columns[index].name)
                return told.isEmpty && isMissed
                    ? [
                        PageFact(
                            label: collected.label(index, text),
                            text: text.absent(nil))
                    ] : told
            }
        }
        let named = Set(PageCover.groups.flatMap(\.1))
        let groups = PageCover.groups.map { name, columns in
            let key = name == "keeper" && book == .processor ? "keeper-processor" : name
            return Group(heading: text("page.cover.\(key)"), facts: facts(columns.contains))
        }
        let file = Group(
            heading: text("page.cover.file"),
            facts: facts { !named.contains($0) } + PageCover.language(collected, row, text))
        self.groups = (groups + [file]).filter { !$0.facts.isEmpty }
    }

    /// A note where the register is kept in another language than the document's.
    private static func language(
        _ collected: PagePart, _ row: [String?], _ text: Text
    ) -> [PageFact] {
        guard !row.isEmpty, let language = collected.value("content_language", row),
            language != text.language.rawValue
        else { return [] }
        let name = text.sentences["page.export-form.language.\(language)"] ?? language
        return [PageFact(label: text("page.content-language"), text: name)]
    }

    package var value: Value {
        [
            "groups": .list(
                groups.map {
                    ["heading": .text($0.heading), "facts": .list($0.facts.map(\.value))]
                })
        ]
    }
}
