package import Store

/// What somebody wants one row to say.
package struct RowEdit: Sendable {
    package let register: String
    package let table: String
    /// The row's key; of a row to be added, the key of the row it nests in.
    package let key: [String]
    /// The version the form was made from; nil: the row is to be added.
    package let version: String?
    /// Column to what was typed; columns that are not here stay as they are.
    package let typed: [String: String]
    /// What whoever typed it was asked about, and means: `RowRefusal.asked`.
    package let confirmed: String?

    package init(
        register: String, table: String, key: [String], version: String?, typed: [String: String],
        confirmed: String? = nil
    ) {
        self.register = register
        self.table = table
        self.key = key
        self.version = version
        self.typed = typed
        self.confirmed = confirmed
    }
}

/// Why a row was not written.
package struct RowRefusal: Error, Sendable {
    /// Each with the field it concerns, where it is one.
    package var problems: [(field: String?, problem: Problem)] = []
    package var overtaken: EditConflict?
    /// What is odd, and not wrong for certain: confirmed it stands. Nil: something is wrong.
    package var asked: String?

    package init(
        problems: [(field: String?, problem: Problem)] = [], overtaken: EditConflict? = nil,
        asked: String? = nil
    ) {
        self.asked = asked
        self.problems = problems
        self.overtaken = overtaken
    }
}

/// Somebody else was faster.
package struct EditConflict: Sendable {
    package struct Difference: Sendable {
        package let field: String
        package let before: String?
        package let after: String?
        package let by: String
        /// To the microsecond, UTC.
        package let at: String
    }

    /// What they changed, in the order of the fields.
    package let differences: [Difference]
    /// Who changed it last, and when.
    package let by: String
    package let at: String
    /// To save over their change with; nil: the row is gone, and saving adds it anew.
    package let version: String?
    /// What the form was made from, and what the row says now.
    package let base: [String: String]
    package let current: [String: String]
}
