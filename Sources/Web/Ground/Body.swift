import HTTPTypes
import Hummingbird
import NIOCore

extension Server {
    /// What a form sent; nothing we have is longer than this.
    private static let largest = 1 << 20

    /// - Throws: `HTTPError` for one that is too large or too slow; its connection is then closed.
    func form(_ request: Request, _ context: DeskContext) async throws -> Form {
        do {
            // Said beforehand, it need not be read at all.
            if let said = request.headers[.contentLength].flatMap(Int.init), said > Self.largest {
                throw HTTPError(.contentTooLarge)
            }
            return Form(String(buffer: try await body(request)))
        } catch let error as HTTPError {
            hangUp(context)
            throw error
        } catch is NIOTooManyBytesError {
            hangUp(context)
            throw HTTPError(.contentTooLarge)
        } catch {
            // Pieces that do not fit together: whoever sent them may try again.
            hangUp(context)
            throw HTTPError(.badRequest)
        }
    }

    private func body(_ request: Request) async throws -> ByteBuffer {
        try await withThrowingTaskGroup(of: ByteBuffer.self) { group in
            group.addTask { try await request.body.collect(upTo: Self.largest) }
            group.addTask {
                try await Task.sleep(for: Patience.idle)
                throw HTTPError(.requestTimeout)
            }
            defer { group.cancelAll() }
            guard let first = try await group.next() else { throw HTTPError(.badRequest) }
            return first
        }
    }

    /// Once the answer has had time to arrive: what is still sent would be read to its end.
    private func hangUp(_ context: DeskContext) {
        let channel = context.channel
        channel.eventLoop.scheduleTask(in: .seconds(1)) { channel.close(promise: nil) }
    }
}
