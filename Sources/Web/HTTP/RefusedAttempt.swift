import Access
import HTTPTypes
import Hummingbird
import Logging
import Store

import struct Postgres.Row

extension Server {
    /// Adds a refused attempt to the audit. Only of those who signed in: anybody else could fill it,
    /// and their tries to sign in are written down where they are counted.
    func writeDown(refused request: PageRequest, _ incoming: Request) async {
        guard let token = request.visit?.token else { return }
        let name = request["register"]
        let slug = hasFormOfKey(name) ? name : nil
        var facts = ["page": "\(incoming.method) \(request.context.endpointPath ?? "")"]
        // A stranger's entry has no register, which they cannot read: its name alone stands there.
        facts["asked"] = slug
        do {
            try await sessions.acting(token) { [facts] in
                try await $0.log("attempt-refused", register: slug, facts: facts)
            }
        } catch {
            request.context.logger.error(
                "not audited", metadata: ["code": "\(Problem.code(of: error))"])
        }
    }
}
