import Foundation
import Testing

@testable import Extracts
@testable import Registry
@testable import Sealing
@testable import Store
@testable import art30

@Suite struct VerificationTests {
    /// What the tests change in a delivery before it is checked.
    struct Tampering: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let found: [String]
        let change: @Sendable (inout [String: Data], _ otherKey: Seal) throws -> Void

        init(
            _ name: String, _ found: String...,
            change: @escaping @Sendable (inout [String: Data], _ otherKey: Seal) throws -> Void
        ) {
            testDescription = name
            self.found = found
            self.change = change
        }
    }

    static let tamperings = [
        Tampering("nothing") { _, _ in },
        Tampering("file changed", "changed a.csv") { files, _ in files["a.csv"]?[3] ^= 1 },
        Tampering("file emptied", "changed a.csv") { files, _ in files["a.csv"] = Data() },
        Tampering("file removed", "missing b.json") { files, _ in files["b.json"] = nil },
        Tampering("file added", "unlisted c") { files, _ in files["c"] = Data() },
        Tampering("file renamed", "missing a.csv", "unlisted A.csv") { files, _ in
            files["A.csv"] = files.removeValue(forKey: "a.csv")
        },
        Tampering("files swapped", "changed a.csv", "changed b.json") { files, _ in
            (files["a.csv"], files["b.json"]) = (files["b.json"], files["a.csv"])
        },
        Tampering("fact changed", "signature -") { files, _ in
            files["manifest.json"]?.replace(Data("IMY".utf8), with: Data("IMX".utf8))
        },
        Tampering("space added to the manifest", "signature -") { files, _ in
            files["manifest.json"]?.append(0x20)
        },
        Tampering("signature changed", "signature -") { files, _ in
            files["manifest.sig"]?[63] ^= 1
        },
        Tampering("signature cut", "signature -") { files, _ in
            files["manifest.sig"]?.removeLast()
        },
        Tampering("signature removed", "signature -") { files, _ in files["manifest.sig"] = nil },
        Tampering("key removed", "key-file key.pem") { files, _ in files["key.pem"] = nil },
        Tampering("key swapped", "key-file key.pem") { files, other in
            files["key.pem"] = Data(other.key.utf8)
        },
        Tampering("manifest of another key", "signature -", "key-differs -", "key-file key.pem") {
            files, other in
            files["manifest.json"] = other.manifest
        },
        Tampering("signed anew by another key", "key-differs -") { files, other in
            files["manifest.json"] = other.manifest
            files["manifest.sig"] = other.signature
            files["key.pem"] = Data(other.key.utf8)
        },
    ]

    @Test(arguments: tamperings) func everyChangeToAZIPIsFound(_ tampering: Tampering) async throws
    {
        try await withFolder { folder in
            let key = try SigningKey(
                environment: ["ART30_SIGNING_KEY": folder.appending(path: "key").path()])
            let other = try SigningKey(
                environment: ["ART30_SIGNING_KEY": folder.appending(path: "other").path()])
            var files = ["a.csv": Data("å;b\n".utf8), "b.json": Data("[]".utf8)]
            let seal = try Seal(manifest(of: files, key), with: key)
            let anew = try Seal(manifest(of: files, other), with: other)
            files["manifest.json"] = seal.manifest
            files["manifest.sig"] = seal.signature
            files["key.pem"] = Data(seal.key.utf8)
            try tampering.change(&files, anew)
            let file = folder.appending(path: "delivery.zip")
            try zip(files, at: file)
            let found = try Verification(of: file, fingerprint: key.publicKey.fingerprint)
            #expect(found.deviations.map(\.described) == tampering.found)
            #expect(found.manifest.delivery["recipient"] != nil)
        }
    }

    /// Which of two files of one name is unpacked depends on the program.
    @Test func aSecondFileOfTheSameNameIsFound() async throws {
        try await withFolder { folder in
            let key = try SigningKey(
                environment: ["ART30_SIGNING_KEY": folder.appending(path: "key").path()])
            let spool = try Spool(in: folder)
            let zip = try ZipWriter(into: spool, dated: Date(timeIntervalSince1970: 0))
            let content = try Spool(in: folder)
            try content.write("text")
            for _ in 0..<2 { try zip.add("a", content) }
            let files = [Manifest.File("a", try content.finish())]
            let manifest = Manifest(delivery: [:], files: files, signedBy: key.publicKey)
            try Seal(manifest, with: key).add(to: zip, spooledIn: folder)
            try zip.finish()
            let file = folder.appending(path: "delivery.zip")
            try spool.place(at: file)
            #expect(try Verification(of: file).deviations.map(\.described) == ["twice a"])
        }
    }

    @Test func aFileWithItsSealBesideIt() async throws {
        try await withFolder { folder in
            let key = try SigningKey(
                environment: ["ART30_SIGNING_KEY": folder.appending(path: "key").path()])
            // A workbook is a ZIP too, without a manifest inside.
            let file = folder.appending(path: "register.xlsx")
            let spool = try Spool(in: folder)
            try spool.write("PK…")
            let manifest = Manifest(
                delivery: [:], files: [.init("register.xlsx", try spool.finish())],
                signedBy: key.publicKey)
            let beside = try Seal(manifest, with: key)
                .files(beside: file.lastPathComponent, spooledIn: folder)
            try Packed(files: beside + [WrittenFile(name: file.lastPathComponent, spool: spool)])
                .place(in: folder, replacing: false)
            #expect(
                try folder.names == [
                    "key", "register.xlsx", "register.xlsx.manifest.json",
                    "register.xlsx.manifest.sig",
                ])
            #expect(try Verification(of: file).deviations == [])
            try Data("PK...".utf8).write(to: file)
            #expect(
                try Verification(of: file).deviations.map(\.described) == ["changed register.xlsx"])
            try Data("{}".utf8).write(to: Seal.manifest(of: file))
            #expect(throws: Problem("manifest-broken", ["file": file.path()])) {
                _ = try Verification(of: file)
            }
            try FileManager.default.removeItem(at: Seal.signature(of: file))
            #expect(throws: Problem("file-unreadable", ["file": Seal.signature(of: file).path()])) {
                _ = try Verification(of: file)
            }
        }
    }

    @Test func withoutAManifestItCannotBeTold() async throws {
        try await withFolder { folder in
            let file = folder.appending(path: "a")
            #expect(throws: Problem("file-unreadable", ["file": file.path()])) {
                _ = try Verification(of: file)
            }
            try Data("text".utf8).write(to: file)
            #expect(throws: Problem("manifest-missing", ["file": file.path()])) {
                _ = try Verification(of: file)
            }
            try FileManager.default.removeItem(at: file)
            try zip(["a": Data()], at: file)
            #expect(throws: Problem("manifest-missing", ["file": file.path()])) {
                _ = try Verification(of: file)
            }
        }
    }

    @Test func theSameManifestGivesTheSameBytes() async throws {
        try await withFolder { folder in
            let key = try SigningKey(
                environment: ["ART30_SIGNING_KEY": folder.appending(path: "key").path()])
            let manifest = manifest(of: ["b": Data("å/\"\n".utf8), "a": Data()], key)
            let seal = try Seal(manifest, with: key)
            let again = try Seal(manifest, with: key)
            #expect(seal.manifest == again.manifest && seal.signature == again.signature)
            #expect(Manifest(reading: seal.manifest) == manifest)
            let text = String(decoding: seal.manifest, as: UTF8.self)
            #expect(text.hasPrefix("{\n  \"delivery\" : {\n") && text.hasSuffix("\n}\n"))
        }
    }

    private func manifest(of files: [String: Data], _ key: SigningKey) -> Manifest {
        let listed = files.sorted { $0.key < $1.key }.map { name, data in
            var content = Content.Reader()
            content.update([UInt8](data))
            return Manifest.File(name, content.content)
        }
        return Manifest(delivery: ["recipient": "IMY"], files: listed, signedBy: key.publicKey)
    }

    private func zip(_ files: [String: Data], at target: URL) throws {
        let folder = target.deletingLastPathComponent()
        let spool = try Spool(in: folder)
        let zip = try ZipWriter(into: spool, dated: Date(timeIntervalSince1970: 1_700_000_000))
        for (name, data) in files.sorted(by: { $0.key < $1.key }) {
            let content = try Spool(in: folder)
            try content.write(data)
            try zip.add(name, content)
        }
        try zip.finish()
        try spool.place(at: target)
    }
}

extension Deviation {
    fileprivate var described: String { "\(kind.rawValue) \(file ?? "-")" }
}
