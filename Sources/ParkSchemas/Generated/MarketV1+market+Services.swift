// Made by Scripts/generate from cloudpark/market/v1/market.proto. Do not edit.

import RPCCore
import RPCSchemas
import SchemaRuntime

extension MarketV1 {
  /// Brings supply and demand together.
  ///
  /// Serves `cloudpark.market.v1.MarketService`; `register(in:)` makes it known to a router.
  public protocol MarketServiceHandler: Sendable {
    /// Publishes a supply of the caller's enterprise or institution.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `institution`; scope `granted`.
    func publishSupply(_ request: MarketV1.PublishSupplyRequest, _ context: ServerContext) async throws -> MarketV1.Supply

    /// Takes a supply off the market. Its orders and allocations go on.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `institution`; scope `granted`.
    func closeSupply(_ request: MarketV1.CloseSupplyRequest, _ context: ServerContext) async throws -> MarketV1.Supply

    /// One supply.
    ///
    /// Allowed to `authenticated`; scope `public`.
    func getSupply(_ request: MarketV1.GetSupplyRequest, _ context: ServerContext) async throws -> MarketV1.Supply

    /// Supplies, newest first.
    ///
    /// Allowed to `authenticated`; scope `public`.
    func listSupplies(_ request: MarketV1.ListSuppliesRequest, _ responses: ResponseWriter<MarketV1.Supply>, _ context: ServerContext) async throws

    /// Publishes a demand of the caller's enterprise.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    func publishDemand(_ request: MarketV1.PublishDemandRequest, _ context: ServerContext) async throws -> MarketV1.Demand

    /// Takes a demand without an accepted quote off the market; its open quotes are declined.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    func closeDemand(_ request: MarketV1.CloseDemandRequest, _ context: ServerContext) async throws -> MarketV1.Demand

    /// One demand; suppliers see the open ones and those they quoted for, and only their own quotes.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `institution`; scope `granted`.
    func getDemand(_ request: MarketV1.GetDemandRequest, _ context: ServerContext) async throws -> MarketV1.Demand

    /// Demands, newest first: the open ones, and the caller's own.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `institution`; scope `granted`.
    func listDemands(_ request: MarketV1.ListDemandsRequest, _ responses: ResponseWriter<MarketV1.Demand>, _ context: ServerContext) async throws

    /// Matches, with the reasons for and against, the best fit first: supplies for a demand of the caller's own, or demands
    /// for a supply of the caller's own.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `institution`; scope `granted`.
    func match(_ request: MarketV1.MatchRequest, _ responses: ResponseWriter<MarketV1.MarketMatch>, _ context: ServerContext) async throws

    /// Quotes for a demand on one of the caller's open supplies. A new quote takes the place of the caller's one before it.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `institution`; scope `granted`.
    func quote(_ request: MarketV1.QuoteRequest, _ context: ServerContext) async throws -> MarketV1.Demand

    /// Accepts one quote; the others are declined and an order begins.
    ///
    /// Allowed to `enterprise_admin`; scope `own_enterprise`.
    func acceptQuote(_ request: MarketV1.AcceptQuoteRequest, _ context: ServerContext) async throws -> MarketV1.Order

    /// The buyer confirms that an order was delivered.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    func confirmDelivery(_ request: MarketV1.ConfirmDeliveryRequest, _ context: ServerContext) async throws -> MarketV1.Order

    /// The buyer rates a delivered order, once.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    func rate(_ request: MarketV1.RateRequest, _ context: ServerContext) async throws -> MarketV1.Order

    /// One order, for its buyer and its supplier.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `institution`; scope `granted`.
    func getOrder(_ request: MarketV1.GetOrderRequest, _ context: ServerContext) async throws -> MarketV1.Order

    /// The caller's orders, as buyer and as supplier, newest first.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `institution`; scope `granted`.
    func listOrders(_ request: MarketV1.ListOrdersRequest, _ responses: ResponseWriter<MarketV1.Order>, _ context: ServerContext) async throws

    /// Asks for units of a resource supply.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    func requestResource(_ request: MarketV1.RequestResourceRequest, _ context: ServerContext) async throws -> MarketV1.Allocation

    /// The supplier allocates what was asked for, out of the quota that is free.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `institution`; scope `granted`.
    func allocateResource(_ request: MarketV1.AllocateResourceRequest, _ context: ServerContext) async throws -> MarketV1.Allocation

    /// Ends an allocation, by its holder or its supplier: its units are free again, exactly once. A request that was not
    /// allocated yet is withdrawn or declined by it.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `institution`; scope `granted`.
    func releaseResource(_ request: MarketV1.ReleaseResourceRequest, _ context: ServerContext) async throws -> MarketV1.Allocation

    /// One allocation, for its holder and its supplier.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `institution`; scope `granted`.
    func getAllocation(_ request: MarketV1.GetAllocationRequest, _ context: ServerContext) async throws -> MarketV1.Allocation

    /// The caller's allocations, as holder and as supplier, newest first.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `institution`; scope `granted`.
    func listAllocations(_ request: MarketV1.ListAllocationsRequest, _ responses: ResponseWriter<MarketV1.Allocation>, _ context: ServerContext) async throws
  }

  /// Brings supply and demand together.
  ///
  /// Calls `cloudpark.market.v1.MarketService`. Every method throws ``RPCError``.
  public struct MarketServiceClient: Sendable {
    /// What the calls go through.
    public let channel: Channel

    /// A client whose calls go through a channel.
    public init(_ channel: Channel) { self.channel = channel }

    /// Publishes a supply of the caller's enterprise or institution.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `institution`; scope `granted`.
    public func publishSupply(
      _ request: MarketV1.PublishSupplyRequest, _ options: CallOptions = CallOptions()
    ) async throws -> MarketV1.Supply {
      try await self.channel.unary(MarketV1.MarketService.publishSupply, request, options)
    }

    /// Takes a supply off the market. Its orders and allocations go on.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `institution`; scope `granted`.
    public func closeSupply(
      _ request: MarketV1.CloseSupplyRequest, _ options: CallOptions = CallOptions()
    ) async throws -> MarketV1.Supply {
      try await self.channel.unary(MarketV1.MarketService.closeSupply, request, options)
    }

    /// One supply.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `authenticated`; scope `public`.
    public func getSupply(
      _ request: MarketV1.GetSupplyRequest, _ options: CallOptions = CallOptions()
    ) async throws -> MarketV1.Supply {
      try await self.channel.unary(MarketV1.MarketService.getSupply, request, options)
    }

    /// Supplies, newest first.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `authenticated`; scope `public`.
    public func listSupplies(
      _ request: MarketV1.ListSuppliesRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<MarketV1.Supply> {
      try await self.channel.serverStreaming(MarketV1.MarketService.listSupplies, request, options)
    }

    /// Publishes a demand of the caller's enterprise.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    public func publishDemand(
      _ request: MarketV1.PublishDemandRequest, _ options: CallOptions = CallOptions()
    ) async throws -> MarketV1.Demand {
      try await self.channel.unary(MarketV1.MarketService.publishDemand, request, options)
    }

    /// Takes a demand without an accepted quote off the market; its open quotes are declined.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    public func closeDemand(
      _ request: MarketV1.CloseDemandRequest, _ options: CallOptions = CallOptions()
    ) async throws -> MarketV1.Demand {
      try await self.channel.unary(MarketV1.MarketService.closeDemand, request, options)
    }

    /// One demand; suppliers see the open ones and those they quoted for, and only their own quotes.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `institution`; scope `granted`.
    public func getDemand(
      _ request: MarketV1.GetDemandRequest, _ options: CallOptions = CallOptions()
    ) async throws -> MarketV1.Demand {
      try await self.channel.unary(MarketV1.MarketService.getDemand, request, options)
    }

    /// Demands, newest first: the open ones, and the caller's own.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `institution`; scope `granted`.
    public func listDemands(
      _ request: MarketV1.ListDemandsRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<MarketV1.Demand> {
      try await self.channel.serverStreaming(MarketV1.MarketService.listDemands, request, options)
    }

    /// Matches, with the reasons for and against, the best fit first: supplies for a demand of the caller's own, or demands
    /// for a supply of the caller's own.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `institution`; scope `granted`.
    public func match(
      _ request: MarketV1.MatchRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<MarketV1.MarketMatch> {
      try await self.channel.serverStreaming(MarketV1.MarketService.match, request, options)
    }

    /// Quotes for a demand on one of the caller's open supplies. A new quote takes the place of the caller's one before it.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `institution`; scope `granted`.
    public func quote(
      _ request: MarketV1.QuoteRequest, _ options: CallOptions = CallOptions()
    ) async throws -> MarketV1.Demand {
      try await self.channel.unary(MarketV1.MarketService.quote, request, options)
    }

    /// Accepts one quote; the others are declined and an order begins.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `enterprise_admin`; scope `own_enterprise`.
    public func acceptQuote(
      _ request: MarketV1.AcceptQuoteRequest, _ options: CallOptions = CallOptions()
    ) async throws -> MarketV1.Order {
      try await self.channel.unary(MarketV1.MarketService.acceptQuote, request, options)
    }

    /// The buyer confirms that an order was delivered.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    public func confirmDelivery(
      _ request: MarketV1.ConfirmDeliveryRequest, _ options: CallOptions = CallOptions()
    ) async throws -> MarketV1.Order {
      try await self.channel.unary(MarketV1.MarketService.confirmDelivery, request, options)
    }

    /// The buyer rates a delivered order, once.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    public func rate(
      _ request: MarketV1.RateRequest, _ options: CallOptions = CallOptions()
    ) async throws -> MarketV1.Order {
      try await self.channel.unary(MarketV1.MarketService.rate, request, options)
    }

    /// One order, for its buyer and its supplier.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `institution`; scope `granted`.
    public func getOrder(
      _ request: MarketV1.GetOrderRequest, _ options: CallOptions = CallOptions()
    ) async throws -> MarketV1.Order {
      try await self.channel.unary(MarketV1.MarketService.getOrder, request, options)
    }

    /// The caller's orders, as buyer and as supplier, newest first.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `institution`; scope `granted`.
    public func listOrders(
      _ request: MarketV1.ListOrdersRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<MarketV1.Order> {
      try await self.channel.serverStreaming(MarketV1.MarketService.listOrders, request, options)
    }

    /// Asks for units of a resource supply.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    public func requestResource(
      _ request: MarketV1.RequestResourceRequest, _ options: CallOptions = CallOptions()
    ) async throws -> MarketV1.Allocation {
      try await self.channel.unary(MarketV1.MarketService.requestResource, request, options)
    }

    /// The supplier allocates what was asked for, out of the quota that is free.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `institution`; scope `granted`.
    public func allocateResource(
      _ request: MarketV1.AllocateResourceRequest, _ options: CallOptions = CallOptions()
    ) async throws -> MarketV1.Allocation {
      try await self.channel.unary(MarketV1.MarketService.allocateResource, request, options)
    }

    /// Ends an allocation, by its holder or its supplier: its units are free again, exactly once. A request that was not
    /// allocated yet is withdrawn or declined by it.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `institution`; scope `granted`.
    public func releaseResource(
      _ request: MarketV1.ReleaseResourceRequest, _ options: CallOptions = CallOptions()
    ) async throws -> MarketV1.Allocation {
      try await self.channel.unary(MarketV1.MarketService.releaseResource, request, options)
    }

    /// One allocation, for its holder and its supplier.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `institution`; scope `granted`.
    public func getAllocation(
      _ request: MarketV1.GetAllocationRequest, _ options: CallOptions = CallOptions()
    ) async throws -> MarketV1.Allocation {
      try await self.channel.unary(MarketV1.MarketService.getAllocation, request, options)
    }

    /// The caller's allocations, as holder and as supplier, newest first.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `institution`; scope `granted`.
    public func listAllocations(
      _ request: MarketV1.ListAllocationsRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<MarketV1.Allocation> {
      try await self.channel.serverStreaming(MarketV1.MarketService.listAllocations, request, options)
    }
  }
}

extension MarketV1 {
  @usableFromInline
  enum MarketServiceUnaryMethods {
    @usableFromInline
    struct CallToPublishSupply<Handler: MarketServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: MarketV1.PublishSupplyRequest, _ context: ServerContext) async throws -> MarketV1.Supply {
        try await self.handler.publishSupply(request, context)
      }
    }

    @usableFromInline
    struct CallToCloseSupply<Handler: MarketServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: MarketV1.CloseSupplyRequest, _ context: ServerContext) async throws -> MarketV1.Supply {
        try await self.handler.closeSupply(request, context)
      }
    }

    @usableFromInline
    struct CallToGetSupply<Handler: MarketServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: MarketV1.GetSupplyRequest, _ context: ServerContext) async throws -> MarketV1.Supply {
        try await self.handler.getSupply(request, context)
      }
    }

    @usableFromInline
    struct CallToPublishDemand<Handler: MarketServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: MarketV1.PublishDemandRequest, _ context: ServerContext) async throws -> MarketV1.Demand {
        try await self.handler.publishDemand(request, context)
      }
    }

    @usableFromInline
    struct CallToCloseDemand<Handler: MarketServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: MarketV1.CloseDemandRequest, _ context: ServerContext) async throws -> MarketV1.Demand {
        try await self.handler.closeDemand(request, context)
      }
    }

    @usableFromInline
    struct CallToGetDemand<Handler: MarketServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: MarketV1.GetDemandRequest, _ context: ServerContext) async throws -> MarketV1.Demand {
        try await self.handler.getDemand(request, context)
      }
    }

    @usableFromInline
    struct CallToQuote<Handler: MarketServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: MarketV1.QuoteRequest, _ context: ServerContext) async throws -> MarketV1.Demand {
        try await self.handler.quote(request, context)
      }
    }

    @usableFromInline
    struct CallToAcceptQuote<Handler: MarketServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: MarketV1.AcceptQuoteRequest, _ context: ServerContext) async throws -> MarketV1.Order {
        try await self.handler.acceptQuote(request, context)
      }
    }

    @usableFromInline
    struct CallToConfirmDelivery<Handler: MarketServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: MarketV1.ConfirmDeliveryRequest, _ context: ServerContext) async throws -> MarketV1.Order {
        try await self.handler.confirmDelivery(request, context)
      }
    }

    @usableFromInline
    struct CallToRate<Handler: MarketServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: MarketV1.RateRequest, _ context: ServerContext) async throws -> MarketV1.Order {
        try await self.handler.rate(request, context)
      }
    }

    @usableFromInline
    struct CallToGetOrder<Handler: MarketServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: MarketV1.GetOrderRequest, _ context: ServerContext) async throws -> MarketV1.Order {
        try await self.handler.getOrder(request, context)
      }
    }

    @usableFromInline
    struct CallToRequestResource<Handler: MarketServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: MarketV1.RequestResourceRequest, _ context: ServerContext) async throws -> MarketV1.Allocation {
        try await self.handler.requestResource(request, context)
      }
    }

    @usableFromInline
    struct CallToAllocateResource<Handler: MarketServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: MarketV1.AllocateResourceRequest, _ context: ServerContext) async throws -> MarketV1.Allocation {
        try await self.handler.allocateResource(request, context)
      }
    }

    @usableFromInline
    struct CallToReleaseResource<Handler: MarketServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: MarketV1.ReleaseResourceRequest, _ context: ServerContext) async throws -> MarketV1.Allocation {
        try await self.handler.releaseResource(request, context)
      }
    }

    @usableFromInline
    struct CallToGetAllocation<Handler: MarketServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: MarketV1.GetAllocationRequest, _ context: ServerContext) async throws -> MarketV1.Allocation {
        try await self.handler.getAllocation(request, context)
      }
    }
  }
}

extension MarketV1.MarketServiceHandler {
  /// Registers every method of the service, in place of earlier handlers of the same methods.
  @inlinable
  public func register(in router: inout Router) {
    router.unary(MarketV1.MarketService.publishSupply, MarketV1.MarketServiceUnaryMethods.CallToPublishSupply(self))
    router.unary(MarketV1.MarketService.closeSupply, MarketV1.MarketServiceUnaryMethods.CallToCloseSupply(self))
    router.unary(MarketV1.MarketService.getSupply, MarketV1.MarketServiceUnaryMethods.CallToGetSupply(self))
    router.serverStreaming(MarketV1.MarketService.listSupplies) {
      (request: MarketV1.ListSuppliesRequest, responses: ResponseWriter<MarketV1.Supply>, context: ServerContext) async throws -> Void in
      try await self.listSupplies(request, responses, context)
    }
    router.unary(MarketV1.MarketService.publishDemand, MarketV1.MarketServiceUnaryMethods.CallToPublishDemand(self))
    router.unary(MarketV1.MarketService.closeDemand, MarketV1.MarketServiceUnaryMethods.CallToCloseDemand(self))
    router.unary(MarketV1.MarketService.getDemand, MarketV1.MarketServiceUnaryMethods.CallToGetDemand(self))
    router.serverStreaming(MarketV1.MarketService.listDemands) {
      (request: MarketV1.ListDemandsRequest, responses: ResponseWriter<MarketV1.Demand>, context: ServerContext) async throws -> Void in
      try await self.listDemands(request, responses, context)
    }
    router.serverStreaming(MarketV1.MarketService.match) {
      (request: MarketV1.MatchRequest, responses: ResponseWriter<MarketV1.MarketMatch>, context: ServerContext) async throws -> Void in
      try await self.match(request, responses, context)
    }
    router.unary(MarketV1.MarketService.quote, MarketV1.MarketServiceUnaryMethods.CallToQuote(self))
    router.unary(MarketV1.MarketService.acceptQuote, MarketV1.MarketServiceUnaryMethods.CallToAcceptQuote(self))
    router.unary(MarketV1.MarketService.confirmDelivery, MarketV1.MarketServiceUnaryMethods.CallToConfirmDelivery(self))
    router.unary(MarketV1.MarketService.rate, MarketV1.MarketServiceUnaryMethods.CallToRate(self))
    router.unary(MarketV1.MarketService.getOrder, MarketV1.MarketServiceUnaryMethods.CallToGetOrder(self))
    router.serverStreaming(MarketV1.MarketService.listOrders) {
      (request: MarketV1.ListOrdersRequest, responses: ResponseWriter<MarketV1.Order>, context: ServerContext) async throws -> Void in
      try await self.listOrders(request, responses, context)
    }
    router.unary(MarketV1.MarketService.requestResource, MarketV1.MarketServiceUnaryMethods.CallToRequestResource(self))
    router.unary(MarketV1.MarketService.allocateResource, MarketV1.MarketServiceUnaryMethods.CallToAllocateResource(self))
    router.unary(MarketV1.MarketService.releaseResource, MarketV1.MarketServiceUnaryMethods.CallToReleaseResource(self))
    router.unary(MarketV1.MarketService.getAllocation, MarketV1.MarketServiceUnaryMethods.CallToGetAllocation(self))
    router.serverStreaming(MarketV1.MarketService.listAllocations) {
      (request: MarketV1.ListAllocationsRequest, responses: ResponseWriter<MarketV1.Allocation>, context: ServerContext) async throws -> Void in
      try await self.listAllocations(request, responses, context)
    }
  }
}
