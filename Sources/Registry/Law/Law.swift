import Access
package import Foundation
package import Postgres
import Schema
package import Store

extension Registry {
    /// The reference data with their sources and the day they were last confirmed.
    package func law(_ language: Text.Language) async throws -> [Row] {
        try await ask(Question()) { connection, statement in
            try lines(statement.speaking(language), listText("law"), connection)
        }
    }

    /// Replaces one reference table by a newer file, named as the table (adequacy.csv).
    /// - Returns: how many rows were added, changed and removed.
    /// - Throws: `Problem` for another name, other columns, or rows that do not fit; nothing is
    ///   written then.
    package func applyLaw(_ data: Data, file: String) async throws -> [Int] {
        let name = URL(filePath: file).deletingPathExtension().lastPathComponent
        let known = Schema.reference.map(\.name)
        guard known.contains(name) else {
            throw Problem("law-unknown", ["value": name, "known": known.joined(separator: ", ")])
                .near(name, among: known)
        }
        guard let text = String(data: data, encoding: .utf8), !data.contains(0) else {
            throw Problems([Problem("not-utf-8", at: .init(file: file, line: nil, path: []))])
        }
        do {
            return try await transaction(.write) { connection in
                let reference = ReferenceFile(name: name, text: text.replacing("\r\n", with: "\n"))
                try reference.checkColumns(connection, file: file)
                let counts = try reference.load(connection)
                try LawCheck(name: name, file: file).run(connection)
                try connection.runScript("set constraints all immediate")
                if counts != [0, 0, 0] { try log("law-changed", nil, ["name": name], connection) }
                return counts
            }
        } catch let error as ServerError where !error.isConnectionLost {
            throw Problems([
                Problem(
                    "law-refused", ["reason": reason(error)],
                    at: .init(
                        file: file, line: line(error), path: []))
            ])
        }
    }

    /// The server's words quote the law's file, never a register.
    private func reason(_ error: ServerError) -> String {
        [error.message, error.detail].compactMap { $0 }.joined(separator: " ")
    }

    /// COPY says "COPY incoming, line 3, column adopted: …".
    private func line(_ error: ServerError) -> Int? {
        let words = error.context?.split { $0 == " " || $0 == "," } ?? []
        guard let at = words.firstIndex(of: "line"), at + 1 < words.count else { return nil }
        return Int(words[at + 1])
    }
}
