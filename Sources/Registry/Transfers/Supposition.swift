import Foundation
import Postgres
import Store

/// One change of facts or law that a what-if supposes.
package enum Supposition: Sendable {
    /// The decision ends the day before the day asked about.
    case endAdequacy(String)
    /// The organisation drops off every list of certified importers.
    case revokeCertification(String)
    case seat(organisation: String, territory: String)
    /// The organisation gets a parent in that territory.
    case parent(organisation: String, territory: String)
    /// Somebody at the supplier reads the data from there.
    case access(engagement: String, territory: String)
    case endEngagement(String)
    /// The register says what the document says.
    case document(Document)
}

extension Statement {
    /// The same question where the suppositions hold: tables are shadowed, none is written, so that
    /// whoever may read may suppose. Documents alone are not for this: they are whole registers.
    /// - Throws: `Problem` when a key means nothing in the registers asked about.
    func supposing(
        _ suppositions: [Supposition], _ connection: isolated Connection
    ) throws -> Statement {
        var supposed = self
        let values = suppositions.flatMap { [$0.key ?? "", $0.territory ?? ""] }
        // What people typed travels as a parameter, never in the text of the statement.
        supposed.facts[.supposed] = try JSON.written(values)
        for (index, supposition) in suppositions.enumerated() {
            func value(_ index: Int) -> String {
                "((select supposed from question) ->> \(index))"
            }
            try supposition.check(self, connection)
            for (table, change) in supposition.changes(value(2 * index), value(2 * index + 1)) {
                supposed.shadows[table, default: Shadow()].add(change)
            }
        }
        return supposed
    }
}

/// Of a row whose period covers the day.
private let runs = "during @> (select day from question)"

extension Supposition {
    package var key: String? {
        switch self {
        case .endAdequacy(let key), .revokeCertification(let key), .endEngagement(let key): key
        case .seat(let key, _), .parent(let key, _), .access(let key, _): key
        case .document: nil
        }
    }

    package var territory: String? {
        switch self {
        case .seat(_, let place), .parent(_, let place), .access(_, let place): place
        case .endAdequacy, .revokeCertification, .endEngagement, .document: nil
        }
    }

    /// What must be there for the supposition to mean anything: its name for people, and its rows.
    private var subject: (target: String, rows: String)? {
        switch self {
        case .endAdequacy:
            ("adequacy", "select from adequacy where key = $1 and \(runs)")
        case .revokeCertification:
            (
                "certification",
                """
                select from organisation_certification
                where organisation = $1 and \(runs)
                """
            )
        case .seat, .parent: ("organisation", "select from organisation where key = $1")
        case .access: ("engagement", "select from engagement where key = $1")
        case .endEngagement:
            ("engagement", "select from engagement where key = $1 and \(runs)")
        case .document: nil
        }
    }

    fileprivate func check(
        _ statement: Statement, _ connection: isolated Connection
    ) throws {
        guard let subject else { return }
        if let territory {
            let known = try connection.run(
                Query("select from territory where key = $1", [territory]))
            guard !known.isEmpty else { throw try PlaceNames(connection).unknown(territory) }
        }
        let rows = try connection.run(
            statement.query(subject.rows + " limit 1", [key]))
        guard !rows.isEmpty else {
            let near = try Nearness.candidates(
                Query("select * from \(subject.target)"), connection)
            throw Problem("what-if-unknown", ["target": subject.target, "value": key ?? ""])
                .near(key ?? "", among: near)
        }
    }

    /// What the tables say instead; `key` and `place` are the SQL that reads the two values.
    fileprivate func changes(_ key: String, _ place: String) -> [(table: String, Shadow.Change)] {
        switch self {
        case .endAdequacy:
            let ended = Shadow.ended("applies_from", "applies_until")
            return [("adequacy", .patch("t.key = \(key) and t.\(runs)", ended))]
        case .revokeCertification:
            let listed = "t.organisation = \(key) and t.\(runs)"
            return [
                ("organisation_certification", .patch(listed, Shadow.ended("starts", "ends")))
            ]
        case .seat:
            return [
                ("organisation", .patch("t.key = \(key)", "jsonb_build_object('seat', \(place))"))
            ]
        case .parent:
            let parent = "'what-if-parent-' || \(place)"
            return [
                (
                    "organisation",
                    .patch("t.key = \(key)", "jsonb_build_object('parent', \(parent))")
                ),
                (
                    "organisation",
                    .rows(
                        """
                        select register_id, jsonb_build_object('key', \(parent), 'kind', 'company',
                            'name', 'Parent (' || \(place) || ')', 'seat', \(place)) as row
                        from art30.organisation where key = \(key)
                        """)
                ),
            ]
        case .access:
            let there = "t.engagement = \(key) and t.kind = 'access' and t.territory = \(place)"
            let always = "'starts', null, 'ends', null, 'during', '(,)'::daterange"
            return [
                ("engagement_location", .patch(there, "jsonb_build_object(\(always))")),
                (
                    "engagement_location",
                    .rows(
                        """
                        select register_id, jsonb_build_object('engagement', key, 'kind', 'access',
                            'territory', \(place), \(always)) as row
                        from art30.engagement e where key = \(key) and not exists (
                            select from art30.engagement_location t
                            where t.register_id = e.register_id and \(there))
                        """)
                ),
            ]
        case .endEngagement:
            let running = "t.key = \(key) and t.\(runs)"
            return [("engagement", .patch(running, Shadow.ended("starts", "ends")))]
        case .document: return []
        }
    }
}
