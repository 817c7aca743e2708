import Access
import HTTPTypes
import Rendering
import Store

/// The registers a person may open.
enum RegisterPages {
    static func all(_ request: PageRequest) async throws -> Page {
        let access = request.visit?.access ?? []
        // Most people keep one register and want to be in it.
        if let only = access.first, access.count == 1 {
            return .redirect("/registers/\(only.register)/today")
        }
        let rows: [Value] = access.map { one in
            [
                "href": .text("/registers/\(one.register)/today"), "register": .text(one.register),
                "role": .text(request.text("page.role.\(one.role.rawValue)")),
            ]
        }
        return .html(
            "registers", title: request.text("page.registers.title"),
            ["rows": .list(rows), "is-empty": .truth(rows.isEmpty)])
    }
}
