// Made by Scripts/generate from cloudpark/market/v1/market.proto. Do not edit.

internal import CParkSchemas
import RPCSchemas
import SchemaRuntime

extension MarketV1 {
  /// What a supplier offers.
  public struct SupplyContent: Message {
    /// What kind.
    public var kind: MarketV1.SupplyKind = MarketV1.SupplyKind()
    /// The field, a key such as "animation.rendering": 1 to 128 of A-Z a-z 0-9 . _ : -
    public var field: String = ""
    /// Its title, 1 to 200 characters.
    public var title: String = ""
    /// More about it; may be empty.
    public var summary: String = ""
    /// The price it begins at, in fen: of an order, or of one unit of a resource. 0: to be agreed.
    public var priceFromFen: Int64 = 0
    /// Days from the order to the delivery; 1 to 3650. 0 for a resource.
    public var deliveryDays: UInt32 = 0
    /// Major classes of the culture classification it is for, "01" to "09"; empty: all.
    public var cultureClasses: [String] = []
    /// For a resource: what one unit is, such as "vCPU".
    public var unit: String = ""
    /// For a resource: how many units there are; above 0.
    public var quotaUnits: Int64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// A supply.
  public struct Supply: Message {
    /// Its id, "msp_...".
    public var id: String = ""
    /// Counts its changes, from 1; allocations do not count.
    public var version: UInt64 = 0
    /// Whether it is on the market.
    public var state: MarketV1.SupplyState = MarketV1.SupplyState()
    /// Who offers it: "ent_..." or "ins_...".
    public var supplierId: String = ""
    /// The supplier's name.
    public var supplierName: String = ""
    /// What it is.
    public var content: MarketV1.SupplyContent?
    /// For a resource: units that are free.
    public var freeUnits: Int64 = 0
    /// How many orders on it were rated.
    public var ratings: UInt64 = 0
    /// The sum of their stars; the mean is stars / ratings.
    public var stars: UInt64 = 0
    /// When it was published.
    public var publishedAt: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// What an enterprise wants.
  public struct DemandContent: Message {
    /// What kind; not a resource, which is requested by units.
    public var kind: MarketV1.SupplyKind = MarketV1.SupplyKind()
    /// The field, a key such as "animation.rendering"; a supply of a narrower field fits.
    public var field: String = ""
    /// Its title, 1 to 200 characters.
    public var title: String = ""
    /// More about it; may be empty.
    public var summary: String = ""
    /// The most it may cost, in fen; above 0.
    public var budgetFen: Int64 = 0
    /// The day by which it must be delivered, YYYY-MM-DD; empty: not said.
    public var neededBy: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// A supplier's price for a demand.
  public struct QuoteDetails: Message {
    /// Its id, "mqu_...".
    public var id: String = ""
    /// Where it stands.
    public var state: MarketV1.QuoteState = MarketV1.QuoteState()
    /// The supply it rests on.
    public var supplyId: String = ""
    /// The supplier.
    public var supplierId: String = ""
    /// The supplier's name.
    public var supplierName: String = ""
    /// The price, in fen.
    public var priceFen: Int64 = 0
    /// Days from the order to the delivery.
    public var deliveryDays: UInt32 = 0
    /// A remark; may be empty.
    public var note: String = ""
    /// When it was made.
    public var quotedAt: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// A demand.
  public struct Demand: Message {
    /// Its id, "mde_...".
    public var id: String = ""
    /// Counts its changes, from 1.
    public var version: UInt64 = 0
    /// Where it stands.
    public var state: MarketV1.DemandState = MarketV1.DemandState()
    /// Whose it is.
    public var enterpriseId: String = ""
    /// The enterprise's name.
    public var enterpriseName: String = ""
    /// What is wanted.
    public var content: MarketV1.DemandContent?
    /// The quotes; a supplier sees its own.
    public var quotes: [MarketV1.QuoteDetails] = []
    /// How many quotes are open.
    public var quotesOpen: UInt32 = 0
    /// The order, for the buyer and its supplier; empty before.
    public var orderId: String = ""
    /// When it was published.
    public var publishedAt: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// An order.
  public struct Order: Message {
    /// Its id, "mor_...".
    public var id: String = ""
    /// Counts its changes, from 1.
    public var version: UInt64 = 0
    /// Where it stands.
    public var state: MarketV1.OrderState = MarketV1.OrderState()
    /// The demand.
    public var demandId: String = ""
    /// The supply.
    public var supplyId: String = ""
    /// The buyer.
    public var enterpriseId: String = ""
    /// The supplier.
    public var supplierId: String = ""
    /// The price, in fen.
    public var priceFen: Int64 = 0
    /// The day by which it should be delivered, YYYY-MM-DD.
    public var dueOn: String = ""
    /// Whether it is past that day and not delivered.
    public var overdue: Bool = false
    /// 1 to 5; 0 before it is rated.
    public var stars: UInt32 = 0
    /// The rating's words.
    public var comment: String = ""
    /// When it was ordered.
    public var orderedAt: GoogleProtobuf.Timestamp?
    /// When the delivery was confirmed.
    public var deliveredAt: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// Units of a resource for an enterprise.
  public struct Allocation: Message {
    /// Its id, "mal_...".
    public var id: String = ""
    /// Counts its changes, from 1.
    public var version: UInt64 = 0
    /// Where it stands.
    public var state: MarketV1.AllocationState = MarketV1.AllocationState()
    /// The resource.
    public var supplyId: String = ""
    /// Who offers it.
    public var supplierId: String = ""
    /// Who holds it.
    public var enterpriseId: String = ""
    /// How many units.
    public var units: Int64 = 0
    /// What for; may be empty.
    public var purpose: String = ""
    /// The resource's units that are free after the change that this answers; 0 in lists.
    public var freeUnits: Int64 = 0
    /// When it was asked for.
    public var requestedAt: GoogleProtobuf.Timestamp?
    /// When it was allocated.
    public var allocatedAt: GoogleProtobuf.Timestamp?
    /// When it ended.
    public var endedAt: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// A pair of supply and demand.
  public struct MarketMatch: Message {
    /// The supply.
    public var supply: MarketV1.Supply?
    /// The demand, without its quotes.
    public var demand: MarketV1.Demand?
    /// Whether they fit.
    public var verdict: PolicyV1.Verdict = PolicyV1.Verdict()
    /// Each rule with its reason.
    public var results: [PolicyV1.RuleResult] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// Publishes a supply.
  public struct PublishSupplyRequest: Message {
    /// What it is.
    public var content: MarketV1.SupplyContent?

    /// The message in which every field has its default.
    public init() {}
  }

  /// Closes a supply.
  public struct CloseSupplyRequest: Message {
    /// The supply.
    public var supplyId: String = ""
    /// The version the caller has seen; ABORTED when it is not the current one.
    public var expectedVersion: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Names a supply.
  public struct GetSupplyRequest: Message {
    /// The supply.
    public var supplyId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Which supplies.
  public struct ListSuppliesRequest: Message {
    /// Only of this kind; unspecified: any.
    public var kind: MarketV1.SupplyKind = MarketV1.SupplyKind()
    /// Only of this field and narrower ones; empty: any.
    public var field: String = ""
    /// Only of this supplier; empty: any.
    public var supplierId: String = ""
    /// Only in this state; unspecified: open ones.
    public var state: MarketV1.SupplyState = MarketV1.SupplyState()
    /// Only with this text in title or summary; empty: any.
    public var text: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Publishes a demand.
  public struct PublishDemandRequest: Message {
    /// What is wanted.
    public var content: MarketV1.DemandContent?

    /// The message in which every field has its default.
    public init() {}
  }

  /// Closes a demand.
  public struct CloseDemandRequest: Message {
    /// The demand.
    public var demandId: String = ""
    /// The version the caller has seen; ABORTED when it is not the current one.
    public var expectedVersion: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Names a demand.
  public struct GetDemandRequest: Message {
    /// The demand.
    public var demandId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Which demands.
  public struct ListDemandsRequest: Message {
    /// Only of this kind; unspecified: any.
    public var kind: MarketV1.SupplyKind = MarketV1.SupplyKind()
    /// Only the caller's own.
    public var own: Bool = false
    /// Only in this state; unspecified: any.
    public var state: MarketV1.DemandState = MarketV1.DemandState()

    /// The message in which every field has its default.
    public init() {}
  }

  /// Matches; one of the two ids.
  public struct MatchRequest: Message {
    /// A demand of the caller's own.
    public var demandId: String = ""
    /// A supply of the caller's own.
    public var supplyId: String = ""
    /// Only matches of this verdict; unspecified: all.
    public var verdict: PolicyV1.Verdict = PolicyV1.Verdict()

    /// The message in which every field has its default.
    public init() {}
  }

  /// Quotes.
  public struct QuoteRequest: Message {
    /// The demand.
    public var demandId: String = ""
    /// The version the caller has seen; ABORTED when it is not the current one.
    public var expectedVersion: UInt64 = 0
    /// An open supply of the caller's own that does not fail the match.
    public var supplyId: String = ""
    /// The price, in fen: above 0, at most the budget.
    public var priceFen: Int64 = 0
    /// Days from the order to the delivery; 1 to 3650.
    public var deliveryDays: UInt32 = 0
    /// A remark; may be empty.
    public var note: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Accepts a quote.
  public struct AcceptQuoteRequest: Message {
    /// The demand.
    public var demandId: String = ""
    /// The version the caller has seen; ABORTED when it is not the current one.
    public var expectedVersion: UInt64 = 0
    /// The quote.
    public var quoteId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Confirms a delivery.
  public struct ConfirmDeliveryRequest: Message {
    /// The order.
    public var orderId: String = ""
    /// The version the caller has seen; ABORTED when it is not the current one.
    public var expectedVersion: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Rates an order.
  public struct RateRequest: Message {
    /// The order.
    public var orderId: String = ""
    /// The version the caller has seen; ABORTED when it is not the current one.
    public var expectedVersion: UInt64 = 0
    /// 1 to 5.
    public var stars: UInt32 = 0
    /// Words; may be empty.
    public var comment: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Names an order.
  public struct GetOrderRequest: Message {
    /// The order.
    public var orderId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Which orders.
  public struct ListOrdersRequest: Message {
    /// Only in this state; unspecified: any.
    public var state: MarketV1.OrderState = MarketV1.OrderState()

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for units.
  public struct RequestResourceRequest: Message {
    /// The resource.
    public var supplyId: String = ""
    /// How many units; 1 to the quota.
    public var units: Int64 = 0
    /// What for; may be empty.
    public var purpose: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Allocates.
  public struct AllocateResourceRequest: Message {
    /// The request.
    public var allocationId: String = ""
    /// The version the caller has seen; ABORTED when it is not the current one.
    public var expectedVersion: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Releases.
  public struct ReleaseResourceRequest: Message {
    /// The allocation.
    public var allocationId: String = ""
    /// The version the caller has seen; ABORTED when it is not the current one.
    public var expectedVersion: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Names an allocation.
  public struct GetAllocationRequest: Message {
    /// The allocation.
    public var allocationId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Which allocations.
  public struct ListAllocationsRequest: Message {
    /// Only in this state; unspecified: any.
    public var state: MarketV1.AllocationState = MarketV1.AllocationState()
    /// Only of this resource; empty: any.
    public var supplyId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// What is offered or wanted.
  public struct SupplyKind: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// In a filter: any; refused elsewhere.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// 产业协同: joint development, production, distribution.
    public static var coDevelopment: Self { Self(rawValue: 1) }
    /// 专业服务: law, intellectual property, accounting, human resources.
    public static var professionalService: Self { Self(rawValue: 2) }
    /// 云网资源: computing, storage, rendering, bandwidth, with a quota.
    public static var cloudResource: Self { Self(rawValue: 3) }
  }

  /// Whether a supply is on the market.
  public struct SupplyState: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// In a filter: any.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// It is.
    public static var open: Self { Self(rawValue: 1) }
    /// It was closed; final.
    public static var closed: Self { Self(rawValue: 2) }
  }

  /// Where a demand stands.
  public struct DemandState: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// In a filter: any.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// It takes quotes.
    public static var open: Self { Self(rawValue: 1) }
    /// A quote was accepted; final.
    public static var ordered: Self { Self(rawValue: 2) }
    /// Taken off without an order; final.
    public static var closed: Self { Self(rawValue: 3) }
  }

  /// Where a quote stands.
  public struct QuoteState: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Never sent.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// It can be accepted.
    public static var open: Self { Self(rawValue: 1) }
    /// It was accepted; final.
    public static var accepted: Self { Self(rawValue: 2) }
    /// A later quote of the supplier took its place; final.
    public static var replaced: Self { Self(rawValue: 3) }
    /// Another was accepted, or the demand was closed; final.
    public static var declined: Self { Self(rawValue: 4) }
  }

  /// Where an order stands.
  public struct OrderState: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// In a filter: any.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// Under way.
    public static var ordered: Self { Self(rawValue: 1) }
    /// The buyer has confirmed the delivery.
    public static var delivered: Self { Self(rawValue: 2) }
    /// The buyer has rated it; final.
    public static var rated: Self { Self(rawValue: 3) }
  }

  /// Where an allocation stands.
  public struct AllocationState: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// In a filter: any.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// Asked for.
    public static var requested: Self { Self(rawValue: 1) }
    /// Allocated out of the quota.
    public static var allocated: Self { Self(rawValue: 2) }
    /// Released: its units are free again; final.
    public static var released: Self { Self(rawValue: 3) }
    /// Withdrawn or declined before it was allocated; final.
    public static var declined: Self { Self(rawValue: 4) }
  }

  /// Brings supply and demand together.
  public enum MarketService {
    /// The full name.
    public static let name: String = "cloudpark.market.v1.MarketService"
    /// All methods, in the order of the contract.
    public static var methods: [MethodDescriptor] {
      [publishSupply, closeSupply, getSupply, listSupplies, publishDemand, closeDemand, getDemand, listDemands, match, quote, acceptQuote, confirmDelivery, rate, getOrder, listOrders, requestResource, allocateResource, releaseResource, getAllocation, listAllocations]
    }

    /// Publishes a supply of the caller's enterprise or institution.
    public static let publishSupply: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.market.v1.MarketService", name: "PublishSupply",
      callType: .unary, requestType: "cloudpark.market.v1.PublishSupplyRequest",
      responseType: "cloudpark.market.v1.Supply", idempotency: .mutates,
      roles: ["enterprise_admin", "enterprise_staff", "institution"], scope: "granted",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Takes a supply off the market. Its orders and allocations go on.
    public static let closeSupply: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.market.v1.MarketService", name: "CloseSupply",
      callType: .unary, requestType: "cloudpark.market.v1.CloseSupplyRequest",
      responseType: "cloudpark.market.v1.Supply", idempotency: .mutates,
      roles: ["enterprise_admin", "enterprise_staff", "institution"], scope: "granted",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// One supply.
    public static let getSupply: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.market.v1.MarketService", name: "GetSupply",
      callType: .unary, requestType: "cloudpark.market.v1.GetSupplyRequest",
      responseType: "cloudpark.market.v1.Supply", idempotency: .noSideEffects,
      roles: ["authenticated"], scope: "public",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Supplies, newest first.
    public static let listSupplies: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.market.v1.MarketService", name: "ListSupplies",
      callType: .serverStreaming, requestType: "cloudpark.market.v1.ListSuppliesRequest",
      responseType: "cloudpark.market.v1.Supply", idempotency: .noSideEffects,
      roles: ["authenticated"], scope: "public",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Publishes a demand of the caller's enterprise.
    public static let publishDemand: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.market.v1.MarketService", name: "PublishDemand",
      callType: .unary, requestType: "cloudpark.market.v1.PublishDemandRequest",
      responseType: "cloudpark.market.v1.Demand", idempotency: .mutates,
      roles: ["enterprise_admin", "enterprise_staff"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Takes a demand without an accepted quote off the market; its open quotes are declined.
    public static let closeDemand: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.market.v1.MarketService", name: "CloseDemand",
      callType: .unary, requestType: "cloudpark.market.v1.CloseDemandRequest",
      responseType: "cloudpark.market.v1.Demand", idempotency: .mutates,
      roles: ["enterprise_admin", "enterprise_staff"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// One demand; suppliers see the open ones and those they quoted for, and only their own quotes.
    public static let getDemand: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.market.v1.MarketService", name: "GetDemand",
      callType: .unary, requestType: "cloudpark.market.v1.GetDemandRequest",
      responseType: "cloudpark.market.v1.Demand", idempotency: .noSideEffects,
      roles: ["enterprise_admin", "enterprise_staff", "institution"], scope: "granted",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Demands, newest first: the open ones, and the caller's own.
    public static let listDemands: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.market.v1.MarketService", name: "ListDemands",
      callType: .serverStreaming, requestType: "cloudpark.market.v1.ListDemandsRequest",
      responseType: "cloudpark.market.v1.Demand", idempotency: .noSideEffects,
      roles: ["enterprise_admin", "enterprise_staff", "institution"], scope: "granted",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Matches, with the reasons for and against, the best fit first: supplies for a demand of the caller's own, or demands
    /// for a supply of the caller's own.
    public static let match: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.market.v1.MarketService", name: "Match",
      callType: .serverStreaming, requestType: "cloudpark.market.v1.MatchRequest",
      responseType: "cloudpark.market.v1.MarketMatch", idempotency: .noSideEffects,
      roles: ["enterprise_admin", "enterprise_staff", "institution"], scope: "granted",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Quotes for a demand on one of the caller's open supplies. A new quote takes the place of the caller's one before it.
    public static let quote: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.market.v1.MarketService", name: "Quote",
      callType: .unary, requestType: "cloudpark.market.v1.QuoteRequest",
      responseType: "cloudpark.market.v1.Demand", idempotency: .mutates,
      roles: ["enterprise_admin", "enterprise_staff", "institution"], scope: "granted",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Accepts one quote; the others are declined and an order begins.
    public static let acceptQuote: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.market.v1.MarketService", name: "AcceptQuote",
      callType: .unary, requestType: "cloudpark.market.v1.AcceptQuoteRequest",
      responseType: "cloudpark.market.v1.Order", idempotency: .mutates,
      roles: ["enterprise_admin"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// The buyer confirms that an order was delivered.
    public static let confirmDelivery: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.market.v1.MarketService", name: "ConfirmDelivery",
      callType: .unary, requestType: "cloudpark.market.v1.ConfirmDeliveryRequest",
      responseType: "cloudpark.market.v1.Order", idempotency: .mutates,
      roles: ["enterprise_admin", "enterprise_staff"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// The buyer rates a delivered order, once.
    public static let rate: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.market.v1.MarketService", name: "Rate",
      callType: .unary, requestType: "cloudpark.market.v1.RateRequest",
      responseType: "cloudpark.market.v1.Order", idempotency: .mutates,
      roles: ["enterprise_admin", "enterprise_staff"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// One order, for its buyer and its supplier.
    public static let getOrder: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.market.v1.MarketService", name: "GetOrder",
      callType: .unary, requestType: "cloudpark.market.v1.GetOrderRequest",
      responseType: "cloudpark.market.v1.Order", idempotency: .noSideEffects,
      roles: ["enterprise_admin", "enterprise_staff", "institution"], scope: "granted",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// The caller's orders, as buyer and as supplier, newest first.
    public static let listOrders: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.market.v1.MarketService", name: "ListOrders",
      callType: .serverStreaming, requestType: "cloudpark.market.v1.ListOrdersRequest",
      responseType: "cloudpark.market.v1.Order", idempotency: .noSideEffects,
      roles: ["enterprise_admin", "enterprise_staff", "institution"], scope: "granted",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Asks for units of a resource supply.
    public static let requestResource: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.market.v1.MarketService", name: "RequestResource",
      callType: .unary, requestType: "cloudpark.market.v1.RequestResourceRequest",
      responseType: "cloudpark.market.v1.Allocation", idempotency: .mutates,
      roles: ["enterprise_admin", "enterprise_staff"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// The supplier allocates what was asked for, out of the quota that is free.
    public static let allocateResource: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.market.v1.MarketService", name: "AllocateResource",
      callType: .unary, requestType: "cloudpark.market.v1.AllocateResourceRequest",
      responseType: "cloudpark.market.v1.Allocation", idempotency: .mutates,
      roles: ["enterprise_admin", "enterprise_staff", "institution"], scope: "granted",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Ends an allocation, by its holder or its supplier: its units are free again, exactly once. A request that was not
    /// allocated yet is withdrawn or declined by it.
    public static let releaseResource: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.market.v1.MarketService", name: "ReleaseResource",
      callType: .unary, requestType: "cloudpark.market.v1.ReleaseResourceRequest",
      responseType: "cloudpark.market.v1.Allocation", idempotency: .mutates,
      roles: ["enterprise_admin", "enterprise_staff", "institution"], scope: "granted",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// One allocation, for its holder and its supplier.
    public static let getAllocation: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.market.v1.MarketService", name: "GetAllocation",
      callType: .unary, requestType: "cloudpark.market.v1.GetAllocationRequest",
      responseType: "cloudpark.market.v1.Allocation", idempotency: .noSideEffects,
      roles: ["enterprise_admin", "enterprise_staff", "institution"], scope: "granted",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// The caller's allocations, as holder and as supplier, newest first.
    public static let listAllocations: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.market.v1.MarketService", name: "ListAllocations",
      callType: .serverStreaming, requestType: "cloudpark.market.v1.ListAllocationsRequest",
      responseType: "cloudpark.market.v1.Allocation", idempotency: .noSideEffects,
      roles: ["enterprise_admin", "enterprise_staff", "institution"], scope: "granted",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)
  }
}

extension MarketV1.SupplyContent {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("kind", jsonName: "kind", number: 1, FieldType.enumeration({ MarketV1.SupplyKind.schema })))
    fields.append(FieldSchema("field", jsonName: "field", number: 2, FieldType.string))
    fields.append(FieldSchema("title", jsonName: "title", number: 3, FieldType.string))
    fields.append(FieldSchema("summary", jsonName: "summary", number: 4, FieldType.string))
    fields.append(FieldSchema("price_from_fen", jsonName: "priceFromFen", number: 5, FieldType.int64))
    fields.append(FieldSchema("delivery_days", jsonName: "deliveryDays", number: 6, FieldType.uint32))
    fields.append(FieldSchema("culture_classes", jsonName: "cultureClasses", number: 7, FieldType.string, label: .repeated))
    fields.append(FieldSchema("unit", jsonName: "unit", number: 8, FieldType.string))
    fields.append(FieldSchema("quota_units", jsonName: "quotaUnits", number: 9, FieldType.int64))
    return MessageSchema(name: "cloudpark.market.v1.SupplyContent", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__market__v1__supply_content__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Market__V1__SupplyContent.self)
    self.kind = RecordReader.enumeration(record.pointee.kind)
    self.field = RecordReader.string(record.pointee.field)
    self.title = RecordReader.string(record.pointee.title)
    self.summary = RecordReader.string(record.pointee.summary)
    self.priceFromFen = record.pointee.price_from_fen
    self.deliveryDays = record.pointee.delivery_days
    self.cultureClasses = RecordReader.strings(record.pointee.n_culture_classes, record.pointee.culture_classes)
    self.unit = RecordReader.string(record.pointee.unit)
    self.quotaUnits = record.pointee.quota_units
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Market__V1__SupplyContent.self)
    cloudpark__market__v1__supply_content__init(record)
    record.pointee.kind = packer.enumeration(self.kind)
    if !self.field.isEmpty {
      record.pointee.field = try packer.string(self.field, "field")
    }
    if !self.title.isEmpty {
      record.pointee.title = try packer.string(self.title, "title")
    }
    if !self.summary.isEmpty {
      record.pointee.summary = try packer.string(self.summary, "summary")
    }
    record.pointee.price_from_fen = self.priceFromFen
    record.pointee.delivery_days = self.deliveryDays
    if !self.cultureClasses.isEmpty {
      record.pointee.n_culture_classes = self.cultureClasses.count
      record.pointee.culture_classes = try packer.strings(self.cultureClasses, "culture_classes")
    }
    if !self.unit.isEmpty {
      record.pointee.unit = try packer.string(self.unit, "unit")
    }
    record.pointee.quota_units = self.quotaUnits
    return UnsafeMutableRawPointer(record)
  }
}

extension MarketV1.Supply {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("version", jsonName: "version", number: 2, FieldType.uint64))
    fields.append(FieldSchema("state", jsonName: "state", number: 3, FieldType.enumeration({ MarketV1.SupplyState.schema })))
    fields.append(FieldSchema("supplier_id", jsonName: "supplierId", number: 4, FieldType.string))
    fields.append(FieldSchema("supplier_name", jsonName: "supplierName", number: 5, FieldType.string))
    fields.append(FieldSchema("content", jsonName: "content", number: 6, FieldType.message({ MarketV1.SupplyContent.schema })))
    fields.append(FieldSchema("free_units", jsonName: "freeUnits", number: 7, FieldType.int64))
    fields.append(FieldSchema("ratings", jsonName: "ratings", number: 8, FieldType.uint64))
    fields.append(FieldSchema("stars", jsonName: "stars", number: 9, FieldType.uint64))
    fields.append(FieldSchema("published_at", jsonName: "publishedAt", number: 10, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.market.v1.Supply", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__market__v1__supply__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Market__V1__Supply.self)
    self.id = RecordReader.string(record.pointee.id)
    self.version = record.pointee.version
    self.state = RecordReader.enumeration(record.pointee.state)
    self.supplierId = RecordReader.string(record.pointee.supplier_id)
    self.supplierName = RecordReader.string(record.pointee.supplier_name)
    self.content = RecordReader.message(record.pointee.content)
    self.freeUnits = record.pointee.free_units
    self.ratings = record.pointee.ratings
    self.stars = record.pointee.stars
    self.publishedAt = RecordReader.message(record.pointee.published_at)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Market__V1__Supply.self)
    cloudpark__market__v1__supply__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    record.pointee.version = self.version
    record.pointee.state = packer.enumeration(self.state)
    if !self.supplierId.isEmpty {
      record.pointee.supplier_id = try packer.string(self.supplierId, "supplier_id")
    }
    if !self.supplierName.isEmpty {
      record.pointee.supplier_name = try packer.string(self.supplierName, "supplier_name")
    }
    if let value = self.content {
      record.pointee.content = try packer.message(value, "content")
    }
    record.pointee.free_units = self.freeUnits
    record.pointee.ratings = self.ratings
    record.pointee.stars = self.stars
    if let value = self.publishedAt {
      record.pointee.published_at = try packer.message(value, "published_at")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension MarketV1.DemandContent {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("kind", jsonName: "kind", number: 1, FieldType.enumeration({ MarketV1.SupplyKind.schema })))
    fields.append(FieldSchema("field", jsonName: "field", number: 2, FieldType.string))
    fields.append(FieldSchema("title", jsonName: "title", number: 3, FieldType.string))
    fields.append(FieldSchema("summary", jsonName: "summary", number: 4, FieldType.string))
    fields.append(FieldSchema("budget_fen", jsonName: "budgetFen", number: 5, FieldType.int64))
    fields.append(FieldSchema("needed_by", jsonName: "neededBy", number: 6, FieldType.string))
    return MessageSchema(name: "cloudpark.market.v1.DemandContent", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__market__v1__demand_content__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Market__V1__DemandContent.self)
    self.kind = RecordReader.enumeration(record.pointee.kind)
    self.field = RecordReader.string(record.pointee.field)
    self.title = RecordReader.string(record.pointee.title)
    self.summary = RecordReader.string(record.pointee.summary)
    self.budgetFen = record.pointee.budget_fen
    self.neededBy = RecordReader.string(record.pointee.needed_by)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Market__V1__DemandContent.self)
    cloudpark__market__v1__demand_content__init(record)
    record.pointee.kind = packer.enumeration(self.kind)
    if !self.field.isEmpty {
      record.pointee.field = try packer.string(self.field, "field")
    }
    if !self.title.isEmpty {
      record.pointee.title = try packer.string(self.title, "title")
    }
    if !self.summary.isEmpty {
      record.pointee.summary = try packer.string(self.summary, "summary")
    }
    record.pointee.budget_fen = self.budgetFen
    if !self.neededBy.isEmpty {
      record.pointee.needed_by = try packer.string(self.neededBy, "needed_by")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension MarketV1.QuoteDetails {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("state", jsonName: "state", number: 2, FieldType.enumeration({ MarketV1.QuoteState.schema })))
    fields.append(FieldSchema("supply_id", jsonName: "supplyId", number: 3, FieldType.string))
    fields.append(FieldSchema("supplier_id", jsonName: "supplierId", number: 4, FieldType.string))
    fields.append(FieldSchema("supplier_name", jsonName: "supplierName", number: 5, FieldType.string))
    fields.append(FieldSchema("price_fen", jsonName: "priceFen", number: 6, FieldType.int64))
    fields.append(FieldSchema("delivery_days", jsonName: "deliveryDays", number: 7, FieldType.uint32))
    fields.append(FieldSchema("note", jsonName: "note", number: 8, FieldType.string))
    fields.append(FieldSchema("quoted_at", jsonName: "quotedAt", number: 9, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.market.v1.QuoteDetails", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__market__v1__quote_details__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Market__V1__QuoteDetails.self)
    self.id = RecordReader.string(record.pointee.id)
    self.state = RecordReader.enumeration(record.pointee.state)
    self.supplyId = RecordReader.string(record.pointee.supply_id)
    self.supplierId = RecordReader.string(record.pointee.supplier_id)
    self.supplierName = RecordReader.string(record.pointee.supplier_name)
    self.priceFen = record.pointee.price_fen
    self.deliveryDays = record.pointee.delivery_days
    self.note = RecordReader.string(record.pointee.note)
    self.quotedAt = RecordReader.message(record.pointee.quoted_at)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Market__V1__QuoteDetails.self)
    cloudpark__market__v1__quote_details__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    record.pointee.state = packer.enumeration(self.state)
    if !self.supplyId.isEmpty {
      record.pointee.supply_id = try packer.string(self.supplyId, "supply_id")
    }
    if !self.supplierId.isEmpty {
      record.pointee.supplier_id = try packer.string(self.supplierId, "supplier_id")
    }
    if !self.supplierName.isEmpty {
      record.pointee.supplier_name = try packer.string(self.supplierName, "supplier_name")
    }
    record.pointee.price_fen = self.priceFen
    record.pointee.delivery_days = self.deliveryDays
    if !self.note.isEmpty {
      record.pointee.note = try packer.string(self.note, "note")
    }
    if let value = self.quotedAt {
      record.pointee.quoted_at = try packer.message(value, "quoted_at")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension MarketV1.Demand {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("version", jsonName: "version", number: 2, FieldType.uint64))
    fields.append(FieldSchema("state", jsonName: "state", number: 3, FieldType.enumeration({ MarketV1.DemandState.schema })))
    fields.append(FieldSchema("enterprise_id", jsonName: "enterpriseId", number: 4, FieldType.string))
    fields.append(FieldSchema("enterprise_name", jsonName: "enterpriseName", number: 5, FieldType.string))
    fields.append(FieldSchema("content", jsonName: "content", number: 6, FieldType.message({ MarketV1.DemandContent.schema })))
    fields.append(FieldSchema("quotes", jsonName: "quotes", number: 7, FieldType.message({ MarketV1.QuoteDetails.schema }), label: .repeated))
    fields.append(FieldSchema("quotes_open", jsonName: "quotesOpen", number: 8, FieldType.uint32))
    fields.append(FieldSchema("order_id", jsonName: "orderId", number: 9, FieldType.string))
    fields.append(FieldSchema("published_at", jsonName: "publishedAt", number: 10, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.market.v1.Demand", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__market__v1__demand__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Market__V1__Demand.self)
    self.id = RecordReader.string(record.pointee.id)
    self.version = record.pointee.version
    self.state = RecordReader.enumeration(record.pointee.state)
    self.enterpriseId = RecordReader.string(record.pointee.enterprise_id)
    self.enterpriseName = RecordReader.string(record.pointee.enterprise_name)
    self.content = RecordReader.message(record.pointee.content)
    self.quotes = RecordReader.messages(record.pointee.n_quotes, record.pointee.quotes)
    self.quotesOpen = record.pointee.quotes_open
    self.orderId = RecordReader.string(record.pointee.order_id)
    self.publishedAt = RecordReader.message(record.pointee.published_at)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Market__V1__Demand.self)
    cloudpark__market__v1__demand__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    record.pointee.version = self.version
    record.pointee.state = packer.enumeration(self.state)
    if !self.enterpriseId.isEmpty {
      record.pointee.enterprise_id = try packer.string(self.enterpriseId, "enterprise_id")
    }
    if !self.enterpriseName.isEmpty {
      record.pointee.enterprise_name = try packer.string(self.enterpriseName, "enterprise_name")
    }
    if let value = self.content {
      record.pointee.content = try packer.message(value, "content")
    }
    if !self.quotes.isEmpty {
      record.pointee.n_quotes = self.quotes.count
      record.pointee.quotes = try packer.messages(self.quotes, "quotes")
    }
    record.pointee.quotes_open = self.quotesOpen
    if !self.orderId.isEmpty {
      record.pointee.order_id = try packer.string(self.orderId, "order_id")
    }
    if let value = self.publishedAt {
      record.pointee.published_at = try packer.message(value, "published_at")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension MarketV1.Order {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("version", jsonName: "version", number: 2, FieldType.uint64))
    fields.append(FieldSchema("state", jsonName: "state", number: 3, FieldType.enumeration({ MarketV1.OrderState.schema })))
    fields.append(FieldSchema("demand_id", jsonName: "demandId", number: 4, FieldType.string))
    fields.append(FieldSchema("supply_id", jsonName: "supplyId", number: 5, FieldType.string))
    fields.append(FieldSchema("enterprise_id", jsonName: "enterpriseId", number: 6, FieldType.string))
    fields.append(FieldSchema("supplier_id", jsonName: "supplierId", number: 7, FieldType.string))
    fields.append(FieldSchema("price_fen", jsonName: "priceFen", number: 8, FieldType.int64))
    fields.append(FieldSchema("due_on", jsonName: "dueOn", number: 9, FieldType.string))
    fields.append(FieldSchema("overdue", jsonName: "overdue", number: 10, FieldType.bool))
    fields.append(FieldSchema("stars", jsonName: "stars", number: 11, FieldType.uint32))
    fields.append(FieldSchema("comment", jsonName: "comment", number: 12, FieldType.string))
    fields.append(FieldSchema("ordered_at", jsonName: "orderedAt", number: 13, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("delivered_at", jsonName: "deliveredAt", number: 14, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.market.v1.Order", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__market__v1__order__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Market__V1__Order.self)
    self.id = RecordReader.string(record.pointee.id)
    self.version = record.pointee.version
    self.state = RecordReader.enumeration(record.pointee.state)
    self.demandId = RecordReader.string(record.pointee.demand_id)
    self.supplyId = RecordReader.string(record.pointee.supply_id)
    self.enterpriseId = RecordReader.string(record.pointee.enterprise_id)
    self.supplierId = RecordReader.string(record.pointee.supplier_id)
    self.priceFen = record.pointee.price_fen
    self.dueOn = RecordReader.string(record.pointee.due_on)
    self.overdue = record.pointee.overdue != 0
    self.stars = record.pointee.stars
    self.comment = RecordReader.string(record.pointee.comment)
    self.orderedAt = RecordReader.message(record.pointee.ordered_at)
    self.deliveredAt = RecordReader.message(record.pointee.delivered_at)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Market__V1__Order.self)
    cloudpark__market__v1__order__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    record.pointee.version = self.version
    record.pointee.state = packer.enumeration(self.state)
    if !self.demandId.isEmpty {
      record.pointee.demand_id = try packer.string(self.demandId, "demand_id")
    }
    if !self.supplyId.isEmpty {
      record.pointee.supply_id = try packer.string(self.supplyId, "supply_id")
    }
    if !self.enterpriseId.isEmpty {
      record.pointee.enterprise_id = try packer.string(self.enterpriseId, "enterprise_id")
    }
    if !self.supplierId.isEmpty {
      record.pointee.supplier_id = try packer.string(self.supplierId, "supplier_id")
    }
    record.pointee.price_fen = self.priceFen
    if !self.dueOn.isEmpty {
      record.pointee.due_on = try packer.string(self.dueOn, "due_on")
    }
    record.pointee.overdue = self.overdue ? 1 : 0
    record.pointee.stars = self.stars
    if !self.comment.isEmpty {
      record.pointee.comment = try packer.string(self.comment, "comment")
    }
    if let value = self.orderedAt {
      record.pointee.ordered_at = try packer.message(value, "ordered_at")
    }
    if let value = self.deliveredAt {
      record.pointee.delivered_at = try packer.message(value, "delivered_at")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension MarketV1.Allocation {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("version", jsonName: "version", number: 2, FieldType.uint64))
    fields.append(FieldSchema("state", jsonName: "state", number: 3, FieldType.enumeration({ MarketV1.AllocationState.schema })))
    fields.append(FieldSchema("supply_id", jsonName: "supplyId", number: 4, FieldType.string))
    fields.append(FieldSchema("supplier_id", jsonName: "supplierId", number: 5, FieldType.string))
    fields.append(FieldSchema("enterprise_id", jsonName: "enterpriseId", number: 6, FieldType.string))
    fields.append(FieldSchema("units", jsonName: "units", number: 7, FieldType.int64))
    fields.append(FieldSchema("purpose", jsonName: "purpose", number: 8, FieldType.string))
    fields.append(FieldSchema("free_units", jsonName: "freeUnits", number: 9, FieldType.int64))
    fields.append(FieldSchema("requested_at", jsonName: "requestedAt", number: 10, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("allocated_at", jsonName: "allocatedAt", number: 11, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("ended_at", jsonName: "endedAt", number: 12, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.market.v1.Allocation", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__market__v1__allocation__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Market__V1__Allocation.self)
    self.id = RecordReader.string(record.pointee.id)
    self.version = record.pointee.version
    self.state = RecordReader.enumeration(record.pointee.state)
    self.supplyId = RecordReader.string(record.pointee.supply_id)
    self.supplierId = RecordReader.string(record.pointee.supplier_id)
    self.enterpriseId = RecordReader.string(record.pointee.enterprise_id)
    self.units = record.pointee.units
    self.purpose = RecordReader.string(record.pointee.purpose)
    self.freeUnits = record.pointee.free_units
    self.requestedAt = RecordReader.message(record.pointee.requested_at)
    self.allocatedAt = RecordReader.message(record.pointee.allocated_at)
    self.endedAt = RecordReader.message(record.pointee.ended_at)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Market__V1__Allocation.self)
    cloudpark__market__v1__allocation__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    record.pointee.version = self.version
    record.pointee.state = packer.enumeration(self.state)
    if !self.supplyId.isEmpty {
      record.pointee.supply_id = try packer.string(self.supplyId, "supply_id")
    }
    if !self.supplierId.isEmpty {
      record.pointee.supplier_id = try packer.string(self.supplierId, "supplier_id")
    }
    if !self.enterpriseId.isEmpty {
      record.pointee.enterprise_id = try packer.string(self.enterpriseId, "enterprise_id")
    }
    record.pointee.units = self.units
    if !self.purpose.isEmpty {
      record.pointee.purpose = try packer.string(self.purpose, "purpose")
    }
    record.pointee.free_units = self.freeUnits
    if let value = self.requestedAt {
      record.pointee.requested_at = try packer.message(value, "requested_at")
    }
    if let value = self.allocatedAt {
      record.pointee.allocated_at = try packer.message(value, "allocated_at")
    }
    if let value = self.endedAt {
      record.pointee.ended_at = try packer.message(value, "ended_at")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension MarketV1.MarketMatch {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("supply", jsonName: "supply", number: 1, FieldType.message({ MarketV1.Supply.schema })))
    fields.append(FieldSchema("demand", jsonName: "demand", number: 2, FieldType.message({ MarketV1.Demand.schema })))
    fields.append(FieldSchema("verdict", jsonName: "verdict", number: 3, FieldType.enumeration({ PolicyV1.Verdict.schema })))
    fields.append(FieldSchema("results", jsonName: "results", number: 4, FieldType.message({ PolicyV1.RuleResult.schema }), label: .repeated))
    return MessageSchema(name: "cloudpark.market.v1.MarketMatch", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__market__v1__market_match__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Market__V1__MarketMatch.self)
    self.supply = RecordReader.message(record.pointee.supply)
    self.demand = RecordReader.message(record.pointee.demand)
    self.verdict = RecordReader.enumeration(record.pointee.verdict)
    self.results = RecordReader.messages(record.pointee.n_results, record.pointee.results)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Market__V1__MarketMatch.self)
    cloudpark__market__v1__market_match__init(record)
    if let value = self.supply {
      record.pointee.supply = try packer.message(value, "supply")
    }
    if let value = self.demand {
      record.pointee.demand = try packer.message(value, "demand")
    }
    record.pointee.verdict = packer.enumeration(self.verdict)
    if !self.results.isEmpty {
      record.pointee.n_results = self.results.count
      record.pointee.results = try packer.messages(self.results, "results")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension MarketV1.PublishSupplyRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("content", jsonName: "content", number: 1, FieldType.message({ MarketV1.SupplyContent.schema })))
    return MessageSchema(name: "cloudpark.market.v1.PublishSupplyRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__market__v1__publish_supply_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Market__V1__PublishSupplyRequest.self)
    self.content = RecordReader.message(record.pointee.content)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Market__V1__PublishSupplyRequest.self)
    cloudpark__market__v1__publish_supply_request__init(record)
    if let value = self.content {
      record.pointee.content = try packer.message(value, "content")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension MarketV1.CloseSupplyRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("supply_id", jsonName: "supplyId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    return MessageSchema(name: "cloudpark.market.v1.CloseSupplyRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__market__v1__close_supply_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Market__V1__CloseSupplyRequest.self)
    self.supplyId = RecordReader.string(record.pointee.supply_id)
    self.expectedVersion = record.pointee.expected_version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Market__V1__CloseSupplyRequest.self)
    cloudpark__market__v1__close_supply_request__init(record)
    if !self.supplyId.isEmpty {
      record.pointee.supply_id = try packer.string(self.supplyId, "supply_id")
    }
    record.pointee.expected_version = self.expectedVersion
    return UnsafeMutableRawPointer(record)
  }
}

extension MarketV1.GetSupplyRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("supply_id", jsonName: "supplyId", number: 1, FieldType.string))
    return MessageSchema(name: "cloudpark.market.v1.GetSupplyRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__market__v1__get_supply_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Market__V1__GetSupplyRequest.self)
    self.supplyId = RecordReader.string(record.pointee.supply_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Market__V1__GetSupplyRequest.self)
    cloudpark__market__v1__get_supply_request__init(record)
    if !self.supplyId.isEmpty {
      record.pointee.supply_id = try packer.string(self.supplyId, "supply_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension MarketV1.ListSuppliesRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("kind", jsonName: "kind", number: 1, FieldType.enumeration({ MarketV1.SupplyKind.schema })))
    fields.append(FieldSchema("field", jsonName: "field", number: 2, FieldType.string))
    fields.append(FieldSchema("supplier_id", jsonName: "supplierId", number: 3, FieldType.string))
    fields.append(FieldSchema("state", jsonName: "state", number: 4, FieldType.enumeration({ MarketV1.SupplyState.schema })))
    fields.append(FieldSchema("text", jsonName: "text", number: 5, FieldType.string))
    return MessageSchema(name: "cloudpark.market.v1.ListSuppliesRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__market__v1__list_supplies_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Market__V1__ListSuppliesRequest.self)
    self.kind = RecordReader.enumeration(record.pointee.kind)
    self.field = RecordReader.string(record.pointee.field)
    self.supplierId = RecordReader.string(record.pointee.supplier_id)
    self.state = RecordReader.enumeration(record.pointee.state)
    self.text = RecordReader.string(record.pointee.text)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Market__V1__ListSuppliesRequest.self)
    cloudpark__market__v1__list_supplies_request__init(record)
    record.pointee.kind = packer.enumeration(self.kind)
    if !self.field.isEmpty {
      record.pointee.field = try packer.string(self.field, "field")
    }
    if !self.supplierId.isEmpty {
      record.pointee.supplier_id = try packer.string(self.supplierId, "supplier_id")
    }
    record.pointee.state = packer.enumeration(self.state)
    if !self.text.isEmpty {
      record.pointee.text = try packer.string(self.text, "text")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension MarketV1.PublishDemandRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("content", jsonName: "content", number: 1, FieldType.message({ MarketV1.DemandContent.schema })))
    return MessageSchema(name: "cloudpark.market.v1.PublishDemandRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__market__v1__publish_demand_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Market__V1__PublishDemandRequest.self)
    self.content = RecordReader.message(record.pointee.content)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Market__V1__PublishDemandRequest.self)
    cloudpark__market__v1__publish_demand_request__init(record)
    if let value = self.content {
      record.pointee.content = try packer.message(value, "content")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension MarketV1.CloseDemandRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("demand_id", jsonName: "demandId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    return MessageSchema(name: "cloudpark.market.v1.CloseDemandRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__market__v1__close_demand_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Market__V1__CloseDemandRequest.self)
    self.demandId = RecordReader.string(record.pointee.demand_id)
    self.expectedVersion = record.pointee.expected_version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Market__V1__CloseDemandRequest.self)
    cloudpark__market__v1__close_demand_request__init(record)
    if !self.demandId.isEmpty {
      record.pointee.demand_id = try packer.string(self.demandId, "demand_id")
    }
    record.pointee.expected_version = self.expectedVersion
    return UnsafeMutableRawPointer(record)
  }
}

extension MarketV1.GetDemandRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("demand_id", jsonName: "demandId", number: 1, FieldType.string))
    return MessageSchema(name: "cloudpark.market.v1.GetDemandRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__market__v1__get_demand_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Market__V1__GetDemandRequest.self)
    self.demandId = RecordReader.string(record.pointee.demand_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Market__V1__GetDemandRequest.self)
    cloudpark__market__v1__get_demand_request__init(record)
    if !self.demandId.isEmpty {
      record.pointee.demand_id = try packer.string(self.demandId, "demand_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension MarketV1.ListDemandsRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("kind", jsonName: "kind", number: 1, FieldType.enumeration({ MarketV1.SupplyKind.schema })))
    fields.append(FieldSchema("own", jsonName: "own", number: 2, FieldType.bool))
    fields.append(FieldSchema("state", jsonName: "state", number: 3, FieldType.enumeration({ MarketV1.DemandState.schema })))
    return MessageSchema(name: "cloudpark.market.v1.ListDemandsRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__market__v1__list_demands_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Market__V1__ListDemandsRequest.self)
    self.kind = RecordReader.enumeration(record.pointee.kind)
    self.own = record.pointee.own != 0
    self.state = RecordReader.enumeration(record.pointee.state)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Market__V1__ListDemandsRequest.self)
    cloudpark__market__v1__list_demands_request__init(record)
    record.pointee.kind = packer.enumeration(self.kind)
    record.pointee.own = self.own ? 1 : 0
    record.pointee.state = packer.enumeration(self.state)
    return UnsafeMutableRawPointer(record)
  }
}

extension MarketV1.MatchRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("demand_id", jsonName: "demandId", number: 1, FieldType.string))
    fields.append(FieldSchema("supply_id", jsonName: "supplyId", number: 2, FieldType.string))
    fields.append(FieldSchema("verdict", jsonName: "verdict", number: 3, FieldType.enumeration({ PolicyV1.Verdict.schema })))
    return MessageSchema(name: "cloudpark.market.v1.MatchRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__market__v1__match_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Market__V1__MatchRequest.self)
    self.demandId = RecordReader.string(record.pointee.demand_id)
    self.supplyId = RecordReader.string(record.pointee.supply_id)
    self.verdict = RecordReader.enumeration(record.pointee.verdict)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Market__V1__MatchRequest.self)
    cloudpark__market__v1__match_request__init(record)
    if !self.demandId.isEmpty {
      record.pointee.demand_id = try packer.string(self.demandId, "demand_id")
    }
    if !self.supplyId.isEmpty {
      record.pointee.supply_id = try packer.string(self.supplyId, "supply_id")
    }
    record.pointee.verdict = packer.enumeration(self.verdict)
    return UnsafeMutableRawPointer(record)
  }
}

extension MarketV1.QuoteRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("demand_id", jsonName: "demandId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("supply_id", jsonName: "supplyId", number: 3, FieldType.string))
    fields.append(FieldSchema("price_fen", jsonName: "priceFen", number: 4, FieldType.int64))
    fields.append(FieldSchema("delivery_days", jsonName: "deliveryDays", number: 5, FieldType.uint32))
    fields.append(FieldSchema("note", jsonName: "note", number: 6, FieldType.string))
    return MessageSchema(name: "cloudpark.market.v1.QuoteRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__market__v1__quote_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Market__V1__QuoteRequest.self)
    self.demandId = RecordReader.string(record.pointee.demand_id)
    self.expectedVersion = record.pointee.expected_version
    self.supplyId = RecordReader.string(record.pointee.supply_id)
    self.priceFen = record.pointee.price_fen
    self.deliveryDays = record.pointee.delivery_days
    self.note = RecordReader.string(record.pointee.note)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Market__V1__QuoteRequest.self)
    cloudpark__market__v1__quote_request__init(record)
    if !self.demandId.isEmpty {
      record.pointee.demand_id = try packer.string(self.demandId, "demand_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if !self.supplyId.isEmpty {
      record.pointee.supply_id = try packer.string(self.supplyId, "supply_id")
    }
    record.pointee.price_fen = self.priceFen
    record.pointee.delivery_days = self.deliveryDays
    if !self.note.isEmpty {
      record.pointee.note = try packer.string(self.note, "note")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension MarketV1.AcceptQuoteRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("demand_id", jsonName: "demandId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("quote_id", jsonName: "quoteId", number: 3, FieldType.string))
    return MessageSchema(name: "cloudpark.market.v1.AcceptQuoteRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__market__v1__accept_quote_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Market__V1__AcceptQuoteRequest.self)
    self.demandId = RecordReader.string(record.pointee.demand_id)
    self.expectedVersion = record.pointee.expected_version
    self.quoteId = RecordReader.string(record.pointee.quote_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Market__V1__AcceptQuoteRequest.self)
    cloudpark__market__v1__accept_quote_request__init(record)
    if !self.demandId.isEmpty {
      record.pointee.demand_id = try packer.string(self.demandId, "demand_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if !self.quoteId.isEmpty {
      record.pointee.quote_id = try packer.string(self.quoteId, "quote_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension MarketV1.ConfirmDeliveryRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("order_id", jsonName: "orderId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    return MessageSchema(name: "cloudpark.market.v1.ConfirmDeliveryRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__market__v1__confirm_delivery_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Market__V1__ConfirmDeliveryRequest.self)
    self.orderId = RecordReader.string(record.pointee.order_id)
    self.expectedVersion = record.pointee.expected_version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Market__V1__ConfirmDeliveryRequest.self)
    cloudpark__market__v1__confirm_delivery_request__init(record)
    if !self.orderId.isEmpty {
      record.pointee.order_id = try packer.string(self.orderId, "order_id")
    }
    record.pointee.expected_version = self.expectedVersion
    return UnsafeMutableRawPointer(record)
  }
}

extension MarketV1.RateRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("order_id", jsonName: "orderId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("stars", jsonName: "stars", number: 3, FieldType.uint32))
    fields.append(FieldSchema("comment", jsonName: "comment", number: 4, FieldType.string))
    return MessageSchema(name: "cloudpark.market.v1.RateRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__market__v1__rate_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Market__V1__RateRequest.self)
    self.orderId = RecordReader.string(record.pointee.order_id)
    self.expectedVersion = record.pointee.expected_version
    self.stars = record.pointee.stars
    self.comment = RecordReader.string(record.pointee.comment)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Market__V1__RateRequest.self)
    cloudpark__market__v1__rate_request__init(record)
    if !self.orderId.isEmpty {
      record.pointee.order_id = try packer.string(self.orderId, "order_id")
    }
    record.pointee.expected_version = self.expectedVersion
    record.pointee.stars = self.stars
    if !self.comment.isEmpty {
      record.pointee.comment = try packer.string(self.comment, "comment")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension MarketV1.GetOrderRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("order_id", jsonName: "orderId", number: 1, FieldType.string))
    return MessageSchema(name: "cloudpark.market.v1.GetOrderRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__market__v1__get_order_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Market__V1__GetOrderRequest.self)
    self.orderId = RecordReader.string(record.pointee.order_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Market__V1__GetOrderRequest.self)
    cloudpark__market__v1__get_order_request__init(record)
    if !self.orderId.isEmpty {
      record.pointee.order_id = try packer.string(self.orderId, "order_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension MarketV1.ListOrdersRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("state", jsonName: "state", number: 1, FieldType.enumeration({ MarketV1.OrderState.schema })))
    return MessageSchema(name: "cloudpark.market.v1.ListOrdersRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__market__v1__list_orders_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Market__V1__ListOrdersRequest.self)
    self.state = RecordReader.enumeration(record.pointee.state)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Market__V1__ListOrdersRequest.self)
    cloudpark__market__v1__list_orders_request__init(record)
    record.pointee.state = packer.enumeration(self.state)
    return UnsafeMutableRawPointer(record)
  }
}

extension MarketV1.RequestResourceRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("supply_id", jsonName: "supplyId", number: 1, FieldType.string))
    fields.append(FieldSchema("units", jsonName: "units", number: 2, FieldType.int64))
    fields.append(FieldSchema("purpose", jsonName: "purpose", number: 3, FieldType.string))
    return MessageSchema(name: "cloudpark.market.v1.RequestResourceRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__market__v1__request_resource_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Market__V1__RequestResourceRequest.self)
    self.supplyId = RecordReader.string(record.pointee.supply_id)
    self.units = record.pointee.units
    self.purpose = RecordReader.string(record.pointee.purpose)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Market__V1__RequestResourceRequest.self)
    cloudpark__market__v1__request_resource_request__init(record)
    if !self.supplyId.isEmpty {
      record.pointee.supply_id = try packer.string(self.supplyId, "supply_id")
    }
    record.pointee.units = self.units
    if !self.purpose.isEmpty {
      record.pointee.purpose = try packer.string(self.purpose, "purpose")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension MarketV1.AllocateResourceRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("allocation_id", jsonName: "allocationId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    return MessageSchema(name: "cloudpark.market.v1.AllocateResourceRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__market__v1__allocate_resource_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Market__V1__AllocateResourceRequest.self)
    self.allocationId = RecordReader.string(record.pointee.allocation_id)
    self.expectedVersion = record.pointee.expected_version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Market__V1__AllocateResourceRequest.self)
    cloudpark__market__v1__allocate_resource_request__init(record)
    if !self.allocationId.isEmpty {
      record.pointee.allocation_id = try packer.string(self.allocationId, "allocation_id")
    }
    record.pointee.expected_version = self.expectedVersion
    return UnsafeMutableRawPointer(record)
  }
}

extension MarketV1.ReleaseResourceRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("allocation_id", jsonName: "allocationId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    return MessageSchema(name: "cloudpark.market.v1.ReleaseResourceRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__market__v1__release_resource_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Market__V1__ReleaseResourceRequest.self)
    self.allocationId = RecordReader.string(record.pointee.allocation_id)
    self.expectedVersion = record.pointee.expected_version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Market__V1__ReleaseResourceRequest.self)
    cloudpark__market__v1__release_resource_request__init(record)
    if !self.allocationId.isEmpty {
      record.pointee.allocation_id = try packer.string(self.allocationId, "allocation_id")
    }
    record.pointee.expected_version = self.expectedVersion
    return UnsafeMutableRawPointer(record)
  }
}

extension MarketV1.GetAllocationRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("allocation_id", jsonName: "allocationId", number: 1, FieldType.string))
    return MessageSchema(name: "cloudpark.market.v1.GetAllocationRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__market__v1__get_allocation_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Market__V1__GetAllocationRequest.self)
    self.allocationId = RecordReader.string(record.pointee.allocation_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Market__V1__GetAllocationRequest.self)
    cloudpark__market__v1__get_allocation_request__init(record)
    if !self.allocationId.isEmpty {
      record.pointee.allocation_id = try packer.string(self.allocationId, "allocation_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension MarketV1.ListAllocationsRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("state", jsonName: "state", number: 1, FieldType.enumeration({ MarketV1.AllocationState.schema })))
    fields.append(FieldSchema("supply_id", jsonName: "supplyId", number: 2, FieldType.string))
    return MessageSchema(name: "cloudpark.market.v1.ListAllocationsRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__market__v1__list_allocations_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Market__V1__ListAllocationsRequest.self)
    self.state = RecordReader.enumeration(record.pointee.state)
    self.supplyId = RecordReader.string(record.pointee.supply_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Market__V1__ListAllocationsRequest.self)
    cloudpark__market__v1__list_allocations_request__init(record)
    record.pointee.state = packer.enumeration(self.state)
    if !self.supplyId.isEmpty {
      record.pointee.supply_id = try packer.string(self.supplyId, "supply_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension MarketV1.SupplyKind {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "SUPPLY_KIND_UNSPECIFIED", number: 0))
    values.append((name: "SUPPLY_KIND_CO_DEVELOPMENT", number: 1))
    values.append((name: "SUPPLY_KIND_PROFESSIONAL_SERVICE", number: 2))
    values.append((name: "SUPPLY_KIND_CLOUD_RESOURCE", number: 3))
    return EnumSchema(name: "cloudpark.market.v1.SupplyKind", values: values)
  }()
}

extension MarketV1.SupplyState {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "SUPPLY_STATE_UNSPECIFIED", number: 0))
    values.append((name: "SUPPLY_STATE_OPEN", number: 1))
    values.append((name: "SUPPLY_STATE_CLOSED", number: 2))
    return EnumSchema(name: "cloudpark.market.v1.SupplyState", values: values)
  }()
}

extension MarketV1.DemandState {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "DEMAND_STATE_UNSPECIFIED", number: 0))
    values.append((name: "DEMAND_STATE_OPEN", number: 1))
    values.append((name: "DEMAND_STATE_ORDERED", number: 2))
    values.append((name: "DEMAND_STATE_CLOSED", number: 3))
    return EnumSchema(name: "cloudpark.market.v1.DemandState", values: values)
  }()
}

extension MarketV1.QuoteState {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "QUOTE_STATE_UNSPECIFIED", number: 0))
    values.append((name: "QUOTE_STATE_OPEN", number: 1))
    values.append((name: "QUOTE_STATE_ACCEPTED", number: 2))
    values.append((name: "QUOTE_STATE_REPLACED", number: 3))
    values.append((name: "QUOTE_STATE_DECLINED", number: 4))
    return EnumSchema(name: "cloudpark.market.v1.QuoteState", values: values)
  }()
}

extension MarketV1.OrderState {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "ORDER_STATE_UNSPECIFIED", number: 0))
    values.append((name: "ORDER_STATE_ORDERED", number: 1))
    values.append((name: "ORDER_STATE_DELIVERED", number: 2))
    values.append((name: "ORDER_STATE_RATED", number: 3))
    return EnumSchema(name: "cloudpark.market.v1.OrderState", values: values)
  }()
}

extension MarketV1.AllocationState {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "ALLOCATION_STATE_UNSPECIFIED", number: 0))
    values.append((name: "ALLOCATION_STATE_REQUESTED", number: 1))
    values.append((name: "ALLOCATION_STATE_ALLOCATED", number: 2))
    values.append((name: "ALLOCATION_STATE_RELEASED", number: 3))
    values.append((name: "ALLOCATION_STATE_DECLINED", number: 4))
    return EnumSchema(name: "cloudpark.market.v1.AllocationState", values: values)
  }()
}
