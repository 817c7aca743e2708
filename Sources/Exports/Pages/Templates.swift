import Foundation
import Mustache
import Registry
import Schema

/// The templates beside the program, parsed once.
enum Templates {
    static func render(_ page: Page) throws -> String {
        guard let text = try library.get().render(page, withTemplate: "page") else {
            throw Problem("templates-missing")
        }
        return text
    }

    /// The style sheet is a template too: that is how it gets into the one file.
    private static let library = Result {
        PageEscaping.register()
        let folder = Schema.resources(of: "Exports").appending(path: "Templates")
        var library = MustacheLibrary()
        for file in try FileManager.default.contentsOfDirectory(
            at: folder, includingPropertiesForKeys: nil)
        {
            try library.register(
                String(contentsOf: file, encoding: .utf8),
                named: file.deletingPathExtension().lastPathComponent)
        }
        return library
    }.mapError { _ in Problem("templates-missing") }
}
