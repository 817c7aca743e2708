import Rendering
import Store

/// A value of a row as its JSON has it; empty for null.
struct Cell: Decodable {
    enum Value {
        case text(String)
        case number(String)
        case bool(Bool)
    }

    let values: [Value]

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        // tried: text first, as it is the most frequent and every wrong guess costs an error
        if value.decodeNil() {
            values = []
        } else if let text = try? value.decode(String.self) {
            values = [.text(text)]
        } else if let bool = try? value.decode(Bool.self) {
            values = [.bool(bool)]
        } else if let number = try? value.decode(Int.self) {
            values = [.number("\(number)")]
        } else if let number = try? value.decode(Double.self) {
            values = [.number("\(number)")]
        } else {
            values = try value.decode([Cell].self).flatMap(\.values)
        }
    }
}

extension Cell.Value {
    /// The word a vocabulary knows it by.
    var word: String {
        switch self {
        case .text(let text): text
        case .number(let number): number
        case .bool(let bool): bool ? "true" : "false"
        }
    }

    /// As a value in JSON-LD, with the datatype of the column where JSON has none.
    func json(_ type: String) -> String {
        switch self {
        case .number, .bool: return word
        case .text(let text):
            let datatype: String? =
                switch type {
                case "date": "xsd:date"
                case "timestamptz": "xsd:dateTime"
                case "interval" where text.wholeMatch(of: Self.duration) != nil: "xsd:duration"
                default: nil
                }
            guard let datatype else { return jsonString(text) }
            return "{\"@type\":\"\(datatype)\",\"@value\":\(jsonString(text))}"
        }
    }

    /// ISO 8601 as XML Schema takes it: no weeks, no sign inside.
    // A regex is compiled atomically when it is first used, though its type does not say so.
    nonisolated(unsafe) private static let duration =
        /P(?=.)(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+D)?(?:T(?=.)(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9.]+S)?)?/
}
