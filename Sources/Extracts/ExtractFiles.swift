import Foundation
import Registry
import Sealing
import Store
import Synchronization

/// An extract written in some formats, not yet in any place.
struct ExtractFiles: Sendable {
    package let files: [WrittenFile]
    /// SHA-256 of the JSON file, whether it is among the files or not.
    package let dataHash: String
    package let entries: Int
    /// What the cover says, in words, by column; empty for an extract without one.
    let cover: [String: String]

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
        let setting = ExtractSetting(
            request: request, words: ExtractFormatter(text: Text(request.language)), name: name,
            folder: folder, date: date)
        let running = try RunningFormats(formats, setting)
        let counted = Mutex((entries: 0, part: "", parts: 0))
        let cover = Mutex<(open: ExtractPart?, words: [String: String])>((nil, [:]))
        let total = Part.of(request.extract, request.book).count + 1
        try await registry.extract(request) { event in
            switch event {
            case .part(let part, let columns):
                let isCover = request.book.flatMap(part.place(in:)) == .cover
                cover.withLock {
                    $0.open =
                        isCover
                        ? ExtractPart(
                            part, columns, in: request.book, setting.words, ActivityNames())
                        : nil
                }
                let done = counted.withLock { counted in
                    defer { counted = (counted.entries, part.name, counted.parts + 1) }
                    return counted.parts
                }
                progress(setting.words.title(part), done, total)
            case .line(let line):
                counted.withLock { if $0.part == "activity" { $0.entries += 1 } }
                try cover.withLock { cover in
                    if let open = cover.open { cover.words = try open.words(line) }
                }
            }
            try running.take(event)
        }
        let (files, dataHash) = try await running.finish {
            progress($0.name.uppercased(), total - 1, total)
        }
        progress("", total, total)
        return ExtractFiles(
            files: files.sorted { $0.name < $1.name }, dataHash: dataHash,
            entries: counted.withLock { $0.entries }, cover: cover.withLock { $0.words })
    }
}
