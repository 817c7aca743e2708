import Foundation
import Store

/// Reads a folder that a ZIP was unpacked to, file by file, within the limits of a ZIP.
struct FolderReader {
    private let folder: URL
    private let limits = ZipReader.Limits()

    init(_ folder: URL) { self.folder = folder }

    static func isFolder(_ file: URL) -> Bool {
        var isFolder: ObjCBool = false
        let path = file.path(percentEncoded: false)
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
            && isFolder.boolValue
    }

    /// What systems leave in a folder that somebody has looked at.
    private static let left: Set = [".DS_Store", "Thumbs.db", "desktop.ini"]

    /// Calls `each` with every file and link below it, in the order of their names.
    func entries(_ each: (ZipReader.Entry) throws -> Void) throws {
        let path = folder.path(percentEncoded: false)
        guard let found = FileManager.default.enumerator(atPath: path) else {
            throw Problem("file-unreadable", ["file": path])
        }
        var names: [(name: String, isFile: Bool)] = []
        var count = 0
        while let name = found.nextObject() as? String {
            count += 1
            guard count <= limits.entries else { throw Problem("zip-too-large", ["file": path]) }
            let type = found.fileAttributes?[.type] as? FileAttributeType
            if type == .typeDirectory {
                // What nobody can look into may hold anything.
                let inner = folder.appending(path: name).path(percentEncoded: false)
                guard FileManager.default.isReadableFile(atPath: inner),
                    FileManager.default.isExecutableFile(atPath: inner)
                else { throw Problem("file-unreadable", ["file": inner]) }
            } else if !FolderReader.left.contains(name) {
                names.append((name, type == .typeRegular))
            }
        }
        var bytes = 0
        for (name, isFile) in names.sorted(by: { $0.name < $1.name }) {
            let file = folder.appending(path: name)
            // A link leads elsewhere, and is not followed.
            try each(
                .init(name: name, isFile: isFile) { each in
                    guard isFile else { return }
                    try Received.chunks(of: file) { chunk in
                        bytes += chunk.count
                        guard bytes <= limits.bytes else {
                            throw Problem("zip-too-large", ["file": path])
                        }
                        try each(chunk)
                    }
                })
        }
    }
}
