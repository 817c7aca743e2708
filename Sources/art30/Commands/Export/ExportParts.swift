import Access
import ArgumentParser
import Extracts
import Foundation
import Registry
import Store

/// Writes an extract that is no delivery: nothing is recorded or signed.
private func export(
    _ extract: Extract, _ options: ExportOptions, _ global: Global, _ registry: Registry,
    subjects: [String] = []
) async throws {
    let fixed = try await options.fixed(registry)
    let plain = PlainExtract(
        extract, of: options.register, global.documentLanguage, options.format, fixed,
        scope: options.activities, subjects: subjects)
    let progress = Progress(plain.name)
    let packed = try await plain.write(
        in: options.folder, from: registry, progress: { progress.show($0, $1, $2) })
    try await registry.log(
        "record-exported", register: options.register, facts: ["extract": extract.rawValue])
    try packed.place(in: options.folder, replacing: options.force)
    let output = global.output
    try WrittenReport(output: output, text: global.text).write(packed)
    try output.flush()
}

struct ExportChain: Command {
    static let configuration = CommandConfiguration(
        commandName: "chain", abstract: .said("usage.processors-and-the"))
    static let writes = true
    @OptionGroup var global: Global
    @OptionGroup var options: ExportOptions
    func run() async throws { try await export(.chain, options, global, registry()) }
}

struct ExportTransfers: Command {
    static let configuration = CommandConfiguration(
        commandName: "transfers", abstract: .said("usage.transfers-with-their"))
    static let writes = true
    @OptionGroup var global: Global
    @OptionGroup var options: ExportOptions
    func run() async throws { try await export(.transfers, options, global, registry()) }
}

struct ExportVendors: Command {
    static let configuration = CommandConfiguration(
        commandName: "vendors", abstract: .said("usage.suppliers-with-contacts"))
    static let writes = true
    @OptionGroup var global: Global
    @OptionGroup var options: ExportOptions
    func run() async throws { try await export(.vendors, options, global, registry()) }
}

struct ExportSubject: Command {
    static let configuration = CommandConfiguration(
        commandName: "subject",
        abstract: .said("usage.what-a-person"))
    static let writes = true
    @OptionGroup var global: Global
    @OptionGroup var options: ExportOptions
    @Option(name: [.customLong("subject")], help: .said("usage.only-this-category", "key"))
    var subjects: [String] = []
    func run() async throws {
        try await export(.subject, options, global, registry(), subjects: subjects)
    }
}

struct ExportNotice: Command {
    static let configuration = CommandConfiguration(
        commandName: "notice",
        abstract: .said("usage.text-for-the"))
    static let writes = true
    @OptionGroup var global: Global
    @OptionGroup var options: ExportOptions
    func run() async throws { try await export(.notice, options, global, registry()) }
}
