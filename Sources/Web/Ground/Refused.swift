import HTTPTypes
import Hummingbird
import Logging
import Registry

/// What was asked for is not for whoever asked; they are told that it is not there.
struct NotTheirs: Error {}

extension Server {
    /// Adds a refused attempt to the audit. Only of those who signed in: anybody else could fill it,
    /// and their tries to sign in are written down where they are counted.
    func writeDown(refused asked: PageRequest, _ request: Request) async {
        guard let token = asked.visit?.token else { return }
        let name = asked["register"]
        let slug = hasFormOfKey(name) ? name : nil
        var facts = ["page": "\(request.method) \(asked.context.endpointPath ?? "")"]
        // A stranger's entry has no register, which they cannot read: its name alone stands there.
        facts["asked"] = slug
        do {
            try await desk.acting(token) { [facts] in
                try await $0.log("attempt-refused", register: slug, facts: facts)
            }
        } catch {
            asked.context.logger.error(
                "not audited", metadata: ["code": "\(Problem.code(of: error))"])
        }
    }
}
