import COpenSSL
import Glibc

/// One generation of TLS configuration: certificates, trust, ticket keys.
///
/// A server makes a new one when its certificates are reloaded. Tickets of an old generation cannot be read by the new
/// one, so nobody resumes a session whose identity was checked against other authorities.
///
/// `@unchecked Sendable`: an `SSL_CTX` is not changed after `init`, and OpenSSL counts its references atomically.
final class TLSContext: @unchecked Sendable {
  let pointer: OpaquePointer

  /// The protocol's name in TLS, its length in front.
  static let applicationProtocol: [UInt8] = [11] + Array("cloudpark/1".utf8)

  private init(method: OpaquePointer?) throws(TransportError) {
    cp_ssl_outlives_exit()
    guard let pointer = SSL_CTX_new(method) else {
      throw TransportError(.system, "OpenSSL has no memory for a TLS context")
    }
    self.pointer = pointer
    guard cp_ssl_ctx_only_tls13(pointer) == 1,
      SSL_CTX_set_ciphersuites(
        pointer, "TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256") == 1
    else {
      throw TransportError(.system, "this OpenSSL has no TLS 1.3")
    }
    cp_ssl_ctx_modes(pointer)
    // A peer may not hold its loop with handshake messages that follow each other for ever.
    cp_ssl_ctx_bound_handshakes(pointer)
  }

  deinit { SSL_CTX_free(pointer) }

  /// For a server.
  ///
  /// - Throws: ``TransportError/Kind/configuration`` naming the file and what is wrong with it.
  convenience init(server settings: ServerTLSSettings) throws(TransportError) {
    try self.init(method: TLS_server_method())
    try useCertificate(settings.certificateChainFile, key: settings.privateKeyFile)
    SSL_CTX_set_alpn_select_cb(pointer, selectApplicationProtocol, nil)
    // Tickets carry the session; nothing is kept per session here.
    cp_ssl_ctx_session_cache(pointer, Int(SSL_SESS_CACHE_OFF))
    SSL_CTX_set_num_tickets(pointer, 1)
    var generation = [UInt8](repeating: 0, count: 16)
    RAND_bytes(&generation, 16)
    SSL_CTX_set_session_id_context(pointer, generation, 16)
    guard settings.clientCertificates != .none else { return }
    guard let file = settings.clientCAFile else {
      throw TransportError(
        .configuration, "client certificates are asked for, but no file of their authorities (clientCAFile) is named")
    }
    try trust(file, "clientCAFile")
    SSL_CTX_set_client_CA_list(pointer, SSL_load_client_CA_file(file))
    let mode =
      settings.clientCertificates == .required
      ? SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT : SSL_VERIFY_PEER
    SSL_CTX_set_verify(pointer, mode, nil)
    OpenSSLErrors.clear()
  }

  /// For a client.
  ///
  /// - Throws: ``TransportError/Kind/configuration`` naming the file and what is wrong with it.
  convenience init(client settings: ClientTLSSettings) throws(TransportError) {
    try self.init(method: TLS_client_method())
    if let file = settings.caFile {
      try trust(file, "caFile")
    } else if SSL_CTX_set_default_verify_paths(pointer) != 1 {
      throw TransportError(.configuration, "the system's certificate authorities cannot be read; name a file (caFile)")
    }
    switch (settings.certificateChainFile, settings.privateKeyFile) {
    case (let certificate?, let key?): try useCertificate(certificate, key: key)
    case (nil, nil): break
    default:
      throw TransportError(
        .configuration, "a client certificate needs both certificateChainFile and privateKeyFile")
    }
    SSL_CTX_set_verify(pointer, SSL_VERIFY_PEER, nil)
    SSL_CTX_set_alpn_protos(pointer, Self.applicationProtocol, UInt32(Self.applicationProtocol.count))
    cp_ssl_ctx_session_cache(pointer, Int(SSL_SESS_CACHE_CLIENT | SSL_SESS_CACHE_NO_INTERNAL))
    OpenSSLErrors.clear()
  }

  private func useCertificate(_ certificate: String, key: String) throws(TransportError) {
    OpenSSLErrors.clear()
    guard SSL_CTX_use_certificate_chain_file(pointer, certificate) == 1 else {
      throw TransportError(
        .configuration, "the certificate \(certificate) cannot be used: \(OpenSSLErrors.fileFailure())")
    }
    guard SSL_CTX_use_PrivateKey_file(pointer, key, SSL_FILETYPE_PEM) == 1 else {
      throw TransportError(
        .configuration,
        "the private key \(key) cannot be used with the certificate \(certificate): \(OpenSSLErrors.fileFailure())")
    }
    guard SSL_CTX_check_private_key(pointer) == 1 else {
      throw TransportError(
        .configuration, "the private key \(key) does not belong to the certificate \(certificate)")
    }
    OpenSSLErrors.clear()
  }

  private func trust(_ file: String, _ setting: String) throws(TransportError) {
    OpenSSLErrors.clear()
    guard SSL_CTX_load_verify_file(pointer, file) == 1 else {
      throw TransportError(
        .configuration, "the authorities in \(file) (\(setting)) cannot be used: \(OpenSSLErrors.fileFailure())")
    }
    OpenSSLErrors.clear()
  }
}

/// Takes our protocol if the client offers it; otherwise the handshake ends with an alert that says so.
private func selectApplicationProtocol(
  _ ssl: OpaquePointer?, _ chosen: UnsafeMutablePointer<UnsafePointer<UInt8>?>?,
  _ chosenLength: UnsafeMutablePointer<UInt8>?, _ offered: UnsafePointer<UInt8>?, _ offeredLength: UInt32,
  _ argument: UnsafeMutableRawPointer?
) -> CInt {
  guard let offered else { return SSL_TLSEXT_ERR_ALERT_FATAL }
  let wanted = TLSContext.applicationProtocol
  var at = 0
  while at < Int(offeredLength) {
    let length = Int(offered[at])
    guard at + 1 + length <= Int(offeredLength) else { break }
    if length == wanted.count - 1 && memcmp(offered + at, wanted, wanted.count) == 0 {
      chosen?.pointee = offered + at + 1
      chosenLength?.pointee = UInt8(length)
      return SSL_TLSEXT_ERR_OK
    }
    at += 1 + length
  }
  return SSL_TLSEXT_ERR_ALERT_FATAL
}
