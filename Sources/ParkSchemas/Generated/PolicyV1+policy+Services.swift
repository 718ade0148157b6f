// Made by Scripts/generate from cloudpark/policy/v1/policy.proto. Do not edit.

import RPCCore
import RPCSchemas
import SchemaRuntime

extension PolicyV1 {
  /// Publishes policies, opens rounds, and tells enterprises and officers which fit.
  ///
  /// Serves `cloudpark.policy.v1.PolicyService`; `register(in:)` makes it known to a router.
  public protocol PolicyServiceHandler: Sendable {
    /// Publishes a policy. ALREADY_EXISTS when a policy in force has its document number; INVALID_ARGUMENT names every
    /// wrong field.
    ///
    /// Allowed to `district_officer`; scope `district`.
    func publishPolicy(_ request: PolicyV1.PublishPolicyRequest, _ context: ServerContext) async throws -> PolicyV1.Policy

    /// Takes a policy out of force. Its open rounds must be closed before; cases that have begun go on.
    ///
    /// Allowed to `district_officer`; scope `district`.
    func repealPolicy(_ request: PolicyV1.RepealPolicyRequest, _ context: ServerContext) async throws -> PolicyV1.Policy

    /// One policy, by id or by document number.
    ///
    /// Allowed to `anyone`; scope `public`.
    func getPolicy(_ request: PolicyV1.GetPolicyRequest, _ context: ServerContext) async throws -> PolicyV1.Policy

    /// Policies, newest first.
    ///
    /// Allowed to `anyone`; scope `public`.
    func listPolicies(_ request: PolicyV1.ListPoliciesRequest, _ responses: ResponseWriter<PolicyV1.Policy>, _ context: ServerContext) async throws

    /// Opens a round of a policy in force, with its budget.
    ///
    /// Allowed to `district_officer`; scope `district`.
    func openRound(_ request: PolicyV1.OpenRoundRequest, _ context: ServerContext) async throws -> PolicyV1.Round

    /// Ends the taking of applications before or after the round's last day. Cases already submitted go on.
    ///
    /// Allowed to `district_officer`; scope `district`.
    func closeRound(_ request: PolicyV1.CloseRoundRequest, _ context: ServerContext) async throws -> PolicyV1.Round

    /// One round with its ledger.
    ///
    /// Allowed to `authenticated`; scope `public`.
    func getRound(_ request: PolicyV1.GetRoundRequest, _ context: ServerContext) async throws -> PolicyV1.Round

    /// Rounds with their ledgers, newest first.
    ///
    /// Allowed to `authenticated`; scope `public`.
    func listRounds(_ request: PolicyV1.ListRoundsRequest, _ responses: ResponseWriter<PolicyV1.Round>, _ context: ServerContext) async throws

    /// What each programme in force means for one enterprise, with the reasons: the caller's own enterprise, or for an
    /// officer the one that is named. The best fit comes first.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `district_officer`; scope `own_enterprise`.
    func matchPolicies(_ request: PolicyV1.MatchPoliciesRequest, _ responses: ResponseWriter<PolicyV1.PolicyMatch>, _ context: ServerContext) async throws

    /// Which enterprises qualify for one policy, with the reasons: how a no-apply programme finds its recipients.
    ///
    /// Allowed to `district_officer`; scope `district`.
    func matchEnterprises(_ request: PolicyV1.MatchEnterprisesRequest, _ responses: ResponseWriter<PolicyV1.EnterpriseMatch>, _ context: ServerContext) async throws

    /// Keeps an interest of the caller: WatchPolicies with subscribed_only then shows what meets it.
    ///
    /// Allowed to `authenticated`; scope `own_person`.
    func subscribe(_ request: PolicyV1.SubscribeRequest, _ context: ServerContext) async throws -> PolicyV1.Subscription

    /// Ends an interest of the caller.
    ///
    /// Allowed to `authenticated`; scope `own_person`.
    func unsubscribe(_ request: PolicyV1.UnsubscribeRequest, _ context: ServerContext) async throws -> PolicyV1.UnsubscribeResponse

    /// The caller's interests, oldest first.
    ///
    /// Allowed to `authenticated`; scope `own_person`.
    func listSubscriptions(_ request: PolicyV1.ListSubscriptionsRequest, _ responses: ResponseWriter<PolicyV1.Subscription>, _ context: ServerContext) async throws

    /// The policies in force and their open rounds now, then every change as it happens. Without a cursor the stream
    /// begins with a snapshot.
    ///
    /// Allowed to `authenticated`; scope `public`.
    func watchPolicies(_ request: PolicyV1.WatchPoliciesRequest, _ responses: ResponseWriter<PolicyV1.PolicyEvent>, _ context: ServerContext) async throws
  }

  /// Publishes policies, opens rounds, and tells enterprises and officers which fit.
  ///
  /// Calls `cloudpark.policy.v1.PolicyService`. Every method throws ``RPCError``.
  public struct PolicyServiceClient: Sendable {
    /// What the calls go through.
    public let channel: Channel

    /// A client whose calls go through a channel.
    public init(_ channel: Channel) { self.channel = channel }

    /// Publishes a policy. ALREADY_EXISTS when a policy in force has its document number; INVALID_ARGUMENT names every
    /// wrong field.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `district_officer`; scope `district`.
    public func publishPolicy(
      _ request: PolicyV1.PublishPolicyRequest, _ options: CallOptions = CallOptions()
    ) async throws -> PolicyV1.Policy {
      try await self.channel.unary(PolicyV1.PolicyService.publishPolicy, request, options)
    }

    /// Takes a policy out of force. Its open rounds must be closed before; cases that have begun go on.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `district_officer`; scope `district`.
    public func repealPolicy(
      _ request: PolicyV1.RepealPolicyRequest, _ options: CallOptions = CallOptions()
    ) async throws -> PolicyV1.Policy {
      try await self.channel.unary(PolicyV1.PolicyService.repealPolicy, request, options)
    }

    /// One policy, by id or by document number.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `anyone`; scope `public`.
    public func getPolicy(
      _ request: PolicyV1.GetPolicyRequest, _ options: CallOptions = CallOptions()
    ) async throws -> PolicyV1.Policy {
      try await self.channel.unary(PolicyV1.PolicyService.getPolicy, request, options)
    }

    /// Policies, newest first.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `anyone`; scope `public`.
    public func listPolicies(
      _ request: PolicyV1.ListPoliciesRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<PolicyV1.Policy> {
      try await self.channel.serverStreaming(PolicyV1.PolicyService.listPolicies, request, options)
    }

    /// Opens a round of a policy in force, with its budget.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `district_officer`; scope `district`.
    public func openRound(
      _ request: PolicyV1.OpenRoundRequest, _ options: CallOptions = CallOptions()
    ) async throws -> PolicyV1.Round {
      try await self.channel.unary(PolicyV1.PolicyService.openRound, request, options)
    }

    /// Ends the taking of applications before or after the round's last day. Cases already submitted go on.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `district_officer`; scope `district`.
    public func closeRound(
      _ request: PolicyV1.CloseRoundRequest, _ options: CallOptions = CallOptions()
    ) async throws -> PolicyV1.Round {
      try await self.channel.unary(PolicyV1.PolicyService.closeRound, request, options)
    }

    /// One round with its ledger.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `authenticated`; scope `public`.
    public func getRound(
      _ request: PolicyV1.GetRoundRequest, _ options: CallOptions = CallOptions()
    ) async throws -> PolicyV1.Round {
      try await self.channel.unary(PolicyV1.PolicyService.getRound, request, options)
    }

    /// Rounds with their ledgers, newest first.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `authenticated`; scope `public`.
    public func listRounds(
      _ request: PolicyV1.ListRoundsRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<PolicyV1.Round> {
      try await self.channel.serverStreaming(PolicyV1.PolicyService.listRounds, request, options)
    }

    /// What each programme in force means for one enterprise, with the reasons: the caller's own enterprise, or for an
    /// officer the one that is named. The best fit comes first.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `district_officer`; scope `own_enterprise`.
    public func matchPolicies(
      _ request: PolicyV1.MatchPoliciesRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<PolicyV1.PolicyMatch> {
      try await self.channel.serverStreaming(PolicyV1.PolicyService.matchPolicies, request, options)
    }

    /// Which enterprises qualify for one policy, with the reasons: how a no-apply programme finds its recipients.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `district_officer`; scope `district`.
    public func matchEnterprises(
      _ request: PolicyV1.MatchEnterprisesRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<PolicyV1.EnterpriseMatch> {
      try await self.channel.serverStreaming(PolicyV1.PolicyService.matchEnterprises, request, options)
    }

    /// Keeps an interest of the caller: WatchPolicies with subscribed_only then shows what meets it.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `authenticated`; scope `own_person`.
    public func subscribe(
      _ request: PolicyV1.SubscribeRequest, _ options: CallOptions = CallOptions()
    ) async throws -> PolicyV1.Subscription {
      try await self.channel.unary(PolicyV1.PolicyService.subscribe, request, options)
    }

    /// Ends an interest of the caller.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `authenticated`; scope `own_person`.
    public func unsubscribe(
      _ request: PolicyV1.UnsubscribeRequest, _ options: CallOptions = CallOptions()
    ) async throws -> PolicyV1.UnsubscribeResponse {
      try await self.channel.unary(PolicyV1.PolicyService.unsubscribe, request, options)
    }

    /// The caller's interests, oldest first.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `authenticated`; scope `own_person`.
    public func listSubscriptions(
      _ request: PolicyV1.ListSubscriptionsRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<PolicyV1.Subscription> {
      try await self.channel.serverStreaming(PolicyV1.PolicyService.listSubscriptions, request, options)
    }

    /// The policies in force and their open rounds now, then every change as it happens. Without a cursor the stream
    /// begins with a snapshot.
    ///
    /// Changes nothing. A stream that is cut off goes on behind the last message, without a gap.
    /// Allowed to `authenticated`; scope `public`.
    public func watchPolicies(
      _ request: PolicyV1.WatchPoliciesRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<PolicyV1.PolicyEvent> {
      try await self.channel.serverStreaming(PolicyV1.PolicyService.watchPolicies, request, options, resume: { (next: inout PolicyV1.WatchPoliciesRequest, last: PolicyV1.PolicyEvent) in next.cursor = last.cursor })
    }
  }
}

extension PolicyV1 {
  @usableFromInline
  enum PolicyServiceUnaryMethods {
    @usableFromInline
    struct CallToPublishPolicy<Handler: PolicyServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: PolicyV1.PublishPolicyRequest, _ context: ServerContext) async throws -> PolicyV1.Policy {
        try await self.handler.publishPolicy(request, context)
      }
    }

    @usableFromInline
    struct CallToRepealPolicy<Handler: PolicyServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: PolicyV1.RepealPolicyRequest, _ context: ServerContext) async throws -> PolicyV1.Policy {
        try await self.handler.repealPolicy(request, context)
      }
    }

    @usableFromInline
    struct CallToGetPolicy<Handler: PolicyServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: PolicyV1.GetPolicyRequest, _ context: ServerContext) async throws -> PolicyV1.Policy {
        try await self.handler.getPolicy(request, context)
      }
    }

    @usableFromInline
    struct CallToOpenRound<Handler: PolicyServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: PolicyV1.OpenRoundRequest, _ context: ServerContext) async throws -> PolicyV1.Round {
        try await self.handler.openRound(request, context)
      }
    }

    @usableFromInline
    struct CallToCloseRound<Handler: PolicyServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: PolicyV1.CloseRoundRequest, _ context: ServerContext) async throws -> PolicyV1.Round {
        try await self.handler.closeRound(request, context)
      }
    }

    @usableFromInline
    struct CallToGetRound<Handler: PolicyServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: PolicyV1.GetRoundRequest, _ context: ServerContext) async throws -> PolicyV1.Round {
        try await self.handler.getRound(request, context)
      }
    }

    @usableFromInline
    struct CallToSubscribe<Handler: PolicyServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: PolicyV1.SubscribeRequest, _ context: ServerContext) async throws -> PolicyV1.Subscription {
        try await self.handler.subscribe(request, context)
      }
    }

    @usableFromInline
    struct CallToUnsubscribe<Handler: PolicyServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: PolicyV1.UnsubscribeRequest, _ context: ServerContext) async throws -> PolicyV1.UnsubscribeResponse {
        try await self.handler.unsubscribe(request, context)
      }
    }
  }
}

extension PolicyV1.PolicyServiceHandler {
  /// Registers every method of the service, in place of earlier handlers of the same methods.
  @inlinable
  public func register(in router: inout Router) {
    router.unary(PolicyV1.PolicyService.publishPolicy, PolicyV1.PolicyServiceUnaryMethods.CallToPublishPolicy(self))
    router.unary(PolicyV1.PolicyService.repealPolicy, PolicyV1.PolicyServiceUnaryMethods.CallToRepealPolicy(self))
    router.unary(PolicyV1.PolicyService.getPolicy, PolicyV1.PolicyServiceUnaryMethods.CallToGetPolicy(self))
    router.serverStreaming(PolicyV1.PolicyService.listPolicies) {
      (request: PolicyV1.ListPoliciesRequest, responses: ResponseWriter<PolicyV1.Policy>, context: ServerContext) async throws -> Void in
      try await self.listPolicies(request, responses, context)
    }
    router.unary(PolicyV1.PolicyService.openRound, PolicyV1.PolicyServiceUnaryMethods.CallToOpenRound(self))
    router.unary(PolicyV1.PolicyService.closeRound, PolicyV1.PolicyServiceUnaryMethods.CallToCloseRound(self))
    router.unary(PolicyV1.PolicyService.getRound, PolicyV1.PolicyServiceUnaryMethods.CallToGetRound(self))
    router.serverStreaming(PolicyV1.PolicyService.listRounds) {
      (request: PolicyV1.ListRoundsRequest, responses: ResponseWriter<PolicyV1.Round>, context: ServerContext) async throws -> Void in
      try await self.listRounds(request, responses, context)
    }
    router.serverStreaming(PolicyV1.PolicyService.matchPolicies) {
      (request: PolicyV1.MatchPoliciesRequest, responses: ResponseWriter<PolicyV1.PolicyMatch>, context: ServerContext) async throws -> Void in
      try await self.matchPolicies(request, responses, context)
    }
    router.serverStreaming(PolicyV1.PolicyService.matchEnterprises) {
      (request: PolicyV1.MatchEnterprisesRequest, responses: ResponseWriter<PolicyV1.EnterpriseMatch>, context: ServerContext) async throws -> Void in
      try await self.matchEnterprises(request, responses, context)
    }
    router.unary(PolicyV1.PolicyService.subscribe, PolicyV1.PolicyServiceUnaryMethods.CallToSubscribe(self))
    router.unary(PolicyV1.PolicyService.unsubscribe, PolicyV1.PolicyServiceUnaryMethods.CallToUnsubscribe(self))
    router.serverStreaming(PolicyV1.PolicyService.listSubscriptions) {
      (request: PolicyV1.ListSubscriptionsRequest, responses: ResponseWriter<PolicyV1.Subscription>, context: ServerContext) async throws -> Void in
      try await self.listSubscriptions(request, responses, context)
    }
    router.serverStreaming(PolicyV1.PolicyService.watchPolicies) {
      (request: PolicyV1.WatchPoliciesRequest, responses: ResponseWriter<PolicyV1.PolicyEvent>, context: ServerContext) async throws -> Void in
      try await self.watchPolicies(request, responses, context)
    }
  }
}
