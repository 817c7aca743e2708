import Foundation
import Schema
import Store

/// The Python of this machine that has typst, and the script of ours that it runs.
struct Typesetter {
    package let python: String
    let script: String

    /// Looks at ART30_PYTHON, else where deploy/prepare puts it.
    init(environment: [String: String]) throws {
        // The build's folder holds one for each configuration, and beside them the venv.
        let built = Bundle.main.executableURL?.resolvingSymlinksInPath()
            .deletingLastPathComponent()
            .appending(path: "../../python/bin/python3").standardized.path(percentEncoded: false)
        guard let python = environment["ART30_PYTHON"]?.nonEmpty ?? built,
            FileManager.default.isExecutableFile(atPath: python)
        else { throw Problem("typst-missing") }
        self.python = python
        script = Schema.resources(of: "Extracts").appending(path: "Print/print.py")
            .path(percentEncoded: false)
    }

    /// What the script ends with where this Python has no typst.
    static let isMissing = 3
    /// What it ends with where the memory of one document would not do.
    static let isTooLong = 4
}

extension String {
    fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
