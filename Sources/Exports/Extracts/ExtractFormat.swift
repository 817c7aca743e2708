/// The formats of an extract; `all` is every one of them in one ZIP.
package enum ExtractFormat: String, Sendable, CaseIterable {
    case all, pdf, xlsx, csv, json, html, jsonld

    /// The formats it stands for.
    package var formats: [ExtractFormat] {
        self == .all ? Self.allCases.filter { $0 != .all } : [self]
    }

    /// Whether it is one file that needs no ZIP around it.
    package var isOneFile: Bool { ![.all, .csv].contains(self) }
}
