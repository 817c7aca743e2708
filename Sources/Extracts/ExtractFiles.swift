package import Foundation
package import Registry
package import Sealing
package import Store
import Synchronization

/// An extract written in some formats, not yet in any place.
package struct ExtractFiles: Sendable {
    package let files: [WrittenFile]
    /// SHA-256 of the JSON file, whether it is among the files or not.
    package let dataHash: String
    package let entries: Int

    /// Writes the formats asked for from one reading of the register.
    /// - Parameters:
    ///   - name: what each file is called, without its extension.
    ///   - folder: where unnamed files may lie until they are placed.
    ///   - date: what the files say of when they were made.
    ///   - progress: the step that begins, how many are done, of how many.
    package static func write(
        _ request: ExtractRequest, _ formats: [ExtractFormat], name: String, in folder: URL,
        dated date: Date, from registry: Registry,
        progress: @escaping @Sendable (String, Int, Int) -> Void = { _, _, _ in }
    ) async throws -> ExtractFiles {
        // Told before anything is read: a register takes its time.
        let printer =
            formats.contains(.pdf)
            ? try ExtractPDF(environment: ProcessInfo.processInfo.environment) : nil
        let words = ExtractFormatter(text: Text(request.language))
        let json = try ExtractJSON(request, Spool(in: folder), "\(name).json")
        var writers: [any ExtractWriter] = []
        if formats.contains(.html) || formats.contains(.pdf) {
            writers.append(try ExtractHTML(request, "\(name).html", folder))
        }
        if formats.contains(.csv) { writers.append(ExtractCSV(words, folder)) }
        if formats.contains(.xlsx) {
            writers.append(try ExtractXLSX(words, "\(name).xlsx", folder, dated: date))
        }
        if formats.contains(.jsonld) {
            writers.append(try ExtractJSONLD(request, "\(name).jsonld", folder))
        }
        let counted = Mutex((entries: 0, part: "", parts: 0))
        let total = Part.of(request.extract, request.book).count + 1
        let takers = [json] + writers
        try await registry.extract(request) { event in
            switch event {
            case .part(let part, _):
                let done = counted.withLock { counted in
                    defer { counted = (counted.entries, part.name, counted.parts + 1) }
                    return counted.parts
                }
                progress(words.title(part), done, total)
            case .line: counted.withLock { if $0.part == "activity" { $0.entries += 1 } }
            }
            for taker in takers { try taker.take(event) }
        }
        let data = try json.finish(dataHash: "")
        let dataHash = try data[0].spool.finish().sha256
        var files = formats.contains(.json) ? data : []
        for writer in writers {
            let written = try writer.finish(dataHash: dataHash)
            if !(writer is ExtractHTML) || formats.contains(.html) { files += written }
            if let printer, writer is ExtractHTML, let page = written.first {
                progress("PDF", total - 1, total)
                let pdf = WrittenFile(name: "\(name).pdf", spool: try Spool(in: folder))
                try await printer.print(page.spool, to: pdf.spool)
                files.append(pdf)
            }
        }
        progress("", total, total)
        return ExtractFiles(
            files: files.sorted { $0.name < $1.name }, dataHash: dataHash,
            entries: counted.withLock { $0.entries })
    }
}
