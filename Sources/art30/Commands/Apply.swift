import ArgumentParser
import Foundation
import Registry
import Store

struct Apply: Command {
    static let configuration = CommandConfiguration(
        abstract: .said("usage.makes-registers-say"),
        discussion: .said("usage.each-file-holds"))

    static let writes = true
    @OptionGroup var global: Global
    @Argument(help: .said("usage.documents-for-standard")) var files: [String]
    @Flag(help: .said("usage.show-what-would")) var dryRun = false
    @OptionGroup var left: LeftOut

    func run() async throws {
        let registry = try await registry()
        var documents: [Document] = []
        var problems: [Problem] = []
        for file in files {
            do {
                var document = try await registry.read(try documentData(of: file), file: file)
                // A dry run shows what --remove would do.
                document.removal = dryRun && left.removal == .refused ? .done : left.removal
                if documents.contains(where: { $0.slug == document.slug }) {
                    throw Problem("register-twice", ["file": file, "register": document.slug])
                }
                documents.append(document)
            } catch let found as Problems {
                problems += found.all
            }
        }
        guard problems.isEmpty else { throw Problems(problems) }
        let report = ChangeReport(output: global.output, text: global.text)
        for document in documents {
            let progress = Progress(document.slug)
            try await left.listing(report) {
                let changes = try await registry.apply(document, dryRun: dryRun) {
                    progress.show($0, $1, $2)
                }
                try report.write(document.slug, changes, dryRun: dryRun)
            }
        }
    }
}

/// What becomes of rows that a document leaves out.
struct LeftOut: ParsableArguments, Sendable {
    @Flag(help: .said("usage.remove-the-rows")) var remove = false
    @Flag(help: .said("usage.keep-them-write")) var keep = false

    func validate() throws {
        if remove && keep { throw ValidationError.said("usage.remove-or-keep") }
    }

    var removal: Document.Removal { remove ? .done : keep ? .kept : .refused }

    /// Lists the rows that would be removed, where that is refused.
    func listing(_ report: ChangeReport, _ body: () async throws -> Void) async throws {
        do {
            try await body()
        } catch let removals as Removals {
            try report.write(removals)
            throw Problem(
                "apply-removes",
                ["register": removals.register, "count": "\(removals.changes.count)"])
        }
    }
}

/// A file's bytes, or standard input for -.
func documentData(of file: String) throws -> Data {
    do {
        if file == "-" { return try FileHandle.standardInput.readToEnd() ?? Data() }
        return try Data(contentsOf: URL(filePath: file))
    } catch {
        throw Problem("file-unreadable", ["file": file])
    }
}
