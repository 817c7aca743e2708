import Foundation
import Sealing
import Store
import Subprocess
import SystemPackage

extension ExtractFormat {
    package static let pdf = ExtractFormat(
        name: "pdf", mediaType: "application/pdf", isOneFile: true,
        origin: .file(of: .page) {
            try ExtractPDF(environment: ProcessInfo.processInfo.environment)
        })
}

/// The page of an extract as a tagged PDF for the archive that everybody can read (PDF/A-2a, PDF/UA-1),
/// set by typst.
struct ExtractPDF: ExtractMaker {
    private let typesetter: Typesetter
    private static let timeout = Duration.seconds(600)

    package init(environment: [String: String]) throws {
        typesetter = try Typesetter(environment: environment)
    }

    package func make(_ page: Spool, to pdf: Spool) async throws {
        try page.finish()
        let (input, output) = try (descriptor(page, .readOnly), descriptor(pdf, .writeOnly))
        let status = try await withThrowingTaskGroup(of: TerminationStatus?.self) { group in
            group.addTask {
                // What it reports may quote the register.
                try await Subprocess.run(
                    .path(FilePath(typesetter.python)),
                    arguments: ["-I", typesetter.script], workingDirectory: "/",
                    input: .fileDescriptor(input, closeAfterSpawningProcess: true),
                    output: .fileDescriptor(output, closeAfterSpawningProcess: true),
                    error: .discarded
                ).terminationStatus
            }
            group.addTask {
                try await Task.sleep(for: ExtractPDF.timeout)
                return nil
            }
            // Whoever is not first is cancelled, and with it the program it runs.
            defer { group.cancelAll() }
            return try await group.next() ?? nil
        }
        guard let status else {
            let minutes = ExtractPDF.timeout.components.seconds / 60
            throw Problem("typst-slow", ["minutes": "\(minutes)"])
        }
        if case .exited(let code) = status {
            switch Int(code) {
            case Typesetter.isMissing: throw Problem("typst-missing")
            case Typesetter.isTooLong: throw Problem("typst-too-long")
            default: break
            }
        }
        guard status.isSuccess, try pdf.hashAgain().bytes > 0 else {
            throw Problem("typst-failed", ["program": typesetter.python])
        }
    }

    /// Opened anew, so that it is read and written from its start whoever used it before.
    private func descriptor(_ spool: Spool, _ mode: FileDescriptor.AccessMode) throws
        -> FileDescriptor
    {
        try FileDescriptor.open(FilePath(spool.path), mode, options: .closeOnExec)
    }
}
