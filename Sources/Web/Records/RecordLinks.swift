import Access
import Registry
import Store

/// Where rows are shown and changed: one shape of URL for every table of the catalogue.
struct RecordLinks: Sendable {
    let visit: RegisterVisit
    let catalogue: Catalogue

    /// The card or sheet of a row; of a nested one, that of the row it is nested in.
    func place(_ table: String, _ key: [String]) -> String? {
        let top = catalogue.top(table)
        guard let list = ListDefinition.of(top), let first = key.first else { return nil }
        return visit.url("\(list.name)/\(encoded(first))")
    }

    func edit(_ table: String, _ key: [String], next: String? = nil) -> String {
        action("edit", table, key, next)
    }

    func remove(_ table: String, _ key: [String], next: String? = nil) -> String {
        action("remove", table, key, next)
    }

    /// - Parameter parent: the key of the row that it shall nest in.
    func new(_ table: String, under parent: [String] = [], next: String? = nil) -> String {
        action("new", table, parent, next)
    }

    private func action(
        _ verb: String, _ table: String, _ key: [String], _ next: String?
    ) -> String {
        let path = ([verb, table] + key.map(encoded)).joined(separator: "/")
        return "\(visit.base)/\(path)" + (next.map { "?next=\(encoded($0))" } ?? "")
    }

    /// Where to after a change: what the page that led here asked for, or the row's card. A form that
    /// waits for the row's key is an address that ends in `=`.
    func next(_ request: String?, _ table: String, _ key: [String]) -> String {
        if let request, request.hasPrefix(visit.base + "/"), !request.contains("\\") {
            let isWaiting = request.hasSuffix("=") && request.contains("\(ParkedForms.field)=")
            return isWaiting ? request + encoded(key.last ?? "") : request
        }
        return place(table, key) ?? "\(visit.base)/settings"
    }
}

extension RegisterVisit {
    /// The names in the path behind the table's.
    var keyPath: [String] { request["**"].split(separator: "/").map(String.init) }

    /// Some tables are the officer's.
    func requireRole(editing table: String) throws {
        if Catalogue.officers.contains(table), role < .dpo {
            throw Problem("role-needed.dpo", ["register": slug])
        }
    }
}
