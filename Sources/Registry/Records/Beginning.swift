package import Postgres
package import Store

extension Registry {
    /// What a register is begun with, in order; rows of table_name, key, begun.
    package func steps(_ question: Question, _ text: Text) async throws -> [Row] {
        try await answers(to: "steps", question, text)
    }
}
