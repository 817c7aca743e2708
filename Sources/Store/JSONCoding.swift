package import Foundation

/// JSON as PostgreSQL writes and takes it. Its coders are made once: making one costs more than
/// reading a short list.
extension JSON {
    private static let decoder = JSONDecoder()
    private static let encoder = encoder(.withoutEscapingSlashes)
    private static let sorting = encoder([.sortedKeys, .withoutEscapingSlashes])
    private static let indenting =
        encoder([.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])

    private static func encoder(_ formatting: JSONEncoder.OutputFormatting) -> JSONEncoder {
        let encoder = JSONEncoder()  // once: for the constants above
        encoder.outputFormatting = formatting
        return encoder
    }

    package static func read<Value: Decodable>(
        _ type: Value.Type = Value.self, _ text: String
    ) throws -> Value {
        try read(type, Data(text.utf8))
    }

    package static func read<Value: Decodable>(
        _ type: Value.Type = Value.self, _ data: Data
    ) throws -> Value {
        try decoder.decode(type, from: data)
    }

    package static func written(_ value: some Encodable) throws -> String {
        String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    /// The same value gives the same text.
    package static func sorted(_ value: some Encodable) throws -> String {
        String(decoding: try sorting.encode(value), as: UTF8.self)
    }

    /// On several lines, for people; the same value gives the same bytes.
    package static func indented(_ value: some Encodable) throws -> Data {
        try indenting.encode(value)
    }
}
