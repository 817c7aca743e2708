import Registry
import Store

/// Does what a form asks; what its writer can mend comes back, anything else is thrown on.
func mendable(_ change: () async throws -> Void) async throws -> Problem? {
    do {
        try await change()
        return nil
    } catch {
        let problem = Problem(serving: error, reference: "")
        guard problem.kind == .invalid else { throw error }
        return problem
    }
}
