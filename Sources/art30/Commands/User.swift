import Access
import ArgumentParser
import Store

extension AccessRole: ExpressibleByArgument {}

struct User: Command {
    static let configuration = CommandConfiguration(
        abstract: "Keeps the people who may sign in, and what each may do in which register.",
        discussion: "Nobody's password is ever given here: they choose it behind a one-time link.",
        subcommands: [
            AddUser.self, ResetUser.self, ListUsers.self, DisableUser.self, EnableUser.self,
            RemoveUser.self, GrantUser.self, RevokeUser.self,
        ])

    static let writes = false
    @OptionGroup var global: Global
    func run() async throws {}
}

extension Global {
    /// Prints what was done.
    func done(_ key: String, _ values: [String: String]) throws {
        let output = output
        try output.line(text(key, values).plain)
        try output.flush()
    }
}

struct AddUser: Command {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Adds a person and prints the link that lets them in.")

    static let writes = true
    @OptionGroup var global: Global
    @Argument var email: String
    @Option(help: "First and last name.") var name: String
    @Flag(help: "May keep people and their access.") var administrator = false
    @Option(
        name: [.customLong("register")], help: "A register they get access to; may be repeated.")
    var registers: [String] = []
    @Option(
        name: [.customLong("role")],
        help: "reader, editor or dpo; one for each register in their order, or one for all.")
    var roles: [AccessRole] = []

    func validate() throws {
        guard roles.count == registers.count || (roles.count == 1 && !registers.isEmpty) else {
            throw ValidationError("Give one --role for each --register, or one for all.")
        }
    }

    func run() async throws {
        let access = registers.enumerated().map { index, register in
            Access(register: register, role: roles.count == 1 ? roles[0] : roles[index])
        }
        let link = try await registry().addPerson(
            email: email, name: name, language: global.language, isAdministrator: administrator,
            access: access)
        try global.done("user.link", ["email": email, "path": link.path])
    }
}

struct ResetUser: Command {
    static let configuration = CommandConfiguration(
        commandName: "reset",
        abstract: "Forgets a person's password and prints a link to choose a new one.",
        discussion: "They are signed out everywhere.")

    static let writes = true
    @OptionGroup var global: Global
    @Argument var email: String

    func run() async throws {
        let link = try await registry().resetPerson(email)
        try global.done("user.link", ["email": email, "path": link.path])
    }
}

struct ListUsers: Command {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Lists the people and their access.")

    static let writes = false
    @OptionGroup var global: Global
    @Option(help: "text, json or csv.") var format = Format.text

    func run() async throws {
        let people = try await registry().people()
        try PeopleReport(output: global.output, text: global.text).write(people, format)
    }
}
