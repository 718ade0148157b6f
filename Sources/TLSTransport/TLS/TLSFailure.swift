import COpenSSL

/// Says in words why TLS failed.
enum TLSFailure {
  /// The failure behind an OpenSSL error: the verdict about the certificate first, then the peer's alert.
  static func describe(_ ssl: OpaquePointer, _ code: UInt) -> TransportError {
    let verdict = SSL_get_verify_result(ssl)
    let reason = cp_err_reason(code)
    if cp_err_lib(code) == ERR_LIB_SSL && reason == SSL_R_CERTIFICATE_VERIFY_FAILED || verdict != Int(X509_V_OK) {
      return certificate(verdict, isServer: SSL_is_server(ssl) == 1)
    }
    guard cp_err_lib(code) == ERR_LIB_SSL else {
      return TransportError(.lost, "TLS failed: \(OpenSSLErrors.text(code))")
    }
    let side = SSL_is_server(ssl) == 1 ? "client" : "server"
    switch reason {
    case SSL_R_UNEXPECTED_EOF_WHILE_READING:
      return TransportError(.lost, "the \(side) closed the connection without ending TLS")
    case SSL_R_WRONG_VERSION_NUMBER, SSL_R_PACKET_LENGTH_TOO_LONG, SSL_R_HTTP_REQUEST, SSL_R_BAD_RECORD_TYPE,
      SSL_R_RECORD_LENGTH_MISMATCH, SSL_R_UNKNOWN_PROTOCOL:
      return TransportError(.protocolMismatch, "the \(side) does not speak TLS on this port")
    case SSL_R_TLSV1_ALERT_PROTOCOL_VERSION, SSL_R_UNSUPPORTED_PROTOCOL, SSL_R_NO_PROTOCOLS_AVAILABLE:
      return TransportError(.protocolMismatch, "the \(side) does not speak TLS 1.3")
    case SSL_R_TLSV1_ALERT_NO_APPLICATION_PROTOCOL, SSL_R_NO_APPLICATION_PROTOCOL:
      return TransportError(.protocolMismatch, "the \(side) speaks TLS but not cloudpark/1")
    case SSL_R_TLSV13_ALERT_CERTIFICATE_REQUIRED, SSL_R_PEER_DID_NOT_RETURN_A_CERTIFICATE:
      return TransportError(
        .certificateRejected,
        side == "server" ? "the server asks for a client certificate" : "the client showed no certificate")
    case SSL_R_TLSV1_ALERT_UNKNOWN_CA:
      return TransportError(.certificateRejected, "the \(side) does not know the authority of our certificate")
    case SSL_R_SSLV3_ALERT_CERTIFICATE_EXPIRED:
      return TransportError(.certificateRejected, "the \(side) says that our certificate has expired")
    case SSL_R_SSLV3_ALERT_CERTIFICATE_REVOKED:
      return TransportError(.certificateRejected, "the \(side) says that our certificate was revoked")
    case SSL_R_SSLV3_ALERT_BAD_CERTIFICATE, SSL_R_SSLV3_ALERT_UNSUPPORTED_CERTIFICATE,
      SSL_R_SSLV3_ALERT_CERTIFICATE_UNKNOWN, SSL_R_TLSV1_ALERT_ACCESS_DENIED:
      return TransportError(.certificateRejected, "the \(side) refuses our certificate: \(OpenSSLErrors.text(code))")
    default:
      return TransportError(.lost, "TLS failed: \(OpenSSLErrors.text(code))")
    }
  }

  private static func certificate(_ verdict: Int, isServer: Bool) -> TransportError {
    let whose = isServer ? "the client's certificate" : "the server's certificate"
    switch CInt(verdict) {
    case X509_V_ERR_CERT_HAS_EXPIRED:
      return TransportError(.certificateExpired, "\(whose) has expired")
    case X509_V_ERR_CERT_NOT_YET_VALID:
      return TransportError(.certificateNotYetValid, "\(whose) is not valid yet; compare the clocks")
    case X509_V_ERR_HOSTNAME_MISMATCH, X509_V_ERR_IP_ADDRESS_MISMATCH:
      return TransportError(.wrongHost, "\(whose) is for another name")
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT, X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY,
      X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT, X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN,
      X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE, X509_V_ERR_CERT_UNTRUSTED:
      return TransportError(.unknownCA, "\(whose) is not signed by an authority that is trusted here")
    case X509_V_OK:
      return TransportError(.certificateInvalid, "\(whose) was refused")
    default:
      return TransportError(
        .certificateInvalid, "\(whose) is not valid: \(String(cString: X509_verify_cert_error_string(verdict)))")
    }
  }
}
