/// The templates of a folder, read and joined once. They are Mustache, of which there are values,
/// sections, partials and blocks: https://mustache.github.io/mustache.5.html. Nothing is written
/// unescaped.
package struct Templates: Sendable {
    private let all: [String: Template]

    /// What names of texts begin with: they are the same in every writing.
    static let text = "text."

    /// - Parameters:
    ///   - lineEnd: what stands for the end of a line in a value; nil: as it is.
    ///   - text: what stands for `{{text.a.b}}`, by `a.b`.
    package init(
        _ files: TemplateFiles, lineEnd: String? = nil,
        text: @escaping (String) -> String? = { _ in nil }
    ) throws {
        let joiner = TemplateJoiner(
            files: files, escaping: lineEnd.map(Escaping.lines) ?? .page, text: text)
        all = try Dictionary(
            uniqueKeysWithValues: files.parts.keys.map { ($0, try joiner.template($0)) })
    }

    /// - Returns: nil where there is no such template.
    package func render(_ name: String, _ values: Values) throws -> [UInt8]? {
        guard let template = all[name] else { return nil }
        var rendering = Rendering(values, write: nil)
        try rendering.render(template.nodes)
        return rendering.bytes
    }

    /// Hands over the bytes a piece at a time: what is `made` is never there at once.
    /// - Returns: whether there is such a template.
    package func write(
        _ name: String, _ values: Values, to write: ([UInt8]) throws -> Void
    ) throws -> Bool {
        guard let template = all[name] else { return false }
        return try withoutActuallyEscaping(write) { write in
            var rendering = Rendering(values, write: write)
            try rendering.render(template.nodes)
            try write(rendering.bytes)
            return true
        }
    }
}
