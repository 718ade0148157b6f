import COpenSSL
import Glibc

/// An authority for one test, and the certificates it signs, as PEM files below a directory.
struct Authority {
  let directory: String
  let name: String
  let certificateFile: String
  private let key: OpaquePointer
  private let certificate: OpaquePointer

  /// What goes into a certificate.
  struct Wish {
    var alternativeNames = "DNS:localhost,IP:127.0.0.1,IP:::1"
    /// Seconds from now.
    var notBefore = -3600
    var notAfter = 86_400
  }

  init(_ name: String, in directory: String) {
    self.name = name
    self.directory = directory
    key = makeKey()
    certificate = makeCertificate(
      subject: name, key: key, issuer: nil, signer: key, notBefore: -3600, notAfter: 86_400,
      extensions: [(NID_basic_constraints, "critical,CA:TRUE"), (NID_key_usage, "critical,keyCertSign")])
    certificateFile = "\(directory)/\(name).pem"
    write(certificate, to: certificateFile)
  }

  /// Signs a certificate; returns the paths of it and its key.
  func sign(_ subject: String, _ wish: Wish = Wish()) -> (certificate: String, key: String) {
    let own = makeKey()
    let signed = makeCertificate(
      subject: subject, key: own, issuer: certificate, signer: key, notBefore: wish.notBefore, notAfter: wish.notAfter,
      extensions: [(NID_subject_alt_name, wish.alternativeNames)])
    let paths = (certificate: "\(directory)/\(subject).pem", key: "\(directory)/\(subject).key")
    write(signed, to: paths.certificate)
    let file = BIO_new_file(paths.key, "w")
    PEM_write_bio_PrivateKey(file, own, nil, nil, 0, nil, nil)
    BIO_free(file)
    return paths
  }
}

private func makeKey() -> OpaquePointer {
  let context = EVP_PKEY_CTX_new_id(EVP_PKEY_EC, nil)
  defer { EVP_PKEY_CTX_free(context) }
  var key: OpaquePointer?
  EVP_PKEY_keygen_init(context)
  EVP_PKEY_CTX_set_ec_paramgen_curve_nid(context, NID_X9_62_prime256v1)
  EVP_PKEY_keygen(context, &key)
  guard let key else { preconditionFailure("OpenSSL makes no key") }
  return key
}

private func makeCertificate(
  subject: String, key: OpaquePointer, issuer: OpaquePointer?, signer: OpaquePointer, notBefore: Int, notAfter: Int,
  extensions: [(CInt, String)]
) -> OpaquePointer {
  guard let certificate = X509_new() else { preconditionFailure("OpenSSL makes no certificate") }
  X509_set_version(certificate, 2)
  ASN1_INTEGER_set(X509_get_serialNumber(certificate), Int.random(in: 1...1_000_000_000))
  X509_gmtime_adj(X509_getm_notBefore(certificate), notBefore)
  X509_gmtime_adj(X509_getm_notAfter(certificate), notAfter)
  X509_set_pubkey(certificate, key)
  X509_NAME_add_entry_by_txt(
    X509_get_subject_name(certificate), "CN", CInt(MBSTRING_FLAG | 1), subject, -1, -1, 0)
  X509_set_issuer_name(certificate, X509_get_subject_name(issuer ?? certificate))
  for (nid, value) in extensions {
    let ext = X509V3_EXT_conf_nid(nil, nil, nid, value)
    X509_add_ext(certificate, ext, -1)
    X509_EXTENSION_free(ext)
  }
  X509_sign(certificate, signer, EVP_sha256())
  return certificate
}

private func write(_ certificate: OpaquePointer, to path: String) {
  let file = BIO_new_file(path, "w")
  PEM_write_bio_X509(file, certificate)
  BIO_free(file)
}
