package import Store
import Synchronization

extension Registry {
    /// Everything that the rules find, accepted or not, in the order of the report, each with its owners.
    package func gapList(
        _ question: Question, _ text: Text, _ filter: GapFilter = GapFilter()
    ) async throws -> [Gap] {
        var filter = filter
        filter.withOwners = true
        let found = Mutex<[Gap]>([])
        try await gaps(question, filter, text) { event in
            if case .gap(let gap) = event { found.withLock { $0.append(gap) } }
        }
        return found.withLock { $0 }
    }
}
