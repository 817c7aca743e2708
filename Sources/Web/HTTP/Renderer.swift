import Foundation
import Rendering
import Schema
import Store

/// The templates with the pages' own texts in them, `page.today.title` as `{{text.today.title}}`.
struct Renderer: Sendable {
    private let templates: [Text.Language: Templates]

    init() throws {
        let files = try TemplateFiles(Schema.resources(of: "Web").appending(path: "Templates"))
        templates = try Dictionary(
            uniqueKeysWithValues: Text.Language.allCases.map { language in
                let sentences = Text(language).sentences
                return (language, try Templates(files) { sentences["page.\($0)"] })
            })
    }

    func html(_ template: String, _ values: Values, _ language: Text.Language) throws -> [UInt8] {
        let all = values.adding(["language": .text(language.rawValue)])
        guard let html = try templates[language]?.render(template, all) else {
            throw Problem("files-missing")
        }
        return html
    }
}
