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
        let values = try suppositions.flatMap {
            [try $0.check(self, connection), $0.territory ?? ""]
        }
        // What people typed travels as a parameter, never in the text of the statement.
        supposed.facts[.supposed] = try JSON.written(values)
        for (index, supposition) in suppositions.enumerated() {
            func value(_ index: Int) -> String {
                "((select supposed from question) ->> \(index))"
            }
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

    /// Whose key it is.
    private var target: String? {
        switch self {
        case .endAdequacy: "adequacy"
        case .revokeCertification, .seat, .parent: "organisation"
        case .access, .endEngagement: "engagement"
        case .document: nil
        }
    }

    /// What the key is read as: of an organisation where it stands in each register, as pairs.
    /// - Throws: `Problem` when it means nothing in the registers asked about, or several things.
    fileprivate func check(
        _ statement: Statement, _ connection: isolated Connection
    ) throws -> String {
        guard let target, let key else { return "" }
        if let territory { try PlaceNames.require(territory, connection) }
        guard target != "organisation" else { return try pairs(of: key, statement, connection) }
        let rows = "select * from \(target) where \(isRunning ? runs : "true")"
        let hits = try connection.run(statement.query(rows + " and key = $1 limit 2", [key]))
        guard !hits.isEmpty else {
            let all = try Nearness.candidates(statement.query(rows), connection)
            throw Problem("what-if-unknown", ["target": target, "value": key]).near(key, among: all)
        }
        guard hits.count == 1 else { throw Problem("what-if-several", ["value": key]) }
        return key
    }

    private var isRunning: Bool {
        switch self {
        case .endAdequacy, .revokeCertification, .endEngagement: true
        case .seat, .parent, .access, .document: false
        }
    }

    private func pairs(
        of typed: String, _ statement: Statement, _ connection: isolated Connection
    ) throws -> String {
        let pairs = try NamedRows(typed, of: .organisation, statement, connection).pairs()
        guard isRunning else { return pairs }
        let rows = try connection.run(
            statement.query(
                """
                select from organisation_certification t
                where \(Supposition.among("$1", "organisation")) and \(runs) limit 1
                """, [pairs]))
        guard !rows.isEmpty else {
            throw Problem("what-if-unknown", ["target": "certification", "value": typed])
        }
        return pairs
    }

    /// Whether a row is of one of the organisations in pairs of register and key.
    private static func among(_ pairs: String, _ column: String) -> String {
        """
        (t.register_id, t.\(column)) in (
            select (p ->> 0)::int, p ->> 1 from jsonb_array_elements((\(pairs))::jsonb) p)
        """
    }

    /// What the tables say instead; `key` and `place` are the SQL that reads the two values.
    fileprivate func changes(_ key: String, _ place: String) -> [(table: String, Shadow.Change)] {
        switch self {
        case .endAdequacy:
            let ended = Shadow.ended("applies_from", "applies_until")
            return [("adequacy", .patch("t.key = \(key) and t.\(runs)", ended))]
        case .revokeCertification:
            let listed = Supposition.among(key, "organisation") + " and t.\(runs)"
            return [
                ("organisation_certification", .patch(listed, Shadow.ended("starts", "ends")))
            ]
        case .seat:
            return [
                (
                    "organisation",
                    .patch(
                        Supposition.among(key, "key"), "jsonb_build_object('seat', \(place))")
                )
            ]
        case .parent:
            let parent = "'what-if-parent-' || \(place)"
            return [
                (
                    "organisation",
                    .patch(
                        Supposition.among(key, "key"), "jsonb_build_object('parent', \(parent))")
                ),
                (
                    "organisation",
                    .rows(
                        """
                        select distinct register_id, jsonb_build_object('key', \(parent), 'kind', 'company',
                            'name', 'Parent (' || \(place) || ')', 'seat', \(place)) as row
                        from art30.organisation t where \(Supposition.among(key, "key"))
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
