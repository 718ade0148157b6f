import COpenSSL
import Glibc
import WireProtocol

@testable import TLSTransport

/// The other end of a connection, which says what it likes. It blocks, with a limit, so it runs beside the loops.
final class RawPeer {
  private let descriptor: CInt
  private let context: OpaquePointer?
  private let ssl: OpaquePointer?
  private var buffered: [UInt8] = []
  var socket: CInt { descriptor }

  /// Connects and agrees on TLS.
  static func client(port: UInt16, offeringProtocol: Bool = true) throws -> RawPeer {
    let descriptor = Glibc.socket(AF_INET, CInt(1), 0)
    let address = try SocketAddress.resolve("127.0.0.1", port: port)[0]
    guard address.with({ connect(descriptor, $0, $1) }) == 0 else { throw SystemError("connect", errno) }
    let peer = RawPeer(descriptor, SSL_CTX_new(TLS_client_method()))
    if offeringProtocol {
      SSL_set_alpn_protos(peer.ssl, TLSContext.applicationProtocol, UInt32(TLSContext.applicationProtocol.count))
    }
    guard SSL_connect(peer.ssl) == 1 else { throw TransportError(.lost, "no TLS") }
    return peer
  }

  /// Takes over an accepted connection and agrees on TLS.
  static func server(_ descriptor: CInt, _ settings: ServerTLSSettings) throws -> RawPeer {
    let tls = try TLSContext(server: settings)
    SSL_CTX_up_ref(tls.pointer)
    let peer = RawPeer(descriptor, tls.pointer)
    guard SSL_accept(peer.ssl) == 1 else { throw TransportError(.lost, "no TLS") }
    return peer
  }

  private init(_ descriptor: CInt, _ context: OpaquePointer?) {
    self.descriptor = descriptor
    self.context = context
    ssl = SSL_new(context)
    var limit = timeval(tv_sec: 20, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    SSL_set_fd(ssl, descriptor)
  }

  deinit {
    SSL_free(ssl)
    SSL_CTX_free(context)
    close(descriptor)
  }

  /// Ends TCP without a word.
  func cut() { shutdown(descriptor, CInt(SHUT_RDWR)) }

  /// Whether everything was written.
  @discardableResult
  func write(_ bytes: [UInt8]) -> Bool {
    ERR_clear_error()
    return bytes.isEmpty || SSL_write(ssl, bytes, CInt(bytes.count)) == CInt(bytes.count)
  }

  @discardableResult
  func write(_ body: (inout OutputBuffer) -> Void) -> Bool {
    var output = OutputBuffer()
    body(&output)
    return write([UInt8](output.readable))
  }

  func writePreface(_ settings: Settings = Settings()) {
    write { Preface.encode(versions: 1...1, settings: settings, into: &$0) }
  }

  /// Asks for new keys, which the other side has to answer; false when the connection is gone.
  func updateKeys() -> Bool {
    ERR_clear_error()
    return SSL_key_update(ssl, CInt(SSL_KEY_UPDATE_REQUESTED)) == 1 && SSL_do_handshake(ssl) == 1
  }

  /// Sends another session ticket; false when the connection is gone.
  func sendTicket() -> Bool {
    ERR_clear_error()
    return SSL_new_session_ticket(ssl) == 1 && SSL_do_handshake(ssl) == 1
  }

  /// TLS's own end; the socket stays open.
  func closeNotify() { SSL_shutdown(ssl) }

  /// A frame as bytes.
  static func frame(_ type: UInt8, flags: UInt8 = 0, stream: UInt32 = 0, _ payload: [UInt8] = []) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: FrameHeader.byteCount)
    let header = FrameHeader(
      payloadBytes: payload.count, type: FrameType(rawValue: type), flags: FrameFlags(rawValue: flags), stream: stream)
    bytes.withUnsafeMutableBytes { if let base = $0.baseAddress { header.store(to: base) } }
    return bytes + payload
  }

  private func fill() -> Bool {
    var chunk = [UInt8](repeating: 0, count: 65_536)
    ERR_clear_error()
    let count = SSL_read(ssl, &chunk, CInt(chunk.count))
    guard count > 0 else { return false }
    buffered += chunk[..<Int(count)]
    return true
  }

  /// That many bytes; nil when the peer ends before.
  func read(_ count: Int) -> [UInt8]? {
    while buffered.count < count { guard fill() else { return nil } }
    defer { buffered.removeFirst(count) }
    return Array(buffered.prefix(count))
  }

  /// The peer's preface.
  func readPreface() -> Bool {
    guard let head = read(12), Array(head.prefix(8)) == Preface.magic else { return false }
    return read(Int(head[10]) << 8 | Int(head[11])) != nil
  }

  /// The next frame; nil when the peer ends.
  func readFrame() -> (header: FrameHeader, payload: [UInt8])? {
    guard let head = read(FrameHeader.byteCount) else { return nil }
    let header = head.withUnsafeBytes { $0.baseAddress.map { FrameHeader(loadingFrom: $0) } }
    guard let header, let payload = read(header.payloadBytes) else { return nil }
    return (header, payload)
  }

  /// Reads frames up to the GOODBYE; its code, or nil when the peer ends without one.
  func readGoodbye() -> WireErrorCode? {
    while let (header, payload) = readFrame() {
      guard header.type == .goodbye, payload.count >= 8 else { continue }
      let code = payload[4..<8].reduce(0) { $0 << 8 | UInt32($1) }
      return WireErrorCode(rawValue: code)
    }
    return nil
  }

  /// Whether the peer has closed.
  func readsEnd() -> Bool {
    while fill() {}
    return true
  }
}

/// A server of one connection that behaves as the test says, on a thread of its own.
final class RawServer: Sendable {
  let port: UInt16
  private let listener: CInt

  init(_ settings: ServerTLSSettings, _ behave: @escaping @Sendable (RawPeer) -> Void) {
    let listener = socket(AF_INET, CInt(1), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        _ = bind(listener, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    listen(listener, 16)
    self.listener = listener
    port = SocketAddress.bound(listener)?.port ?? 0
    let box = Unmanaged.passRetained(
      Body {
        while true {
          let accepted = accept(listener, nil, nil)
          // The thread that accepts is the one that closes: a number closed elsewhere may be another's by now.
          guard accepted >= 0 else {
            close(listener)
            return
          }
          if let peer = try? RawPeer.server(accepted, settings) { behave(peer) }
        }
      })
    var thread = pthread_t()
    pthread_create(
      &thread, nil,
      { context in
        if let context { Unmanaged<Body>.fromOpaque(context).takeRetainedValue().run() }
        return nil
      }, box.toOpaque())
    pthread_detach(thread)
  }

  deinit {
    shutdown(listener, CInt(SHUT_RDWR))
  }

  private final class Body: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }
}
