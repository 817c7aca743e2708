package import Foundation

extension TimeZone {
    /// Of the moments in documents: the machine's own; Sweden's on a server that keeps none but UTC.
    package static var ofDocuments: TimeZone {
        let own = TimeZone.current
        guard ["GMT", "UTC", "Etc/UTC", "Etc/GMT"].contains(own.identifier) else { return own }
        return TimeZone(identifier: "Europe/Stockholm") ?? own
    }
}
