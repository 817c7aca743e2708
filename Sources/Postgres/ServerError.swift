internal import CPostgres

/// What PostgreSQL or libpq refused. `message` may quote data: log it, never show it.
package struct ServerError: Error, Sendable {
    /// Five characters (PostgreSQL appendix A); empty where no server answered.
    package let sqlState: String
    package let constraint: String?
    package let table: String?
    package let column: String?
    package let message: String
    package let detail: String?
    /// Where in the statement or the copied text it happened.
    package let context: String?

    /// The server is gone or was never there (class 08, 57P).
    package var isConnectionLost: Bool {
        sqlState.isEmpty || sqlState.hasPrefix("08") || sqlState.hasPrefix("57P")
    }

    init(result: OpaquePointer?, connection: OpaquePointer) {
        func field(_ code: Int32) -> String? {
            PQresultErrorField(result, code).map { String(cString: $0) }
        }
        let said = String(cString: PQerrorMessage(connection))
        let code = field(Int32(UInt8(ascii: "C")))
        sqlState = code ?? (result == nil ? ServerError.refusal(said) : "")
        constraint = field(Int32(UInt8(ascii: "n")))
        table = field(Int32(UInt8(ascii: "t")))
        column = field(Int32(UInt8(ascii: "c")))
        detail = field(Int32(UInt8(ascii: "D")))
        context = field(Int32(UInt8(ascii: "W")))
        message = field(Int32(UInt8(ascii: "M"))) ?? said
    }

    /// What a server says of a text with NUL, which no C string can carry to it.
    static let nul = ServerError(sqlState: "22021", message: "a value holds NUL")

    private init(sqlState: String, message: String) {
        self.sqlState = sqlState
        self.message = message
        constraint = nil
        table = nil
        column = nil
        detail = nil
        context = nil
    }

    /// Why a server refused a connection: libpq keeps its words but not its code.
    private static func refusal(_ said: String) -> String {
        // once: for a connection that is refused
        if said.contains(/FATAL: +database ".*" does not exist/) { return "3D000" }
        if said.contains(/role ".*" does not exist|no pg_hba\.conf entry/) { return "28000" }
        if said.contains(/authentication failed|no password supplied/) { return "28P01" }
        return said.contains(/too many clients|remaining connection slots/) ? "53300" : ""
    }
}
