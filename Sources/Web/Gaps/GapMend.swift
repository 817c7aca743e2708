import Registry
import Store

/// Where a gap is mended: the form and the field, by what its rule says is wrong.
struct GapMend {
    let gap: Gap
    let rule: Rule
    let catalogue: Catalogue

    /// Below the register's address; nil: only where the gap is shown.
    func path() throws -> String? {
        let missing = try gap.facts().filter { $0.label == "missing" }.flatMap(\.texts)
            .map { $0 == "storage" ? "territory" : $0 }
        // What the gap says is missing comes before all that the rule is about.
        let named = rule.fields.filter { missing.contains($0.column) }
        for field in named.isEmpty ? rule.fields : named {
            if let path = try path(field, isLacking: !named.isEmpty) { return path }
        }
        return nil
    }

    /// - Parameter isLacking: the gap says that it is.
    private func path(_ field: Rule.Field, isLacking: Bool) throws -> String? {
        let (table, anchor) = (field.table, "#field-\(field.column)")
        switch table {
        case gap.type where table != "register":
            return "edit/\(table)/\(encoded(gap.key))\(anchor)"
        case "organisation":
            // Whoever lacks it: whom the gap is about, or the last that the path leads to.
            let path = try gap.facts().first { $0.label == "path" }?.texts.last
            return (try gap.organisation() ?? path)
                .map { "edit/organisation/\(encoded($0))\(anchor)" }
        case "assessment" where ["engagement", "activity"].contains(gap.type):
            // One that is out of date is followed by another.
            if let key = try only("assessment"), !rule.id.hasSuffix("-outdated") {
                return "edit/assessment/\(encoded(key))\(anchor)"
            }
            return "new/assessment?\(gap.type)=\(encoded(gap.key))"
        case _ where catalogue[table]?.parent == gap.type:
            if isLacking || isOfNone { return "new/\(table)/\(encoded(gap.key))" }
            return try only(table).map {
                "edit/\(table)/\(encoded(gap.key))/\(encoded($0))\(anchor)"
            }
        default: return nil
        }
    }

    /// The rule finds that there is no row.
    private var isOfNone: Bool {
        ["-missing", "-no-balancing", "-not-declared", "-unresolved"].contains(
            where: rule.id.hasSuffix)
    }

    /// The key of the one row of a table that the gap names; of a table whose rows are called by what they
    /// choose, also by that.
    private func only(_ table: String) throws -> String? {
        guard let kept = catalogue[table], kept.key.count == 1, let key = kept.key.first else {
            return nil
        }
        let own = kept.reference(key.name)?.target
        let rows = try gap.rows().filter { $0.tables == [table] || own.map { [$0] } == $0.tables }
        let keys = Set(rows.map(\.key))
        return keys.count == 1 ? keys.first : nil
    }
}
