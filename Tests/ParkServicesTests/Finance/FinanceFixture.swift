import ParkRules
import ParkSchemas
import RPCCore
import SchemaRuntime
import Storage

@testable import ParkServices

/// An institution with the person who acts for it, and its product.
struct Lender: Sendable {
  let id: String
  let account: TestAccount
  let product: String
}

/// A park with an enterprise that wants money and institutions that lend it.
///
/// The clock stands at 2026-01-05 08:00 in Shanghai. Sessions outlive every jump of the clock.
struct FinanceFixture: Sendable {
  typealias Service = FinanceV1.FinanceService

  let park: TestPark
  let officer: TestAccount
  let applicant: Applicant

  init() async throws {
    let park = try await TestPark(TestPark.longSessions)
    self.init(park: park, officer: try await park.account(.districtOfficer), applicant: try await park.applicant(1))
  }

  /// In a park that is there already.
  init(park: TestPark, officer: TestAccount, applicant: Applicant) {
    self.park = park
    self.officer = officer
    self.applicant = applicant
  }

  func close() async { await park.close() }

  // MARK: - Institutions and products

  func lender(
    _ seed: UInt64 = 100, _ change: @Sendable (inout FinanceV1.ProductContent) -> Void = { _ in }
  ) async throws -> Lender {
    let institution = try await park.institution(seed, as: officer)
    let account = try await park.account(.institution, institution.id)
    return Lender(id: institution.id, account: account, product: try await publish(change, as: account).id)
  }

  func publish(
    _ change: @Sendable (inout FinanceV1.ProductContent) -> Void = { _ in }, as account: TestAccount
  ) async throws -> FinanceV1.Product {
    var content = FinanceV1.ProductContent.with {
      $0.nameZh = "文创贷"
      $0.kind = .creditLoan
      $0.amountMinFen = 10_000_000
      $0.amountMaxFen = 500_000_000
      $0.termMonthsMin = 6
      $0.termMonthsMax = 36
      $0.rateMinBasisPoints = 345
      $0.rateMaxBasisPoints = 600
    }
    change(&content)
    let final = content
    return try await park.call(
      Service.publishProduct, FinanceV1.PublishProductRequest.with { $0.content = final }, as: account)
  }

  // MARK: - The procedure

  /// A demand of 1,000,000 yuan for 12 months.
  func demand(
    as account: TestAccount? = nil, _ change: @Sendable (inout FinanceV1.DemandContent) -> Void = { _ in }
  ) async throws -> FinanceV1.Demand {
    var content = FinanceV1.DemandContent.with {
      $0.amountFen = 100_000_000
      $0.termMonths = 12
      $0.purpose = "动画制作周转"
    }
    change(&content)
    let final = content
    return try await park.call(
      Service.publishDemand, FinanceV1.PublishDemandRequest.with { $0.content = final }, as: account ?? applicant.admin)
  }

  func get(_ id: String, as account: TestAccount? = nil) async throws -> FinanceV1.Demand {
    try await park.call(
      Service.getDemand, FinanceV1.GetDemandRequest.with { $0.demandId = id }, as: account ?? applicant.admin)
  }

  func claim(_ demand: FinanceV1.Demand, by lender: Lender) async throws -> FinanceV1.Demand {
    try await park.call(
      Service.claimDemand,
      FinanceV1.ClaimDemandRequest.with {
        $0.demandId = demand.id
        $0.expectedVersion = demand.version
        $0.productId = lender.product
      }, as: lender.account)
  }

  func release(_ demand: FinanceV1.Demand, by lender: Lender, reason: String = "") async throws -> FinanceV1.Demand {
    try await park.call(
      Service.releaseClaim,
      FinanceV1.ReleaseClaimRequest.with {
        $0.demandId = demand.id
        $0.expectedVersion = demand.version
        $0.reason = reason
      }, as: lender.account)
  }

  func authorise(
    _ demand: FinanceV1.Demand, _ lender: Lender, scopes: [FinanceV1.SharedScope] = [.profile, .credit, .awards],
    seconds: Int64 = 7 * 86_400
  ) async throws -> FinanceV1.Authorisation {
    let expires = park.clock.now + .seconds(seconds)
    return try await park.call(
      Service.authoriseDataSharing,
      FinanceV1.AuthoriseDataSharingRequest.with {
        $0.demandId = demand.id
        $0.expectedVersion = demand.version
        $0.institutionId = lender.id
        $0.scopes = scopes
        $0.expiresAt = expires.message
      }, as: applicant.admin)
  }

  func revoke(
    _ authorisation: FinanceV1.Authorisation, version: UInt64? = nil, reason: String = ""
  ) async throws -> FinanceV1.Authorisation {
    try await park.call(
      Service.revokeDataSharing,
      FinanceV1.RevokeDataSharingRequest.with {
        $0.authorisationId = authorisation.id
        $0.expectedVersion = version ?? authorisation.version
        $0.reason = reason
      }, as: applicant.admin)
  }

  func read(
    _ authorisation: FinanceV1.Authorisation, as lender: Lender, key: String? = nil
  ) async throws -> FinanceV1.SharedData {
    try await park.call(
      Service.readSharedData,
      FinanceV1.ReadSharedDataRequest.with {
        $0.authorisationId = authorisation.id
        $0.purpose = "due_diligence"
      }, as: lender.account, key: key)
  }

  func examine(
    _ demand: FinanceV1.Demand, by lender: Lender, _ recommendation: FinanceV1.Recommendation = .support
  ) async throws -> FinanceV1.Demand {
    try await park.call(
      Service.submitDueDiligence,
      FinanceV1.SubmitDueDiligenceRequest.with {
        $0.demandId = demand.id
        $0.expectedVersion = demand.version
        $0.recommendation = recommendation
        $0.report = "经营正常"
      }, as: lender.account)
  }

  func offer(
    _ demand: FinanceV1.Demand, by lender: Lender, amountFen: Int64 = 80_000_000, rate: UInt32 = 400,
    through: String = "2026-01-31"
  ) async throws -> FinanceV1.Demand {
    try await park.call(
      Service.offerTerms,
      FinanceV1.OfferTermsRequest.with {
        $0.demandId = demand.id
        $0.expectedVersion = demand.version
        $0.amountFen = amountFen
        $0.termMonths = 12
        $0.rateBasisPoints = rate
        $0.validThrough = through
      }, as: lender.account)
  }

  func accept(_ demand: FinanceV1.Demand, _ offer: String) async throws -> FinanceV1.Demand {
    try await park.call(
      Service.acceptOffer,
      FinanceV1.AcceptOfferRequest.with {
        $0.demandId = demand.id
        $0.expectedVersion = demand.version
        $0.offerId = offer
        $0.payee = .with {
          $0.bankName = "演示银行"
          $0.accountNumber = "6222020000001234567"
        }
      }, as: applicant.admin)
  }

  func draw(
    _ demand: FinanceV1.Demand, by lender: Lender, _ fen: Int64, reference: String
  ) async throws -> FinanceV1.Demand {
    try await park.call(
      Service.recordDrawdown,
      FinanceV1.RecordDrawdownRequest.with {
        $0.demandId = demand.id
        $0.expectedVersion = demand.version
        $0.amountFen = fen
        $0.bankReference = reference
      }, as: lender.account)
  }

  func repay(
    _ demand: FinanceV1.Demand, by lender: Lender, _ principal: Int64, interest: Int64 = 0, reference: String
  ) async throws -> FinanceV1.Demand {
    try await park.call(
      Service.recordRepayment,
      FinanceV1.RecordRepaymentRequest.with {
        $0.demandId = demand.id
        $0.expectedVersion = demand.version
        $0.principalFen = principal
        $0.interestFen = interest
        $0.bankReference = reference
      }, as: lender.account)
  }

  func end(_ demand: FinanceV1.Demand) async throws -> FinanceV1.Demand {
    try await park.call(
      Service.closeDemand,
      FinanceV1.CloseDemandRequest.with {
        $0.demandId = demand.id
        $0.expectedVersion = demand.version
      }, as: applicant.admin)
  }

  // MARK: - Stages

  /// A demand that the lender has claimed and may read the data for.
  func shared(with lender: Lender) async throws -> (FinanceV1.Demand, FinanceV1.Authorisation) {
    let claimed = try await claim(demand(), by: lender)
    let authorisation = try await authorise(claimed, lender)
    return (try await get(claimed.id), authorisation)
  }

  /// A demand with an open offer of the lender.
  func offered(by lender: Lender) async throws -> FinanceV1.Demand {
    let demand = try await shared(with: lender).0
    return try await offer(examine(demand, by: lender), by: lender)
  }

  /// A demand whose offer of 800,000 yuan was accepted.
  func signed(with lender: Lender) async throws -> FinanceV1.Demand {
    let demand = try await offered(by: lender)
    return try await accept(demand, demand.offers[0].id)
  }
}

extension TestPark {
  /// A registered institution with a synthetic credit code.
  func institution(
    _ seed: UInt64, kind: InstitutionV1.InstitutionKind = .bank, as officer: TestAccount
  ) async throws -> InstitutionV1.Institution {
    guard let code = SyntheticCreditCodes.code(seed: seed) else { throw RPCError(.internalError, "no synthetic code") }
    return try await call(
      InstitutionV1.InstitutionService.registerInstitution,
      InstitutionV1.RegisterInstitutionRequest.with {
        $0.kind = kind
        $0.nameZh = "合成机构\(seed)"
        $0.creditCode = code.text
      }, as: officer)
  }
}
