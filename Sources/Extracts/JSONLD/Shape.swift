import Registry
import Store

/// What one row of a part says, as a node: how it is named, what it is, what it links to.
struct Shape: Sendable {
    /// What a column of the row says of the node.
    enum Meaning: Sendable {
        /// Its value, as it stands.
        case literal(String)
        /// What the node is, by the terms of a type.
        case kind(String)
        /// Terms that properties of the node point to, each by the terms of a type.
        case terms([(property: String, type: String)])
        /// A country that a property of the node points to; a region is only a location.
        case country(String)

        var properties: [String] {
            switch self {
            case .literal(let property): [property]
            case .country(let property): [property, "dpv:hasLocation"]
            case .kind: []
            case .terms(let terms): terms.map(\.property)
            }
        }
    }

    /// A property and the node it points to, made from the same row.
    struct Link: Sendable {
        let property: String
        /// The column and the type whose terms name a narrower property for some values.
        let narrower: (column: String, type: String)?
        var node: Shape

        init(_ property: String, _ node: Shape, by narrower: (column: String, type: String)? = nil)
        {
            self.property = property
            self.node = node
            self.narrower = narrower
        }
    }

    /// The word in the node's IRI; nil: the node has no name.
    let kind: String?
    /// The columns whose values name it; a row where all but `activity` are empty has no such node.
    let key: [String]
    let types: [String]
    var says: [String: Meaning]
    var links: [Link]

    init(
        _ kind: String?, _ key: [String] = [], _ types: [String] = [],
        _ says: [String: Meaning] = [:], _ links: [Link] = []
    ) {
        self.kind = kind
        self.key = key
        self.types = types
        self.says = says
        self.links = links
    }

    /// The terms it is written with, at any depth.
    var terms: [String] {
        types + says.values.flatMap(\.properties)
            + links.flatMap { [$0.property] + $0.node.terms }
    }

    /// Whether it is another part's node, which this one only points from.
    var isAnchor: Bool { types.isEmpty && !links.isEmpty }

    /// The columns that say something, at any depth.
    private var used: Set<String> {
        links.reduce(into: Set(says.keys)) { used, link in
            used.formUnion(link.node.used)
            if let narrower = link.narrower { used.insert(narrower.column) }
        }
    }

    /// Without a name and without terms for what it is: its columns as they stand.
    var untyped: Shape {
        let literal = says.map { column, meaning in
            if case .literal = meaning { return (column, meaning) }
            return (column, Meaning.literal("art30:\(column)"))
        }
        return Shape(nil, [], [], Dictionary(uniqueKeysWithValues: literal), links)
    }

    /// With the remaining columns told as they stand, by the node the row is about: itself, or the
    /// first it links to where it is an anchor.
    func completed(_ columns: [String]) -> Shape {
        let told = isAnchor ? used.union(key) : used
        var rest: [String: Meaning] = [:]
        for column in columns where !told.contains(column) {
            rest[column] = .literal("art30:\(column)")
        }
        var shape = self
        if isAnchor {
            shape.links[0].node.says.merge(rest) { said, _ in said }
        } else {
            shape.says.merge(rest) { said, _ in said }
        }
        return shape
    }
}
