import Access
import Extracts
import Foundation
import HTTPTypes
import Hummingbird
import Registry
import Rendering
import Sealing
import Store

import struct Postgres.Row

/// The authority's file with its pre-flight, what has been handed over, and other extracts.
enum ExportPages {
    static func show(_ visit: RegisterVisit) async throws -> Page {
        let form = visit.request.parkedForm ?? visit.request.query
        return try await page(visit, ExportForm(form: form, visit: visit), problem: nil)
    }

    /// A delivery, by the data protection officer; a draft, by an editor.
    static func deliver(_ visit: RegisterVisit) async throws -> Page {
        let request = ExportForm(form: visit.request.form, visit: visit)
        guard request.isDraft || visit.role == .dpo else { throw Problem("not-allowed") }
        do {
            return .download(
                try await visit.request.exports.pass { try await write(request, visit) })
        } catch let problem as Problem where problem.kind == .invalid {
            return try await page(visit, request, problem: problem)
        }
    }

    private static func write(
        _ request: ExportForm, _ visit: RegisterVisit
    ) async throws -> WrittenFile {
        let registry = visit.registry.within(Timeouts.export)
        let fixed = try await registry.snapshot(
            visit.slug, on: visit.question.on, knownAt: visit.question.knownAt)
        let export = request.authority
        var delivery = try await export.delivery(request.book, fixed, registry)
        let packed = try await export.write(
            &delivery, fixed, in: Download.folder, isBundled: true, from: registry,
            key: { try SigningKey(environment: ProcessInfo.processInfo.environment) })
        if export.isDraft {
            try await registry.log(
                "record-exported", register: visit.slug, facts: ["extract": "draft"])
        }
        return try packed.only
    }

    /// A delivery made again from history, its bytes compared with what was handed over.
    static func again(_ visit: RegisterVisit) async throws -> Page {
        guard let (register, book, version) = Delivery.parse(visit.request["delivery"]),
            register == visit.slug,
            let then = try await visit.registry.delivery(register, book, version: version)
        else { throw Problem("delivery-unknown", ["value": visit.request["delivery"]]) }
        let registry = visit.registry.within(Timeouts.export)
        let again = try await visit.request.exports.pass {
            try await DeliveryAgain(
                of: then, in: Download.folder, isBundled: true, from: registry)
        }
        if let other = again.compared.first(where: { !$0.isSame }) {
            throw Problem("delivery-differs", ["value": then.name, "file": other.name])
        }
        try await registry.log(
            "record-exported", register: register, facts: ["extract": then.name])
        return .download(try again.packed.only)
    }

    /// Chain, transfers, vendors, what a person who asks is told, text for notices.
    static func extract(_ visit: RegisterVisit) async throws -> Page {
        let request = ExportForm(form: visit.request.query, visit: visit)
        let parts = [Extract.chain, .transfers, .vendors, .subject, .notice]
        guard let extract = Extract(rawValue: visit.request["extract"]), parts.contains(extract)
        else { throw Problem("record-unknown", ["value": visit.request["extract"]]) }
        let registry = visit.registry.within(Timeouts.export)
        let fixed = try await registry.snapshot(
            visit.slug, on: visit.question.on, knownAt: visit.question.knownAt, waits: false)
        let plain = PlainExtract(
            extract, of: visit.slug, request.language, request.format, fixed, scope: request.scope,
            subjects: request.subjects)
        let packed = try await visit.request.exports.pass {
            try await plain.write(in: Download.folder, from: registry)
        }
        try await registry.log(
            "record-exported", register: visit.slug, facts: ["extract": extract.rawValue])
        return .download(try packed.only)
    }

    private static func page(
        _ visit: RegisterVisit, _ request: ExportForm, problem: Problem?
    ) async throws -> Page {
        let registry = visit.registry
        let fixed = try await registry.snapshot(
            visit.slug, on: visit.question.on, knownAt: visit.question.knownAt, waits: false)
        let books = try await registry.books(visit.slug, fixed)
        let authority = try await registry.authority(visit.slug, fixed)
        var values = try await request.values(
            recipient: authority, books: books.isEmpty ? Book.allCases : books, fixed)
        values["checks"] = .list(try await checks(visit, books, fixed, request.language))
        let deliveries = try await deliveries(visit)
        values["deliveries"] = .list(deliveries)
        values["has-deliveries"] = .truth(!deliveries.isEmpty)
        let subjects = try await registry.subjects(visit.slug, fixed)
        values["extracts"] = .list(
            [Extract.chain, .transfers, .vendors, .subject, .notice].map {
                [
                    "value": .text($0.rawValue),
                    "label": .text(visit.text("page.export-form.extract.\($0.rawValue)")),
                    "choices": .list(
                        $0 == .subject && !subjects.isEmpty
                            ? [
                                [
                                    "subjects": .list(
                                        subjects.map {
                                            ["value": .text($0.key), "label": .text($0.name)]
                                        })
                                ]
                            ] : []),
                ]
            })
        values["place"] = .text(visit.url("export"))
        values["extract-place"] = .text(visit.base + "/extracts")
        values["is-empty"] = .truth(books.isEmpty)
        values["may-draft"] = .truth(visit.role >= .editor)
        values["may-deliver"] = .truth(visit.role == .dpo)
        values["problem"] = .optional(problem?.sentence(visit.text))
        values["problem-field"] = .optional(problem.map(field))
        for name in ["recipient", "scope", "draft", "due"] {
            values["wrong-\(name)"] = .truth(problem.map(field) == name)
        }
        return .html(
            "export", title: visit.text("page.export.title"), values,
            status: problem == nil ? .ok : .unprocessableContent)
    }

    /// The field that a problem is about.
    private static func field(_ problem: Problem) -> String {
        switch problem.key {
        case "recipient-missing": "recipient"
        case "scope-unknown": "scope"
        case "bad-date": "due"
        default: "book"
        }
    }

    private static func deliveries(_ visit: RegisterVisit) async throws -> [Value] {
        try await visit.registry.rows(
            of: .deliveries, Question(registers: [visit.slug])
        ).reversed().map { line in
            let name = try line.text("delivery")
            return [
                "name": .text(name), "href": .text("\(visit.base)/export/\(encoded(name))"),
                "to": .text(try line.text("recipient")),
                "case": .optional(try line.optional.text("case_number")),
                "on": .text(try line.date("on")), "entries": .text(try line.text("entries")),
                "hash": .text(try line.text("data_sha256")),
                "by": .text(try line.text("delivered_by")),
            ]
        }
    }

    private static func checks(
        _ visit: RegisterVisit, _ books: [Book], _ fixed: Snapshot, _ language: Text.Language
    ) async throws -> [Value] {
        var checks: [Value] = []
        for book in books {
            var request = ExtractRequest(
                .authority, book, register: visit.slug, language: language,
                timeZone: TimeZone.ofDocuments.identifier, on: fixed.on, knownAt: fixed.knownAt)
            // What is kept is of now.
            request.isNow = visit.question.knownAt == nil
            let lines = try await visit.registry.preflight(request)
            let said = try await visit.registry.within(Timeouts.export).shortcomings(
                of: request)
            checks.append(
                try ExportCheck(book: book, lines: lines, said: said, visit: visit).value())
        }
        return checks
    }
}

extension Packed {
    /// The one file that a bundle is.
    fileprivate var only: WrittenFile {
        get throws {
            guard let file = files.first, files.count == 1 else { throw Problem("files-missing") }
            return file
        }
    }
}
