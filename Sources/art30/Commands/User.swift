import Access
import ArgumentParser
import Store

extension AccessRole: ExpressibleByArgument {}

struct User: Command {
    static let configuration = CommandConfiguration(
        abstract: .said("usage.keeps-the-people"),
        discussion: .said("usage.nobody-s-password"),
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
        commandName: "add", abstract: .said("usage.adds-a-person"))

    static let writes = true
    @OptionGroup var global: Global
    @Argument var email: String
    @Option(help: .said("usage.first-and-last")) var name: String
    @Flag(help: .said("usage.may-keep-people")) var administrator = false
    @Option(
        name: [.customLong("register")], help: .said("usage.a-register-they"))
    var registers: [String] = []
    @Option(
        name: [.customLong("role")],
        help: .said("usage.reader-editor-or"))
    var roles: [AccessRole] = []

    func validate() throws {
        guard roles.count == registers.count || (roles.count == 1 && !registers.isEmpty) else {
            throw ValidationError.said("usage.roles")
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
        abstract: .said("usage.forgets-a-person"),
        discussion: .said("usage.they-are-signed"))

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
        commandName: "list", abstract: .said("usage.lists-the-people"))

    static let writes = false
    @OptionGroup var global: Global
    @Option(help: .said("usage.text-json-or-csv")) var format = Format.text

    func run() async throws {
        let people = try await registry().people()
        try PeopleReport(output: global.output, text: global.text).write(people, format)
    }
}
