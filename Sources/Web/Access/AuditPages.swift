import Access
import Foundation
import Registry
import Rendering
import Store

import struct Postgres.Row

/// What was done and tried: of one register for its officer, of everything for administrators.
enum AuditPages {
    static func ofRegister(_ visit: RegisterVisit) async throws -> Page {
        try await page(
            visit.registry, visit.request, register: visit.slug, place: visit.base + "/audit")
    }

    static func all(_ request: PageRequest) async throws -> Page {
        try await request.acting {
            try await page($0, request, register: nil, place: "/audit")
        }
    }

    private static func page(
        _ registry: Registry, _ request: PageRequest, register: String?, place: String
    ) async throws -> Page {
        let limit = request.query["limit"].flatMap(Int.init).map { min(max($0, 1), 2000) } ?? 100
        let lines = try await registry.audit(register: register, limit: limit)
        var values: Values = [
            "rows": .list(try lines.map { try row($0, request.text) }), "place": .text(place),
            "is-empty": .truth(lines.isEmpty), "known": .optional(request.query["known"]),
            "more": .optional(
                lines.count == limit && limit < 2000 ? "\(place)?limit=2000" : nil),
        ]
        if request.query["verify"] != nil {
            let state = try await registry.verifyAudit(
                known: [request.query["known"]].compactMap { $0 })
            values["verdict"] = verdict(state, request.text)
        }
        return .html("audit", title: request.text("page.audit.title"), values)
    }

    private static func verdict(_ state: Registry.AuditState, _ text: Text) -> Value {
        let words = AuditFormatter(state, text)
        return [
            "is-whole": .truth(state.isWhole), "sentence": .text(words.verdict),
            "faults": .texts(Array(words.wrong.prefix(50))), "chains": .texts(words.chains),
        ]
    }

    private static func row(_ line: Row, _ text: Text) throws -> Value {
        let entry = try AuditEntry(line, text)
        return [
            "entry": .text(entry.number), "at": .text(entry.at), "who": .text(entry.who),
            "action": .text(entry.action), "register": .optional(entry.register),
            "detail": .text(entry.detail),
        ]
    }
}
