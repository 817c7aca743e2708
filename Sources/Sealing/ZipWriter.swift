import CArchive
package import Foundation
import Store
import SystemPackage

/// A ZIP of spools. The same entries and date give the same bytes, on any machine.
package final class ZipWriter {
    private let spool: Spool
    private let date: Date
    private let archive: OpaquePointer
    private var headers: [Int64] = []

    /// - Parameters:
    ///   - spool: nothing has been written to it.
    ///   - date: what every entry is dated.
    package init(into spool: Spool, dated date: Date) throws {
        guard let archive = archive_write_new() else { throw Errno.noMemory }
        self.spool = spool
        self.date = date
        self.archive = archive
        try check(archive_write_set_format_zip(archive))
        try check(archive_write_set_format_option(archive, "zip", "compression", "deflate"))
        // Unbuffered, so that the place in the file tells where a header begins.
        try check(archive_write_set_bytes_per_block(archive, 0))
        try check(archive_write_open_fd(archive, spool.descriptor.rawValue))
    }

    deinit { archive_write_free(archive) }

    package func add(_ name: String, _ content: Spool) throws {
        guard let entry = archive_entry_new() else { throw Errno.noMemory }
        defer { archive_entry_free(entry) }
        archive_entry_set_filetype(entry, regularFile)
        archive_entry_set_perm(entry, 0o644)
        archive_entry_set_size(entry, Int64(try content.finish().bytes))
        archive_entry_set_mtime(entry, Int(date.timeIntervalSince1970), 0)
        headers.append(try position())
        try inUTF8 {
            archive_entry_set_pathname(entry, name)
            try check(archive_write_header(archive, entry))
        }
        try content.read { chunk in
            let written = archive_write_data(archive, chunk, chunk.count)
            try check(written == chunk.count ? ARCHIVE_OK : ARCHIVE_FATAL)
        }
        try check(archive_write_finish_entry(archive))
    }

    /// The ZIP is complete in its spool.
    @discardableResult
    package func finish() throws -> Content {
        let directory = try position()
        try check(archive_write_close(archive))
        let times = ZipTimes(date)
        try onDisk(spool.directory) {
            try times.write(to: spool.descriptor, headers: headers, directory: directory)
        }
        return try spool.hashAgain()
    }

    private func position() throws -> Int64 {
        try onDisk(spool.directory) { try spool.descriptor.seek(offset: 0, from: .current) }
    }

    private func check(_ status: CInt) throws {
        guard status != ARCHIVE_OK else { return }
        throw Problem(Errno(rawValue: archive_errno(archive)), at: spool.directory)
    }
}
