/// How long things may take; one statement of a page has 15 s (`Sessions.open`).
enum Timeouts {
    /// One statement of an export.
    static let export = Duration.seconds(300)
    /// How long a connection may be silent, or take to tell what it asks.
    static let idle = Duration.seconds(30)
}
