package import Postgres
package import Store

extension Statement {
    /// Narrowed to what the gaps of one activity's sheet depend on: its engagements with all that
    /// hang together with them, and the activities that use any of these. A test compares what is
    /// found so with what the whole register gives.
    package func scoped(
        to activity: String, _ catalogue: Catalogue, _ connection: isolated Connection
    ) throws -> Statement {
        if !kept.isEmpty { return sheet(of: activity, catalogue) }
        var scope = self
        scope.isInline = true
        scope.facts[.near] = activity
        guard let row = try connection.run(scope.query(listText("near"))).first else {
            throw Problem("database-gone")
        }
        var statement = self
        statement.facts[.near] = activity
        statement.facts[.nearActivities] = try row.text("activities")
        statement.facts[.nearEngagements] = try row.optional.text("engagements") ?? "{}"
        for table in catalogue.tables {
            // Many activities may use an engagement; what each uses besides is no matter here.
            let isUse = table.name == "activity_engagement"
            let way = isUse ? "engagement" : table.inherited.first ?? table.name
            let column = table.inherited.isEmpty ? "key" : way
            if way == "activity", isInline {
                if Statement.isOwn(table.name) {
                    statement.conditions[table.name] = "activity = (select near from question)"
                }
                continue
            }
            guard ["engagement", "activity"].contains(way) else { continue }
            let keys = way == "activity" ? QuestionFact.nearActivities : .nearEngagements
            // Thousands of activities may use an engagement: looked up by hash, not one by one.
            statement.conditions[table.name] =
                "\(column) in (select unnest((select \(keys.rawValue) from question)))"
        }
        return statement
    }

    /// The same where all is concluded: what a sheet reads besides is the activity's own.
    private func sheet(of activity: String, _ catalogue: Catalogue) -> Statement {
        var statement = self
        statement.facts[.near] = activity
        statement.conditions["owned"] = Statement.nearKept
        for table in catalogue.tables where isInline {
            let way = table.inherited.first ?? table.name
            guard way == "activity" else { continue }
            let column = table.inherited.isEmpty ? "key" : way
            statement.conditions[table.name] = "\(column) = (select near from question)"
        }
        return statement
    }

    /// Whether a sheet shows only its own activity's rows of a table. Which activities use an
    /// engagement, and whom they concern, decides what is concluded of it.
    private static func isOwn(_ table: String) -> Bool {
        !["activity", "activity_subject"].contains(table)
    }

    /// What keeps kept rows to that sheet's, by index.
    static let nearKept = """
        (subject < 'activity' or subject > 'activity'
            or subject = 'activity' and subject_id = (select near from question))
        """

    /// What keeps a rule's rows to that sheet's, but for other subjects than activities.
    static let nearSubject =
        "q.subject <> 'activity' or q.subject_id::text = (select near from question)"
}
