import ArgumentParser
import Foundation
import Registry

struct WhatIf: Command {
    static let configuration = CommandConfiguration(
        commandName: "what-if",
        abstract: .said("usage.shows-what-other"))

    static let writes = false
    @OptionGroup var global: Global
    @OptionGroup var options: QuestionOptions
    @Option(help: .said("usage.text-json-or")) var format = Format.text

    @Option(help: .said("usage.an-adequacy-decision", "decision"))
    var endAdequacy: [String] = []
    @Option(help: .said("usage.an-importer-is", "organisation"))
    var revokeCertification: [String] = []
    @Option(help: .said("usage.an-organisation-moves", "organisation=territory"))
    var seat: [String] = []
    @Option(
        help: .said("usage.an-organisation-is", "organisation=territory"))
    var parent: [String] = []
    @Option(help: .said("usage.data-are-read", "engagement=territory"))
    var access: [String] = []
    @Option(help: .said("usage.an-engagement-ends", "engagement"))
    var endEngagement: [String] = []
    @Option(help: .said("usage.the-register-says", "file"))
    var document: [String] = []
    @OptionGroup var left: LeftOut

    func validate() throws {
        for pair in seat + parent + access where pair.split(separator: "=").count != 2 {
            throw ValidationError.said("usage.pair", ["value": pair])
        }
        guard
            !(endAdequacy + revokeCertification + seat + parent + access + endEngagement
                + document).isEmpty
        else { throw ValidationError.said("usage.no-change") }
    }

    func run() async throws {
        let registry = try await registry()
        func pairs(_ values: [String]) -> [(String, String)] {
            values.map { $0.split(separator: "=").map(String.init) }.map { ($0[0], $0[1]) }
        }
        var all = endAdequacy.map(Supposition.endAdequacy)
        all += revokeCertification.map(Supposition.revokeCertification)
        all += pairs(seat).map { .seat(organisation: $0, territory: $1) }
        all += pairs(parent).map { .parent(organisation: $0, territory: $1) }
        all += pairs(access).map { .access(engagement: $0, territory: $1) }
        all += endEngagement.map(Supposition.endEngagement)
        for file in document {
            var read = try await registry.read(try documentData(of: file), file: file)
            read.removal = left.removal
            all.append(.document(read))
        }
        let report = DifferenceReport(
            output: global.output, text: global.text,
            law: try await registry.names(try options.question(), global.text))
        let changes = ChangeReport(output: global.errorOutput, text: global.text)
        try await left.listing(changes) { [all] in
            try report.write(try await registry.whatIf(all, try options.question()), format)
        }
    }
}
