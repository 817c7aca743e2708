/// This program, as deliveries and its own help name it.
package enum Program {
    package static let version = "0.1.0"
}
