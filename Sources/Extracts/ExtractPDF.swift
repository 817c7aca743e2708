import Foundation
import Sealing
import Store
import Subprocess
import SystemPackage

extension ExtractFormat {
    package static let pdf = ExtractFormat(
        name: "pdf", mediaType: "application/pdf", isOneFile: true,
        origin: .file(of: .html) {
            try ExtractPDF(environment: ProcessInfo.processInfo.environment)
        })
}

/// The HTML of an extract as a tagged PDF for the archive (PDF/A-2a), made by WeasyPrint.
struct ExtractPDF: ExtractMaker {
    private let weasyPrint: WeasyPrint
    private static let timeout = Duration.seconds(600)

    /// Looks in ART30_WEASYPRINT, on the PATH and where deploy/prepare puts it.
    package init(environment: [String: String]) throws {
        weasyPrint = try WeasyPrint(environment: environment)
    }

    package func make(_ html: Spool, to pdf: Spool) async throws {
        try html.finish()
        let (input, output) = try (descriptor(html, .readOnly), descriptor(pdf, .writeOnly))
        let arguments = Arguments(weasyPrint.script + ExtractPDF.arguments)
        let status = try await withThrowingTaskGroup(of: TerminationStatus?.self) { group in
            group.addTask {
                try await Subprocess.run(
                    .path(FilePath(weasyPrint.program)), arguments: arguments,
                    workingDirectory: "/",
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
            throw Problem("weasyprint-slow", ["minutes": "\(minutes)"])
        }
        guard status.isSuccess, try pdf.hashAgain().bytes > 0 else {
            throw Problem("weasyprint-failed", ["program": weasyPrint.path])
        }
    }

    /// Nothing is fetched, whatever a text may say; what it reports may quote the register.
    private static let arguments = [
        "--quiet", "--encoding", "utf-8", "--pdf-variant", "pdf/a-2a", "--allowed-protocols", "",
        "-", "-",
    ]

    /// Opened anew, so that it is read and written from its start whoever used it before.
    private func descriptor(_ spool: Spool, _ mode: FileDescriptor.AccessMode) throws
        -> FileDescriptor
    {
        try FileDescriptor.open(FilePath(spool.path), mode, options: .closeOnExec)
    }
}
