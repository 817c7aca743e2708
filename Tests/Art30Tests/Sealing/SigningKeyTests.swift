import Foundation
import Testing

@testable import Registry
@testable import Sealing
@testable import Store
@testable import art30

@Suite struct SigningKeyTests {
    @Test func isMadeOnceAndKeptFromOthers() async throws {
        try await withFolder { folder in
            let environment = ["XDG_DATA_HOME": folder.path()]
            let keys = try await withThrowingTaskGroup(of: String.self) { group in
                for _ in 0..<8 {
                    group.addTask { try SigningKey(environment: environment).publicKey.pem }
                }
                return try await group.reduce(into: Set<String>()) { $0.insert($1) }
            }
            #expect(keys.count == 1)
            let home = folder.appending(path: "art30")
            #expect(try home.names == ["signing.key"])
            let file = home.appending(path: "signing.key").path()
            let status = try FileManager.default.attributesOfItem(atPath: file)
            #expect(status[.posixPermissions] as? Int == 0o600)
        }
    }

    @Test func opensslReadsItAndChecksItsSignatures() async throws {
        try await withFolder { folder in
            let file = folder.appending(path: "key")
            let key = try SigningKey(environment: ["ART30_SIGNING_KEY": file.path()])
            let derived = try await openssl("pkey", "-in", file.path(), "-pubout")
            #expect(derived.status == 0 && derived.output == key.publicKey.pem)
            let message = folder.appending(path: "message")
            let signature = folder.appending(path: "signature")
            let pem = folder.appending(path: "pem")
            try Data("text".utf8).write(to: message)
            try key.signature(of: Data("text".utf8)).write(to: signature)
            try Data(key.publicKey.pem.utf8).write(to: pem)
            let check = [
                "pkeyutl", "-verify", "-rawin", "-pubin", "-inkey", pem.path(), "-in",
                message.path(), "-sigfile", signature.path(),
            ]
            #expect(try await Program.run(check, program: "/usr/bin/openssl").status == 0)
            try Data("texT".utf8).write(to: message)
            #expect(try await Program.run(check, program: "/usr/bin/openssl").status == 1)
        }
    }

    @Test func aKeyMadeByOpensslServes() async throws {
        try await withFolder { folder in
            let file = folder.appending(path: "key").path()
            _ = try await openssl("genpkey", "-algorithm", "ed25519", "-out", file)
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
            let key = try SigningKey(environment: ["ART30_SIGNING_KEY": file]).publicKey
            #expect(try await openssl("pkey", "-in", file, "-pubout").output == key.pem)
            #expect(PublicKey(pem: key.pem) == key)
        }
    }

    @Test func aKeyOthersCanReadOrThatIsNoneIsRefused() async throws {
        try await withFolder { folder in
            let file = folder.appending(path: "key").path()
            let environment = ["ART30_SIGNING_KEY": file]
            _ = try SigningKey(environment: environment)
            for mode in [0o640, 0o604, 0o622] {
                try FileManager.default.setAttributes(
                    [.posixPermissions: mode], ofItemAtPath: file)
                #expect(throws: Problem("key-exposed", ["file": file])) {
                    _ = try SigningKey(environment: environment)
                }
            }
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
            for text in ["", "text", "-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----\n"] {
                try text.write(toFile: file, atomically: false, encoding: .utf8)
                #expect(throws: Problem("key-broken", ["file": file])) {
                    _ = try SigningKey(environment: environment)
                }
            }
        }
    }

    private func openssl(_ arguments: String...) async throws -> Program.Outcome {
        try await Program.run(arguments, program: "/usr/bin/openssl")
    }
}
