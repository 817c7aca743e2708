import CMinizip
import Foundation
import Sealing
import Store
import SystemPackage

/// The ZIP of an office program's document, with nothing in it but its files: OpenDocument wants its
/// first entry neither compressed nor with an extra field, which libarchive cannot leave out.
final class OfficeZip {
    private let spool: Spool
    private var zip: zipFile?

    /// - Parameter spool: nothing has been written to it.
    init(into spool: Spool) throws {
        self.spool = spool
        guard let zip = zipOpen64(spool.path, APPEND_STATUS_CREATE) else { throw failed }
        self.zip = zip
    }

    deinit { if let zip { zipClose(zip, nil) } }

    /// - Parameter write: is given what takes the entry's bytes.
    func add(
        _ name: String, isCompressed: Bool = true,
        _ write: (([UInt8]) throws -> Void) throws -> Void
    ) throws {
        var about = zip_fileinfo()
        // 1 January 1980, the first day a ZIP knows and the one office programs write.
        about.dosDate = 0x21 << 16
        try check(
            zipOpenNewFileInZip(
                zip, name, &about, nil, 0, nil, 0, nil, isCompressed ? Z_DEFLATED : 0,
                Z_DEFAULT_COMPRESSION))
        try write { bytes in
            try check(zipWriteInFileInZip(zip, bytes, UInt32(bytes.count)))
        }
        try check(zipCloseFileInZip(zip))
    }

    /// The document is complete in its spool.
    func finish() throws {
        defer { zip = nil }
        try check(zipClose(zip, nil))
        try spool.hashAgain()
    }

    private var failed: Problem {
        Problem(Errno(rawValue: errno), at: spool.directory)
    }

    private func check(_ status: CInt) throws {
        if status != ZIP_OK { throw failed }
    }
}
