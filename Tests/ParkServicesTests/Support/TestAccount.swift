import RPCCore
import Storage

@testable import ParkServices

/// An account of a test, with the token it calls with.
struct TestAccount: Sendable {
  /// The password of every account that ``TestPark/account(_:_:approvalLimitFen:login:)`` makes.
  static let password = "correct horse battery"

  var id: String
  var login: String
  var session: String
  var token: String
  var refreshToken: String
  /// Sent as `cloudpark-acting`; nil to send none.
  var acting: Membership?
  /// The URI of a client certificate, when calls come over mTLS.
  var certificateIdentity: String?
  /// One object for all calls, as on one connection; nil for a certificate alone.
  var credential: Credential?

  init(
    id: String, login: String = "", session: String = "", token: String, refreshToken: String = "",
    acting: Membership? = nil
  ) {
    self.id = id
    self.login = login
    self.session = session
    self.token = token
    self.refreshToken = refreshToken
    self.acting = acting
    credential = token.isEmpty ? nil : Credential(token: Array(token.utf8))
  }

  /// The same account, acting in another membership.
  func acting(_ role: Role, _ tenant: String = "") -> TestAccount {
    var copy = self
    copy.acting = Membership(role, tenant)
    return copy
  }
}
