import Access
import Foundation
import Postgres
package import Store
import Synchronization

extension Registry {
    /// A recorded delivery; nil version: the latest, or nil when there is none.
    /// - Throws: `Problem` when there is no delivery of that version.
    package func delivery(
        _ register: String, _ book: Book, version: Int? = nil
    ) async throws -> Delivery? {
        let rows = try await transaction(.read) { connection in
            try connection.run(
                Query(Self.select, [register, book.rawValue, version.map(String.init)]))
        }
        if let version, rows.isEmpty {
            throw Problem(
                "delivery-unknown", ["value": "\(register)-30-\(book.paragraph)-v\(version)"])
        }
        return try rows.first.map { try Delivery($0, register: register, book: book) }
    }

    private static let select = """
        select d.version, d."on", d.language, d.time_zone, array_to_json(d.scope) as scope,
            \(utc("d.known_at")) as known_at, d.cover, array_to_json(d.formats) as formats, d.files,
            d.data_sha256, d.entries, d.manifest, encode(d.signature, 'hex') as signature,
            d.program, d.since, s."on" as since_on, \(utc("s.known_at")) as since_known_at
        from delivery d
        join register r on r.register_id = d.register_id
        left join delivery s on s.register_id = d.register_id and s.book = d.book
            and s.version = d.since
        where r.slug = $1 and d.book = $2 and d.version = coalesce($3::int, d.version)
        order by d.version desc limit 1
        """

    private static func utc(_ moment: String) -> String {
        "to_char(\(moment) at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"
    }

    /// Writes the delivery down and hands it over in the same breath: when `handOver` throws
    /// nothing is recorded, and when recording fails after it `takeBack` is called.
    package func record(
        _ delivery: Delivery, handOver: @Sendable () throws -> Void, takeBack: @Sendable () -> Void
    ) async throws {
        let values = try Self.values(delivery)
        let handedOver = Mutex(false)
        do {
            try await transaction(.write) { connection in
                try requireRole(.dpo, delivery.register, connection)
                try lockRegister(delivery.register, connection)
                do {
                    try connection.run(Query(Self.insert, values))
                } catch let error as ServerError where error.sqlState == "23505" {
                    throw Problem("delivery-overtaken", ["value": delivery.name])
                }
                try log(
                    "record-delivered", delivery.register, ["delivery": delivery.name], connection)
                try handOver()
                handedOver.withLock { $0 = true }
            }
        } catch {
            if handedOver.withLock({ $0 }) { takeBack() }
            throw error
        }
    }

    private static let insert = """
        insert into delivery (register_id, book, version, language, time_zone, scope, "on", known_at,
            cover, recipient, case_number, since, entries, formats, data_sha256, files, manifest,
            signature, program)
        select r.register_id, $2, $3::int, $4, $5, nullif(x.scope, '{}'), $7::date, $8::timestamptz, $9::jsonb,
            $9::jsonb ->> 'recipient', $9::jsonb ->> 'case_number', $10::int, $11::int,
            array(select jsonb_array_elements_text($12::jsonb)), $13, $14::jsonb, $15,
            decode($16, 'hex'), $17
        from register r
        cross join (select array(select jsonb_array_elements_text($6::jsonb))::key[] as scope) x
        where r.slug = $1
        """

    private static func values(_ delivery: Delivery) throws -> [String?] {
        let request = delivery.request
        return [
            delivery.register, delivery.book.rawValue, "\(delivery.version)",
            request.language.rawValue, request.timeZone, try JSON.sorted(request.scope), request.on,
            request.knownAt, try JSON.sorted(request.cover), delivery.since.map(String.init),
            "\(delivery.entries)", try JSON.sorted(delivery.formats), delivery.dataHash,
            try JSON.sorted(delivery.files), delivery.manifest, delivery.signature,
            delivery.program,
        ]
    }
}
