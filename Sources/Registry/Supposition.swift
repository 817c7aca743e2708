import Postgres

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

    /// Changes the rows inside a rehearsal.
    /// - Throws: `Problem` when the key means nothing in the registers asked about.
    func make(
        _ connection: isolated Connection, _ catalogue: Catalogue, _ moment: Moment
    ) throws {
        let scope = moment.scope ?? "true"
        func change(_ target: String, _ key: String, _ text: String, _ values: [String?]) throws {
            let rows = try connection.run(Query(text + " returning 1 as done", values))
            guard !rows.isEmpty else {
                throw Problem("what-if-unknown", ["target": target, "value": key])
            }
        }
        func territory(_ key: String) throws {
            let rows = try connection.run(Query("select from territory where key = $1", [key]))
            guard !rows.isEmpty else {
                throw Problem("what-if-unknown", ["target": "territory", "value": key])
            }
        }
        switch self {
        case .endAdequacy(let key):
            try change(
                "adequacy", key,
                """
                update adequacy set applies_from = least(applies_from, art30_on() - 1),
                    applies_until = art30_on() - 1
                where key = $1 and during @> art30_on()
                """, [key])
        case .revokeCertification(let organisation):
            try change(
                "certification", organisation,
                """
                update organisation_certification
                set starts = least(starts, art30_on() - 1), ends = art30_on() - 1
                where organisation = $1 and during @> art30_on() and \(scope)
                """, [organisation])
        case .seat(let organisation, let place):
            try territory(place)
            try change(
                "organisation", organisation,
                "update organisation set seat = $2 where key = $1 and \(scope)",
                [organisation, place])
        case .parent(let organisation, let place):
            try territory(place)
            try connection.run(
                Query(
                    """
                    insert into organisation (register_id, key, name, seat)
                    select register_id, 'what-if-parent-' || $2, 'Parent (' || $2 || ')', $2
                    from organisation where key = $1 and \(scope)
                    on conflict do nothing
                    """, [organisation, place]))
            try change(
                "organisation", organisation,
                "update organisation set parent = 'what-if-parent-' || $2 where key = $1 and \(scope)",
                [organisation, place])
        case .access(let engagement, let place):
            try territory(place)
            try change(
                "engagement", engagement,
                """
                insert into engagement_location as l (register_id, engagement, kind, territory)
                select register_id, key, 'access', $2 from engagement where key = $1 and \(scope)
                on conflict on constraint engagement_location_pkey do update
                    set starts = null, ends = null
                """, [engagement, place])
        case .endEngagement(let engagement):
            try change(
                "engagement", engagement,
                """
                update engagement set starts = least(starts, art30_on() - 1), ends = art30_on() - 1
                where key = $1 and during @> art30_on() and \(scope)
                """, [engagement])
        case .document(let document):
            _ = try write(document, catalogue, connection) { _, _, _ in }
        }
    }
}
