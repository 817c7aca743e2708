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
        sqlState = field(Int32(UInt8(ascii: "C"))) ?? ""
        constraint = field(Int32(UInt8(ascii: "n")))
        table = field(Int32(UInt8(ascii: "t")))
        column = field(Int32(UInt8(ascii: "c")))
        detail = field(Int32(UInt8(ascii: "D")))
        context = field(Int32(UInt8(ascii: "W")))
        message =
            field(Int32(UInt8(ascii: "M"))) ?? String(cString: PQerrorMessage(connection))
    }
}
