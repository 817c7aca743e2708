import Foundation
import Schema
import Store

/// Where WeasyPrint is on this machine, and how it is started.
struct WeasyPrint {
    package let path: String
    /// What is run: WeasyPrint itself or the Python that runs it.
    package let program: String
    /// The script that Python runs with the same arguments; none where WeasyPrint is no script.
    let script: [String]

    init(environment: [String: String]) throws {
        guard let path = WeasyPrint.candidates(environment).first(where: WeasyPrint.canRun) else {
            throw Problem("weasyprint-missing")
        }
        self.path = path
        let quick = Schema.resources(of: "Extracts").appending(path: "Print/print.py")
            .path(percentEncoded: false)
        if let python = WeasyPrint.python(of: path) {
            (program, script) = (python, ["-I", quick])
        } else {
            (program, script) = (path, [])
        }
    }

    /// Only what ART30_WEASYPRINT says, if it says anything.
    private static func candidates(_ environment: [String: String]) -> [String] {
        if let chosen = environment["ART30_WEASYPRINT"], !chosen.isEmpty { return [chosen] }
        let folders = (environment["PATH"] ?? "").split(separator: ":").map(String.init)
        // The build's folder holds one for each configuration, and beside them the venv.
        let built = Bundle.main.executableURL?.resolvingSymlinksInPath()
            .deletingLastPathComponent()
            .appending(path: "../../python/bin").standardized.path(percentEncoded: false)
        return (folders + [built].compactMap { $0 }).filter { $0.hasPrefix("/") }
            .map { $0 + "/weasyprint" }
    }

    private static func canRun(_ path: String) -> Bool {
        FileManager.default.isExecutableFile(atPath: path)
    }

    /// The Python that a script names in its first line.
    private static func python(of path: String) -> String? {
        guard let file = FileHandle(forReadingAtPath: path),
            let head = try? file.read(upToCount: 256),
            let line = String(decoding: head, as: UTF8.self).split(separator: "\n").first,
            line.hasPrefix("#!/")
        else { return nil }
        let python = String(line.dropFirst(2))
        let isPython = python.split(separator: "/").last?.hasPrefix("python") == true
        return isPython && canRun(python) ? python : nil
    }
}
