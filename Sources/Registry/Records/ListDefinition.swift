package import Postgres
import Schema
package import Store

/// A list as a page shows it: which rows, in which order, how many at a time.
package struct ListDefinition: Sendable {
    /// The table whose rows it lists, which the file is called by.
    package let table: String
    /// Its word in URLs and texts.
    package let name: String
    /// Columns that a search looks in.
    let searched: [String]
    /// Columns that take one value of their enum.
    package let filters: [String]
    /// Columns that rows may be ordered by; the first is the standard.
    package let sorts: [String]
    /// The columns that name the row, in the order of its path.
    package let key: [String]
    /// Its rows follow from many others, so the settings for whole registers stand.
    let isDerived: Bool
    /// The filter that stands above the list as tabs.
    package let tabs: String?
    /// Whether its rows have a page that says more than a card.
    package let hasOwnPages: Bool
    /// Whether a card shows what the rules find in its row.
    package let showsGaps: Bool
    /// The group of the menu that it stands in, and where; nil: another page leads to it.
    package let menu: (group: String, place: Int)?
    let select: String

    /// The lists that are pages of the desk, by their word in URLs.
    package static let all: [String: ListDefinition] = Dictionary(
        uniqueKeysWithValues: Schema.lists.filter { Header($0.text)["path"] != nil }.map {
            let list = ListDefinition($0)
            return (list.name, list)
        })

    private static let byTable = Dictionary(
        uniqueKeysWithValues: all.values.map { ($0.table, $0) })

    /// The list that a table's rows stand in; nil: they are nested in others' rows.
    package static func of(_ table: String) -> ListDefinition? { byTable[table] }

    init(_ file: Schema.File) {
        let header = Header(file.text)
        table = file.name
        name = header["path"] ?? file.name
        searched = header.words("search")
        filters = header.words("filter")
        sorts = header.words("sort")
        key = header.words("key")
        isDerived = header["derived"] != nil
        tabs = header["tabs"]
        hasOwnPages = header["page"] == "own"
        showsGaps = header["gaps"] == "shown"
        let words = header.words("menu")
        menu = words.count == 2 ? Int(words[1]).map { (group: words[0], place: $0) } : nil
        select = file.text
    }
}

/// What of a list is asked for.
package struct ListQuery: Sendable {
    package var search: String?
    package var filters: [String: String]
    /// A column of `sorts`; another is as good as none.
    package var sort: String?
    package var isDescending: Bool
    /// From 1.
    package var page: Int
    package static let size = 50

    package init(
        search: String?, filters: [String: String], sort: String?, isDescending: Bool, page: Int
    ) {
        self.search = search
        self.filters = filters
        self.sort = sort
        self.isDescending = isDescending
        self.page = PageNumber.within(page)
    }
}

/// The rows of one page, and how many there are in all.
package struct ListRows: Sendable {
    package let columns: [Column]
    package let lines: [Row]
    package let total: Int
}

extension Registry {
    package func rows(
        _ list: ListDefinition, _ query: ListQuery, _ question: Question,
        in language: Text.Language = .sv
    ) async throws -> ListRows {
        // A few rows by index: the settings for whole registers would read them all.
        try await ask(question, plan: list.isDerived ? .byHash : .byIndex) {
            connection, statement in
            var statement = statement
            if !statement.kept.isEmpty { statement.isInline = true }
            statement.facts[.language] = language.rawValue
            let (condition, values) = list.condition(query)
            let rows = "select * from (\n\(list.select)\n) list where \(condition)"
            let count = try connection.run(
                statement.query("select count(*) as total from (\(rows)) rows", values))
            let sort =
                query.sort.flatMap { list.sorts.contains($0) ? $0 : nil } ?? list.sorts.first
            let order =
                ([sort].compactMap { $0 }).map {
                    "list.\(quoted($0)) \(query.isDescending ? "desc nulls last" : "nulls first")"
                } + list.key.map { "list.\(quoted($0))" }
            // Cut inside: a row that is not shown is never put into JSON.
            let text = Row.query(
                "\(rows)\norder by \(order.joined(separator: ", "))"
                    + "\nlimit \(ListQuery.size) offset \((query.page - 1) * ListQuery.size)"
            ).text
            let types = try ColumnTypes(connection)
            var columns: [Column] = []
            var lines: [Row] = []
            try connection.stream(
                statement.query(text, values),
                described: { columns = types.columns($0) }, { lines.append($0) })
            return ListRows(
                columns: columns, lines: lines,
                total: try count.first?.int("total") ?? 0)
        }
    }
}

extension ListDefinition {
    /// Values travel as parameters; the names of columns come from the file's own header.
    fileprivate func condition(_ query: ListQuery) -> (String, [String?]) {
        var values: [String?] = []
        var conditions: [String] = []
        if let search = query.search, !searched.isEmpty {
            values.append(search)
            let all = searched.map { "list.\(quoted($0))::text" }.joined(separator: ", ")
            conditions.append("strpos(lower(concat_ws(' ', \(all))), lower($\(values.count))) > 0")
        }
        for name in filters {
            guard let value = query.filters[name] else { continue }
            values.append(value)
            conditions.append("list.\(quoted(name))::text = $\(values.count)")
        }
        return (conditions.isEmpty ? "true" : conditions.joined(separator: " and "), values)
    }
}
