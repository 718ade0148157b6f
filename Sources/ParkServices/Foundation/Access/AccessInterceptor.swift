import ParkRules
import RPCCore
import SchemaRuntime

/// Lets a call through only if the contract's roles say so, and ends open streams when what they stand on ends.
///
/// Roles are checked here, before the handler; rows are checked by the handler, inside its transaction, by the tenant
/// of the membership that this finds.
public struct AccessInterceptor: SynchronousServerInterceptor {
  private let park: ParkEnvironment

  /// For an environment.
  public init(_ park: ParkEnvironment) { self.park = park }

  /// Streams are watched while they are open, and that waits.
  public func isSynchronous(for method: MethodDescriptor) -> Bool { method.callType == .unary }

  public func bound(to method: MethodDescriptor) -> any SynchronousServerInterceptor {
    AccessToMethod(all: self, method: method)
  }

  public func begin(_ context: ServerContext) throws -> UInt64 {
    try AccessToMethod(all: self, method: context.method).begin(context)
  }

  public func end(_ context: ServerContext, began: UInt64, failure: (any Error)?) {
    if let failure { logUnexpected(failure, context, context.caller) }
  }

  public func intercept(_ context: ServerContext, next: @Sendable () async throws -> Void) async throws {
    let began = try begin(context)
    let caller = context.caller
    do {
      if context.method.callType == .unary || !caller.isAuthenticated {
        try await next()
      } else {
        try await whileOpen(context, caller, next)
      }
    } catch {
      end(context, began: began, failure: error)
      throw error
    }
  }

  private func whileOpen(
    _ context: ServerContext, _ caller: Caller, _ next: @Sendable () async throws -> Void
  ) async throws {
    let generation = park.authority.generation(of: caller.accountID)
    let sessionMax = park.settings.openStreamsPerSessionMax
    guard let id = park.openCalls.add(context, caller, sessionMax: sessionMax) else {
      throw RPCError.quota(
        "session", "openStreamsPerSessionMax", limit: Int64(sessionMax), used: Int64(sessionMax),
        BilingualText(zh: "该会话打开的流过多", en: "the session has \(sessionMax) streams open: close some first"))
    }
    defer { park.openCalls.remove(id, of: caller.accountID) }
    // A revocation that committed before the call was listed did not find it; it did count the generation up.
    let current = try await park.store.read { try CallerRecords.recheck(caller, in: $0) }
    guard current, park.authority.generation(of: caller.accountID) == generation else {
      throw RPCError.retry(.unavailable, "the account is being changed; try again", after: .milliseconds(50))
    }
    try await next()
  }

  /// What the caller is not told stands in the log, with the number of the call.
  private func logUnexpected(_ error: any Error, _ context: ServerContext, _ caller: Caller) {
    guard RPCError(thrown: error).code == .internalError || RPCError(thrown: error).code == .dataLoss else { return }
    park.logger.error(
      "a call failed unexpectedly",
      metadata: [
        "call": "\(context.callID)", "method": "\(context.method.fullName)", "account": "\(caller.accountID)",
        "error": "\(error)",
      ])
  }
}

/// The same for the calls of one method, which is not asked for with each of them.
private struct AccessToMethod: SynchronousServerInterceptor {
  let all: AccessInterceptor
  let method: MethodDescriptor

  func begin(_ context: ServerContext) throws -> UInt64 {
    context.principal = try context.admission.admission(
      to: method, named: context.metadata[AccessRules.actingMetadata])
    return 0
  }

  func end(_ context: ServerContext, began: UInt64, failure: (any Error)?) {
    all.end(context, began: began, failure: failure)
  }
}

/// Which callers a method admits, and in which membership: pure, so that a test can walk all of it.
public enum AccessRules {
  /// The request metadata that names the membership to act in: `enterprise_admin/ent_...` or just `enterprise_admin`.
  public static let actingMetadata = "cloudpark-acting"
  static let anyone = "anyone"
  static let authenticated = "authenticated"
  /// What a person who must change the password may still call.
  static let openDuringPasswordChange: Set<String> = ["ChangePassword", "WhoAmI", "Logout"]

  /// The caller with the membership that the call acts in.
  ///
  /// - Throws: ``RPCError`` UNAUTHENTICATED without a credential; PERMISSION_DENIED when no membership fits, or the
  ///   named one is not held or does not fit; FAILED_PRECONDITION when several fit and none is named, or when the
  ///   password must be changed first; INVALID_ARGUMENT for a name that is no membership.
  public static func admit(_ caller: Caller, to method: MethodDescriptor, named: String?) throws(RPCError) -> Caller {
    let isOpen = method.isOpenToAnyone
    if !caller.isAuthenticated {
      if isOpen { return caller }
      throw .unauthenticated(BilingualText(zh: "请先登录", en: "\(method.fullName) needs a credential: log in first"))
    }
    if caller.passwordChangeRequired, !isOpen, !openDuringPasswordChange.contains(method.name) {
      throw .precondition(
        "account", caller.accountID, state: "PASSWORD_CHANGE_REQUIRED", rule: "PASSWORD_CHANGE_REQUIRED",
        BilingualText(zh: "请先修改初始密码", en: "the password must be changed first: call ChangePassword"))
    }
    let needsMembership = !isOpen && !method.roles.contains(authenticated)
    let fitting =
      needsMembership ? caller.memberships.filter { method.roles.contains($0.role.rawValue) } : caller.memberships
    var caller = caller
    if let named, needsMembership, let glass = brokenGlass(named, of: caller, for: method) {
      guard method.idempotency == .noSideEffects, !method.resumable, !method.pointRead else {
        throw .denied(
          BilingualText(
            zh: "应急访问仅限列表和查询，不能调用 \(method.name)",
            en: "a broken glass is for lists and queries: \(method.fullName) changes, reveals, watches or only looks up"
          ))
      }
      caller.acting = glass.membership
      caller.emergency = BreakGlassUse(glass)
    } else if let named {
      caller.acting = try choose(named, from: fitting, caller, method)
    } else if fitting.count == 1 {
      caller.acting = fitting[0]
    } else if needsMembership {
      guard !fitting.isEmpty else { throw denied(method) }
      throw .precondition(
        "account", caller.accountID, state: "SEVERAL_MEMBERSHIPS", rule: "ACTING_MEMBERSHIP_REQUIRED",
        BilingualText(
          zh: "您有多个身份，请用元数据 \(actingMetadata) 指定：\(list(fitting))",
          en: "several memberships fit; name one in the metadata \(actingMetadata): \(list(fitting))"))
    }
    return caller
  }

  /// The emergency access that is named, unless the membership is held anyway.
  private static func brokenGlass(_ named: String, of caller: Caller, for method: MethodDescriptor) -> BreakGlass? {
    guard !caller.brokenGlass.isEmpty, let wanted = Membership(named), !caller.memberships.contains(wanted),
      method.roles.contains(wanted.role.rawValue)
    else { return nil }
    return caller.brokenGlass.first { $0.membership == wanted }
  }

  private static func choose(
    _ named: String, from fitting: [Membership], _ caller: Caller, _ method: MethodDescriptor
  ) throws(RPCError) -> Membership {
    guard let wanted = Membership(named) else {
      throw .invalid(
        "metadata.\(actingMetadata)", "NOT_A_MEMBERSHIP",
        BilingualText(zh: "应为 角色 或 角色/编号", en: "must be role or role/tenant, with a role of the park"))
    }
    // A role alone will do when it is held once.
    let matches = fitting.filter { $0 == wanted || (wanted.tenant.isEmpty && $0.role == wanted.role) }
    guard let match = matches.first else { throw denied(method) }
    guard matches.count == 1 else {
      throw .precondition(
        "account", caller.accountID, state: "SEVERAL_MEMBERSHIPS", rule: "ACTING_MEMBERSHIP_REQUIRED",
        BilingualText(zh: "请指定其中一个：\(list(matches))", en: "the role is held for several; name one: \(list(matches))"))
    }
    return match
  }

  private static func denied(_ method: MethodDescriptor) -> RPCError {
    let roles = method.roles.joined(separator: ", ")
    return .denied(
      BilingualText(
        zh: "您的身份无权调用 \(method.name)（需要：\(roles)）",
        en: "\(method.fullName) is for \(roles.isEmpty ? "nobody" : roles); the membership acted in is none of them"))
  }

  private static func list(_ memberships: [Membership]) -> String {
    memberships.map(\.description).joined(separator: ", ")
  }
}

extension MethodDescriptor {
  /// Whether it needs no credential.
  var isOpenToAnyone: Bool { roles.contains(AccessRules.anyone) }
}
