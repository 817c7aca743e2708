import Foundation
import Testing

@testable import Registry
@testable import Sealing
@testable import Store
@testable import art30

@Suite struct ZipTests {
    private static let date = Date(timeIntervalSince1970: 1_700_000_001)
    private static let files = [
        "förteckning.csv": "å;ä;ö\n", "a/b.json": String(repeating: "[]", count: 400_000),
        "tom": "", "登録.txt": "日本",
    ]

    private func zip(_ files: [String: String], in folder: URL) throws -> Spool {
        let spool = try Spool(in: folder)
        let zip = try ZipWriter(into: spool, dated: Self.date)
        for (name, text) in files.sorted(by: { $0.key < $1.key }) {
            let content = try Spool(in: folder)
            try content.write(text)
            try zip.add(name, content)
        }
        let content = try zip.finish()
        #expect(try spool.hashAgain() == content)
        return spool
    }

    private func read(
        _ file: URL, limits: ZipReader.Limits = ZipReader.Limits()
    ) throws -> [String: String] {
        var found: [String: String] = [:]
        try ZipReader(file, limits: limits).entries { entry in
            var data = Data()
            try entry.read { data.append(contentsOf: $0) }
            found[entry.name] = String(decoding: data, as: UTF8.self)
        }
        return found
    }

    private func placed(_ files: [String: String], in folder: URL) throws -> URL {
        let file = folder.appending(path: "a.zip")
        try zip(files, in: folder).place(at: file)
        return file
    }

    @Test func whatGoesInComesOut() async throws {
        try await withFolder { folder in
            let file = try placed(Self.files, in: folder)
            #expect(try read(file) == Self.files)
        }
    }

    /// Under any TZ: run the test with TZ=Asia/Tokyo too.
    @Test func theSameFilesGiveTheSameBytes() async throws {
        try await withFolder { folder in
            let first = try zip(Self.files, in: folder).finish()
            try await Task.sleep(for: .seconds(1.1))
            #expect(try zip(Self.files, in: folder).finish() == first)
            let bytes = [UInt8](try Data(contentsOf: placed(["å": "b"], in: folder)))
            // 2023-11-14 22:13:20 UTC as MS-DOS has it; bit 11: the name is UTF-8.
            #expect(Array(bytes[10..<14]) == [0xAA, 0xB1, 0x6E, 0x57])
            #expect(bytes[7] & 0x08 != 0)
            let directory = try #require(
                (0..<bytes.count - 4).first { bytes[$0..<$0 + 4] == [0x50, 0x4B, 1, 2] })
            #expect(Array(bytes[directory + 12..<directory + 16]) == [0xAA, 0xB1, 0x6E, 0x57])
        }
    }

    @Test func aChangedByteIsNoticed() async throws {
        try await withFolder { folder in
            let file = try placed(["name": String(repeating: "text ", count: 99)], in: folder)
            let whole = try Data(contentsOf: file)
            for cut in [whole.prefix(20), whole.dropLast(30), Data("PK".utf8), Data()] {
                try cut.write(to: file)
                #expect(throws: Problem("zip-broken", ["file": file.path()])) { try read(file) }
            }
            // What was packed lies between the header (30 bytes, name, extra fields) and "PK".
            let start = 34 + Int(whole[28])
            let end = try #require(whole.range(of: Data("PK".utf8), in: start..<whole.count))
            for offset in start..<end.lowerBound {
                var changed = whole
                changed[offset] ^= 1
                try changed.write(to: file)
                #expect(throws: Problem("zip-broken", ["file": file.path()])) { try read(file) }
            }
        }
    }

    @Test(arguments: ["../up", "/etc/passwd", "a/../../b", "a\\..\\b", ".."])
    func namesThatLeadElsewhereAreRefused(name: String) async throws {
        try await withFolder { folder in
            let file = try placed([name: "x"], in: folder)
            #expect(throws: Problem("zip-hostile", ["file": file.path()])) { try read(file) }
        }
    }

    @Test func moreThanTheLimitsIsRefused() async throws {
        try await withFolder { folder in
            let file = try placed(Self.files, in: folder)
            var few = ZipReader.Limits()
            few.entries = 3
            var small = ZipReader.Limits()
            small.bytes = 799_999
            for limits in [few, small] {
                #expect(throws: Problem("zip-too-large", ["file": file.path()])) {
                    try read(file, limits: limits)
                }
            }
        }
    }
}
