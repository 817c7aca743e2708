import Foundation
import Sealing
import Synchronization

/// Where an export goes: buffered bytes to a file descriptor, coloured only on a terminal.
final class Output: Sendable {
    private let descriptor: FileHandle
    private let buffer = Mutex(Data())
    let isColoured: Bool
    /// Columns a text may fill.
    static let width = 100

    init(_ descriptor: FileHandle, environment: [String: String]) {
        self.descriptor = descriptor
        isColoured =
            isatty(descriptor.fileDescriptor) == 1 && (environment["NO_COLOR"] ?? "").isEmpty
            && environment["TERM"] != "dumb"
    }

    func write(_ text: String) throws {
        let full = buffer.withLock { data -> Data? in
            data.append(contentsOf: text.utf8)
            guard data.count > 1 << 16 else { return nil }
            defer { data.removeAll(keepingCapacity: true) }
            return data
        }
        if let full { try descriptor.write(contentsOf: full) }
    }

    func line(_ text: String = "") throws { try write(text + "\n") }

    func flush() throws {
        let rest = buffer.withLock { data in
            defer { data.removeAll() }
            return data
        }
        try descriptor.write(contentsOf: rest)
    }

    enum Style: String {
        case bold = "1"
        case dim = "2"
        case red = "31;1"
        case yellow = "33"
        case blue = "34"
        case green = "32"
    }

    func styled(_ text: String, _ style: Style?) -> String {
        guard isColoured, let style else { return text }
        return "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m"
    }
}
