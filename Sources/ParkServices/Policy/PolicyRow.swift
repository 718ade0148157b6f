import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// A row of `policies`.
struct PolicyRow: Sendable {
  var id: String
  var version: UInt64
  var state: PolicyState
  var content: PolicyV1.PolicyContent
  var published: Timestamp
  var repealed: Timestamp?
  var repealReason: String
  /// The day by which a fast award's guide is to be published; empty for other kinds, and when it cannot be told.
  var guideDue: String

  static let columns = "id, version, state, content, published, repealed, repeal_reason, guide_due"

  init(_ row: Row) throws {
    id = try row.text("id")
    version = UInt64(bitPattern: try row.integer("version"))
    state = try row.name("state")
    content = try PolicyV1.PolicyContent(packed: try row.blob("content"))
    published = try row.time("published")
    repealed = try row.optionalTime("repealed")
    repealReason = try row.text("repeal_reason")
    guideDue = try row.text("guide_due")
  }

  /// A policy that is published now.
  init(id: String, content: PolicyV1.PolicyContent, at now: Timestamp) throws {
    self.id = id
    version = 1
    state = .inForce
    self.content = content
    published = now
    repealReason = ""
    let due =
      content.kind == .fast
      ? try? WorkingDayCalendar.announced.adding(workingDays: Programme.guideWorkingDays, to: try now.shanghaiDay) : nil
    guideDue = due?.description ?? ""
  }

  /// The policy; nil for an unknown id.
  static func find(_ id: String, in transaction: any ReadTransaction) throws -> PolicyRow? {
    try transaction.row("SELECT \(columns) FROM policies WHERE id = ?", [.text(id)]).map(PolicyRow.init)
  }

  /// The policy, or NOT_FOUND: policies are public.
  static func require(_ id: String, in transaction: any ReadTransaction) throws -> PolicyRow {
    guard let row = try find(id, in: transaction) else { throw RPCError.notFound("policy", id) }
    return row
  }

  func insert(in change: Change) throws {
    try change.execute(
      """
      INSERT INTO policies (id, version, state, document_number, programme, kind, level, title_zh, title_en, issuer,
        effective_from, effective_to, content, published, repeal_reason, search, guide_due)
      VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,'',?,?)
      """,
      [
        .text(id), .integer(Int64(version)), .text(state.rawValue),
        .text(orNull: content.documentNumber.isEmpty ? nil : content.documentNumber), .text(content.programme),
        .integer(content.kind.rawValue), .integer(content.level.rawValue), .text(content.titleZh),
        .text(content.titleEn), .text(content.issuer), .text(content.effectiveFrom), .text(content.effectiveTo),
        .blob(try content.packed()), .time(published),
        .text(SearchText.column([content.titleZh, content.titleEn, content.issuer, content.documentNumber])),
        .text(guideDue),
      ])
    for group in Set(content.exclusionGroups) {
      try change.execute("INSERT INTO policy_exclusions (policy, group_key) VALUES (?, ?)", [.text(id), .text(group)])
    }
  }

  /// Writes what can change: state and repeal.
  func update(in change: Change) throws {
    try change.execute(
      "UPDATE policies SET version = ?, state = ?, repealed = ?, repeal_reason = ? WHERE id = ?",
      [
        .integer(Int64(version)), .text(state.rawValue), repealed.map(SQLValue.time) ?? .null, .text(repealReason),
        .text(id),
      ])
  }

  func programme() throws -> Programme { try Programme(published: content) }

  /// Whether it is in force on a day; days compare as texts.
  func isInForce(on day: CivilDate) -> Bool {
    state == .inForce && (content.effectiveFrom.isEmpty || content.effectiveFrom <= day.description)
      && (content.effectiveTo.isEmpty || day.description <= content.effectiveTo)
  }

  var message: PolicyV1.Policy {
    .with {
      $0.id = id
      $0.version = version
      $0.state = state == .inForce ? .inForce : .repealed
      $0.content = content
      $0.publishedAt = published.message
      $0.repealedAt = repealed?.message
      $0.repealReason = repealReason
      $0.guideDueOn = guideDue
    }
  }
}

extension Row {
  /// A state or another name of the rules.
  func name<Name: RawRepresentable>(_ column: String) throws -> Name where Name.RawValue == String {
    guard let name = Name(rawValue: try text(column)) else {
      throw StorageError(.unexpectedValue, "column \(column): \(try text(column)) is no \(Name.self)")
    }
    return name
  }

  /// An amount in fen.
  func money(_ column: String) throws -> Money {
    guard let money = try? Money(fen: try integer(column)) else {
      throw StorageError(.unexpectedValue, "column \(column): an amount below zero")
    }
    return money
  }
}

extension Timestamp {
  /// The day in Shanghai.
  var shanghaiDay: CivilDate {
    get throws { try ShanghaiTime.date(epochSeconds: secondsAndNanoseconds.seconds) }
  }
}
