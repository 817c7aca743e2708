import ArgumentParser
import Exports
import Foundation
import Registry

/// Writes an extract that is no delivery: nothing is recorded or signed.
private func export(_ extract: Extract, _ options: ExportOptions, _ global: Global) async throws {
    let registry = try await global.registry()
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
    try WrittenReport(output, global.text).write(packed)
    try output.flush()
}

struct ExportChain: Command {
    static let configuration = CommandConfiguration(
        commandName: "chain", abstract: "Processors and the whole chain behind them.")
    @OptionGroup var global: Global
    @OptionGroup var options: ExportOptions
    func run() async throws { try await export(.chain, options, global) }
}

struct ExportTransfers: Command {
    static let configuration = CommandConfiguration(
        commandName: "transfers", abstract: "Transfers with their path and ground.")
    @OptionGroup var global: Global
    @OptionGroup var options: ExportOptions
    func run() async throws { try await export(.transfers, options, global) }
}

struct ExportVendors: Command {
    static let configuration = CommandConfiguration(
        commandName: "vendors", abstract: "Suppliers with contacts, services and agreements.")
    @OptionGroup var global: Global
    @OptionGroup var options: ExportOptions
    func run() async throws { try await export(.vendors, options, global) }
}

struct ExportSubject: Command {
    static let configuration = CommandConfiguration(
        commandName: "subject",
        abstract: "What a person who asks is told of recipients and countries (art 15).")
    @OptionGroup var global: Global
    @OptionGroup var options: ExportOptions
    func run() async throws { try await export(.subject, options, global) }
}

struct ExportNotice: Command {
    static let configuration = CommandConfiguration(
        commandName: "notice",
        abstract: "Text for the information to data subjects, per activity (arts 13 and 14).")
    @OptionGroup var global: Global
    @OptionGroup var options: ExportOptions
    func run() async throws { try await export(.notice, options, global) }
}
