import Foundation
import Store
import SystemPackage

/// The date of every entry in UTC. libarchive writes the local time of whoever makes the ZIP, so
/// that two machines would make different bytes from the same files.
struct ZipTimes {
    /// Time and date as MS-DOS has them, to two seconds, from 1980 to 2107.
    private let bytes: [UInt8]

    init(_ date: Date) {
        var seconds = time_t(date.timeIntervalSince1970)
        var utc = tm()
        gmtime_r(&seconds, &utc)
        let day = (utc.tm_year - 80) << 9 | (utc.tm_mon + 1) << 5 | utc.tm_mday
        let time = utc.tm_hour << 11 | utc.tm_min << 5 | utc.tm_sec / 2
        let isInRange = (80...207).contains(utc.tm_year)
        let (first, second) = isInRange ? (time, day) : (0, 0x21)
        bytes = [first, first >> 8, second, second >> 8].map { UInt8(truncatingIfNeeded: $0) }
    }

    /// - Parameters:
    ///   - headers: where each entry begins.
    ///   - directory: where the list of entries begins.
    package func write(to file: FileDescriptor, headers: [Int64], directory: Int64) throws {
        var record = directory
        for header in headers {
            try file.writeAll(toAbsoluteOffset: header + 10, bytes)
            try file.writeAll(toAbsoluteOffset: record + 12, bytes)
            record += try length(of: record, in: file)
        }
    }

    /// A record of the list: 46 bytes, then name, extra fields and comment.
    private func length(of record: Int64, in file: FileDescriptor) throws -> Int64 {
        let lengths = try [UInt8](unsafeUninitializedCapacity: 6) { buffer, count in
            count = try file.read(
                fromAbsoluteOffset: record + 28, into: UnsafeMutableRawBufferPointer(buffer))
        }
        return stride(from: 0, to: lengths.count - 1, by: 2).reduce(46) {
            $0 + Int64(lengths[$1]) + Int64(lengths[$1 + 1]) << 8
        }
    }
}
