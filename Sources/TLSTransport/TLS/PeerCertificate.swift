import COpenSSL

/// What the certificate of the other side says.
enum PeerCertificate {
  /// The first URI subject alternative name of the peer's verified certificate; nil without one.
  ///
  /// - Throws: when the certificate has expired, which a resumed session does not check, or its name is unusable.
  static func identity(_ ssl: OpaquePointer) throws(TransportError) -> String? {
    guard let certificate = SSL_get0_peer_certificate(ssl) else { return nil }
    if SSL_session_reused(ssl) == 1 && cp_x509_expired(certificate) == 1 {
      throw TransportError(.certificateExpired, "the client's certificate has expired")
    }
    var name = [CChar](repeating: 0, count: 1024)
    let length = cp_x509_uri(certificate, &name, CInt(name.count))
    guard length >= 0 else {
      throw TransportError(.certificateInvalid, "the URI in the client's certificate is too long or holds a NUL")
    }
    return length == 0 ? nil : String(decoding: name[..<Int(length)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

/// The TLS session a client resumes, so that a reconnect costs less.
///
/// It belongs to one transport, that is to one verified name and one set of trusted authorities; the certificate's
/// end is checked again before it is used. `@unchecked Sendable` is not needed: it is confined to the loop.
final class ResumableSession {
  private var session: OpaquePointer?

  deinit { if let session { SSL_SESSION_free(session) } }

  /// Keeps what the server offered on this connection, if anything.
  func keep(from ssl: OpaquePointer) {
    guard let fresh = SSL_get1_session(ssl) else { return }
    guard SSL_SESSION_is_resumable(fresh) == 1 else { return SSL_SESSION_free(fresh) }
    if let session { SSL_SESSION_free(session) }
    session = fresh
  }

  /// Offers it on a new connection.
  func offer(to ssl: OpaquePointer) {
    guard let session else { return }
    if let certificate = SSL_SESSION_get0_peer(session), cp_x509_expired(certificate) == 1 { return forget() }
    SSL_set_session(ssl, session)
  }

  /// After a failed handshake: the next one starts from nothing.
  func forget() {
    if let session { SSL_SESSION_free(session) }
    session = nil
  }
}
