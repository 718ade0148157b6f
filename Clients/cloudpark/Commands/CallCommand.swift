import ArgumentParser
import CloudParkClient
import Dispatch
import Glibc
import RPCCore
import SchemaRuntime
import Synchronization

struct CallCommand: ParkCommand {
  static let configuration = CommandConfiguration(
    commandName: "call", abstract: "Calls any method of the server, by its contract.",
    discussion: """
      cloudpark call PolicyService/GetPolicy --data '{"policyId":"pol_1"}'
      cloudpark call cloudpark.rpc.testing.v1.TestService/FullDuplexCall --data - < requests.jsonl

      A method whose client streams takes one message a line; one whose server streams prints one a line.
      """)

  @Argument(help: "Service/Method; the service's package may be left out.") var method: String
  @Option(help: "The request as JSON, @FILE, or - for standard input (default: {}).") var data: String?
  @Flag(help: "Skip fields of the request that the contract does not have.") var ignoreUnknown = false
  @OptionGroup(title: "Connection and output") var global: GlobalOptions

  func run(_ context: Context) async throws {
    let contracts = try await Contracts.load(context)
    let method = try contracts.method(named: method)
    guard let request = contracts.catalog.message(method.requestType),
      let response = contracts.catalog.message(method.responseType)
    else { throw RPCError(.internalError, "the server's descriptors lack the messages of \(method.fullName)") }
    let encode: @Sendable (String) throws -> [UInt8] = { [ignoreUnknown] text in
      do throws(SchemaError) {
        return try request.packed(json: text, .init(ignoresUnknown: ignoreUnknown))
      } catch {
        throw CommandError(
          .badData, error.description, advice: "cloudpark describe \(method.fullName) shows the fields")
      }
    }
    switch method.callType {
    case .unary:
      let options = method.idempotency == .mutates ? context.changing : context.reading
      let answer = try await context.park.channel.unaryPacked(method, try encode(try RequestText.whole(data)), options)
      try context.output.show(answer.message, response)
    case .serverStreaming:
      let stream = try await context.park.channel.streamPacked(
        method, first: try encode(try RequestText.whole(data)), context.streaming)
      try await show(stream, response, context)
    case .clientStreaming, .bidirectional:
      let options =
        method.callType == .clientStreaming && method.idempotency == .mutates
        ? context.sending : context.streaming
      let stream = try await context.park.channel.streamPacked(method, first: nil, options)
      let lines = try RequestLines(data)
      // Requests are read and sent while answers are shown; the call's end stops both.
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask {
          do {
            var number = 0
            while let line = try await lines.next() {
              number += 1
              do { try await stream.send(try encode(line)) } catch var error as CommandError {
                error.message = "request \(number): " + error.message
                throw error
              }
            }
            stream.finishSending()
          } catch let error as CommandError {
            stream.cancel()
            throw error
          } catch {
            // The call has ended: its status comes with the answers.
          }
        }
        var failure: (any Error)?
        do { try await show(stream, response, context) } catch { failure = error }
        group.cancelAll()
        // A request that could not be read cancels the call; that mistake is the one to tell.
        try await group.waitForAll()
        if let failure { throw failure }
      }
    }
    // The catalog's schemas are in use until here.
    withExtendedLifetime(contracts) {}
  }

  private func show(_ stream: any ClientStream, _ schema: MessageSchema, _ context: Context) async throws {
    while let message = try await stream.receive() {
      try context.output.event(message, schema, line: try schema.json(packed: message))
    }
  }
}

/// Where the text of a request comes from.
enum RequestText {
  /// The whole of it, for methods with one request.
  static func whole(_ data: String?) throws -> String {
    guard let data else { return "{}" }
    if data == "-" { return try InputFile.text("-") }
    if data.hasPrefix("@") { return try InputFile.json(String(data.dropFirst())) }
    return data
  }
}

/// The requests of a client that streams, one a line; empty lines are passed over.
final class RequestLines: Sendable {
  private let descriptor: CInt
  private let buffer = LineBuffer()
  private let queue = DispatchQueue(label: "cloudpark.requests")

  /// Lines of a file or of standard input, or one line that was given; none without data.
  init(_ data: String?) throws {
    switch data {
    case nil:
      descriptor = -1
    case "-"?: descriptor = dup(STDIN_FILENO)
    case let data? where data.hasPrefix("@"):
      let path = String(data.dropFirst())
      descriptor = open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else {
        throw CommandError(.noInput, "cannot read \(path): \(String(cString: strerror(errno)))")
      }
    case let data?:
      descriptor = -1
      buffer.append(Array(data.utf8))
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// The next line; nil at the end, or when the task is cancelled. Reading blocks a thread of its own, not one that tasks
  /// run on, and nobody waits for it any longer once the call is over.
  func next() async throws -> String? {
    let slot = Slot()
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        guard slot.fill(continuation) else { return continuation.resume(returning: nil) }
        queue.async { [self] in
          let line = Result { try read() }
          slot.take()?.resume(with: line)
        }
      }
    } onCancel: {
      slot.take()?.resume(returning: nil)
    }
  }

  /// Who waits for a line: resumed once, by the line or by the cancellation.
  private final class Slot: Sendable {
    private let state = Mutex<(waiter: CheckedContinuation<String?, any Error>?, isOver: Bool)>((nil, false))

    func fill(_ continuation: CheckedContinuation<String?, any Error>) -> Bool {
      state.withLock { state in
        if !state.isOver { state.waiter = continuation }
        return !state.isOver
      }
    }

    func take() -> CheckedContinuation<String?, any Error>? {
      state.withLock { state in
        defer { state = (nil, true) }
        return state.waiter
      }
    }
  }

  private func read() throws -> String? {
    while true {
      if let line = try buffer.line() {
        let text = line.trimmingWhiteSpace
        if !text.isEmpty { return text }
        continue
      }
      guard descriptor >= 0 else { return try buffer.rest() }
      var bytes = [UInt8](repeating: 0, count: 64 << 10)
      let count = Glibc.read(descriptor, &bytes, bytes.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw CommandError(.noInput, "cannot read the requests: \(String(cString: strerror(errno)))")
      }
      if count == 0 { return try buffer.rest() }
      buffer.append(Array(bytes[..<count]))
    }
  }
}
