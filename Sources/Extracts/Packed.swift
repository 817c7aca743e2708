package import Foundation
package import Sealing

/// Files ready to be placed under their own names.
package struct Packed: Sendable {
    package let files: [WrittenFile]

    /// Gives every file its name, or none of them.
    package func place(in folder: URL, replacing: Bool) throws {
        // What may fail, such as a full disk, fails before an old file is touched.
        for file in files {
            try onDisk(folder.appending(path: file.name)) { try file.spool.keep() }
        }
        var placed: [URL] = []
        // Killed midway, a new manifest would stand beside the old file, which comes last.
        if replacing, files.count > 1, let last = files.last {
            Packed.remove([folder.appending(path: last.name)])
        }
        do {
            for file in files {
                let target = folder.appending(path: file.name)
                try file.spool.place(at: target, replacing: replacing)
                placed.append(target)
            }
        } catch {
            Packed.remove(placed)
            throw error
        }
    }

    /// Takes back what `place` did.
    package func takeBack(from folder: URL) {
        Packed.remove(files.map { folder.appending(path: $0.name) })
    }

    private static func remove(_ files: [URL]) {
        // The first error is the one to tell; a file that cannot be removed is still whole.
        for file in files { try? FileManager.default.removeItem(at: file) }
    }
}

extension ExtractFiles {
    /// One file stays as it is; several go into a ZIP. The seal comes along where there is one.
    /// - Parameter isBundled: a ZIP also where the seal would lie beside the file.
    package func packed(
        as format: ExtractFormat, name: String, in folder: URL, _ date: Date, seal: Seal? = nil,
        isBundled: Bool = false
    ) throws -> Packed {
        if format.isOneFile, seal == nil || !isBundled, let file = files.first {
            let beside = try seal?.files(beside: file.name, spooledIn: folder) ?? []
            return Packed(files: beside + [file])
        }
        let zip = try Spool(in: folder)
        let writer = try ZipWriter(into: zip, dated: date)
        for file in files { try writer.add(file.name, file.spool) }
        try seal?.add(to: writer, spooledIn: folder)
        try writer.finish()
        return Packed(files: [WrittenFile(name: "\(name).zip", spool: zip)])
    }
}
