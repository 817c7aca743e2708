import Registry
import Sealing
import Store

/// The formats of one extract while it is read.
struct RunningFormats: Sendable {
    private let formats: [ExtractFormat]
    private let setting: ExtractSetting
    /// By format: those asked for, those whose file another is made of, and JSON for its hash.
    private let writers: [(format: ExtractFormat, writer: any ExtractWriter)]
    private let makers: [(format: ExtractFormat, source: String, maker: any ExtractMaker)]

    init(_ formats: [ExtractFormat], _ setting: ExtractSetting) throws {
        self.formats = formats
        self.setting = setting
        // Told before anything is read: a register takes its time.
        makers = try formats.compactMap { format in
            guard case .file(let source, let maker) = format.origin else { return nil }
            return (format, source.name, try maker())
        }
        var names: Set<String> = []
        let needed: [ExtractFormat] =
            [.json]
            + formats.map { format in
                if case .file(let source, _) = format.origin { source } else { format }
            }
        writers = try needed.filter { names.insert($0.name).inserted }.compactMap { format in
            guard case .rows(let writer) = format.origin else { return nil }
            return (format, try writer(setting))
        }
    }

    func take(_ event: ExtractEvent) throws {
        for (_, writer) in writers { try writer.take(event) }
    }

    /// - Parameter making: told of a format that is about to be made of another's file.
    /// - Returns: the files of the formats asked for, and the SHA-256 of the JSON file.
    func finish(
        making: (ExtractFormat) -> Void
    ) async throws -> (files: [WrittenFile], dataHash: String) {
        var files: [WrittenFile] = []
        var dataHash = ""
        for (format, writer) in writers {
            let written = try writer.finish(dataHash: dataHash)
            // JSON comes first: all others quote its hash.
            if dataHash.isEmpty, let data = written.first {
                dataHash = try data.spool.finish().sha256
            }
            if formats.contains(where: { $0.name == format.name }) { files += written }
            for (made, source, maker) in makers where source == format.name {
                guard let page = written.first else { continue }
                making(made)
                let file = WrittenFile(
                    name: "\(setting.name).\(made.name)", spool: try Spool(in: setting.folder))
                try await maker.make(page.spool, to: file.spool)
                files.append(file)
            }
        }
        return (files, dataHash)
    }
}
