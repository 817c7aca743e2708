import Foundation
import Postgres
import Registry
import Store

/// The people and their access.
struct PeopleReport {
    let output: Output
    let text: Text

    func write(_ lines: [Row], _ format: Format) throws {
        guard format == .text else { return try output.write(lines, format, as: "people") }
        if lines.isEmpty { try output.line(text("user.none")) }
        for line in lines {
            let marks = try ["administrator", "disabled"].filter { try line.bool($0) }
                .map { text("user.state.\($0)") }
            let access = try line.json("access", [String: String].self)
            let roles = access.sorted { $0.key < $1.key }
                .map { "\($0.key): \(text("role.\($0.value)"))" }
            try output.line(
                output.styled(try line.text("email").plain, .bold) + "  "
                    + ([try line.text("name")] + marks).joined(separator: ", ").plain)
            if !roles.isEmpty { try output.line("  " + roles.joined(separator: ", ").plain) }
        }
        try output.flush()
    }
}
