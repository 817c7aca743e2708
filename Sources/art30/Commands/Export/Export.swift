import ArgumentParser

struct Export: Command {
    static let configuration = CommandConfiguration(
        abstract: .said("usage.writes-the-record"),
        discussion: .said("usage.documents-are-in"),
        subcommands: [
            ExportAuthority.self, ExportChain.self, ExportTransfers.self, ExportVendors.self,
            ExportSubject.self, ExportNotice.self, ExportAgain.self,
        ])

    static let writes = false
    @OptionGroup var global: Global
    func run() async throws { throw CleanExit.helpRequest(self) }
}
