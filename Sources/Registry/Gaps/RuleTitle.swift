import Postgres
package import Store

extension Text {
    /// A rule's title; its id where no rule has it.
    package func rule(_ id: String) -> String {
        Rule.all.first { $0.id == id }?.titles[language] ?? id
    }
}
