package import Postgres
package import Store

/// One entry of the log, in words.
package struct AuditEntry {
    /// Its number, in another chain than the installation's with its name.
    package let number: String
    package let at: String
    package let who: String
    package let action: String
    package let register: String?
    /// A few facts: "roll: dataskyddsombud, person: 4".
    package let detail: String

    package init(_ row: Row, _ text: Text) throws {
        let may = row.optional
        let entry = try row.text("entry")
        number = try may.text("chain").map { "\($0)/\(entry)" } ?? entry
        at = try row.text("at")
        // Somebody who was removed has a number and no e-mail any more.
        who =
            try may.text("email")
            ?? may.text("person").map { text("audit.person", ["person": $0]) }
            ?? text("audit.nobody")
        let action = try row.text("action")
        self.action = text.sentences["audit.action.\(action)"] ?? action
        register = try may.text("register")
        detail = try AuditEntry.detail(row, text)
    }

    private static func detail(_ row: Row, _ text: Text) throws -> String {
        let facts = try row.json("detail", [String: JSONText].self)
        return facts.sorted { $0.key < $1.key }.map { name, value in
            let label = text.sentences["audit.detail.\(name)"] ?? name
            return "\(label): \(word(value.text ?? "", name, text))"
        }.joined(separator: ", ")
    }

    private static func word(_ value: String, _ name: String, _ text: Text) -> String {
        switch name {
        case "role": text.sentences["page.role.\(value)"] ?? value
        case "rule": text.rule(value)
        case "administrator": text(value == "true" ? "word.yes" : "word.no")
        case "rows": value.split(separator: "; ").map { rows($0, text) }.joined(separator: "; ")
        default: text.sentences["audit.word.\(value)"] ?? value
        }
    }

    /// `+ activity payroll`: a sign, a table and a key.
    private static func rows(_ words: Substring, _ text: Text) -> String {
        var parts = words.split(separator: " ", maxSplits: 2).map(String.init)
        if parts.count > 1, let table = text.sentences["table.\(parts[1])"] { parts[1] = table }
        return parts.joined(separator: " ")
    }
}
