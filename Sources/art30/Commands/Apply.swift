import ArgumentParser
import Foundation
import Registry
import Store

struct Apply: Command {
    static let configuration = CommandConfiguration(
        abstract: "Makes registers say what documents (YAML or JSON) say.",
        discussion: """
            Each file holds one register and is written whole, in one transaction. What the file \
            does not name is removed from that register; history keeps it.
            """)

    static let writes = true
    @OptionGroup var global: Global
    @Argument(help: "Documents; - for standard input.") var files: [String]
    @Flag(help: "Show what would change, and change nothing.") var dryRun = false

    func run() async throws {
        let registry = try await registry()
        var documents: [Document] = []
        var problems: [Problem] = []
        for file in files {
            do {
                let document = try await registry.read(try documentData(of: file), file: file)
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
            let changes = try await registry.apply(document, dryRun: dryRun) {
                progress.show($0, $1, $2)
            }
            try report.write(document.slug, changes, dryRun: dryRun)
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
