import ArgumentParser
import Extracts
import Foundation
import Postgres
import Registry
import Store

struct Changes: Command {
    static let configuration = CommandConfiguration(
        abstract: .said("usage.tells-what-the"))

    static let writes = false
    @OptionGroup var global: Global
    @Option(
        help: .said("usage.a-delivery-such", "delivery|date"))
    var since: String
    @Option(help: .said("usage.the-register-s")) var register: String?
    @Option(help: .said("usage.only-this-book")) var book: Book?
    @Option(help: .said("usage.text-json-or-csv")) var format = Format.text

    func run() async throws {
        let registry = try await registry()
        let (slug, then, chosen) = try await start(registry)
        let fixed = try await registry.snapshot(slug, on: nil, knownAt: nil)
        var lines: [Row] = []
        for book in Book.allCases where chosen == nil || chosen == book {
            let request = ExtractRequest(
                .authority, book, register: slug, language: global.language,
                timeZone: TimeZone.ofDocuments.identifier, on: fixed.on, knownAt: fixed.knownAt,
                since: then)
            lines += try await registry.changes(request)
        }
        try RecordChangeReport(output: global.output, text: global.text).write(lines, format)
    }

    private func start(
        _ registry: Registry
    ) async throws -> (String, ExtractRequest.Since, Book?) {
        if let (slug, book, version) = Delivery.parse(since) {
            guard let delivery = try await registry.delivery(slug, book, version: version) else {
                throw Problem("delivery-unknown", ["value": since])
            }
            let request = delivery.request
            return (slug, .init(on: request.on, knownAt: request.knownAt), book)
        }
        guard isDay(since) else { throw Problem("since-unknown", ["value": since]) }
        guard let register else { throw Problem("since-register") }
        let then = try await registry.snapshot(register, on: since, knownAt: since)
        return (register, .init(on: then.on, knownAt: then.knownAt), book)
    }
}
