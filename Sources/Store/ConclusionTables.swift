import Crypto
import Foundation
package import Postgres
import Schema

/// The derived relations that are kept, those whose header says `kept` and by what they are looked
/// up: a table of each, and one function that fills them all for one register.
package struct ConclusionTables: Sendable {
    private static let files = Derived.files.filter { Header($0.text)["kept"] != nil }

    package static let names = Set(files.map(\.name))

    /// What the rules find, as the relation `gap` that findings are made of.
    private let gap: String
    /// The columns part, required and proven of each book: no relation, as the texts of parts are of
    /// one book at a time.
    private let counts: [(book: String, select: String)]
    /// The schema that they lie in, called by the texts that conclude and by how they are put together:
    /// what was kept by others counts for nothing.
    package let edition: String

    package init(gap: String, counts: [(book: String, select: String)]) {
        self.gap = gap
        self.counts = counts
        var hash = SHA256()
        let files = (Derived.files + Schema.rules + Schema.parts)
            .map { "\($0.name)\n\($0.text)" }
        let sample = Statement(
            tables: ["organisation"], moment: Moment(on: "", knownAt: nil, registers: [0]))
        let composed = [
            ConclusionTables.function("", [], ""), gap, sample.compose("select * from transfer"),
            ChangingDays.sample,
        ]
        let made = ConclusionTables.completeness + counts.map(\.select) + composed
        for part in files + made + ["\(Schema.migrations.count)"] {
            hash.update(data: Data("\(part)\n".utf8))
        }
        edition = "art30_kept_\(hash.finalize().hex.prefix(16))"
    }

    package func areReady(_ connection: isolated Connection) throws -> Bool {
        let known = try connection.run(
            Query("select to_regnamespace($1) is not null as is_here", [edition]))
        return try known.first?.bool("is_here") == true
    }

    /// Makes them anew, empty, where the texts have changed.
    /// - Returns: whether it did.
    package func prepare(_ connection: isolated Connection) throws -> Bool {
        if try areReady(connection) { return false }
        let tables = try KeptTables(connection)
        var statement = Statement(
            tables: tables.names, told: tables.told,
            moment: Moment(on: "-infinity", knownAt: nil, registers: [0]),
            edition: edition)
        let earlier = try connection.run(
            "select oid::regnamespace as name from pg_namespace where nspname ~ '^art30_kept_'")
        // Pages that somebody remembers were made of other texts: the law's version stands for these.
        var script =
            try earlier.map { "drop schema \(try $0.text("name")) cascade" } + [
                "create schema \(edition)", "delete from conclusion",
                "update installation_version set version = version + 1 where part = 'law'",
            ]
        var filling: [String] = []
        // Findings come from the rules, which read all the others.
        let inOrder = [false, true].flatMap { isFinding in
            Statement.ordered(
                ConclusionTables.files.filter { $0.name.hasPrefix("finding") == isFinding })
        }
        for file in inOrder {
            let name = "\(edition).\(file.name)"
            let found: [(name: String, text: String)] =
                file.name == "finding" ? [("gap", gap)] : []
            let select = statement.concluding("select * from \(file.name)", found)
            script.append(
                "create table \(name) as \(select("0", "current_date")) with no data")
            for index in Header(file.text)["kept"]?.split(separator: ", ") ?? [] {
                let columns = ["register_id"] + index.split(separator: " ").map(String.init)
                script.append("create index on \(name) (\(columns.joined(separator: ", ")))")
            }
            script.append("call art30_guard('\(name)')")
            filling += [
                "delete from \(name) where register_id = $1",
                "insert into \(name) \(select("$1", "$2"))",
            ]
            statement.kept.insert(file.name)
        }
        script += ConclusionTables.completeness.map { $0.replacing("kept.", with: "\(edition).") }
        filling += ["delete from \(edition).completeness where register_id = $1"]
        filling += counts.map { book, select in
            let filled = statement.concluding(
                """
                select (select register from question), \(literal(book)), part, required, proven
                from (\(select)) c
                """, [], book)
            return "insert into \(edition).completeness \(filled("$1", "$2"))"
        }
        let days = try ChangingDays(connection)
        let tomorrow = "(select day from question) + 1"
        // A column at a time, not whole tables.
        statement.isInline = true
        let changes = statement.concluding(
            "select min(day) from (\n\(days.select(tomorrow, "\(tomorrow) + 400"))\n) c",
            days.relations)
        let conclude = ConclusionTables.function(edition, filling, changes("$1", "$2"))
        try connection.runScript((script + [conclude]).joined(separator: ";\n"))
        return true
    }

    private static let completeness = [
        """
        create table kept.completeness (register_id int not null, book text not null,
            part text not null, required int not null, proven int not null)
        """, "create index on kept.completeness (register_id)",
        "call art30_guard('kept.completeness')",
    ]

    /// In one snapshot, so that what is kept belongs together and to the versions that are noted.
    /// One at a time: the second finds it done. Joins as `Plan.byHash` has them.
    private static func function(
        _ edition: String, _ filling: [String], _ changes: String
    ) -> String {
        let planner = Plan.byHash.settings.sorted { $0.key < $1.key }
            .map { "set \($0.key) = \($0.value)" }.joined(separator: " ")
        return """
            create function \(edition).conclude(int, date) returns boolean
                security definer set search_path = art30, pg_temp set jit = off
                set standard_conforming_strings = on set transform_null_equals = off
                set array_nulls = on set intervalstyle = iso_8601 set datestyle = iso
                \(planner) language plpgsql as $conclude$
            #variable_conflict use_column
            begin
                -- Nobody's own changes, which they might take back unseen.
                if current_setting('transaction_isolation') <> 'repeatable read' or art30_served()
                    and (abs($2 - current_date) > 1 or pg_current_xact_id_if_assigned() is not null)
                then
                    raise exception 'concluded in one snapshot, and through the service for today and of what is committed'
                        using errcode = 'invalid_parameter_value';
                end if;
                if not pg_try_advisory_xact_lock(\(lock), $1)
                    or art30_concluded($1, $2, \(literal(edition))) then
                    return false;
                end if;
                \(filling.map { "\($0);" }.joined(separator: "\n"))
                insert into conclusion (register_id, facts, law, day, changes, edition)
                    select v.register_id, v.facts, l.version, $2,
                        coalesce((\(changes)), 'infinity'), \(literal(edition))
                    from register_version v join installation_version l on l.part = 'law'
                    where v.register_id = $1
                    on conflict (register_id) do update set facts = excluded.facts,
                        law = excluded.law, day = excluded.day, changes = excluded.changes,
                        edition = excluded.edition;
                return true;
            end $conclude$
            """
    }

    /// "kept" in hexadecimal.
    private static let lock = 0x6b_65_70_74
}

extension Statement {
    /// A text for one register and day, given as SQL: `$1` and `$2` inside the function.
    fileprivate func concluding(
        _ text: String, _ relations: [(name: String, text: String)], _ book: String? = nil
    ) -> (_ register: String, _ day: String) -> String {
        let composed = compose(text, relations: relations)
        return { register, day in
            QuestionFact.filling(composed) { fact in
                switch fact {
                case .register: "\(register)::int"
                case .day: "\(day)::date"
                case .book: "\(book.map { literal($0) } ?? "null")::text"
                default: "null::\(fact.type)"
                }
            }
        }
    }
}
