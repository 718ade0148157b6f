import BenchWork
import BenchWrites
import Dispatch
import Logging
import RPCCore
import RPCSchemas
import RPCStubs
import SQLiteStorage
import Storage
import Synchronization
import TLSTransport

/// A unary call as it is shipped, over TLS on loopback: interceptors, deadline and credential on; eight calls open at a
/// time.
let unary: Path = { count, directory in
  try withChannel(directory) { channel, loop in
    let client = TestingV1.TestServiceClient(channel)
    let together = 8
    try await withThrowingTaskGroup(of: Void.self) { tasks in
      for _ in 0..<together {
        tasks.addTask(executorPreference: loop) {
          for _ in 0..<count / together { _ = try await client.echo(BenchService.message) }
        }
      }
      try await tasks.waitForAll()
    }
  }
}

/// A message of 64 KiB of a server stream.
let streaming: Path = { count, directory in
  try withChannel(directory) { channel, _ in
    let request = TestingV1.StreamingOutputCallRequest.with { request in
      request.responseParameters = [TestingV1.ResponseParameters](repeating: .with { $0.size = 65_536 }, count: count)
    }
    var messages = 0
    for try await response in try await TestingV1.TestServiceClient(channel).streamingOutputCall(request) {
      guard response.payload?.body.count == 65_536 else { throw Broken(description: "a message is not whole") }
      messages += 1
    }
    guard messages == count else { throw Broken(description: "\(messages) messages of \(count)") }
  }
}

/// Runs a body with a server and a channel to it, both on one loop. The directory holds ca.pem, server.pem and server.key.
private func withChannel(
  _ directory: String, _ body: @escaping @Sendable (Channel, EventLoop) async throws -> Void
) throws {
  let group = try EventLoopGroup(count: 1, name: "budget")
  LoggingSystem.bootstrap { label in
    var handler = StreamLogHandler.standardError(label: label)
    handler.logLevel = .warning
    return handler
  }
  let server = try Server(
    ServerConfiguration(
      listen: [ListenAddress("127.0.0.1", 0)],
      tls: ServerTLSSettings(
        certificateChainFile: directory + "/server.pem", privateKeyFile: directory + "/server.key")),
    router: BenchService.router(logger: Logger(label: "call")), loops: group)
  try server.start()
  var configuration = ClientConfiguration(host: "127.0.0.1", port: server.port)
  configuration.tls.caFile = directory + "/ca.pem"
  configuration.connectionsMax = 1
  let loop = group.loops[0]
  let channel = Channel(
    try TLSClientTransport(configuration, loop: loop),
    defaults: CallOptions(timeout: .seconds(600), credential: Array("benchmark".utf8)))
  try wait(on: loop) {
    _ = try await TestingV1.TestServiceClient(channel).echo(BenchService.message)
    try await body(channel, loop)
  }
}

/// A registration's transaction, 200 of them in each COMMIT, as when as many callers wait.
let writing: Path = { count, directory in
  try wait(on: globalConcurrentExecutor) {
    let storage = try await StorageServices.openSQLite(
      StorageConfiguration(
        dataDirectory: directory + "/data", keyDirectory: directory + "/keys",
        checkpointDirectory: directory + "/signed"),
      migrations: [Registrations.schema])
    let registrations = Registrations(storage)
    try await registrations.prepare()
    for _ in 0..<max(1, count / 200) {
      // A gate holds the writer until all of the batch wait. It is held first: tasks begin in any order, and a write
      // that went before the gate would be missing behind it.
      let gate = DispatchSemaphore(value: 0)
      let (held, holds) = AsyncStream.makeStream(of: Void.self)
      try await withThrowingTaskGroup(of: Void.self) { tasks in
        tasks.addTask {
          try await storage.store.write { _ in
            holds.finish()
            gate.wait()
          }
        }
        for await _ in held {}
        for _ in 0..<200 {
          tasks.addTask { try await storage.store.write { try registrations.register(in: $0) } }
        }
        while storage.store.statistics.writesWaiting < 200 { try await Task.sleep(for: .milliseconds(1)) }
        gate.signal()
        try await tasks.waitForAll()
      }
    }
  }
}

/// Runs an asynchronous body and waits for it with the calling thread.
private func wait(on executor: any TaskExecutor, _ body: @escaping @Sendable () async throws -> Void) throws {
  let done = DispatchSemaphore(value: 0)
  let result = Mutex<Result<Void, any Error>>(.failure(Broken(description: "it did not end")))
  Task(executorPreference: executor) {
    do {
      try await body()
      result.withLock { $0 = .success(()) }
    } catch {
      result.withLock { $0 = .failure(error) }
    }
    done.signal()
  }
  done.wait()
  try result.withLock { $0 }.get()
}
