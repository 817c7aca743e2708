/// What is wrong with a template, and where.
struct TemplateProblem: Error, CustomStringConvertible {
    let file: String
    let line: Int
    let what: String

    package var description: String { "\(file):\(line): \(what)" }
}
