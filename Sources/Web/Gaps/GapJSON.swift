import Registry
import Store

/// A page of gaps for a program: under the names of `art30 gaps --format json` where it says the same.
struct GapJSON {
    private let page: GapPage
    private let text: Text

    init(_ page: GapPage, _ text: Text) {
        self.page = page
        self.text = text
    }

    /// How many of the chosen are open and accepted, what the rules find in all, and the page's gaps,
    /// one a line.
    func written() throws -> String {
        let counts = Rule.Severity.allCases.reduce(into: ["accepted": page.acceptedCount]) {
            $0[$1.rawValue] = page.openCounts[$1.rawValue] ?? 0
        }
        let totals = page.totals.map {
            Total(
                rule: $0.rule, severity: $0.severity, subject: $0.subject, accepted: $0.isAccepted,
                count: $0.count)
        }
        let gaps = try (page.open + page.consequences + page.accepted).map(item).joined(
            separator: ",\n")
        return """
            {"total":\(page.openCount),"counts":\(try JSON.sorted(counts)),\
            "totals":\(try JSON.sorted(totals)),"gaps":[
            \(gaps)
            ]}

            """
    }

    /// Its facts as they are kept, each under its label, kind and type.
    private func item(_ gap: Gap) throws -> String {
        let rule = Rule.all.first { $0.id == gap.rule }
        let item = Item(
            rule: gap.rule, severity: gap.severity, register: gap.register,
            subject: .init(type: gap.type, key: gap.key, name: gap.name),
            law: rule.map { text.law($0.law) }, title: rule?.titles[text.language],
            remedy: rule?.remedies[text.language],
            cause: gap.cause.map { .init(rule: $0.rule, key: $0.key) },
            accepted: gap.accepted.map { .init(reason: $0.reason, by: $0.by, until: $0.until) })
        return "\(try JSON.sorted(item).dropLast()),\"facts\":\(gap.typed ?? "{}")}"
    }

    private struct Item: Encodable {
        struct Subject: Encodable {
            let type: String
            let key: String
            let name: String
        }

        struct Cause: Encodable {
            let rule: String
            let key: String
        }

        struct Acceptance: Encodable {
            let reason: String
            let by: String
            let until: String
        }

        let rule: String
        let severity: String
        let register: String
        let subject: Subject
        let law: String?
        let title: String?
        let remedy: String?
        let cause: Cause?
        let accepted: Acceptance?
    }

    private struct Total: Encodable {
        let rule: String
        let severity: String
        let subject: String
        let accepted: Bool
        let count: Int
    }
}
