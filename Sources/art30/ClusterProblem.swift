import Postgres
import Store

extension Problem {
    /// What to do when the private cluster cannot be used.
    init(_ error: ClusterError) {
        switch error {
        case .notInstalled: self.init("postgres-not-installed")
        case .noSystemUser: self.init("postgres-no-user")
        case .unreachable(let home): self.init("home-unreachable", ["home": home])
        case .pathTooLong(let home): self.init("home-too-long", ["home": home])
        case .failed(let program, let log):
            let last = log.split(separator: "\n").suffix(3).joined(separator: " ")
            self.init("cluster-failed", ["program": program, "log": last])
        }
    }
}
