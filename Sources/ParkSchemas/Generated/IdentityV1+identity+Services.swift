// Made by Scripts/generate from cloudpark/identity/v1/identity.proto. Do not edit.

import RPCCore
import RPCSchemas
import SchemaRuntime

extension IdentityV1 {
  /// Who may use the park, and in which role.
  ///
  /// Serves `cloudpark.identity.v1.IdentityService`; `register(in:)` makes it known to a router.
  public protocol IdentityServiceHandler: Sendable {
    /// Exchanges a login name and a password for tokens. The answer does not tell an unknown name from a wrong password.
    ///
    /// Allowed to `anyone`; scope `public`.
    func login(_ request: IdentityV1.LoginRequest, _ context: ServerContext) async throws -> IdentityV1.LoginResponse

    /// Exchanges a refresh token for a new pair of tokens; the old pair ends. A refresh token used twice ends its session.
    ///
    /// Allowed to `anyone`; scope `public`.
    func refreshToken(_ request: IdentityV1.RefreshTokenRequest, _ context: ServerContext) async throws -> IdentityV1.RefreshTokenResponse

    /// Ends the session that makes the call.
    ///
    /// Allowed to `authenticated`; scope `own_person`.
    func logout(_ request: IdentityV1.LogoutRequest, _ context: ServerContext) async throws -> IdentityV1.LogoutResponse

    /// Tells who the caller is and which memberships it holds.
    ///
    /// Allowed to `authenticated`; scope `own_person`.
    func whoAmI(_ request: IdentityV1.WhoAmIRequest, _ context: ServerContext) async throws -> IdentityV1.WhoAmIResponse

    /// Creates an account with its first memberships. The system administrator creates any; an enterprise's administrator
    /// its own enterprise's staff; a park's staff their own park's.
    ///
    /// Allowed to `system_administrator`, `enterprise_admin`, `park_staff`; scope `own_enterprise`.
    func createUser(_ request: IdentityV1.CreateUserRequest, _ context: ServerContext) async throws -> IdentityV1.User

    /// Reads one account, personal fields masked.
    ///
    /// Allowed to `system_administrator`, `enterprise_admin`, `park_staff`; scope `own_enterprise`.
    func getUser(_ request: IdentityV1.GetUserRequest, _ context: ServerContext) async throws -> IdentityV1.User

    /// Lists accounts, personal fields masked, ordered by id: all for the system administrator, else those of one's own
    /// tenant.
    ///
    /// Allowed to `system_administrator`, `enterprise_admin`, `park_staff`; scope `own_enterprise`.
    func listUsers(_ request: IdentityV1.ListUsersRequest, _ responses: ResponseWriter<IdentityV1.User>, _ context: ServerContext) async throws

    /// Changes the caller's own password and ends all its other sessions.
    ///
    /// Allowed to `authenticated`; scope `own_person`.
    func changePassword(_ request: IdentityV1.ChangePasswordRequest, _ context: ServerContext) async throws -> IdentityV1.ChangePasswordResponse

    /// Sets a new password for another person, who must change it after the next login; ends all of its sessions.
    ///
    /// Allowed to `system_administrator`; scope `system`.
    func resetPassword(_ request: IdentityV1.ResetPasswordRequest, _ context: ServerContext) async throws -> IdentityV1.User

    /// Disables an account and ends its sessions and open streams.
    ///
    /// Allowed to `system_administrator`, `enterprise_admin`, `park_staff`; scope `own_enterprise`.
    func disableUser(_ request: IdentityV1.DisableUserRequest, _ context: ServerContext) async throws -> IdentityV1.User

    /// Enables a disabled account.
    ///
    /// Allowed to `system_administrator`; scope `system`.
    func enableUser(_ request: IdentityV1.EnableUserRequest, _ context: ServerContext) async throws -> IdentityV1.User

    /// Grants a role for a tenant. A system administrator grants none to itself: see OpenBreakGlass.
    ///
    /// Allowed to `system_administrator`, `enterprise_admin`, `park_staff`; scope `own_enterprise`.
    func grantRole(_ request: IdentityV1.GrantRoleRequest, _ context: ServerContext) async throws -> IdentityV1.User

    /// Takes a role away and ends the open streams that stand on it.
    ///
    /// Allowed to `system_administrator`, `enterprise_admin`, `park_staff`; scope `own_enterprise`.
    func revokeRole(_ request: IdentityV1.RevokeRoleRequest, _ context: ServerContext) async throws -> IdentityV1.User

    /// Breaks the glass: for some minutes a system administrator may read, and only read, what another role sees. It needs
    /// a reason; the auditors and whom the role belongs to are told at once, and every call made under it is audited. Name
    /// the membership in the metadata of each call: `cloudpark-acting: enterprise_admin/ent_...`. Personal data stays
    /// masked; watches and methods that change or reveal something stay closed. Nobody can grant a role to itself instead.
    ///
    /// Allowed to `system_administrator`; scope `system`.
    func openBreakGlass(_ request: IdentityV1.OpenBreakGlassRequest, _ context: ServerContext) async throws -> IdentityV1.BreakGlass

    /// Ends one's own emergency access before its time, and the streams open under it.
    ///
    /// Allowed to `system_administrator`; scope `system`.
    func closeBreakGlass(_ request: IdentityV1.CloseBreakGlassRequest, _ context: ServerContext) async throws -> IdentityV1.BreakGlass

    /// Every emergency access there was, newest first: who, why, for what, how long.
    ///
    /// Allowed to `system_administrator`, `auditor`; scope `system`.
    func listBreakGlass(_ request: IdentityV1.ListBreakGlassRequest, _ responses: ResponseWriter<IdentityV1.BreakGlass>, _ context: ServerContext) async throws

    /// Lists the sessions and API keys of the caller, or of any account for the system administrator; newest first.
    ///
    /// Allowed to `authenticated`; scope `own_person`.
    func listSessions(_ request: IdentityV1.ListSessionsRequest, _ context: ServerContext) async throws -> IdentityV1.ListSessionsResponse

    /// Ends a session or API key, one's own, or any for the system administrator, and the streams open under it.
    ///
    /// Allowed to `authenticated`; scope `own_person`.
    func revokeSession(_ request: IdentityV1.RevokeSessionRequest, _ context: ServerContext) async throws -> IdentityV1.RevokeSessionResponse

    /// Makes a long-lived token for a program that acts as the caller, in one of its memberships.
    ///
    /// Allowed to `authenticated`; scope `own_person`.
    func createApiKey(_ request: IdentityV1.CreateApiKeyRequest, _ context: ServerContext) async throws -> IdentityV1.CreateApiKeyResponse

    /// Lets a client certificate act as an account: by itself, or for the persons whose tokens it presents.
    ///
    /// Allowed to `system_administrator`; scope `system`.
    func bindCertificate(_ request: IdentityV1.BindCertificateRequest, _ context: ServerContext) async throws -> IdentityV1.BindCertificateResponse

    /// Ends what BindCertificate allowed, and the streams open under it.
    ///
    /// Allowed to `system_administrator`; scope `system`.
    func unbindCertificate(_ request: IdentityV1.UnbindCertificateRequest, _ context: ServerContext) async throws -> IdentityV1.UnbindCertificateResponse

    /// Records that the caller agrees to its personal data being used for a purpose.
    ///
    /// Allowed to `authenticated`; scope `own_person`.
    func recordConsent(_ request: IdentityV1.RecordConsentRequest, _ context: ServerContext) async throws -> IdentityV1.Consent

    /// Takes a consent back.
    ///
    /// Allowed to `authenticated`; scope `own_person`.
    func withdrawConsent(_ request: IdentityV1.WithdrawConsentRequest, _ context: ServerContext) async throws -> IdentityV1.Consent

    /// Streams everything the park holds about the caller as a person, in clear. The read is audited.
    ///
    /// Allowed to `authenticated`; scope `own_person`.
    func exportMyData(_ request: IdentityV1.ExportMyDataRequest, _ responses: ResponseWriter<IdentityV1.ExportMyDataResponse>, _ context: ServerContext) async throws

    /// Destroys the key under which the caller's personal data is encrypted, its stored answers and its login. The audit
    /// log keeps the account's id, which is a pseudonym.
    ///
    /// Allowed to `authenticated`; scope `own_person`.
    func eraseMyData(_ request: IdentityV1.EraseMyDataRequest, _ context: ServerContext) async throws -> IdentityV1.EraseMyDataResponse
  }

  /// Who may use the park, and in which role.
  ///
  /// Calls `cloudpark.identity.v1.IdentityService`. Every method throws ``RPCError``.
  public struct IdentityServiceClient: Sendable {
    /// What the calls go through.
    public let channel: Channel

    /// A client whose calls go through a channel.
    public init(_ channel: Channel) { self.channel = channel }

    /// Exchanges a login name and a password for tokens. The answer does not tell an unknown name from a wrong password.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `anyone`; scope `public`.
    public func login(
      _ request: IdentityV1.LoginRequest, _ options: CallOptions = CallOptions()
    ) async throws -> IdentityV1.LoginResponse {
      try await self.channel.unary(IdentityV1.IdentityService.login, request, options)
    }

    /// Exchanges a refresh token for a new pair of tokens; the old pair ends. A refresh token used twice ends its session.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `anyone`; scope `public`.
    public func refreshToken(
      _ request: IdentityV1.RefreshTokenRequest, _ options: CallOptions = CallOptions()
    ) async throws -> IdentityV1.RefreshTokenResponse {
      try await self.channel.unary(IdentityV1.IdentityService.refreshToken, request, options)
    }

    /// Ends the session that makes the call.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `authenticated`; scope `own_person`.
    public func logout(
      _ request: IdentityV1.LogoutRequest, _ options: CallOptions = CallOptions()
    ) async throws -> IdentityV1.LogoutResponse {
      try await self.channel.unary(IdentityV1.IdentityService.logout, request, options)
    }

    /// Tells who the caller is and which memberships it holds.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `authenticated`; scope `own_person`.
    public func whoAmI(
      _ request: IdentityV1.WhoAmIRequest, _ options: CallOptions = CallOptions()
    ) async throws -> IdentityV1.WhoAmIResponse {
      try await self.channel.unary(IdentityV1.IdentityService.whoAmI, request, options)
    }

    /// Creates an account with its first memberships. The system administrator creates any; an enterprise's administrator
    /// its own enterprise's staff; a park's staff their own park's.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `system_administrator`, `enterprise_admin`, `park_staff`; scope `own_enterprise`.
    public func createUser(
      _ request: IdentityV1.CreateUserRequest, _ options: CallOptions = CallOptions()
    ) async throws -> IdentityV1.User {
      try await self.channel.unary(IdentityV1.IdentityService.createUser, request, options)
    }

    /// Reads one account, personal fields masked.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `system_administrator`, `enterprise_admin`, `park_staff`; scope `own_enterprise`.
    public func getUser(
      _ request: IdentityV1.GetUserRequest, _ options: CallOptions = CallOptions()
    ) async throws -> IdentityV1.User {
      try await self.channel.unary(IdentityV1.IdentityService.getUser, request, options)
    }

    /// Lists accounts, personal fields masked, ordered by id: all for the system administrator, else those of one's own
    /// tenant.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `system_administrator`, `enterprise_admin`, `park_staff`; scope `own_enterprise`.
    public func listUsers(
      _ request: IdentityV1.ListUsersRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<IdentityV1.User> {
      try await self.channel.serverStreaming(IdentityV1.IdentityService.listUsers, request, options)
    }

    /// Changes the caller's own password and ends all its other sessions.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `authenticated`; scope `own_person`.
    public func changePassword(
      _ request: IdentityV1.ChangePasswordRequest, _ options: CallOptions = CallOptions()
    ) async throws -> IdentityV1.ChangePasswordResponse {
      try await self.channel.unary(IdentityV1.IdentityService.changePassword, request, options)
    }

    /// Sets a new password for another person, who must change it after the next login; ends all of its sessions.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `system_administrator`; scope `system`.
    public func resetPassword(
      _ request: IdentityV1.ResetPasswordRequest, _ options: CallOptions = CallOptions()
    ) async throws -> IdentityV1.User {
      try await self.channel.unary(IdentityV1.IdentityService.resetPassword, request, options)
    }

    /// Disables an account and ends its sessions and open streams.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `system_administrator`, `enterprise_admin`, `park_staff`; scope `own_enterprise`.
    public func disableUser(
      _ request: IdentityV1.DisableUserRequest, _ options: CallOptions = CallOptions()
    ) async throws -> IdentityV1.User {
      try await self.channel.unary(IdentityV1.IdentityService.disableUser, request, options)
    }

    /// Enables a disabled account.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `system_administrator`; scope `system`.
    public func enableUser(
      _ request: IdentityV1.EnableUserRequest, _ options: CallOptions = CallOptions()
    ) async throws -> IdentityV1.User {
      try await self.channel.unary(IdentityV1.IdentityService.enableUser, request, options)
    }

    /// Grants a role for a tenant. A system administrator grants none to itself: see OpenBreakGlass.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `system_administrator`, `enterprise_admin`, `park_staff`; scope `own_enterprise`.
    public func grantRole(
      _ request: IdentityV1.GrantRoleRequest, _ options: CallOptions = CallOptions()
    ) async throws -> IdentityV1.User {
      try await self.channel.unary(IdentityV1.IdentityService.grantRole, request, options)
    }

    /// Takes a role away and ends the open streams that stand on it.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `system_administrator`, `enterprise_admin`, `park_staff`; scope `own_enterprise`.
    public func revokeRole(
      _ request: IdentityV1.RevokeRoleRequest, _ options: CallOptions = CallOptions()
    ) async throws -> IdentityV1.User {
      try await self.channel.unary(IdentityV1.IdentityService.revokeRole, request, options)
    }

    /// Breaks the glass: for some minutes a system administrator may read, and only read, what another role sees. It needs
    /// a reason; the auditors and whom the role belongs to are told at once, and every call made under it is audited. Name
    /// the membership in the metadata of each call: `cloudpark-acting: enterprise_admin/ent_...`. Personal data stays
    /// masked; watches and methods that change or reveal something stay closed. Nobody can grant a role to itself instead.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `system_administrator`; scope `system`.
    public func openBreakGlass(
      _ request: IdentityV1.OpenBreakGlassRequest, _ options: CallOptions = CallOptions()
    ) async throws -> IdentityV1.BreakGlass {
      try await self.channel.unary(IdentityV1.IdentityService.openBreakGlass, request, options)
    }

    /// Ends one's own emergency access before its time, and the streams open under it.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `system_administrator`; scope `system`.
    public func closeBreakGlass(
      _ request: IdentityV1.CloseBreakGlassRequest, _ options: CallOptions = CallOptions()
    ) async throws -> IdentityV1.BreakGlass {
      try await self.channel.unary(IdentityV1.IdentityService.closeBreakGlass, request, options)
    }

    /// Every emergency access there was, newest first: who, why, for what, how long.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `system_administrator`, `auditor`; scope `system`.
    public func listBreakGlass(
      _ request: IdentityV1.ListBreakGlassRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<IdentityV1.BreakGlass> {
      try await self.channel.serverStreaming(IdentityV1.IdentityService.listBreakGlass, request, options)
    }

    /// Lists the sessions and API keys of the caller, or of any account for the system administrator; newest first.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `authenticated`; scope `own_person`.
    public func listSessions(
      _ request: IdentityV1.ListSessionsRequest, _ options: CallOptions = CallOptions()
    ) async throws -> IdentityV1.ListSessionsResponse {
      try await self.channel.unary(IdentityV1.IdentityService.listSessions, request, options)
    }

    /// Ends a session or API key, one's own, or any for the system administrator, and the streams open under it.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `authenticated`; scope `own_person`.
    public func revokeSession(
      _ request: IdentityV1.RevokeSessionRequest, _ options: CallOptions = CallOptions()
    ) async throws -> IdentityV1.RevokeSessionResponse {
      try await self.channel.unary(IdentityV1.IdentityService.revokeSession, request, options)
    }

    /// Makes a long-lived token for a program that acts as the caller, in one of its memberships.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `authenticated`; scope `own_person`.
    public func createApiKey(
      _ request: IdentityV1.CreateApiKeyRequest, _ options: CallOptions = CallOptions()
    ) async throws -> IdentityV1.CreateApiKeyResponse {
      try await self.channel.unary(IdentityV1.IdentityService.createApiKey, request, options)
    }

    /// Lets a client certificate act as an account: by itself, or for the persons whose tokens it presents.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `system_administrator`; scope `system`.
    public func bindCertificate(
      _ request: IdentityV1.BindCertificateRequest, _ options: CallOptions = CallOptions()
    ) async throws -> IdentityV1.BindCertificateResponse {
      try await self.channel.unary(IdentityV1.IdentityService.bindCertificate, request, options)
    }

    /// Ends what BindCertificate allowed, and the streams open under it.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `system_administrator`; scope `system`.
    public func unbindCertificate(
      _ request: IdentityV1.UnbindCertificateRequest, _ options: CallOptions = CallOptions()
    ) async throws -> IdentityV1.UnbindCertificateResponse {
      try await self.channel.unary(IdentityV1.IdentityService.unbindCertificate, request, options)
    }

    /// Records that the caller agrees to its personal data being used for a purpose.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `authenticated`; scope `own_person`.
    public func recordConsent(
      _ request: IdentityV1.RecordConsentRequest, _ options: CallOptions = CallOptions()
    ) async throws -> IdentityV1.Consent {
      try await self.channel.unary(IdentityV1.IdentityService.recordConsent, request, options)
    }

    /// Takes a consent back.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `authenticated`; scope `own_person`.
    public func withdrawConsent(
      _ request: IdentityV1.WithdrawConsentRequest, _ options: CallOptions = CallOptions()
    ) async throws -> IdentityV1.Consent {
      try await self.channel.unary(IdentityV1.IdentityService.withdrawConsent, request, options)
    }

    /// Streams everything the park holds about the caller as a person, in clear. The read is audited.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `authenticated`; scope `own_person`.
    public func exportMyData(
      _ request: IdentityV1.ExportMyDataRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<IdentityV1.ExportMyDataResponse> {
      try await self.channel.serverStreaming(IdentityV1.IdentityService.exportMyData, request, options)
    }

    /// Destroys the key under which the caller's personal data is encrypted, its stored answers and its login. The audit
    /// log keeps the account's id, which is a pseudonym.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `authenticated`; scope `own_person`.
    public func eraseMyData(
      _ request: IdentityV1.EraseMyDataRequest, _ options: CallOptions = CallOptions()
    ) async throws -> IdentityV1.EraseMyDataResponse {
      try await self.channel.unary(IdentityV1.IdentityService.eraseMyData, request, options)
    }
  }
}

extension IdentityV1 {
  @usableFromInline
  enum IdentityServiceUnaryMethods {
    @usableFromInline
    struct CallToLogin<Handler: IdentityServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: IdentityV1.LoginRequest, _ context: ServerContext) async throws -> IdentityV1.LoginResponse {
        try await self.handler.login(request, context)
      }
    }

    @usableFromInline
    struct CallToRefreshToken<Handler: IdentityServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: IdentityV1.RefreshTokenRequest, _ context: ServerContext) async throws -> IdentityV1.RefreshTokenResponse {
        try await self.handler.refreshToken(request, context)
      }
    }

    @usableFromInline
    struct CallToLogout<Handler: IdentityServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: IdentityV1.LogoutRequest, _ context: ServerContext) async throws -> IdentityV1.LogoutResponse {
        try await self.handler.logout(request, context)
      }
    }

    @usableFromInline
    struct CallToWhoAmI<Handler: IdentityServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: IdentityV1.WhoAmIRequest, _ context: ServerContext) async throws -> IdentityV1.WhoAmIResponse {
        try await self.handler.whoAmI(request, context)
      }
    }

    @usableFromInline
    struct CallToCreateUser<Handler: IdentityServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: IdentityV1.CreateUserRequest, _ context: ServerContext) async throws -> IdentityV1.User {
        try await self.handler.createUser(request, context)
      }
    }

    @usableFromInline
    struct CallToGetUser<Handler: IdentityServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: IdentityV1.GetUserRequest, _ context: ServerContext) async throws -> IdentityV1.User {
        try await self.handler.getUser(request, context)
      }
    }

    @usableFromInline
    struct CallToChangePassword<Handler: IdentityServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: IdentityV1.ChangePasswordRequest, _ context: ServerContext) async throws -> IdentityV1.ChangePasswordResponse {
        try await self.handler.changePassword(request, context)
      }
    }

    @usableFromInline
    struct CallToResetPassword<Handler: IdentityServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: IdentityV1.ResetPasswordRequest, _ context: ServerContext) async throws -> IdentityV1.User {
        try await self.handler.resetPassword(request, context)
      }
    }

    @usableFromInline
    struct CallToDisableUser<Handler: IdentityServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: IdentityV1.DisableUserRequest, _ context: ServerContext) async throws -> IdentityV1.User {
        try await self.handler.disableUser(request, context)
      }
    }

    @usableFromInline
    struct CallToEnableUser<Handler: IdentityServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: IdentityV1.EnableUserRequest, _ context: ServerContext) async throws -> IdentityV1.User {
        try await self.handler.enableUser(request, context)
      }
    }

    @usableFromInline
    struct CallToGrantRole<Handler: IdentityServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: IdentityV1.GrantRoleRequest, _ context: ServerContext) async throws -> IdentityV1.User {
        try await self.handler.grantRole(request, context)
      }
    }

    @usableFromInline
    struct CallToRevokeRole<Handler: IdentityServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: IdentityV1.RevokeRoleRequest, _ context: ServerContext) async throws -> IdentityV1.User {
        try await self.handler.revokeRole(request, context)
      }
    }

    @usableFromInline
    struct CallToOpenBreakGlass<Handler: IdentityServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: IdentityV1.OpenBreakGlassRequest, _ context: ServerContext) async throws -> IdentityV1.BreakGlass {
        try await self.handler.openBreakGlass(request, context)
      }
    }

    @usableFromInline
    struct CallToCloseBreakGlass<Handler: IdentityServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: IdentityV1.CloseBreakGlassRequest, _ context: ServerContext) async throws -> IdentityV1.BreakGlass {
        try await self.handler.closeBreakGlass(request, context)
      }
    }

    @usableFromInline
    struct CallToListSessions<Handler: IdentityServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: IdentityV1.ListSessionsRequest, _ context: ServerContext) async throws -> IdentityV1.ListSessionsResponse {
        try await self.handler.listSessions(request, context)
      }
    }

    @usableFromInline
    struct CallToRevokeSession<Handler: IdentityServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: IdentityV1.RevokeSessionRequest, _ context: ServerContext) async throws -> IdentityV1.RevokeSessionResponse {
        try await self.handler.revokeSession(request, context)
      }
    }

    @usableFromInline
    struct CallToCreateApiKey<Handler: IdentityServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: IdentityV1.CreateApiKeyRequest, _ context: ServerContext) async throws -> IdentityV1.CreateApiKeyResponse {
        try await self.handler.createApiKey(request, context)
      }
    }

    @usableFromInline
    struct CallToBindCertificate<Handler: IdentityServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: IdentityV1.BindCertificateRequest, _ context: ServerContext) async throws -> IdentityV1.BindCertificateResponse {
        try await self.handler.bindCertificate(request, context)
      }
    }

    @usableFromInline
    struct CallToUnbindCertificate<Handler: IdentityServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: IdentityV1.UnbindCertificateRequest, _ context: ServerContext) async throws -> IdentityV1.UnbindCertificateResponse {
        try await self.handler.unbindCertificate(request, context)
      }
    }

    @usableFromInline
    struct CallToRecordConsent<Handler: IdentityServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: IdentityV1.RecordConsentRequest, _ context: ServerContext) async throws -> IdentityV1.Consent {
        try await self.handler.recordConsent(request, context)
      }
    }

    @usableFromInline
    struct CallToWithdrawConsent<Handler: IdentityServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: IdentityV1.WithdrawConsentRequest, _ context: ServerContext) async throws -> IdentityV1.Consent {
        try await self.handler.withdrawConsent(request, context)
      }
    }

    @usableFromInline
    struct CallToEraseMyData<Handler: IdentityServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: IdentityV1.EraseMyDataRequest, _ context: ServerContext) async throws -> IdentityV1.EraseMyDataResponse {
        try await self.handler.eraseMyData(request, context)
      }
    }
  }
}

extension IdentityV1.IdentityServiceHandler {
  /// Registers every method of the service, in place of earlier handlers of the same methods.
  @inlinable
  public func register(in router: inout Router) {
    router.unary(IdentityV1.IdentityService.login, IdentityV1.IdentityServiceUnaryMethods.CallToLogin(self))
    router.unary(IdentityV1.IdentityService.refreshToken, IdentityV1.IdentityServiceUnaryMethods.CallToRefreshToken(self))
    router.unary(IdentityV1.IdentityService.logout, IdentityV1.IdentityServiceUnaryMethods.CallToLogout(self))
    router.unary(IdentityV1.IdentityService.whoAmI, IdentityV1.IdentityServiceUnaryMethods.CallToWhoAmI(self))
    router.unary(IdentityV1.IdentityService.createUser, IdentityV1.IdentityServiceUnaryMethods.CallToCreateUser(self))
    router.unary(IdentityV1.IdentityService.getUser, IdentityV1.IdentityServiceUnaryMethods.CallToGetUser(self))
    router.serverStreaming(IdentityV1.IdentityService.listUsers) {
      (request: IdentityV1.ListUsersRequest, responses: ResponseWriter<IdentityV1.User>, context: ServerContext) async throws -> Void in
      try await self.listUsers(request, responses, context)
    }
    router.unary(IdentityV1.IdentityService.changePassword, IdentityV1.IdentityServiceUnaryMethods.CallToChangePassword(self))
    router.unary(IdentityV1.IdentityService.resetPassword, IdentityV1.IdentityServiceUnaryMethods.CallToResetPassword(self))
    router.unary(IdentityV1.IdentityService.disableUser, IdentityV1.IdentityServiceUnaryMethods.CallToDisableUser(self))
    router.unary(IdentityV1.IdentityService.enableUser, IdentityV1.IdentityServiceUnaryMethods.CallToEnableUser(self))
    router.unary(IdentityV1.IdentityService.grantRole, IdentityV1.IdentityServiceUnaryMethods.CallToGrantRole(self))
    router.unary(IdentityV1.IdentityService.revokeRole, IdentityV1.IdentityServiceUnaryMethods.CallToRevokeRole(self))
    router.unary(IdentityV1.IdentityService.openBreakGlass, IdentityV1.IdentityServiceUnaryMethods.CallToOpenBreakGlass(self))
    router.unary(IdentityV1.IdentityService.closeBreakGlass, IdentityV1.IdentityServiceUnaryMethods.CallToCloseBreakGlass(self))
    router.serverStreaming(IdentityV1.IdentityService.listBreakGlass) {
      (request: IdentityV1.ListBreakGlassRequest, responses: ResponseWriter<IdentityV1.BreakGlass>, context: ServerContext) async throws -> Void in
      try await self.listBreakGlass(request, responses, context)
    }
    router.unary(IdentityV1.IdentityService.listSessions, IdentityV1.IdentityServiceUnaryMethods.CallToListSessions(self))
    router.unary(IdentityV1.IdentityService.revokeSession, IdentityV1.IdentityServiceUnaryMethods.CallToRevokeSession(self))
    router.unary(IdentityV1.IdentityService.createApiKey, IdentityV1.IdentityServiceUnaryMethods.CallToCreateApiKey(self))
    router.unary(IdentityV1.IdentityService.bindCertificate, IdentityV1.IdentityServiceUnaryMethods.CallToBindCertificate(self))
    router.unary(IdentityV1.IdentityService.unbindCertificate, IdentityV1.IdentityServiceUnaryMethods.CallToUnbindCertificate(self))
    router.unary(IdentityV1.IdentityService.recordConsent, IdentityV1.IdentityServiceUnaryMethods.CallToRecordConsent(self))
    router.unary(IdentityV1.IdentityService.withdrawConsent, IdentityV1.IdentityServiceUnaryMethods.CallToWithdrawConsent(self))
    router.serverStreaming(IdentityV1.IdentityService.exportMyData) {
      (request: IdentityV1.ExportMyDataRequest, responses: ResponseWriter<IdentityV1.ExportMyDataResponse>, context: ServerContext) async throws -> Void in
      try await self.exportMyData(request, responses, context)
    }
    router.unary(IdentityV1.IdentityService.eraseMyData, IdentityV1.IdentityServiceUnaryMethods.CallToEraseMyData(self))
  }
}
