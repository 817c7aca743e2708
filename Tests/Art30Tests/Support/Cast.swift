import Foundation
import Postgres

@testable import Access
@testable import Extracts
@testable import Registry
@testable import Store

/// Two full registers and those who try to read and write the first: the fixed cast of every test of
/// access. Each has a session, made by the owner.
struct Cast: Sendable {
    enum Role: String, CaseIterable, Sendable {
        /// Nobody signed in.
        case nobody
        /// Signed in, with access to the other register only.
        case stranger
        /// Keeps people, and has access to no register.
        case administrator
        /// A data protection officer whose session has ended, or who was disabled.
        case expired, idle, disabled
        case reader, editor, dpo

        /// What they may do in the register `mine`.
        var access: AccessRole? { AccessRole(rawValue: rawValue) }
    }

    var conninfo: String
    var owner: Registry
    /// Connects as the role that row-level security binds.
    var sessions: Sessions
    let mine: Int
    let other: Int
    let tokens: [Role: Token]

    static func with<Value: Sendable>(
        _ body: @escaping @Sendable (Cast) async throws -> Value
    ) async throws -> Value {
        try await TestCluster.withDatabase { try await body(try await Cast($0)) }
    }

    /// Fills a migrated, empty database.
    init(_ conninfo: String) async throws {
        self.conninfo = conninfo
        owner = try await Registry.open(.server(conninfo), actor: "owner")
        let example = try String(contentsOf: Files.seed("example"), encoding: .utf8)
        try await owner.apply(example)
        try await owner.apply(example.replacing("register: example", with: "register: other"))
        // Rows where a document makes none: what was, and what was handed over.
        try await owner.connection.runScript(
            """
            update data_category set name = name || '.';
            insert into activity (register_id, key, name)
            select register_id, 'bare', 'Without a purpose' from register;
            insert into delivery (register_id, book, version, language, time_zone, "on", known_at, cover,
                recipient, entries, formats, data_sha256, files, manifest, signature, program)
            select register_id, 'controller', 1, 'sv', 'UTC', current_date, now(), '{}', 'IMY', 1,
                '{}', '', '[]', '', '', '' from register;
            insert into acceptance (register_id, key, rule, subject, subject_id, reason,
                accepted_by, accepted, until)
            select register_id, 'a', 'dpa-missing', 'engagement', 'e', 'because', 'me',
                current_date, current_date from register;
            insert into severity_override (register_id, rule, severity)
            select register_id, 'dpa-missing', 'minor' from register;
            """)
        var tokens: [Role: Token] = [:]
        for role in Role.allCases where role != .nobody {
            tokens[role] = try await Self.join(role, owner)
        }
        self.tokens = tokens
        mine = try await Self.id("example", owner)
        other = try await Self.id("other", owner)
        sessions = try await Sessions.open(.server(Self.service(conninfo)), size: 3)
    }

    private static func id(_ slug: String, _ owner: Registry) async throws -> Int {
        let text = "select register_id from register where slug = $1"
        return try await owner.value(text, [slug]).flatMap(Int.init) ?? 0
    }

    /// The same database as the service's role.
    static func service(_ conninfo: String) -> String {
        conninfo.replacing("user=art30 ", with: "user=\(Cluster.service) ")
    }

    private static func join(_ role: Role, _ owner: Registry) async throws -> Token {
        let email = "\(role)@example.se"
        let access: [Access] =
            switch role {
            case .nobody, .administrator: []
            case .stranger: [Access(register: "other", role: .dpo)]
            case .expired, .idle, .disabled: [Access(register: "example", role: .dpo)]
            case .reader, .editor, .dpo:
                [Access(register: "example", role: role.access ?? .reader)]
            }
        _ = try await owner.addPerson(
            email: email, name: "\(role)", language: .sv,
            isAdministrator: role == .administrator, access: access)
        let token = try await begin(email, owner)
        switch role {
        case .expired:
            try await owner.connection.runScript(
                "update art30_secret.session set ends = now() where token_sha256 = '\(token.stored)'"
            )
        case .idle:
            try await owner.connection.runScript(
                """
                update art30_secret.session set seen = now() - interval '31 minutes'
                where token_sha256 = '\(token.stored)'
                """)
        case .disabled:
            // Without the function, which would also end the session.
            try await owner.connection.runScript(
                "update person set disabled = now() where email = '\(email)'")
        default: break
        }
        return token
    }

    /// A session of its own for one of the cast, however the others ended.
    func again(_ role: Role) async throws -> Token? {
        role == .nobody ? nil : try await Self.begin("\(role)@example.se", owner)
    }

    private static func begin(_ email: String, _ owner: Registry) async throws -> Token {
        let token = Token()
        try await owner.connection.run(
            Query(
                """
                insert into art30_secret.session (token_sha256, person_id)
                select $1::bytea, person_id from person where email = $2
                """, [token.stored, email]))
        return token
    }

    /// As on a server that nobody has told otherwise: everybody may make temporary tables.
    func allowTemporary() async throws {
        try await owner.connection.runScript(
            """
            do $$ begin
                execute format('grant temporary on database %I to public', current_database());
            end $$
            """)
    }

    /// Runs as one of the cast, on a connection of the service; nothing is kept.
    func rehearse<Value: Sendable>(
        _ role: Role, _ body: @Sendable (isolated Connection) throws -> Value
    ) async throws -> Value {
        try await sessions.acting(tokens[role]) { try await $0.transaction(.rehearsal, body) }
    }
}
