import Access
import ArgumentParser
import Extracts
import Foundation
import Registry
import Sealing
import Store

struct ExportAuthority: Command {
    static let configuration = CommandConfiguration(
        commandName: "authority",
        abstract: .said("usage.the-record-as"),
        discussion: .said("usage.one-document-for"))

    static let writes = true
    @OptionGroup var global: Global
    @OptionGroup var options: ExportOptions

    @Option(help: .said("usage.only-this-book")) var book: Book?
    @Option(help: .said("usage.to-whom-default"))
    var to: String?
    @Option(help: .said("usage.the-authority-s")) var caseNumber: String?
    @Option(help: .said("usage.the-day-an-answer", "day")) var due: String?
    @Option(help: .said("usage.our-own-reference")) var ourReference: String?
    @Option(help: .said("usage.who-approved-it")) var approvedBy: String?
    @Flag(help: .said("usage.refuse-to-write")) var strict = false
    @Flag(help: .said("usage.only-say-what")) var check = false
    @Flag(help: .said("usage.write-it-marked")) var draft = false

    @Flag(help: .said("usage.print-the-sql-statements")) var sql = false

    func validate() throws {
        // The receiver, not where to write: one letter in another program, and a file would say so.
        if let to,
            ["/", "~", "./", "../"].contains(where: to.hasPrefix) || [".", ".."].contains(to)
        {
            throw ValidationError.said("usage.to-folder", ["value": to])
        }
    }

    func run() async throws {
        let registry = try await registry()
        let fixed = try await options.fixed(registry)
        let books = try await registry.books(
            options.register, fixed, scope: options.activities
        ).filter { book == nil || book == $0 }
        guard !books.isEmpty else {
            throw Problem("export-empty", ["register": options.register, "on": fixed.on])
        }
        let export = self.export
        var deliveries: [Delivery] = []
        for book in books { deliveries.append(try await export.delivery(book, fixed, registry)) }
        if sql {
            let output = global.output
            for delivery in deliveries {
                try output.line(try await registry.statements(of: delivery.request))
            }
            return try output.flush()
        }
        guard try await preflight(deliveries, registry) else { throw ExitCode(2) }
        if check { return }
        for delivery in deliveries { try await write(delivery, export, fixed, registry) }
    }

    private var export: AuthorityExport {
        var export = AuthorityExport(
            register: options.register, language: global.documentLanguage, format: options.format)
        export.recipient = to
        export.caseNumber = caseNumber
        export.due = due
        export.ourReference = ourReference
        export.approvedBy = approvedBy
        export.scope = options.activities
        export.isDraft = draft
        export.isCheck = check
        return export
    }

    /// - Returns: whether the export may go on.
    private func preflight(_ deliveries: [Delivery], _ registry: Registry) async throws -> Bool {
        var found = 0
        let output = check ? global.output : global.errorOutput
        for delivery in deliveries {
            let lines = try await registry.preflight(delivery.request)
            let said = try await registry.shortcomings(of: delivery.request)
            found += lines.count + said.count
            try PreflightReport(output: output, text: global.text).write(
                lines, said, delivery.book)
        }
        guard strict, found > 0 else { return true }
        warn("art30: " + global.text("problem.preflight-refused", ["count": "\(found)"]))
        return false
    }

    private func write(
        _ delivery: Delivery, _ export: AuthorityExport, _ fixed: Snapshot, _ registry: Registry
    ) async throws {
        var delivery = delivery
        let progress = Progress(export.name(of: delivery))
        let folder = options.folder
        let force = options.force
        let packed = try await export.write(
            &delivery, fixed, in: folder, from: registry,
            key: { try SigningKey(environment: ProcessInfo.processInfo.environment) },
            progress: { progress.show($0, $1, $2) },
            handOver: { try $0.place(in: folder, replacing: force) },
            takeBack: { $0.takeBack(from: folder) })
        if draft {
            try await registry.log(
                "record-exported", register: options.register, facts: ["extract": "draft"])
        }
        let output = global.output
        try WrittenReport(output: output, text: global.text).write(
            packed, recorded: draft ? nil : delivery)
        try output.flush()
    }
}
