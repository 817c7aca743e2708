package import Foundation
import Store
package import SystemPackage

extension Problem {
    /// What the system refused to do with a file, as something to act on.
    package init(_ error: Errno, at file: URL) {
        let path = file.path(percentEncoded: false)
        switch error {
        case .noSpace, .diskQuotaExceeded, .fileTooLarge:
            self.init("disk-full", ["file": path])
        case .permissionDenied, .notPermitted, .readOnlyFileSystem:
            self.init("file-forbidden", ["file": path])
        case .noSuchFileOrDirectory, .notDirectory:
            self.init("folder-missing", ["file": path])
        case .fileExists:
            self.init("file-exists", ["file": path])
        default:
            self.init("file-failed", ["file": path, "reason": "\(error)"])
        }
    }
}

/// Runs system calls on `file`; what they refuse becomes a `Problem`.
package func onDisk<Value>(_ file: URL, _ body: () throws -> Value) throws -> Value {
    do { return try body() } catch let error as Errno { throw Problem(error, at: file) }
}

/// A C call's result, or the `Errno` it left.
@discardableResult
package func checked(_ result: CInt) throws -> CInt {
    guard result >= 0 else { throw Errno(rawValue: errno) }
    return result
}
