import Foundation
import Postgres
import Testing

@testable import Registry
@testable import Store

/// Whoever speaks SQL as the service may, on a server that lets everybody, make tables, types, casts
/// and functions in pg_temp; none of them is ever run with the owner's rights.
@Suite struct WallTests {
    @Test func noFunctionIsOpenToEverybody() async throws {
        try await TestCluster.withRegistry { registry in
            let open = try await registry.names(
                """
                select oid::regprocedure from pg_proc
                where pronamespace::regnamespace::text ~ '^art30(_secret|_kept_.*)?$'
                    and has_function_privilege('public', oid, 'EXECUTE')
                """)
            #expect(open == [], "revoke execute … from public")
            // One made later is not either.
            try await registry.connection.runScript(
                "create function art30_later() returns int language sql as 'select 1'")
            let later = try await registry.value(
                "select has_function_privilege('public', 'art30_later()', 'EXECUTE')")
            #expect(later == "f")
        }
    }

    /// The first wall: in a cluster of ours the service has no place to make anything in.
    @Test func theServiceMakesNoTemporaryTables() async throws {
        try await Cast.with { cast in
            for role in [Cast.Role.nobody, .dpo, .administrator] {
                let states = try await cast.rehearse(role) { connection in
                    [
                        "create temp table mine ()", "create type pg_temp.mine as (x int)",
                        "create function pg_temp.f() returns int language sql as 'select 1'",
                    ].map { connection.state($0) }
                }
                #expect(states == ["42501", "42501", "42501"], "\(role)")
            }
        }
    }

    /// Whoever speaks SQL as the service can have concluded what is true, and nothing else.
    @Test func nobodyForgesAConclusion() async throws {
        try await Cast.with { cast in
            let service = try await Connection(Cast.service(cast.conninfo))
            try await service.runScript("set search_path = art30, pg_temp")
            let conclude =
                "select \(ConclusionTables.all.edition).conclude(\(cast.mine), current_date)"
            // However their session reads a backslash or compares with null.
            try await service.runScript(
                """
                set standard_conforming_strings = off; set transform_null_equals = on;
                set enable_hashjoin = off;
                begin isolation level repeatable read; \(conclude); commit
                """)
            let today = try await cast.owner.value("select current_date::text", []) ?? ""
            let differing = try await cast.owner.connection.transaction(.read) {
                try Kept.settings($0)
                return try Kept.differing(cast.mine, today, $0)
            }
            #expect(differing == [])
            func state(_ text: String) async throws -> String? {
                do {
                    try await service.runScript(text)
                    return nil
                } catch {
                    try await service.runScript("rollback")
                    return error.sqlState
                }
            }
            // Of what they changed themselves, and might change back in the same transaction.
            let own = try await state(
                """
                begin isolation level repeatable read; select pg_current_xact_id(); \(conclude)
                """)
            #expect(own == "22023")
            let loose = try await state("begin; \(conclude)")
            #expect(loose == "22023")
            for table in ConclusionTables.names.map({ "\(ConclusionTables.all.edition).\($0)" })
                + ["conclusion", "\(ConclusionTables.all.edition).completeness"]
            {
                for change in [
                    "insert into \(table) default values", "delete from \(table)",
                    "update \(table) set register_id = 1", "truncate \(table)",
                ] {
                    #expect(try await state("begin; \(change)") == "42501", "\(change)")
                }
            }
        }
    }

    /// What has the owner's rights takes only types that nobody else can have made.
    @Test func definersTakeKnownTypesOnly() async throws {
        try await TestCluster.withRegistry { registry in
            let loose = try await registry.names(
                """
                select p.oid::regprocedure from pg_proc p
                where p.prosecdef
                    and p.pronamespace::regnamespace::text ~ '^art30(_kept_.*)?$'
                    and (p.provariadic <> 0 or p.prokind <> 'f' or exists (
                        select from unnest(p.proargtypes) a (type) join pg_type t on t.oid = a.type
                        where t.typtype not in ('b', 'd', 'e') or t.typnamespace not in
                            ('pg_catalog'::regnamespace, 'art30'::regnamespace)))
                """)
            #expect(loose == [])
        }
    }

    @Test func triggerFunctionsHangOnOurTablesOnly() async throws {
        try await Cast.with { cast in
            try await cast.allowTemporary()
            let functions = try await cast.owner.names(
                """
                select oid::regprocedure from pg_proc where prorettype = 'trigger'::regtype
                    and pronamespace::regnamespace::text ~ '^art30(_secret|_kept_.*)?$'
                """)
            #expect(functions.count >= 3)
            for role in [Cast.Role.nobody, .dpo, .administrator] {
                for function in functions {
                    let state = try await cast.rehearse(role) { connection in
                        try connection.runScript(
                            "create temp table mine (register_id int, known_from timestamptz)")
                        return connection.state(
                            "create trigger t before delete on mine for each row execute function \(function)"
                        )
                    }
                    #expect(state == "42501", "\(role): \(function)")
                }
            }
            // The owner may; the function itself then looks where it hangs.
            let refused = try await cast.owner.transaction(.rehearsal) { connection in
                try connection.runScript(
                    """
                    create temp table activity as select * from art30.activity;
                    create trigger keep_history before update or delete on pg_temp.activity
                        for each row execute function art30_keep_row('activity')
                    """)
                return connection.state("delete from pg_temp.activity")
            }
            #expect(refused == "42501")
        }
    }

    /// The way in that there was: a cast to json of one's own, run by the trigger with the owner's
    /// rights; and history of what never was.
    @Test func aCastOfOnesOwnIsNotRun() async throws {
        try await Cast.with { cast in
            try await cast.allowTemporary()
            for role in [Cast.Role.nobody, .editor] {
                let states = try await cast.rehearse(role) { connection in
                    try connection.runScript(
                        """
                        create type pg_temp.bait as (x int);
                        create function pg_temp.bite(pg_temp.bait) returns json language plpgsql as $$
                        begin
                            execute 'alter role art30_service bypassrls';
                            return '{}';
                        end $$;
                        create cast (pg_temp.bait as json) with function pg_temp.bite(pg_temp.bait);
                        create temp table data_category (register_id int, key text,
                            known_from timestamptz, known_by text, bait pg_temp.bait);
                        insert into pg_temp.data_category
                        values (\(cast.mine), 'forged', '2001-01-01', 'dpo@example.se', row(1))
                        """)
                    return [
                        "create trigger keep_history before delete on pg_temp.data_category for each row execute function art30.art30_keep_row('data_category')",
                        """
                        insert into art30.history (register_id, table_name, row, known_from,
                            known_until, known_by, ended_by)
                        values (\(cast.mine), 'data_category', '{}', now(), now(), 'me', 'me')
                        """,
                        "alter role art30_service bypassrls",
                    ].map { connection.state($0) }
                }
                #expect(states == ["42501", "42501", "42501"], "\(role)")
            }
        }
    }

    /// A trigger that is only called as ours is misleads neither what the owner does after a
    /// migration nor a question.
    @Test func aTriggerOfTheSameNameIsNotOurs() async throws {
        try await Cast.with { cast in
            try await cast.allowTemporary()
            let before = try await cast.owner.names("select name from kept_table order by 1")
            #expect(before.count > 30)
            let intruder = try await Connection(Cast.service(cast.conninfo))
            try await intruder.runScript(
                """
                create temp table evil (register_id int);
                create function pg_temp.f() returns trigger language plpgsql as
                    'begin return new; end';
                create trigger keep_history before update on evil
                    for each row execute function pg_temp.f()
                """)
            #expect(try await cast.owner.names("select name from kept_table order by 1") == before)
            try await cast.owner.transaction(.write) { try allowService($0) }
            _ = try await cast.owner.migrate()
            #expect(await intruder.isReady)
        }
    }

    /// History tells of our own deed what it was, however the caller likes periods written.
    @Test func historyIsWrittenInOneWay() async throws {
        try await Cast.with { cast in
            let written = try await cast.rehearse(.editor) { connection in
                try connection.runScript("set local intervalstyle = 'sql_standard'")
                try connection.runScript(
                    """
                    update engagement set kept = null where register_id = \(cast.mine)
                        and kept is not null
                    """)
                return try connection.run(
                    Query(
                        """
                        select row ->> 'kept' as kept, ended_by from history
                        where register_id = \(cast.mine) and table_name = 'engagement'
                            and row ->> 'kept' is not null
                        """))
            }
            #expect(!written.isEmpty)
            for row in written {
                #expect(row["kept"]?.hasPrefix("P") == true)
                #expect(row["ended_by"] == "editor@example.se")
            }
        }
    }
}

extension Registry {
    /// The first column.
    fileprivate func names(_ text: String) async throws -> [String] {
        try await connection.run(Query(text)).compactMap(\.values[0])
    }
}

extension Connection {
    /// The state PostgreSQL answers with, the transaction going on; empty when it did as told.
    fileprivate func state(_ text: String) -> String {
        do {
            try runScript("savepoint before")
            try runScript(text)
            try runScript("release before")
            return ""
        } catch {
            // The error is the answer; what follows is asked as if nothing had been.
            try? runScript("rollback to before")
            return error.sqlState
        }
    }
}
