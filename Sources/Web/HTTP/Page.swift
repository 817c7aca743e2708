import Foundation
import HTTPTypes
import Hummingbird
import Rendering
import Sealing

/// What a page answers with.
enum Page: Sendable {
    /// A template inside the layout.
    case html(_ template: String, title: String, Values, status: HTTPResponse.Status = .ok)
    /// The same for a program that asks for it.
    case json(String)
    /// After a change the browser asks anew (303).
    case redirect(String, session: SessionChange = .none)
    case file(Data, type: String, name: String)
    /// A file that is too large for memory; its name says its type.
    case download(WrittenFile)

    enum SessionChange: Sendable {
        case none, ended
        case begun(String)
    }
}
