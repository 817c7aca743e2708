import Extracts
import Postgres
import Registry
import Store
import Synchronization

/// Writes a list in one format, as its rows arrive.
final class ListReport: Sendable {
    private let output: Output
    private let format: Format
    private let listing: Listing
    private let lines: ListText
    private let state = Mutex((count: 0, register: ""))

    init(_ output: Output, _ format: Format, _ listing: Listing, _ text: Text) {
        self.output = output
        self.format = format
        self.listing = listing
        lines = ListText(text, output)
    }

    func start(_ moment: Moment) throws {
        guard format == .json else { return }
        let known = moment.knownAt.map { "\"\($0)\"" } ?? "null"
        try output.write(
            "{\"on\":\"\(moment.on)\",\"known_at\":\(known),\"\(listing.rawValue)\":[")
    }

    func write(_ row: Row) throws {
        let register = try row.text("register")
        let (isFirst, isNew) = state.withLock { state in
            defer { state = (state.count + 1, register) }
            return (state.count == 0, state.register != register)
        }
        switch format {
        case .json: try output.write((isFirst ? "\n" : ",\n") + (try row.json))
        case .csv:
            if isFirst { try output.write(csvRecord(Array(row.names))) }
            try output.write(csvRecord(Array(row.cells)))
        case .text:
            if isNew, listing != .registers {
                if !isFirst { try output.line() }
                try output.line(output.styled(register.plain, .bold))
            }
            for line in try lines.lines(listing, row) { try output.line(line) }
        }
    }

    /// - Parameter unjudged: of how many engagements it is not known whether they belong here.
    func finish(unjudged: Int? = nil) throws {
        if format == .json {
            try output.line("\n]" + (unjudged.map { ",\"unjudged\":\($0)" } ?? "") + "}")
        }
        if format == .text {
            if state.withLock({ $0.count }) == 0 { try output.line(lines.nothing) }
            try output.writeUnjudged(unjudged ?? 0, lines.text)
        }
        try output.flush()
    }
}
