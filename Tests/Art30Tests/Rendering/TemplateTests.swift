import Foundation
import Testing

@testable import Registry
@testable import Rendering

/// Templates as Mustache has them, without what would let text through as markup.
@Suite struct TemplateTests {
    /// Writes the template `a` among others in a folder of their own.
    private func render(
        _ files: [String: String], _ values: Values,
        text: @escaping (String) -> String? = { _ in nil }
    ) async throws -> String? {
        try await withFolder { folder in
            for (name, text) in files {
                try Data(text.utf8).write(to: folder.appending(path: "\(name).mustache"))
            }
            let templates = try Templates(try TemplateFiles(folder), text: text)
            return try templates.render("a", values).map { String(decoding: $0, as: UTF8.self) }
        }
    }

    private func expect(_ template: String, _ values: Values, is html: String) async throws {
        #expect(try await render(["a": template], values) == html, "\(template)")
    }

    @Test func sectionsShowWhatIsThere() async throws {
        let template = "{{#x}}[{{x}}{{.}}]{{/x}}{{^x}}none{{/x}}"
        for (value, html) in [
            (nil, "none"), (.text(""), "none"), (.truth(false), "none"), (.list([]), "none"),
            (.text("t"), "[tt]"), (.list(["1", "2"]), "[1][2]"), (.truth(true), "[]"),
        ] as [(Value?, String)] {
            try await expect(template, Values(value.map { [("x", $0)] } ?? []), is: html)
        }
    }

    @Test func namesAreLookedForFurtherOut() async throws {
        let values: Values = [
            "name": "out", "rows": [["name": "in"], ["other": "o"], ["name": ""]],
            "deep": ["a": ["b": "c"]],
        ]
        try await expect("{{#rows}}<{{name}}>{{/rows}}", values, is: "<in><out><>")
        try await expect("{{deep.a.b}}{{deep.a.x}}{{deep.x.b}}{{nothing.a}}", values, is: "c")
        // The first part is the nearest; what it lacks is not looked for further out.
        try await expect(
            "{{#o}}{{deep.a.b}}{{/o}}", ["o": ["deep": "t"], "deep": ["a": ["b": "c"]]], is: "")
    }

    @Test func aLineOfTagsLeavesNoLine() async throws {
        try await expect("<\n  {{#x}}\ny\n {{/x}} \n>\n", ["x": true], is: "<\ny\n>\n")
        try await expect("<\n{{#x}}{{#x}}\ny\n{{/x}}{{/x}}", ["x": true], is: "<\ny\n")
        try await expect("<\n {{x}}\n{{#x}}{{/x}} .\n", ["x": "y"], is: "<\n y\n .\n")
        try await expect("{{x}}", ["x": "y"], is: "y")
    }

    @Test func partialsAndBlocksStandInTheirPlaces() async throws {
        let html = try await render(
            [
                "a": "{{<page}}{{$body}}\n{{#x}}{{> part}}{{/x}}\n{{/body}}{{/page}}\n",
                "page": "<h1>{{title}}</h1>\n{{$body}}nothing{{/body}}{{$foot}}foot{{/foot}}\n",
                "part": "<p>{{.}}</p>",
            ], ["title": "T", "x": ["1", "2"]])
        #expect(html == "<h1>T</h1>\n<p>1</p><p>2</p>foot\n")
        #expect(try await render(["b": ""], [:]) == nil)
    }

    @Test func textsAreWrittenOnce() async throws {
        let html = try await render(
            ["a": "{{#text}}{{text}} {{text.b.c}}{{/text}}"], ["text": "x"],
            text: { $0 == "b.c" ? "<b>" : nil })
        #expect(html == "x &lt;b&gt;")
    }

    @Test func whatIsWrongIsToldWithItsPlace() async throws {
        for (template, problem) in [
            ("\n{{#x}}\n", "a.mustache:2: {{/x}} is missing"),
            ("\n\n{{/x}}", "a.mustache:3: {{/x}} ends nothing"),
            ("{{#x}}{{/y}}", "a.mustache:1: {{/y}} ends nothing"),
            ("\n{{x}", "a.mustache:2: a tag does not end"),
            ("{{{x}}}", "a.mustache:1: no tag begins with {"),
            ("{{&x}}", "a.mustache:1: no tag begins with &"),
            ("\n{{> b}}", "a.mustache:2: there is no template b"),
            ("\n{{> a}}", "a.mustache:2: a would stand in itself"),
            ("\n{{#x}}\n{{text.y}}{{/x}}", "a.mustache:3: there is no text.y"),
        ] {
            let error = await #expect(throws: TemplateProblem.self) {
                try await render(["a": template], [:])
            }
            #expect(error?.description == problem)
        }
    }

    @Test func longListsAreNeverThereAtOnce() async throws {
        try await withFolder { folder in
            try Data("{{#rows}}{{.}}{{/rows}}.".utf8).write(to: folder.appending(path: "a.x"))
            let templates = try Templates(try TemplateFiles(folder))
            let row = String(repeating: "å", count: 1000)
            var sizes: [Int] = []
            let isThere = try templates.write(
                "a", ["rows": .made { $0 < 500 ? .text(row) : nil }]
            ) { sizes.append($0.count) }
            #expect(isThere && sizes.reduce(0, +) == 1_000_001)
            #expect(sizes.count > 10 && sizes.allSatisfy { $0 < 1 << 17 })
        }
    }
}
