import Access
import ArgumentParser
import Extracts
import Foundation
import Registry
import Sealing
import Store

struct ExportAgain: Command {
    static let configuration = CommandConfiguration(
        commandName: "again",
        abstract: .said("usage.writes-a-recorded"),
        discussion: .said("usage.each-file-is"))

    static let writes = true
    @OptionGroup var global: Global
    @Argument(help: .said("usage.the-delivery-s")) var delivery: String
    @Option(
        help: .said("usage.the-folder-to", "folder"),
        completion: .directory)
    var output = "."
    @Flag(help: .said("usage.replace-files-that")) var force = false

    func run() async throws {
        guard let (register, book, version) = Delivery.parse(delivery) else {
            throw Problem("delivery-name", ["value": delivery])
        }
        let registry = try await registry()
        guard let then = try await registry.delivery(register, book, version: version) else {
            throw Problem("delivery-unknown", ["value": delivery])
        }
        let folder = URL(filePath: output, directoryHint: .isDirectory)
        let progress = Progress(then.name)
        let again = try await DeliveryAgain(
            of: then, in: folder, from: registry, progress: { progress.show($0, $1, $2) })
        try await registry.log(
            "record-exported", register: register, facts: ["extract": then.name])
        try again.packed.place(in: folder, replacing: force)
        let out = global.output
        try WrittenReport(output: out, text: global.text).write(again.packed)
        try WrittenReport(output: out, text: global.text).write(again.compared)
        try out.flush()
        if again.compared.contains(where: { !$0.isSame }) { throw ExitCode(2) }
    }
}
