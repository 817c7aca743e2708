import Registry
import Sealing
import Store

/// One format of an extract: takes its events in their order and leaves files behind.
protocol ExtractWriter: Sendable {
    func take(_ event: ExtractEvent) throws
    /// - Parameter dataHash: SHA-256 of the JSON file, which every other format quotes.
    /// - Returns: the files, each with its name inside the export.
    func finish(dataHash: String) throws -> [WrittenFile]
}
