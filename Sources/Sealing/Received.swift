import Foundation
import Store

/// A delivery as it came: what its files hold, and the seal that came with it.
struct Received {
    /// A ZIP or a folder with its seal inside, not a file with its seal beside it.
    let isWhole: Bool
    private(set) var manifest = Data()
    private(set) var signature = Data()
    private(set) var key: String?
    private var contents: [String: Content] = [:]
    private var twice: Set<String> = []

    /// More than this is no manifest of ours.
    private static let sealLimit = 16 << 20

    init(_ file: URL) throws {
        let path = file.path(percentEncoded: false)
        if FileManager.default.fileExists(
            atPath: Seal.manifest(of: file).path(percentEncoded: false))
        {
            isWhole = false
            manifest = try Received.seal(Seal.manifest(of: file))
            signature = try Received.seal(Seal.signature(of: file))
            contents[file.lastPathComponent] = try Received.content(of: file)
            return
        }
        isWhole = true
        if FolderReader.isFolder(file) {
            try FolderReader(file).entries { try take($0) }
        } else {
            guard try Received.beginsAsZip(file) else {
                throw Problem("manifest-missing", ["file": path])
            }
            try ZipReader(file).entries { try take($0) }
        }
        guard contents[Seal.manifestName] != nil else {
            throw Problem("manifest-missing", ["file": path])
        }
        for name in Seal.names { contents[name] = nil }
    }

    /// How the files differ from what the manifest lists, in its order.
    package func deviations(from manifest: Manifest) -> [Deviation] {
        var unlisted = contents
        var deviations: [Deviation] = []
        for file in manifest.files {
            switch unlisted.removeValue(forKey: file.name) {
            case nil: deviations.append(Deviation(.missing, file.name))
            case file.content: break
            default: deviations.append(Deviation(.changed, file.name))
            }
        }
        return deviations + unlisted.keys.sorted().map { Deviation(.unlisted, $0) }
            + twice.sorted().map { Deviation(.twice, $0) }
    }

    private mutating func take(_ entry: ZipReader.Entry) throws {
        var found = Content.Reader()
        var kept = Data()
        let isSeal = Seal.names.contains(entry.name)
        try entry.read { chunk in
            found.update(chunk)
            if isSeal, kept.count < Received.sealLimit { kept.append(contentsOf: chunk) }
        }
        if contents.updateValue(found.content, forKey: entry.name) != nil {
            twice.insert(entry.name)
            return
        }
        switch entry.name {
        case Seal.manifestName: manifest = kept
        case Seal.signatureName: signature = kept
        case Seal.keyName: key = String(decoding: kept, as: UTF8.self)
        // A link or a folder holds nothing, so it equals no listed file but an empty one.
        default: if !entry.isFile { contents[entry.name] = Content(sha256: "", bytes: 0) }
        }
    }

    private static func seal(_ file: URL) throws -> Data {
        var data = Data()
        try chunks(of: file) { chunk in
            guard data.count < sealLimit else {
                throw Problem("file-unreadable", ["file": file.path(percentEncoded: false)])
            }
            data.append(contentsOf: chunk)
        }
        return data
    }

    private static func content(of file: URL) throws -> Content {
        var found = Content.Reader()
        try chunks(of: file) { found.update($0) }
        return found.content
    }

    private static func beginsAsZip(_ file: URL) throws -> Bool {
        var start: [UInt8] = []
        try chunks(of: file, atMost: 1) { start = $0 }
        return start.starts(with: [0x50, 0x4B])
    }

    static func chunks(
        of file: URL, atMost limit: Int = .max, _ each: ([UInt8]) throws -> Void
    ) throws {
        let unreadable = Problem("file-unreadable", ["file": file.path(percentEncoded: false)])
        guard let handle = try? FileHandle(forReadingFrom: file) else { throw unreadable }
        var count = 0
        while count < limit {
            let chunk: Data?
            do { chunk = try handle.read(upToCount: 1 << 18) } catch { throw unreadable }
            guard let chunk, !chunk.isEmpty else { return }
            try each(Array(chunk))
            count += 1
        }
    }
}
