import CLinux
import WireProtocol

// Timeouts, keepalive, round trips, and windows that grow with them.

extension Connection {
  final func tick() {
    switch state {
    case .handshaking, .prefacing:
      let what = state == .handshaking ? "TLS handshake" : "preface"
      let error = TransportError(.timeout, "the \(what) was not complete in time")
      if state == .handshaking { lost(error) } else { finish(.timeout, error.message, as: error) }
    case .closing, .lingering: close(notify: false)
    case .open: keepalive()
    case .closed: break
    }
  }

  final func keepalive() {
    guard let clock else { return }
    aged()
    guard state == .open else { return }
    let now = loop.now
    if pingSent != 0 && lastHeard < pingSent && now &- pingSent >= limits.keepaliveTimeout {
      let seconds = limits.keepaliveTimeout / 1_000_000_000
      return finish(
        .timeout, "no answer to a PING", as: TransportError(.lost, "the peer has not answered for \(seconds) s"))
    }
    let silent = now &- lastHeard
    if silent >= limits.keepaliveInterval && wantsKeepalive {
      if pingSent == 0 || lastHeard >= pingSent { ping() }
      loop.schedule(clock, after: limits.keepaliveTimeout)
    } else {
      let wait = silent < limits.keepaliveInterval ? limits.keepaliveInterval - silent : limits.keepaliveInterval
      loop.schedule(clock, after: max(wait, 1_000_000))
    }
  }

  final func ping() {
    pingSent = max(1, loop.now)
    machine.pointee.ping(EventLoop.clock(), output: &output.pointee)
    markDirty()
  }

  /// Runs `action` after a PING round trip.
  final func afterRoundTrip(_ action: @escaping () -> Void) {
    pongAction = action
    ping()
  }

  final func ponged(_ opaque: UInt64) {
    let now = EventLoop.clock()
    if opaque <= now { roundTrip = now - opaque }
    let action = pongAction
    pongAction = nil
    // Not from within the machine's event: the action writes frames of its own.
    if let action { loop.afterParsing(action) }
  }

  /// A stream's whole window was sent and taken since `begin`. If that took hardly longer than a round trip, it was the
  /// window that held the peer back: windows grow with the bandwidth-delay product.
  final func windowTurnedOver(_ slot: Int, since begin: UInt64) {
    let now = loop.now
    if tcpRoundTrip.measuredAt == 0 || now &- tcpRoundTrip.measuredAt > 1_000_000_000 {
      tcpRoundTrip = (UInt64(cp_round_trip_micros(socket.descriptor)) * 1000, now)
    }
    guard tcpRoundTrip.nanos > 0, now &- begin < 2 * tcpRoundTrip.nanos else { return }
    let wanted = machine.pointee.streamWindowLimit(slot) * 2
    guard wanted * 8 <= limits.windowBytesMax else { return }
    if machine.pointee.connectionWindowLimit < wanted * 8 {
      machine.pointee.growConnectionWindow(to: wanted * 8, output: &output.pointee)
    }
    machine.pointee.growStreamWindow(slot, to: wanted, output: &output.pointee)
    markDirty()
  }
}
