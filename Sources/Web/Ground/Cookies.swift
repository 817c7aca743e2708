import Hummingbird

/// The two cookies: the session's token, and before sign-in a secret for the form.
enum DeskCookie: String {
    case session = "art30-session"
    case form = "art30-form"

    /// - Parameters:
    ///   - value: nil ends the cookie.
    ///   - isSecure: false only where the desk is reached by http on its own machine.
    func set(_ value: String?, isSecure: Bool) -> String {
        Cookie(
            name: rawValue, value: value ?? "", maxAge: value == nil ? 0 : nil, path: "/",
            secure: isSecure, httpOnly: true, sameSite: .strict
        ).description
    }
}
