/// One writing of a template.
struct Rendering {
    private(set) var bytes: [UInt8] = []
    /// The values of the sections around, outermost first.
    private var scopes: [Value]
    private let write: (([UInt8]) throws -> Void)?

    private static let piece = 1 << 16

    /// - Parameter write: takes the bytes a piece at a time, all but the last; nil: all are kept.
    init(_ values: Values, write: (([UInt8]) throws -> Void)?) {
        self.write = write
        scopes = [.values(values)]
        scopes.reserveCapacity(16)
        bytes.reserveCapacity(Rendering.piece)
    }

    mutating func render(_ nodes: [Template.Node]) throws {
        for node in nodes {
            switch node {
            case .bytes(let same): bytes.append(contentsOf: same)
            case .value(let name, let escaping):
                if case .text(let text)? = find(name) { escaping.append(text, to: &bytes) }
            case .section(let name, let inner):
                if let value = find(name), !value.isNothing { try section(value, inner) }
            case .unless(let name, let inner):
                if find(name)?.isNothing ?? true { try render(inner) }
            }
        }
    }

    private mutating func section(_ value: Value, _ inner: [Template.Node]) throws {
        switch value {
        case .truth: try render(inner)
        case .text, .values: try render(inner, for: value)
        case .list(let list): for item in list { try render(inner, for: item) }
        case .made(let make):
            var index = 0
            while let item = try make(index) {
                try render(inner, for: item)
                index += 1
                try handOver()
            }
        }
    }

    private mutating func render(_ inner: [Template.Node], for value: Value) throws {
        scopes.append(value)
        try render(inner)
        scopes.removeLast()
    }

    private mutating func handOver() throws {
        guard let write, bytes.count >= Rendering.piece else { return }
        try write(bytes)
        bytes.removeAll(keepingCapacity: true)
    }

    private func find(_ name: Template.Name) -> Value? {
        if name.first.isEmpty { return scopes.last }
        for scope in scopes.reversed() {
            guard case .values(let values) = scope, var found = values[name.first] else { continue }
            for part in name.rest {
                guard case .values(let inner) = found, let next = inner[part] else { return nil }
                found = next
            }
            return found
        }
        return nil
    }
}
