import Crypto
package import Foundation
import Store
import SystemPackage

/// The key this installation signs its deliveries with: Ed25519, in a file of its owner's alone.
package struct SigningKey: Sendable {
    private let key: Curve25519.Signing.PrivateKey

    package var publicKey: PublicKey { PublicKey(key.publicKey) }

    /// Where the key lies: ART30_SIGNING_KEY, or art30/signing.key in the user's data folder.
    package static func file(_ environment: [String: String]) -> URL {
        if let path = environment["ART30_SIGNING_KEY"], !path.isEmpty { return URL(filePath: path) }
        let data =
            environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? URL(filePath: $0) : nil }
            ?? FileManager.default.homeDirectoryForCurrentUser.appending(path: ".local/share")
        return data.appending(path: "art30/signing.key")
    }

    /// The installation's key; made the first time somebody needs it.
    package init(environment: [String: String]) throws {
        let file = SigningKey.file(environment)
        if let key = try SigningKey.read(file) {
            self.key = key
            return
        }
        try SigningKey.make(at: file)
        // Whoever was first: two who start at once sign with the same key.
        guard let key = try SigningKey.read(file) else {
            throw Problem(.noSuchFileOrDirectory, at: file)
        }
        self.key = key
    }

    package func signature(of data: Data) throws -> Data { try key.signature(for: data) }

    private static func make(at file: URL) throws {
        let folder = file.deletingLastPathComponent()
        do {
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
        } catch {
            throw Problem(.permissionDenied, at: folder)
        }
        let spool = try Spool(in: folder)
        try spool.write(PEM.privateKey.text(Curve25519.Signing.PrivateKey().rawRepresentation))
        do {
            try spool.place(at: file)
        } catch let problem as Problem {
            guard problem.key == "file-exists" else { throw problem }
        }
    }

    /// - Returns: nil when there is no such file.
    private static func read(_ file: URL) throws -> Curve25519.Signing.PrivateKey? {
        let path = file.path(percentEncoded: false)
        let descriptor: FileDescriptor
        do {
            descriptor = try FileDescriptor.open(FilePath(path), .readOnly, options: .closeOnExec)
        } catch Errno.noSuchFileOrDirectory {
            return nil
        } catch let error as Errno {
            throw Problem(error, at: file)
        }
        let handle = FileHandle(fileDescriptor: descriptor.rawValue, closeOnDealloc: true)
        var status = stat()
        _ = try onDisk(file) { try checked(fstat(descriptor.rawValue, &status)) }
        guard status.st_mode & 0o077 == 0 else { throw Problem("key-exposed", ["file": path]) }
        guard let bytes = try? handle.read(upToCount: 4096),
            let raw = PEM.privateKey.body(of: String(decoding: bytes, as: UTF8.self)),
            let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: raw)
        else { throw Problem("key-broken", ["file": path]) }
        return key
    }
}
