import Access
import Extracts
import Registry
import Sealing
import Store

/// Says what was written where, with what proves it.
struct WrittenReport {
    let output: Output
    let text: Text

    func write(_ packed: Packed, recorded delivery: Delivery? = nil) throws {
        for file in packed.files {
            let content = try file.spool.finish()
            let size = text("written.bytes", ["count": "\(content.bytes)"])
            try output.line("\(output.styled(file.name, .bold))  \(size)")
            try output.line("  SHA-256 \(content.sha256)")
        }
        guard let delivery else { return }
        let facts = [
            "name": delivery.name, "count": "\(delivery.entries)",
            "recipient": delivery.request.cover["recipient"]?.plain ?? "",
        ]
        try output.line(text("written.recorded", facts))
    }

    /// Which files of a delivery made again are what was handed over.
    func write(_ compared: [(name: String, isSame: Bool)]) throws {
        for (name, isSame) in compared {
            let verdict = text(isSame ? "written.same" : "written.differs")
            try output.line("  \(name): " + output.styled(verdict, isSame ? .green : .red))
        }
    }
}
