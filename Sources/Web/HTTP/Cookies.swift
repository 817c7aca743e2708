import Hummingbird

/// The two cookies: the session's token, and before sign-in a secret for the form.
///
/// Always Secure: browsers trust http on the machine itself (127.0.0.1, localhost) as they trust
/// https, and over any other http nobody shall sign in. `__Host-` keeps sites of the same domain
/// from setting either.
enum DeskCookie: String {
    case session = "__Host-art30-session"
    case form = "__Host-art30-form"

    /// - Parameter value: nil ends the cookie.
    func set(_ value: String?) -> String {
        Cookie(
            name: rawValue, value: value ?? "", maxAge: value == nil ? 0 : nil, path: "/",
            secure: true, httpOnly: true, sameSite: .strict
        ).description
    }
}
