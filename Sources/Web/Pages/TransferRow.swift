import Registry
import Rendering

/// One transfer in words: who, where, on what ground, and why.
struct TransferRow: Sendable {
    let line: Line
    private let columns: [String: Column]
    private let visit: RegisterVisit
    /// What engagements are called.
    private let names: RowNames

    init(line: Line, columns: [Column], names: RowNames, _ visit: RegisterVisit) {
        self.line = line
        self.names = names
        self.visit = visit
        self.columns = Dictionary(columns.map { ($0.name, $0) }) { first, _ in first }
    }

    private var text: Text { visit.text }
    private var hasGround: Bool { line["ground"] != "none" }

    var values: Value {
        [
            "country": .text(line["country"] ?? line["territory"] ?? ""),
            "importer": .text(line["importer_name"] ?? ""),
            "importer-href": .text(
                visit.url("organisations/\(encoded(line["importer"] ?? ""))")),
            "exporter": .text(line["exporter_name"] ?? ""),
            "ground": .text(ground), "is-groundless": .truth(!hasGround),
            "state": .text(hasGround ? "grounded" : "groundless"),
            "engagement": .text(
                line["engagement"].map { names["engagement", [$0]] } ?? ""),
            "engagement-href": .text(
                visit.url("engagements/\(encoded(line["engagement"] ?? ""))")),
            "facts": .list(facts),
        ]
    }

    private var ground: String {
        guard hasGround else { return text("list.no-ground") }
        let name = line["ground_name"] ?? line["ground"] ?? ""
        let article = text("page.transfers.article", ["n": line["article"] ?? ""])
        let open = line.isTrue("unconfirmed") ? " (\(text("list.unconfirmed")))" : ""
        return "\(article): \(name)\(open)"
    }

    /// Path, reason, ground, evidence, modules, what is missing: each under its label.
    private var facts: [Value] {
        let via = line.texts("via").map { text("place.\($0)") }
        let missing = line.texts("missing").map { ruleTitle($0, text) }
        let all: [(String, [String])] = [
            ("path", [line.texts("path").joined(separator: " → ")]),
            ("via", via), ("activities", line.texts("activities")),
            ("reference", [line["reference"] ?? ""]), ("evidence", evidence),
            ("modules", line.texts("modules")), ("assessment", assessment),
            ("missing", missing),
        ]
        return all.compactMap { name, words in
            let words = words.filter { !$0.isEmpty }
            guard !words.isEmpty else { return nil }
            return [
                "label": .text(text("page.transfers.fact.\(name)")), "words": .texts(words),
            ]
        }
    }

    private var evidence: [String] {
        let signed = line["signed"].map { text("page.transfers.signed", ["date": $0]) }
        let listed = line["scheme"].map { scheme in
            text(
                "page.transfers.listed",
                [
                    "scheme": scheme, "date": line["listed"] ?? "",
                    "checked": line["checked"] ?? text("page.transfers.never"),
                ])
        }
        let found = [signed, line["evidence"], listed, line["listing_evidence"]]
            .compactMap { $0 }.filter { !$0.isEmpty }
        return found.isEmpty && hasGround ? [text("page.transfers.no-evidence")] : found
    }

    private var assessment: [String] {
        guard let key = line["assessment"] else {
            return line["tia"] == "required" ? [text("page.transfers.no-assessment")] : []
        }
        let outcome = columns["outcome"].map { text.words(line, $0) } ?? ""
        let parts = [line["assessment_name"] ?? key, line["done"] ?? "", outcome]
        return [parts.filter { !$0.isEmpty }.joined(separator: ", ")]
    }
}
