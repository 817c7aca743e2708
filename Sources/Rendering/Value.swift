/// What a template shows: texts, truths, lists and values inside values.
package enum Value: Sendable, ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    case text(String)
    case truth(Bool)
    case list([Value])
    case values(Values)
    /// A list too long to hold: its items are made one by one, from 0, until there is none.
    case made(@Sendable (Int) throws -> Value?)

    package init(stringLiteral text: String) { self = .text(text) }
    package init(booleanLiteral truth: Bool) { self = .truth(truth) }
    package init(arrayLiteral list: Value...) { self = .list(list) }
    package init(dictionaryLiteral values: (String, Value)...) { self = .values(Values(values)) }

    package static func texts(_ texts: [String]) -> Value { .list(texts.map(Value.text)) }
    package static func optional(_ text: String?) -> Value { .text(text ?? "") }

    /// As good as not there in a section, but found: a name that is missing is looked for further
    /// out.
    var isNothing: Bool {
        switch self {
        case .text(let text): text.isEmpty
        case .truth(let truth): !truth
        case .list(let list): list.isEmpty
        case .values, .made: false
        }
    }
}
