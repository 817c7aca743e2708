import Foundation

/// Runs `body` where names are UTF-8: libarchive asks the thread's locale, which is the C locale
/// unless somebody sets it, and then drops every letter beyond ASCII.
func inUTF8<Value>(_ body: () throws -> Value) rethrows -> Value {
    let locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil)
    let before = uselocale(locale)
    defer {
        uselocale(before)
        if let locale { freelocale(locale) }
    }
    return try body()
}

/// libarchive's AE_IFREG, a macro Swift does not see.
let regularFile: mode_t = 0o100_000
