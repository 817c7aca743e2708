/// The part of JSON Schema (draft 2020-12) that describes a register document.
struct JSONSchema: Encodable {
    package static let key = "^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$"

    package enum Kind: Encodable {
        case one(String)
        case either(String, String)

        func encode(to encoder: any Encoder) throws {
            var value = encoder.singleValueContainer()
            switch self {
            case .one(let type): try value.encode(type)
            case .either(let one, let other): try value.encode([one, other])
            }
        }
    }

    enum Additional: Encodable {
        case nothing
        indirect case these(JSONSchema)

        func encode(to encoder: any Encoder) throws {
            var value = encoder.singleValueContainer()
            switch self {
            case .nothing: try value.encode(false)
            case .these(let schema): try value.encode(schema)
            }
        }
    }

    package var schema: String?
    package var type: Kind?
    package var title: String?
    package var description: String?
    var pattern: String?
    package var format: String?
    package var allowed: [String]?
    /// Null is allowed beside what `allowed` lists.
    var orNull = false
    package var standard: String?
    package var properties: [String: JSONSchema] = [:]
    package var required: [String] = []
    /// One element or none; arrays, because a struct cannot hold itself.
    package var items: [JSONSchema] = []
    var propertyNames: [JSONSchema] = []
    var uniqueItems: Bool?
    var additionalProperties: Additional?

    init(
        type: String? = nil, title: String? = nil, description: String? = nil,
        pattern: String? = nil, items: [JSONSchema] = [], propertyNames: [JSONSchema] = [],
        additionalProperties: Additional? = nil
    ) {
        self.type = type.map(Kind.one)
        self.title = title
        self.description = description
        self.pattern = pattern
        self.items = items
        self.propertyNames = propertyNames
        self.additionalProperties = additionalProperties
    }

    private enum CodingKeys: String, CodingKey {
        case schema = "$schema"
        case allowed = "enum"
        case standard = "default"
        case type, title, description, pattern, format, properties, required, items
        case propertyNames, uniqueItems, additionalProperties
    }

    func encode(to encoder: any Encoder) throws {
        var object = encoder.container(keyedBy: CodingKeys.self)
        try object.encodeIfPresent(schema, forKey: .schema)
        try object.encodeIfPresent(type, forKey: .type)
        try object.encodeIfPresent(title, forKey: .title)
        try object.encodeIfPresent(description, forKey: .description)
        try object.encodeIfPresent(pattern, forKey: .pattern)
        try object.encodeIfPresent(format, forKey: .format)
        try object.encodeIfPresent(allowed.map { $0 + (orNull ? [nil] : []) }, forKey: .allowed)
        try object.encodeIfPresent(standard, forKey: .standard)
        if !properties.isEmpty { try object.encode(properties, forKey: .properties) }
        if !required.isEmpty { try object.encode(required, forKey: .required) }
        try object.encodeIfPresent(items.first, forKey: .items)
        try object.encodeIfPresent(propertyNames.first, forKey: .propertyNames)
        try object.encodeIfPresent(uniqueItems, forKey: .uniqueItems)
        try object.encodeIfPresent(additionalProperties, forKey: .additionalProperties)
    }
}
