import Exports
import Foundation
import HTTPTypes
import Hummingbird
import Mustache

/// What a page answers with.
enum Page: Sendable {
    /// A template inside the layout.
    case html(_ template: String, title: String, Values, status: HTTPResponse.Status = .ok)
    /// After a change the browser asks anew (303).
    case redirect(String, session: SessionChange = .none)
    case file(Data, type: String, name: String)
    /// A file that is too large for memory; its name says its type.
    case download(ExtractFile)

    enum SessionChange: Sendable {
        case none, ended
        case begun(String)
    }
}

/// What a template shows: texts, truths, lists and values inside values.
enum Value: Sendable, ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    case text(String)
    case truth(Bool)
    case list([Value])
    case values(Values)

    init(stringLiteral text: String) { self = .text(text) }
    init(booleanLiteral truth: Bool) { self = .truth(truth) }
    init(arrayLiteral list: Value...) { self = .list(list) }
    init(dictionaryLiteral values: (String, Value)...) {
        self = .values(Dictionary(values) { $1 })
    }

    /// As Mustache takes it.
    var plain: Any {
        switch self {
        case .text(let text): text.isEmpty ? Blank() : text
        case .truth(let truth): truth
        case .list(let list): list.map(\.plain)
        case .values(let values): values.plain
        }
    }
}

/// An empty text: as good as not there in a section, but found. Mustache looks for a name that is
/// missing in the values further out, and would show what it finds there.
private struct Blank: MustacheCustomRenderable {
    var renderText: String { "" }
    var isNull: Bool { true }
}

typealias Values = [String: Value]

extension Values {
    var plain: [String: Any] { mapValues(\.plain) }
}

extension Value {
    static func texts(_ texts: [String]) -> Value { .list(texts.map(Value.text)) }
    static func optional(_ text: String?) -> Value { .text(text ?? "") }
}
