import ArgumentParser
import Exports
import Foundation
import Registry

struct ExportAuthority: Command {
    static let configuration = CommandConfiguration(
        commandName: "authority",
        abstract: "The record as a supervisory authority asks for it (art 30(4)).",
        discussion: """
            One document for each book: 30(1) as controller, 30(2) as processor. Each delivery is \
            recorded and signed; --draft writes one that is neither. First it is said what would \
            embarrass; with --strict that refuses the export (exit status 2).
            """)

    @OptionGroup var global: Global
    @OptionGroup var options: ExportOptions

    @Option(help: "Only this book: controller (30(1)) or processor (30(2)).") var book: Book?
    @Option(help: "To whom; default the supervisory authority of the keeper's country.")
    var to: String?
    @Option(help: "The authority's case number.") var caseNumber: String?
    @Option(help: "Our own reference.") var ourReference: String?
    @Option(help: "Who approved it.") var approvedBy: String?
    @Flag(help: "Refuse to write when the pre-flight finds anything.") var strict = false
    @Flag(help: "Only say what the pre-flight finds; write nothing.") var check = false
    @Flag(help: "Write it marked as a draft: not recorded, not signed.") var draft = false

    @Flag(help: "Print the SQL statements instead of running them.") var sql = false

    func run() async throws {
        let registry = try await global.registry()
        let fixed = try await options.fixed(registry)
        let books = try await registry.books(options.register, fixed).filter {
            book == nil || book == $0
        }
        guard !books.isEmpty else {
            throw Problem("export-empty", ["register": options.register, "on": fixed.on])
        }
        var deliveries: [Delivery] = []
        for book in books { deliveries.append(try await delivery(book, fixed, registry)) }
        if sql {
            let output = global.output
            for delivery in deliveries {
                try output.line(try await registry.statements(of: delivery.request))
            }
            return try output.flush()
        }
        guard try await preflight(deliveries, registry) else { throw ExitCode(2) }
        if check { return }
        for delivery in deliveries { try await write(delivery, fixed, registry) }
    }

    private func delivery(
        _ book: Book, _ fixed: Fixed, _ registry: Registry
    ) async throws -> Delivery {
        let last = try await registry.delivery(options.register, book)
        let version = (last?.version ?? 0) + 1
        let text = Text(global.documentLanguage)
        let authority = try await registry.authority(options.register, fixed)
        guard let recipient = to ?? authority else {
            throw Problem("recipient-missing", ["register": options.register])
        }
        let cover = [
            "recipient": recipient, "case_number": caseNumber, "our_reference": ourReference,
            "approved_by": approvedBy, "version": draft ? nil : "\(version)",
            "created": fixed.now,
            "scope": text(
                options.activities.isEmpty ? "extract.scope.\(book)" : "extract.scope.chosen",
                ["count": "\(options.activities.count)"]),
        ].compactMapValues { $0 }
        let since = draft ? nil : last
        let request = ExtractRequest(
            .authority, book, register: options.register, language: text.language,
            timeZone: TimeZone.current.identifier, on: fixed.on, knownAt: fixed.knownAt,
            scope: options.activities, cover: cover,
            since: since.map { .init(on: $0.request.on, knownAt: $0.request.knownAt) })
        return Delivery(
            book: book, version: version, request: request, formats: [options.format.rawValue],
            program: Art30.configuration.version, since: since?.version)
    }

    /// - Returns: whether the export may go on.
    private func preflight(_ deliveries: [Delivery], _ registry: Registry) async throws -> Bool {
        var found = 0
        let output = check ? global.output : global.errorOutput
        for delivery in deliveries {
            let lines = try await registry.preflight(delivery.request)
            found += lines.count
            try PreflightReport(output, global.text).write(lines, delivery.book)
        }
        guard strict, found > 0 else { return true }
        warn("art30: " + global.text("problem.preflight-refused", ["count": "\(found)"]))
        return false
    }

    private func write(_ delivery: Delivery, _ fixed: Fixed, _ registry: Registry) async throws {
        var delivery = delivery
        let name = draft ? "\(options.register)-30-\(delivery.book.paragraph)-draft" : delivery.name
        let progress = Progress(name)
        let key = draft ? nil : try SigningKey(environment: ProcessInfo.processInfo.environment)
        let files = try await ExtractFiles.write(
            delivery.request, options.format.formats, name: name, in: options.folder,
            dated: fixed.moment, from: registry, progress: { progress.show($0, $1, $2) })
        let seal = try key.map { try files.sign(&delivery, with: $0) }
        let packed = try files.packed(
            as: options.format, name: name, in: options.folder, fixed.moment, seal: seal)
        let folder = options.folder
        let force = options.force
        if draft {
            try packed.place(in: folder, replacing: force)
        } else {
            try await registry.record(
                delivery, handOver: { try packed.place(in: folder, replacing: force) },
                takeBack: { packed.takeBack(from: folder) })
        }
        let output = global.output
        try WrittenReport(output, global.text).write(packed, recorded: draft ? nil : delivery)
        try output.flush()
    }
}
