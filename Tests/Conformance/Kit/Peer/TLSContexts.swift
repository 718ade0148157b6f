import COpenSSL

/// A context of OpenSSL, freed with its last reference.
final class TLSContextBox {
  let pointer: OpaquePointer?

  /// For a client. Without `caFile` the server's certificate is not verified: the suite tests the protocol then, not the
  /// certificate.
  init(client options: ClientTLS) throws {
    cp_ssl_outlives_exit()
    pointer = SSL_CTX_new(TLS_client_method())
    cp_ssl_ctx_modes(pointer)
    if options.onlyTLS12 {
      SSL_CTX_ctrl(pointer, SSL_CTRL_SET_MAX_PROTO_VERSION, CLong(TLS1_2_VERSION), nil)
    } else {
      _ = cp_ssl_ctx_only_tls13(pointer)
    }
    if let ca = options.caFile {
      guard SSL_CTX_load_verify_locations(pointer, ca, nil) == 1 else {
        throw StepFailure("\(ca) holds no certificates")
      }
      SSL_CTX_set_verify(pointer, SSL_VERIFY_PEER, nil)
    }
    if !options.protocolName.isEmpty {
      let name = Array(options.protocolName.utf8)
      SSL_CTX_set_alpn_protos(pointer, [UInt8(name.count)] + name, UInt32(name.count + 1))
    }
    if let (certificate, key) = options.certificate { try use(certificate, key) }
  }

  /// For a server that speaks `cloudpark/1`, or another protocol.
  init(serverCertificate certificate: String, key: String, speaksOther: Bool) throws {
    cp_ssl_outlives_exit()
    pointer = SSL_CTX_new(TLS_server_method())
    cp_ssl_ctx_modes(pointer)
    _ = cp_ssl_ctx_only_tls13(pointer)
    try use(certificate, key)
    SSL_CTX_set_alpn_select_cb(
      pointer,
      { _, output, outputCount, offered, count, other in
        // With an argument: a protocol that the client did not offer cannot be chosen, so none is.
        guard other == nil, let offered else { return SSL_TLSEXT_ERR_NOACK }
        var index = 0
        while index < Int(count) {
          let length = Int(offered[index])
          let name = UnsafeBufferPointer(start: offered + index + 1, count: length)
          if name.elementsEqual("cloudpark/1".utf8) {
            output?.pointee = offered + index + 1
            outputCount?.pointee = UInt8(length)
            return SSL_TLSEXT_ERR_OK
          }
          index += 1 + length
        }
        return SSL_TLSEXT_ERR_NOACK
      }, speaksOther ? UnsafeMutableRawPointer(bitPattern: 1) : nil)
  }

  deinit { SSL_CTX_free(pointer) }

  private func use(_ certificate: String, _ key: String) throws {
    guard SSL_CTX_use_certificate_chain_file(pointer, certificate) == 1,
      SSL_CTX_use_PrivateKey_file(pointer, key, SSL_FILETYPE_PEM) == 1
    else { throw StepFailure("\(certificate) and \(key) cannot be used") }
  }
}

/// How the suite's own client begins TLS.
struct ClientTLS {
  var caFile: String?
  var protocolName = "cloudpark/1"
  var onlyTLS12 = false
  var certificate: (String, String)?
}
