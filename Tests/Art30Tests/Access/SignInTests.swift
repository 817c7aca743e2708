import Foundation
import Postgres
import Testing

@testable import Access
@testable import Registry
@testable import Store

@Suite struct SignInTests {
    static let password = "rätt häst batteri häftapparat"

    /// An empty database with Anna, who has chosen her password, as `signedIn`.
    private func withAnna(
        _ cost: ScryptCost = .cheap,
        _ body: @escaping @Sendable (Registry, Sessions, Session) async throws -> Void
    ) async throws {
        try await TestCluster.withDatabase { conninfo in
            let owner = try await Registry.open(.server(conninfo), actor: "owner")
            try await owner.apply(Documents.keeper)
            var sessions = try await Sessions.open(.server(Cast.service(conninfo)), size: 4)
            sessions.cost = cost
            let link = try await owner.addPerson(
                email: "Anna@Example.se", name: "Anna Berg", language: .sv, isAdministrator: false,
                access: [Access(register: "x", role: .editor)])
            let session = try await sessions.useLink(link, newPassword: Self.password)
            try await body(owner, sessions, session)
        }
    }

    private func signIn(
        _ sessions: Sessions, _ email: String = "anna@example.se", _ password: String = password,
        from address: String = "192.0.2.1", earlier: Token? = nil
    ) async throws -> Session {
        try await sessions.signIn(
            email: email, password: Password(typed: password), address: address, earlier: earlier)
    }

    @Test func aLinkWorksOnce() async throws {
        try await withAnna { owner, sessions, session in
            #expect(session.person.email == "anna@example.se")
            let link = try await owner.resetPerson("anna@example.se")
            // Signed out everywhere, and the old password is gone.
            #expect(try await sessions.person(session.token) == nil)
            await #expect(throws: Problem("sign-in-refused")) { try await signIn(sessions) }
            // Looking at it uses nothing up; a weak password neither.
            #expect(try await sessions.invited(link)?.name == "Anna Berg")
            await #expect(throws: Problem("password-own")) {
                try await sessions.useLink(link, newPassword: "anna@example.se")
            }
            let begun = await withTaskGroup(of: Session?.self) { group in
                for _ in 0..<4 {
                    group.addTask {
                        // Whoever comes too late is told that the link has ended.
                        try? await sessions.useLink(link, newPassword: "ett helt nytt lösenord")
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }.compactMap { $0 }
            }
            #expect(begun.count == 1)
            #expect(try await sessions.invited(link) == nil)
            _ = try await signIn(sessions, "anna@example.se", "ett helt nytt lösenord")

            let late = try await owner.resetPerson("anna@example.se")
            try await owner.connection.runScript(
                "update art30_secret.one_time_link set ends = now()")
            #expect(try await sessions.invited(late) == nil)
            await #expect(throws: Problem("link-ended")) {
                try await sessions.useLink(late, newPassword: Self.password)
            }
        }
    }

    @Test func aSessionRotatesAndEnds() async throws {
        try await withAnna { owner, sessions, first in
            let second = try await signIn(sessions, " Anna@example.SE ", earlier: first.token)
            #expect(second.token != first.token)
            #expect(try await sessions.person(first.token) == nil)
            #expect(try await sessions.person(second.token)?.name == "Anna Berg")
            #expect(
                try await sessions.acting(second.token) { try await $0.access() }
                    == [Access(register: "x", role: .editor)])

            try await sessions.signOut(second.token)
            #expect(try await sessions.person(second.token) == nil)
            #expect(try await sessions.acting(second.token) { try await $0.access() } == [])

            let session = "update art30_secret.session set "
            for (change, isAlive) in [
                ("seen = now() - interval '29 minutes'", true),
                ("seen = now() - interval '31 minutes'", false),
                ("ends = now() + interval '1 minute'", true), ("ends = now()", false),
            ] {
                let token = try await signIn(sessions).token
                try await owner.connection.runScript(session + change)
                #expect(try await (sessions.person(token) != nil) == isAlive, "\(change)")
                #expect(
                    try await sessions.acting(token) { try await $0.access() }.isEmpty != isAlive)
            }
            // Being here moves the idle end, and never the last one.
            let token = try await signIn(sessions).token
            try await owner.connection.runScript(session + "seen = now() - interval '20 minutes'")
            _ = try await sessions.person(token)
            #expect(
                try await owner.value(
                    "select now() - max(seen) < '1 minute' and max(ends) - max(created) = '12 h' from art30_secret.session"
                ) == "t")
            try await owner.disablePerson("anna@example.se", true)
            #expect(try await sessions.person(token) == nil)
            await #expect(throws: Problem("sign-in-refused")) { try await signIn(sessions) }
            try await owner.disablePerson("anna@example.se", false)
            let last = try await signIn(sessions).token
            try await owner.removePerson("anna@example.se")
            #expect(try await sessions.person(last) == nil)
            #expect(try await owner.verifyAudit().faults.isEmpty)
        }
    }

    @Test func aChangedPasswordEndsTheOthers() async throws {
        try await withAnna { _, sessions, one in
            let two = try await signIn(sessions)
            let new = "fyra nya ord i rad"
            await #expect(throws: Problem("password-wrong")) {
                try await sessions.changePassword(
                    two, old: Password(typed: "fel"), new: new, address: "::1")
            }
            try await sessions.changePassword(
                two, old: Password(typed: Self.password), new: new, address: "::1")
            #expect(try await sessions.person(one.token) == nil)
            #expect(try await sessions.person(two.token) != nil)
            await #expect(throws: Problem("sign-in-refused")) { try await signIn(sessions) }
            _ = try await signIn(sessions, "anna@example.se", new)
        }
    }

    /// The same sentence for the same work, whether or not there is such a person: how much work it is,
    /// is what the database says before the key is computed. The time itself is the machine's.
    @Test func nobodyLearnsWhoThereIs() async throws {
        try await withAnna(.noticeable) { owner, sessions, _ in
            _ = try await owner.addPerson(
                email: "new@example.se", name: "N", language: .sv, isAdministrator: false)
            var works: Set<[String?]> = []
            for (place, email) in ["anna@example.se", "nobody@example.se", "new@example.se", ""]
                .enumerated()
            {
                let address = "192.0.2.\(place)"
                var salts: Set<String?> = []
                for _ in 0..<3 {
                    let facts = try await owner.connection.run(
                        Query(
                            """
                            select cost, length(salt)::text as length, encode(salt, 'hex') as salt
                            from art30_sign_in_facts($1, $2, $3)
                            """, [email, address, ScryptCost.noticeable.text]))
                    works.insert([facts.first?["cost"], facts.first?["length"]])
                    salts.insert(facts.first?["salt"])
                    let start = ContinuousClock.now
                    await #expect(throws: Problem("sign-in-refused")) {
                        try await signIn(sessions, email, "fel", from: address)
                    }
                    let took = ContinuousClock.now - start
                    #expect(took > .milliseconds(20), "scrypt was skipped for \(email)")
                }
                #expect(salts.count == 1, "a salt made up anew tells that there is nobody")
            }
            #expect(works == [[ScryptCost.noticeable.text, "16"]])
        }
    }

    @Test func triesAreHeldBack() async throws {
        try await withAnna { owner, sessions, _ in
            func isHeld(_ email: String, from address: String, _ password: String = "fel") async
                -> Bool
            {
                do {
                    _ = try await signIn(sessions, email, password, from: address)
                    return false
                } catch { return (error as? Problem)?.key == "sign-in-held" }
            }
            // By e-mail, from wherever, known or not; the right password waits as well.
            for email in ["anna@example.se", "nobody@example.se"] {
                for number in 1...6 {
                    #expect(await !isHeld(email, from: "192.0.2.\(number)"), "try \(number)")
                }
                #expect(await isHeld(email, from: "192.0.2.99", Self.password))
            }
            // Others are not concerned, and after the delay she is let in.
            #expect(await !isHeld("other@example.se", from: "192.0.2.99"))
            let past = "update art30_secret.attempt set until = now()"
            try await owner.connection.runScript(past)
            _ = try await signIn(sessions, from: "192.0.2.50")
            // A success forgets the failures of the e-mail.
            #expect(await !isHeld("anna@example.se", from: "192.0.2.51"))
            // By address, whatever the e-mail; a success does not forget those.
            for number in 1...21 {
                #expect(await !isHeld("n\(number)@example.se", from: "198.51.100.1"))
            }
            #expect(await isHeld("anna@example.se", from: "198.51.100.1", Self.password))
            // Never for long.
            let longest = try await owner.value(
                """
                select max(art30_delay(true, n)) = '1 min' and max(art30_delay(false, n)) = '15 min'
                from generate_series(1, 1000) n
                """)
            #expect(longest == "t")
            let kept = try await owner.value(
                "select count(*) from art30_secret.attempt a where a::text ~ 'example|@|[.]0[.]2[.]'"
            )
            #expect(kept == "0")
        }
    }

    /// A thousand at once try no more than one by one.
    @Test func triesAtOnceCountOneByOne() async throws {
        try await withAnna { owner, sessions, _ in
            let key = String(repeating: "0", count: 64)
            let outcomes = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<40 {
                    group.addTask {
                        try await sessions.acting(nil) { registry in
                            let rows = try await registry.connection.run(
                                Query(
                                    "select * from art30_sign_in('anna@example.se', 'a', $1::bytea, 'x')",
                                    ["\\x" + key]))
                            return rows.first?["wait"].flatMap(Int.init) ?? -1
                        }
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(outcomes.count { $0 == 0 } == 6)
        }
    }

    @Test func theFirstAdministratorGetsIn() async throws {
        try await TestCluster.withDatabase { conninfo in
            let owner = try await Registry.open(.server(conninfo), actor: "owner")
            try await owner.apply(Documents.keeper)
            let lost = try #require(try await owner.firstLink(language: .sv))
            let link = try #require(try await owner.firstLink(language: .sv))
            var sessions = try await Sessions.open(.server(Cast.service(conninfo)), size: 2)
            sessions.cost = .cheap
            #expect(try await sessions.invited(lost) == nil)
            let session = try await sessions.useLink(link, newPassword: Self.password)
            #expect(session.person.isAdministrator)
            #expect(try await owner.firstLink(language: .sv) == nil)
            try await sessions.acting(session.token) { registry in
                #expect(try await registry.access() == [Access(register: "x", role: .dpo)])
                // She keeps people, makes registers, and cannot lock herself out.
                _ = try await registry.addPerson(
                    email: "b@example.se", name: "B", language: .en, isAdministrator: false,
                    access: [Access(register: "x", role: .reader)])
                try await registry.apply("register: y\nkeeper: k\norganisation:\n  k: {name: K}\n")
                #expect(try await registry.access().map(\.register) == ["x", "y"])
                await #expect(throws: ServerError.self) {
                    try await registry.removePerson("administrator@localhost")
                }
                #expect(try await registry.people().count == 2)
            }
        }
    }
}

/// Tests are built without optimisation, where the usual cost is half a second.
extension ScryptCost {
    static let cheap = ScryptCost(logRounds: 10, blockSize: 1, parallelism: 1)
    /// So dear that its absence would show.
    fileprivate static let noticeable = ScryptCost(logRounds: 14, blockSize: 8, parallelism: 1)
}
