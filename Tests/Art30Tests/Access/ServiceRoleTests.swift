import Postgres
import Testing

@testable import Access
@testable import Registry
@testable import Store

/// What a hole in the program could do with the service's connection: as little as can be.
@Suite struct ServiceRoleTests {
    /// The state PostgreSQL answers with; empty when it did as told.
    private func state(
        _ cast: Cast, _ role: Cast.Role, _ query: Query
    ) async throws -> String {
        try await cast.rehearse(role) { connection in
            do {
                try connection.run(query)
                return ""
            } catch let error as ServerError {
                return error.sqlState
            }
        }
    }

    @Test func secretsAreOutOfReach() async throws {
        try await Cast.with { cast in
            let secrets = try await cast.owner.connection.run(
                """
                select relname from pg_class where relkind in ('r', 'v')
                    and relnamespace = 'art30_secret'::regnamespace
                """
            ).compactMap { $0["relname"] }
            #expect(secrets.count >= 7)
            for role in [Cast.Role.nobody, .dpo, .administrator] {
                for secret in secrets {
                    for text in [
                        "select * from art30_secret.\(secret)",
                        "delete from art30_secret.\(secret)",
                    ] {
                        #expect(
                            try await state(cast, role, Query(text)) == "42501", "\(role) \(text)")
                    }
                }
                for text in [
                    "select art30_audit(1, 'forged')", "select art30_put_password(1, '', '', '')",
                    "select art30_new_link(1, 'x', 'reset')",
                    "select art30_open_session(1, 'x', 'y')",
                    "select art30_try('a@b', 'c', 'd')", "select art30_first_link('sv', 'x')",
                    "select art30_peppered('email', 'x')", "select art30_wait('{}')",
                    "call art30_guard('activity', 'reader')",
                    "set role art30", "set session authorization art30",
                    "alter table activity disable row level security",
                    "select art30_log('person-added')", "select * from art30_audit_faults()",
                    "create table art30.mine ()",
                    "create function art30.f() returns int language sql as 'select 1'",
                ] {
                    #expect(try await state(cast, role, Query(text)) == "42501", "\(role): \(text)")
                }
            }
        }
    }

    @Test func onlyAdministratorsKeepPeople() async throws {
        try await Cast.with { cast in
            let deeds = [
                "select art30_add_person('n@x.se', 'N', 'sv', true, 'x')",
                "select art30_reset_person(1, 'x')", "select art30_disable_person(1, true)",
                "select art30_disable_person(1, false)", "select art30_remove_person(1)",
                "select art30_grant(\(cast.mine), 1, 'dpo')",
                "select art30_revoke(\(cast.mine), 1)", "select * from art30_register_names()",
                "select art30_new_register('new', 'k')",
            ]
            for role in Cast.Role.allCases {
                for deed in deeds {
                    // Without a password of her own there is no other administrator to leave.
                    let wanted = role != .administrator ? ["42501"] : ["", "23514"]
                    let state = try await state(cast, role, Query(deed))
                    #expect(wanted.contains(state), "\(role): \(deed): \(state)")
                }
            }
        }
    }

    @Test func nothingButRegistersIsWritten() async throws {
        try await TestCluster.withRegistry { registry in
            let open = try await registry.connection.run(
                """
                select c.relname from pg_class c where c.relnamespace = 'art30'::regnamespace
                    and c.relkind in ('r', 'v') and c.relname <> 'delivery'
                    and not exists (select from pg_trigger t where t.tgrelid = c.oid
                        and t.tgname = 'keep_history')
                    and (has_any_column_privilege('art30_service', c.oid, 'INSERT, UPDATE')
                        or has_table_privilege('art30_service', c.oid, 'DELETE, TRUNCATE, TRIGGER'))
                """
            ).compactMap { $0["relname"] }
            #expect(open == [])
            // A function with the owner's rights must not find the caller's tables first.
            let loose = try await registry.connection.run(
                """
                select proname from pg_proc where prosecdef and pronamespace = 'art30'::regnamespace
                    and not coalesce(proconfig @> '{"search_path=art30, pg_temp"}', false)
                """
            ).compactMap { $0["proname"] }
            #expect(loose == [])
            let role = try await registry.connection.run(
                """
                select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolinherit as strong
                from pg_roles where rolname = 'art30_service'
                """)
            #expect(role.first?["strong"] == "f")
        }
    }

    /// Settings are the caller's to set; who acts and when is not taken from them.
    @Test func whoAndWhenCannotBeForged() async throws {
        try await Cast.with { cast in
            for moment in ["2001-01-01", "2999-01-01", ""] {
                let rows = try await cast.rehearse(.editor) { connection in
                    try connection.run(
                        Query(
                            """
                            select set_config('art30.actor', 'mallory', true),
                                set_config('art30.moment', $1, true)
                            """, [moment]))
                    return try connection.run(
                        Query(
                            """
                            insert into data_category (register_id, key, name)
                            values (\(cast.mine), 'new', 'New') returning known_by,
                                known_from between now() and clock_timestamp() as now
                            """))
                }
                #expect(rows[0].values == ["editor@example.se", "t"])
                let columns =
                    "insert into data_category (register_id, key, name, known_by) values (1, 'x', 'X', 'm')"
                #expect(try await state(cast, .editor, Query(columns)) == "42501")
            }
        }
    }

    @Test func anOwnersConnectionIsNoDesk() async throws {
        try await TestCluster.withDatabase { conninfo in
            await #expect(throws: Problem("service-unbound")) {
                try await Sessions.open(.server(conninfo), size: 1)
            }
            let owner = try await Connection(conninfo)
            try await owner.runScript("revoke all on schema art30 from art30_service")
            await #expect(throws: Problem("service-rights")) {
                try await Sessions.open(.server(Cast.service(conninfo)), size: 1)
            }
        }
    }

    /// Who acts is proved by the token alone: not by its hash, a name, a number, or tables of one's own.
    @Test func nobodyActsAsSomebodyElse() async throws {
        try await Cast.with { cast in
            let token = try #require(cast.tokens[.dpo])
            for guess in [
                "", " ", "1", "dpo@example.se", token.sha256, token.stored,
                String(token.stored.dropFirst(2)),
                token.text, token.proof + " ", token.proof.uppercased(), "feed:" + token.proof,
                "feed:", "%",
                "null",
            ] {
                let seen = try await cast.rehearse(.nobody) { connection in
                    try connection.run(
                        Query("select set_config('art30.session', $1, true)", [guess]))
                    return try connection.run(
                        "select count(*) as rows, art30_person() as person from register")[0].values
                }
                #expect(seen == ["0", nil], "\(guess)")
            }
            try await cast.allowTemporary()
            let shadowed = try await cast.rehearse(.nobody) { connection in
                try connection.runScript(
                    """
                    create temp table access as select \(cast.mine) as register_id, 1 as person_id,
                        'dpo'::access_role as role;
                    create temp table person as select 1 as person_id, true as administrator,
                        'x' as email, null::timestamptz as disabled;
                    create temp table acting as select 1 as person_id;
                    set local search_path = pg_temp, art30, art30_secret
                    """)
                return try connection.run(
                    """
                    select (select count(*) from art30.register) as rows,
                        art30_registers('reader') as mine, art30_administers() as administers
                    """)[0].values
            }
            #expect(shadowed == ["0", "{}", "f"])
        }
    }

    /// Every function with the owner's rights, as the catalogue lists them, called by nobody and by a
    /// stranger: it refuses, or tells nothing of others.
    @Test func functionsWithTheOwnersRightsGiveNothingAway() async throws {
        try await Cast.with { cast in
            let functions = try await cast.owner.connection.run(
                Query(
                    """
                    select p.proname as name, array_to_string(array(
                        select case t.typname when 'int4' then '\(cast.mine)' when 'bytea' then $$'\\x00'$$
                            when 'bool' then 'true' when 'access_role' then $$'dpo'$$
                            when 'jsonb' then $$'{}'$$ when 'date' then $$'2026-01-01'$$
                            else $$'dpo@example.se'$$ end || '::' || t.typname
                        from unnest(p.proargtypes) with ordinality a (type, place)
                        join pg_type t on t.oid = a.type order by place), ', ') as arguments
                    from pg_proc p where p.prosecdef and p.pronamespace = 'art30'::regnamespace
                        and p.prokind = 'f' and p.prorettype <> 'trigger'::regtype
                    """))
            #expect(functions.count > 25)
            // A salt is told to whoever asks, also one made up for an e-mail that nobody has.
            for function in functions where function["name"] != "art30_sign_in_facts" {
                let call = "\(function["name"] ?? "")(\(function["arguments"] ?? ""))"
                let nobody = try await told(by: call, .nobody, cast)
                #expect(
                    nobody.allSatisfy { ["", "f", "0", "{}"].contains($0) }, "\(call): \(nobody)")
                let stranger = try await told(by: call, .stranger, cast)
                #expect(!stranger.contains { $0.contains("dpo@") }, "\(call): \(stranger)")
                #expect(!stranger.contains("example"), "\(call): \(stranger)")
            }
        }
    }

    private func told(
        by call: String, _ role: Cast.Role, _ cast: Cast
    ) async throws -> [String] {
        try await cast.rehearse(role) { connection in
            do {
                return try connection.run(Query("select f.* from \(call) f"))
                    .flatMap(\.values).compactMap { $0 }
            } catch let error as ServerError {
                // What is refused for its form has not got through either.
                #expect(
                    ["42501", "23514"].contains(error.sqlState),
                    "\(role) \(call): \(error.message)")
                return []
            }
        }
    }
}
