import HTTPTypes
import Hummingbird
import Registry
import Store

/// Changing and adding one row of any table.
enum EditPages {
    static func edit(_ visit: RegisterVisit) async throws -> Page {
        do {
            return RowFormPage(form: try await form(visit), visit: visit).parked.page
        } catch let problem as Problem where problem.key == "record-unknown" {
            // It was removed while what somebody typed waited.
            guard visit.request.parkedForm != nil else { throw problem }
            let place = try await visit.registry.catalogue().place(
                visit.request["table"], visit.keyPath)
            let parent = Array(place.key.prefix(place.table.inherited.count))
            return RowFormPage(
                form: try await newForm(visit, under: parent), visit: visit, again: place.key
            ).parked.page
        }
    }

    static func new(_ visit: RegisterVisit) async throws -> Page {
        RowFormPage(form: try await newForm(visit, under: visit.keyPath), visit: visit).parked.page
    }

    /// Keeps what was typed while what one of its fields shall choose is added.
    private static func park(_ visit: RegisterVisit) async throws -> Page? {
        guard let name = visit.request.form["park"] else { return nil }
        let catalogue = try await visit.registry.catalogue()
        guard let target = catalogue[visit.request["table"]]?.reference(name)?.target,
            let place = visit.request.parking(waiting: name)
        else { throw Problem("form-large") }
        return .redirect(RecordLinks(visit: visit, catalogue: catalogue).new(target, next: place))
    }

    static func save(_ visit: RegisterVisit) async throws -> Page {
        if let page = try await park(visit) { return page }
        guard let version = visit.request.form.whole("row-version") else {
            throw Problem("form-broken")
        }
        // Somebody removed it while its form was open, and whoever typed wants it back.
        if version.isEmpty { return try await addAgain(visit, RowRefusal()) }
        do {
            return try await done(
                visit, try await write(visit, visit.keyPath, version: version, [:]))
        } catch let refusal as RowRefusal {
            if let overtaken = refusal.overtaken, overtaken.version == nil {
                return try await addAgain(visit, refusal)
            }
            return RowFormPage(
                form: try await form(visit), visit: visit, typed: visit.request.form,
                refusal: refusal
            ).page
        }
    }

    static func add(_ visit: RegisterVisit) async throws -> Page {
        if let page = try await park(visit) { return page }
        do {
            return try await done(
                visit, try await write(visit, visit.keyPath, version: nil, [:]))
        } catch let refusal as RowRefusal {
            return RowFormPage(
                form: try await newForm(visit, under: visit.keyPath), visit: visit,
                typed: visit.request.form, refusal: refusal
            ).page
        }
    }

    /// Adds what was removed under the key it had; with a refusal it asks first.
    private static func addAgain(
        _ visit: RegisterVisit, _ refusal: RowRefusal
    ) async throws -> Page {
        let place = try await visit.registry.catalogue().place(
            visit.request["table"], visit.keyPath)
        let inherited = place.table.inherited.count
        let parent = Array(place.key.prefix(inherited))
        var refusal = refusal
        if refusal.overtaken == nil {
            let own = zip(place.table.key.map(\.name), place.key.dropFirst(inherited))
            do {
                return try await done(
                    visit,
                    try await write(
                        visit, parent, version: nil, Dictionary(uniqueKeysWithValues: own)))
            } catch let refused as RowRefusal {
                refusal = refused
            }
        }
        return RowFormPage(
            form: try await newForm(visit, under: parent), visit: visit,
            typed: visit.request.form, refusal: refusal, again: place.key
        ).page
    }

    /// - Parameter own: key columns that the form does not ask for.
    private static func write(
        _ visit: RegisterVisit, _ key: [String], version: String?, _ own: [String: String]
    ) async throws -> [String] {
        let table = visit.request["table"]
        try visit.requireRole(editing: table)
        let form = visit.request.form
        let typed = form.names.reduce(into: own) { $0[$1] = form[$1] ?? "" }
        return try await visit.registry.save(
            RowEdit(
                register: visit.slug, table: table, key: key, version: version, typed: typed,
                confirmed: form["row-confirmed"]))
    }

    private static func done(_ visit: RegisterVisit, _ key: [String]) async throws -> Page {
        let links = RecordLinks(visit: visit, catalogue: try await visit.registry.catalogue())
        return .redirect(
            saved(links.next(visit.request.form["next"], visit.request["table"], key)))
    }

    /// The page says that it was saved.
    private static func saved(_ place: String) -> String {
        // A form that waits is not.
        if place.contains("\(ParkedForms.field)=") { return place }
        let parts = place.split(separator: "#", maxSplits: 1).map(String.init)
        let page = parts[0] + (parts[0].contains("?") ? "&" : "?") + "saved=yes"
        return parts.count > 1 ? "\(page)#\(parts[1])" : page
    }

    private static func form(_ visit: RegisterVisit) async throws -> RowForm {
        let table = visit.request["table"]
        try visit.requireRole(editing: table)
        return try await visit.registry.form(
            table, visit.keyPath, in: visit.slug, visit.text.language)
    }

    private static func newForm(
        _ visit: RegisterVisit, under key: [String]
    ) async throws -> RowForm {
        let table = visit.request["table"]
        try visit.requireRole(editing: table)
        return try await visit.registry.newForm(
            table, under: key, in: visit.slug, visit.text.language)
    }
}
