import Foundation
import Registry

/// Where the page of a record is, by what a gap or a day points at.
enum RecordPlace {
    /// Nil: it has no page of its own.
    static func path(_ subject: String, _ key: String) -> String? {
        ListDefinition.of(subject).map { "\($0.name)/\(encoded(key))" }
    }
}

/// Days as ISO 8601 writes them, which sorts as they follow each other.
enum Day {
    private static let style = Date.ISO8601FormatStyle().year().month().day()

    /// The day itself where it is none.
    static func adding(_ days: Int, to day: String) -> String {
        // Only days that PostgreSQL wrote come here.
        guard let date = try? Date(day, strategy: style) else { return day }
        return date.addingTimeInterval(Double(days) * 86_400).formatted(style)
    }
}
