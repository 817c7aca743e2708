import Postgres

extension Problem {
    /// What a log may say of an error: codes and names of the schema, never the server's words,
    /// which may quote personal data.
    package static func code(of error: any Error) -> String {
        if let error = error as? ColumnError { return error.description }
        guard let error = error as? ServerError else { return "\(type(of: error))" }
        return [error.sqlState, error.table, error.column, error.constraint]
            .compactMap { $0 }.joined(separator: " ")
    }

    /// What any error means to the person whose page it kept from coming; one that nobody foresaw is
    /// known by a number, under which the log has its code.
    package init(serving error: any Error, reference: String) {
        switch error {
        case let problem as Problem: self = problem
        // No page takes a whole document: there is one.
        case let problems as Problems where problems.all.count == 1: self = problems.all[0]
        case PoolError.exhausted, PoolError.closed: self.init("desk-busy")
        case let error as ServerError:
            self = Problem(error) ?? Problem("unknown", ["reference": reference])
        default: self.init("unknown", ["reference": reference])
        }
    }
}
