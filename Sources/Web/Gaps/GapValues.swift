import Access
import Registry
import Rendering
import Store

/// A gap as pages show it.
struct GapValues {
    let gap: Gap
    /// Of the rows that its facts name.
    var names = RowNames()
    let visit: RegisterVisit
    let catalogue: Catalogue

    private static let rules = Dictionary(uniqueKeysWithValues: Rule.all.map { ($0.id, $0) })

    static func rule(_ gap: Gap) -> Rule? { rules[gap.rule] }

    private var text: Text { visit.text }

    /// The gap may be another register's, where several are shown.
    private func url(_ path: String, _ query: [(name: String, value: String?)] = []) -> String {
        RegisterVisit(
            registry: visit.registry, slug: gap.register, role: visit.role, request: visit.request
        ).url(path, query)
    }

    /// - Parameter consequences: what stands under it.
    func values(consequences: [Gap] = []) throws -> Value {
        let rule = Self.rule(gap)
        let facts = try GapFacts(gap, text, names: names)
        let mend = try mend()
        return [
            "severity": .text(gap.severity),
            "severity-label": .text(text("severity.\(gap.severity)")),
            "gap-title": .text(rule?.titles[text.language] ?? gap.rule),
            "rule-href": .text("/rules/\(gap.rule)"),
            "law": .text(rule.map { text.law($0.law) } ?? ""),
            "why": .text(rule?.reasons[text.language] ?? ""),
            "remedy": .text(rule?.remedies[text.language] ?? ""),
            "subject": .text(text.table(gap.type)), "subject-name": .text(gap.name),
            "subject-href": .optional(try place()),
            "gap-register": .optional(gap.register == visit.slug ? nil : gap.register),
            "gap-path": .optional(facts.path), "gap-facts": .texts(facts.facts),
            "mend-href": .optional(mend), "has-actions": .truth(mend != nil || canAccept),
            "consequences": .list(
                try consequences.map {
                    try GapValues(gap: $0, names: names, visit: visit, catalogue: catalogue)
                        .values()
                }
            ),
            "consequences-summary": .optional(
                consequences.isEmpty
                    ? nil : text("page.gaps.consequences", ["count": "\(consequences.count)"])),
            "owners": .text(gap.owners.joined(separator: ", ")),
            "accept-href": .optional(
                canAccept ? url("gaps/accept", [("rule", gap.rule), ("key", gap.key)]) : nil),
            "accepted": .optional(
                gap.accepted.map {
                    text("report.accepted", ["until": $0.until, "by": $0.by, "reason": $0.reason])
                }),
        ]
    }

    /// Where it is closed: of an activity, the part of its sheet.
    private func place() throws -> String? {
        if gap.type == "register", let organisation = try gap.organisation() {
            return url("organisations/\(encoded(organisation))")
        }
        let within = gap.type == "activity" ? Self.rule(gap)?.part.map { "#\($0)" } : nil
        return RecordPlace.path(gap.type, gap.key).map { url($0) + (within ?? "") }
    }

    /// The form and field that mend it, for whoever may; else where it is closed.
    private func mend() throws -> String? {
        guard visit.canEdit, gap.register == visit.slug, gap.accepted == nil,
            let rule = Self.rule(gap)
        else { return nil }
        let path = try GapMend(gap: gap, rule: rule, catalogue: catalogue).path()
        guard let path, !Catalogue.officers.contains(gap.type) else { return try place() }
        let parts = path.split(separator: "#", maxSplits: 1).map(String.init)
        // Afterwards back to the page that showed it.
        let target = visit.request.target.replacing("&saved=yes", with: "")
            .replacing("?saved=yes", with: "")
        let back = "next=\(encoded(target))"
        return "\(visit.base)/\(parts[0])\(parts[0].contains("?") ? "&" : "?")\(back)"
            + (parts.count > 1 ? "#\(parts[1])" : "")
    }

    private var canAccept: Bool {
        visit.role >= .dpo && !visit.isPast && gap.accepted == nil && gap.register == visit.slug
    }
}
