import Foundation
import Registry
import Store

/// What a document changes, as lines a DPO can read: one for each row, one for each field.
struct ChangeReport {
    let output: Output
    let text: Text

    func write(_ slug: String, _ changes: [Change], dryRun: Bool) throws {
        if dryRun {
            for change in changes { try write(change) }
        }
        let counts = [Change.Kind.added, .changed, .removed].map { kind in
            text("change.\(kind.rawValue)", ["count": "\(changes.count { $0.kind == kind })"])
        }
        let key = changes.isEmpty ? "change.nothing" : dryRun ? "change.would" : "change.done"
        try output.line(
            text(key, ["register": slug, "counts": counts.joined(separator: ", ")]))
        try output.flush()
    }

    func write(_ removals: Removals) throws {
        for change in removals.changes { try write(change) }
        try output.flush()
    }

    private func write(_ change: Change) throws {
        let (sign, style): (String, Output.Style) =
            switch change.kind {
            case .added: ("+", .green)
            case .changed: ("~", .yellow)
            case .removed: ("-", .red)
            }
        let key = change.key.joined(separator: " / ")
        try output.line(output.styled("\(sign) \(text.table(change.table)) \(key)", style))
        guard change.kind != .removed else { return }
        for field in change.fields {
            let label = text.field(change.table, field.column)
            let after = field.after.map { shown($0) } ?? text("change.empty")
            let words =
                change.kind == .added
                ? "\(label): \(after)"
                : "\(label): \(field.before.map { shown($0) } ?? text("change.empty")) → \(after)"
            for line in words.wrapped(output.width - 4) { try output.line("    " + line) }
        }
    }

    private func shown(_ value: String) -> String {
        "“\(value.count > 300 ? value.prefix(300) + "…" : value[...])”".plain
    }
}
