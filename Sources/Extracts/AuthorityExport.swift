package import Foundation
package import Registry
package import Sealing
package import Store

/// The record as it is about to be handed over: what its sender chose.
package struct AuthorityExport: Sendable {
    package let register: String
    package let language: Text.Language
    package let format: ExtractFormat
    /// Nil: the supervisory authority of the keeper's country.
    package var recipient: String?
    package var caseNumber: String?
    /// The day by which an answer was asked for, as YYYY-MM-DD.
    package var due: String?
    package var ourReference: String?
    package var approvedBy: String?
    /// Keys of activities; empty: all of the book.
    package var scope: [String] = []
    /// Marked as such, neither recorded nor signed.
    package var isDraft = false
    /// Nothing is written, so nobody need receive it.
    package var isCheck = false

    package init(register: String, language: Text.Language, format: ExtractFormat) {
        self.register = register
        self.language = language
        self.format = format
    }

    /// The next delivery of a book, not yet written.
    /// - Throws: `Problem` when nobody is named to receive it.
    package func delivery(
        _ book: Book, _ fixed: Snapshot, _ registry: Registry
    ) async throws -> Delivery {
        if let due, !isDay(due) { throw Problem("bad-date", ["value": due]) }
        let last = try await registry.delivery(register, book)
        let version = (last?.version ?? 0) + 1
        let authority = try await registry.authority(register, fixed)
        guard let recipient = recipient ?? authority ?? (isCheck ? "" : nil) else {
            throw Problem("recipient-missing", ["register": register])
        }
        let cover = [
            "recipient": recipient, "case_number": caseNumber, "due": due,
            "our_reference": ourReference,
            "approved_by": approvedBy, "version": isDraft ? nil : "\(version)",
            "created": fixed.now, "scope": words(on: book),
        ].compactMapValues { $0 }
        let since = isDraft ? nil : last
        let request = ExtractRequest(
            .authority, book, register: register, language: language,
            timeZone: TimeZone.ofDocuments.identifier, on: fixed.on, knownAt: fixed.knownAt,
            scope: scope, cover: cover,
            since: since.map { .init(on: $0.request.on, knownAt: $0.request.knownAt) })
        return Delivery(
            book: book, version: version, request: request, formats: [format.name],
            program: Program.version, since: since?.version)
    }

    private func words(on book: Book) -> String {
        Text(language)(
            scope.isEmpty ? "extract.scope.\(book)" : "extract.scope.chosen",
            ["count": "\(scope.count)"])
    }

    /// What the files of a delivery are called, without their extension.
    package func name(of delivery: Delivery) -> String {
        isDraft ? "\(register)-30-\(delivery.book.paragraph)-draft" : delivery.name
    }

    /// Writes the files, signs them, and hands them over while they are recorded; a draft is only
    /// written and handed over.
    /// - Parameters:
    ///   - delivery: gets what is known once the files are written.
    ///   - folder: where unnamed files may lie meanwhile.
    ///   - isBundled: one file, whatever the format: what proves it comes with it in a ZIP.
    ///   - key: asked for only when something is to be signed.
    package func write(
        _ delivery: inout Delivery, _ fixed: Snapshot, in folder: URL, isBundled: Bool = false,
        from registry: Registry, key: () throws -> SigningKey,
        progress: @escaping @Sendable (String, Int, Int) -> Void = { _, _, _ in },
        handOver: @escaping @Sendable (Packed) throws -> Void = { _ in },
        takeBack: @escaping @Sendable (Packed) -> Void = { _ in }
    ) async throws -> Packed {
        let name = name(of: delivery)
        let key = isDraft ? nil : try key()
        var files = try await ExtractFiles.write(
            delivery.request, format.formats, name: name, in: folder, dated: fixed.moment,
            from: registry, progress: progress)
        if !format.isOneFile, !isDraft { files = try files.enclosing(delivery, in: folder) }
        let seal = try key.map { try files.sign(&delivery, with: $0) }
        let packed = try files.packed(
            as: format, name: name, in: folder, fixed.moment, seal: seal, isBundled: isBundled)
        if isDraft {
            try handOver(packed)
        } else {
            try await registry.record(
                delivery, handOver: { try handOver(packed) }, takeBack: { takeBack(packed) })
        }
        return packed
    }
}
