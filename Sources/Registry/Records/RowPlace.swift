package import Store

/// Where a row stands in a register: its table and its key, outermost first.
package struct RowPlace: Sendable {
    package let table: Catalogue.Table
    package let key: [String]
}

extension Catalogue {
    /// - Throws: `Problem` `record-unknown` when no row could have that place.
    package func place(_ table: String, _ key: [String]) throws -> RowPlace {
        guard let table = self[table], key.count == table.keyColumns.count else {
            throw Problem("record-unknown")
        }
        let own = zip(table.key, key.suffix(table.key.count)).allSatisfy { field, value in
            if case .success(value) = field.accept(value) { true } else { false }
        }
        guard own, key.allSatisfy(hasFormOfKey) else {
            throw Problem("record-unknown")
        }
        return RowPlace(table: table, key: key)
    }

    /// The row that a new row of this table nests in; nil: it stands in the register itself.
    package func parent(of table: String, _ key: [String]) throws -> RowPlace? {
        guard let table = self[table], table.name != "register",
            table.parent != nil || key.isEmpty
        else { throw Problem("record-unknown") }
        return try table.parent.map { try place($0, key) }
    }

    /// The table at the top of the document that this one nests in, through however many others.
    package func top(_ table: String) -> String {
        var name = table
        while let parent = self[name]?.parent { name = parent }
        return name
    }

    /// The tables that this one nests in, outermost first.
    package func ancestors(_ table: String) -> [Table] {
        guard let parent = self[table]?.parent, let above = self[parent] else { return [] }
        return ancestors(parent) + [above]
    }

    /// Every table nested in this one, however deep, outermost first.
    func descendants(_ table: String) -> [Table] {
        children(of: table).flatMap { [$0] + descendants($0.name) }
    }

    /// The tables of a document's top level hang on the register; its card shows only itself.
    package func nested(_ table: String) -> [Table] {
        table == "register" ? [] : children(of: table)
    }

    /// Whether another row may name a row of this table, so that its key is for good.
    package func isReferred(_ table: Table) -> Bool {
        !children(of: table.name).isEmpty
            || tables.contains { $0.references.contains { $0.target == table.name } }
    }
}

extension Catalogue.Table {
    /// The reference whose value this column finally names; by itself, where it does.
    package func reference(_ column: String) -> Catalogue.Reference? {
        references.filter { $0.columns.last == column }.min { $0.columns.count < $1.columns.count }
    }

    package func field(_ name: String) -> Catalogue.Field? {
        (key + fields).first { $0.name == name }
    }

    /// Finds the rows whose key begins with these values, `$first` and on.
    func begins(_ alias: String, _ count: Int, first: Int = 1) -> String {
        alike(alias, Array(keyColumns.prefix(count)), first: first)
    }
}
