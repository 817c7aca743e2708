import Registry
import Rendering
import Store

/// How nodes are named: URNs, since a register has no address of its own on the web.
struct Names {
    private let register: String
    let record: String

    init(register: String, record: String) {
        self.register = "urn:art30:\(urnPart(register)):"
        self.record = "\(self.register)record:\(urnPart(record))"
    }

    func node(_ kind: String, _ key: [String]) -> String {
        register + ([kind] + key).map(urnPart).joined(separator: ":")
    }
}

/// One row of a part on its way to becoming nodes.
struct PartRow {
    let part: String
    let columns: [Column]
    let cells: [String: Cell]
    let names: Names
    let vocabulary: Vocabulary

    /// Nil where the row has nothing to name the node by, or says nothing of an unnamed one.
    func node(_ shape: Shape) -> Node? {
        let own = shape.key.filter { $0 != "activity" }
        guard
            (own.isEmpty ? shape.key : own).contains(where: { word($0) != nil })
                || shape.key.isEmpty
        else { return nil }
        let id = shape.kind.map { kind in
            kind == "record" ? names.record : names.node(kind, shape.key.map { word($0) ?? "" })
        }
        var node = Node(id)
        for type in shape.types { node.add("@type", jsonString(type)) }
        for column in columns {
            guard let meaning = shape.says[column.name] else { continue }
            for value in cells[column.name]?.values ?? [] { add(value, column, meaning, to: &node) }
        }
        for (index, link) in shape.links.enumerated() {
            // A row that only tells that there is nothing, or that nobody knows, makes no node of
            // what there is not.
            if index == 0, shape.isAnchor, isUndocumented || self.node(link.node) == nil {
                if let said = self.node(link.node.untyped) { node.add("art30:\(part)", said.json) }
            } else {
                add(link, to: &node)
            }
        }
        return id == nil && node.isBare ? nil : node
    }

    private var isUndocumented: Bool {
        // Others of that type, as `dpo_documentation`, tell of one thing in the row.
        columns.contains { column in
            column.name == "documentation" && column.type == "documentation"
                && word(column.name) != "documented"
        }
    }

    private func word(_ column: String) -> String? { cells[column]?.values.first?.word }

    private func add(
        _ value: Cell.Value, _ column: Column, _ meaning: Shape.Meaning, to node: inout Node
    ) {
        switch meaning {
        case .literal(let property):
            node.add(property, value.json(column.type))
            return
        case .kind(let type):
            for term in vocabulary.terms(type, value.word) {
                node.add("@type", jsonString(term))
            }
        case .terms(let properties):
            for (property, type) in properties {
                for term in vocabulary.terms(type, value.word) {
                    node.add(property, Node.reference(term))
                }
            }
        case .country(let property):
            if let country = vocabulary.country(value.word) {
                node.add(property, Node.reference(country))
            }
            for region in vocabulary.terms("region", value.word) {
                node.add("dpv:hasLocation", Node.reference(region))
            }
        }
        // The register's own word beside the term, which can be coarser or missing.
        node.add("art30:\(column.name)", value.json(column.type))
    }

    private func add(_ link: Shape.Link, to node: inout Node) {
        guard let object = self.node(link.node) else { return }
        var properties: [String] = []
        if let (column, type) = link.narrower, let word = word(column) {
            properties = vocabulary.terms(type, word)
        }
        for property in properties.isEmpty ? [link.property] : properties {
            node.add(property, object.json)
        }
    }
}
