import Postgres

extension Statement {
    /// Narrowed to what the gaps of one activity's sheet depend on: its engagements with all that
    /// hang together with them, and the activities that use any of these. A test compares what is
    /// found so with what the whole register gives.
    func near(
        _ activity: String, _ catalogue: Catalogue, _ connection: isolated Connection
    ) throws -> Statement {
        var scope = self
        scope.isInline = true
        try connection.run(
            Query("select set_config('art30.near', $1, true)", [activity], isLasting: true))
        try connection.run(scope.query(listText("near")))
        var statement = self
        for table in catalogue.tables {
            // Many activities may use an engagement; what each uses besides is no matter here.
            let isUse = table.name == "activity_engagement"
            let way = isUse ? "engagement" : table.inherited.first ?? table.name
            // By index the rows of other activities are not read anyway.
            guard way == "engagement" || way == "activity" && !isInline else { continue }
            let column = table.inherited.isEmpty ? "key" : way
            statement.narrow[table.name] =
                "\(column) in (select unnest(current_setting('art30.near_\(way)')::text[]))"
        }
        return statement
    }

    /// What keeps a rule's rows to that sheet's, but for other subjects than activities.
    static let nearSubject =
        "q.subject <> 'activity' or q.subject_id::text = current_setting('art30.near')"
}
