import Hummingbird
import Registry
import Rendering
import Store

import struct Postgres.Row

/// A published notice: what it says, beside what the register says.
enum NoticePages {
    static func show(_ visit: RegisterVisit) async throws -> Page {
        let text = visit.text
        let key = visit.request["key"]
        guard let notice = try await visit.registry.notice(key, visit.question, text),
            let version = try notice.versions.first(where: { try $0.bool("asked") })
        else { throw Problem("page-missing") }
        let columns = Dictionary(notice.columns.map { ($0.name, $0) }) { first, _ in first }
        var byStatement: [String: [Value]] = [:]
        var general: [Value] = []
        let names = try await visit.registry.names(
            of: notice.gaps, visit.question, text.language)
        for gap in notice.gaps {
            let said = try statements(gap)
            let value = try finding(gap, names, text)
            if said.isEmpty { general.append(value) }
            for one in said { byStatement[one, default: []].append(value) }
        }
        // What the register contradicts comes first: it is what there is to do.
        let contradicted = try notice.statements.filter { byStatement[try $0.text("key")] != nil }
        let others = try notice.statements.filter { byStatement[try $0.text("key")] == nil }
        let rows: [Value] = try (contradicted + others).map { line in
            let key = try line.text("key")
            return [
                "kind": .optional(try columns["kind"].map { try text.words(line, $0) }),
                "words": .optional(try line.optional.text("text")),
                "source": .optional(try line.optional.text("source")),
                "about": .list(try about(line, columns, text)),
                "findings": .list(byStatement[key] ?? []),
                "contradicted": .truth(byStatement[key] != nil),
            ]
        }
        let url = try version.optional.text("url")
        return .html(
            "notice", title: try version.text("name"),
            [
                "url": .optional(url.flatMap(webAddress)), "address": .optional(url),
                "facts": .list(try facts(version, text)),
                "activities": .texts(try version.list("activities")),
                "versions": .list(try notice.versions.map { try self.version($0, visit) }),
                "general": .list(general), "statements": .list(rows),
                "is-empty": .truth(rows.isEmpty),
                "summary": .text(try summary(notice, version, byStatement.count, text)),
                "list-href": .text(visit.url("notices")),
                "edit-href": .optional(
                    visit.canEdit ? visit.url("edit/notice/\(encoded(key))") : nil),
                "history": .text(visit.url("history", [("table", "notice"), ("key", key)])),
            ])
    }

    private static func summary(
        _ notice: Notice, _ version: Row, _ contradicted: Int, _ text: Text
    ) throws -> String {
        guard try version.bool("in_force") else { return text("page.notice.not-in-force") }
        return notice.gaps.isEmpty
            ? text("page.notice.agrees")
            : text(
                "page.notice.contradicts",
                ["gaps": "\(notice.gaps.count)", "statements": "\(contradicted)"])
    }

    private static func facts(_ line: Row, _ text: Text) throws -> [Value] {
        try ["published", "starts", "ends", "language", "source"].compactMap { name in
            try line.optional.text(name).map {
                [
                    "label": .text(text.label("notice", name)),
                    "words": .text(name == "language" ? text("page.language.\($0)") : $0),
                ]
            }
        }
    }

    private static func about(
        _ line: Row, _ columns: [String: Column], _ text: Text
    ) throws -> [Value] {
        let names = [
            "territory", "instrument", "organisation", "activity", "data_category", "basis",
            "period", "right", "authority", "copy_from",
        ]
        return try names.compactMap { name in
            guard let column = columns[name], try !line.optional.isNull(name) else { return nil }
            return [
                "label": .text(text.label("notice_statement", name)),
                "value": .text(try text.words(line, column)),
            ]
        }
    }

    private static func version(_ line: Row, _ visit: RegisterVisit) throws -> Value {
        [
            "name": .text(try line.text("name")),
            "starts": .optional(try line.optional.date("starts")),
            "ends": .optional(try line.optional.date("ends")),
            "published": .optional(try line.optional.date("published")),
            "current": .truth(try line.bool("asked")),
            "in-force": .truth(try line.bool("in_force")),
            "href": .text(visit.url("notices/\(encoded(try line.text("key")))")),
        ]
    }

    /// The keys of the statements that a gap is about.
    private static func statements(_ gap: Gap) throws -> [String] {
        try gap.facts().first { $0.label == "statements" }?.texts ?? []
    }

    private static func finding(_ gap: Gap, _ names: RowNames, _ text: Text) throws -> Value {
        let rule = Rule.all.first { $0.id == gap.rule }
        return [
            "rule": .text(text.rule(gap.rule)), "level": .text(gap.severity),
            "severity": .text(text("severity.\(gap.severity)")),
            "law": .text(rule.map { text.law($0.law) } ?? ""),
            "remedy": .text(rule?.remedies[text.language] ?? ""),
            "says": .text(try GapFacts(gap, text, names: names).facts.joined(separator: " ")),
            "accepted": .optional(gap.accepted?.reason),
        ]
    }

    /// Only a web address becomes a link: a register could hold `javascript:`.
    private static func webAddress(_ address: String) -> String? {
        ["https://", "http://"].contains { address.lowercased().hasPrefix($0) } ? address : nil
    }
}
