import Foundation
import Testing

@testable import Registry
@testable import Store

// What README's "Add a document format" asks for: one file, such as this part of the test …
extension DocumentFormat {
    /// A line for each value: the way to it and the value, apart by tabs.
    fileprivate static let lines = DocumentFormat(
        name: "lines", endings: ["lines"],
        read: { data, _ in
            let text = String(decoding: data, as: UTF8.self)
            let lines = text.split(separator: "\n").enumerated().map { index, line in
                Line(number: index + 1, path: line.split(separator: "\t").map(String.init)[...])
            }
            return Line.node(lines)
        },
        write: { Line.lines(of: $0).map { $0.joined(separator: "\t") + "\n" }.joined() })
}

private struct Line {
    let number: Int
    let path: ArraySlice<String>

    static func node(_ lines: [Line]) -> DocumentNode {
        let number = lines.first?.number
        if lines.count == 1, lines[0].path.count == 1, let value = lines[0].path.first {
            guard value != "{}" else { return DocumentNode(.map { [] }, line: number) }
            let text = value.dropFirst().removingPercentEncoding ?? ""
            return DocumentNode(.value(.init(text: text, kind: .text)), line: number)
        }
        let names = lines.compactMap(\.path.first).uniqued
        let groups = Dictionary(grouping: lines) { $0.path.first ?? "" }
        let nodes = names.map { name in
            node((groups[name] ?? []).map { Line(number: $0.number, path: $0.path.dropFirst()) })
        }
        if names.first?.hasPrefix("#") == true {
            return DocumentNode(.list { nodes }, line: number)
        }
        return DocumentNode(
            .map {
                zip(names, nodes).map { name, node in
                    (DocumentNode(.value(.init(text: name, kind: .text)), line: node.line), node)
                }
            }, line: number)
    }

    static func lines(of node: DocumentNode) -> [[String]] {
        if let value = node.value {
            return [
                ["=" + (value.text.addingPercentEncoding(withAllowedCharacters: .letters) ?? "")]
            ]
        }
        if let items = node.items {
            return items.enumerated().flatMap { index, item in
                lines(of: item).map { ["#\(index)"] + $0 }
            }
        }
        let entries = node.entries ?? []
        return entries.isEmpty
            ? [["{}"]]
            : entries.flatMap { key, value in lines(of: value).map { [key.text ?? ""] + $0 } }
    }
}

@Suite struct DocumentFormatRecipeTests {
    // … and one line in the list, which is this one here.
    private static let each = DocumentFormat.each + [.lines]

    @Test func aRegisterComesBackFromEveryFormat() async throws {
        try await TestCluster.withRegistry { registry in
            try await registry.applySeed("example")
            let catalogue = try await registry.catalogue()
            let wanted = try DocumentReader.read(
                Data(try await registry.dump("example").utf8), file: "x", catalogue)
            for format in Self.each {
                let text = try await registry.dump("example", as: format)
                let read = try DocumentReader.read(
                    Data(text.utf8), file: "x", as: format, catalogue)
                for table in catalogue.tables {
                    let rows = (read.rows[table.name] ?? []).map(\.values)
                    #expect(
                        rows == (wanted.rows[table.name] ?? []).map(\.values),
                        "\(format.name) \(table.name)")
                }
                #expect(try await registry.apply(read, dryRun: false).isEmpty, "\(format.name)")
            }
        }
    }

    /// The reader points at the line that the format gave it.
    @Test func whatIsWrongIsPointedAt() async throws {
        let text =
            "register\t=x\nkeeper\t=k\norganisation\tk\tname\t=K\norganisation\tk\tbogus\t=1\n"
        try await TestCluster.withRegistry { registry in
            let catalogue = try await registry.catalogue()
            let error = #expect(throws: Problems.self) {
                try DocumentReader.read(Data(text.utf8), file: "x", as: .lines, catalogue)
            }
            let place = try #require(error?.all.first?.place)
            #expect(place.line == 4 && place.path == ["organisation", "k", "bogus"])
        }
    }

    @Test func everyFormatHasANameAndEndingsOfItsOwn() {
        #expect(Set(Self.each.map(\.name)).count == Self.each.count)
        let endings = Self.each.flatMap(\.endings)
        #expect(Set(endings).count == endings.count && endings.count >= Self.each.count)
        for format in DocumentFormat.each {
            for ending in format.endings {
                #expect(DocumentFormat.of("x.\(ending)").name == format.name)
            }
        }
    }
}
