import ArgumentParser
import Registry

struct Deliveries: Command {
    static let configuration = CommandConfiguration(
        abstract: .said("usage.lists-what-has"))
    static let writes = false
    @OptionGroup var global: Global
    @OptionGroup var listed: Listed
    func run() async throws { try await listed.show(.deliveries, global) }
}
