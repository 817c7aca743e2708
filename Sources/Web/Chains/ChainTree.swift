import Extracts
import Registry
import Store

import struct Postgres.Row

/// A chain laid out: an indented tree, one box a party, a line to whoever engaged it.
struct ChainTree: Sendable {
    let parties: [ChainParty]
    private let text: Text

    private let indent = 40.0
    private let boxWidth = 560.0
    private let boxHeight = 66.0
    private let gap = 14.0
    private let stripe = 20.0

    init(_ lines: [Row], _ names: ChainNames, _ visit: RegisterVisit) throws {
        text = visit.text
        parties = try lines.map { try ChainParty($0, names, visit) }
    }

    func picture(_ name: String) -> Picture {
        let deepest = parties.map(\.level).max() ?? 1
        var picture = Picture(
            title: text("page.chain.picture", ["name": name]),
            description: text("page.chain.description"),
            width: 8 + indent * Double(deepest) + boxWidth,
            height: 34 + (boxHeight + gap) * Double(parties.count) + 4)
        picture.text(4, 20, cut(name, 60), "picture-root")
        var lastOfLevel = [0: 26.0]
        for (index, party) in parties.enumerated() {
            let x = indent * Double(party.level - 1) + 24
            let y = 34 + (boxHeight + gap) * Double(index)
            let middle = y + boxHeight / 2
            // Down from the one that engaged it, or from the line to the one above, then in.
            let from = lastOfLevel[party.level - 1] ?? 26
            let left = x - 14
            picture.path(
                "M\(one(left)),\(one(from))V\(one(middle))H\(one(x))", "picture-line")
            lastOfLevel[party.level - 1] = middle
            lastOfLevel[party.level] = y + boxHeight
            draw(party, x, y, &picture)
        }
        return picture
    }

    private func draw(_ party: ChainParty, _ x: Double, _ y: Double, _ picture: inout Picture) {
        picture.box(
            x, y, boxWidth, boxHeight, "picture-box picture-\(party.state.rawValue)", .plain,
            tip: party.summary)
        // The pattern stands beside the words, not behind them.
        picture.box(
            x, y, stripe, boxHeight, "picture-stripe picture-\(party.state.rawValue)",
            party.state.fill)
        let lines = [
            (cut(party.title, 62), "picture-name"), (cut(party.facts, 72), "picture-fact"),
            (cut(party.ground, 72), "picture-fact"),
        ]
        for (index, line) in lines.enumerated() {
            picture.text(x + stripe + 8, y + 20 + 18 * Double(index), line.0, line.1)
        }
    }
}
