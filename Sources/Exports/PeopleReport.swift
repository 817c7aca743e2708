import Foundation
package import Registry

/// The people and their access.
package struct PeopleReport {
    private let output: Output
    private let text: Text

    package init(_ output: Output, _ text: Text) {
        self.output = output
        self.text = text
    }

    package func write(_ lines: [Line], _ format: Format) throws {
        guard format == .text else { return try output.write(lines, format, as: "people") }
        if lines.isEmpty { try output.line(text("user.none")) }
        for line in lines {
            let marks = ["administrator", "disabled"].filter { line[$0] == "t" }
                .map { text("user.state.\($0)") }
            let access = try JSON.read([String: String].self, line["access"] ?? "{}")
            let roles = access.sorted { $0.key < $1.key }
                .map { "\($0.key): \(text("role.\($0.value)"))" }
            try output.line(
                output.styled((line["email"] ?? "").plain, .bold) + "  "
                    + ([line["name"] ?? ""] + marks).joined(separator: ", ").plain)
            if !roles.isEmpty { try output.line("  " + roles.joined(separator: ", ").plain) }
        }
        try output.flush()
    }
}
