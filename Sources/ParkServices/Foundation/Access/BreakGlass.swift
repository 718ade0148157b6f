import RPCCore
import Storage
import Synchronization

/// A role that a system administrator may read as for a while, in an emergency.
struct BreakGlass: Sendable, Hashable {
  /// `bgl_...`.
  let id: String
  let membership: Membership
  let expires: Timestamp

  /// The roles it may be opened for: those that see rows by their role or tenant. The audit log is no content, and what
  /// belongs to a person or was given to an expert is seen by them alone.
  static let roles: Set<Role> = [
    .districtOfficer, .financeOfficer, .parkStaff, .enterpriseAdmin, .enterpriseStaff, .institution,
  ]

  /// Those of an account that have not been closed, whatever their time.
  static func open(of account: String, in transaction: any ReadTransaction) throws -> [BreakGlass] {
    try transaction.rows(
      "SELECT id, role, tenant, expires FROM break_glass WHERE account = ? AND ended IS NULL ORDER BY id",
      [.text(account)]
    ).compactMap { row in
      guard let role = Role(rawValue: try row.text("role")) else { return nil }
      return BreakGlass(
        id: try row.text("id"), membership: Membership(role, try row.text("tenant")),
        expires: try row.time("expires"))
    }
  }
}

/// One call under a broken glass. Nothing is read before the call stands in the audit log.
final class BreakGlassUse: Sendable {
  let glass: BreakGlass
  private let recorded = Atomic<Bool>(false)

  init(_ glass: BreakGlass) { self.glass = glass }

  /// Whether the call's record is still to be written; true once.
  func takeRecord() -> Bool {
    recorded.compareExchange(expected: false, desired: true, ordering: .acquiringAndReleasing).exchanged
  }

  /// Refuses when the emergency access has ended meanwhile: each page of a long list looks again.
  func check(in transaction: any ReadTransaction) throws {
    let open = try transaction.row(
      "SELECT 1 AS found FROM break_glass WHERE id = ? AND ended IS NULL AND expires > ?",
      [.text(glass.id), .time(transaction.now)])
    guard open != nil else {
      throw RPCError.denied(.init(zh: "应急访问已结束", en: "the emergency access \(glass.id) has ended: open another"))
    }
  }
}

extension ParkEnvironment {
  /// Before a read: the record of a call under a broken glass is written and durable, or the read does not happen.
  func recordEmergencyRead(_ context: ServerContext) async throws {
    let caller = context.caller
    guard let use = caller.emergency, use.takeRecord() else { return }
    let (method, callID, id) = (context.method, context.callID, use.glass.id)
    let service = method.service.split(separator: ".").last.map(String.init) ?? method.service
    try await store.write(deadline: context.deadline?.instant) { transaction in
      let details = ["method": "\(service)/\(method.name)"]
      try self.appendAudit(
        AuditNote(subject: id, details: details, action: "identity.break_glass_read"), caller: caller, method: method,
        callID: callID, in: transaction)
    }
  }
}
