import Extracts
import Foundation
import Logging
import Registry
import Rendering
import Store

import struct Postgres.Row

/// The log: one JSON object a line on standard error. Whoever writes to it leaves personal data out.
struct JSONLog: LogHandler {
    var metadata: Logger.Metadata = [:]
    var logLevel: Logger.Level

    /// - Parameter level: one of swift-log's; anything else is as good as notice.
    static func logger(_ level: String) -> Logger {
        let level = Logger.Level(rawValue: level) ?? .notice
        return Logger(label: "art30") { _ in JSONLog(logLevel: level) }
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        var facts = metadata.merging(event.metadata ?? [:]) { $1 }
            .mapValues { "\($0)" }
        // Hummingbird numbers requests; nothing else would say which lines belong together.
        facts["request"] = facts.removeValue(forKey: "hb.request.id")
        let ordered = [
            ("at", Date.now.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))),
            ("level", event.level.rawValue), ("message", event.message.description),
        ]
        let all = ordered + facts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        let line = all.map { "\(quoted($0)):\(quoted($1))" }.joined(separator: ",")
        // One write, so that lines of several requests do not mix.
        FileHandle.standardError.write(Data("{\(line)}\n".utf8))
    }

    private func quoted(_ text: String) -> String {
        var json = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": json += "\\\""
            case "\\": json += "\\\\"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                json += "\\u" + String(scalar.value + 0x10000, radix: 16).dropFirst()
            default: json.unicodeScalars.append(scalar)
            }
        }
        return json + "\""
    }
}
