import Exports
import HTTPTypes
import Registry
import Rendering

/// Since when the law has been broken, as a timeline and as a table.
enum ExposurePages {
    static func show(_ visit: RegisterVisit) async throws -> Page {
        let asked = visit.request.query
        let text = visit.text
        var values: Values = [
            "place": .text("\(visit.base)/exposure"), "kept": kept(visit),
            "from": .optional(asked["from"]), "to": .optional(asked["to"]),
        ]
        var status = HTTPResponse.Status.ok
        // Every day on which anything may have changed is judged: only when it is asked for.
        if asked["from"] != nil || asked["to"] != nil {
            do {
                let exposure = try await visit.registry.exposure(
                    visit.question, from: asked["from"], to: asked["to"])
                let names = try await visit.registry.names(visit.question, text)
                values = found(exposure, names, visit).adding(values)
            } catch let problem as Problem
                where ["period-backwards", "bad-date"].contains(problem.key)
            {
                status = .unprocessableContent
                values["problem"] = .text(problem.sentence(text))
            }
        }
        return .html("exposure", title: text("page.exposure.title"), values, status: status)
    }

    private static func found(
        _ exposure: Exposure, _ names: LawNames, _ visit: RegisterVisit
    ) -> Values {
        let text = visit.text
        var values: Values = [
            "from": .text(exposure.from), "to": .text(exposure.to), "shown": true,
            "period": .text(
                text("exposure.period", ["from": exposure.from, "to": exposure.to])),
            "transfers": .list(exposure.transfers.map { transfer($0, names, visit) }),
            "gaps": .list(exposure.gaps.map { gap($0, text) }),
            "is-empty": .truth(exposure.transfers.isEmpty && exposure.gaps.isEmpty),
        ]
        if !exposure.transfers.isEmpty {
            values["picture"] = ExposurePicture(exposure, text).picture.value
        }
        return values
    }

    private static func transfer(
        _ line: Line, _ names: LawNames, _ visit: RegisterVisit
    ) -> Value {
        func periods(_ column: String) -> Value {
            .texts(Timeline.periods(line[column]).map { "\($0.0) – \($0.1)" })
        }
        return [
            "importer": .text(line["importer"] ?? ""), "exporter": .text(line["exporter"] ?? ""),
            "territory": .text(names.territory(line["territory"])), "grounded": periods("grounded"),
            "holes": periods("holes"), "days": .text(line["days_without"] ?? "0"),
            "href": .text(visit.url("engagements/\(encoded(line["engagement"] ?? ""))")),
        ]
    }

    private static func gap(_ line: Line, _ text: Text) -> Value {
        [
            "since": .text(line["since"] ?? ""), "days": .text(line["days"] ?? ""),
            "severity": .text(text("severity.\(line["severity"] ?? "")")),
            "level": .text(line["severity"] ?? ""),
            "rule": .text(ruleTitle(line["rule"] ?? "", text)),
            "subject": .text(text.table(line["type"] ?? "")), "name": .text(line["name"] ?? ""),
        ]
    }
}
