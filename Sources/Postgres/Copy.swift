internal import CPostgres

extension Connection {
    /// Sends text to `copy … from stdin` and ends it; nothing is kept when it throws.
    package func copy(_ statement: String, _ text: String) throws(ServerError) {
        try sendWaiting()
        let opened = PQexec(handle, statement)
        let status = PQresultStatus(opened)
        defer { PQclear(opened) }
        guard status == PGRES_COPY_IN else {
            throw ServerError(result: opened, connection: handle)
        }
        var text = text
        let sent = text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { chars in
                PQputCopyData(handle, chars.baseAddress, Int32(chars.count))
            }
        }
        guard sent == 1, PQputCopyEnd(handle, nil) == 1 else {
            throw ServerError(result: nil, connection: handle)
        }
        let ended = PQgetResult(handle)
        defer { PQclear(ended) }
        try check(ended)
        while let rest = PQgetResult(handle) { PQclear(rest) }
    }
}
