import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// A row of `datasets`.
struct DatasetRow: Sendable {
  static let columns = "id, content, registered"

  /// The contract's message without what the row adds.
  var content: StatsV1.Dataset

  init(_ row: Row) throws {
    content = try StatsV1.Dataset(packed: try row.blob("content"))
    content.id = try row.text("id")
    content.registeredAt = try row.time("registered").message
  }

  static func find(_ id: String, in transaction: any ReadTransaction) throws -> DatasetRow? {
    try transaction.row("SELECT \(columns) FROM datasets WHERE id = ?", [.text(id)]).map(DatasetRow.init)
  }
}

/// A row of `dataset_grants`.
struct DatasetGrantRow: Sendable {
  static let columns =
    "id, version, dataset, tenant, purpose, state, granted, expires, revoked, revoke_reason"

  var id: String
  var version: UInt64
  var dataset: String
  var tenant: String
  var purpose: String
  var state: DatasetGrantState
  var granted: Timestamp
  var expires: Timestamp
  var revoked: Timestamp?
  var revokeReason = ""

  init(id: String, dataset: String, tenant: String, purpose: String, expires: Timestamp, at now: Timestamp) {
    self.id = id
    version = 1
    self.dataset = dataset
    self.tenant = tenant
    self.purpose = purpose
    state = .active
    granted = now
    self.expires = expires
  }

  init(_ row: Row) throws {
    id = try row.text("id")
    version = UInt64(clamping: try row.integer("version"))
    dataset = try row.text("dataset")
    tenant = try row.text("tenant")
    purpose = try row.text("purpose")
    state = try row.name("state")
    granted = try row.time("granted")
    expires = try row.time("expires")
    revoked = try row.optionalTime("revoked")
    revokeReason = try row.text("revoke_reason")
  }

  static func find(_ id: String, in transaction: any ReadTransaction) throws -> DatasetGrantRow? {
    try transaction.row("SELECT \(columns) FROM dataset_grants WHERE id = ?", [.text(id)]).map(DatasetGrantRow.init)
  }

  /// Where it stands at a time: its end needs no scheduler.
  func state(at now: Timestamp) -> DatasetGrantState { state == .active && expires <= now ? .expired : state }

  func insert(in change: Change) throws {
    try change.execute(
      """
      INSERT INTO dataset_grants (id, version, dataset, tenant, purpose, state, granted, granted_by, expires,
        revoke_reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '')
      """,
      [
        .text(id), .integer(Int64(version)), .text(dataset), .text(tenant), .text(purpose), .text(state.rawValue),
        .time(granted), .text(change.caller.accountID), .time(expires),
      ])
  }

  /// Stores the next version.
  mutating func update(in change: Change) throws {
    version += 1
    try change.execute(
      "UPDATE dataset_grants SET version = ?, state = ?, revoked = ?, revoke_reason = ? WHERE id = ?",
      [
        .integer(Int64(version)), .text(state.rawValue), revoked.map(SQLValue.time) ?? .null, .text(revokeReason),
        .text(id),
      ])
  }

  func message(at now: Timestamp) -> StatsV1.DatasetGrant {
    .with {
      $0.id = id
      $0.version = version
      $0.datasetId = dataset
      $0.tenantId = tenant
      $0.purpose = purpose
      $0.state = state(at: now).message
      $0.grantedAt = granted.message
      $0.expiresAt = expires.message
      $0.revokedAt = revoked?.message
      $0.revokeReason = revokeReason
    }
  }
}

extension DatasetGrantState {
  /// The contract's value.
  var message: StatsV1.GrantState {
    switch self {
    case .absent: .unspecified
    case .active: .active
    case .expired: .expired
    case .revoked: .revoked
    }
  }
}
