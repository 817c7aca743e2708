import Postgres

@testable import Registry
@testable import Store

extension Connection {
    @discardableResult
    func conclude(_ register: Int, _ day: String) throws -> Bool {
        try conclude(register, day, .all)
    }
}
