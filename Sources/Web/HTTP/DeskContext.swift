import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// What is known of a request on its way.
struct DeskContext: RequestContext, RemoteAddressRequestContext {
    var coreContext: CoreRequestContextStorage
    let remoteAddress: SocketAddress?
    let channel: any Channel

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        channel = source.channel
        remoteAddress = channel.remoteAddress
    }

    /// The address without its port.
    var address: String { remoteAddress?.ipAddress ?? "" }

    /// A part of the path that the route names; what follows a `**` under that name.
    func named(_ name: String) -> String? {
        if name == "**" {
            let rest = parameters.getCatchAll().map { $0.removingPercentEncoding ?? "" }
            return rest.joined(separator: "/")
        }
        return parameters.get(name)?.removingPercentEncoding
    }
}

/// Who asked, as the proxy saw them: the last address of X-Forwarded-For. What stands before it came
/// with the request and may be made up.
func forwarded(_ headers: HTTPFields) -> String? {
    guard let name = HTTPField.Name("X-Forwarded-For") else { return nil }
    return headers[values: name].last?.split(separator: ",").last?
        .trimmingCharacters(in: .whitespaces)
}
