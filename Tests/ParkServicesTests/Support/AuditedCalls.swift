import Foundation
import RPCCore
import SQLiteStorage
import Storage
import Synchronization
import Testing

@testable import ParkServices

/// The calls of one test to methods that change something, with their outcomes: what the audit log is held against when
/// the test ends. So every test of the suite is part of the walk "one record per change".
final class AuditedCalls: Sendable {
  /// Calls that stand for the same change: those of one caller with one idempotency key.
  private struct Acknowledged: Hashable {
    let caller: String
    let method: String
    let key: [UInt8]
    /// For calls without an account, whose keys are told apart by what they ask.
    let request: [UInt8]
  }

  private struct Call {
    let change: Acknowledged
    let isOK: Bool
  }

  private let calls = Mutex<[UInt64: Call]>([:])

  /// Notes how a call ended; calls that only read are not looked at.
  func ended(_ context: ServerContext, as account: TestAccount?, status: Int?) {
    guard context.method.idempotency == .mutates, let status else { return }
    let method = context.method
    // A method for everybody who has logged in keeps its keys per account, others per membership.
    let acting = method.roles.contains(AccessRules.authenticated) ? nil : context.metadata[AccessRules.actingMetadata]
    let caller = [account?.id, acting].map { $0 ?? "" }.joined(separator: " ")
    let change = Acknowledged(
      caller: caller, method: AuditedMethods.name(method.name, of: method.service), key: context.idempotencyKey ?? [],
      request: account == nil ? context.requestHash : [])
    calls.withLock { $0[context.callID] = Call(change: change, isOK: status == 0) }
  }

  /// Every change that was acknowledged has exactly one record, whichever of its calls made it; one that was refused has
  /// none.
  func check(_ store: any Store) async throws {
    let calls = calls.withLock { $0 }
    let records = try await store.read {
      try $0.rows("SELECT call_id, count(*) AS n FROM audit_records WHERE call_id <> '' GROUP BY call_id")
        .reduce(into: [UInt64: Int]()) { counts, row in
          if let id = UInt64(try row.text("call_id")) { counts[id] = try row.int("n") }
        }
    }
    for (change, attempts) in Dictionary(grouping: calls, by: \.value.change) {
      let made = attempts.reduce(0) { $0 + (records[$1.key] ?? 0) }
      let isOK = attempts.contains { $0.value.isOK }
      if isOK, made > 0 { AuditedMethods.walked(change.method) }
      if AuditedMethods.inParts.contains(change.method) { continue }
      let refusals = AuditedMethods.refusalsRecorded.contains(change.method) ? attempts.count { !$0.value.isOK } : 0
      let least = isOK && !AuditedMethods.mayChangeNothing.contains(change.method) ? 1 : 0
      #expect(
        (least...((isOK ? 1 : 0) + refusals)).contains(made),
        "\(change.method): \(made) audit records of \(attempts.count) calls, acknowledged: \(isOK)")
    }
  }
}

/// What the walk knows of the methods.
enum AuditedMethods {
  /// Those with a record per part: batches of an import, scans at a gate, either end of an export.
  static let inParts: Set<String> = [
    "EnterpriseService/ImportEnterprises", "StatsService/BulkReport", "StatsService/ExportDataset",
    "EventService/CheckInGate", "TestAccountService/CreateTestAccounts",
  ]
  /// Those that say OK also when there is nothing to change, and then leave no record.
  static let mayChangeNothing: Set<String> = [
    "NotificationService/MarkRead", "NotificationService/Mute", "NotificationService/Send",
    "IdentityService/RevokeSession", "IdentityService/CloseBreakGlass", "IdentityService/GrantRole",
    "IdentityService/RevokeRole", "IdentityService/RecordConsent", "ParkService/UpsertPark",
    "EnterpriseService/UpdateProfile", "SpaceService/ReleaseNoShows",
  ]
  /// Those that record a refusal: a wrong password counts, a token that is used twice ends its session.
  static let refusalsRecorded: Set<String> = [
    "IdentityService/Login", "IdentityService/RefreshToken", "IdentityService/ChangePassword",
    "IdentityService/EraseMyData",
  ]

  /// As the audit records name it.
  static func name(_ method: String, of service: String) -> String {
    "\(service.split(separator: ".").last ?? "")/\(method)"
  }

  /// The file that AuditedWalkTests reads after a whole run.
  static let variable = "CLOUDPARK_AUDITED_METHODS"
  private static let names = Mutex<Set<String>>([])

  /// Notes that a method made a change with its record.
  static func walked(_ method: String) {
    guard let path = ProcessInfo.processInfo.environment[variable] else { return }
    names.withLock { names in
      guard names.insert(method).inserted, let file = fopen(path, "a") else { return }
      fputs(method + "\n", file)
      fclose(file)
    }
  }
}
