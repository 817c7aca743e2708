package import Foundation
package import Registry
package import Store

/// A recorded delivery written once more, from history.
package struct DeliveryAgain: Sendable {
    package let packed: Packed
    /// Whether each file is what was handed over; a PDF that another version draws may differ.
    package let compared: [(name: String, isSame: Bool)]

    /// - Parameters:
    ///   - folder: where unnamed files may lie until they are placed.
    ///   - isBundled: one file, whatever the format.
    package init(
        of then: Delivery, in folder: URL, isBundled: Bool = false, from registry: Registry,
        progress: @escaping @Sendable (String, Int, Int) -> Void = { _, _, _ in }
    ) async throws {
        guard let format = then.formats.first.flatMap(ExtractFormat.named) else {
            throw Problem("delivery-unknown", ["value": then.name])
        }
        var files = try await ExtractFiles.write(
            then.request, format.formats(of: then.files.map(\.name)), name: then.name, in: folder,
            dated: then.moment,
            from: registry, progress: progress)
        // Not all versions enclosed a letter.
        if then.files.contains(where: { $0.name == Text(then.request.language)("note.letter.name") }
        ) {
            files = try files.enclosing(then, in: folder)
        }
        packed = try files.packed(
            as: format, name: then.name, in: folder, then.moment, seal: then.seal,
            isBundled: isBundled)
        compared = try files.compared(with: then)
    }
}
