package import Foundation
package import Registry
package import Store

/// An extract that is no delivery: nothing of it is recorded or signed.
package struct PlainExtract: Sendable {
    package let request: ExtractRequest
    package let format: ExtractFormat
    private let fixed: Snapshot

    package init(
        _ extract: Extract, of register: String, _ language: Text.Language,
        _ format: ExtractFormat, _ fixed: Snapshot, scope: [String] = [],
        subjects: [String] = []
    ) {
        self.format = format
        self.fixed = fixed
        request = ExtractRequest(
            extract, nil, register: register, language: language,
            timeZone: TimeZone.ofDocuments.identifier, on: fixed.on, knownAt: fixed.knownAt,
            scope: scope, subjects: extract == .subject ? subjects : [])
    }

    /// What its file is called, without extension.
    package var name: String {
        // A letter to one person does not take another's place.
        let subject = request.subjects.count == 1 ? request.subjects : []
        return ([request.register, request.extract.rawValue] + subject + [request.on])
            .joined(separator: "-")
    }

    /// - Parameter folder: where unnamed files may lie until they are placed.
    package func write(
        in folder: URL, from registry: Registry,
        progress: @escaping @Sendable (String, Int, Int) -> Void = { _, _, _ in }
    ) async throws -> Packed {
        let files = try await ExtractFiles.write(
            request, format.formats, name: name, in: folder, dated: fixed.moment,
            from: registry, progress: progress)
        return try files.packed(as: format, name: name, in: folder, fixed.moment)
    }
}
