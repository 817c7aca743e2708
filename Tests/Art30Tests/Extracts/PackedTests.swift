import Foundation
import SystemPackage
import Testing

@testable import Extracts
@testable import Registry
@testable import Sealing
@testable import Store

@Suite struct PackedTests {
    private func packed(_ names: [String], in folder: URL) throws -> Packed {
        Packed(
            files: try names.map { name in
                let spool = try Spool(in: folder)
                try spool.write("new")
                return WrittenFile(name: name, spool: spool)
            })
    }

    @Test func replacesAllAndLeavesNothingElse() async throws {
        try await withFolder { folder in
            for name in ["a", "b"] { try Data("old".utf8).write(to: folder.appending(path: name)) }
            let packed = try packed(["a", "b", "c"], in: folder)
            #expect(throws: Problem("file-exists", ["file": folder.appending(path: "a").path()])) {
                try packed.place(in: folder, replacing: false)
            }
            #expect(try folder.names == ["a", "b"])
            try packed.place(in: folder, replacing: true)
            #expect(try folder.names == ["a", "b", "c"])
            for name in try folder.names {
                let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
                #expect(text == "new")
            }
        }
    }

    /// The second cannot be made, so the first stays as it was.
    @Test func aFailureLeavesTheOldFiles() async throws {
        try await withFolder { folder in
            try Data("old".utf8).write(to: folder.appending(path: "a"))
            var files = try packed(["a"], in: folder).files
            let full = try Spool(
                .open("/dev/full", .readWrite), in: URL(filePath: "/dev/full"))
            try full.write("text")
            files.append(WrittenFile(name: "b", spool: full))
            #expect(throws: Problem("disk-full", ["file": "/dev/full"])) {
                try Packed(files: files).place(in: folder, replacing: true)
            }
            #expect(try folder.names == ["a"])
            let text = try String(contentsOf: folder.appending(path: "a"), encoding: .utf8)
            #expect(text == "old")
        }
    }
}
