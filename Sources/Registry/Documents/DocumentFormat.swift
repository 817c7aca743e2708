import Foundation

/// A format of register documents, as the file that reads and writes it says of it.
package struct DocumentFormat: Sendable {
    /// The word for it in commands.
    package let name: String
    /// What the names of its files end in.
    let endings: [String]
    /// - Throws: `Problems` that point at the file.
    let read: @Sendable (_ data: Data, _ file: String) throws -> DocumentNode
    let write: @Sendable (_ document: DocumentNode) throws -> String

    /// The formats there are; the only place that lists them. A file whose name says nothing, such
    /// as standard input, is read as the first.
    package static let each: [DocumentFormat] = [
        .yaml,
        .json,
    ]

    /// The format of a file, by the ending of its name.
    static func of(_ file: String) -> DocumentFormat {
        let ending = URL(filePath: file).pathExtension.lowercased()
        return each.first { $0.endings.contains(ending) } ?? each[0]
    }
}
