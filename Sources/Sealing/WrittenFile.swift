/// A written file that has no place yet.
package struct WrittenFile: Sendable {
    /// Its name inside the export.
    package let name: String
    package let spool: Spool

    package init(name: String, spool: Spool) {
        self.name = name
        self.spool = spool
    }
}
