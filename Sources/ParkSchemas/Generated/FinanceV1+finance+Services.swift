// Made by Scripts/generate from cloudpark/finance/v1/finance.proto. Do not edit.

import RPCCore
import RPCSchemas
import SchemaRuntime

extension FinanceV1 {
  /// Brings enterprises that need money and institutions that lend it together.
  ///
  /// Serves `cloudpark.finance.v1.FinanceService`; `register(in:)` makes it known to a router.
  public protocol FinanceServiceHandler: Sendable {
    /// Publishes a product of the caller's institution.
    ///
    /// Allowed to `institution`; scope `granted`.
    func publishProduct(_ request: FinanceV1.PublishProductRequest, _ context: ServerContext) async throws -> FinanceV1.Product

    /// Takes a product of the caller's institution off the list. Claims that rest on it go on.
    ///
    /// Allowed to `institution`; scope `granted`.
    func withdrawProduct(_ request: FinanceV1.WithdrawProductRequest, _ context: ServerContext) async throws -> FinanceV1.Product

    /// One product.
    ///
    /// Allowed to `authenticated`; scope `public`.
    func getProduct(_ request: FinanceV1.GetProductRequest, _ context: ServerContext) async throws -> FinanceV1.Product

    /// A page of the products on the list, oldest first.
    ///
    /// Allowed to `authenticated`; scope `public`.
    func listProducts(_ request: FinanceV1.ListProductsRequest, _ context: ServerContext) async throws -> FinanceV1.ListProductsResponse

    /// Publishes a demand of the caller's enterprise, which must be verified and not barred for a breach of trust.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    func publishDemand(_ request: FinanceV1.PublishDemandRequest, _ context: ServerContext) async throws -> FinanceV1.Demand

    /// One demand, as far as the caller may see it: an institution sees the ones it matches or has claimed, and only its
    /// own claim and offers.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `institution`, `district_officer`; scope `granted`.
    func getDemand(_ request: FinanceV1.GetDemandRequest, _ context: ServerContext) async throws -> FinanceV1.Demand

    /// Demands, newest first: an enterprise's own, for an institution those that a product of its own matches and those it
    /// has claimed, for an officer all.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `institution`, `district_officer`; scope `granted`.
    func listDemands(_ request: FinanceV1.ListDemandsRequest, _ responses: ResponseWriter<FinanceV1.Demand>, _ context: ServerContext) async throws

    /// What each product on the list means for a demand of the caller's enterprise, with the reasons for and against; the
    /// best fit first.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    func matchLenders(_ request: FinanceV1.MatchLendersRequest, _ responses: ResponseWriter<FinanceV1.LenderMatch>, _ context: ServerContext) async throws

    /// Claims a demand for the caller's institution, on one of its products. At most three institutions hold a claim at a
    /// time. A claim without an offer expires after 30 days.
    ///
    /// Allowed to `institution`; scope `granted`.
    func claimDemand(_ request: FinanceV1.ClaimDemandRequest, _ context: ServerContext) async throws -> FinanceV1.Demand

    /// Gives the institution's claim back, with its offers. The data it was allowed to read is closed to it.
    ///
    /// Allowed to `institution`; scope `granted`.
    func releaseClaim(_ request: FinanceV1.ReleaseClaimRequest, _ context: ServerContext) async throws -> FinanceV1.Demand

    /// Lets an institution that holds a claim read some of the enterprise's data until a moment; this is the enterprise's
    /// application to that institution. A new grant takes the place of the one before it.
    ///
    /// Allowed to `enterprise_admin`; scope `own_enterprise`.
    func authoriseDataSharing(_ request: FinanceV1.AuthoriseDataSharingRequest, _ context: ServerContext) async throws -> FinanceV1.Authorisation

    /// Ends an authorisation at once. The institution's open WatchDemand streams end with PERMISSION_DENIED, and cursors
    /// from before are good no more.
    ///
    /// Allowed to `enterprise_admin`; scope `own_enterprise`.
    func revokeDataSharing(_ request: FinanceV1.RevokeDataSharingRequest, _ context: ServerContext) async throws -> FinanceV1.Authorisation

    /// Authorisations, newest first: those an enterprise gave, those an institution was given.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `institution`; scope `granted`.
    func listAuthorisations(_ request: FinanceV1.ListAuthorisationsRequest, _ responses: ResponseWriter<FinanceV1.Authorisation>, _ context: ServerContext) async throws

    /// What an authorisation in force covers, as it stands now. Each read is audited with its purpose. PERMISSION_DENIED
    /// once the authorisation is revoked or has expired, for a repeated call too.
    ///
    /// Allowed to `institution`; scope `granted`.
    func readSharedData(_ request: FinanceV1.ReadSharedDataRequest, _ context: ServerContext) async throws -> FinanceV1.SharedData

    /// Records what the institution's examination (尽调) came to. It needs an authorisation in force.
    ///
    /// Allowed to `institution`; scope `granted`.
    func submitDueDiligence(_ request: FinanceV1.SubmitDueDiligenceRequest, _ context: ServerContext) async throws -> FinanceV1.Demand

    /// Offers terms, within the demand and the claimed product, after an examination that supports it. A new offer takes
    /// the place of the institution's one before it.
    ///
    /// Allowed to `institution`; scope `granted`.
    func offerTerms(_ request: FinanceV1.OfferTermsRequest, _ context: ServerContext) async throws -> FinanceV1.Demand

    /// Accepts one offer; all other offers and claims are declined and their authorisations end.
    ///
    /// Allowed to `enterprise_admin`; scope `own_enterprise`.
    func acceptOffer(_ request: FinanceV1.AcceptOfferRequest, _ context: ServerContext) async throws -> FinanceV1.Demand

    /// The account to be paid to, in clear, for the institution whose offer was accepted. The read is audited.
    ///
    /// Allowed to `institution`; scope `granted`.
    func revealPayee(_ request: FinanceV1.RevealPayeeRequest, _ context: ServerContext) async throws -> FinanceV1.RevealPayeeResponse

    /// Records money that the lender paid out. All drawdowns together never exceed the offer.
    ///
    /// Allowed to `institution`; scope `granted`.
    func recordDrawdown(_ request: FinanceV1.RecordDrawdownRequest, _ context: ServerContext) async throws -> FinanceV1.Demand

    /// Records money that came back. The principal repaid never exceeds what was drawn.
    ///
    /// Allowed to `institution`; scope `granted`.
    func recordRepayment(_ request: FinanceV1.RecordRepaymentRequest, _ context: ServerContext) async throws -> FinanceV1.Demand

    /// The drawdowns and repayments of a demand, oldest first, for the enterprise and its lender.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `institution`; scope `granted`.
    func listMovements(_ request: FinanceV1.ListMovementsRequest, _ responses: ResponseWriter<FinanceV1.Movement>, _ context: ServerContext) async throws

    /// Ends a demand: before the contract it is cancelled, afterwards it is closed, which needs everything repaid. All its
    /// authorisations end.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    func closeDemand(_ request: FinanceV1.CloseDemandRequest, _ context: ServerContext) async throws -> FinanceV1.Demand

    /// The demand now, then every change. An institution needs an authorisation in force; the stream ends with it, and a
    /// new one begins with a new snapshot.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `institution`; scope `granted`.
    func watchDemand(_ request: FinanceV1.WatchDemandRequest, _ responses: ResponseWriter<FinanceV1.DemandEvent>, _ context: ServerContext) async throws
  }

  /// Brings enterprises that need money and institutions that lend it together.
  ///
  /// Calls `cloudpark.finance.v1.FinanceService`. Every method throws ``RPCError``.
  public struct FinanceServiceClient: Sendable {
    /// What the calls go through.
    public let channel: Channel

    /// A client whose calls go through a channel.
    public init(_ channel: Channel) { self.channel = channel }

    /// Publishes a product of the caller's institution.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `institution`; scope `granted`.
    public func publishProduct(
      _ request: FinanceV1.PublishProductRequest, _ options: CallOptions = CallOptions()
    ) async throws -> FinanceV1.Product {
      try await self.channel.unary(FinanceV1.FinanceService.publishProduct, request, options)
    }

    /// Takes a product of the caller's institution off the list. Claims that rest on it go on.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `institution`; scope `granted`.
    public func withdrawProduct(
      _ request: FinanceV1.WithdrawProductRequest, _ options: CallOptions = CallOptions()
    ) async throws -> FinanceV1.Product {
      try await self.channel.unary(FinanceV1.FinanceService.withdrawProduct, request, options)
    }

    /// One product.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `authenticated`; scope `public`.
    public func getProduct(
      _ request: FinanceV1.GetProductRequest, _ options: CallOptions = CallOptions()
    ) async throws -> FinanceV1.Product {
      try await self.channel.unary(FinanceV1.FinanceService.getProduct, request, options)
    }

    /// A page of the products on the list, oldest first.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `authenticated`; scope `public`.
    public func listProducts(
      _ request: FinanceV1.ListProductsRequest, _ options: CallOptions = CallOptions()
    ) async throws -> FinanceV1.ListProductsResponse {
      try await self.channel.unary(FinanceV1.FinanceService.listProducts, request, options)
    }

    /// Publishes a demand of the caller's enterprise, which must be verified and not barred for a breach of trust.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    public func publishDemand(
      _ request: FinanceV1.PublishDemandRequest, _ options: CallOptions = CallOptions()
    ) async throws -> FinanceV1.Demand {
      try await self.channel.unary(FinanceV1.FinanceService.publishDemand, request, options)
    }

    /// One demand, as far as the caller may see it: an institution sees the ones it matches or has claimed, and only its
    /// own claim and offers.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `institution`, `district_officer`; scope `granted`.
    public func getDemand(
      _ request: FinanceV1.GetDemandRequest, _ options: CallOptions = CallOptions()
    ) async throws -> FinanceV1.Demand {
      try await self.channel.unary(FinanceV1.FinanceService.getDemand, request, options)
    }

    /// Demands, newest first: an enterprise's own, for an institution those that a product of its own matches and those it
    /// has claimed, for an officer all.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `institution`, `district_officer`; scope `granted`.
    public func listDemands(
      _ request: FinanceV1.ListDemandsRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<FinanceV1.Demand> {
      try await self.channel.serverStreaming(FinanceV1.FinanceService.listDemands, request, options)
    }

    /// What each product on the list means for a demand of the caller's enterprise, with the reasons for and against; the
    /// best fit first.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    public func matchLenders(
      _ request: FinanceV1.MatchLendersRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<FinanceV1.LenderMatch> {
      try await self.channel.serverStreaming(FinanceV1.FinanceService.matchLenders, request, options)
    }

    /// Claims a demand for the caller's institution, on one of its products. At most three institutions hold a claim at a
    /// time. A claim without an offer expires after 30 days.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `institution`; scope `granted`.
    public func claimDemand(
      _ request: FinanceV1.ClaimDemandRequest, _ options: CallOptions = CallOptions()
    ) async throws -> FinanceV1.Demand {
      try await self.channel.unary(FinanceV1.FinanceService.claimDemand, request, options)
    }

    /// Gives the institution's claim back, with its offers. The data it was allowed to read is closed to it.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `institution`; scope `granted`.
    public func releaseClaim(
      _ request: FinanceV1.ReleaseClaimRequest, _ options: CallOptions = CallOptions()
    ) async throws -> FinanceV1.Demand {
      try await self.channel.unary(FinanceV1.FinanceService.releaseClaim, request, options)
    }

    /// Lets an institution that holds a claim read some of the enterprise's data until a moment; this is the enterprise's
    /// application to that institution. A new grant takes the place of the one before it.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `enterprise_admin`; scope `own_enterprise`.
    public func authoriseDataSharing(
      _ request: FinanceV1.AuthoriseDataSharingRequest, _ options: CallOptions = CallOptions()
    ) async throws -> FinanceV1.Authorisation {
      try await self.channel.unary(FinanceV1.FinanceService.authoriseDataSharing, request, options)
    }

    /// Ends an authorisation at once. The institution's open WatchDemand streams end with PERMISSION_DENIED, and cursors
    /// from before are good no more.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `enterprise_admin`; scope `own_enterprise`.
    public func revokeDataSharing(
      _ request: FinanceV1.RevokeDataSharingRequest, _ options: CallOptions = CallOptions()
    ) async throws -> FinanceV1.Authorisation {
      try await self.channel.unary(FinanceV1.FinanceService.revokeDataSharing, request, options)
    }

    /// Authorisations, newest first: those an enterprise gave, those an institution was given.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `institution`; scope `granted`.
    public func listAuthorisations(
      _ request: FinanceV1.ListAuthorisationsRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<FinanceV1.Authorisation> {
      try await self.channel.serverStreaming(FinanceV1.FinanceService.listAuthorisations, request, options)
    }

    /// What an authorisation in force covers, as it stands now. Each read is audited with its purpose. PERMISSION_DENIED
    /// once the authorisation is revoked or has expired, for a repeated call too.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `institution`; scope `granted`.
    public func readSharedData(
      _ request: FinanceV1.ReadSharedDataRequest, _ options: CallOptions = CallOptions()
    ) async throws -> FinanceV1.SharedData {
      try await self.channel.unary(FinanceV1.FinanceService.readSharedData, request, options)
    }

    /// Records what the institution's examination (尽调) came to. It needs an authorisation in force.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `institution`; scope `granted`.
    public func submitDueDiligence(
      _ request: FinanceV1.SubmitDueDiligenceRequest, _ options: CallOptions = CallOptions()
    ) async throws -> FinanceV1.Demand {
      try await self.channel.unary(FinanceV1.FinanceService.submitDueDiligence, request, options)
    }

    /// Offers terms, within the demand and the claimed product, after an examination that supports it. A new offer takes
    /// the place of the institution's one before it.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `institution`; scope `granted`.
    public func offerTerms(
      _ request: FinanceV1.OfferTermsRequest, _ options: CallOptions = CallOptions()
    ) async throws -> FinanceV1.Demand {
      try await self.channel.unary(FinanceV1.FinanceService.offerTerms, request, options)
    }

    /// Accepts one offer; all other offers and claims are declined and their authorisations end.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `enterprise_admin`; scope `own_enterprise`.
    public func acceptOffer(
      _ request: FinanceV1.AcceptOfferRequest, _ options: CallOptions = CallOptions()
    ) async throws -> FinanceV1.Demand {
      try await self.channel.unary(FinanceV1.FinanceService.acceptOffer, request, options)
    }

    /// The account to be paid to, in clear, for the institution whose offer was accepted. The read is audited.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `institution`; scope `granted`.
    public func revealPayee(
      _ request: FinanceV1.RevealPayeeRequest, _ options: CallOptions = CallOptions()
    ) async throws -> FinanceV1.RevealPayeeResponse {
      try await self.channel.unary(FinanceV1.FinanceService.revealPayee, request, options)
    }

    /// Records money that the lender paid out. All drawdowns together never exceed the offer.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `institution`; scope `granted`.
    public func recordDrawdown(
      _ request: FinanceV1.RecordDrawdownRequest, _ options: CallOptions = CallOptions()
    ) async throws -> FinanceV1.Demand {
      try await self.channel.unary(FinanceV1.FinanceService.recordDrawdown, request, options)
    }

    /// Records money that came back. The principal repaid never exceeds what was drawn.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `institution`; scope `granted`.
    public func recordRepayment(
      _ request: FinanceV1.RecordRepaymentRequest, _ options: CallOptions = CallOptions()
    ) async throws -> FinanceV1.Demand {
      try await self.channel.unary(FinanceV1.FinanceService.recordRepayment, request, options)
    }

    /// The drawdowns and repayments of a demand, oldest first, for the enterprise and its lender.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `institution`; scope `granted`.
    public func listMovements(
      _ request: FinanceV1.ListMovementsRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<FinanceV1.Movement> {
      try await self.channel.serverStreaming(FinanceV1.FinanceService.listMovements, request, options)
    }

    /// Ends a demand: before the contract it is cancelled, afterwards it is closed, which needs everything repaid. All its
    /// authorisations end.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    public func closeDemand(
      _ request: FinanceV1.CloseDemandRequest, _ options: CallOptions = CallOptions()
    ) async throws -> FinanceV1.Demand {
      try await self.channel.unary(FinanceV1.FinanceService.closeDemand, request, options)
    }

    /// The demand now, then every change. An institution needs an authorisation in force; the stream ends with it, and a
    /// new one begins with a new snapshot.
    ///
    /// Changes nothing. A stream that is cut off goes on behind the last message, without a gap.
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `institution`; scope `granted`.
    public func watchDemand(
      _ request: FinanceV1.WatchDemandRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<FinanceV1.DemandEvent> {
      try await self.channel.serverStreaming(FinanceV1.FinanceService.watchDemand, request, options, resume: { (next: inout FinanceV1.WatchDemandRequest, last: FinanceV1.DemandEvent) in next.cursor = last.cursor })
    }
  }
}

extension FinanceV1 {
  @usableFromInline
  enum FinanceServiceUnaryMethods {
    @usableFromInline
    struct CallToPublishProduct<Handler: FinanceServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: FinanceV1.PublishProductRequest, _ context: ServerContext) async throws -> FinanceV1.Product {
        try await self.handler.publishProduct(request, context)
      }
    }

    @usableFromInline
    struct CallToWithdrawProduct<Handler: FinanceServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: FinanceV1.WithdrawProductRequest, _ context: ServerContext) async throws -> FinanceV1.Product {
        try await self.handler.withdrawProduct(request, context)
      }
    }

    @usableFromInline
    struct CallToGetProduct<Handler: FinanceServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: FinanceV1.GetProductRequest, _ context: ServerContext) async throws -> FinanceV1.Product {
        try await self.handler.getProduct(request, context)
      }
    }

    @usableFromInline
    struct CallToListProducts<Handler: FinanceServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: FinanceV1.ListProductsRequest, _ context: ServerContext) async throws -> FinanceV1.ListProductsResponse {
        try await self.handler.listProducts(request, context)
      }
    }

    @usableFromInline
    struct CallToPublishDemand<Handler: FinanceServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: FinanceV1.PublishDemandRequest, _ context: ServerContext) async throws -> FinanceV1.Demand {
        try await self.handler.publishDemand(request, context)
      }
    }

    @usableFromInline
    struct CallToGetDemand<Handler: FinanceServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: FinanceV1.GetDemandRequest, _ context: ServerContext) async throws -> FinanceV1.Demand {
        try await self.handler.getDemand(request, context)
      }
    }

    @usableFromInline
    struct CallToClaimDemand<Handler: FinanceServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: FinanceV1.ClaimDemandRequest, _ context: ServerContext) async throws -> FinanceV1.Demand {
        try await self.handler.claimDemand(request, context)
      }
    }

    @usableFromInline
    struct CallToReleaseClaim<Handler: FinanceServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: FinanceV1.ReleaseClaimRequest, _ context: ServerContext) async throws -> FinanceV1.Demand {
        try await self.handler.releaseClaim(request, context)
      }
    }

    @usableFromInline
    struct CallToAuthoriseDataSharing<Handler: FinanceServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: FinanceV1.AuthoriseDataSharingRequest, _ context: ServerContext) async throws -> FinanceV1.Authorisation {
        try await self.handler.authoriseDataSharing(request, context)
      }
    }

    @usableFromInline
    struct CallToRevokeDataSharing<Handler: FinanceServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: FinanceV1.RevokeDataSharingRequest, _ context: ServerContext) async throws -> FinanceV1.Authorisation {
        try await self.handler.revokeDataSharing(request, context)
      }
    }

    @usableFromInline
    struct CallToReadSharedData<Handler: FinanceServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: FinanceV1.ReadSharedDataRequest, _ context: ServerContext) async throws -> FinanceV1.SharedData {
        try await self.handler.readSharedData(request, context)
      }
    }

    @usableFromInline
    struct CallToSubmitDueDiligence<Handler: FinanceServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: FinanceV1.SubmitDueDiligenceRequest, _ context: ServerContext) async throws -> FinanceV1.Demand {
        try await self.handler.submitDueDiligence(request, context)
      }
    }

    @usableFromInline
    struct CallToOfferTerms<Handler: FinanceServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: FinanceV1.OfferTermsRequest, _ context: ServerContext) async throws -> FinanceV1.Demand {
        try await self.handler.offerTerms(request, context)
      }
    }

    @usableFromInline
    struct CallToAcceptOffer<Handler: FinanceServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: FinanceV1.AcceptOfferRequest, _ context: ServerContext) async throws -> FinanceV1.Demand {
        try await self.handler.acceptOffer(request, context)
      }
    }

    @usableFromInline
    struct CallToRevealPayee<Handler: FinanceServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: FinanceV1.RevealPayeeRequest, _ context: ServerContext) async throws -> FinanceV1.RevealPayeeResponse {
        try await self.handler.revealPayee(request, context)
      }
    }

    @usableFromInline
    struct CallToRecordDrawdown<Handler: FinanceServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: FinanceV1.RecordDrawdownRequest, _ context: ServerContext) async throws -> FinanceV1.Demand {
        try await self.handler.recordDrawdown(request, context)
      }
    }

    @usableFromInline
    struct CallToRecordRepayment<Handler: FinanceServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: FinanceV1.RecordRepaymentRequest, _ context: ServerContext) async throws -> FinanceV1.Demand {
        try await self.handler.recordRepayment(request, context)
      }
    }

    @usableFromInline
    struct CallToCloseDemand<Handler: FinanceServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: FinanceV1.CloseDemandRequest, _ context: ServerContext) async throws -> FinanceV1.Demand {
        try await self.handler.closeDemand(request, context)
      }
    }
  }
}

extension FinanceV1.FinanceServiceHandler {
  /// Registers every method of the service, in place of earlier handlers of the same methods.
  @inlinable
  public func register(in router: inout Router) {
    router.unary(FinanceV1.FinanceService.publishProduct, FinanceV1.FinanceServiceUnaryMethods.CallToPublishProduct(self))
    router.unary(FinanceV1.FinanceService.withdrawProduct, FinanceV1.FinanceServiceUnaryMethods.CallToWithdrawProduct(self))
    router.unary(FinanceV1.FinanceService.getProduct, FinanceV1.FinanceServiceUnaryMethods.CallToGetProduct(self))
    router.unary(FinanceV1.FinanceService.listProducts, FinanceV1.FinanceServiceUnaryMethods.CallToListProducts(self))
    router.unary(FinanceV1.FinanceService.publishDemand, FinanceV1.FinanceServiceUnaryMethods.CallToPublishDemand(self))
    router.unary(FinanceV1.FinanceService.getDemand, FinanceV1.FinanceServiceUnaryMethods.CallToGetDemand(self))
    router.serverStreaming(FinanceV1.FinanceService.listDemands) {
      (request: FinanceV1.ListDemandsRequest, responses: ResponseWriter<FinanceV1.Demand>, context: ServerContext) async throws -> Void in
      try await self.listDemands(request, responses, context)
    }
    router.serverStreaming(FinanceV1.FinanceService.matchLenders) {
      (request: FinanceV1.MatchLendersRequest, responses: ResponseWriter<FinanceV1.LenderMatch>, context: ServerContext) async throws -> Void in
      try await self.matchLenders(request, responses, context)
    }
    router.unary(FinanceV1.FinanceService.claimDemand, FinanceV1.FinanceServiceUnaryMethods.CallToClaimDemand(self))
    router.unary(FinanceV1.FinanceService.releaseClaim, FinanceV1.FinanceServiceUnaryMethods.CallToReleaseClaim(self))
    router.unary(FinanceV1.FinanceService.authoriseDataSharing, FinanceV1.FinanceServiceUnaryMethods.CallToAuthoriseDataSharing(self))
    router.unary(FinanceV1.FinanceService.revokeDataSharing, FinanceV1.FinanceServiceUnaryMethods.CallToRevokeDataSharing(self))
    router.serverStreaming(FinanceV1.FinanceService.listAuthorisations) {
      (request: FinanceV1.ListAuthorisationsRequest, responses: ResponseWriter<FinanceV1.Authorisation>, context: ServerContext) async throws -> Void in
      try await self.listAuthorisations(request, responses, context)
    }
    router.unary(FinanceV1.FinanceService.readSharedData, FinanceV1.FinanceServiceUnaryMethods.CallToReadSharedData(self))
    router.unary(FinanceV1.FinanceService.submitDueDiligence, FinanceV1.FinanceServiceUnaryMethods.CallToSubmitDueDiligence(self))
    router.unary(FinanceV1.FinanceService.offerTerms, FinanceV1.FinanceServiceUnaryMethods.CallToOfferTerms(self))
    router.unary(FinanceV1.FinanceService.acceptOffer, FinanceV1.FinanceServiceUnaryMethods.CallToAcceptOffer(self))
    router.unary(FinanceV1.FinanceService.revealPayee, FinanceV1.FinanceServiceUnaryMethods.CallToRevealPayee(self))
    router.unary(FinanceV1.FinanceService.recordDrawdown, FinanceV1.FinanceServiceUnaryMethods.CallToRecordDrawdown(self))
    router.unary(FinanceV1.FinanceService.recordRepayment, FinanceV1.FinanceServiceUnaryMethods.CallToRecordRepayment(self))
    router.serverStreaming(FinanceV1.FinanceService.listMovements) {
      (request: FinanceV1.ListMovementsRequest, responses: ResponseWriter<FinanceV1.Movement>, context: ServerContext) async throws -> Void in
      try await self.listMovements(request, responses, context)
    }
    router.unary(FinanceV1.FinanceService.closeDemand, FinanceV1.FinanceServiceUnaryMethods.CallToCloseDemand(self))
    router.serverStreaming(FinanceV1.FinanceService.watchDemand) {
      (request: FinanceV1.WatchDemandRequest, responses: ResponseWriter<FinanceV1.DemandEvent>, context: ServerContext) async throws -> Void in
      try await self.watchDemand(request, responses, context)
    }
  }
}
