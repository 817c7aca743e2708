import Access
import Postgres
package import Store

extension Registry {
    /// Records that somebody answers for a gap as it stands, until a day.
    /// - Returns: how many gaps the acceptance covers (a rule may find several on one subject).
    /// - Throws: `Problem` when the rule finds nothing there today.
    package func accept(
        rule: String, key: String, reason: String, by person: String, until: String,
        _ question: Question
    ) async throws -> Int {
        guard let known = Rule.all.first(where: { $0.id == rule }) else {
            throw Rule.unknown(rule)
        }
        return try await ask(question, .write) { connection, statement in
            for slug in question.registers {
                try requireRole(.dpo, slug, connection)
                try lockRegister(slug, connection)
            }
            let told = try connection.run(
                Query(
                    "select num_nonnulls(art30_told($1), art30_told($2)) as told", [reason, person])
            )
            guard try told.first?.int("told") == 2 else { throw Problem("accept-untold") }
            let made = try connection.run(
                GapStatement(statement: statement, rules: [known]).query(
                    """
                    insert into art30.acceptance (register_id, key, rule, subject, subject_id,
                        reason, accepted_by, accepted, until, facts)
                    select register_id, rule || '.' || left(md5(concat_ws(' ', subject, subject_id, fingerprint)), 12), rule, subject, subject_id,
                        $2, $3, (select day from question), $4::date, fingerprint
                    from finding
                    where subject_id = $1 or name = $1
                        and not exists (select from finding where subject_id = $1)
                        and 1 = (select count(distinct (subject, subject_id)) from finding
                            where name = $1)
                    on conflict (register_id, key) do update set reason = excluded.reason,
                        accepted_by = excluded.accepted_by, accepted = excluded.accepted,
                        until = excluded.until
                    returning subject_id as done
                    """, [key, reason, person, until]))
            guard !made.isEmpty else {
                throw Problem("accept-nothing", ["rule": rule, "value": key])
            }
            // The key, whatever was typed: a name may be somebody's.
            let keys = Set(try made.map { try $0.text("done") }).sorted()
            for slug in question.registers {
                for key in keys {
                    try log("gap-accepted", slug, ["rule": rule, "subject": key], connection)
                }
            }
            return made.count
        }
    }
}
