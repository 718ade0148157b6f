import ParkRules
import ParkSchemas
import RPCSchemas
import Storage

@testable import ParkServices
@testable import RPCCore

typealias Enterprises = EnterpriseV1.EnterpriseService

/// What the tests of enterprises start from. Every enterprise is synthetic.
extension EnterpriseV1.Profile {
  /// A profile with all that verification needs; the figures are of 2025, the clock stands in 2026.
  static func whole(_ name: String = "北京示例文化传播有限公司") -> Self {
    .with {
      $0.nameZh = name
      $0.nameEn = "Example Culture"
      $0.district = "朝阳区"
      $0.industryClass = "02"
      $0.industryCode = "8710"
      $0.foundedDay = "2021-05-06"
      $0.figuresYear = 2025
      $0.employees = .with { $0.value = 42 }
      $0.revenueFen = .with { $0.value = 900_000_000 }
      $0.rentFenPerYear = .with { $0.value = 60_000_000 }
      $0.filesStatistics = true
      $0.contact = .with {
        $0.name = "张三丰"
        $0.phone = "138 1234 5678"
        $0.consented = true
      }
      $0.bankAccount = .with {
        $0.bank = "某银行朝阳支行"
        $0.number = "6222 0200 0000 1234"
      }
    }
  }
}

func syntheticCode(_ seed: UInt64) -> String { SyntheticCreditCodes.code(seed: seed)?.text ?? "" }

extension TestPark {
  /// One whose sessions outlive the days by which a test moves the clock.
  static func forDays() async throws -> TestPark {
    try await TestPark { $0.accessTokenLifetime = .seconds(10 * 86_400) }
  }

  /// A worker registers an enterprise and thereby becomes its administrator.
  func registered(
    seed: UInt64 = 1, _ profile: EnterpriseV1.Profile = .whole()
  ) async throws -> (enterprise: EnterpriseV1.Enterprise, admin: TestAccount) {
    let person = try await account(.worker)
    let enterprise: EnterpriseV1.Enterprise = try await call(
      Enterprises.register,
      EnterpriseV1.RegisterRequest.with {
        $0.creditCode = syntheticCode(seed)
        $0.profile = profile
      }, as: person)
    return (enterprise, person.acting(.enterpriseAdmin, enterprise.id))
  }

  func submit(_ enterprise: EnterpriseV1.Enterprise, as admin: TestAccount) async throws -> EnterpriseV1.Enterprise {
    try await call(
      Enterprises.submitVerification,
      EnterpriseV1.SubmitVerificationRequest.with {
        $0.enterpriseId = enterprise.id
        $0.expectedVersion = enterprise.version
      }, as: admin)
  }

  func decide(
    _ decision: EnterpriseV1.VerificationDecision, _ enterprise: EnterpriseV1.Enterprise, reason: String = "",
    as officer: TestAccount
  ) async throws -> EnterpriseV1.Enterprise {
    try await call(
      Enterprises.decideVerification,
      EnterpriseV1.DecideVerificationRequest.with {
        $0.enterpriseId = enterprise.id
        $0.expectedVersion = enterprise.version
        $0.decision = decision
        $0.reason = reason
      }, as: officer)
  }

  /// A registered enterprise that an officer has verified.
  func verified(
    seed: UInt64 = 1, _ profile: EnterpriseV1.Profile = .whole(), by officer: TestAccount
  ) async throws -> (enterprise: EnterpriseV1.Enterprise, admin: TestAccount) {
    let (enterprise, admin) = try await registered(seed: seed, profile)
    return (try await decide(.verify, try await submit(enterprise, as: admin), as: officer), admin)
  }

  func profile(_ id: String, as account: TestAccount) async throws -> EnterpriseV1.Enterprise {
    try await call(Enterprises.getProfile, EnterpriseV1.GetProfileRequest.with { $0.enterpriseId = id }, as: account)
  }

  func update(
    _ enterprise: EnterpriseV1.Enterprise, _ paths: [String], as admin: TestAccount,
    _ change: (inout EnterpriseV1.Profile) -> Void
  ) async throws -> EnterpriseV1.Enterprise {
    try await call(
      Enterprises.updateProfile,
      EnterpriseV1.UpdateProfileRequest.with {
        $0.enterpriseId = enterprise.id
        $0.expectedVersion = enterprise.version
        $0.profile = .with(change)
        $0.updateMask = .with { $0.paths = paths }
      }, as: admin)
  }

  func search(
    as account: TestAccount, _ change: (inout EnterpriseV1.SearchEnterprisesRequest) -> Void = { _ in }
  ) async throws -> [EnterpriseV1.SearchEnterprisesResponse] {
    try await stream(Enterprises.searchEnterprises, EnterpriseV1.SearchEnterprisesRequest.with(change), as: account)
  }

  /// The integer that a query gives in its column `n`.
  func number(_ sql: String, _ arguments: [SQLValue] = []) async throws -> Int {
    try await storage.store.read { try $0.row(sql, arguments)?.int("n") ?? -1 }
  }
}
