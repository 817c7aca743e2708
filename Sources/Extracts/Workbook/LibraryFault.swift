import CXlsxwriter

/// What the library would not do.
struct LibraryFault: Error {
    let code: lxw_error

    /// - Throws: itself, for any code but that all is well.
    static func check(_ code: lxw_error) throws(LibraryFault) {
        guard code == LXW_NO_ERROR else { throw LibraryFault(code: code) }
    }
}
