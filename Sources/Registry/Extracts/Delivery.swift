package import Foundation
import Postgres

/// The record as it was handed over: who got what, of which day, and the proof of it.
package struct Delivery: Sendable {
    /// A file as it was handed over.
    package struct File: Sendable, Codable, Equatable {
        package let name: String
        /// Lower-case hexadecimal.
        package let sha256: String
        package let bytes: Int

        package init(name: String, sha256: String, bytes: Int) {
            self.name = name
            self.sha256 = sha256
            self.bytes = bytes
        }
    }

    package let register: String
    package let book: Book
    /// From 1, per register and book.
    package let version: Int
    package let request: ExtractRequest
    package let formats: [String]
    package var files: [File] = []
    package var dataHash = ""
    package var entries = 0
    /// The signed bytes, and the signature in hexadecimal.
    package var manifest = ""
    package var signature = ""
    /// The version of the program that wrote it.
    package let program: String
    /// The version whose changes since it lists.
    package let since: Int?

    /// How people name it: `pexcon-30-1-v3`.
    package var name: String { "\(register)-30-\(book.paragraph)-v\(version)" }

    /// When it was made: what its files are dated.
    package var moment: Date { date(request.cover["created"] ?? request.knownAt) }

    package init(
        book: Book, version: Int, request: ExtractRequest, formats: [String], program: String,
        since: Int?
    ) {
        register = request.register
        self.book = book
        self.version = version
        self.request = request
        self.formats = formats
        self.program = program
        self.since = since
    }

    // A regex is compiled atomically when it is first used, though its type does not say so.
    nonisolated(unsafe) private static let form = /(.+)-30-([12])-v([0-9]{1,9})/

    /// Takes a name apart; nil when it is none.
    package static func parse(_ name: String) -> (register: String, book: Book, version: Int)? {
        guard let match = name.wholeMatch(of: Self.form),
            let version = Int(match.output.3)
        else { return nil }
        return (
            String(match.output.1), match.output.2 == "1" ? .controller : .processor, version
        )
    }
}

extension Delivery {
    /// What a row of the table says; the cover's facts go back to where they came from.
    init?(_ row: Row, register: String, book: Book) throws {
        guard let version = row["version"].flatMap(Int.init), let on = row["on"],
            let knownAt = row["known_at"],
            let language = row["language"].flatMap(Text.Language.init)
        else { return nil }
        func decoded<Value: Decodable>(_ column: String) throws -> Value? {
            try row[column].map { try JSON.read(Value.self, $0) }
        }
        let since = row["since"].flatMap(Int.init)
        let request = ExtractRequest(
            .authority, book, register: register, language: language,
            timeZone: row["time_zone"] ?? "UTC", on: on, knownAt: knownAt,
            scope: try decoded("scope") ?? [], cover: try decoded("cover") ?? [:],
            since: row["since_on"].flatMap { on in
                row["since_known_at"].map { .init(on: on, knownAt: $0) }
            })
        self.init(
            book: book, version: version, request: request, formats: try decoded("formats") ?? [],
            program: row["program"] ?? "", since: since)
        files = try decoded("files") ?? []
        dataHash = row["data_sha256"] ?? ""
        entries = row["entries"].flatMap(Int.init) ?? 0
        manifest = row["manifest"] ?? ""
        signature = row["signature"] ?? ""
    }
}
