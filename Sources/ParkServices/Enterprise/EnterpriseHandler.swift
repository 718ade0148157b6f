import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// Enterprises: registration, verification, search, import, credit and entitlements.
public struct EnterpriseHandler: EnterpriseV1.EnterpriseServiceHandler {
  let park: ParkEnvironment

  /// Over an environment.
  public init(_ park: ParkEnvironment) { self.park = park }

  /// The enterprise a request means: the one it names, or the one the caller acts for. A foreign one, and one that does
  /// not exist, are the same NOT_FOUND.
  static func find(_ id: String, for caller: Caller, in transaction: any ReadTransaction) throws -> EnterpriseRow {
    let wanted = id.isEmpty ? caller.tenant : id
    guard Self.maySee(wanted, caller), let row = try EnterpriseRow.read(wanted, in: transaction) else {
      throw RPCError.notFound("enterprise", id)
    }
    return row
  }

  /// Roles of the district see every enterprise, members of an enterprise their own.
  static func maySee(_ id: String, _ caller: Caller) -> Bool {
    guard let acting = caller.acting else { return false }
    return acting.role.tenantKind == .none || (acting.role.tenantKind == .enterprise && acting.tenant == id)
  }

  /// Checks an id that may be empty: then the enterprise the caller acts for is meant.
  static func check(_ id: String, orOwn caller: Caller) throws {
    if id.isEmpty, caller.enterpriseID != nil { return }
    try check(id)
  }

  static func check(_ id: String) throws {
    var fields = FieldChecks()
    fields.identifier("enterprise_id", id, .enterprise)
    try fields.finish()
  }

  /// The day in Shanghai by the store's clock.
  static func today(_ now: Timestamp) throws -> CivilDate {
    try ShanghaiTime.date(epochSeconds: now.secondsAndNanoseconds.seconds)
  }

  /// A park that the directory does not have is a wrong field of the profile.
  static func requirePark(_ profile: EnterpriseProfile, in transaction: any ReadTransaction) throws {
    guard let id = profile.parkID,
      try transaction.row("SELECT 1 AS found FROM parks WHERE id = ?", [.text(id)]) == nil
    else { return }
    throw RPCError.invalid(
      "profile.park_id", "UNKNOWN", BilingualText(zh: "园区目录中没有\(id)", en: "the park directory has no \(id)"))
  }

  public func getProfile(
    _ request: EnterpriseV1.GetProfileRequest, _ context: ServerContext
  ) async throws -> EnterpriseV1.Enterprise {
    try Self.check(request.enterpriseId, orOwn: context.caller)
    let park = self.park
    return try await park.query(context) { transaction, caller in
      try Self.find(request.enterpriseId, for: caller, in: transaction).message(for: caller, park, in: transaction)
    }
  }
}
