import Registry
import Store

/// A node on its way into the document: its properties in order, each with its values as JSON.
struct Node {
    private var properties: [(name: String, values: [String])] = []

    init(_ id: String?) {
        if let id { add("@id", jsonString(id)) }
    }

    mutating func add(_ property: String, _ value: String) {
        guard let index = properties.firstIndex(where: { $0.name == property }) else {
            properties.append((property, [value]))
            return
        }
        if !properties[index].values.contains(value) { properties[index].values.append(value) }
    }

    /// Whether nothing is said of it but its name and what it is.
    var isBare: Bool { properties.allSatisfy { $0.name.hasPrefix("@") } }

    var json: String {
        let members = properties.map { name, values in
            let list = values.joined(separator: ",")
            return "\(jsonString(name)):\(values.count == 1 ? list : "[\(list)]")"
        }
        return "{\(members.joined(separator: ","))}"
    }

    /// A node that is only pointed to.
    static func reference(_ id: String) -> String { "{\"@id\":\(jsonString(id))}" }
}
