import Glibc
import ParkRules
import ParkSchemas
import RPCCore
import SchemaRuntime
import Storage

@testable import ParkServices

/// A park with the people of the award chain, a published programme and an open round.
///
/// The clock stands at 2026-01-05 08:00 in Shanghai, a Monday. Sessions outlive every jump of the clock.
struct AwardFixture: Sendable {
  typealias Service = ApplicationV1.ApplicationService

  let park: TestPark
  let officer: TestAccount
  let approver: TestAccount
  let finance: TestAccount
  let experts: [TestAccount]
  let policy: PolicyV1.Policy
  let round: PolicyV1.Round

  /// - Parameter budgetFen: 1,000,000 yuan unless told otherwise.
  init(
    _ content: PolicyV1.PolicyContent? = nil, budgetFen: Int64 = 100_000_000, enterpriseCapFen: Int64 = 0,
    start: Timestamp = Timestamp(seconds: 1_767_571_200), opens: String = "2026-01-05", closes: String = "2026-12-31"
  ) async throws {
    park = try await TestPark(start: start, TestPark.longSessions)
    officer = try await park.account(.districtOfficer)
    approver = try await park.account(.districtOfficer, approvalLimitFen: 50_000_000)
    finance = try await park.account(.financeOfficer)
    experts = [
      try await park.account(.expertReviewer), try await park.account(.expertReviewer),
      try await park.account(.expertReviewer),
    ]
    let published = try content ?? Contents.rentSubsidy()
    policy = try await park.call(
      PolicyV1.PolicyService.publishPolicy, PolicyV1.PublishPolicyRequest.with { $0.content = published }, as: officer)
    round = try await park.openRound(
      policy, as: approver, budgetFen: budgetFen, enterpriseCapFen: enterpriseCapFen, opens: opens, closes: closes)
  }

  func close() async { await park.close() }

  /// A verified enterprise that meets the rent subsidy, with its administrator. Rent 600,000 yuan for 400 m².
  func applicant(
    _ seed: UInt64 = 1, _ change: @Sendable (inout EnterpriseProfile) -> Void = { _ in }
  ) async throws -> Applicant {
    try await park.applicant(seed, change)
  }

  func ledger() async throws -> PolicyV1.RoundLedger {
    let round: PolicyV1.Round = try await park.call(
      PolicyV1.PolicyService.getRound, PolicyV1.GetRoundRequest.with { $0.roundId = self.round.id }, as: officer)
    return round.ledger ?? PolicyV1.RoundLedger()
  }

  func entries() async throws -> [ApplicationV1.LedgerEntry] {
    try await park.stream(
      Service.listLedgerEntries, ApplicationV1.ListLedgerEntriesRequest.with { $0.roundId = round.id }, as: finance)
  }
}

/// An enterprise and the person who acts for it.
struct Applicant: Sendable {
  let id: String
  let name: String
  let admin: TestAccount
}

extension TestPark {
  func applicant(
    _ seed: UInt64, _ change: @Sendable (inout EnterpriseProfile) -> Void = { _ in }
  ) async throws -> Applicant {
    let (id, name) = try await enterpriseOnly(seed, change)
    return Applicant(id: id, name: name, admin: try await account(.enterpriseAdmin, id))
  }

  /// A verified enterprise, written as verification leaves it, without anybody who acts for it.
  func enterpriseOnly(
    _ seed: UInt64, _ change: @Sendable (inout EnterpriseProfile) -> Void = { _ in }
  ) async throws -> (id: String, name: String) {
    guard let code = SyntheticCreditCodes.code(seed: seed) else { throw RPCError(.internalError, "no synthetic code") }
    let now = clock.now
    let id = Identifier.make(.enterprise, at: now)
    let name = "合成文化企业\(seed)"
    var profile = EnterpriseProfile(
      nameZh: name, nameEn: nil, district: "朝阳区", parkID: nil, industryClass: "02",
      industryCode: try IndustryCode("8710"), founded: try CivilDate("2021-05-01"), figuresYear: 2025, employees: 35,
      revenue: .yuan(8_000_000), taxPaid: .yuan(400_000), totalAssets: .yuan(6_000_000), rentPerYear: .yuan(600_000),
      areaSquareDecimetres: 40_000, filesStatistics: true)
    change(&profile)
    var row = EnterpriseRow(id: id, creditCode: code, claimed: true, profile: profile, at: now)
    row.state = .verified
    row.verified = now
    let verified = row
    try await storage.store.write { try verified.insert(in: $0) }
    return (id, name)
  }

  func openRound(
    _ policy: PolicyV1.Policy, as officer: TestAccount, budgetFen: Int64 = 100_000_000, enterpriseCapFen: Int64 = 0,
    opens: String = "2026-01-05", closes: String = "2026-12-31", guide: String = "工作手册和申兑指南"
  ) async throws -> PolicyV1.Round {
    let request = PolicyV1.OpenRoundRequest.with {
      $0.policyId = policy.id
      $0.expectedVersion = policy.version
      $0.nameZh = "2026年第一批"
      $0.opensOn = opens
      $0.closesOn = closes
      $0.budgetFen = budgetFen
      $0.enterpriseCapFen = enterpriseCapFen
      $0.guide = guide
    }
    return try await call(PolicyV1.PolicyService.openRound, request, as: officer)
  }
}

/// Contents of policies for tests.
enum Contents {
  /// The sample the product ships, without the meetings that it asks for unless they are what a test is about.
  static func rentSubsidy(withBodies: Bool = false) throws -> PolicyV1.PolicyContent {
    var content = try PolicyV1.PolicyContent(json: sample("rent-subsidy"))
    if !withBodies { (content.bodiesBeforeNotice, content.bodiesBeforeApproval) = ([], []) }
    return content
  }

  static func reward() throws -> PolicyV1.PolicyContent {
    try PolicyV1.PolicyContent(json: sample("designated-size-reward"))
  }

  /// A fast programme that gives everybody who is verified 10,000 yuan, without materials.
  static func fast(_ programme: String = "fast-support") -> PolicyV1.PolicyContent {
    .with {
      $0.titleZh = "快申快享项目"
      $0.issuer = "云园区演示"
      $0.level = .district
      $0.source = "test"
      $0.kind = .fast
      $0.programme = programme
      $0.formula = .with {
        $0.shareBase = .fixed
        $0.tiers = [
          .with {
            $0.id = "all"
            $0.fixedFen = 1_000_000
          }
        ]
      }
    }
  }

  /// The same without an application.
  static func noApply(_ programme: String = "no-apply-support") -> PolicyV1.PolicyContent {
    var content = fast(programme)
    content.kind = .noApply
    return content
  }

  private static func sample(_ name: String) throws -> String {
    let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    guard let file = fopen("/\(root)/Scripts/sample/\(name).json", "r") else {
      throw RPCError(.notFound, "no sample \(name)")
    }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 64 << 10)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }
}
