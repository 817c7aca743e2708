import Foundation
import Testing

@testable import Registry
@testable import Store
@testable import Web

/// Two people with the same form open.
@Suite struct EditConflictTests {
    private static let path = "/registers/example/edit/organisation/loft-living"

    private func opened(_ app: App) async throws -> [String: String] {
        formFields(try await app.get(Self.path).text)
    }

    @Test func theSecondSeesWhatTheFirstChangedAndLosesNothing() async throws {
        try await App.with { app in
            var first = try await opened(app)
            var second = first
            first["name"] = "First's name"
            first["phone"] = "First's phone"
            #expect(try await app.post(Self.path, first, as: .editor).status == 303)
            second["name"] = "Second's name"
            second["contact"] = "Second's contact"
            let answer = try await app.post(Self.path, second)
            #expect(answer.status == 422)
            for shown in ["First's name", "Second's name", "Second's contact", "First's phone"] {
                #expect(answer.text.contains(html(shown)), "\(shown)")
            }
            #expect(answer.text.contains("Fictional Loft Living AB"), "what it was before")
            #expect(answer.text.contains("editor@example.se"))
            // The form as it came back: theirs where only they changed, mine where I did.
            let again = formFields(answer.text)
            #expect(again["name"] == "Second's name" && again["phone"] == "First's phone")
            #expect(again["contact"] == "Second's contact")
            #expect(again["row-version"] != second["row-version"])
            #expect(try await app.post(Self.path, again).status == 303)
            let now = try await opened(app)
            #expect(now["name"] == "Second's name" && now["phone"] == "First's phone")
            // An old form is refused again, also after two changes.
            second["name"] = "Third"
            #expect(try await app.post(Self.path, second).status == 422)
        }
    }

    @Test func whatDoesNotCollideIsSaved() async throws {
        try await App.with { app in
            let form = try await opened(app)
            let version = form["row-version"] ?? ""
            let one = ["row-version": version, "phone": "1"]
            let two = ["row-version": version, "contact": "2"]
            #expect(try await app.post(Self.path, one).status == 303)
            // A form of one section says nothing of the other.
            #expect(try await app.post(Self.path, two).status == 303)
            #expect(try await app.post(Self.path, two).status == 303)
            let now = try await opened(app)
            #expect(now["phone"] == "1" && now["contact"] == "2")
        }
    }

    @Test func whatWasRemovedMeanwhileCanBeAddedAgain() async throws {
        try await App.with { app in
            _ = try await app.post(
                "/registers/example/new/measure", ["name": "Lock", "key": "lock"])
            let path = "/registers/example/edit/measure/lock"
            var form = formFields(try await app.get(path).text)
            let removed = try await app.post(
                "/registers/example/remove/measure/lock",
                ["row-version": form["row-version"] ?? ""], as: .editor)
            #expect(removed.status == 303)
            form["name"] = "Better lock"
            let answer = try await app.post(path, form)
            #expect(answer.status == 422 && answer.text.contains("editor@example.se"))
            let again = formFields(answer.text)
            #expect(again["name"] == "Better lock" && again["row-version"] == "")
            #expect(try await app.post(path, again).status == 303)
            #expect(formFields(try await app.get(path).text)["name"] == "Better lock")
        }
    }

    @Test func aVersionThatNeverWasIsRefused() async throws {
        try await App.with { app in
            let before = try await opened(app)
            for version in ["2001-01-01T00:00:00Z", "2999-01-01T00:00:00Z"] {
                let fields = ["row-version": version, "name": "X"]
                #expect(try await app.post(Self.path, fields).status == 404, "\(version)")
            }
            #expect(try await app.post(Self.path, ["name": "X"]).status == 400)
            let odd = ["row-version": "';--", "name": "X"]
            #expect(try await app.post(Self.path, odd).status == 422)
            #expect(try await opened(app) == before)
        }
    }
}
