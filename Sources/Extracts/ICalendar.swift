package import Foundation
import Registry
import Store

/// Days of a calendar as a calendar program subscribes to them (RFC 5545): whole days, nothing more.
package struct ICalendar: Sendable {
    package struct Event: Sendable {
        /// The same for the same thing in every reading, so that programs move it and add no second.
        package let uid: String
        /// ISO 8601 date.
        package let day: String
        package let summary: String
        package let description: String
        package let categories: String

        package init(
            uid: String, day: String, summary: String, description: String, categories: String
        ) {
            self.uid = uid
            self.day = day
            self.summary = summary
            self.description = description
            self.categories = categories
        }
    }

    private let name: String
    private let made: Date
    private let events: [Event]

    /// - Parameter made: when it was read out of the register.
    package init(name: String, made: Date, events: [Event]) {
        self.name = name
        self.made = made
        self.events = events
    }

    package var text: String {
        let stamp = made.formatted(
            .iso8601.year().month().day().dateSeparator(.omitted).time(
                includingFractionalSeconds: false
            )
            .timeSeparator(.omitted).timeZone(separator: .omitted))
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//art30//art30//EN", "CALSCALE:GREGORIAN",
            "METHOD:PUBLISH", "X-WR-CALNAME:\(Self.escaped(name))",
            "REFRESH-INTERVAL;VALUE=DURATION:P1D",
        ]
        for event in events {
            lines += [
                "BEGIN:VEVENT", "UID:\(Self.escaped(event.uid))", "DTSTAMP:\(stamp)",
                // Without an end it lasts that one day.
                "DTSTART;VALUE=DATE:\(event.day.replacing("-", with: ""))",
                "SUMMARY:\(Self.escaped(event.summary))",
                "DESCRIPTION:\(Self.escaped(event.description))",
                "CATEGORIES:\(Self.escaped(event.categories))", "TRANSP:TRANSPARENT", "END:VEVENT",
            ]
        }
        lines.append("END:VCALENDAR")
        return lines.map { Self.folded($0) + "\r\n" }.joined()
    }

    /// RFC 5545 section 3.3.11; other control characters may not stand in a text.
    static func escaped(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",": escaped.append(contentsOf: ["\\", scalar])
            case "\n": escaped.append(contentsOf: ["\\", "n"])
            case _ where scalar.value < 0x20 || scalar.value == 0x7F: break
            default: escaped.append(scalar)
            }
        }
        return String(escaped)
    }

    /// Lines of at most 75 bytes, the next beginning with a space; never inside a character's bytes.
    static func folded(_ line: String) -> String {
        var folded = String.UnicodeScalarView()
        var used = 0
        for scalar in line.unicodeScalars {
            let width = UTF8.width(scalar)
            if used + width > 75 {
                folded.append(contentsOf: ["\r", "\n", " "])
                used = 1
            }
            folded.append(scalar)
            used += width
        }
        return String(folded)
    }
}
