import Foundation
import HTTPTypes
import Postgres
import Testing

@testable import Registry
@testable import Store

/// What the product says in one language has no word of the other, and no key of a row: whole reports,
/// help, wrong usage, files and pages.
@Suite struct LanguageTests {
    private static let commands = [
        "registers", "activities", "processors", "transfers", "gaps --all", "gaps --by vendor",
        "gaps --by owner", "law", "mentions",
        "what-if --end-adequacy US-DPF-2023", "what-if --seat telia=US", "impact --vendor Telia",
        "impact --territory US", "rules", "gaps --rule no-such-rule", "impact --vendor Tellia",
        "gaps --register pexcom", "what-if --end-adequacy US-DPF", "what-if --seat telia=Irland",
    ]

    @Test(arguments: commands, ["sv", "en"])
    func whatIsSaidIsOfItsLanguage(command: String, language: String) async throws {
        let words = command.split(separator: " ").map(String.init)
        let outcome = try await Seeded.run(
            words, language: language,
            day: ["law", "rules"].contains(words[0]) ? nil : "2026-11-22",
            environment: ["COLUMNS": "200"])
        try await ForeignWords.seeded.value.expectNone(
            in: outcome.output + " " + outcome.errors, language, command)
    }

    /// Names of options, and what stands for their values.
    private static let names: Set = ["to", "by", "from", "the", "of"]

    @Test(arguments: ["sv", "en"])
    func helpIsOfItsLanguage(language: String) async throws {
        let words = try await ForeignWords.seeded.value
        for arguments in try await HelpTests.commands() {
            let help = try await Program.run(arguments + ["--help", "--language", language])
            #expect(help.status == 0)
            // What the program is asked with has no language.
            let said = help.output.replacing(/<[^>]*>|--[a-z-]+/, with: " ")
            words.expectNone(in: said, language, arguments.joined(separator: " "))
        }
    }

    @Test(arguments: [
        ["gaps", "--nonsense"], ["gaps", "--format", "xml"], ["gaps", "--known-at"], ["apply"],
        ["registers", "extra"], ["impact"], ["user", "ad"], ["dump"],
    ])
    func wrongUsageIsOfItsLanguage(arguments: [String]) async throws {
        for language in ["sv", "en"] {
            let outcome = try await Program.run(arguments + ["--language", language])
            #expect(outcome.status == 64)
            let said = outcome.errors.replacing(/<[^>]*>|--[a-z-]+|Usage.*/, with: " ")
            try await ForeignWords.seeded.value.expectNone(
                in: said, language, arguments.joined(separator: " "))
        }
    }

    @Test(arguments: ["chain", "transfers", "vendors", "subject", "notice"], ["sv", "en"])
    func filesAreOfTheirLanguage(extract: String, language: String) async throws {
        try await withFolder { folder in
            for register in ["pexcon", "excedo", "example"] {
                let outcome = try await Seeded.run(
                    [
                        "export", extract, "--register", register, "--format", "html",
                        "--output", folder.path,
                    ], language: language, environment: [:])
                #expect(outcome.status == 0, "\(outcome.errors)")
            }
            for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
                let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
                try await ForeignWords.seeded.value.expectNone(
                    in: visible(text), language, file, keysStand: true)
            }
        }
    }

    /// Pages that tell which row was changed, and statements, which have no names.
    private nonisolated(unsafe) static let telling = /\/(audit|history|notice)\b/

    /// Every page that links lead to, as somebody who may everything.
    @Test(arguments: ["sv", "en"])
    func pagesAreOfTheirLanguage(language: String) async throws {
        try await App.with { app in
            try await app.cast.owner.connection.runScript(
                "update person set language = '\(language)'")
            let words = try await ForeignWords(app.cast.owner)
            let session = app.cast.tokens[.dpo]
            let pages = try await app.crawl(session).pages
            #expect(pages.count > 60)
            for page in pages {
                let answer = try await app.ask(.get, page, session: session, nil, language)
                guard answer["content-type"]?.hasPrefix("text/html") == true else { continue }
                words.expectNone(
                    in: visible(answer.text), language, page,
                    keysStand: page.contains(Self.telling))
            }
        }
    }
}

/// What a reader of a page reads.
private func visible(_ html: String) -> String {
    html.replacing(/(?s)<(style|script|svg|datalist|textarea)\b.*?<\/\1>/, with: " ")
        .replacing(/<[^>]*>/, with: " ").replacing("&amp;", with: "&").replacing("&lt;", with: "<")
        .replacing("&quot;", with: "\"").replacing("&#39;", with: "'")
}
