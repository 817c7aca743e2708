import Exports
import Foundation
import Mustache
import Registry
import Schema

/// The templates and the pages' own texts.
struct Renderer: Sendable {
    private let library: MustacheLibrary
    private let texts: [Text.Language: Plain]

    /// Every text of the pages as Mustache takes it, made once.
    private struct Plain: @unchecked Sendable {
        // Strings in dictionaries in dictionaries, never changed: Any alone hides that.
        let values: [String: Any]
    }

    init() throws {
        let folder = Schema.resources(of: "Web").appending(path: "Templates")
        PageEscaping.register()
        var library = MustacheLibrary()
        let files = try FileManager.default.contentsOfDirectory(
            at: folder, includingPropertiesForKeys: nil)
        for file in files where file.pathExtension == "mustache" {
            // Escaped scalar by scalar; see PageText.
            try library.register(
                "{{%CONTENT_TYPE:PAGE}}" + String(contentsOf: file, encoding: .utf8),
                named: file.deletingPathExtension().lastPathComponent)
        }
        self.library = library
        texts = Dictionary(
            uniqueKeysWithValues: Text.Language.allCases.map { language in
                (language, Plain(values: Renderer.nested(Text(language).sentences).plain))
            })
    }

    func html(_ template: String, _ values: Values, _ language: Text.Language) throws -> String {
        var all = values.plain
        all["text"] = texts[language]?.values
        all["language"] = language.rawValue
        guard let html = library.render(all, withTemplate: template) else {
            throw Problem("files-missing")
        }
        return html
    }

    /// `page.today.title` becomes values in values, found in a template as {{text.today.title}}: a
    /// dotted name is looked up step by step.
    static func nested(_ sentences: [String: String]) -> Values {
        var tree: Values = [:]
        for (key, sentence) in sentences where key.hasPrefix("page.") {
            tree = inserting(sentence, at: key.split(separator: ".").dropFirst(), into: tree)
        }
        return tree
    }

    private static func inserting(
        _ sentence: String, at path: ArraySlice<Substring>, into tree: Values
    ) -> Values {
        guard let first = path.first.map(String.init) else { return tree }
        var tree = tree
        if path.count == 1 {
            tree[first] = .text(sentence)
        } else {
            var branch: Values = [:]
            if case .values(let values) = tree[first] { branch = values }
            tree[first] = .values(inserting(sentence, at: path.dropFirst(), into: branch))
        }
        return tree
    }
}
