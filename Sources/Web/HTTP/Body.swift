import HTTPTypes
import Hummingbird
import NIOCore
import Registry
import Store

extension Server {
    /// What a form sent; nothing we have is longer than this.
    private static let largest = 1 << 20

    /// - Throws: `Problem` for one that is too large or too slow; its connection is then closed.
    func form(_ incoming: Request, _ context: DeskContext) async throws -> Form {
        do {
            // Said beforehand, it need not be read at all.
            if let said = incoming.headers[.contentLength].flatMap(Int.init), said > Self.largest {
                throw Problem("form-too-large")
            }
            return Form(String(buffer: try await body(incoming)))
        } catch let error as Problem {
            hangUp(context)
            throw error
        } catch
            where error is NIOTooManyBytesError
            || (error as? HTTPError)?.status == .contentTooLarge
        {
            hangUp(context)
            throw Problem("form-too-large")
        } catch {
            // Pieces that do not fit together: whoever sent them may try again.
            hangUp(context)
            throw Problem("form-broken")
        }
    }

    private func body(_ incoming: Request) async throws -> ByteBuffer {
        try await withThrowingTaskGroup(of: ByteBuffer.self) { group in
            group.addTask { try await incoming.body.collect(upTo: Self.largest) }
            group.addTask {
                try await Task.sleep(for: Timeouts.idle)
                throw Problem("form-slow")
            }
            defer { group.cancelAll() }
            guard let first = try await group.next() else { throw Problem("form-broken") }
            return first
        }
    }

    /// Once the answer has had time to arrive: what is still sent would be read to its end.
    private func hangUp(_ context: DeskContext) {
        let channel = context.channel
        channel.eventLoop.scheduleTask(in: .seconds(1)) { channel.close(promise: nil) }
    }
}
