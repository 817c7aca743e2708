/// How an answer is written.
package enum Format: String, Sendable, CaseIterable {
    case text, json, csv
}
