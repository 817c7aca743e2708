import Crypto
import Foundation
import SystemPackage
import Testing

@testable import Access
@testable import Registry
@testable import Sealing
@testable import Store
@testable import art30

@Suite struct SpoolTests {
    @Test(arguments: [0, 1, 65_535, 65_536, 700_001])
    func hashesAndCountsWhatIsWritten(size: Int) async throws {
        try await withFolder { folder in
            let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
            let spool = try Spool(in: folder)
            for start in stride(from: 0, to: size, by: 9_999) {
                try spool.write(bytes[start..<min(size, start + 9_999)])
            }
            let content = try spool.finish()
            #expect(content == Content(sha256: SHA256.hash(data: bytes).hex, bytes: size))
            var back: [UInt8] = []
            try spool.read { back += $0 }
            #expect(back == bytes)
            #expect(try spool.hashAgain() == content)
        }
    }

    @Test func hasNoNameUntilItIsPlacedWhole() async throws {
        try await withFolder { folder in
            let target = folder.appending(path: "register över allt.csv")
            let spool = try Spool(in: folder)
            try spool.write(String(repeating: "å", count: 1 << 20))
            try spool.finish()
            // What a kill at this moment leaves: nothing.
            #expect(try folder.names == [])
            try spool.place(at: target, replacing: false)
            #expect(try folder.names == ["register över allt.csv"])
            #expect(try Data(contentsOf: target).count == 2 << 20)
            let status = try FileManager.default.attributesOfItem(
                atPath: target.path(percentEncoded: false))
            #expect(status[.posixPermissions] as? Int == 0o600)
        }
    }

    @Test func anotherFileStaysUnlessItIsToBeReplaced() async throws {
        try await withFolder { folder in
            let target = folder.appending(path: "a")
            try Data("old".utf8).write(to: target)
            let spool = try Spool(in: folder)
            try spool.write("new")
            let path = target.path()
            #expect(throws: Problem("file-exists", ["file": path])) {
                try spool.place(at: target, replacing: false)
            }
            #expect(try String(contentsOf: target, encoding: .utf8) == "old")
            try spool.place(at: target, replacing: true)
            #expect(try String(contentsOf: target, encoding: .utf8) == "new")
            #expect(try folder.names == ["a"])
        }
    }

    /// As on file systems without unnamed files, or when the spool is on another disk.
    @Test(arguments: [false, true])
    func isCopiedWhereItCannotBeLinked(replacing: Bool) async throws {
        try await withFolder { folder in
            let (descriptor, name) = try namedFile(in: folder)
            unlink(name)
            let spool = Spool(descriptor, in: folder)
            try spool.write("text")
            let target = folder.appending(path: "a")
            if replacing { try Data("old".utf8).write(to: target) }
            try spool.place(at: target, replacing: replacing)
            #expect(try String(contentsOf: target, encoding: .utf8) == "text")
            #expect(throws: Problem("file-exists", ["file": target.path()])) {
                try spool.place(at: target, replacing: false)
            }
            #expect(try folder.names == ["a"])
        }
    }

    @Test func aFullDiskIsAProblem() throws {
        let full = URL(filePath: "/dev/full")
        let spool = Spool(try FileDescriptor.open("/dev/full", .readWrite), in: full)
        try spool.write("text")
        #expect(throws: Problem("disk-full", ["file": "/dev/full"])) { try spool.finish() }
    }

    @Test func aFolderThatIsMissingOrIsNoneIsAProblem() async throws {
        try await withFolder { folder in
            for name in ["none", "file"] {
                try Data().write(to: folder.appending(path: "file"))
                let place = folder.appending(path: name)
                #expect(throws: Problem("folder-missing", ["file": place.path()])) {
                    _ = try Spool(in: place)
                }
                let target = place.appending(path: "a")
                #expect(throws: Problem("folder-missing", ["file": target.path()])) {
                    try Spool(in: folder).place(at: target, replacing: false)
                }
            }
        }
    }
}
