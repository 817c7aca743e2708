import Foundation

/// The log of unforeseen errors in the user's state folder (XDG_STATE_HOME).
struct ErrorLog {
    let file: URL

    init(environment: [String: String]) {
        let state =
            environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? URL(filePath: $0) : nil }
            ?? FileManager.default.homeDirectoryForCurrentUser.appending(path: ".local/state")
        file = state.appending(path: "art30/errors.log")
    }

    /// Best effort: a log that cannot be written must not hide the error itself.
    func append(_ line: String) {
        try? FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        let descriptor = open(
            file.path(percentEncoded: false), O_WRONLY | O_APPEND | O_CREAT, 0o600)
        guard descriptor >= 0 else { return }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        try? handle.write(contentsOf: Data((line + "\n").utf8))
    }
}
