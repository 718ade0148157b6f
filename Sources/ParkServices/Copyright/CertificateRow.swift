import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// A row of `copyright_certificates`.
struct CertificateRow: Sendable {
  var number: String
  var year: Int
  var sequence: Int64
  var work: String
  var title: String
  var category: CopyrightV1.WorkCategory
  var holder: String
  /// Lower-case hex.
  var holderHash: String
  var office: String
  var issuedBy: String
  var issuedOn: String
  /// Unspecified while it is in force.
  var ground: CopyrightV1.RevocationGround
  var reason: String
  var revokedOn: String

  static let columns = """
    number, year, sequence, work, title, category, holder, holder_hash, office, issued_by, issued_on, ground, reason,
    revoked_on
    """

  init(_ row: Row) throws {
    number = try row.text("number")
    year = try row.int("year")
    sequence = try row.integer("sequence")
    work = try row.text("work")
    title = try row.text("title")
    category = CopyrightV1.WorkCategory(rawValue: Int32(truncatingIfNeeded: try row.integer("category")))
    holder = try row.text("holder")
    holderHash = try row.text("holder_hash")
    office = try row.text("office")
    issuedBy = try row.text("issued_by")
    issuedOn = try row.text("issued_on")
    ground = CopyrightV1.RevocationGround(rawValue: Int32(truncatingIfNeeded: try row.integer("ground")))
    reason = try row.text("reason")
    revokedOn = try row.text("revoked_on")
  }

  /// A certificate that is issued now.
  init(_ registered: CopyrightRegistrationNumber, of row: WorkRow, by caller: Caller, on day: CivilDate) throws {
    number = registered.description
    year = registered.year
    sequence = registered.sequence
    work = row.id
    title = row.content.title
    category = row.content.category
    holder = row.holder
    holderHash = try Self.hash(number, holder: row.holder)
    office = caller.tenant
    issuedBy = caller.accountID
    issuedOn = day.description
    ground = .unspecified
    reason = ""
    revokedOn = ""
  }

  /// What stands for a holder in a verification: SHA-256 over number, line feed and name, in lower-case hex.
  static func hash(_ number: String, holder: String) throws -> String {
    Hex.encode(try SHA256.hash(Array("\(number)\n\(holder)".utf8)))
  }

  static func find(_ number: String, in transaction: any ReadTransaction) throws -> CertificateRow? {
    try transaction.row("SELECT \(columns) FROM copyright_certificates WHERE number = ?", [.text(number)])
      .map(CertificateRow.init)
  }

  var state: CopyrightV1.CertificateState { revokedOn.isEmpty ? .inForce : .revoked }

  func insert(in change: Change) throws {
    try change.insert(
      into: "copyright_certificates",
      [
        "number": .text(number), "year": .integer(year), "sequence": .integer(sequence), "work": .text(work),
        "title": .text(title), "category": .integer(category.rawValue), "holder": .text(holder),
        "holder_hash": .text(holderHash), "office": .text(office), "issued_by": .text(issuedBy),
        "issued_on": .text(issuedOn), "ground": .integer(ground.rawValue), "reason": .text(reason),
        "revoked_on": .text(revokedOn),
      ])
  }

  /// Writes what a revocation changes.
  func update(in change: Change) throws {
    try change.execute(
      "UPDATE copyright_certificates SET ground = ?, reason = ?, revoked_on = ? WHERE number = ?",
      [.integer(ground.rawValue), .text(reason), .text(revokedOn), .text(number)])
  }

  /// Announces it as it stands: issued or revoked.
  func announce(in change: Change) throws {
    try change.insert(
      into: "copyright_announcements",
      [
        "position": .integer(try change.nextPosition(ofLog: "copyright_announcements")), "number": .text(number),
        "title": .text(title), "category": .integer(category.rawValue), "holder": .text(holder),
        "announced_on": .text(revokedOn.isEmpty ? issuedOn : revokedOn), "ground": .integer(ground.rawValue),
        "reason": .text(reason),
      ])
  }

  func message(workVersion: UInt64) -> CopyrightV1.Certificate {
    .with {
      $0.number = number
      $0.state = state
      $0.workId = work
      $0.workVersion = workVersion
      $0.title = title
      $0.category = category
      $0.holderName = holder
      $0.issuedOn = issuedOn
      $0.officeId = office
      $0.holderHash = holderHash
      $0.ground = ground
      $0.revocationReason = reason
      $0.revokedOn = revokedOn
    }
  }
}
