import COpenSSL
import Glibc

/// TLS on a non-blocking socket. Loop-confined; its owner closes it exactly once.
struct TLSSocket {
  let descriptor: CInt
  let ssl: OpaquePointer

  /// What an operation came to.
  enum Outcome {
    /// That many bytes; 0 for a handshake that is complete.
    case done(Int)
    /// Go on when the socket is readable.
    case wantRead
    /// Go on when the socket is writable.
    case wantWrite
    /// The peer has ended its half in the orderly way.
    case ended
    /// It is over.
    case failed(TransportError)
  }

  /// Takes the descriptor over.
  ///
  /// - Throws: when there is no memory; the descriptor is the caller's again then.
  ///
  /// - Parameter gatherer: where records to be sent go; after each operation its owner sends them.
  init(_ descriptor: CInt, _ context: TLSContext, server: Bool, gatherer: RecordGatherer) throws(TransportError) {
    guard let ssl = SSL_new(context.pointer) else {
      throw TransportError(.system, "OpenSSL has no memory for a connection")
    }
    guard let reading = BIO_new_socket(descriptor, BIO_NOCLOSE), let writing = GatheringBIO.make(gatherer) else {
      SSL_free(ssl)
      throw TransportError(.system, "OpenSSL has no memory for a connection")
    }
    SSL_set0_rbio(ssl, reading)
    SSL_set0_wbio(ssl, writing)
    if server { SSL_set_accept_state(ssl) } else { SSL_set_connect_state(ssl) }
    self.descriptor = descriptor
    self.ssl = ssl
  }

  func close() {
    SSL_free(ssl)
    Glibc.close(descriptor)
  }

  /// Client: which name the certificate must have, and the name that is asked for. An address is verified as such.
  func verify(host: String) throws(TransportError) {
    let parameters = SSL_get0_param(ssl)
    if X509_VERIFY_PARAM_set1_ip_asc(parameters, host) == 1 { return }
    OpenSSLErrors.clear()
    X509_VERIFY_PARAM_set_hostflags(parameters, UInt32(X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS))
    guard X509_VERIFY_PARAM_set1_host(parameters, host, 0) == 1, cp_ssl_set_host_name(ssl, host) == 1 else {
      OpenSSLErrors.clear()
      throw TransportError(.configuration, "\(host) cannot be the name of a server")
    }
  }

  /// Whether both sides agreed on this protocol. A client that offers none is not refused by OpenSSL itself.
  var speaksOurProtocol: Bool {
    var name: UnsafePointer<UInt8>?
    var length: UInt32 = 0
    SSL_get0_alpn_selected(ssl, &name, &length)
    return length == UInt32(TLSContext.applicationProtocol.count - 1)
  }

  func handshake() -> Outcome {
    OpenSSLErrors.clear()
    let result = SSL_do_handshake(ssl)
    return result == 1 ? .done(0) : outcome(result)
  }

  /// At most one record. The error queue must be empty (``OpenSSLErrors/clear()``).
  @inline(__always)
  func read(_ target: UnsafeMutableRawPointer, _ count: Int) -> Outcome {
    let result = SSL_read(ssl, target, CInt(clamping: count))
    return result > 0 ? .done(Int(result)) : outcome(result)
  }

  /// At most one record. The error queue must be empty (``OpenSSLErrors/clear()``).
  @inline(__always)
  func write(_ bytes: UnsafeRawPointer, _ count: Int) -> Outcome {
    let result = SSL_write(ssl, bytes, CInt(clamping: count))
    return result > 0 ? .done(Int(result)) : outcome(result)
  }

  /// Whether more can be read without waiting for the socket.
  @inline(__always)
  var hasPending: Bool { SSL_has_pending(ssl) == 1 }

  /// Gives OpenSSL's buffers back, 17 KB each way, until the next read or write; false when they hold something.
  func freeBuffers() -> Bool { SSL_free_buffers(ssl) == 1 }

  /// Writes the orderly end of our half.
  func shutdown() {
    OpenSSLErrors.clear()
    _ = SSL_shutdown(ssl)
    OpenSSLErrors.clear()
  }

  /// Hands bytes to the socket: how many it took, 0 when it is full.
  func send(_ bytes: UnsafeRawPointer, _ count: Int) -> Outcome {
    while true {
      let sent = Glibc.send(descriptor, bytes, count, CInt(MSG_NOSIGNAL))
      if sent >= 0 { return .done(sent) }
      switch errno {
      case EINTR: continue
      case EAGAIN: return .wantWrite
      default: return .failed(TransportError(.lost, String(cString: strerror(errno))))
      }
    }
  }

  private func outcome(_ result: CInt) -> Outcome {
    let systemError = errno
    switch SSL_get_error(ssl, result) {
    case SSL_ERROR_WANT_READ: return .wantRead
    case SSL_ERROR_WANT_WRITE: return .wantWrite
    case SSL_ERROR_ZERO_RETURN: return .ended
    case SSL_ERROR_SYSCALL:
      OpenSSLErrors.clear()
      if systemError == 0 || result == 0 { return .failed(TransportError(.lost, "the peer closed the connection")) }
      return .failed(TransportError(.lost, String(cString: strerror(systemError))))
    default:
      return .failed(TLSFailure.describe(ssl, OpenSSLErrors.take()))
    }
  }
}
