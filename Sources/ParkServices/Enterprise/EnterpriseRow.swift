import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// A row of `enterprises`. Contact and bank account are sealed bytes here; ``SealedFields`` opens them.
struct EnterpriseRow: Sendable {
  var id: String
  var version: UInt64
  var creditCode: String
  var state: VerificationState
  var stateReason: String
  /// Somebody has registered it; false for one that was only imported.
  var claimed: Bool
  var profile: EnterpriseProfile
  var contact: [UInt8]?
  /// The key the contact is sealed under: one of its own, so that a contact that goes is gone for good.
  var contactKey: String?
  var contactConsented: Bool
  var bankAccount: [UInt8]?
  var created: Timestamp
  var updated: Timestamp
  var verified: Timestamp?

  static let columns = """
    id, version, credit_code, state, state_reason, claimed, name_zh, name_en, district, park, industry_class,
    industry_code, founded, figures_year, employees, revenue_fen, tax_paid_fen, total_assets_fen, rent_fen_per_year,
    area_square_decimetres, files_statistics, contact, contact_key, contact_consented, bank_account, created, updated, verified
    """

  /// A new one, in state draft.
  init(id: String, creditCode: CreditCode, claimed: Bool, profile: EnterpriseProfile, at now: Timestamp) {
    self.id = id
    version = 1
    self.creditCode = creditCode.text
    state = .draft
    stateReason = ""
    self.claimed = claimed
    self.profile = profile
    contactConsented = false
    created = now
    updated = now
  }

  init(_ row: Row) throws {
    id = try row.text("id")
    version = UInt64(clamping: try row.integer("version"))
    creditCode = try row.text("credit_code")
    guard let state = VerificationState(rawValue: try row.text("state")) else {
      throw StorageError(.unexpectedValue, "enterprises.state of \(id)")
    }
    self.state = state
    stateReason = try row.text("state_reason")
    claimed = try row.boolean("claimed")
    func amount(_ column: String) throws -> Money? { try row.optionalInteger(column).map { try Money(fen: $0) } }
    profile = EnterpriseProfile(
      nameZh: try row.text("name_zh"), nameEn: try row.optionalText("name_en"),
      district: try row.optionalText("district"), parkID: try row.optionalText("park"),
      industryClass: try row.optionalText("industry_class"),
      industryCode: try row.optionalText("industry_code").map { try IndustryCode($0) },
      founded: try row.optionalText("founded").map { try CivilDate($0) },
      figuresYear: try row.optionalInteger("figures_year").map { Int($0) },
      employees: try row.optionalInteger("employees").map { Int($0) }, revenue: try amount("revenue_fen"),
      taxPaid: try amount("tax_paid_fen"), totalAssets: try amount("total_assets_fen"),
      rentPerYear: try amount("rent_fen_per_year"),
      areaSquareDecimetres: try row.optionalInteger("area_square_decimetres"),
      filesStatistics: try row.boolean("files_statistics"))
    contact = try row.optionalBlob("contact")
    contactKey = try row.optionalText("contact_key")
    contactConsented = try row.boolean("contact_consented")
    bankAccount = try row.optionalBlob("bank_account")
    created = try row.time("created")
    updated = try row.time("updated")
    verified = try row.optionalTime("verified")
  }

  static func read(_ id: String, in transaction: any ReadTransaction) throws -> EnterpriseRow? {
    try transaction.row("SELECT \(columns) FROM enterprises WHERE id = ?", [.text(id)]).map(EnterpriseRow.init)
  }

  static func read(creditCode: CreditCode, in transaction: any ReadTransaction) throws -> EnterpriseRow? {
    try transaction.row("SELECT \(columns) FROM enterprises WHERE credit_code = ?", [.text(creditCode.text)])
      .map(EnterpriseRow.init)
  }

  /// What searches look at.
  private var search: String { SearchText.column([profile.nameZh, profile.nameEn ?? ""]) }

  func insert(in transaction: any WriteTransaction) throws {
    let marks = Array(repeating: "?", count: values.count + 1).joined(separator: ", ")
    try transaction.execute(
      "INSERT INTO enterprises (\(Self.columns), search) VALUES (\(marks))", values + [.text(search)])
  }

  func update(in transaction: any WriteTransaction) throws {
    let names = Self.columns.split(separator: ",").map { $0.filter { !$0.isWhitespace } }
    let assignments = (names + ["search"]).map { "\($0) = ?" }.joined(separator: ", ")
    try transaction.execute(
      "UPDATE enterprises SET \(assignments) WHERE id = ?", values + [.text(search), .text(id)])
  }

  /// In the order of ``columns``.
  private var values: [SQLValue] {
    let profile = self.profile
    return [
      .text(id), .integer(Int64(version)), .text(creditCode), .text(state.rawValue), .text(stateReason),
      .boolean(claimed), .text(profile.nameZh), .text(orNull: profile.nameEn), .text(orNull: profile.district),
      .text(orNull: profile.parkID), .text(orNull: profile.industryClass), .text(orNull: profile.industryCode?.text),
      .text(orNull: profile.founded?.description), .integer(orNull: profile.figuresYear.map(Int64.init)),
      .integer(orNull: profile.employees.map(Int64.init)), .integer(orNull: profile.revenue?.fen),
      .integer(orNull: profile.taxPaid?.fen), .integer(orNull: profile.totalAssets?.fen),
      .integer(orNull: profile.rentPerYear?.fen), .integer(orNull: profile.areaSquareDecimetres),
      .boolean(profile.filesStatistics), .blob(orNull: contact), .text(orNull: contactKey),
      .boolean(contactConsented),
      .blob(orNull: bankAccount), .time(created), .time(updated), verified.map(SQLValue.time) ?? .null,
    ]
  }

  /// The next version, at a time.
  mutating func touch(at now: Timestamp) {
    version += 1
    updated = now
  }
}
