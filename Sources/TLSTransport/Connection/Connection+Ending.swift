import Glibc
import RPCCore
import WireProtocol

// The ways a connection ends, from a last GOODBYE to a peer that is gone.

extension Connection {
  /// The peer broke a rule: it is told, and the connection ends.
  final func fail(_ error: WireError) {
    finish(error.code, error.reason, as: TransportError(.violation, "\(error.code): \(error.reason)"))
  }

  /// Says the last GOODBYE, ends the calls and closes once that is sent.
  final func finish(_ code: WireErrorCode, _ text: String, as error: TransportError) {
    switch state {
    case .handshaking: return lost(error)
    case .prefacing:
      ConnectionMachine.writeGoodbye(lastStream: 0, code: code, text: text, output: &output.pointee)
    case .open: machine.pointee.goodbye(final: true, code: code, text: text, output: &output.pointee)
    case .closing, .lingering, .closed: return
    }
    state = .closing
    ended(error)
    readPaused = false
    updateInterest()
    if let clock { loop.schedule(clock, after: Self.lingerNanos) }
    markDirty()
  }

  private static let lingerNanos: UInt64 = 2_000_000_000

  final func linger() {
    state = .lingering
    endOurHalf()
    if let clock { loop.schedule(clock, after: Self.lingerNanos) }
    if socket.hasPending { loop.readLater(self) }
  }

  /// Says the end of TLS and TCP in our direction.
  final func endOurHalf() {
    socket.shutdown()
    let gatherer = loop.gatherer
    if gatherer.count > 0 && !socketFull { _ = socket.send(gatherer.bytes, gatherer.count) }
    gatherer.removeAll()
    _ = Glibc.shutdown(socket.descriptor, CInt(SHUT_WR))
  }

  /// The connection is gone without a word.
  final func lost(_ error: TransportError) {
    guard state != .closed else { return }
    let wasOver = state == .closing || state == .lingering
    close(notify: false)
    if !wasOver { ended(error) }
  }

  /// Closes the descriptor.
  final func close(notify: Bool = true) {
    guard state != .closed else { return }
    if notify && state != .lingering && state != .handshaking { endOurHalf() }
    state = .closed
    if let clock { loop.cancel(clock) }
    clock = nil
    pongAction = nil
    if token >= 0 { loop.unwatch(socket.descriptor, token: token) }
    token = -1
    if warmPlace >= 0 { loop.forgetWarm(self) }
    socket.close()
    ready.removeAll()
    loop.connectionCount.subtract(1, ordering: .relaxed)
    closed()
  }

}
