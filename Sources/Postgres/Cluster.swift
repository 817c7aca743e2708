package import Foundation
import Subprocess
import SystemPackage

/// The private PostgreSQL cluster: a Unix socket, no TCP, peer authentication, data checksums.
package struct Cluster: Sendable {
    package let home: URL
    /// The system user the server runs as; nil: the one we are.
    let user: String?
    let programs: URL

    var data: URL { home.appending(path: "data") }
    private var socket: URL { home.appending(path: "run") }
    private var log: URL { home.appending(path: "postgres.log") }

    /// - Parameter home: where data, socket and log live; nil: the user's data folder.
    package init(home explicit: URL?, environment: [String: String]) throws(ClusterError) {
        let isRoot = geteuid() == 0
        home = explicit ?? Cluster.defaultHome(isRoot: isRoot, environment)
        user = isRoot ? "postgres" : nil
        // A data folder is served by the version that made it, whatever else is installed.
        let made = try? String(
            contentsOf: home.appending(path: "data/PG_VERSION"), encoding: .utf8)
        let version = made.flatMap { Int($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
        guard let programs = Cluster.findPrograms(environment, version: version) else {
            throw .notInstalled
        }
        self.programs = programs
        if isRoot, getpwnam("postgres") == nil { throw .noSystemUser }
        // sockaddr_un holds 108 bytes with its end; the name is "/.s.PGSQL.5432".
        guard socket.path(percentEncoded: false).utf8.count + 15 <= 107 else {
            throw .pathTooLong(home: home.path(percentEncoded: false))
        }
    }

    /// As root not under /root, which the `postgres` user may not enter.
    static func defaultHome(isRoot: Bool, _ environment: [String: String]) -> URL {
        if isRoot { return URL(filePath: "/var/lib/art30") }
        if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") {
            return URL(filePath: data).appending(path: "art30")
        }
        return FileManager.default.homeDirectoryForCurrentUser
            .appending(path: ".local/share/art30")
    }

    /// Debian's versioned folders, newest first, then the PATH.
    private static func findPrograms(
        _ environment: [String: String], version: Int?
    ) -> URL? {
        let versions = URL(filePath: "/usr/lib/postgresql")
        let names =
            (try? FileManager.default.contentsOfDirectory(
                atPath: versions.path(percentEncoded: false))) ?? []
        let packaged = names.compactMap(Int.init).filter { $0 == version ?? max($0, 15) }
            .sorted(by: >).map { versions.appending(path: "\($0)/bin") }
        let path = (environment["PATH"] ?? "").split(separator: ":").map {
            URL(filePath: String($0))
        }
        return (packaged + path).first { folder in
            ["initdb", "pg_ctl", "postgres"].allSatisfy { program in
                FileManager.default.isExecutableFile(
                    atPath: folder.appending(path: program).path(percentEncoded: false))
            }
        }
    }

    /// The conninfo string of the product's own role, which owns its database and nothing else.
    package var conninfo: String { conninfo(role: "art30", database: "art30") }

    /// Any role of the cluster: `postgres` is its superuser, for set-up and tests only.
    package func conninfo(role: String, database: String) -> String {
        let host = socket.path(percentEncoded: false).replacing("\\", with: "\\\\").replacing(
            "'", with: "\\'")
        return "host='\(host)' user=\(role) dbname=\(database)"
    }

    /// Connects; makes and starts whatever is missing first. Any number of processes may do so at
    /// once: one works, the others wait.
    package func connect() async throws -> Connection {
        if let connection = try? await Connection(conninfo) { return connection }
        try await prepareHome()
        let lock = try await HomeLock(home)
        defer { lock.release() }
        if !FileManager.default.fileExists(atPath: data.path(percentEncoded: false)) {
            try await create()
        }
        try await ensureRunning()
        if let connection = try? await Connection(conninfo) { return connection }
        try await makeDatabase()
        return try await Connection(conninfo)
    }

    /// Stops the server; false when none was running.
    package func stop() async throws -> Bool {
        guard FileManager.default.fileExists(atPath: data.path(percentEncoded: false)) else {
            return false
        }
        let lock = try await HomeLock(home)
        defer { lock.release() }
        guard (try? await run("pg_ctl", "-D", data.path(percentEncoded: false), "status")) != nil
        else { return false }
        try await run("pg_ctl", "-D", data.path(percentEncoded: false), "-m", "fast", "-w", "stop")
        return true
    }

    /// A server killed a moment ago seems to run, or bars a new one, until its last process is gone.
    private func ensureRunning() async throws {
        let timeout = ContinuousClock.now + .seconds(10)
        while true {
            do {
                let folder = data.path(percentEncoded: false)
                if (try? await run("pg_ctl", "-D", folder, "status")) == nil { try await start() }
                _ = try await Connection(conninfo(role: "postgres", database: "postgres"))
                return
            } catch {
                guard ContinuousClock.now < timeout else { throw error }
                try await Task.sleep(for: .milliseconds(100))
            }
        }
    }

    private func prepareHome() async throws(ClusterError) {
        do {
            // Only a folder made here is given to the server's user: ART30_HOME may name any other.
            if !FileManager.default.fileExists(atPath: home.path(percentEncoded: false)) {
                try makeFolder(home)
            }
            try await execute(
                URL(filePath: "/usr/bin/test"), ["-w", home.path(percentEncoded: false)])
        } catch {
            throw .unreachable(home: home.path(percentEncoded: false))
        }
    }

    /// Makes the data folder under another name first: a killed initdb leaves nothing half-made.
    private func create() async throws {
        let folder = home.path(percentEncoded: false)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        for name in names where name.hasPrefix("data.new") {
            try? FileManager.default.removeItem(at: home.appending(path: name))
        }
        // Each time another name: the initdb of a killed program may still be writing.
        let draft = home.appending(path: "data.new-\(UUID().uuidString)")
        try await run(
            "initdb", "-D", draft.path(percentEncoded: false), "-U", "postgres", "--auth=peer",
            "--data-checksums",
            "-E", "UTF8", "--locale=C.UTF-8", "--no-instructions")
        let me = getpwuid(geteuid()).map { String(cString: $0.pointee.pw_name) } ?? "postgres"
        try write("local all all peer map=art30\n", to: draft.appending(path: "pg_hba.conf"))
        try write(
            Set([me, user ?? me]).sorted().map { user in
                ["art30", "postgres", Cluster.service].map { "art30 \(user) \($0)\n" }.joined()
            }.joined(), to: draft.appending(path: "pg_ident.conf"))
        let conf = draft.appending(path: "postgresql.conf")
        let settings = try String(contentsOf: conf, encoding: .utf8)
        try write(settings + "\ninclude 'art30.conf'\n", to: conf)
        try FileManager.default.moveItem(at: draft, to: data)
    }

    private func start() async throws {
        try makeFolder(socket)
        try write(
            """
            listen_addresses = ''
            unix_socket_directories = '\(socket.path(percentEncoded: false).replacing("'", with: "''"))'
            unix_socket_permissions = 0700
            jit = off
            shared_buffers = 256MB
            work_mem = 32MB
            client_connection_check_interval = 2s
            # Personal data stay out of the log: no statements, no parameters, no DETAIL lines.
            log_min_error_statement = panic
            log_parameter_max_length_on_error = 0
            log_error_verbosity = terse

            """, to: data.appending(path: "art30.conf"))
        try await run(
            "pg_ctl", "-D", data.path(percentEncoded: false), "-l", log.path(percentEncoded: false),
            "-w", "-t", "60", "-s", "start")
    }

    private func makeDatabase() async throws {
        let admin = try await Connection(conninfo(role: "postgres", database: "postgres"))
        func exists(_ query: Query) async throws -> Bool { try await !admin.run(query).isEmpty }
        if try await !exists("select from pg_roles where rolname = 'art30'") {
            try await admin.runScript("create role art30 login")
        }
        if try await !exists("select from pg_database where datname = 'art30'") {
            try await admin.runScript("create database art30 owner art30 template template0")
        }
    }

    private func makeFolder(_ folder: URL) throws {
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        try giveAway(folder)
    }

    func write(_ text: String, to file: URL) throws {
        try text.write(to: file, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o600], ofItemAtPath: file.path(percentEncoded: false))
        try giveAway(file)
    }

    private func giveAway(_ item: URL) throws {
        guard let user else { return }
        try FileManager.default.setAttributes(
            [.ownerAccountName: user, .groupOwnerAccountName: user],
            ofItemAtPath: item.path(percentEncoded: false))
    }

    func run(_ program: String, _ arguments: String...) async throws(ClusterError) {
        try await execute(programs.appending(path: program), arguments)
    }

    /// Runs a program as the server's user; the end of what it says comes with the error.
    private func execute(_ program: URL, _ arguments: [String]) async throws(ClusterError) {
        let words = [program.path(percentEncoded: false)] + arguments
        let all = user.map { ["/usr/sbin/runuser", "-u", $0, "--"] + words } ?? words
        let result: ExecutionResult<Void, StringOutput<UTF8>, CombinedErrorOutput>
        do {
            result = try await Subprocess.run(
                .path(FilePath(all[0])), arguments: Arguments(Array(all.dropFirst())),
                workingDirectory: "/", output: .string(limit: 1 << 20), error: .combinedWithOutput)
        } catch {
            throw .failed(program: program.lastPathComponent, log: "")
        }
        guard result.terminationStatus.isSuccess else {
            throw .failed(
                program: program.lastPathComponent, log: result.standardOutput)
        }
    }
}
