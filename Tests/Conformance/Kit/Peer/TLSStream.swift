import COpenSSL
import Glibc

/// A TCP connection with TLS on it, for one thread: it waits with a limit, and keeps reading while it writes, so that two
/// sides that both write never wait for each other.
final class TLSStream {
  /// How the other side ended.
  enum Ending: Equatable { case closeNotify, cut, failed(String) }

  let descriptor: CInt
  private var ssl: OpaquePointer?
  private(set) var ending: Ending?
  private var incoming: [UInt8] = []

  init(_ descriptor: CInt) {
    self.descriptor = descriptor
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
    var on: CInt = 1
    setsockopt(descriptor, CInt(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<CInt>.size))
  }

  deinit {
    SSL_free(ssl)
    close(descriptor)
  }

  static func connect(host: String, port: UInt16) throws -> TLSStream {
    var hints = addrinfo()
    hints.ai_socktype = CInt(1)
    var found: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(host, String(port), &hints, &found) == 0 else { throw StepFailure("\(host) has no address") }
    defer { freeaddrinfo(found) }
    var next = found
    while let address = next?.pointee {
      let descriptor = socket(address.ai_family, address.ai_socktype | CInt(SOCK_CLOEXEC.rawValue), 0)
      if Glibc.connect(descriptor, address.ai_addr, address.ai_addrlen) == 0 { return TLSStream(descriptor) }
      close(descriptor)
      next = address.ai_next
    }
    throw StepFailure("nobody listens at \(host):\(port)")
  }

  /// Begins TLS over an established connection; false when the other side does not agree.
  func handshake(_ context: OpaquePointer?, asServer: Bool, serverName: String?, until deadline: Instant) -> Bool {
    ssl = SSL_new(context)
    SSL_set_fd(ssl, descriptor)
    if asServer { SSL_set_accept_state(ssl) } else { SSL_set_connect_state(ssl) }
    if let serverName, !asServer {
      X509_VERIFY_PARAM_set1_host(SSL_get0_param(ssl), serverName, 0)
    }
    while true {
      ERR_clear_error()
      let result = SSL_do_handshake(ssl)
      if result == 1 { return true }
      guard wait(SSL_get_error(ssl, result), until: deadline) else { return false }
    }
  }

  var protocolName: String {
    var (name, count): (UnsafePointer<UInt8>?, UInt32) = (nil, 0)
    SSL_get0_alpn_selected(ssl, &name, &count)
    return String(decoding: UnsafeBufferPointer(start: name, count: Int(count)), as: UTF8.self)
  }

  var isTLS13: Bool { String(cString: SSL_get_version(ssl)) == "TLSv1.3" }

  /// Waits for what OpenSSL wants; false when the connection has ended or time is up.
  private func wait(_ error: CInt, until deadline: Instant) -> Bool {
    switch error {
    case SSL_ERROR_WANT_READ: return poll(CInt(POLLIN), until: deadline) != 0
    case SSL_ERROR_WANT_WRITE: return poll(CInt(POLLOUT), until: deadline) != 0
    case SSL_ERROR_ZERO_RETURN: ending = ending ?? .closeNotify
    default:
      let code = ERR_peek_last_error()
      let text = code == 0 ? "" : String(cString: ERR_reason_error_string(code))
      ending = ending ?? (code == 0 || text.contains("unexpected eof") ? .cut : .failed(text))
    }
    return false
  }

  /// The events that came; 0 when time is up.
  private func poll(_ events: CInt, until deadline: Instant) -> CInt {
    var entry = pollfd(fd: descriptor, events: Int16(events), revents: 0)
    let left = deadline.millisecondsLeft
    guard left > 0, Glibc.poll(&entry, 1, CInt(clamping: left)) > 0 else { return 0 }
    return CInt(entry.revents)
  }

  /// Reads what is there without waiting.
  private func drain() {
    guard ssl != nil, ending == nil else { return }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      ERR_clear_error()
      let count = SSL_read(ssl, &chunk, CInt(chunk.count))
      guard count > 0 else {
        let error = SSL_get_error(ssl, count)
        if error != SSL_ERROR_WANT_READ && error != SSL_ERROR_WANT_WRITE { _ = wait(error, until: .now) }
        return
      }
      incoming += chunk[..<Int(count)]
    }
  }

  /// Bytes that have come; waits for some. Empty when the other side has ended or time is up.
  func read(until deadline: Instant) -> [UInt8] {
    while true {
      if ssl != nil { drain() } else { readPlain() }
      if !incoming.isEmpty {
        defer { incoming = [] }
        return incoming
      }
      guard ending == nil, poll(CInt(POLLIN), until: deadline) != 0 else { return [] }
    }
  }

  /// Bytes that have come, without waiting.
  func readNow() -> [UInt8] {
    drain()
    defer { incoming = [] }
    return incoming
  }

  private func readPlain() {
    var chunk = [UInt8](repeating: 0, count: 4096)
    let count = Glibc.read(descriptor, &chunk, chunk.count)
    if count > 0 { incoming += chunk[..<count] }
    if count == 0 || (count < 0 && errno != EAGAIN) { ending = ending ?? .cut }
  }

  /// Writes all; false when the other side has ended first, or reads nothing until the deadline.
  @discardableResult
  func write(_ bytes: [UInt8], until deadline: Instant) -> Bool {
    guard ssl != nil else { return Glibc.send(descriptor, bytes, bytes.count, CInt(MSG_NOSIGNAL)) == bytes.count }
    var written = 0
    while written < bytes.count {
      ERR_clear_error()
      let count = bytes[written...].withUnsafeBytes { SSL_write(ssl, $0.baseAddress, CInt(min($0.count, 1 << 20))) }
      if count > 0 {
        written += Int(count)
        continue
      }
      switch SSL_get_error(ssl, count) {
      case SSL_ERROR_WANT_WRITE, SSL_ERROR_WANT_READ:
        guard poll(CInt(POLLIN | POLLOUT), until: deadline) != 0 else { return false }
        drain()
        guard ending == nil else { return false }
      default: return false
      }
    }
    return true
  }

  /// TLS's own end, without the protocol's.
  func closeNotify() { SSL_shutdown(ssl) }

  /// The end of TCP without a word.
  func cut() { shutdown(descriptor, CInt(SHUT_RDWR)) }
}

/// A moment of the monotonic clock.
struct Instant {
  private let nanoseconds: UInt64
  static var now: Instant { Instant(nanoseconds: DispatchClock.now) }
  static func after(seconds: Double) -> Instant {
    Instant(nanoseconds: DispatchClock.now + UInt64(seconds * 1_000_000_000))
  }
  var hasPassed: Bool { millisecondsLeft == 0 }
  var millisecondsLeft: Int {
    let now = DispatchClock.now
    return now >= nanoseconds ? 0 : Int((nanoseconds - now) / 1_000_000) + 1
  }
}

private enum DispatchClock {
  static var now: UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}
