import ParkRules
import ParkSchemas
import RPCCore
import Storage

@testable import ParkServices

/// A park with a buyer, a supplying enterprise and a cloud provider.
struct MarketFixture: Sendable {
  typealias Service = MarketV1.MarketService

  let park: TestPark
  let buyer: Applicant
  let supplier: Applicant
  let provider: TestAccount

  init() async throws {
    let park = try await TestPark(TestPark.longSessions)
    try await self.init(
      park: park, officer: try await park.account(.districtOfficer), buyer: try await park.applicant(1))
  }

  /// In a park that is there already.
  init(park: TestPark, officer: TestAccount, buyer: Applicant) async throws {
    self.park = park
    self.buyer = buyer
    supplier = try await park.applicant(2)
    let institution = try await park.institution(600, kind: .cloudProvider, as: officer)
    provider = try await park.account(.institution, institution.id)
  }

  func close() async { await park.close() }

  func supply(
    as account: TestAccount? = nil, _ change: (inout MarketV1.SupplyContent) -> Void = { _ in }
  ) async throws -> MarketV1.Supply {
    var content = MarketV1.SupplyContent.with {
      $0.kind = .coDevelopment
      $0.field = "animation.rendering"
      $0.title = "动画渲染协作"
      $0.priceFromFen = 5_000_000
      $0.deliveryDays = 30
    }
    change(&content)
    let final = content
    return try await park.call(
      Service.publishSupply, MarketV1.PublishSupplyRequest.with { $0.content = final }, as: account ?? supplier.admin)
  }

  func resource(units: Int64) async throws -> MarketV1.Supply {
    try await supply(as: provider) {
      $0.kind = .cloudResource
      $0.field = "cloud.gpu"
      $0.title = "渲染算力"
      $0.deliveryDays = 0
      $0.unit = "GPU小时"
      $0.quotaUnits = units
    }
  }

  func demand(_ change: (inout MarketV1.DemandContent) -> Void = { _ in }) async throws -> MarketV1.Demand {
    var content = MarketV1.DemandContent.with {
      $0.kind = .coDevelopment
      $0.field = "animation"
      $0.title = "寻求渲染伙伴"
      $0.budgetFen = 8_000_000
      $0.neededBy = "2026-06-30"
    }
    change(&content)
    let final = content
    return try await park.call(
      Service.publishDemand, MarketV1.PublishDemandRequest.with { $0.content = final }, as: buyer.admin)
  }

  func get(_ id: String, as account: TestAccount? = nil) async throws -> MarketV1.Demand {
    try await park.call(
      Service.getDemand, MarketV1.GetDemandRequest.with { $0.demandId = id }, as: account ?? buyer.admin)
  }

  func quote(
    _ demand: MarketV1.Demand, on supply: MarketV1.Supply, priceFen: Int64 = 6_000_000, as account: TestAccount? = nil
  ) async throws -> MarketV1.Demand {
    try await park.call(
      Service.quote,
      MarketV1.QuoteRequest.with {
        $0.demandId = demand.id
        $0.expectedVersion = demand.version
        $0.supplyId = supply.id
        $0.priceFen = priceFen
        $0.deliveryDays = 30
      }, as: account ?? supplier.admin)
  }

  func accept(_ demand: MarketV1.Demand, _ quote: String) async throws -> MarketV1.Order {
    try await park.call(
      Service.acceptQuote,
      MarketV1.AcceptQuoteRequest.with {
        $0.demandId = demand.id
        $0.expectedVersion = demand.version
        $0.quoteId = quote
      }, as: buyer.admin)
  }

  func close(_ demand: MarketV1.Demand) async throws -> MarketV1.Demand {
    try await park.call(
      Service.closeDemand,
      MarketV1.CloseDemandRequest.with {
        $0.demandId = demand.id
        $0.expectedVersion = demand.version
      }, as: buyer.admin)
  }

  func order(_ id: String, as account: TestAccount? = nil) async throws -> MarketV1.Order {
    try await park.call(
      Service.getOrder, MarketV1.GetOrderRequest.with { $0.orderId = id }, as: account ?? buyer.admin)
  }

  func confirm(_ order: MarketV1.Order, as account: TestAccount? = nil) async throws -> MarketV1.Order {
    try await park.call(
      Service.confirmDelivery,
      MarketV1.ConfirmDeliveryRequest.with {
        $0.orderId = order.id
        $0.expectedVersion = order.version
      }, as: account ?? buyer.admin)
  }

  func rate(_ order: MarketV1.Order, _ stars: UInt32 = 5) async throws -> MarketV1.Order {
    try await park.call(
      Service.rate,
      MarketV1.RateRequest.with {
        $0.orderId = order.id
        $0.expectedVersion = order.version
        $0.stars = stars
      }, as: buyer.admin)
  }

  func request(_ supply: MarketV1.Supply, units: Int64, as account: TestAccount? = nil) async throws
    -> MarketV1.Allocation
  {
    try await park.call(
      Service.requestResource,
      MarketV1.RequestResourceRequest.with {
        $0.supplyId = supply.id
        $0.units = units
      }, as: account ?? buyer.admin)
  }

  func allocate(_ allocation: MarketV1.Allocation, as account: TestAccount? = nil) async throws -> MarketV1.Allocation {
    try await park.call(
      Service.allocateResource,
      MarketV1.AllocateResourceRequest.with {
        $0.allocationId = allocation.id
        $0.expectedVersion = allocation.version
      }, as: account ?? provider)
  }

  func release(_ allocation: MarketV1.Allocation, as account: TestAccount? = nil) async throws -> MarketV1.Allocation {
    try await park.call(
      Service.releaseResource,
      MarketV1.ReleaseResourceRequest.with {
        $0.allocationId = allocation.id
        $0.expectedVersion = allocation.version
      }, as: account ?? buyer.admin)
  }

  func free(_ supply: MarketV1.Supply) async throws -> Int64 {
    let shown: MarketV1.Supply = try await park.call(
      Service.getSupply, MarketV1.GetSupplyRequest.with { $0.supplyId = supply.id }, as: buyer.admin)
    return shown.freeUnits
  }
}
