import Foundation
import Testing

@testable import Access
@testable import Registry
@testable import Store
@testable import Web

/// A page or an action of a register and what the six standard cases need to know of it. Paths begin
/// inside the register `example`: `edit/organisation/loft-living`.
/// Whether what is sent to an address waits for whoever was signed out: what somebody typed.
func keepsForm(_ place: String) -> Bool {
    let parts = place.prefix { $0 != "?" }.split(separator: "/").map(String.init)
    guard parts.first == "registers" else {
        return [["people"], ["all-registers"]].contains(parts)
    }
    let page = Array(parts.dropFirst(2))
    return ["edit", "new"].contains(page.first)
        || [["export"], ["settings"], ["gaps", "accept"]].contains(page)
}

struct PageAction: Sendable {
    let path: String
    /// The same with a key that nothing has; nil: the path names nothing but the register.
    var unknown: String?
    var needs: AccessRole = .reader
    /// Fields that are accepted; nil: a page only to be read.
    var good: [String: String]?
    /// Fields that are refused; each value must stand in the page that comes back.
    var bad: [String: String]?
    /// Part of the problem that the page then shows.
    var problem: String?
    /// Where a change leads to, inside the register.
    var next: String?

    fileprivate var place: String { "/registers/example/\(path)" }
}

extension App {
    /// Works; keeps input on error; a stranger sees nothing, a reader only reads; an unknown key is
    /// not found; who is signed out is asked to sign in. The case that works comes last.
    func expectSixCases(
        _ action: PageAction, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let place = action.place
        func expect(_ isTrue: Bool, _ what: String) {
            #expect(isTrue, "\(what): \(place)", sourceLocation: sourceLocation)
        }
        for role in [Cast.Role.stranger, .administrator] {
            expect(try await get(place, as: role).status == 404, "\(role) is not told it is there")
        }
        let below = Cast.Role.allCases.filter { role in
            role.access.map { $0 < action.needs } ?? false
        }
        for role in below {
            expect(try await get(place, as: role).status == 403, "\(role) is refused")
        }
        for role in [Cast.Role.nobody, .expired, .idle, .disabled] {
            let answer = try await get(place, as: role)
            expect(
                answer.status == 303 && answer.location == "/sign-in?next=\(encoded(place))",
                "\(role) is asked to sign in")
        }
        if let unknown = action.unknown {
            expect(
                try await get("/registers/example/\(unknown)").status == 404,
                "an unknown key is not found")
        }
        expect(
            try await get("/registers/nowhere/\(action.path)").status == 404,
            "an unknown register is not found")
        let actor =
            action.needs == .dpo ? Cast.Role.dpo : action.needs == .editor ? .editor : .reader
        let page = try await get(place, as: actor)
        expect(page.status == 200 && page.text.contains("<h1"), "the page works")
        guard let good = action.good else { return }
        try await expectPosts(action, good, below, actor, expect)
    }

    private func expectPosts(
        _ action: PageAction, _ good: [String: String], _ below: [Cast.Role], _ actor: Cast.Role,
        _ expect: (Bool, String) -> Void
    ) async throws {
        let place = action.place
        let isKept = keepsForm(place)
        let page = String(place.prefix { $0 != "?" })
        for role in [Cast.Role.stranger, .administrator] {
            expect(try await post(place, good, as: role).status == 404, "\(role) cannot send")
        }
        for role in below {
            expect(try await post(place, good, as: role).status == 403, "\(role) cannot send")
        }
        for role in [Cast.Role.nobody, .expired, .idle, .disabled] {
            let answer = try await post(place, good, as: role)
            // Such a form waits, filled, behind the sign-in.
            expect(
                !isKept
                    ? answer.status == 401
                    : answer.location?.hasPrefix("/sign-in?next=\(encoded(page))") == true,
                "\(role) cannot send")
        }
        let forged = try await forge(place, good, session: cast.tokens[actor])
        expect(
            !isKept
                ? forged.status == 403 : forged.location?.hasPrefix("\(page)?parked=") == true,
            "a form without its token is refused")
        if let unknown = action.unknown {
            let answer = try await post("/registers/example/\(unknown)", good, as: actor)
            expect(answer.status == 404, "an unknown key is not found")
        }
        if let bad = action.bad {
            let refused = try await post(place, bad, as: actor)
            expect(refused.status == 422, "bad input is refused, not \(refused.status)")
            for (name, value) in bad where !value.isEmpty && name != "row-version" {
                expect(refused.text.contains(html(value)), "\(name) keeps what was typed")
            }
            expect(
                refused.text.contains(action.problem.map(html) ?? "role=\"alert\""),
                "the problem is shown")
        }
        let done = try await post(place, good, as: actor)
        expect(done.status == 303, "good input is taken, not \(done.status)")
        if let next = action.next {
            expect(
                done.location?.replacing(/[?&]saved=yes/, with: "") == "/registers/example/\(next)",
                "it leads to \(next), not \(done.location ?? "nowhere")")
        }
    }
}

/// A text as a template writes it.
func html(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
        .replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
}
