package import Store

/// How far the ground of a transfer holds, as the type `ground_status` has it.
package enum GroundStatus: String, Decodable, Sendable {
    case valid
    case reliedOn = "relied_on"
    case unconfirmed, unassessed, missing, open

    /// The ground with its state in words; without one the words for none.
    package func words(_ ground: String?, _ text: Text) -> String {
        guard let ground else {
            return text(self == .open ? "value.ground_status.open" : "list.no-ground")
        }
        return self == .valid ? ground : "\(ground) (\(text("value.ground_status.\(rawValue)")))"
    }
}
