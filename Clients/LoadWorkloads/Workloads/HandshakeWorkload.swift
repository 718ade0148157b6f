import RPCCore
import RPCSchemas
import RPCStubs
import Synchronization
import TLSTransport

/// A new connection for each call: TCP, TLS 1.3, preface, one small call, close. Full handshakes check the server's
/// certificate; resumed ones take up the session of an earlier connection instead.
public final class HandshakeWorkload: Workload {
  private let isResumed: Bool
  /// Transports that keep a session, each used by one call at a time, by the thread they belong to.
  private let kept = Mutex<[ObjectIdentifier: [TLSClientTransport]]>([:])
  private let counts = Mutex((first: 0, resumed: 0, full: 0))

  /// Handshakes of one kind.
  public init(resumed: Bool = false) { isResumed = resumed }

  public var name: String { isResumed ? "handshake resumed" : "handshake" }
  public var connectsBeforehand: Bool { false }

  public func perform(_ call: LoadCall) async throws -> CallEnd {
    guard isResumed else {
      let channel = try call.connector.channel()
      do {
        try await visit(channel, call)
      } catch {
        await channel.close()
        throw error
      }
      await channel.close()
      return .done
    }
    let loop = ObjectIdentifier(call.connector.loop)
    let known = kept.withLock { $0[loop]?.popLast() }
    let transport = try known ?? call.connector.transport()
    try await visit(try call.connector.channel(over: transport), call)
    let (closed, resumed) = await transport.closeIdleConnections()
    counts.withLock { counts in
      if known == nil { counts.first += 1 } else if resumed == closed { counts.resumed += 1 } else { counts.full += 1 }
    }
    kept.withLock { $0[loop, default: []].append(transport) }
    return .done
  }

  /// Resumed handshakes must be what they are called: only the first of each caller may be full.
  public func check() async throws -> [CheckResult] {
    let transports = kept.withLock { kept in
      defer { kept = [:] }
      return kept.values.flatMap { $0 }
    }
    for transport in transports { await transport.close(by: nil) }
    guard isResumed else { return [] }
    let (first, resumed, full) = counts.withLock { $0 }
    return [
      CheckResult(
        "every handshake but the first of a caller resumed a session", full == 0 && resumed > 0,
        "\(resumed) resumed, \(first) first, \(full) full")
    ]
  }

  private func visit(_ channel: Channel, _ call: LoadCall) async throws {
    var options = call.options
    options.credential = []
    do {
      _ = try await RpcV1.HealthServiceClient(channel).check(.init(), options)
    } catch let error as RPCError where error.code == .unimplemented {
      // A server without health service has still shaken hands.
    }
  }
}
