import Extracts
import Foundation
import Registry
import Schema
import Store

import struct Postgres.Row

/// The world with the countries that data go to.
enum WorldMap {
    struct Country: Sendable {
        /// ISO 3166-1; empty for land that has no code.
        let code: String
        let x: Double
        let y: Double
        let shape: String
    }

    /// - Parameter counts: rows of iso_alpha2, name, total, without.
    static func picture(_ counts: [Row], _ text: Text) throws -> Picture {
        guard !countries.isEmpty else { throw Problem("files-missing") }
        var picture = Picture(
            title: text("page.transfers.map"), description: text("page.transfers.map-description"),
            width: 720, height: 316)
        var found: [String: [Row]] = [:]
        for row in counts {
            // What is no country has no code.
            if let code = try row.optional.text("iso_alpha2") {
                found[code, default: []].append(row)
            }
        }
        for country in countries where found[country.code] == nil {
            picture.path(country.shape, "map-land", weight: 0.5)
        }
        var marks: [(country: Country, total: Int, without: Int)] = []
        for country in countries {
            guard let lines = found[country.code] else { continue }
            func sum(_ column: String) throws -> Int {
                try lines.reduce(0) { $0 + (try $1.int(column)) }
            }
            let (total, without) = (try sum("total"), try sum("without"))
            let name = try lines.map { try $0.text("name") }.joined(separator: ", ")
            picture.path(
                country.shape, "map-land " + (without > 0 ? "map-groundless" : "map-grounded"),
                without > 0 ? .hatched : .dotted, weight: 0.5,
                tip: text(
                    "page.transfers.tip",
                    ["country": name, "total": "\(total)", "without": "\(without)"]))
            marks.append((country, total, without))
        }
        // Above the land, so that no neighbour covers a number.
        for mark in marks {
            picture.mark(
                mark.country.x, mark.country.y, mark.total,
                mark.without > 0 ? "map-mark map-groundless" : "map-mark map-grounded",
                mark.without > 0 ? .hatched : .plain)
        }
        return picture
    }

    /// Map/world.csv; a quoted path holds commas, and no field a quote.
    private static let countries: [Country] = {
        let file = Schema.resources(of: "Web").appending(path: "Map/world.csv")
        // Without it there is no country, which the page reports.
        guard let csv = try? String(contentsOf: file, encoding: .utf8) else { return [] }
        return csv.split(separator: "\n").dropFirst().compactMap { line -> Country? in
            let fields = line.split(separator: ",", maxSplits: 3, omittingEmptySubsequences: false)
            guard fields.count == 4, let x = Double(fields[1]), let y = Double(fields[2]) else {
                return nil
            }
            return Country(
                code: String(fields[0]), x: x, y: y, shape: String(fields[3].filter { $0 != "\"" }))
        }
    }()
}
