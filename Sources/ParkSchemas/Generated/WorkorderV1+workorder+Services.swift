// Made by Scripts/generate from cloudpark/workorder/v1/workorder.proto. Do not edit.

import RPCCore
import RPCSchemas
import SchemaRuntime

extension WorkorderV1 {
  /// Takes reports and follows them to their end.
  ///
  /// Serves `cloudpark.workorder.v1.WorkOrderService`; `register(in:)` makes it known to a router.
  public protocol WorkOrderServiceHandler: Sendable {
    /// Reports something to be repaired in a park.
    ///
    /// Allowed to `worker`, `enterprise_admin`, `enterprise_staff`, `park_staff`; scope `own_person`.
    func create(_ request: WorkorderV1.CreateRequest, _ context: ServerContext) async throws -> WorkorderV1.WorkOrder

    /// Gives an order to a member of the park's staff; an order that nobody has accepted yet may be given to another.
    ///
    /// Allowed to `park_staff`; scope `own_park`.
    func dispatch(_ request: WorkorderV1.DispatchRequest, _ context: ServerContext) async throws -> WorkorderV1.WorkOrder

    /// The assignee takes the order.
    ///
    /// Allowed to `park_staff`; scope `assigned`.
    func acceptOrder(_ request: WorkorderV1.AcceptOrderRequest, _ context: ServerContext) async throws -> WorkorderV1.WorkOrder

    /// The assignee says how it goes: begins, waits for parts, goes on, or leaves a note.
    ///
    /// Allowed to `park_staff`; scope `assigned`.
    func progress(_ request: WorkorderV1.ProgressRequest, _ context: ServerContext) async throws -> WorkorderV1.WorkOrder

    /// The assignee says that it is done.
    ///
    /// Allowed to `park_staff`; scope `assigned`.
    func finish(_ request: WorkorderV1.FinishRequest, _ context: ServerContext) async throws -> WorkorderV1.WorkOrder

    /// Who reported says that it is repaired. Seven days after its end the clock says so.
    ///
    /// Allowed to `authenticated`; scope `own_person`.
    func confirm(_ request: WorkorderV1.ConfirmRequest, _ context: ServerContext) async throws -> WorkorderV1.WorkOrder

    /// Who reported rates a confirmed order, once.
    ///
    /// Allowed to `authenticated`; scope `own_person`.
    func rate(_ request: WorkorderV1.RateRequest, _ context: ServerContext) async throws -> WorkorderV1.WorkOrder

    /// Who reported says that it is not repaired: the order begins anew, with new deadlines.
    ///
    /// Allowed to `authenticated`; scope `own_person`.
    func reopen(_ request: WorkorderV1.ReopenRequest, _ context: ServerContext) async throws -> WorkorderV1.WorkOrder

    /// Who reported takes an order back that nobody has accepted yet.
    ///
    /// Allowed to `authenticated`; scope `own_person`.
    func cancelOrder(_ request: WorkorderV1.CancelOrderRequest, _ context: ServerContext) async throws -> WorkorderV1.WorkOrder

    /// One order, for who reported it, the park's staff and district officers.
    ///
    /// Allowed to `authenticated`; scope `own_person`.
    func getOrder(_ request: WorkorderV1.GetOrderRequest, _ context: ServerContext) async throws -> WorkorderV1.WorkOrder

    /// Orders, newest first: one's own, the own park's for its staff, the district's for officers.
    ///
    /// Allowed to `authenticated`; scope `own_person`.
    func listOrders(_ request: WorkorderV1.ListOrdersRequest, _ responses: ResponseWriter<WorkorderV1.WorkOrder>, _ context: ServerContext) async throws

    /// What has happened to an order, oldest first.
    ///
    /// Allowed to `authenticated`; scope `own_person`.
    func listSteps(_ request: WorkorderV1.ListStepsRequest, _ responses: ResponseWriter<WorkorderV1.OrderStep>, _ context: ServerContext) async throws

    /// The orders that are not closed now, then each change: one's own, or the own park's for its staff.
    ///
    /// Allowed to `authenticated`; scope `own_person`.
    func watchOrders(_ request: WorkorderV1.WatchOrdersRequest, _ responses: ResponseWriter<WorkorderV1.OrderUpdate>, _ context: ServerContext) async throws

    /// The contact of an order in clear, for the park's staff while the order is open; audited.
    ///
    /// Allowed to `park_staff`; scope `own_park`.
    func revealContact(_ request: WorkorderV1.RevealContactRequest, _ context: ServerContext) async throws -> WorkorderV1.OrderContact
  }

  /// Takes reports and follows them to their end.
  ///
  /// Calls `cloudpark.workorder.v1.WorkOrderService`. Every method throws ``RPCError``.
  public struct WorkOrderServiceClient: Sendable {
    /// What the calls go through.
    public let channel: Channel

    /// A client whose calls go through a channel.
    public init(_ channel: Channel) { self.channel = channel }

    /// Reports something to be repaired in a park.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `worker`, `enterprise_admin`, `enterprise_staff`, `park_staff`; scope `own_person`.
    public func create(
      _ request: WorkorderV1.CreateRequest, _ options: CallOptions = CallOptions()
    ) async throws -> WorkorderV1.WorkOrder {
      try await self.channel.unary(WorkorderV1.WorkOrderService.create, request, options)
    }

    /// Gives an order to a member of the park's staff; an order that nobody has accepted yet may be given to another.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `park_staff`; scope `own_park`.
    public func dispatch(
      _ request: WorkorderV1.DispatchRequest, _ options: CallOptions = CallOptions()
    ) async throws -> WorkorderV1.WorkOrder {
      try await self.channel.unary(WorkorderV1.WorkOrderService.dispatch, request, options)
    }

    /// The assignee takes the order.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `park_staff`; scope `assigned`.
    public func acceptOrder(
      _ request: WorkorderV1.AcceptOrderRequest, _ options: CallOptions = CallOptions()
    ) async throws -> WorkorderV1.WorkOrder {
      try await self.channel.unary(WorkorderV1.WorkOrderService.acceptOrder, request, options)
    }

    /// The assignee says how it goes: begins, waits for parts, goes on, or leaves a note.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `park_staff`; scope `assigned`.
    public func progress(
      _ request: WorkorderV1.ProgressRequest, _ options: CallOptions = CallOptions()
    ) async throws -> WorkorderV1.WorkOrder {
      try await self.channel.unary(WorkorderV1.WorkOrderService.progress, request, options)
    }

    /// The assignee says that it is done.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `park_staff`; scope `assigned`.
    public func finish(
      _ request: WorkorderV1.FinishRequest, _ options: CallOptions = CallOptions()
    ) async throws -> WorkorderV1.WorkOrder {
      try await self.channel.unary(WorkorderV1.WorkOrderService.finish, request, options)
    }

    /// Who reported says that it is repaired. Seven days after its end the clock says so.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `authenticated`; scope `own_person`.
    public func confirm(
      _ request: WorkorderV1.ConfirmRequest, _ options: CallOptions = CallOptions()
    ) async throws -> WorkorderV1.WorkOrder {
      try await self.channel.unary(WorkorderV1.WorkOrderService.confirm, request, options)
    }

    /// Who reported rates a confirmed order, once.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `authenticated`; scope `own_person`.
    public func rate(
      _ request: WorkorderV1.RateRequest, _ options: CallOptions = CallOptions()
    ) async throws -> WorkorderV1.WorkOrder {
      try await self.channel.unary(WorkorderV1.WorkOrderService.rate, request, options)
    }

    /// Who reported says that it is not repaired: the order begins anew, with new deadlines.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `authenticated`; scope `own_person`.
    public func reopen(
      _ request: WorkorderV1.ReopenRequest, _ options: CallOptions = CallOptions()
    ) async throws -> WorkorderV1.WorkOrder {
      try await self.channel.unary(WorkorderV1.WorkOrderService.reopen, request, options)
    }

    /// Who reported takes an order back that nobody has accepted yet.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `authenticated`; scope `own_person`.
    public func cancelOrder(
      _ request: WorkorderV1.CancelOrderRequest, _ options: CallOptions = CallOptions()
    ) async throws -> WorkorderV1.WorkOrder {
      try await self.channel.unary(WorkorderV1.WorkOrderService.cancelOrder, request, options)
    }

    /// One order, for who reported it, the park's staff and district officers.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `authenticated`; scope `own_person`.
    public func getOrder(
      _ request: WorkorderV1.GetOrderRequest, _ options: CallOptions = CallOptions()
    ) async throws -> WorkorderV1.WorkOrder {
      try await self.channel.unary(WorkorderV1.WorkOrderService.getOrder, request, options)
    }

    /// Orders, newest first: one's own, the own park's for its staff, the district's for officers.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `authenticated`; scope `own_person`.
    public func listOrders(
      _ request: WorkorderV1.ListOrdersRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<WorkorderV1.WorkOrder> {
      try await self.channel.serverStreaming(WorkorderV1.WorkOrderService.listOrders, request, options)
    }

    /// What has happened to an order, oldest first.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `authenticated`; scope `own_person`.
    public func listSteps(
      _ request: WorkorderV1.ListStepsRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<WorkorderV1.OrderStep> {
      try await self.channel.serverStreaming(WorkorderV1.WorkOrderService.listSteps, request, options)
    }

    /// The orders that are not closed now, then each change: one's own, or the own park's for its staff.
    ///
    /// Changes nothing. A stream that is cut off goes on behind the last message, without a gap.
    /// Allowed to `authenticated`; scope `own_person`.
    public func watchOrders(
      _ request: WorkorderV1.WatchOrdersRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<WorkorderV1.OrderUpdate> {
      try await self.channel.serverStreaming(WorkorderV1.WorkOrderService.watchOrders, request, options, resume: { (next: inout WorkorderV1.WatchOrdersRequest, last: WorkorderV1.OrderUpdate) in next.cursor = last.cursor })
    }

    /// The contact of an order in clear, for the park's staff while the order is open; audited.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `park_staff`; scope `own_park`.
    public func revealContact(
      _ request: WorkorderV1.RevealContactRequest, _ options: CallOptions = CallOptions()
    ) async throws -> WorkorderV1.OrderContact {
      try await self.channel.unary(WorkorderV1.WorkOrderService.revealContact, request, options)
    }
  }
}

extension WorkorderV1 {
  @usableFromInline
  enum WorkOrderServiceUnaryMethods {
    @usableFromInline
    struct CallToCreate<Handler: WorkOrderServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: WorkorderV1.CreateRequest, _ context: ServerContext) async throws -> WorkorderV1.WorkOrder {
        try await self.handler.create(request, context)
      }
    }

    @usableFromInline
    struct CallToDispatch<Handler: WorkOrderServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: WorkorderV1.DispatchRequest, _ context: ServerContext) async throws -> WorkorderV1.WorkOrder {
        try await self.handler.dispatch(request, context)
      }
    }

    @usableFromInline
    struct CallToAcceptOrder<Handler: WorkOrderServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: WorkorderV1.AcceptOrderRequest, _ context: ServerContext) async throws -> WorkorderV1.WorkOrder {
        try await self.handler.acceptOrder(request, context)
      }
    }

    @usableFromInline
    struct CallToProgress<Handler: WorkOrderServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: WorkorderV1.ProgressRequest, _ context: ServerContext) async throws -> WorkorderV1.WorkOrder {
        try await self.handler.progress(request, context)
      }
    }

    @usableFromInline
    struct CallToFinish<Handler: WorkOrderServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: WorkorderV1.FinishRequest, _ context: ServerContext) async throws -> WorkorderV1.WorkOrder {
        try await self.handler.finish(request, context)
      }
    }

    @usableFromInline
    struct CallToConfirm<Handler: WorkOrderServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: WorkorderV1.ConfirmRequest, _ context: ServerContext) async throws -> WorkorderV1.WorkOrder {
        try await self.handler.confirm(request, context)
      }
    }

    @usableFromInline
    struct CallToRate<Handler: WorkOrderServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: WorkorderV1.RateRequest, _ context: ServerContext) async throws -> WorkorderV1.WorkOrder {
        try await self.handler.rate(request, context)
      }
    }

    @usableFromInline
    struct CallToReopen<Handler: WorkOrderServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: WorkorderV1.ReopenRequest, _ context: ServerContext) async throws -> WorkorderV1.WorkOrder {
        try await self.handler.reopen(request, context)
      }
    }

    @usableFromInline
    struct CallToCancelOrder<Handler: WorkOrderServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: WorkorderV1.CancelOrderRequest, _ context: ServerContext) async throws -> WorkorderV1.WorkOrder {
        try await self.handler.cancelOrder(request, context)
      }
    }

    @usableFromInline
    struct CallToGetOrder<Handler: WorkOrderServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: WorkorderV1.GetOrderRequest, _ context: ServerContext) async throws -> WorkorderV1.WorkOrder {
        try await self.handler.getOrder(request, context)
      }
    }

    @usableFromInline
    struct CallToRevealContact<Handler: WorkOrderServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: WorkorderV1.RevealContactRequest, _ context: ServerContext) async throws -> WorkorderV1.OrderContact {
        try await self.handler.revealContact(request, context)
      }
    }
  }
}

extension WorkorderV1.WorkOrderServiceHandler {
  /// Registers every method of the service, in place of earlier handlers of the same methods.
  @inlinable
  public func register(in router: inout Router) {
    router.unary(WorkorderV1.WorkOrderService.create, WorkorderV1.WorkOrderServiceUnaryMethods.CallToCreate(self))
    router.unary(WorkorderV1.WorkOrderService.dispatch, WorkorderV1.WorkOrderServiceUnaryMethods.CallToDispatch(self))
    router.unary(WorkorderV1.WorkOrderService.acceptOrder, WorkorderV1.WorkOrderServiceUnaryMethods.CallToAcceptOrder(self))
    router.unary(WorkorderV1.WorkOrderService.progress, WorkorderV1.WorkOrderServiceUnaryMethods.CallToProgress(self))
    router.unary(WorkorderV1.WorkOrderService.finish, WorkorderV1.WorkOrderServiceUnaryMethods.CallToFinish(self))
    router.unary(WorkorderV1.WorkOrderService.confirm, WorkorderV1.WorkOrderServiceUnaryMethods.CallToConfirm(self))
    router.unary(WorkorderV1.WorkOrderService.rate, WorkorderV1.WorkOrderServiceUnaryMethods.CallToRate(self))
    router.unary(WorkorderV1.WorkOrderService.reopen, WorkorderV1.WorkOrderServiceUnaryMethods.CallToReopen(self))
    router.unary(WorkorderV1.WorkOrderService.cancelOrder, WorkorderV1.WorkOrderServiceUnaryMethods.CallToCancelOrder(self))
    router.unary(WorkorderV1.WorkOrderService.getOrder, WorkorderV1.WorkOrderServiceUnaryMethods.CallToGetOrder(self))
    router.serverStreaming(WorkorderV1.WorkOrderService.listOrders) {
      (request: WorkorderV1.ListOrdersRequest, responses: ResponseWriter<WorkorderV1.WorkOrder>, context: ServerContext) async throws -> Void in
      try await self.listOrders(request, responses, context)
    }
    router.serverStreaming(WorkorderV1.WorkOrderService.listSteps) {
      (request: WorkorderV1.ListStepsRequest, responses: ResponseWriter<WorkorderV1.OrderStep>, context: ServerContext) async throws -> Void in
      try await self.listSteps(request, responses, context)
    }
    router.serverStreaming(WorkorderV1.WorkOrderService.watchOrders) {
      (request: WorkorderV1.WatchOrdersRequest, responses: ResponseWriter<WorkorderV1.OrderUpdate>, context: ServerContext) async throws -> Void in
      try await self.watchOrders(request, responses, context)
    }
    router.unary(WorkorderV1.WorkOrderService.revealContact, WorkorderV1.WorkOrderServiceUnaryMethods.CallToRevealContact(self))
  }
}
