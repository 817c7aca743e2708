import Foundation
import Rendering
import Schema
import Sealing
import Store

extension ExtractFormat {
    package static let docx = ExtractFormat(
        name: "docx",
        mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        isOneFile: true,
        origin: .rows {
            try ExtractPage($0.request, "\($0.name).docx", $0.folder, as: .office(.docx))
        })

    package static let odt = ExtractFormat(
        name: "odt", mediaType: "application/vnd.oasis.opendocument.text", isOneFile: true,
        origin: .rows {
            try ExtractPage($0.request, "\($0.name).odt", $0.folder, as: .office(.odt))
        })
}

/// The page of an extract as a document of an office program: XML files of templates, in a ZIP.
struct OfficeDocument: Sendable {
    /// Stands first as it is, to tell what the ZIP is.
    private let mimetype: String?
    /// Each file's template, in the order of the ZIP.
    private let files: KeyValuePairs<String, String>
    private let templates: Result<Templates, Problem>

    private init(
        _ folder: String, mimetype: String? = nil, lineEnd: String,
        _ files: KeyValuePairs<String, String>
    ) {
        self.mimetype = mimetype
        self.files = files
        templates = Result {
            try Templates(
                TemplateFiles(Schema.resources(of: "Extracts").appending(path: folder)),
                lineEnd: lineEnd)
        }.mapError { _ in Problem("templates-missing") }
    }

    /// Office Open XML (ISO/IEC 29500), for Word.
    static let docx = OfficeDocument(
        "docx", lineEnd: #"</w:t><w:br/><w:t xml:space="preserve">"#,
        [
            "[Content_Types].xml": "types", "_rels/.rels": "package", "docProps/core.xml": "core",
            "word/document.xml": "document", "word/_rels/document.xml.rels": "links",
            "word/styles.xml": "styles", "word/numbering.xml": "numbering",
            "word/settings.xml": "settings", "word/header.xml": "header",
            "word/footer.xml": "footer",
        ])

    /// OpenDocument (ISO/IEC 26300), for LibreOffice.
    static let odt = OfficeDocument(
        "odt", mimetype: "application/vnd.oasis.opendocument.text",
        lineEnd: "<text:line-break/>",
        [
            "META-INF/manifest.xml": "manifest", "meta.xml": "meta", "styles.xml": "styles",
            "content.xml": "content",
        ])

    func write(_ values: Values, to spool: Spool) throws {
        let templates = try templates.get()
        let zip = try OfficeZip(into: spool)
        if let mimetype {
            try zip.add("mimetype", isCompressed: false) { try $0(Array(mimetype.utf8)) }
        }
        for (name, template) in files {
            try zip.add(name) {
                guard try templates.write(template, values, to: $0) else {
                    throw Problem("templates-missing")
                }
            }
        }
        try zip.finish()
    }
}
