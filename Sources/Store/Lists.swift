package import Postgres
import Schema

package func lines(
    _ statement: Statement, _ text: String, _ connection: isolated Connection,
    _ values: [String?] = [], relations: [(name: String, text: String)] = []
) throws -> [Row] {
    try connection.run(statement.query(Row.query(text).text, values, relations: relations))
}

package func lines(_ text: String, _ connection: isolated Connection) throws -> [Row] {
    try connection.run(Row.query(text))
}

/// The text of a list file; a test checks that every one asked for is there.
package func listText(_ name: String) -> String {
    Schema.lists.first { $0.name == name }?.text ?? ""
}
