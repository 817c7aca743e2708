import Access
package import Foundation
import Postgres
import Store

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
    package var moment: Date { Snapshot.date(request.cover["created"] ?? request.knownAt) }

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
    init(_ row: Row, register: String, book: Book) throws {
        let may = row.optional
        let request = ExtractRequest(
            .authority, book, register: register, language: try row.word("language"),
            timeZone: try row.text("time_zone"), on: try row.date("on"),
            knownAt: try row.text("known_at"), scope: try may.json("scope") ?? [],
            cover: try row.json("cover"),
            since: try may.text("since_on").map {
                .init(on: $0, knownAt: try row.text("since_known_at"))
            })
        self.init(
            book: book, version: try row.int("version"), request: request,
            formats: try row.json("formats"), program: try row.text("program"),
            since: try may.int("since"))
        files = try row.json("files")
        dataHash = try row.text("data_sha256")
        entries = try row.int("entries")
        manifest = try row.text("manifest")
        signature = try row.text("signature")
    }
}
