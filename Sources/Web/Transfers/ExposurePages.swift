import HTTPTypes
import Registry
import Rendering
import Store

import struct Postgres.Row

/// Since when the law has been broken, as a timeline and as a table.
enum ExposurePages {
    static func show(_ visit: RegisterVisit) async throws -> Page {
        let query = visit.request.query
        let text = visit.text
        var values: Values = [
            "place": .text("\(visit.base)/exposure"), "kept": hiddenFields(visit),
            "from": .optional(query["from"]), "to": .optional(query["to"]),
        ]
        var status = HTTPResponse.Status.ok
        // Every day on which anything may have changed is judged: only when it is asked for.
        if query["from"] != nil || query["to"] != nil {
            do {
                let exposure = try await visit.registry.exposure(
                    visit.question, from: query["from"], to: query["to"])
                let names = try await visit.registry.names(visit.question, text)
                values = try found(exposure, names, visit).adding(values)
                values = TransferPages.unjudged(exposure.unjudged, visit).adding(values)
            } catch let problem as Problem
                where ["period-backwards", "period-long", "day-outside", "bad-date"].contains(
                    problem.key)
            {
                status = .unprocessableContent
                values["problem"] = .text(problem.sentence(text))
            }
        }
        return .html("exposure", title: text("page.exposure.title"), values, status: status)
    }

    private static func found(
        _ exposure: Exposure, _ names: LawNames, _ visit: RegisterVisit
    ) throws -> Values {
        let text = visit.text
        var values: Values = [
            "from": .text(exposure.from), "to": .text(exposure.to), "shown": true,
            "period": .text(
                text("exposure.period", ["from": exposure.from, "to": exposure.to])),
            "transfers": .list(try exposure.transfers.map { try transfer($0, names, visit) }),
            "gaps": .list(try exposure.gaps.map { try gap($0, text) }),
            "is-empty": .truth(exposure.transfers.isEmpty && exposure.gaps.isEmpty),
        ]
        if !exposure.transfers.isEmpty {
            values["picture"] = try ExposurePicture(exposure, names, text).picture().value
        }
        return values
    }

    private static func transfer(
        _ line: Row, _ names: LawNames, _ visit: RegisterVisit
    ) throws -> Value {
        func periods(_ column: String) throws -> Value {
            .texts(try Timeline.periods(line, column).map { "\($0.0) – \($0.1)" })
        }
        return [
            "importer": .text(try line.text("importer")),
            "exporter": .text(try line.text("exporter")),
            "territory": .text(names.territory(try line.text("territory"))),
            "grounded": try periods("grounded"), "holes": try periods("holes"),
            "undated": .optional(try Exposure.undated(line, visit.text)),
            "days": .optional(try line.optional.text("days_without")),
            "href": .text(visit.url("engagements/\(encoded(try line.text("engagement")))")),
        ]
    }

    private static func gap(_ line: Row, _ text: Text) throws -> Value {
        let severity = try line.text("severity")
        return [
            "since": .text(try line.optional.date("since") ?? text("exposure.undated")),
            "days": .optional(try line.optional.text("days")),
            "severity": .text(text("severity.\(severity)")), "level": .text(severity),
            "rule": .text(text.rule(try line.text("rule"))),
            "subject": .text(text.table(try line.text("type"))),
            "name": .text(try line.text("name")),
        ]
    }
}
