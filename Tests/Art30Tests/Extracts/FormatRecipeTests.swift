import Foundation
import Synchronization
import Testing

@testable import Extracts
@testable import Registry
@testable import Sealing
@testable import Store

// What README's "Add an export format" asks for: one file, such as this part of the test …
extension ExtractFormat {
    fileprivate static let count = ExtractFormat(
        name: "count", mediaType: "text/plain; charset=utf-8", isOneFile: true,
        origin: .rows { try ExtractCount("\($0.name).count", Spool(in: $0.folder)) })
    fileprivate static let echo = ExtractFormat(
        name: "echo", mediaType: "text/plain; charset=utf-8", isOneFile: true,
        origin: .file(of: .count) { Echo() })
}

private final class ExtractCount: ExtractWriter {
    private let name: String
    private let spool: Spool
    private let rows = Mutex(0)

    init(_ name: String, _ spool: Spool) {
        self.name = name
        self.spool = spool
    }

    func take(_ event: ExtractEvent) throws {
        if case .line = event { rows.withLock { $0 += 1 } }
    }

    func finish(dataHash: String) throws -> [WrittenFile] {
        try spool.write("\(rows.withLock { $0 }) \(dataHash)")
        return [WrittenFile(name: name, spool: spool)]
    }
}

private struct Echo: ExtractMaker {
    func make(_ source: Spool, to target: Spool) async throws {
        try source.read { try target.write("again " + String(decoding: $0, as: UTF8.self)) }
    }
}

@Suite struct FormatRecipeTests {
    // … and one line in the list, which is this one here.
    private static let each = ExtractFormat.each + [.count, .echo]

    private func files(_ formats: [ExtractFormat]) async throws -> [String: String] {
        let registry = try await Registry.open(
            .server(Seeded.conninfo.value), actor: "tester")
        let request = ExtractRequest(
            .chain, nil, register: "example", language: .en, timeZone: "UTC", on: "2026-11-22",
            knownAt: try await registry.snapshot("example", on: nil, knownAt: nil).knownAt)
        let written = try await ExtractFiles.write(
            request, formats, name: "chain", in: FileManager.default.temporaryDirectory,
            dated: Date(timeIntervalSince1970: 0), from: registry)
        return try written.files.reduce(into: ["hash": written.dataHash]) { files, file in
            var bytes: [UInt8] = []
            try file.spool.read { bytes += $0 }
            files[file.name] = String(decoding: bytes, as: UTF8.self)
        }
    }

    @Test func aFormatIsWrittenBesideTheOthers() async throws {
        let files = try await files(Self.each)
        let hash = try #require(files["hash"])
        let json = try #require(files["chain.json"])
        let rows = json.split(separator: "\n").count { $0.hasPrefix("{\"") } - 1
        #expect(rows > 5 && hash.count == 64)
        #expect(files["chain.count"] == "\(rows) \(hash)")
        #expect(files["chain.echo"] == "again \(rows) \(hash)")
        for format in Self.each where format.isOneFile {
            #expect(files["chain.\(format.name)"]?.isEmpty == false, "\(format.name)")
        }
    }

    /// What a format is made of is written too, but not handed over.
    @Test func onlyWhatWasAskedForIsHandedOver() async throws {
        let files = try await files([.echo])
        #expect(Set(files.keys) == ["hash", "chain.echo"])
        #expect(files["chain.echo"]?.hasSuffix(files["hash"] ?? "?") == true)
    }

    /// A delivery of all formats is written again without those that art30 has learnt since.
    @Test func allIsWhatItWasThen() {
        let then = ["a.json", "a.html", "csv/activity.csv"]
        #expect(ExtractFormat.all.formats(of: then).map(\.name) == ["csv", "json", "html"])
        #expect(ExtractFormat.odt.formats(of: ["a.odt"]).map(\.name) == ["odt"])
    }

    /// The command, the form and the download know it by its name alone.
    @Test func aFormatSaysAllThatIsSaidOfIt() {
        #expect(ExtractFormat.count.label(Text(.en)) == "COUNT")
        let names = Self.each.map(\.name)
        #expect(Set(names).count == names.count && !names.contains(ExtractFormat.all.name))
        for format in ExtractFormat.choices {
            #expect(ExtractFormat.named(format.name)?.mediaType == format.mediaType)
        }
    }
}
