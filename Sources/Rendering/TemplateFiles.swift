package import Foundation

/// The templates of a folder as they were read, each still apart from the others.
package struct TemplateFiles {
    let parts: [String: [TemplateReader.Part]]
    private let files: [String: String]

    package init(_ folder: URL) throws {
        var parts: [String: [TemplateReader.Part]] = [:]
        var files: [String: String] = [:]
        for url in try FileManager.default.contentsOfDirectory(
            at: folder, includingPropertiesForKeys: nil)
        {
            let name = url.deletingPathExtension().lastPathComponent
            files[name] = url.lastPathComponent
            parts[name] = try TemplateReader.read(
                String(contentsOf: url, encoding: .utf8), file: url.lastPathComponent)
        }
        self.parts = parts
        self.files = files
    }

    func wrong(_ name: String, _ line: Int, _ what: String) -> TemplateProblem {
        TemplateProblem(file: files[name] ?? name, line: line, what: what)
    }
}
