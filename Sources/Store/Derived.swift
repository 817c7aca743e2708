import Schema

/// The derived relations, with what follows from the lists.
enum Derived {
    static let files = Schema.derived.map { file in
        file.name == "row_name" ? Schema.File(name: file.name, text: file.text + named) : file
    }

    /// The rows of a table are called by `name` in its list's header: a column or what is made of some.
    private static let named = Schema.lists.compactMap { list in
        Header(list.text)["name"].map { name in
            """
            union all
            select register_id, \(literal(list.name)), '', key::text, (\(name))::text, (\(name))::text,
                null
            from \(list.name)

            """
        }
    }.joined()
}
