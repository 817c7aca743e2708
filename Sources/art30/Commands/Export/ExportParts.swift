import Access
import ArgumentParser
import Extracts
import Foundation
import Registry
import Store

/// Writes an extract that is no delivery: nothing is recorded or signed.
private func export(
    _ extract: Extract, _ options: ExportOptions, _ global: Global, _ registry: Registry
) async throws {
    let fixed = try await options.fixed(registry)
    let plain = PlainExtract(
        extract, of: options.register, global.documentLanguage, options.format, fixed,
        scope: options.activities)
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
        commandName: "chain", abstract: "Processors and the whole chain behind them.")
    static let writes = true
    @OptionGroup var global: Global
    @OptionGroup var options: ExportOptions
    func run() async throws { try await export(.chain, options, global, registry()) }
}

struct ExportTransfers: Command {
    static let configuration = CommandConfiguration(
        commandName: "transfers", abstract: "Transfers with their path and ground.")
    static let writes = true
    @OptionGroup var global: Global
    @OptionGroup var options: ExportOptions
    func run() async throws { try await export(.transfers, options, global, registry()) }
}

struct ExportVendors: Command {
    static let configuration = CommandConfiguration(
        commandName: "vendors", abstract: "Suppliers with contacts, services and agreements.")
    static let writes = true
    @OptionGroup var global: Global
    @OptionGroup var options: ExportOptions
    func run() async throws { try await export(.vendors, options, global, registry()) }
}

struct ExportSubject: Command {
    static let configuration = CommandConfiguration(
        commandName: "subject",
        abstract: "What a person who asks is told of recipients and countries (art 15).")
    static let writes = true
    @OptionGroup var global: Global
    @OptionGroup var options: ExportOptions
    func run() async throws { try await export(.subject, options, global, registry()) }
}

struct ExportNotice: Command {
    static let configuration = CommandConfiguration(
        commandName: "notice",
        abstract: "Text for the information to data subjects, per activity (arts 13 and 14).")
    static let writes = true
    @OptionGroup var global: Global
    @OptionGroup var options: ExportOptions
    func run() async throws { try await export(.notice, options, global, registry()) }
}
