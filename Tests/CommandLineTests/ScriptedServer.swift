import CloudParkClient
import RPCCore
import SchemaRuntime
import Synchronization

@testable import cloudpark

/// A transport that answers from a script and notes what was asked: commands run whole, without a socket.
final class ScriptedServer: ClientTransport {
  /// What a call said.
  struct Call: Sendable {
    let method: String
    let credential: String?
    let key: [UInt8]
    let message: [UInt8]
    let metadata: Metadata
  }

  typealias Answer = @Sendable (Call) throws -> [[UInt8]]

  /// A message of a script that stands for the loss of the connection.
  static let loss: [UInt8] = Array("connection lost".utf8)

  private let answers: [String: Answer]
  private let seen = Mutex<[Call]>([])

  /// Answers by `Service/Method`, without the package.
  init(_ answers: [String: Answer]) { self.answers = answers }

  var calls: [Call] { seen.withLock { $0 } }

  /// The messages that were sent to a method.
  func requests<M: Message>(_ method: String, _ type: M.Type) throws -> [M] {
    try calls.filter { $0.method.hasSuffix("." + method) }.map { try M(packed: $0.message) }
  }

  fileprivate func answer(_ request: AttemptRequest, _ message: [UInt8]) throws(AttemptFailure) -> [[UInt8]] {
    let call = Call(
      method: request.method, credential: request.credential.map { String(decoding: $0, as: UTF8.self) },
      key: request.idempotencyKey, message: message, metadata: request.metadata)
    seen.withLock { $0.append(call) }
    let short = request.method.split(separator: ".").last.map(String.init) ?? ""
    guard let answer = answers[short] else {
      throw AttemptFailure(RPCError(.unimplemented, "no \(short) in the script"), .answered)
    }
    do { return try answer(call) } catch {
      throw AttemptFailure(error as? RPCError ?? RPCError(.internalError, "\(error)"), .answered)
    }
  }

  func unary(_ request: AttemptRequest, message: [UInt8]) async throws(AttemptFailure) -> UnaryAnswer {
    UnaryAnswer(message: try answer(request, message).first ?? [])
  }

  func stream(
    _ request: AttemptRequest, message: [UInt8]?, endStream: Bool
  ) async throws(AttemptFailure) -> any ClientStream {
    if let message { return ScriptedStream(messages: try answer(request, message)) }
    return ScriptedStream(server: self, request: request)
  }

  func close(by deadline: Deadline?) async {}

  var executor: any TaskExecutor { globalConcurrentExecutor }
}

/// A stream whose answers are known from the start, or once the client has sent all.
final class ScriptedStream: ClientStream {
  private struct State {
    var incoming: [[UInt8]] = []
    var sent: [[UInt8]] = []
    var isFinished = false
    var waiter: CheckedContinuation<Void, Never>?
  }

  private let state: Mutex<State>
  private let server: ScriptedServer?
  private let request: AttemptRequest?

  init(messages: [[UInt8]]) {
    state = Mutex(State(incoming: messages, isFinished: true))
    server = nil
    request = nil
  }

  init(server: ScriptedServer, request: AttemptRequest) {
    state = Mutex(State())
    self.server = server
    self.request = request
  }

  func initialMetadata() async throws -> Metadata { Metadata() }
  var trailers: Metadata { Metadata() }

  func receive() async throws -> [UInt8]? {
    await withCheckedContinuation { continuation in
      let isReady = state.withLock { state in
        if !state.isFinished { state.waiter = continuation }
        return state.isFinished
      }
      if isReady { continuation.resume() }
    }
    if let server, let request, let sent = state.withLock({ $0.sent.isEmpty ? nil : $0.sent }) {
      // The script sees the messages one behind the other, each as a call of its own.
      var answers: [[UInt8]] = []
      for message in sent {
        do { answers = try server.answer(request, message) } catch { throw error.error }
      }
      state.withLock { state in
        state.sent = []
        state.incoming = answers
      }
    }
    let next = state.withLock { $0.incoming.isEmpty ? nil : $0.incoming.removeFirst() }
    if next == ScriptedServer.loss { throw RPCError(.unavailable, "the connection was lost") }
    return next
  }

  func send(_ message: [UInt8]) async throws { state.withLock { $0.sent.append(message) } }

  func finishSending() {
    let waiter = state.withLock { state in
      state.isFinished = true
      defer { state.waiter = nil }
      return state.waiter
    }
    waiter?.resume()
  }

  func cancel() { finishSending() }
}

/// Runs a command line against a script.
struct CommandRun {
  /// What was written to standard output.
  var output = ""
  /// The flags that repeat the change.
  var repeatFlags = ""

  /// - Throws: what the command fails with.
  @discardableResult
  static func run(_ line: [String], _ server: ScriptedServer) async throws -> CommandRun {
    let parsed = try CloudParkCommand.parseAsRoot(line)
    guard let command = parsed as? any ParkCommand else { throw CommandError(.usage, "talks to no server") }
    let text = Mutex("")
    let settings = try Settings.resolve(command.global, environment: ProcessEnvironment(variables: [:]))
    let output = Output(
      format: settings.output, path: try command.global.get.map(ValuePath.init),
      showDefaults: command.global.showDefaults
    ) { part in text.withLock { $0 += part } }
    let park = CloudPark(channel: Channel(server, retry: Self.oneAttempt))
    let context = Context(
      park: park, output: output, settings: settings, session: .none(settings), global: command.global)
    do {
      try await command.run(context)
      try output.finish()
    } catch {
      throw Failure(error, repeatFlags: context.repeatFlags)
    }
    return CommandRun(output: text.withLock { $0 }, repeatFlags: context.repeatFlags)
  }

  private static var oneAttempt: RetryPolicy {
    var policy = RetryPolicy()
    policy.maxAttempts = 1
    return policy
  }
}
