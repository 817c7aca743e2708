import Store

/// Where the rows of a part on an activity's sheet are changed, as its header says.
package struct PartEdits: Sendable {
    /// `record: table column … where column …`: the record that a row is, by the columns of the part
    /// that make its key; only of rows that say something in those behind `where`.
    package struct Record: Sendable {
        package let table: String
        package let key: [String]
        package let filled: [String]
    }

    /// `adds: table key name`: a table that the part grows by; where its rows nest in another of
    /// the activity's, the columns with that one's key and its name.
    package struct Addition: Sendable {
        package let table: String
        package let within: (key: String, name: String)?
    }

    /// The first whose columns all say something is the row's.
    package let records: [Record]
    package let additions: [Addition]
    /// `fields`: the activity's own that the part shows.
    package let fields: [String]
    /// `absence`: the activity's own field that says why there are no rows.
    package let absence: [String]

    init(_ header: Header) {
        records = header.groups("record").map { words in
            let key = words.dropFirst().prefix { $0 != "where" }
            return Record(
                table: words[0], key: Array(key), filled: Array(words.dropFirst(key.count + 2)))
        }
        additions = header.groups("adds").map { words in
            Addition(
                table: words[0], within: words.count == 3 ? (key: words[1], name: words[2]) : nil)
        }
        fields = header.words("fields")
        absence = header.words("absence")
    }
}

extension Header {
    /// The words of each of several things apart by commas.
    fileprivate func groups(_ key: String) -> [[String]] {
        (self[key] ?? "").split(separator: ",").map { group in
            group.split(separator: " ").map(String.init)
        }.filter { !$0.isEmpty }
    }

    /// The same by the first word of each.
    func grouped(_ key: String) -> [String: [String]] {
        Dictionary(
            uniqueKeysWithValues: groups(key).map { ($0[0], Array($0.dropFirst())) })
    }
}
