import ArgumentParser

struct Export: Command {
    static let configuration = CommandConfiguration(
        abstract: "Writes the record for an authority, and other extracts, as files.",
        discussion: "Documents are in Swedish unless --language says otherwise.",
        subcommands: [
            ExportAuthority.self, ExportChain.self, ExportTransfers.self, ExportVendors.self,
            ExportSubject.self, ExportNotice.self, ExportAgain.self,
        ])

    static let writes = false
    @OptionGroup var global: Global
    func run() async throws { throw CleanExit.helpRequest(self) }
}
