import Access
import Foundation
import HTTPTypes
import Testing

@testable import Store
@testable import Web

/// A form that was sent after its session had ended waits, filled, behind the sign-in.
@Suite struct KeptFormTests {
    struct Kept: CustomTestStringConvertible {
        let path: String
        let fields: [String: String]
        var reader = Cast.Role.dpo
        /// What stands on the page beside fields of one line.
        var shows = ""

        var testDescription: String { path }
    }

    static let forms = [
        Kept(
            path: "/registers/example/gaps/accept",
            fields: ["rule": "a30c-purpose-missing", "key": "bare", "until": "2099-03-31"],
            shows: "Därför att"),
        Kept(
            path: "/registers/example/settings",
            fields: ["register-title": "En annan rubrik"]),
        Kept(
            path: "/registers/example/export",
            fields: ["recipient": "Granskaren", "scope": "payroll"],
            shows: "value=\"payroll\" aria-describedby=\"scope-help\" checked"),
        // A day that was asked about is asked about still.
        Kept(path: "/registers/example/export?on=2026-06-30", fields: ["recipient": "Granskaren"]),
        Kept(
            path: "/people", fields: ["name": "Eva Ek", "email": "eva@ek.example"],
            reader: .administrator),
        Kept(
            path: "/all-registers", fields: ["keeper": "Ek AB", "slug": "ek", "seat": "FI"],
            reader: .administrator),
    ]

    @Test(arguments: forms)
    func whatWasTypedWaits(kept: Kept) async throws {
        try await App.with { app in
            let isText = kept.path.hasSuffix("accept")
            let sent = try await app.post(
                kept.path,
                isText ? kept.fields.merging(["reason": kept.shows]) { $1 } : kept.fields,
                as: .idle)
            let next = try #require(
                sent.location?.split(separator: "/sign-in?next=").last?.removingPercentEncoding)
            #expect(
                sent.status == 303 && next.hasPrefix("\(kept.path.prefix { $0 != "?" })?parked="))
            #expect(next.contains("&on=2026-06-30") == kept.path.contains("on=2026-06-30"))
            let old = app.cast.tokens[.idle]?.text
            let session = app.cast.tokens[kept.reader]
            let filled = try await app.ask(.get, next, session: session, formCookie: old)
            #expect(filled.status == 200 && filled.text.contains("finns kvar men är inte sparat"))
            for (name, value) in kept.fields where name != "scope" {
                #expect(formFields(filled.text)[name] == value, "\(name)")
            }
            #expect(kept.shows.isEmpty || filled.text.contains(kept.shows))
            // Whoever read it first typed it: nobody else reads it, not even in the same browser.
            let others = try await app.ask(
                .get, next + "&again=1", session: app.cast.tokens[.editor], formCookie: old)
            #expect(!others.text.contains("finns kvar men är inte sparat"))
            let elsewhere = try await app.get(next, session: try await app.cast.again(kept.reader))
            #expect(!elsewhere.text.contains("finns kvar men är inte sparat"), "another browser")
        }
    }
}
