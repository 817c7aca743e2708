import Foundation
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

/// A format made of another's file when that is whole.
protocol ExtractMaker: Sendable {
    /// - Parameters:
    ///   - source: read from its start, to its end.
    ///   - target: an empty file.
    func make(_ source: Spool, to target: Spool) async throws
}

/// What every format of one extract is written from.
struct ExtractSetting: Sendable {
    let request: ExtractRequest
    let words: ExtractFormatter
    /// What each file is called, without its ending.
    let name: String
    /// Where unnamed files may lie until they are placed.
    let folder: URL
    /// What the files say of when they were made.
    let date: Date
}
