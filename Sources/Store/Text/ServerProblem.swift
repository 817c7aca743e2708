package import Postgres

extension Problem {
    /// What a refusal by PostgreSQL means to the person who asked; nil: nothing they can act on.
    package init?(_ error: ServerError) {
        let place = ["table": error.table ?? "", "field": error.column ?? ""]
        switch error.sqlState {
        case _ where error.isConnectionLost: self.init("database-gone")
        case "3D000": self.init("database-missing")
        case "28000", "28P01": self.init("database-login")
        case "42501" where error.constraint != nil:
            self.init("constraint.\(error.constraint ?? "")")
        case "25006": self.init("reading-copy")
        case "42501": self.init("database-rights")
        case "53100": self.init("database-full")
        case "53300": self.init("database-busy")
        case "55P03", "40P01", "40001": self.init("register-busy")
        case "57014": self.init("time-out")
        case "23502": self.init("required", place)
        case "23503": self.init("reference-dangling", place)
        case "23505" where error.constraint?.hasSuffix("_pkey") == true: self.init("twice", place)
        case "23505", "23514":
            guard let constraint = error.constraint else { return nil }
            self.init("constraint.\(constraint)")
        case "22021", "22P05": self.init("bad-text")
        case "22007", "22008", "22009": self.init("bad-date", ["value": ""])
        default: return nil
        }
    }
}
