/// The formats of an extract; `all` is every one of them in one ZIP.
package enum ExtractFormat: String, Sendable, CaseIterable {
    case all, pdf, xlsx, csv, json, html, jsonld

    /// The formats it stands for.
    package var formats: [ExtractFormat] {
        self == .all ? Self.allCases.filter { $0 != .all } : [self]
    }

    /// As the header Content-Type names it.
    package var mediaType: String {
        switch self {
        case .all: "application/zip"
        case .pdf: "application/pdf"
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case .csv: "text/csv; charset=utf-8"
        case .json: "application/json"
        case .html: "text/html; charset=utf-8"
        case .jsonld: "application/ld+json"
        }
    }

    /// Whether it is one file that needs no ZIP around it.
    package var isOneFile: Bool { ![.all, .csv].contains(self) }
}
