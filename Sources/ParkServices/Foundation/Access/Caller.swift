import RPCCore
import SchemaRuntime
import Storage

/// Who a call acts for and in which membership: authentication and the access check find it out for every call.
///
/// ```swift
/// let caller = try context.caller
/// guard caller.isActing(.enterpriseAdmin, .enterpriseStaff), caller.tenant == row.enterprise else { ... NOT_FOUND }
/// ```
public struct Caller: Sendable {
  /// How the caller proved who it is.
  public enum Proof: Sendable, Hashable {
    /// No credential.
    case none
    /// An access token or API key of this session.
    case session(id: String)
    /// A client certificate bound to the account.
    case certificate
  }

  /// The account, `acc_...`; ``anonymousID`` without a credential.
  public let accountID: String
  /// How it proved who it is.
  public let proof: Proof
  /// All memberships held, sorted; an API key holds only the one it was made for.
  public let memberships: [Membership]
  /// The membership the call acts in; nil when the method needs none and several would fit.
  public var acting: Membership?
  /// The URI of the client certificate that presented the token or is the proof; nil for none.
  public let certificateIdentity: String?
  /// When the proof ends by itself; nil for a certificate.
  public let expires: Timestamp?
  /// When the session ends by itself, which ends open streams; nil for a certificate.
  public let sessionExpires: Timestamp?
  /// The account's authority version: it changes with roles and state, so a transaction sees a caller that is outdated.
  public let authorityVersion: Int64
  /// The sum in fen up to which the account may approve as a district officer; 0 for none.
  public let approvalLimitFen: Int64
  /// Whether the person must change the password before anything else.
  public let passwordChangeRequired: Bool
  /// What a system administrator may read as in an emergency.
  let brokenGlass: [BreakGlass]
  /// Set when the call acts under one of them instead of a membership held.
  var emergency: BreakGlassUse?

  /// The account id of calls without a credential.
  public static let anonymousID = "anonymous"
  /// The account id of what the server does by itself.
  public static let systemID = "system"

  /// A caller from its parts.
  public init(
    accountID: String, proof: Proof, memberships: [Membership], acting: Membership? = nil,
    certificateIdentity: String? = nil, expires: Timestamp? = nil, sessionExpires: Timestamp? = nil,
    authorityVersion: Int64 = 0, approvalLimitFen: Int64 = 0,
    passwordChangeRequired: Bool = false
  ) {
    self.init(
      accountID: accountID, proof: proof, memberships: memberships, acting: acting,
      certificateIdentity: certificateIdentity, expires: expires, sessionExpires: sessionExpires,
      authorityVersion: authorityVersion, approvalLimitFen: approvalLimitFen,
      passwordChangeRequired: passwordChangeRequired, brokenGlass: [])
  }

  init(
    accountID: String, proof: Proof, memberships: [Membership], acting: Membership? = nil,
    certificateIdentity: String?, expires: Timestamp?, sessionExpires: Timestamp?, authorityVersion: Int64,
    approvalLimitFen: Int64, passwordChangeRequired: Bool, brokenGlass: [BreakGlass]
  ) {
    self.brokenGlass = brokenGlass
    self.accountID = accountID
    self.proof = proof
    self.memberships = memberships
    self.acting = acting
    self.certificateIdentity = certificateIdentity
    self.expires = expires
    self.sessionExpires = sessionExpires
    self.authorityVersion = authorityVersion
    self.approvalLimitFen = approvalLimitFen
    self.passwordChangeRequired = passwordChangeRequired
  }

  /// Nobody in particular.
  public static let anonymous = Caller(accountID: anonymousID, proof: .none, memberships: [])

  /// What the server does by itself: what falls due by time.
  public static let system = Caller(accountID: systemID, proof: .none, memberships: [])

  public var subject: String { accountID }

  /// Whether a credential was given and found good.
  public var isAuthenticated: Bool { proof != .none }

  /// The session; empty without one.
  public var sessionID: String {
    if case .session(let id) = proof { id } else { "" }
  }

  /// The role acted in.
  public var role: Role? { acting?.role }

  /// The tenant acted for; empty for roles of the district and the platform, and without a membership.
  public var tenant: String { acting?.tenant ?? "" }

  /// Whether the call acts in one of these roles.
  public func isActing(_ roles: Role...) -> Bool { acting.map { roles.contains($0.role) } ?? false }

  /// The enterprise acted for; nil unless acting as its administrator or staff.
  public var enterpriseID: String? { acting.flatMap { $0.role.tenantKind == .enterprise ? $0.tenant : nil } }

  /// The park acted for; nil unless acting as its staff.
  public var parkID: String? { acting.flatMap { $0.role.tenantKind == .park ? $0.tenant : nil } }

  /// The institution acted for; nil unless acting for one.
  public var institutionID: String? { acting.flatMap { $0.role.tenantKind == .institution ? $0.tenant : nil } }

  /// Whether the caller sees the whole district: officers, finance and the auditor.
  public var isDistrict: Bool { isActing(.districtOfficer, .financeOfficer, .auditor) }

  /// Whose cursors they are: the account in its membership, over all of its sessions.
  public var recordPrincipal: String { acting.map { "\(accountID)@\($0)" } ?? accountID }

  /// The method that idempotency records of this caller stand under: a key counts per membership acted in, and all
  /// records of an account can be found for erasure.
  ///
  /// A method for any authenticated person acts in no membership and may give one (who registers an enterprise becomes
  /// its administrator): its retry must find the answer all the same.
  func recordMethod(_ method: MethodDescriptor) -> String {
    guard !method.roles.contains(AccessRules.authenticated) else { return method.fullName }
    return acting.map { "\(method.fullName) as \($0)" } ?? method.fullName
  }
}
