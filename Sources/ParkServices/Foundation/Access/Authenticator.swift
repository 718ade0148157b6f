import ParkRules
import RPCCore
import Storage
import Synchronization

/// Finds out who calls: from a bearer credential, or else from the client certificate.
///
/// What it finds is kept with the credential (one object per connection and token), so that later calls cost one atomic
/// load; a change of the account makes it look again.
struct Authenticator: Sendable {
  /// What is remembered of a credential or certificate.
  private final class Remembered: Sendable {
    let admission: Admission
    /// Where the account's generation is counted, and what it was.
    let place: Int
    let generation: UInt64

    init(_ admission: Admission, place: Int, generation: UInt64) {
      self.admission = admission
      self.place = place
      self.generation = generation
    }
  }

  /// Certificates are few; a map of this size holds all of an ordinary park.
  private static let certificatesMax = 1024
  /// Look-ups that are repeated because accounts changed meanwhile; then the last one is used once and not kept.
  private static let attemptsMax = 3

  private let store: any Store
  private let clock: any WallClock
  private let authority: AuthorityChanges
  private let certificates = CertificateCache()

  private final class CertificateCache: Sendable {
    let callers = Mutex<[String: Remembered]>([:])
  }

  init(store: any Store, clock: any WallClock, authority: AuthorityChanges) {
    self.store = store
    self.clock = clock
    self.authority = authority
  }

  /// Who calls; ``Admission/anonymous`` with neither credential nor certificate.
  ///
  /// - Throws: ``RPCError`` UNAUTHENTICATED for a token that is unknown, expired or revoked, or of a disabled account.
  func admission(to context: ServerContext) throws -> Admission {
    let certificate = context.peer.certificateIdentity
    if let credential = context.credential { return try admission(of: credential, certificate: certificate) }
    if let identity = certificate { return try admission(ofCertificate: identity) }
    return .anonymous
  }

  private func admission(of credential: Credential, certificate: String?) throws -> Admission {
    if let remembered = credential.cached as? Remembered, isFresh(remembered) {
      let admission = remembered.admission
      try checkExpiry(admission.caller)
      return admission
    }
    credential.cached = nil
    let hash = try SHA256.hash(credential.token)
    let found = try remembering {
      try CallerRecords.caller(ofTokenHash: hash, certificate: certificate, in: $0)
    }
    guard let found else {
      throw RPCError.unauthenticated(
        BilingualText(zh: "凭证无效或已失效，请重新登录", en: "the token is not known or no longer valid: log in again"))
    }
    credential.cached = found.remembered
    try checkExpiry(found.admission.caller)
    return found.admission
  }

  private func admission(ofCertificate identity: String) throws -> Admission {
    if let remembered = certificates.callers.withLock({ $0[identity] }), isFresh(remembered) {
      return remembered.admission
    }
    let found = try remembering { try CallerRecords.caller(ofCertificate: identity, in: $0) }
    certificates.callers.withLock { callers in
      if callers.count >= Self.certificatesMax { callers.removeAll() }
      callers[identity] = found?.remembered
    }
    // An unbound certificate is no error: methods for anyone are still open to it.
    return found?.admission ?? .anonymous
  }

  /// Looks up, and keeps the answer only if no account changed between the look-up and the reading of the generation.
  private func remembering(_ look: (any ReadTransaction) throws -> Caller?) throws
    -> (admission: Admission, remembered: Remembered?)?
  {
    var last: Admission?
    for _ in 0..<Self.attemptsMax {
      let before = authority.total
      guard let caller = try store.pointRead(look) else { return nil }
      let admission = Admission(caller)
      let place = authority.place(of: caller.accountID)
      let generation = authority.generation(at: place)
      if authority.total == before {
        return (admission, Remembered(admission, place: place, generation: generation))
      }
      last = admission
    }
    return last.map { ($0, nil) }
  }

  private func isFresh(_ remembered: Remembered) -> Bool {
    authority.generation(at: remembered.place) == remembered.generation
  }

  private func checkExpiry(_ caller: Caller) throws {
    guard let expires = caller.expires, expires <= clock.now else { return }
    throw RPCError.unauthenticated(
      BilingualText(zh: "凭证已过期，请刷新或重新登录", en: "the token expired at \(expires): refresh it or log in again"))
  }
}
