import RPCCore
import WireProtocol

/// What a server has on one loop: its connections there and their counts.
///
/// `@unchecked Sendable`: touched on the loop's thread only, but for what never changes.
final class ServerLoop: @unchecked Sendable {
  let loop: EventLoop
  let shared: ServerShared
  private(set) var connections: [UInt64: ServerConnection] = [:]
  @exclusivity(unchecked) var callsStarted: UInt64 = 0
  @exclusivity(unchecked) var callsShed: UInt64 = 0
  @exclusivity(unchecked) private var callsFailed: UInt64 = 0
  @exclusivity(unchecked) private var bytesReceivedBefore: UInt64 = 0
  @exclusivity(unchecked) private var bytesSentBefore: UInt64 = 0
  private var recent = Ring<CallRecord>()
  private let slowNanos: UInt64
  private var isStopping = false

  init(loop: EventLoop, shared: ServerShared) {
    self.loop = loop
    self.shared = shared
    slowNanos = UInt64(max(0, shared.limits.slowCall.wholeNanoseconds))
  }

  /// Takes over an accepted socket.
  func adopt(_ accepted: Acceptor.Accepted) {
    let socket: TLSSocket
    do throws(TransportError) {
      socket = try TLSSocket(accepted.descriptor, accepted.context, server: true, gatherer: loop.gatherer)
    } catch {
      accepted.discard()
      shared.released(host: accepted.host, handshaking: true)
      return
    }
    let connection = ServerConnection(
      id: accepted.id, server: self, socket: socket, address: accepted.address, host: accepted.host,
      refusal: accepted.refusal)
    connections[accepted.id] = connection
    connection.start(timeout: UInt64(max(0, shared.limits.handshakeTimeout.wholeNanoseconds)))
    if isStopping { connection.goAway() }
  }

  func remove(_ connection: ServerConnection) {
    guard connections.removeValue(forKey: connection.id) != nil else { return }
    bytesReceivedBefore &+= connection.bytesReceived
    bytesSentBefore &+= connection.bytesSent
    shared.released(host: connection.host, handshaking: !connection.isSecured)
  }

  /// Counts a call that has ended.
  @inline(__always)
  func ended(_ call: ServerCall) {
    let elapsed = loop.now &- call.arrivedAt
    if call.statusSent != 0 || elapsed >= slowNanos { keep(call, elapsed: elapsed) }
  }

  private func keep(_ call: ServerCall, elapsed: UInt64) {
    let status = call.statusSent
    if status != 0 { callsFailed += 1 }
    guard shared.limits.recentCallsMax > 0 else { return }
    if recent.count >= shared.limits.recentCallsMax { _ = recent.popFirst() }
    recent.append(
      CallRecord(
        callID: call.callID, method: call.name, startedAtMillis: WallTime.now - Int64(elapsed / 1_000_000),
        elapsed: .nanoseconds(Int64(clamping: elapsed)), status: status, message: call.failureText,
        peerAddress: call.serverConnection.peer.address, subject: call.principal?.subject ?? "",
        isSlow: elapsed >= slowNanos))
  }

  func goAway() {
    isStopping = true
    for connection in connections.values { connection.goAway() }
  }

  func cancelAll() {
    for connection in connections.values { connection.cancelAll() }
  }

  /// Ends the calls that `verdict` gives an error for.
  func endCalls(_ verdict: (ServerContext) -> RPCError?) {
    for connection in connections.values {
      for case let call as ServerCall in connection.streams {
        guard call.hasBegun else { continue }
        if let error = verdict(ServerContext(call)) { call.conclude(error) }
      }
    }
  }

  // MARK: for operators

  func add(to total: inout ServerStatistics) {
    total.openConnections += connections.count
    total.callsStarted += callsStarted
    total.callsShed += callsShed
    total.callsFailed += callsFailed
    total.bytesReceived += bytesReceivedBefore
    total.bytesSent += bytesSentBefore
    total.queuedCalls += loop.workers.queued
    for connection in connections.values {
      total.openStreams += connection.streamCount
      total.bytesReceived += connection.bytesReceived
      total.bytesSent += connection.bytesSent
      total.bufferedBytes += connection.output.pointee.count + connection.heldBytes
    }
  }

  var connectionStatistics: [ConnectionStatistics] {
    connections.values.map { connection in
      ConnectionStatistics(
        id: connection.id, peerAddress: connection.peer.address,
        certificateIdentity: connection.peer.certificateIdentity, openedAtMillis: connection.openedAt,
        openStreams: connection.streamCount, calls: connection.calls, bytesReceived: connection.bytesReceived,
        bytesSent: connection.bytesSent, receiveWindow: connection.machine.pointee.connectionWindow,
        sendWindow: connection.machine.pointee.connectionCredit, queuedBytes: connection.output.pointee.count,
        roundTrip: connection.roundTrip == 0 ? nil : .nanoseconds(Int64(clamping: connection.roundTrip)),
        loop: loop.index)
    }
  }

  func streamStatistics(_ id: UInt64) -> [StreamStatistics]? {
    guard let connection = connections[id] else { return nil }
    let machine = connection.machine
    return connection.streams.compactMap { stream in
      guard let call = stream as? ServerCall, call.slot >= 0 else { return nil }
      return StreamStatistics(
        id: machine.pointee.streamId(call.slot), method: call.name, state: machine.pointee.stateName(call.slot),
        age: .nanoseconds(Int64(clamping: loop.now &- call.arrivedAt)), timeLeft: call.deadline?.timeLeft,
        messagesReceived: call.messagesReceived, messagesSent: call.messagesSent,
        receiveWindow: machine.pointee.streamWindow(call.slot), sendWindow: machine.pointee.streamCredit(call.slot),
        callID: call.callID, subject: call.principal?.subject ?? "")
    }
  }

  var recentCalls: [CallRecord] {
    var copy = recent
    var records: [CallRecord] = []
    while let record = copy.popFirst() { records.append(record) }
    return records
  }
}
