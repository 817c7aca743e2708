import ArgumentParser
import Registry

struct Deliveries: Command {
    static let configuration = CommandConfiguration(
        abstract: "Lists what has been handed over: to whom, of which day, with the proof.")
    static let writes = false
    @OptionGroup var global: Global
    @OptionGroup var listed: Listed
    func run() async throws { try await listed.show(.deliveries, global) }
}
