// Made by Scripts/generate from cloudpark/identity/v1/identity.proto. Do not edit.

internal import CParkSchemas
import RPCSchemas
import SchemaRuntime

extension IdentityV1 {
  /// An account as others see it: name and phone are masked unless the answer was asked for in clear.
  public struct User: Message {
    /// "acc_...".
    public var accountId: String = ""
    /// The name it logs in with.
    public var login: String = ""
    /// The person's name.
    public var realName: String = ""
    /// The person's telephone number.
    public var phone: String = ""
    /// What it may do now.
    public var state: IdentityV1.AccountState = IdentityV1.AccountState()
    /// Its memberships, ordered by role and tenant. Callers with a tenant see those of their own only.
    public var memberships: [CommonV1.Membership] = []
    /// Grows with every change of the account.
    public var version: UInt64 = 0
    /// When it was created.
    public var created: GoogleProtobuf.Timestamp?
    /// Whether the password must be changed before anything else.
    public var passwordChangeRequired: Bool = false

    /// The message in which every field has its default.
    public init() {}
  }

  /// Name and password.
  public struct LoginRequest: Message {
    /// The name, 3 to 64 letters, digits, dots, hyphens and underscores; capitals do not matter.
    public var login: String = ""
    /// The password.
    public var password: String = ""
    /// What the session is called in lists: "laptop".
    public var label: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// The tokens of a session. They are shown once: the server keeps hashes only.
  public struct Tokens: Message {
    /// For calls.
    public var accessToken: String = ""
    /// When the access token ends.
    public var accessExpires: GoogleProtobuf.Timestamp?
    /// For RefreshToken.
    public var refreshToken: String = ""
    /// When the refresh token, and with it the session, ends.
    public var refreshExpires: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// A new session.
  public struct LoginResponse: Message {
    /// Its tokens.
    public var tokens: IdentityV1.Tokens?
    /// Its id: "ses_...".
    public var sessionId: String = ""
    /// The account.
    public var accountId: String = ""
    /// The memberships it may act in.
    public var memberships: [CommonV1.Membership] = []
    /// Whether the password must be changed before anything else.
    public var passwordChangeRequired: Bool = false

    /// The message in which every field has its default.
    public init() {}
  }

  /// A refresh token.
  public struct RefreshTokenRequest: Message {
    /// The token of the last Login or RefreshToken.
    public var refreshToken: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// The new pair.
  public struct RefreshTokenResponse: Message {
    /// The tokens.
    public var tokens: IdentityV1.Tokens?

    /// The message in which every field has its default.
    public init() {}
  }

  /// Ends the calling session.
  public struct LogoutRequest: Message {
    /// The message in which every field has its default.
    public init() {}
  }

  /// It has ended.
  public struct LogoutResponse: Message {
    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks who the caller is.
  public struct WhoAmIRequest: Message {
    /// The message in which every field has its default.
    public init() {}
  }

  /// Who the caller is.
  public struct WhoAmIResponse: Message {
    /// The account, masked.
    public var user: IdentityV1.User?
    /// The session; empty for a certificate.
    public var sessionId: String = ""
    /// The membership the call acts in; unset when none was named and several would fit.
    public var acting: CommonV1.Membership?
    /// The URI of the client certificate that presented the token; empty for none.
    public var certificateIdentity: String = ""
    /// The consents in force.
    public var consents: [IdentityV1.Consent] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// A new account.
  public struct CreateUserRequest: Message {
    /// 3 to 64 letters, digits, dots, hyphens and underscores, beginning with a letter; capitals do not matter.
    public var login: String = ""
    /// The first password, at least 10 characters; the person must change it after the first login.
    public var password: String = ""
    /// The person's name.
    public var realName: String = ""
    /// The person's telephone number; empty for none.
    public var phone: String = ""
    /// The first memberships, at most 12.
    public var memberships: [CommonV1.Membership] = []
    /// Whether the password may stay: for accounts of programs and of tests.
    public var keepPassword: Bool = false

    /// The message in which every field has its default.
    public init() {}
  }

  /// Which account.
  public struct GetUserRequest: Message {
    /// The account.
    public var accountId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Which accounts.
  public struct ListUsersRequest: Message {
    /// Only those with this role; unspecified for all.
    public var role: CommonV1.Role = CommonV1.Role()
    /// Only those of this tenant; empty for all the caller may see.
    public var tenantId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// The caller's password.
  public struct ChangePasswordRequest: Message {
    /// The present one.
    public var oldPassword: String = ""
    /// The new one, at least 10 characters, another than the present one.
    public var newPassword: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// It was changed.
  public struct ChangePasswordResponse: Message {
    /// How many other sessions were ended.
    public var sessionsEnded: UInt32 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Another person's password.
  public struct ResetPasswordRequest: Message {
    /// The account.
    public var accountId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0
    /// The new password, at least 10 characters.
    public var newPassword: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Which account to disable.
  public struct DisableUserRequest: Message {
    /// The account.
    public var accountId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0
    /// Why, for the audit log; no personal data.
    public var reason: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Which account to enable.
  public struct EnableUserRequest: Message {
    /// The account.
    public var accountId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Which membership to add.
  public struct GrantRoleRequest: Message {
    /// The account.
    public var accountId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0
    /// The membership; granting one that is held changes its approval limit.
    public var membership: CommonV1.Membership?

    /// The message in which every field has its default.
    public init() {}
  }

  /// Which membership to take away.
  public struct RevokeRoleRequest: Message {
    /// The account.
    public var accountId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0
    /// The membership.
    public var membership: CommonV1.Membership?

    /// The message in which every field has its default.
    public init() {}
  }

  /// Whose sessions.
  public struct ListSessionsRequest: Message {
    /// The account; empty for the caller's own.
    public var accountId: String = ""
    /// Ended ones too, as long as they are kept.
    public var includeEnded: Bool = false

    /// The message in which every field has its default.
    public init() {}
  }

  /// Sessions, newest first, at most 200.
  public struct ListSessionsResponse: Message {
    /// The sessions.
    public var sessions: [IdentityV1.Session] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// One session or API key.
  public struct Session: Message {
    /// "ses_...".
    public var sessionId: String = ""
    /// What it is for.
    public var kind: IdentityV1.SessionKind = IdentityV1.SessionKind()
    /// The name it was given.
    public var label: String = ""
    /// The address it was opened from.
    public var peer: String = ""
    /// When it was opened.
    public var created: GoogleProtobuf.Timestamp?
    /// When its tokens were last renewed.
    public var renewed: GoogleProtobuf.Timestamp?
    /// When it ends by itself.
    public var expires: GoogleProtobuf.Timestamp?
    /// When it was ended; unset while it lives.
    public var ended: GoogleProtobuf.Timestamp?
    /// Why it was ended: "logout", "revoked", "password", "disabled", "refresh_reuse", "erased".
    public var endReason: String = ""
    /// Whether it is the one that asks.
    public var current: Bool = false

    /// The message in which every field has its default.
    public init() {}
  }

  /// Which session to end.
  public struct RevokeSessionRequest: Message {
    /// The session.
    public var sessionId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// It has ended.
  public struct RevokeSessionResponse: Message {
    /// The message in which every field has its default.
    public init() {}
  }

  /// A key for a program.
  public struct CreateApiKeyRequest: Message {
    /// What it is called in lists.
    public var label: String = ""
    /// The one membership it acts in; one of the caller's.
    public var membership: CommonV1.Membership?
    /// When it ends; at most 366 days from now.
    public var expires: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// The key.
  public struct CreateApiKeyResponse: Message {
    /// The token, shown once.
    public var token: String = ""
    /// The id under which it is listed and revoked.
    public var sessionId: String = ""
    /// When it ends.
    public var expires: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// Which certificate.
  public struct BindCertificateRequest: Message {
    /// The URI subject alternative name: "spiffe://park.example/stats".
    public var certificateIdentity: String = ""
    /// The account it acts as.
    public var accountId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// It is bound.
  public struct BindCertificateResponse: Message {
    /// The message in which every field has its default.
    public init() {}
  }

  /// Which certificate.
  public struct UnbindCertificateRequest: Message {
    /// The URI subject alternative name.
    public var certificateIdentity: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// It is no longer bound.
  public struct UnbindCertificateResponse: Message {
    /// The message in which every field has its default.
    public init() {}
  }

  /// An agreement to a use of personal data.
  public struct Consent: Message {
    /// What the data may be used for: "contact", "review", "statistics".
    public var purpose: String = ""
    /// When it was given.
    public var given: GoogleProtobuf.Timestamp?
    /// When it was taken back; unset while it is in force.
    public var withdrawn: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// A consent to record.
  public struct RecordConsentRequest: Message {
    /// What the data may be used for, 1 to 64 of a-z, 0-9, "." and "_".
    public var purpose: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// A consent to take back.
  public struct WithdrawConsentRequest: Message {
    /// The purpose.
    public var purpose: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for everything held about the caller.
  public struct ExportMyDataRequest: Message {
    /// The message in which every field has its default.
    public init() {}
  }

  /// One record about the caller.
  public struct ExportMyDataResponse: Message {
    /// Where it lies: "account", "session", "consent", "application".
    public var section: String = ""
    /// Its id there.
    public var recordId: String = ""
    /// Its fields as a JSON object.
    public var json_: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for erasure.
  public struct EraseMyDataRequest: Message {
    /// The caller's password, so that a stolen token cannot erase a person.
    public var password: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// What was erased.
  public struct EraseMyDataResponse: Message {
    /// When.
    public var erased: GoogleProtobuf.Timestamp?
    /// Until when backups made before may still hold the sealed data and its key.
    public var backupsUntil: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// Breaks the glass.
  public struct OpenBreakGlassRequest: Message {
    /// What to read as: a district officer, a finance officer, or the staff of a park, an enterprise or an institution.
    public var membership: CommonV1.Membership?
    /// Why, 10 to 1000 characters; numbers of persons are masked in it.
    public var reason: String = ""
    /// For how long, 1 to 240 minutes; 0 means 60.
    public var minutes: UInt32 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Ends an emergency access.
  public struct CloseBreakGlassRequest: Message {
    /// bgl_...
    public var breakGlassId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for emergency accesses.
  public struct ListBreakGlassRequest: Message {
    /// Only of this account; empty = of any.
    public var accountId: String = ""
    /// Only those that are open now.
    public var openOnly: Bool = false

    /// The message in which every field has its default.
    public init() {}
  }

  /// An emergency access of a system administrator.
  public struct BreakGlass: Message {
    /// bgl_...
    public var id: String = ""
    /// The administrator.
    public var accountId: String = ""
    /// What it may read as.
    public var membership: CommonV1.Membership?
    /// Why.
    public var reason: String = ""
    /// When it was opened.
    public var openedAt: GoogleProtobuf.Timestamp?
    /// When it ends by itself.
    public var expiresAt: GoogleProtobuf.Timestamp?
    /// When it ended; absent while it is open.
    public var endedAt: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// What an account may do now.
  public struct AccountState: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Not told.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// It may log in.
    public static var active: Self { Self(rawValue: 1) }
    /// It may not log in until it is enabled.
    public static var disabled: Self { Self(rawValue: 2) }
    /// Its personal data has been destroyed; it never comes back.
    public static var erased: Self { Self(rawValue: 3) }
  }

  /// What a session is for.
  public struct SessionKind: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Not told.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// A person's login.
    public static var login: Self { Self(rawValue: 1) }
    /// A program's key.
    public static var apiKey: Self { Self(rawValue: 2) }
  }

  /// Who may use the park, and in which role.
  public enum IdentityService {
    /// The full name.
    public static let name: String = "cloudpark.identity.v1.IdentityService"
    /// All methods, in the order of the contract.
    public static var methods: [MethodDescriptor] {
      [login, refreshToken, logout, whoAmI, createUser, getUser, listUsers, changePassword, resetPassword, disableUser, enableUser, grantRole, revokeRole, openBreakGlass, closeBreakGlass, listBreakGlass, listSessions, revokeSession, createApiKey, bindCertificate, unbindCertificate, recordConsent, withdrawConsent, exportMyData, eraseMyData]
    }

    /// Exchanges a login name and a password for tokens. The answer does not tell an unknown name from a wrong password.
    public static let login: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.identity.v1.IdentityService", name: "Login",
      callType: .unary, requestType: "cloudpark.identity.v1.LoginRequest",
      responseType: "cloudpark.identity.v1.LoginResponse", idempotency: .mutates,
      roles: ["anyone"], scope: "public",
      resumable: false, priority: 1, secretResponse: true, pointRead: false)

    /// Exchanges a refresh token for a new pair of tokens; the old pair ends. A refresh token used twice ends its session.
    public static let refreshToken: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.identity.v1.IdentityService", name: "RefreshToken",
      callType: .unary, requestType: "cloudpark.identity.v1.RefreshTokenRequest",
      responseType: "cloudpark.identity.v1.RefreshTokenResponse", idempotency: .mutates,
      roles: ["anyone"], scope: "public",
      resumable: false, priority: 1, secretResponse: true, pointRead: false)

    /// Ends the session that makes the call.
    public static let logout: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.identity.v1.IdentityService", name: "Logout",
      callType: .unary, requestType: "cloudpark.identity.v1.LogoutRequest",
      responseType: "cloudpark.identity.v1.LogoutResponse", idempotency: .mutates,
      roles: ["authenticated"], scope: "own_person",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Tells who the caller is and which memberships it holds.
    public static let whoAmI: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.identity.v1.IdentityService", name: "WhoAmI",
      callType: .unary, requestType: "cloudpark.identity.v1.WhoAmIRequest",
      responseType: "cloudpark.identity.v1.WhoAmIResponse", idempotency: .noSideEffects,
      roles: ["authenticated"], scope: "own_person",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Creates an account with its first memberships. The system administrator creates any; an enterprise's administrator
    /// its own enterprise's staff; a park's staff their own park's.
    public static let createUser: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.identity.v1.IdentityService", name: "CreateUser",
      callType: .unary, requestType: "cloudpark.identity.v1.CreateUserRequest",
      responseType: "cloudpark.identity.v1.User", idempotency: .mutates,
      roles: ["system_administrator", "enterprise_admin", "park_staff"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Reads one account, personal fields masked.
    public static let getUser: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.identity.v1.IdentityService", name: "GetUser",
      callType: .unary, requestType: "cloudpark.identity.v1.GetUserRequest",
      responseType: "cloudpark.identity.v1.User", idempotency: .noSideEffects,
      roles: ["system_administrator", "enterprise_admin", "park_staff"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Lists accounts, personal fields masked, ordered by id: all for the system administrator, else those of one's own
    /// tenant.
    public static let listUsers: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.identity.v1.IdentityService", name: "ListUsers",
      callType: .serverStreaming, requestType: "cloudpark.identity.v1.ListUsersRequest",
      responseType: "cloudpark.identity.v1.User", idempotency: .noSideEffects,
      roles: ["system_administrator", "enterprise_admin", "park_staff"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Changes the caller's own password and ends all its other sessions.
    public static let changePassword: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.identity.v1.IdentityService", name: "ChangePassword",
      callType: .unary, requestType: "cloudpark.identity.v1.ChangePasswordRequest",
      responseType: "cloudpark.identity.v1.ChangePasswordResponse", idempotency: .mutates,
      roles: ["authenticated"], scope: "own_person",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Sets a new password for another person, who must change it after the next login; ends all of its sessions.
    public static let resetPassword: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.identity.v1.IdentityService", name: "ResetPassword",
      callType: .unary, requestType: "cloudpark.identity.v1.ResetPasswordRequest",
      responseType: "cloudpark.identity.v1.User", idempotency: .mutates,
      roles: ["system_administrator"], scope: "system",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Disables an account and ends its sessions and open streams.
    public static let disableUser: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.identity.v1.IdentityService", name: "DisableUser",
      callType: .unary, requestType: "cloudpark.identity.v1.DisableUserRequest",
      responseType: "cloudpark.identity.v1.User", idempotency: .mutates,
      roles: ["system_administrator", "enterprise_admin", "park_staff"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Enables a disabled account.
    public static let enableUser: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.identity.v1.IdentityService", name: "EnableUser",
      callType: .unary, requestType: "cloudpark.identity.v1.EnableUserRequest",
      responseType: "cloudpark.identity.v1.User", idempotency: .mutates,
      roles: ["system_administrator"], scope: "system",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Grants a role for a tenant. A system administrator grants none to itself: see OpenBreakGlass.
    public static let grantRole: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.identity.v1.IdentityService", name: "GrantRole",
      callType: .unary, requestType: "cloudpark.identity.v1.GrantRoleRequest",
      responseType: "cloudpark.identity.v1.User", idempotency: .mutates,
      roles: ["system_administrator", "enterprise_admin", "park_staff"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Takes a role away and ends the open streams that stand on it.
    public static let revokeRole: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.identity.v1.IdentityService", name: "RevokeRole",
      callType: .unary, requestType: "cloudpark.identity.v1.RevokeRoleRequest",
      responseType: "cloudpark.identity.v1.User", idempotency: .mutates,
      roles: ["system_administrator", "enterprise_admin", "park_staff"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Breaks the glass: for some minutes a system administrator may read, and only read, what another role sees. It needs
    /// a reason; the auditors and whom the role belongs to are told at once, and every call made under it is audited. Name
    /// the membership in the metadata of each call: `cloudpark-acting: enterprise_admin/ent_...`. Personal data stays
    /// masked; watches and methods that change or reveal something stay closed. Nobody can grant a role to itself instead.
    public static let openBreakGlass: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.identity.v1.IdentityService", name: "OpenBreakGlass",
      callType: .unary, requestType: "cloudpark.identity.v1.OpenBreakGlassRequest",
      responseType: "cloudpark.identity.v1.BreakGlass", idempotency: .mutates,
      roles: ["system_administrator"], scope: "system",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Ends one's own emergency access before its time, and the streams open under it.
    public static let closeBreakGlass: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.identity.v1.IdentityService", name: "CloseBreakGlass",
      callType: .unary, requestType: "cloudpark.identity.v1.CloseBreakGlassRequest",
      responseType: "cloudpark.identity.v1.BreakGlass", idempotency: .mutates,
      roles: ["system_administrator"], scope: "system",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Every emergency access there was, newest first: who, why, for what, how long.
    public static let listBreakGlass: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.identity.v1.IdentityService", name: "ListBreakGlass",
      callType: .serverStreaming, requestType: "cloudpark.identity.v1.ListBreakGlassRequest",
      responseType: "cloudpark.identity.v1.BreakGlass", idempotency: .noSideEffects,
      roles: ["system_administrator", "auditor"], scope: "system",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Lists the sessions and API keys of the caller, or of any account for the system administrator; newest first.
    public static let listSessions: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.identity.v1.IdentityService", name: "ListSessions",
      callType: .unary, requestType: "cloudpark.identity.v1.ListSessionsRequest",
      responseType: "cloudpark.identity.v1.ListSessionsResponse", idempotency: .noSideEffects,
      roles: ["authenticated"], scope: "own_person",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Ends a session or API key, one's own, or any for the system administrator, and the streams open under it.
    public static let revokeSession: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.identity.v1.IdentityService", name: "RevokeSession",
      callType: .unary, requestType: "cloudpark.identity.v1.RevokeSessionRequest",
      responseType: "cloudpark.identity.v1.RevokeSessionResponse", idempotency: .mutates,
      roles: ["authenticated"], scope: "own_person",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Makes a long-lived token for a program that acts as the caller, in one of its memberships.
    public static let createApiKey: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.identity.v1.IdentityService", name: "CreateApiKey",
      callType: .unary, requestType: "cloudpark.identity.v1.CreateApiKeyRequest",
      responseType: "cloudpark.identity.v1.CreateApiKeyResponse", idempotency: .mutates,
      roles: ["authenticated"], scope: "own_person",
      resumable: false, priority: 0, secretResponse: true, pointRead: false)

    /// Lets a client certificate act as an account: by itself, or for the persons whose tokens it presents.
    public static let bindCertificate: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.identity.v1.IdentityService", name: "BindCertificate",
      callType: .unary, requestType: "cloudpark.identity.v1.BindCertificateRequest",
      responseType: "cloudpark.identity.v1.BindCertificateResponse", idempotency: .mutates,
      roles: ["system_administrator"], scope: "system",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Ends what BindCertificate allowed, and the streams open under it.
    public static let unbindCertificate: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.identity.v1.IdentityService", name: "UnbindCertificate",
      callType: .unary, requestType: "cloudpark.identity.v1.UnbindCertificateRequest",
      responseType: "cloudpark.identity.v1.UnbindCertificateResponse", idempotency: .mutates,
      roles: ["system_administrator"], scope: "system",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Records that the caller agrees to its personal data being used for a purpose.
    public static let recordConsent: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.identity.v1.IdentityService", name: "RecordConsent",
      callType: .unary, requestType: "cloudpark.identity.v1.RecordConsentRequest",
      responseType: "cloudpark.identity.v1.Consent", idempotency: .mutates,
      roles: ["authenticated"], scope: "own_person",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Takes a consent back.
    public static let withdrawConsent: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.identity.v1.IdentityService", name: "WithdrawConsent",
      callType: .unary, requestType: "cloudpark.identity.v1.WithdrawConsentRequest",
      responseType: "cloudpark.identity.v1.Consent", idempotency: .mutates,
      roles: ["authenticated"], scope: "own_person",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Streams everything the park holds about the caller as a person, in clear. The read is audited.
    public static let exportMyData: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.identity.v1.IdentityService", name: "ExportMyData",
      callType: .serverStreaming, requestType: "cloudpark.identity.v1.ExportMyDataRequest",
      responseType: "cloudpark.identity.v1.ExportMyDataResponse", idempotency: .noSideEffects,
      roles: ["authenticated"], scope: "own_person",
      resumable: false, priority: -1, secretResponse: false, pointRead: false)

    /// Destroys the key under which the caller's personal data is encrypted, its stored answers and its login. The audit
    /// log keeps the account's id, which is a pseudonym.
    public static let eraseMyData: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.identity.v1.IdentityService", name: "EraseMyData",
      callType: .unary, requestType: "cloudpark.identity.v1.EraseMyDataRequest",
      responseType: "cloudpark.identity.v1.EraseMyDataResponse", idempotency: .mutates,
      roles: ["authenticated"], scope: "own_person",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)
  }
}

extension IdentityV1.User {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("account_id", jsonName: "accountId", number: 1, FieldType.string))
    fields.append(FieldSchema("login", jsonName: "login", number: 2, FieldType.string))
    fields.append(FieldSchema("real_name", jsonName: "realName", number: 3, FieldType.string, sensitive: true))
    fields.append(FieldSchema("phone", jsonName: "phone", number: 4, FieldType.string, sensitive: true))
    fields.append(FieldSchema("state", jsonName: "state", number: 5, FieldType.enumeration({ IdentityV1.AccountState.schema })))
    fields.append(FieldSchema("memberships", jsonName: "memberships", number: 6, FieldType.message({ CommonV1.Membership.schema }), label: .repeated))
    fields.append(FieldSchema("version", jsonName: "version", number: 7, FieldType.uint64))
    fields.append(FieldSchema("created", jsonName: "created", number: 8, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("password_change_required", jsonName: "passwordChangeRequired", number: 9, FieldType.bool))
    return MessageSchema(name: "cloudpark.identity.v1.User", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__identity__v1__user__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Identity__V1__User.self)
    self.accountId = RecordReader.string(record.pointee.account_id)
    self.login = RecordReader.string(record.pointee.login)
    self.realName = RecordReader.string(record.pointee.real_name)
    self.phone = RecordReader.string(record.pointee.phone)
    self.state = RecordReader.enumeration(record.pointee.state)
    self.memberships = RecordReader.messages(record.pointee.n_memberships, record.pointee.memberships)
    self.version = record.pointee.version
    self.created = RecordReader.message(record.pointee.created)
    self.passwordChangeRequired = record.pointee.password_change_required != 0
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Identity__V1__User.self)
    cloudpark__identity__v1__user__init(record)
    if !self.accountId.isEmpty {
      record.pointee.account_id = try packer.string(self.accountId, "account_id")
    }
    if !self.login.isEmpty {
      record.pointee.login = try packer.string(self.login, "login")
    }
    if !self.realName.isEmpty {
      record.pointee.real_name = try packer.string(self.realName, "real_name")
    }
    if !self.phone.isEmpty {
      record.pointee.phone = try packer.string(self.phone, "phone")
    }
    record.pointee.state = packer.enumeration(self.state)
    if !self.memberships.isEmpty {
      record.pointee.n_memberships = self.memberships.count
      record.pointee.memberships = try packer.messages(self.memberships, "memberships")
    }
    record.pointee.version = self.version
    if let value = self.created {
      record.pointee.created = try packer.message(value, "created")
    }
    record.pointee.password_change_required = self.passwordChangeRequired ? 1 : 0
    return UnsafeMutableRawPointer(record)
  }
}

extension IdentityV1.LoginRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("login", jsonName: "login", number: 1, FieldType.string))
    fields.append(FieldSchema("password", jsonName: "password", number: 2, FieldType.string, secret: true))
    fields.append(FieldSchema("label", jsonName: "label", number: 3, FieldType.string))
    return MessageSchema(name: "cloudpark.identity.v1.LoginRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__identity__v1__login_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Identity__V1__LoginRequest.self)
    self.login = RecordReader.string(record.pointee.login)
    self.password = RecordReader.string(record.pointee.password)
    self.label = RecordReader.string(record.pointee.label)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Identity__V1__LoginRequest.self)
    cloudpark__identity__v1__login_request__init(record)
    if !self.login.isEmpty {
      record.pointee.login = try packer.string(self.login, "login")
    }
    if !self.password.isEmpty {
      record.pointee.password = try packer.string(self.password, "password")
    }
    if !self.label.isEmpty {
      record.pointee.label = try packer.string(self.label, "label")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension IdentityV1.Tokens {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("access_token", jsonName: "accessToken", number: 1, FieldType.string, secret: true))
    fields.append(FieldSchema("access_expires", jsonName: "accessExpires", number: 2, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("refresh_token", jsonName: "refreshToken", number: 3, FieldType.string, secret: true))
    fields.append(FieldSchema("refresh_expires", jsonName: "refreshExpires", number: 4, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.identity.v1.Tokens", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__identity__v1__tokens__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Identity__V1__Tokens.self)
    self.accessToken = RecordReader.string(record.pointee.access_token)
    self.accessExpires = RecordReader.message(record.pointee.access_expires)
    self.refreshToken = RecordReader.string(record.pointee.refresh_token)
    self.refreshExpires = RecordReader.message(record.pointee.refresh_expires)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Identity__V1__Tokens.self)
    cloudpark__identity__v1__tokens__init(record)
    if !self.accessToken.isEmpty {
      record.pointee.access_token = try packer.string(self.accessToken, "access_token")
    }
    if let value = self.accessExpires {
      record.pointee.access_expires = try packer.message(value, "access_expires")
    }
    if !self.refreshToken.isEmpty {
      record.pointee.refresh_token = try packer.string(self.refreshToken, "refresh_token")
    }
    if let value = self.refreshExpires {
      record.pointee.refresh_expires = try packer.message(value, "refresh_expires")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension IdentityV1.LoginResponse {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("tokens", jsonName: "tokens", number: 1, FieldType.message({ IdentityV1.Tokens.schema })))
    fields.append(FieldSchema("session_id", jsonName: "sessionId", number: 2, FieldType.string))
    fields.append(FieldSchema("account_id", jsonName: "accountId", number: 3, FieldType.string))
    fields.append(FieldSchema("memberships", jsonName: "memberships", number: 4, FieldType.message({ CommonV1.Membership.schema }), label: .repeated))
    fields.append(FieldSchema("password_change_required", jsonName: "passwordChangeRequired", number: 5, FieldType.bool))
    return MessageSchema(name: "cloudpark.identity.v1.LoginResponse", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__identity__v1__login_response__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Identity__V1__LoginResponse.self)
    self.tokens = RecordReader.message(record.pointee.tokens)
    self.sessionId = RecordReader.string(record.pointee.session_id)
    self.accountId = RecordReader.string(record.pointee.account_id)
    self.memberships = RecordReader.messages(record.pointee.n_memberships, record.pointee.memberships)
    self.passwordChangeRequired = record.pointee.password_change_required != 0
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Identity__V1__LoginResponse.self)
    cloudpark__identity__v1__login_response__init(record)
    if let value = self.tokens {
      record.pointee.tokens = try packer.message(value, "tokens")
    }
    if !self.sessionId.isEmpty {
      record.pointee.session_id = try packer.string(self.sessionId, "session_id")
    }
    if !self.accountId.isEmpty {
      record.pointee.account_id = try packer.string(self.accountId, "account_id")
    }
    if !self.memberships.isEmpty {
      record.pointee.n_memberships = self.memberships.count
      record.pointee.memberships = try packer.messages(self.memberships, "memberships")
    }
    record.pointee.password_change_required = self.passwordChangeRequired ? 1 : 0
    return UnsafeMutableRawPointer(record)
  }
}

extension IdentityV1.RefreshTokenRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("refresh_token", jsonName: "refreshToken", number: 1, FieldType.string, secret: true))
    return MessageSchema(name: "cloudpark.identity.v1.RefreshTokenRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__identity__v1__refresh_token_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Identity__V1__RefreshTokenRequest.self)
    self.refreshToken = RecordReader.string(record.pointee.refresh_token)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Identity__V1__RefreshTokenRequest.self)
    cloudpark__identity__v1__refresh_token_request__init(record)
    if !self.refreshToken.isEmpty {
      record.pointee.refresh_token = try packer.string(self.refreshToken, "refresh_token")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension IdentityV1.RefreshTokenResponse {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("tokens", jsonName: "tokens", number: 1, FieldType.message({ IdentityV1.Tokens.schema })))
    return MessageSchema(name: "cloudpark.identity.v1.RefreshTokenResponse", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__identity__v1__refresh_token_response__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Identity__V1__RefreshTokenResponse.self)
    self.tokens = RecordReader.message(record.pointee.tokens)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Identity__V1__RefreshTokenResponse.self)
    cloudpark__identity__v1__refresh_token_response__init(record)
    if let value = self.tokens {
      record.pointee.tokens = try packer.message(value, "tokens")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension IdentityV1.LogoutRequest {
  public static let schema: MessageSchema = MessageSchema(name: "cloudpark.identity.v1.LogoutRequest", fields: [])

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__identity__v1__logout_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Identity__V1__LogoutRequest.self)
    cloudpark__identity__v1__logout_request__init(record)
    return UnsafeMutableRawPointer(record)
  }
}

extension IdentityV1.LogoutResponse {
  public static let schema: MessageSchema = MessageSchema(name: "cloudpark.identity.v1.LogoutResponse", fields: [])

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__identity__v1__logout_response__descriptor_address() }

  public init(record: UnsafeRawPointer) {
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Identity__V1__LogoutResponse.self)
    cloudpark__identity__v1__logout_response__init(record)
    return UnsafeMutableRawPointer(record)
  }
}

extension IdentityV1.WhoAmIRequest {
  public static let schema: MessageSchema = MessageSchema(name: "cloudpark.identity.v1.WhoAmIRequest", fields: [])

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__identity__v1__who_am_irequest__descriptor_address() }

  public init(record: UnsafeRawPointer) {
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Identity__V1__WhoAmIRequest.self)
    cloudpark__identity__v1__who_am_irequest__init(record)
    return UnsafeMutableRawPointer(record)
  }
}

extension IdentityV1.WhoAmIResponse {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("user", jsonName: "user", number: 1, FieldType.message({ IdentityV1.User.schema })))
    fields.append(FieldSchema("session_id", jsonName: "sessionId", number: 2, FieldType.string))
    fields.append(FieldSchema("acting", jsonName: "acting", number: 3, FieldType.message({ CommonV1.Membership.schema })))
    fields.append(FieldSchema("certificate_identity", jsonName: "certificateIdentity", number: 4, FieldType.string))
    fields.append(FieldSchema("consents", jsonName: "consents", number: 5, FieldType.message({ IdentityV1.Consent.schema }), label: .repeated))
    return MessageSchema(name: "cloudpark.identity.v1.WhoAmIResponse", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__identity__v1__who_am_iresponse__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Identity__V1__WhoAmIResponse.self)
    self.user = RecordReader.message(record.pointee.user)
    self.sessionId = RecordReader.string(record.pointee.session_id)
    self.acting = RecordReader.message(record.pointee.acting)
    self.certificateIdentity = RecordReader.string(record.pointee.certificate_identity)
    self.consents = RecordReader.messages(record.pointee.n_consents, record.pointee.consents)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Identity__V1__WhoAmIResponse.self)
    cloudpark__identity__v1__who_am_iresponse__init(record)
    if let value = self.user {
      record.pointee.user = try packer.message(value, "user")
    }
    if !self.sessionId.isEmpty {
      record.pointee.session_id = try packer.string(self.sessionId, "session_id")
    }
    if let value = self.acting {
      record.pointee.acting = try packer.message(value, "acting")
    }
    if !self.certificateIdentity.isEmpty {
      record.pointee.certificate_identity = try packer.string(self.certificateIdentity, "certificate_identity")
    }
    if !self.consents.isEmpty {
      record.pointee.n_consents = self.consents.count
      record.pointee.consents = try packer.messages(self.consents, "consents")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension IdentityV1.CreateUserRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("login", jsonName: "login", number: 1, FieldType.string))
    fields.append(FieldSchema("password", jsonName: "password", number: 2, FieldType.string, secret: true))
    fields.append(FieldSchema("real_name", jsonName: "realName", number: 3, FieldType.string, sensitive: true))
    fields.append(FieldSchema("phone", jsonName: "phone", number: 4, FieldType.string, sensitive: true))
    fields.append(FieldSchema("memberships", jsonName: "memberships", number: 5, FieldType.message({ CommonV1.Membership.schema }), label: .repeated))
    fields.append(FieldSchema("keep_password", jsonName: "keepPassword", number: 6, FieldType.bool))
    return MessageSchema(name: "cloudpark.identity.v1.CreateUserRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__identity__v1__create_user_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Identity__V1__CreateUserRequest.self)
    self.login = RecordReader.string(record.pointee.login)
    self.password = RecordReader.string(record.pointee.password)
    self.realName = RecordReader.string(record.pointee.real_name)
    self.phone = RecordReader.string(record.pointee.phone)
    self.memberships = RecordReader.messages(record.pointee.n_memberships, record.pointee.memberships)
    self.keepPassword = record.pointee.keep_password != 0
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Identity__V1__CreateUserRequest.self)
    cloudpark__identity__v1__create_user_request__init(record)
    if !self.login.isEmpty {
      record.pointee.login = try packer.string(self.login, "login")
    }
    if !self.password.isEmpty {
      record.pointee.password = try packer.string(self.password, "password")
    }
    if !self.realName.isEmpty {
      record.pointee.real_name = try packer.string(self.realName, "real_name")
    }
    if !self.phone.isEmpty {
      record.pointee.phone = try packer.string(self.phone, "phone")
    }
    if !self.memberships.isEmpty {
      record.pointee.n_memberships = self.memberships.count
      record.pointee.memberships = try packer.messages(self.memberships, "memberships")
    }
    record.pointee.keep_password = self.keepPassword ? 1 : 0
    return UnsafeMutableRawPointer(record)
  }
}

extension IdentityV1.GetUserRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("account_id", jsonName: "accountId", number: 1, FieldType.string))
    return MessageSchema(name: "cloudpark.identity.v1.GetUserRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__identity__v1__get_user_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Identity__V1__GetUserRequest.self)
    self.accountId = RecordReader.string(record.pointee.account_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Identity__V1__GetUserRequest.self)
    cloudpark__identity__v1__get_user_request__init(record)
    if !self.accountId.isEmpty {
      record.pointee.account_id = try packer.string(self.accountId, "account_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension IdentityV1.ListUsersRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("role", jsonName: "role", number: 1, FieldType.enumeration({ CommonV1.Role.schema })))
    fields.append(FieldSchema("tenant_id", jsonName: "tenantId", number: 2, FieldType.string))
    return MessageSchema(name: "cloudpark.identity.v1.ListUsersRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__identity__v1__list_users_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Identity__V1__ListUsersRequest.self)
    self.role = RecordReader.enumeration(record.pointee.role)
    self.tenantId = RecordReader.string(record.pointee.tenant_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Identity__V1__ListUsersRequest.self)
    cloudpark__identity__v1__list_users_request__init(record)
    record.pointee.role = packer.enumeration(self.role)
    if !self.tenantId.isEmpty {
      record.pointee.tenant_id = try packer.string(self.tenantId, "tenant_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension IdentityV1.ChangePasswordRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("old_password", jsonName: "oldPassword", number: 1, FieldType.string, secret: true))
    fields.append(FieldSchema("new_password", jsonName: "newPassword", number: 2, FieldType.string, secret: true))
    return MessageSchema(name: "cloudpark.identity.v1.ChangePasswordRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__identity__v1__change_password_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Identity__V1__ChangePasswordRequest.self)
    self.oldPassword = RecordReader.string(record.pointee.old_password)
    self.newPassword = RecordReader.string(record.pointee.new_password)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Identity__V1__ChangePasswordRequest.self)
    cloudpark__identity__v1__change_password_request__init(record)
    if !self.oldPassword.isEmpty {
      record.pointee.old_password = try packer.string(self.oldPassword, "old_password")
    }
    if !self.newPassword.isEmpty {
      record.pointee.new_password = try packer.string(self.newPassword, "new_password")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension IdentityV1.ChangePasswordResponse {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("sessions_ended", jsonName: "sessionsEnded", number: 1, FieldType.uint32))
    return MessageSchema(name: "cloudpark.identity.v1.ChangePasswordResponse", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__identity__v1__change_password_response__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Identity__V1__ChangePasswordResponse.self)
    self.sessionsEnded = record.pointee.sessions_ended
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Identity__V1__ChangePasswordResponse.self)
    cloudpark__identity__v1__change_password_response__init(record)
    record.pointee.sessions_ended = self.sessionsEnded
    return UnsafeMutableRawPointer(record)
  }
}

extension IdentityV1.ResetPasswordRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("account_id", jsonName: "accountId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("new_password", jsonName: "newPassword", number: 3, FieldType.string, secret: true))
    return MessageSchema(name: "cloudpark.identity.v1.ResetPasswordRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__identity__v1__reset_password_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Identity__V1__ResetPasswordRequest.self)
    self.accountId = RecordReader.string(record.pointee.account_id)
    self.expectedVersion = record.pointee.expected_version
    self.newPassword = RecordReader.string(record.pointee.new_password)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Identity__V1__ResetPasswordRequest.self)
    cloudpark__identity__v1__reset_password_request__init(record)
    if !self.accountId.isEmpty {
      record.pointee.account_id = try packer.string(self.accountId, "account_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if !self.newPassword.isEmpty {
      record.pointee.new_password = try packer.string(self.newPassword, "new_password")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension IdentityV1.DisableUserRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("account_id", jsonName: "accountId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("reason", jsonName: "reason", number: 3, FieldType.string))
    return MessageSchema(name: "cloudpark.identity.v1.DisableUserRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__identity__v1__disable_user_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Identity__V1__DisableUserRequest.self)
    self.accountId = RecordReader.string(record.pointee.account_id)
    self.expectedVersion = record.pointee.expected_version
    self.reason = RecordReader.string(record.pointee.reason)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Identity__V1__DisableUserRequest.self)
    cloudpark__identity__v1__disable_user_request__init(record)
    if !self.accountId.isEmpty {
      record.pointee.account_id = try packer.string(self.accountId, "account_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if !self.reason.isEmpty {
      record.pointee.reason = try packer.string(self.reason, "reason")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension IdentityV1.EnableUserRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("account_id", jsonName: "accountId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    return MessageSchema(name: "cloudpark.identity.v1.EnableUserRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__identity__v1__enable_user_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Identity__V1__EnableUserRequest.self)
    self.accountId = RecordReader.string(record.pointee.account_id)
    self.expectedVersion = record.pointee.expected_version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Identity__V1__EnableUserRequest.self)
    cloudpark__identity__v1__enable_user_request__init(record)
    if !self.accountId.isEmpty {
      record.pointee.account_id = try packer.string(self.accountId, "account_id")
    }
    record.pointee.expected_version = self.expectedVersion
    return UnsafeMutableRawPointer(record)
  }
}

extension IdentityV1.GrantRoleRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("account_id", jsonName: "accountId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("membership", jsonName: "membership", number: 3, FieldType.message({ CommonV1.Membership.schema })))
    return MessageSchema(name: "cloudpark.identity.v1.GrantRoleRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__identity__v1__grant_role_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Identity__V1__GrantRoleRequest.self)
    self.accountId = RecordReader.string(record.pointee.account_id)
    self.expectedVersion = record.pointee.expected_version
    self.membership = RecordReader.message(record.pointee.membership)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Identity__V1__GrantRoleRequest.self)
    cloudpark__identity__v1__grant_role_request__init(record)
    if !self.accountId.isEmpty {
      record.pointee.account_id = try packer.string(self.accountId, "account_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if let value = self.membership {
      record.pointee.membership = try packer.message(value, "membership")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension IdentityV1.RevokeRoleRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("account_id", jsonName: "accountId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("membership", jsonName: "membership", number: 3, FieldType.message({ CommonV1.Membership.schema })))
    return MessageSchema(name: "cloudpark.identity.v1.RevokeRoleRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__identity__v1__revoke_role_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Identity__V1__RevokeRoleRequest.self)
    self.accountId = RecordReader.string(record.pointee.account_id)
    self.expectedVersion = record.pointee.expected_version
    self.membership = RecordReader.message(record.pointee.membership)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Identity__V1__RevokeRoleRequest.self)
    cloudpark__identity__v1__revoke_role_request__init(record)
    if !self.accountId.isEmpty {
      record.pointee.account_id = try packer.string(self.accountId, "account_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if let value = self.membership {
      record.pointee.membership = try packer.message(value, "membership")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension IdentityV1.ListSessionsRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("account_id", jsonName: "accountId", number: 1, FieldType.string))
    fields.append(FieldSchema("include_ended", jsonName: "includeEnded", number: 2, FieldType.bool))
    return MessageSchema(name: "cloudpark.identity.v1.ListSessionsRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__identity__v1__list_sessions_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Identity__V1__ListSessionsRequest.self)
    self.accountId = RecordReader.string(record.pointee.account_id)
    self.includeEnded = record.pointee.include_ended != 0
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Identity__V1__ListSessionsRequest.self)
    cloudpark__identity__v1__list_sessions_request__init(record)
    if !self.accountId.isEmpty {
      record.pointee.account_id = try packer.string(self.accountId, "account_id")
    }
    record.pointee.include_ended = self.includeEnded ? 1 : 0
    return UnsafeMutableRawPointer(record)
  }
}

extension IdentityV1.ListSessionsResponse {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("sessions", jsonName: "sessions", number: 1, FieldType.message({ IdentityV1.Session.schema }), label: .repeated))
    return MessageSchema(name: "cloudpark.identity.v1.ListSessionsResponse", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__identity__v1__list_sessions_response__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Identity__V1__ListSessionsResponse.self)
    self.sessions = RecordReader.messages(record.pointee.n_sessions, record.pointee.sessions)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Identity__V1__ListSessionsResponse.self)
    cloudpark__identity__v1__list_sessions_response__init(record)
    if !self.sessions.isEmpty {
      record.pointee.n_sessions = self.sessions.count
      record.pointee.sessions = try packer.messages(self.sessions, "sessions")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension IdentityV1.Session {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("session_id", jsonName: "sessionId", number: 1, FieldType.string))
    fields.append(FieldSchema("kind", jsonName: "kind", number: 2, FieldType.enumeration({ IdentityV1.SessionKind.schema })))
    fields.append(FieldSchema("label", jsonName: "label", number: 3, FieldType.string))
    fields.append(FieldSchema("peer", jsonName: "peer", number: 4, FieldType.string))
    fields.append(FieldSchema("created", jsonName: "created", number: 5, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("renewed", jsonName: "renewed", number: 6, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("expires", jsonName: "expires", number: 7, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("ended", jsonName: "ended", number: 8, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("end_reason", jsonName: "endReason", number: 9, FieldType.string))
    fields.append(FieldSchema("current", jsonName: "current", number: 10, FieldType.bool))
    return MessageSchema(name: "cloudpark.identity.v1.Session", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__identity__v1__session__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Identity__V1__Session.self)
    self.sessionId = RecordReader.string(record.pointee.session_id)
    self.kind = RecordReader.enumeration(record.pointee.kind)
    self.label = RecordReader.string(record.pointee.label)
    self.peer = RecordReader.string(record.pointee.peer)
    self.created = RecordReader.message(record.pointee.created)
    self.renewed = RecordReader.message(record.pointee.renewed)
    self.expires = RecordReader.message(record.pointee.expires)
    self.ended = RecordReader.message(record.pointee.ended)
    self.endReason = RecordReader.string(record.pointee.end_reason)
    self.current = record.pointee.current != 0
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Identity__V1__Session.self)
    cloudpark__identity__v1__session__init(record)
    if !self.sessionId.isEmpty {
      record.pointee.session_id = try packer.string(self.sessionId, "session_id")
    }
    record.pointee.kind = packer.enumeration(self.kind)
    if !self.label.isEmpty {
      record.pointee.label = try packer.string(self.label, "label")
    }
    if !self.peer.isEmpty {
      record.pointee.peer = try packer.string(self.peer, "peer")
    }
    if let value = self.created {
      record.pointee.created = try packer.message(value, "created")
    }
    if let value = self.renewed {
      record.pointee.renewed = try packer.message(value, "renewed")
    }
    if let value = self.expires {
      record.pointee.expires = try packer.message(value, "expires")
    }
    if let value = self.ended {
      record.pointee.ended = try packer.message(value, "ended")
    }
    if !self.endReason.isEmpty {
      record.pointee.end_reason = try packer.string(self.endReason, "end_reason")
    }
    record.pointee.current = self.current ? 1 : 0
    return UnsafeMutableRawPointer(record)
  }
}

extension IdentityV1.RevokeSessionRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("session_id", jsonName: "sessionId", number: 1, FieldType.string))
    return MessageSchema(name: "cloudpark.identity.v1.RevokeSessionRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__identity__v1__revoke_session_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Identity__V1__RevokeSessionRequest.self)
    self.sessionId = RecordReader.string(record.pointee.session_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Identity__V1__RevokeSessionRequest.self)
    cloudpark__identity__v1__revoke_session_request__init(record)
    if !self.sessionId.isEmpty {
      record.pointee.session_id = try packer.string(self.sessionId, "session_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension IdentityV1.RevokeSessionResponse {
  public static let schema: MessageSchema = MessageSchema(name: "cloudpark.identity.v1.RevokeSessionResponse", fields: [])

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__identity__v1__revoke_session_response__descriptor_address() }

  public init(record: UnsafeRawPointer) {
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Identity__V1__RevokeSessionResponse.self)
    cloudpark__identity__v1__revoke_session_response__init(record)
    return UnsafeMutableRawPointer(record)
  }
}

extension IdentityV1.CreateApiKeyRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("label", jsonName: "label", number: 1, FieldType.string))
    fields.append(FieldSchema("membership", jsonName: "membership", number: 2, FieldType.message({ CommonV1.Membership.schema })))
    fields.append(FieldSchema("expires", jsonName: "expires", number: 3, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.identity.v1.CreateApiKeyRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__identity__v1__create_api_key_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Identity__V1__CreateApiKeyRequest.self)
    self.label = RecordReader.string(record.pointee.label)
    self.membership = RecordReader.message(record.pointee.membership)
    self.expires = RecordReader.message(record.pointee.expires)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Identity__V1__CreateApiKeyRequest.self)
    cloudpark__identity__v1__create_api_key_request__init(record)
    if !self.label.isEmpty {
      record.pointee.label = try packer.string(self.label, "label")
    }
    if let value = self.membership {
      record.pointee.membership = try packer.message(value, "membership")
    }
    if let value = self.expires {
      record.pointee.expires = try packer.message(value, "expires")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension IdentityV1.CreateApiKeyResponse {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("token", jsonName: "token", number: 1, FieldType.string, secret: true))
    fields.append(FieldSchema("session_id", jsonName: "sessionId", number: 2, FieldType.string))
    fields.append(FieldSchema("expires", jsonName: "expires", number: 3, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.identity.v1.CreateApiKeyResponse", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__identity__v1__create_api_key_response__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Identity__V1__CreateApiKeyResponse.self)
    self.token = RecordReader.string(record.pointee.token)
    self.sessionId = RecordReader.string(record.pointee.session_id)
    self.expires = RecordReader.message(record.pointee.expires)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Identity__V1__CreateApiKeyResponse.self)
    cloudpark__identity__v1__create_api_key_response__init(record)
    if !self.token.isEmpty {
      record.pointee.token = try packer.string(self.token, "token")
    }
    if !self.sessionId.isEmpty {
      record.pointee.session_id = try packer.string(self.sessionId, "session_id")
    }
    if let value = self.expires {
      record.pointee.expires = try packer.message(value, "expires")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension IdentityV1.BindCertificateRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("certificate_identity", jsonName: "certificateIdentity", number: 1, FieldType.string))
    fields.append(FieldSchema("account_id", jsonName: "accountId", number: 2, FieldType.string))
    return MessageSchema(name: "cloudpark.identity.v1.BindCertificateRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__identity__v1__bind_certificate_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Identity__V1__BindCertificateRequest.self)
    self.certificateIdentity = RecordReader.string(record.pointee.certificate_identity)
    self.accountId = RecordReader.string(record.pointee.account_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Identity__V1__BindCertificateRequest.self)
    cloudpark__identity__v1__bind_certificate_request__init(record)
    if !self.certificateIdentity.isEmpty {
      record.pointee.certificate_identity = try packer.string(self.certificateIdentity, "certificate_identity")
    }
    if !self.accountId.isEmpty {
      record.pointee.account_id = try packer.string(self.accountId, "account_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension IdentityV1.BindCertificateResponse {
  public static let schema: MessageSchema = MessageSchema(name: "cloudpark.identity.v1.BindCertificateResponse", fields: [])

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__identity__v1__bind_certificate_response__descriptor_address() }

  public init(record: UnsafeRawPointer) {
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Identity__V1__BindCertificateResponse.self)
    cloudpark__identity__v1__bind_certificate_response__init(record)
    return UnsafeMutableRawPointer(record)
  }
}

extension IdentityV1.UnbindCertificateRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("certificate_identity", jsonName: "certificateIdentity", number: 1, FieldType.string))
    return MessageSchema(name: "cloudpark.identity.v1.UnbindCertificateRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__identity__v1__unbind_certificate_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Identity__V1__UnbindCertificateRequest.self)
    self.certificateIdentity = RecordReader.string(record.pointee.certificate_identity)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Identity__V1__UnbindCertificateRequest.self)
    cloudpark__identity__v1__unbind_certificate_request__init(record)
    if !self.certificateIdentity.isEmpty {
      record.pointee.certificate_identity = try packer.string(self.certificateIdentity, "certificate_identity")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension IdentityV1.UnbindCertificateResponse {
  public static let schema: MessageSchema = MessageSchema(name: "cloudpark.identity.v1.UnbindCertificateResponse", fields: [])

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__identity__v1__unbind_certificate_response__descriptor_address() }

  public init(record: UnsafeRawPointer) {
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Identity__V1__UnbindCertificateResponse.self)
    cloudpark__identity__v1__unbind_certificate_response__init(record)
    return UnsafeMutableRawPointer(record)
  }
}

extension IdentityV1.Consent {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("purpose", jsonName: "purpose", number: 1, FieldType.string))
    fields.append(FieldSchema("given", jsonName: "given", number: 2, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("withdrawn", jsonName: "withdrawn", number: 3, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.identity.v1.Consent", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__identity__v1__consent__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Identity__V1__Consent.self)
    self.purpose = RecordReader.string(record.pointee.purpose)
    self.given = RecordReader.message(record.pointee.given)
    self.withdrawn = RecordReader.message(record.pointee.withdrawn)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Identity__V1__Consent.self)
    cloudpark__identity__v1__consent__init(record)
    if !self.purpose.isEmpty {
      record.pointee.purpose = try packer.string(self.purpose, "purpose")
    }
    if let value = self.given {
      record.pointee.given = try packer.message(value, "given")
    }
    if let value = self.withdrawn {
      record.pointee.withdrawn = try packer.message(value, "withdrawn")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension IdentityV1.RecordConsentRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("purpose", jsonName: "purpose", number: 1, FieldType.string))
    return MessageSchema(name: "cloudpark.identity.v1.RecordConsentRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__identity__v1__record_consent_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Identity__V1__RecordConsentRequest.self)
    self.purpose = RecordReader.string(record.pointee.purpose)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Identity__V1__RecordConsentRequest.self)
    cloudpark__identity__v1__record_consent_request__init(record)
    if !self.purpose.isEmpty {
      record.pointee.purpose = try packer.string(self.purpose, "purpose")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension IdentityV1.WithdrawConsentRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("purpose", jsonName: "purpose", number: 1, FieldType.string))
    return MessageSchema(name: "cloudpark.identity.v1.WithdrawConsentRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__identity__v1__withdraw_consent_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Identity__V1__WithdrawConsentRequest.self)
    self.purpose = RecordReader.string(record.pointee.purpose)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Identity__V1__WithdrawConsentRequest.self)
    cloudpark__identity__v1__withdraw_consent_request__init(record)
    if !self.purpose.isEmpty {
      record.pointee.purpose = try packer.string(self.purpose, "purpose")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension IdentityV1.ExportMyDataRequest {
  public static let schema: MessageSchema = MessageSchema(name: "cloudpark.identity.v1.ExportMyDataRequest", fields: [])

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__identity__v1__export_my_data_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Identity__V1__ExportMyDataRequest.self)
    cloudpark__identity__v1__export_my_data_request__init(record)
    return UnsafeMutableRawPointer(record)
  }
}

extension IdentityV1.ExportMyDataResponse {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("section", jsonName: "section", number: 1, FieldType.string))
    fields.append(FieldSchema("record_id", jsonName: "recordId", number: 2, FieldType.string))
    fields.append(FieldSchema("json", jsonName: "json", number: 3, FieldType.string, sensitive: true))
    return MessageSchema(name: "cloudpark.identity.v1.ExportMyDataResponse", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__identity__v1__export_my_data_response__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Identity__V1__ExportMyDataResponse.self)
    self.section = RecordReader.string(record.pointee.section)
    self.recordId = RecordReader.string(record.pointee.record_id)
    self.json_ = RecordReader.string(record.pointee.json)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Identity__V1__ExportMyDataResponse.self)
    cloudpark__identity__v1__export_my_data_response__init(record)
    if !self.section.isEmpty {
      record.pointee.section = try packer.string(self.section, "section")
    }
    if !self.recordId.isEmpty {
      record.pointee.record_id = try packer.string(self.recordId, "record_id")
    }
    if !self.json_.isEmpty {
      record.pointee.json = try packer.string(self.json_, "json")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension IdentityV1.EraseMyDataRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("password", jsonName: "password", number: 1, FieldType.string, secret: true))
    return MessageSchema(name: "cloudpark.identity.v1.EraseMyDataRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__identity__v1__erase_my_data_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Identity__V1__EraseMyDataRequest.self)
    self.password = RecordReader.string(record.pointee.password)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Identity__V1__EraseMyDataRequest.self)
    cloudpark__identity__v1__erase_my_data_request__init(record)
    if !self.password.isEmpty {
      record.pointee.password = try packer.string(self.password, "password")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension IdentityV1.EraseMyDataResponse {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("erased", jsonName: "erased", number: 1, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("backups_until", jsonName: "backupsUntil", number: 2, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.identity.v1.EraseMyDataResponse", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__identity__v1__erase_my_data_response__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Identity__V1__EraseMyDataResponse.self)
    self.erased = RecordReader.message(record.pointee.erased)
    self.backupsUntil = RecordReader.message(record.pointee.backups_until)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Identity__V1__EraseMyDataResponse.self)
    cloudpark__identity__v1__erase_my_data_response__init(record)
    if let value = self.erased {
      record.pointee.erased = try packer.message(value, "erased")
    }
    if let value = self.backupsUntil {
      record.pointee.backups_until = try packer.message(value, "backups_until")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension IdentityV1.OpenBreakGlassRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("membership", jsonName: "membership", number: 1, FieldType.message({ CommonV1.Membership.schema })))
    fields.append(FieldSchema("reason", jsonName: "reason", number: 2, FieldType.string))
    fields.append(FieldSchema("minutes", jsonName: "minutes", number: 3, FieldType.uint32))
    return MessageSchema(name: "cloudpark.identity.v1.OpenBreakGlassRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__identity__v1__open_break_glass_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Identity__V1__OpenBreakGlassRequest.self)
    self.membership = RecordReader.message(record.pointee.membership)
    self.reason = RecordReader.string(record.pointee.reason)
    self.minutes = record.pointee.minutes
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Identity__V1__OpenBreakGlassRequest.self)
    cloudpark__identity__v1__open_break_glass_request__init(record)
    if let value = self.membership {
      record.pointee.membership = try packer.message(value, "membership")
    }
    if !self.reason.isEmpty {
      record.pointee.reason = try packer.string(self.reason, "reason")
    }
    record.pointee.minutes = self.minutes
    return UnsafeMutableRawPointer(record)
  }
}

extension IdentityV1.CloseBreakGlassRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("break_glass_id", jsonName: "breakGlassId", number: 1, FieldType.string))
    return MessageSchema(name: "cloudpark.identity.v1.CloseBreakGlassRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__identity__v1__close_break_glass_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Identity__V1__CloseBreakGlassRequest.self)
    self.breakGlassId = RecordReader.string(record.pointee.break_glass_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Identity__V1__CloseBreakGlassRequest.self)
    cloudpark__identity__v1__close_break_glass_request__init(record)
    if !self.breakGlassId.isEmpty {
      record.pointee.break_glass_id = try packer.string(self.breakGlassId, "break_glass_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension IdentityV1.ListBreakGlassRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("account_id", jsonName: "accountId", number: 1, FieldType.string))
    fields.append(FieldSchema("open_only", jsonName: "openOnly", number: 2, FieldType.bool))
    return MessageSchema(name: "cloudpark.identity.v1.ListBreakGlassRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__identity__v1__list_break_glass_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Identity__V1__ListBreakGlassRequest.self)
    self.accountId = RecordReader.string(record.pointee.account_id)
    self.openOnly = record.pointee.open_only != 0
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Identity__V1__ListBreakGlassRequest.self)
    cloudpark__identity__v1__list_break_glass_request__init(record)
    if !self.accountId.isEmpty {
      record.pointee.account_id = try packer.string(self.accountId, "account_id")
    }
    record.pointee.open_only = self.openOnly ? 1 : 0
    return UnsafeMutableRawPointer(record)
  }
}

extension IdentityV1.BreakGlass {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("account_id", jsonName: "accountId", number: 2, FieldType.string))
    fields.append(FieldSchema("membership", jsonName: "membership", number: 3, FieldType.message({ CommonV1.Membership.schema })))
    fields.append(FieldSchema("reason", jsonName: "reason", number: 4, FieldType.string))
    fields.append(FieldSchema("opened_at", jsonName: "openedAt", number: 5, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("expires_at", jsonName: "expiresAt", number: 6, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("ended_at", jsonName: "endedAt", number: 7, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.identity.v1.BreakGlass", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__identity__v1__break_glass__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Identity__V1__BreakGlass.self)
    self.id = RecordReader.string(record.pointee.id)
    self.accountId = RecordReader.string(record.pointee.account_id)
    self.membership = RecordReader.message(record.pointee.membership)
    self.reason = RecordReader.string(record.pointee.reason)
    self.openedAt = RecordReader.message(record.pointee.opened_at)
    self.expiresAt = RecordReader.message(record.pointee.expires_at)
    self.endedAt = RecordReader.message(record.pointee.ended_at)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Identity__V1__BreakGlass.self)
    cloudpark__identity__v1__break_glass__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    if !self.accountId.isEmpty {
      record.pointee.account_id = try packer.string(self.accountId, "account_id")
    }
    if let value = self.membership {
      record.pointee.membership = try packer.message(value, "membership")
    }
    if !self.reason.isEmpty {
      record.pointee.reason = try packer.string(self.reason, "reason")
    }
    if let value = self.openedAt {
      record.pointee.opened_at = try packer.message(value, "opened_at")
    }
    if let value = self.expiresAt {
      record.pointee.expires_at = try packer.message(value, "expires_at")
    }
    if let value = self.endedAt {
      record.pointee.ended_at = try packer.message(value, "ended_at")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension IdentityV1.AccountState {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "ACCOUNT_STATE_UNSPECIFIED", number: 0))
    values.append((name: "ACCOUNT_STATE_ACTIVE", number: 1))
    values.append((name: "ACCOUNT_STATE_DISABLED", number: 2))
    values.append((name: "ACCOUNT_STATE_ERASED", number: 3))
    return EnumSchema(name: "cloudpark.identity.v1.AccountState", values: values)
  }()
}

extension IdentityV1.SessionKind {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "SESSION_KIND_UNSPECIFIED", number: 0))
    values.append((name: "SESSION_KIND_LOGIN", number: 1))
    values.append((name: "SESSION_KIND_API_KEY", number: 2))
    return EnumSchema(name: "cloudpark.identity.v1.SessionKind", values: values)
  }()
}
