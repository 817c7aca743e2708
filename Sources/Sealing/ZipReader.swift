import CArchive
package import Foundation
import Store

/// Reads a ZIP from anybody: entry by entry, within limits, writing nothing.
package struct ZipReader {
    /// How much a stranger's file may cost.
    package struct Limits: Sendable {
        package var entries = 10_000
        package var bytes = 64 << 30
        package init() {}
    }

    private let file: URL
    private let limits: Limits

    package init(_ file: URL, limits: Limits = Limits()) {
        self.file = file
        self.limits = limits
    }

    /// Calls `each` with every entry in the order of the ZIP's list.
    package func entries(_ each: (Entry) throws -> Void) throws {
        guard let archive = archive_read_new() else { throw broken }
        defer { archive_read_free(archive) }
        try inUTF8 {
            guard archive_read_support_format_zip_seekable(archive) == ARCHIVE_OK,
                archive_read_open_filename(archive, file.path(percentEncoded: false), 1 << 16)
                    == ARCHIVE_OK
            else { throw broken }
            let budget = Budget(limits)
            while let next = try nextEntry(archive) {
                guard budget.takeEntry() else { throw problem("zip-too-large") }
                try each(try entry(next, archive, budget))
            }
        }
    }

    private func nextEntry(_ archive: OpaquePointer) throws -> OpaquePointer? {
        var entry: OpaquePointer?
        switch archive_read_next_header(archive, &entry) {
        case ARCHIVE_EOF: return nil
        case ARCHIVE_OK: return entry
        default: throw broken
        }
    }

    private func entry(
        _ entry: OpaquePointer, _ archive: OpaquePointer, _ budget: Budget
    ) throws -> Entry {
        guard let bytes = archive_entry_pathname(entry),
            let name = String(validatingCString: bytes)
        else { throw broken }
        // Nothing is unpacked here, but a name that leads elsewhere was not written by art30.
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        guard !name.hasPrefix("/"), !name.contains("\\"), !parts.contains("..") else {
            throw problem("zip-hostile")
        }
        let isFile = archive_entry_filetype(entry) == regularFile
        return Entry(name: name, isFile: isFile) { each in
            while true {
                let chunk = try [UInt8](unsafeUninitializedCapacity: 1 << 18) { buffer, count in
                    let found = archive_read_data(archive, buffer.baseAddress, buffer.count)
                    guard found >= 0 else { throw broken }
                    count = found
                }
                if chunk.isEmpty { return }
                guard budget.take(chunk.count) else { throw problem("zip-too-large") }
                try each(chunk)
            }
        }
    }

    private var broken: Problem { problem("zip-broken") }

    private func problem(_ key: String) -> Problem {
        Problem(key, ["file": file.path(percentEncoded: false)])
    }

    /// One file in the ZIP, to be read before the next one is asked for.
    package struct Entry {
        package let name: String
        /// False for folders, links and the like.
        let isFile: Bool
        /// Reads its bytes in chunks; a wrong checksum is a problem.
        package let read: (_ each: ([UInt8]) throws -> Void) throws -> Void
    }

    /// What is left of the limits.
    private final class Budget {
        private var left: Limits

        init(_ limits: Limits) { left = limits }

        func takeEntry() -> Bool {
            left.entries -= 1
            return left.entries >= 0
        }

        package func take(_ bytes: Int) -> Bool {
            left.bytes -= bytes
            return left.bytes >= 0
        }
    }
}
