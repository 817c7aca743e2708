@testable import Store

/// A document that must be refused, and how each sentence about it begins.
struct Wrong: Sendable {
    let text: String
    let says: [String]

    /// Lines after the keeper's name: the first is line 6.
    init(_ lines: String, _ says: String...) {
        text = Documents.keeper + lines + "\n"
        self.says = says.map { "test.yaml:" + $0 }
    }

    init(whole text: String, _ says: String...) {
        self.text = text
        self.says = says.map { "test.yaml" + $0 }
    }
}

extension Wrong {
    /// Keys that point at nothing.
    static let references = [
        Wrong(
            "    seat: XX",
            "6: organisation.k.seat: “XX” is no country or territory. Write a country's two letters "
        ),
        Wrong(
            "    seat: Sex",
            "6: organisation.k.seat: “Sex” is no country or territory. Write a country's two letters "
        ),
        Wrong("    parent: l", "6: organisation.k.parent: There is no organisation “l”. Known: k."),
        Wrong(
            "service:\n  s: {name: S}\nengagement:\n  e: {supplier: k, capacity: processor, service: t}",
            "9: engagement.e.service: There is no service “t”. Known: s."),
        Wrong(
            "engagement:\n  e: {supplier: k, capacity: processor, service: t}",
            "7: engagement.e.service: There is no service “t”, and none is defined. Add it to the"),
        Wrong(
            "engagement:\n  e: {supplier: k, capacity: processor, location: [{kind: backup, territory: YY}]}",
            "7: engagement.e.location.1: “YY” is no country or territory. Write a country's two letters "
        ),
        Wrong(
            "engagement:\n  e: {supplier: k, capacity: processor, safeguard: {SCC_2021_M9: {}}}",
            "7: engagement.e.safeguard.SCC_2021_M9: There is no transfer ground “SCC_2021_M9”. Did you mean SCC_2"
        ),
        Wrong(
            "activity:\n  a: {name: A, subject: {s: {}}}",
            "7: activity.a.subject.s: There is no category of data subjects “s”, and none is defined."
        ),
    ]

    /// Whole files.
    static let documents = [
        Wrong(
            whole: "keeper: k\n",
            ":1: The document does not say which register it is. Add `register: "),
        Wrong(
            whole: "register: x\n", ":1: organisation keeping the register is missing (register)."),
        Wrong(
            whole: "register: [x]\nkeeper: k\n",
            ":1: register: short ID in the web address takes one"),
        Wrong(
            whole: "",
            ": A register document is a mapping that starts with `register:` and `keeper:`."),
        Wrong(whole: "text", ":1: A register document is a mapping that starts with"),
        Wrong(whole: "- a\n", ":1: A register document is a mapping that starts with"),
        Wrong(
            whole: "a: [\n",
            ":2: This is neither YAML nor JSON: did not find expected node content."),
        Wrong(
            whole: "a: 1\n--- \nb: 2\n",
            ":2: This is neither YAML nor JSON: but found another document."),
        Wrong(whole: "a: *b\n", ":1: This is neither YAML nor JSON: found undefined alias."),
        Wrong(
            whole: "a: 1\nb: \u{7}\n",
            ":2: This is neither YAML nor JSON: control characters are not allowed (U+7)."),
        Wrong(whole: "a: 1\nb: \0\n", ":2: The text holds a NUL character"),
        Wrong(
            whole: "{\"register\": \"x\", \"keeper\": \"k\",\n \"titel\": 1}",
            ":2: titel: There is no such field here. Allowed: "),
    ]
}
