package import Store

/// A format of an extract, as the file that writes it says of it.
package struct ExtractFormat: Sendable {
    /// The word for it in commands, forms and deliveries, and the ending of its file.
    package let name: String
    /// As the header Content-Type names it.
    package let mediaType: String
    /// Whether it is one file that needs no ZIP around it.
    let isOneFile: Bool
    let origin: Origin

    enum Origin: Sendable {
        /// From the rows, as they are read.
        case rows(@Sendable (ExtractSetting) throws -> any ExtractWriter)
        /// From the file of another format; what makes it is looked for before anything is read.
        indirect case file(of: ExtractFormat, @Sendable () throws -> any ExtractMaker)
        /// From every format.
        case formats
    }

    /// What it stands for.
    package var formats: [ExtractFormat] {
        if case .formats = origin { Self.each } else { [self] }
    }

    /// What it stood for when these files were written: no format that came later.
    func formats(of files: [String]) -> [ExtractFormat] {
        formats.filter { format in files.contains { $0.hasSuffix(".\(format.name)") } }
    }

    /// As a form offers it: its name, where no text says more.
    package func label(_ text: Text) -> String {
        text.sentences["page.export-form.format.\(name)"] ?? name.uppercased()
    }

    /// Every one of them in one ZIP.
    package static let all = ExtractFormat(
        name: "all", mediaType: "application/zip", isOneFile: false, origin: .formats)

    /// The formats there are, as they are offered; the only place that lists them.
    package static let each: [ExtractFormat] = [
        .pdf,
        .docx,
        .odt,
        .xlsx,
        .csv,
        .json,
        .html,
        .jsonld,
    ]

    package static let choices = [all] + each

    /// Nil for a word that is none of them.
    package static func named(_ name: String) -> ExtractFormat? {
        choices.first { $0.name == name }
    }
}
