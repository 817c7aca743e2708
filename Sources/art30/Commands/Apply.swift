import ArgumentParser
import Foundation
import Registry
import Store

struct Apply: Command {
    static let configuration = CommandConfiguration(
        abstract: "Makes registers say what documents (YAML or JSON) say.",
        discussion: """
            Each file holds one register and is written whole, in one transaction. Rows that the \
            file leaves out are listed, and nothing is written, unless --remove or --keep says what \
            becomes of them; history keeps what is removed.
            """)

    static let writes = true
    @OptionGroup var global: Global
    @Argument(help: "Documents; - for standard input.") var files: [String]
    @Flag(help: "Show what would change, and change nothing.") var dryRun = false
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
    @Flag(help: "Remove the rows that a document leaves out.") var remove = false
    @Flag(help: "Keep them: write additions and changes only.") var keep = false

    func validate() throws {
        if remove && keep { throw ValidationError("Give --remove or --keep, not both.") }
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
