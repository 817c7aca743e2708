import Registry
import Rendering
import Store

import struct Postgres.Row

/// The form of a what-if: a line for each kind of supposition, some with a country beside.
struct WhatIfForm: Sendable {
    struct Entry: Sendable {
        let value: Value
    }

    let entries: [Entry]
    let suppositions: [Supposition]
    let problems: [(field: String, sentence: String)]

    private static let kinds: [(name: String, choices: String, make: Make)] = [
        ("end-adequacy", "adequacy", .one { .endAdequacy($0) }),
        ("revoke-certification", "certified", .one { .revokeCertification($0) }),
        ("seat", "organisation", .two { .seat(organisation: $0, territory: $1) }),
        ("parent", "organisation", .two { .parent(organisation: $0, territory: $1) }),
        ("access", "engagement", .two { .access(engagement: $0, territory: $1) }),
        ("end-engagement", "engagement", .one { .endEngagement($0) }),
    ]

    private enum Make: Sendable {
        case one(@Sendable (String) -> Supposition)
        case two(@Sendable (String, String) -> Supposition)
    }

    init(_ request: Form, _ choices: [Row], _ text: Text) throws {
        var entries: [Entry] = []
        var suppositions: [Supposition] = []
        var problems: [(field: String, sentence: String)] = []
        for (name, kind, make) in Self.kinds {
            let key = request[name]
            let place = request["\(name)-territory"]
            var needsPlace = false
            switch make {
            case .one(let make): if let key { suppositions.append(make(key)) }
            case .two(let make):
                needsPlace = true
                if let key, let place { suppositions.append(make(key, place)) }
                if key == nil, place != nil {
                    problems.append((name, text("page.what-if.needs.\(name)")))
                }
                if key != nil, place == nil {
                    problems.append(("\(name)-territory", text("page.what-if.needs.territory")))
                }
            }
            entries.append(
                Entry(value: [
                    "name": .text(name), "legend": .text(text("page.what-if.\(name).legend")),
                    "label": .text(text("page.what-if.\(name).label")),
                    "help": .text(text("page.what-if.\(name).help")),
                    "options": try choiceValues(of: kind, choices, chosen: key),
                    "needs-place": .truth(needsPlace),
                    "territories": needsPlace
                        ? try choiceValues(of: "territory", choices, chosen: place) : .list([]),
                    "problem": .optional(problems.first { $0.field == name }?.sentence),
                    "place-problem": .optional(
                        problems.first { $0.field == "\(name)-territory" }?.sentence),
                ]))
        }
        self.entries = entries
        self.suppositions = suppositions
        self.problems = problems
    }
}
