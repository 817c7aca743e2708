import Access
import Foundation
import Synchronization

/// Forms that could not be saved yet: somebody was signed out meanwhile, or adds what one of its fields
/// shall choose. In memory alone, so that what was typed is on no disk; shown in the browser that sent
/// it, at the address that it was for, and to nobody else who is known to have typed it.
final class ParkedForms: Sendable {
    static let field = "parked"
    /// Long enough to sign in, or to add a row on the way.
    private static let lifetime = Duration.seconds(2 * 60 * 60)
    /// One more from an address, or in all, and the oldest of those goes.
    private static let (mostOfAddress, most) = (10, 500)
    /// Characters in all of one form's fields.
    private static let size = 1 << 16

    struct Parked: Sendable {
        let form: Form
        /// The path of its page.
        let path: String
        /// What the browser's form tokens are made from.
        let secret: String
        /// Who typed it; nil: their session had ended.
        var person: String?
        let address: String
    }

    private let all = Mutex<[String: (parked: Parked, ends: ContinuousClock.Instant)]>([:])

    /// - Returns: its name; nil: it is too large to be kept.
    func park(_ parked: Parked) -> String? {
        guard parked.form.size <= ParkedForms.size else { return nil }
        let name = Token().text
        let now = ContinuousClock.now
        all.withLock { all in
            all = all.filter { $0.value.ends > now }
            func drop(_ most: Int, _ isOne: (Parked) -> Bool) {
                let some = all.filter { isOne($0.value.parked) }
                guard some.count >= most,
                    let oldest = some.min(by: { $0.value.ends < $1.value.ends })
                else { return }
                all[oldest.key] = nil
            }
            drop(ParkedForms.mostOfAddress) { $0.address == parked.address }
            drop(ParkedForms.most) { _ in true }
            all[name] = (parked, now + ParkedForms.lifetime)
        }
        return name
    }

    func parked(_ name: String) -> Parked? {
        all.withLock { $0[name] }.flatMap { $0.ends > .now ? $0.parked : nil }
    }

    /// Whoever saw it first after signing in typed it, and nobody else sees it.
    func claim(_ name: String?, by person: String?) {
        guard let name else { return }
        all.withLock { all in
            if all[name]?.parked.person == nil { all[name]?.parked.person = person }
        }
    }

    /// It was saved.
    func forget(_ name: String?) {
        guard let name else { return }
        all.withLock { $0[name] = nil }
    }
}

extension PageRequest {
    private var path: String { String(target.prefix { $0 != "?" }) }

    /// Where the form that was sent is shown filled, by the page at its address; nil: it is empty or
    /// too large.
    /// - Parameter field: which of its fields waits for a row's key.
    func parking(waiting field: String? = nil) -> String? {
        guard form.names.contains(where: { $0 != FormToken.field }),
            let name = parked.park(
                .init(
                    form: form, path: path, secret: formSecret, person: visit?.person.email,
                    address: address))
        else { return nil }
        // With the day and the moment that the form was about.
        let place = url(path, [(ParkedForms.field, name)])
        return field.map { "\(place)&\($0)=" } ?? place
    }

    /// What was kept for this page, this browser and whoever asks.
    var parkedForm: Form? {
        guard let name = query[ParkedForms.field], let kept = parked.parked(name),
            kept.path == path, secrets.contains(kept.secret),
            kept.person == nil || kept.person == visit?.person.email
        else { return nil }
        return kept.form
    }
}
