package import Store

extension Text {
    /// What is known of something that is not there, in the one wording that each of these has.
    /// - Parameters:
    ///   - documentation: a value of the type `documentation`; nil or `documented`: nobody wrote it down.
    ///   - checked: the day on which it was found that there is nothing.
    package func absent(_ documentation: String?, checked: String? = nil) -> String {
        if let checked { return self("page.none-checked", ["date": checked]) }
        let known = documentation.flatMap { $0 == "documented" ? nil : $0 }
        return value("documentation", known ?? "not_documented")
    }
}
