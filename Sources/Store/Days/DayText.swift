import Schema

/// What a query text says of days: the dates it names, and how it counts.
struct DayText {
    /// Outside comments and literals.
    let words: Set<Substring>
    /// Also those of what it is derived from.
    private(set) var reached: Set<Substring> = []
    let literals: [String]
    /// Numbers of days and periods that stand in the text itself.
    let spans: [String]
    /// Whether it does more with the day than look it up in a period.
    let compares: Bool
    /// Whether it or a text that reads it does.
    private(set) var counts = false
    /// Whether it or a text that reads it may count from the day, or back from a date.
    private(set) var countsBack: Bool

    private nonisolated(unsafe) static let aside = /--[^\n]*|'([^']*)'/
    private nonisolated(unsafe) static let interval = /interval '([^']+)'/
    private nonisolated(unsafe) static let number = /[+-] ([0-9]+)\b/
    private nonisolated(unsafe) static let day = /(@> )?\(select day from question\)/
    private nonisolated(unsafe) static let date = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/
    private nonisolated(unsafe) static let key = /^[a-z0-9-]+$/

    /// All that conclusions are drawn by.
    static let all = read(Schema.derived, Schema.rules + Schema.parts)

    /// - Parameters:
    ///   - derived: those that others read by name.
    ///   - others: those that nothing is derived from.
    static func read(_ derived: [Schema.File], _ others: [Schema.File]) -> [DayText] {
        let names = derived.map(\.name)
        var texts = (derived + others).map { DayText($0.text) }
        let words = Dictionary(uniqueKeysWithValues: zip(names.map { $0[...] }, texts.map(\.words)))
        for index in texts.indices {
            var next = texts[index].words
            while !next.isEmpty {
                texts[index].reached.formUnion(next)
                let read = next.reduce(into: Set<Substring>()) { $0.formUnion(words[$1] ?? []) }
                next = read.subtracting(texts[index].reached)
            }
        }
        for index in texts.indices {
            texts[index].countsBack =
                texts[index].countsBack
                || index < names.count
                    && texts.contains { $0.countsBack && $0.reached.contains(names[index][...]) }
            texts[index].counts =
                texts[index].compares
                || index < names.count
                    && texts.contains { $0.compares && $0.reached.contains(names[index][...]) }
        }
        return texts
    }

    private nonisolated(unsafe) static let back = /question\)\s+\+|\s-\s/

    private init(_ text: String) {
        var literals: [String] = []
        let bare = text.replacing(DayText.aside) { match in
            if let literal = match.1 { literals.append(String(literal)) }
            return "''"
        }
        words = Statement.words(bare)
        self.literals = literals
        let written = text.matches(of: DayText.interval).map { String($0.1) }
        spans = written + bare.matches(of: DayText.number).map { "\($0.1) days" }
        countsBack = bare.contains(DayText.back)
        compares =
            bare.matches(of: DayText.day).contains { $0.1 == nil }
            || !words.isDisjoint(with: ["daterange", "art30_period"])
    }

    /// Dates that stand in the text.
    var dates: [String] { literals.filter { $0.contains(DayText.date) } }

    /// What may be a key of the law, or the beginning of several.
    var keys: [String] { Set(literals.filter { $0.contains(DayText.key) }).sorted() }

    /// The columns that it names, of the tables that it reads.
    func named(_ columns: [ChangingDays.Column]) -> [ChangingDays.Column] {
        columns.filter { words.contains($0.name[...]) && reached.contains($0.table[...]) }
    }
}
