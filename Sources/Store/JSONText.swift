/// A JSON scalar as the text PostgreSQL would show; nil for null.
package struct JSONText: Decodable {
    package let text: String?

    package init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        // tried: one kind after the other
        if value.decodeNil() {
            text = nil
        } else if let bool = try? value.decode(Bool.self) {
            text = bool ? "true" : "false"
        } else if let number = try? value.decode(Int.self) {
            text = "\(number)"
        } else {
            text = try value.decode(String.self)
        }
    }
}
