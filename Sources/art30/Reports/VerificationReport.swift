import Foundation
import Postgres
import Registry
import Sealing
import Store

/// How a verification is written.
enum VerificationFormat: String, Sendable, CaseIterable {
    case text, json
}

/// Tells whether a delivery is what was signed, and what that proves.
struct VerificationReport {
    let output: Output
    let text: Text

    func write(
        _ verification: Verification, of file: String, _ format: VerificationFormat
    ) throws {
        switch format {
        case .json: try output.write(String(decoding: try json(verification, file), as: UTF8.self))
        case .text: for line in lines(verification, file) { try output.line(line) }
        }
        try output.flush()
    }

    private func lines(_ verification: Verification, _ file: String) -> [String] {
        let holds = verification.deviations.isEmpty
        let verdict = text(holds ? "verify.holds" : "verify.differs", ["file": file.plain])
        let deviations = verification.deviations.map { deviation in
            "• " + text("verify.\(deviation.kind.rawValue)", ["file": (deviation.file ?? "").plain])
        }
        let head = [output.styled(verdict, holds ? .green : .red)] + deviations
        // What nobody signed is not repeated here.
        guard verification.isSigned else { return head }
        let manifest = verification.manifest
        let facts = manifest.delivery.sorted { $0.key < $1.key }.flatMap { fact in
            let label = text.sentences["verify.fact.\(fact.key)"] ?? fact.key.plain
            let value =
                switch fact.key {
                case "book": text.value("book", fact.value)
                case "language":
                    text.sentences["page.export-form.language.\(fact.value)"] ?? fact.value
                default: fact.value
                }
            return "\(label): \(value.plain)".wrapped(output.width - 4).enumerated().map {
                ($0 == 0 ? "  " : "    ") + $1
            }
        }
        let files = manifest.files.map { "  \($0.sha256)  \($0.name.plain)" }
        let signed = text("verify.signed", ["key": verification.signer.spokenFingerprint])
        return head + [""] + facts + files + [""] + signed.wrapped(output.width)
            + proof(verification)
    }

    /// A signature tells nothing of who signed until its key is known from elsewhere.
    private func proof(_ verification: Verification) -> [String] {
        text(verification.isKeyKnown ? "verify.proves" : "verify.compare").wrapped(output.width)
    }

    private func json(_ verification: Verification, _ file: String) throws -> Data {
        struct Answer: Encodable {
            struct Difference: Encodable {
                let kind: String
                let file: String?
            }
            let file: String
            let holds: Bool
            let deviations: [Difference]
            let key: String
            let keyKnown: Bool
            let manifest: Manifest?
            enum CodingKeys: String, CodingKey {
                case file, holds, deviations, key, manifest
                case keyKnown = "key_known"
            }
        }
        let answer = Answer(
            file: file, holds: verification.deviations.isEmpty,
            deviations: verification.deviations.map {
                .init(kind: $0.kind.rawValue, file: $0.file)
            },
            key: verification.signer.fingerprint, keyKnown: verification.isKeyKnown,
            manifest: verification.isSigned ? verification.manifest : nil)
        return try JSON.indented(answer) + Data("\n".utf8)
    }
}
