/// Something a person can act on: what is wrong, where, what to do.
package struct Problem: Error, Sendable, Equatable {
    /// Where in a document: file, line (from 1) and the path of keys.
    package struct Place: Sendable, Equatable {
        package var file: String
        package var line: Int?
        package var path: [String]

        package init(file: String, line: Int?, path: [String]) {
            self.file = file
            self.line = line
            self.path = path
        }
    }

    /// The sentence is `problem.<key>` in Texts, or a constraint's own.
    package let key: String
    package var values: [String: String] = [:]
    package var place: Place?

    package init(_ key: String, _ values: [String: String] = [:], at place: Place? = nil) {
        self.key = key
        self.values = values
        self.place = place
    }

    /// With what may have been meant by a key or a name that is none.
    package func near(_ written: String, among candidates: [Nearness.Candidate]) -> Problem {
        near(Nearness.to(written, among: candidates))
    }

    package func near(_ written: String, among known: [String]) -> Problem {
        near(written, among: known.map { Nearness.Candidate(key: $0) })
    }

    package func near(_ shown: [String]) -> Problem {
        guard !shown.isEmpty else { return self }
        var problem = self
        problem.values["near"] = shown.joined(separator: ", ")
        return problem
    }

    package func sentence(_ text: Text) -> String {
        let said = said(text)
        guard let near = values["near"] else { return said }
        return said + " " + text("near.asked", ["near": near])
    }

    private func said(_ text: Text) -> String {
        var values = values
        if let table = values["table"] {
            values["table"] = text.table(table)
            if let field = values["field"] { values["field"] = text.field(table, field) }
        }
        if let target = values["target"] { values["target"] = text.table(target) }
        let sentence =
            key.hasPrefix("constraint.") ? text(key, values) : text("problem." + key, values)
        guard let place else { return sentence }
        let head = [place.file, place.line.map(String.init)].compactMap { $0 }
            .joined(separator: ":")
        let path = place.path.isEmpty ? "" : " " + place.path.joined(separator: ".") + ":"
        return "\(head):\(path) \(sentence)"
    }
}

/// All that is wrong with one document, in its order.
package struct Problems: Error, Sendable {
    package let all: [Problem]

    package init(_ all: [Problem]) { self.all = all }
}
