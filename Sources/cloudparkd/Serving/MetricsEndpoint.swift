import FlyingSocks
import Foundation
import Logging
import Synchronization

/// `GET /metrics` over plain HTTP, on a listener of its own.
///
/// Whoever reaches the listener costs a bounded amount: of a request at most ``MetricsRequest/headBytesMax`` are kept, a
/// connection has an absolute time, and there are so many at once. Each carries one request.
struct MetricsEndpoint: Sendable {
  /// Connections at once; one more is closed.
  static let connectionsMax = 16
  /// From a connection's beginning to the end of its answer.
  static let time = Duration.seconds(5)

  private let address: any SocketAddress
  private let page: @Sendable () async -> String
  private let time: Duration
  private let open = Open()
  private let logger = Logger(label: "metrics")

  private final class Open: Sendable {
    private let count = Mutex(0)

    /// Whether there is room for one more, which is counted then.
    func begin() -> Bool {
      count.withLock { count in
        guard count < MetricsEndpoint.connectionsMax else { return false }
        count += 1
        return true
      }
    }

    func end() { count.withLock { $0 -= 1 } }
  }

  /// For `address`; nil when that is empty.
  ///
  /// - Throws: when it is no address of this system.
  init?(
    at address: String, time: Duration = Self.time, page: @escaping @Sendable () async -> String
  ) throws {
    guard let place = HostAndPort(address), let port = UInt16(exactly: place.port) else { return nil }
    self.address =
      if place.host.contains(":") {
        try sockaddr_in6.inet6(ip6: place.host, port: port)
      } else {
        try sockaddr_in.inet(ip4: place.host == "localhost" ? "127.0.0.1" : place.host, port: port)
      }
    self.time = time
    self.page = page
  }

  /// Serves until its task is cancelled. Calls go on when it cannot listen: the log says why.
  ///
  /// - Parameter listening: told the address, as `127.0.0.1:9464`, when connections are taken.
  func run(listening: @Sendable (String) -> Void = { _ in }) async {
    do {
      let listener = try Self.listen(at: address)
      defer { try? listener.close() }
      let pool: some AsyncSocketPool = .make()
      try await pool.prepare()
      let text = Self.text(try listener.sockname())
      logger.info("metrics at GET /metrics", metadata: ["address": "\(text)"])
      listening(text)
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await pool.run() }
        group.addTask { try await accept(AsyncSocket(socket: listener, pool: pool)) }
        defer { group.cancelAll() }
        try await group.next()
      }
    } catch {
      if !Task.isCancelled {
        logger.error("there are no metrics over HTTP; see metrics.listen", metadata: ["cause": "\(error)"])
      }
    }
  }

  private static func listen(at address: some SocketAddress) throws -> Socket {
    let socket = try Socket(domain: Int32(type(of: address).family))
    do {
      try socket.setValue(true, for: .localAddressReuse)
      try socket.bind(to: address)
      try socket.listen()
      return socket
    } catch {
      try? socket.close()
      throw error
    }
  }

  private func accept(_ listener: AsyncSocket) async throws {
    try await withThrowingDiscardingTaskGroup { group in
      while true {
        try Task.checkCancellation()
        let connection: AsyncSocket
        do { connection = try await listener.accept() } catch let error as SocketError {
          // No descriptor left, or a client that has gone already: neither ends the listener.
          logger.warning("a connection for metrics was not taken", metadata: ["cause": "\(error)"])
          try await Task.sleep(for: .milliseconds(100))
          continue
        }
        guard open.begin() else {
          try? connection.socket.close()
          continue
        }
        group.addTask {
          await serve(connection)
          try? connection.socket.close()
          open.end()
        }
      }
    }
  }

  /// Answers one request; one that does not come, or whose answer is not taken, in time is given up.
  private func serve(_ connection: AsyncSocket) async {
    await withTaskGroup(of: Void.self) { group in
      group.addTask { try? await answer(connection) }
      group.addTask { try? await Task.sleep(for: time) }
      await group.next()
      group.cancelAll()
    }
  }

  private func answer(_ connection: AsyncSocket) async throws {
    var bytes: [UInt8] = []
    while !MetricsRequest.isDecided(bytes) {
      bytes += try await connection.read(atMost: MetricsRequest.headBytesMax - bytes.count)
    }
    try await connection.write(Data(await MetricsRequest(bytes).answer(page: page).utf8))
  }

  private static func text(_ address: Socket.Address) -> String {
    switch address {
    case .ip4(let host, let port): "\(host):\(port)"
    case .ip6(let host, let port): "[\(host)]:\(port)"
    case .unix(let path): path
    }
  }
}
