package import Foundation
import Store
import Synchronization
package import SystemPackage

/// A file without a name: hashed as it is written, and gone with the program unless it is placed.
package final class Spool: Sendable {
    package let descriptor: FileDescriptor
    /// The folder whose disk it lies on.
    package let directory: URL
    private let state = Mutex(State())

    private struct State {
        package var buffer: [UInt8] = []
        package var written = Content.Reader()
    }

    /// A record is confidential, so only its owner may read what is written (0600): whom else it
    /// is meant for is the owner's decision, and a mail or a copy is how they take it.
    static let permissions: FilePermissions = [.ownerReadWrite]

    package convenience init(in directory: URL) throws {
        let descriptor = try onDisk(directory) { try unnamedFile(in: directory) }
        self.init(descriptor, in: directory)
    }

    /// - Parameter descriptor: closed by the spool.
    init(_ descriptor: FileDescriptor, in directory: URL) {
        self.descriptor = descriptor
        self.directory = directory
    }

    deinit {
        // What matters was reported by write or finish; an unplaced file goes away here.
        try? descriptor.close()
    }

    package func write(_ text: String) throws { try write(text.utf8) }

    package func write(_ bytes: some Sequence<UInt8>) throws {
        try state.withLock { state in
            state.buffer.append(contentsOf: bytes)
            if state.buffer.count >= 1 << 16 { try flush(&state) }
        }
    }

    /// Everything is written. - Returns: what was.
    @discardableResult
    package func finish() throws -> Content {
        try state.withLock { state in
            try flush(&state)
            return state.written.content
        }
    }

    /// Reads the file from its start, in chunks.
    package func read(_ each: ([UInt8]) throws -> Void) throws {
        try finish()
        var offset: Int64 = 0
        while true {
            let chunk = try chunk(from: offset)
            if chunk.isEmpty { return }
            try each(chunk)
            offset += Int64(chunk.count)
        }
    }

    /// The next bytes of a finished file; empty at its end.
    package func chunk(from offset: Int64) throws -> [UInt8] {
        try onDisk(directory) {
            try [UInt8](unsafeUninitializedCapacity: 1 << 18) { buffer, count in
                count = try descriptor.read(
                    fromAbsoluteOffset: offset, into: UnsafeMutableRawBufferPointer(buffer))
            }
        }
    }

    /// Some bytes of a finished file.
    package func bytes(_ place: Range<Int64>) throws -> [UInt8] {
        try onDisk(directory) {
            try [UInt8](unsafeUninitializedCapacity: place.count) { buffer, count in
                let buffer = UnsafeMutableRawBufferPointer(buffer)
                while count < place.count {
                    let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[count...])
                    let read = try descriptor.read(
                        fromAbsoluteOffset: place.lowerBound + Int64(count), into: rest)
                    if read == 0 { return }
                    count += read
                }
            }
        }
    }

    /// Where a C library of this process can open the file, as long as the spool lives.
    package var path: String { "/proc/self/fd/\(descriptor.rawValue)" }

    /// Hashes again what others wrote to `path`.
    @discardableResult
    package func hashAgain() throws -> Content {
        var found = Content.Reader()
        try read { found.update($0) }
        return state.withLock { state in
            state.written = found
            return found.content
        }
    }

    private func flush(_ state: inout State) throws {
        guard !state.buffer.isEmpty else { return }
        try onDisk(directory) { _ = try descriptor.writeAll(state.buffer) }
        state.written.update(state.buffer)
        state.buffer.removeAll(keepingCapacity: true)
    }
}

/// The kernel's __O_TMPFILE, which glibc's headers show to GNU sources only.
private let tmpfile = FileDescriptor.OpenOptions(rawValue: 0o20_000_000 | O_DIRECTORY)

private func unnamedFile(in directory: URL) throws -> FileDescriptor {
    let path = directory.path(percentEncoded: false)
    do {
        return try FileDescriptor.open(
            FilePath(path), .readWrite, options: [tmpfile, .closeOnExec],
            permissions: Spool.permissions)
    } catch let error as Errno {
        // What file systems and kernels without unnamed files answer.
        guard [.notSupported, .isDirectory, .invalidArgument].contains(error) else { throw error }
        let (descriptor, name) = try namedFile(in: directory)
        try checked(unlink(name))
        return descriptor
    }
}

/// A new file under a name nobody uses, hidden and readable by its owner only.
func namedFile(in directory: URL) throws -> (FileDescriptor, path: String) {
    let path = directory.appending(path: ".art30-\(UUID().uuidString)").path(percentEncoded: false)
    let descriptor = try FileDescriptor.open(
        FilePath(path), .readWrite, options: [.create, .exclusiveCreate, .closeOnExec],
        permissions: Spool.permissions)
    return (descriptor, path)
}
