import Registry
import Store

/// A rule's title in the reader's language; its id where no rule has it.
func ruleTitle(_ id: String, _ text: Text) -> String {
    Rule.all.first { $0.id == id }?.titles[text.language] ?? id
}
