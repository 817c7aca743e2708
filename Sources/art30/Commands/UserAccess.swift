import Access
import ArgumentParser
import Store

struct DisableUser: Command {
    static let configuration = CommandConfiguration(
        commandName: "disable",
        abstract: .said("usage.signs-a-person"))

    static let writes = true
    @OptionGroup var global: Global
    @Argument var email: String

    func run() async throws {
        try await registry().disablePerson(email, true)
        try global.done("user.disabled", ["email": email])
    }
}

struct EnableUser: Command {
    static let configuration = CommandConfiguration(
        commandName: "enable", abstract: .said("usage.lets-a-disabled"))

    static let writes = true
    @OptionGroup var global: Global
    @Argument var email: String

    func run() async throws {
        try await registry().disablePerson(email, false)
        try global.done("user.enabled", ["email": email])
    }
}

struct RemoveUser: Command {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: .said("usage.removes-a-person"))

    static let writes = true
    @OptionGroup var global: Global
    @Argument var email: String

    func run() async throws {
        try await registry().removePerson(email)
        try global.done("user.removed", ["email": email])
    }
}

struct GrantUser: Command {
    static let configuration = CommandConfiguration(
        commandName: "grant",
        abstract: .said("usage.gives-a-person"))

    static let writes = true
    @OptionGroup var global: Global
    @Argument var email: String
    @Option(help: .said("usage.the-register-s-slug")) var register: String
    @Option(help: .said("usage.reader-editor-or-dpo")) var role: AccessRole

    func run() async throws {
        try await registry().grant(role, to: email, in: register)
        let role = global.text("role.\(role.rawValue)")
        try global.done("user.granted", ["email": email, "register": register, "role": role])
    }
}

struct RevokeUser: Command {
    static let configuration = CommandConfiguration(
        commandName: "revoke", abstract: .said("usage.takes-a-person"))

    static let writes = true
    @OptionGroup var global: Global
    @Argument var email: String
    @Option(help: .said("usage.the-register-s-slug")) var register: String

    func run() async throws {
        try await registry().revoke(from: email, in: register)
        try global.done("user.revoked", ["email": email, "register": register])
    }
}
