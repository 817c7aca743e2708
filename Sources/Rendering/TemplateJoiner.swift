/// Puts partials, blocks and texts in their places.
struct TemplateJoiner {
    let files: TemplateFiles
    /// Of what stands in no field.
    let escaping: Escaping
    let text: (String) -> String?

    func template(_ name: String) throws(TemplateProblem) -> Template {
        Template(nodes: try nodes(files.parts[name] ?? [], in: [name], [:]))
    }

    /// - Parameters:
    ///   - path: the template that the parts stand in, last, after those it was reached through.
    ///   - blocks: what others fill its blocks with.
    private func nodes(
        _ parts: [TemplateReader.Part], in path: [String], _ blocks: [String: [Template.Node]]
    ) throws(TemplateProblem) -> [Template.Node] {
        var nodes: [Template.Node] = []
        for part in parts {
            switch part {
            case .text(let text): add([.bytes(Array(text.utf8))], to: &nodes)
            case .value(let name, let escaping, let line):
                add([try value(name, escaping, path, line)], to: &nodes)
            case .section(let name, let inner):
                nodes.append(.section(.init(name), try self.nodes(inner, in: path, blocks)))
            case .unless(let name, let inner):
                nodes.append(.unless(.init(name), try self.nodes(inner, in: path, blocks)))
            case .partial(let name, let line): add(try other(name, path, line, blocks), to: &nodes)
            case .parent(let name, let own, let line):
                var filled = blocks
                for (block, parts) in own where blocks[block] == nil {
                    filled[block] = try self.nodes(parts, in: path, blocks)
                }
                add(try other(name, path, line, filled), to: &nodes)
            case .block(let name, let standard):
                if let own = blocks[name] {
                    add(own, to: &nodes)
                } else {
                    add(try self.nodes(standard, in: path, blocks), to: &nodes)
                }
            }
        }
        return nodes
    }

    private func value(
        _ name: String, _ escaping: Escaping, _ path: [String], _ line: Int
    ) throws(TemplateProblem) -> Template.Node {
        let escaping = if case .field = escaping { escaping } else { self.escaping }
        guard name.hasPrefix(Templates.text) else { return .value(.init(name), escaping) }
        guard let text = text(String(name.dropFirst(Templates.text.count))) else {
            throw files.wrong(path.last ?? "", line, "there is no \(name)")
        }
        var bytes: [UInt8] = []
        escaping.append(text, to: &bytes)
        return .bytes(bytes)
    }

    private func other(
        _ name: String, _ path: [String], _ line: Int, _ blocks: [String: [Template.Node]]
    ) throws(TemplateProblem) -> [Template.Node] {
        guard let parts = files.parts[name] else {
            throw files.wrong(path.last ?? "", line, "there is no template \(name)")
        }
        guard !path.contains(name) else {
            throw files.wrong(path.last ?? "", line, "\(name) would stand in itself")
        }
        return try nodes(parts, in: path + [name], blocks)
    }

    /// Bytes beside bytes become one piece.
    private func add(_ more: [Template.Node], to nodes: inout [Template.Node]) {
        for node in more {
            if case .bytes(let next) = node, case .bytes(let bytes)? = nodes.last {
                nodes[nodes.count - 1] = .bytes(bytes + next)
            } else {
                nodes.append(node)
            }
        }
    }
}
