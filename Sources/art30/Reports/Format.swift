/// How an answer is written.
enum Format: String, Sendable, CaseIterable {
    case text, json, csv
}
