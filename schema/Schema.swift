package import Foundation

/// The SQL and reference data that ship with the program, read from the folders beside this file.
package enum Schema {
    package struct File: Sendable {
        /// File name without its extension.
        package let name: String
        package let text: String

        package init(name: String, text: String) {
            self.name = name
            self.text = text
        }
    }

    package static let migrations = files("migrations", "sql")
    package static let derived = files("derived", "sql")
    package static let rules = files("rules", "sql")
    package static let lists = files("lists", "sql")
    package static let parts = files("parts", "sql")
    package static let reference = files("reference", "csv")

    private static func files(_ folder: String, _ type: String) -> [File] {
        let place = resources(of: "Schema").appending(path: folder)
        let urls = try? FileManager.default.contentsOfDirectory(
            at: place, includingPropertiesForKeys: nil)
        return (urls ?? []).filter { $0.pathExtension == type }
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
            .compactMap { url in
                guard let text = try? String(contentsOf: url, encoding: .utf8) else { return nil }
                return File(name: url.deletingPathExtension().lastPathComponent, text: text)
            }
    }

    /// Where a target's bundled files lie: beside the program. `Bundle.module` would end the
    /// process with a trap when the folder is missing; an empty folder can be reported instead.
    package static func resources(of target: String) -> URL {
        let name = "art30_\(target).resources"
        let program = Bundle.main.executableURL?.resolvingSymlinksInPath()
        return (program ?? Bundle.main.bundleURL).deletingLastPathComponent()
            .appending(path: name)
    }
}
