import Foundation
import Sealing
import Synchronization

/// Where an export goes: buffered bytes to a file descriptor, coloured only on a terminal.
final class Output: Sendable {
    private let descriptor: FileHandle
    private let buffer = Mutex(Data())
    let isColoured: Bool
    /// Columns a text may fill: COLUMNS, else the terminal's, else 100.
    let width: Int

    init(_ descriptor: FileHandle, environment: [String: String]) {
        self.descriptor = descriptor
        let columns =
            environment["COLUMNS"].flatMap(Int.init).flatMap { $0 > 0 ? $0 : nil }
            ?? Output.columns(of: descriptor) ?? 100
        width = min(max(columns, 60), 240)
        isColoured =
            isatty(descriptor.fileDescriptor) == 1 && (environment["NO_COLOR"] ?? "").isEmpty
            && environment["TERM"] != "dumb"
    }

    private static func columns(of terminal: FileHandle) -> Int? {
        var size = winsize()
        guard ioctl(terminal.fileDescriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
            return nil
        }
        return Int(size.ws_col)
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
