import Access
import Foundation
import Postgres
import Testing

@testable import Registry
@testable import Store
@testable import Web

/// What the desk says when it cannot answer now.
@Suite struct BusyTests {
    private static let list = "/registers/example/activities"

    @Test func aStatementHasFifteenSeconds() async throws {
        try await Cast.with { cast in
            let limit = try await cast.sessions.acting(nil) { registry in
                try await registry.connection.run("show statement_timeout")[0]["statement_timeout"]
            }
            #expect(limit == "15s")
        }
    }

    /// As if every page took longer than that.
    @Test(arguments: [
        ("57014", "page.error-what.time-out"), ("55P03", "problem.register-busy"),
        ("53300", "problem.database-busy"), ("57P01", "page.error-what.database-gone"),
    ])
    func whatTakesTooLongIsTold(state: String, sentence: String) async throws {
        try await App.with { app in
            try await app.cast.owner.connection.runScript(
                """
                create or replace function art30.art30_registers(needed art30.access_role)
                    returns int[] stable language plpgsql as
                $$ begin raise exception 'late' using errcode = '\(state)'; end $$
                """)
            let answer = try await app.get("/registers/example/gaps")
            #expect(answer.status == 503 && answer["Retry-After"] == "2")
            #expect(answer.text.contains(html(Text(.sv)(sentence))))
        }
    }

    @Test func nobodyWaitsForAConnectionForLong() async throws {
        try await App.with { app in
            let (open, close) = (Gathered<Int>(), Gathered<Int>())
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<3 {
                    group.addTask {
                        try await app.cast.sessions.acting(nil) { _ in
                            open.append(1)
                            while close.all.isEmpty { try await Task.sleep(for: .milliseconds(5)) }
                        }
                    }
                }
                while open.all.count < 3 { try await Task.sleep(for: .milliseconds(5)) }
                let started = ContinuousClock.now
                let answer = try await app.get(Self.list)
                #expect(ContinuousClock.now - started < .seconds(5))
                #expect(answer.status == 503 && answer["Retry-After"] == "2")
                #expect(answer.text.contains(html(Text(.sv)("problem.database-busy"))))
                #expect(try await app.get("/readyz").status == 503)
                #expect(try await app.get("/healthz").status == 200)
                close.append(1)
                try await group.waitForAll()
            }
            #expect(try await app.get(Self.list).status == 200)
        }
    }

    @Test func noMoreThanTwoExportsAreMadeAtATime() async throws {
        let gate = ExportGate()
        let (inside, leave) = (Gathered<Int>(), Gathered<Int>())
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<2 {
                group.addTask {
                    try await gate.pass {
                        inside.append(1)
                        while leave.all.isEmpty { try await Task.sleep(for: .milliseconds(5)) }
                    }
                }
            }
            while inside.all.count < 2 { try await Task.sleep(for: .milliseconds(5)) }
            await #expect(throws: Problem("exports-busy")) { try await gate.pass {} }
            leave.append(1)
            try await group.waitForAll()
        }
        // One that fails leaves its place too.
        for _ in 0..<3 {
            await #expect(throws: Problem("x")) { try await gate.pass { throw Problem("x") } }
        }
        try await gate.pass {}
    }

    /// A number that is counted with must not end the service.
    @Test(arguments: ["activities", "gaps", "history", "transfers", "organisations"])
    func anyPageNumberIsAnswered(list: String) async throws {
        try await App.with { app in
            for page in ["\(Int.max)", "\(Int.min)", "99999999999999999999", "0"] {
                let place = "/registers/example/\(list)?page=\(page)"
                let answer = try await app.get(place)
                #expect(answer.status == 200, "\(place)")
            }
        }
    }
}
