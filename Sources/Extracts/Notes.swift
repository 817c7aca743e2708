import Foundation
import Registry
import Sealing
import Store

/// What lies with a delivery of several files: the letter that goes with it, and how it is checked.
struct Notes {
    let delivery: Delivery
    /// What the cover of the file says, in words, by column.
    let cover: [String: String]
    let entries: Int
    let dataHash: String

    private var text: Text { Text(delivery.request.language) }

    /// - Parameter names: the files that are handed over.
    func files(for names: [String], in folder: URL) throws -> [WrittenFile] {
        func listed(_ names: [String]) -> [String] {
            names.sorted().map { text("note.file", ["file": $0, "what": what($0)]) }
        }
        // A letter need not list every table.
        let folders = Set(names.map { $0.hasPrefix("csv/") ? "csv/" : $0 })
        return try [("letter", letter(listed(Array(folders)))), ("readme", readme(listed(names)))]
            .map { key, words in
                let spool = try Spool(in: folder)
                try spool.write(words)
                return WrittenFile(name: text("note.\(key).name"), spool: spool)
            }
    }

    /// What its format is for; tables have one for each part.
    private func what(_ name: String) -> String {
        let ending = name == "csv/" ? "csv" : name.split(separator: ".").last.map(String.init) ?? ""
        guard name.hasPrefix("csv/"), name != "csv/" else {
            return text.sentences["note.format.\(ending)"] ?? ending.uppercased()
        }
        let part = Part.all.first { "csv/\($0.name).csv" == name }
        return part.flatMap { $0.titles[text.language] } ?? text("note.format.csv")
    }

    private var values: [String: String] {
        var values = cover.merging(delivery.request.cover) { words, _ in words }
        values["keeper"] = cover["name"] ?? delivery.register
        values["delivery"] = delivery.name
        values["paragraph"] = "\(delivery.book.paragraph)"
        values["entries"] = "\(entries)"
        values["hash"] = dataHash
        values["readme"] = text("note.readme.name")
        values["day"] = String((cover["created"] ?? delivery.request.on).prefix(10))
        let reached = ["contact", "email", "phone"].compactMap { cover[$0] }.joined(separator: ", ")
        values["reached"] = reached.isEmpty ? text.absent(nil) : reached
        return values
    }

    /// Date, case, what is enclosed, whom to ask.
    private func letter(_ listed: [String]) -> String {
        let values = values
        func line(_ column: String) -> String? {
            cover[column].map {
                text("page.folded", ["label": capital(text.field("cover", column)), "text": $0])
            }
        }
        let paragraphs: [[String?]] = [
            [cover["name"], cover["address"], cover["number"]], [values["day"]],
            [cover["recipient"]], ["case_number", "our_reference", "due"].map(line),
            [text("note.letter.title", values)],
            [text("note.letter.handed", values), cover["scope"]],
            [text("note.letter.enclosed")] + listed, [text("note.letter.signed", values)],
            [text("note.letter.contact", values)], [cover["approved_by"]],
        ]
        return paragraphs.map { $0.compactMap { $0 } }.filter { !$0.isEmpty }
            .map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    private func readme(_ listed: [String]) -> String {
        ([[text("note.readme.title", values)], [text("note.readme.files")] + listed]
            + (1...4).map { [text("note.readme.\($0)", values)] })
            .map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }
}

extension ExtractFiles {
    /// With the notes that lie with several files.
    func enclosing(_ delivery: Delivery, in folder: URL) throws -> ExtractFiles {
        let notes = Notes(delivery: delivery, cover: cover, entries: entries, dataHash: dataHash)
        return ExtractFiles(
            files: (files + (try notes.files(for: files.map(\.name), in: folder)))
                .sorted { $0.name < $1.name },
            dataHash: dataHash, entries: entries, cover: cover)
    }
}
