// Made by Scripts/generate from cloudpark/park/v1/recognition.proto. Do not edit.

import RPCCore
import RPCSchemas
import SchemaRuntime

extension ParkV1 {
  /// The recognition of parks.
  ///
  /// Serves `cloudpark.park.v1.RecognitionService`; `register(in:)` makes it known to a router.
  public protocol RecognitionServiceHandler: Sendable {
    /// Opens a call for recognition.
    ///
    /// Allowed to `district_officer`; scope `district`.
    func openCall(_ request: ParkV1.OpenCallRequest, _ context: ServerContext) async throws -> ParkV1.RecognitionCall

    /// All calls, newest first.
    ///
    /// Allowed to `anyone`; scope `public`.
    func listCalls(_ request: ParkV1.ListCallsRequest, _ responses: ResponseWriter<ParkV1.RecognitionCall>, _ context: ServerContext) async throws

    /// The double 70 % of a park today, computed from its units, its leases and the classes of its tenants.
    ///
    /// Allowed to `park_staff`, `district_officer`; scope `own_park`.
    func getParkFigures(_ request: ParkV1.GetParkFiguresRequest, _ context: ServerContext) async throws -> ParkV1.ParkFigures

    /// Applies for the own park. One living application per call and park.
    ///
    /// Allowed to `park_staff`; scope `own_park`.
    func applyForRecognition(_ request: ParkV1.ApplyForRecognitionRequest, _ context: ServerContext) async throws -> ParkV1.Recognition

    /// Takes an application back before its public notice.
    ///
    /// Allowed to `park_staff`; scope `own_park`.
    func withdrawRecognition(_ request: ParkV1.WithdrawRecognitionRequest, _ context: ServerContext) async throws -> ParkV1.Recognition

    /// The district's first check. Passing needs the double 70 % on that day and a place of the call's quota.
    ///
    /// Allowed to `district_officer`; scope `district`.
    func decideFirstCheck(_ request: ParkV1.DecideFirstCheckRequest, _ context: ServerContext) async throws -> ParkV1.Recognition

    /// Gives an application to an expert who is not of the park.
    ///
    /// Allowed to `district_officer`; scope `district`.
    func assignExpert(_ request: ParkV1.AssignExpertRequest, _ context: ServerContext) async throws -> ParkV1.Recognition

    /// An expert's review, once.
    ///
    /// Allowed to `expert_reviewer`; scope `assigned`.
    func submitExpertReview(_ request: ParkV1.SubmitExpertReviewRequest, _ context: ServerContext) async throws -> ParkV1.Recognition

    /// The caller states a conflict of interest in an application: it takes no further part in it. An expert states it
    /// before the own review, and another one can be assigned then.
    ///
    /// Allowed to `expert_reviewer`, `district_officer`; scope `assigned`.
    func declareRecognitionConflict(_ request: ParkV1.DeclareRecognitionConflictRequest, _ context: ServerContext) async throws -> ParkV1.DeclareRecognitionConflictResponse

    /// Records the visit on the site.
    ///
    /// Allowed to `district_officer`; scope `district`.
    func recordParkVisit(_ request: ParkV1.RecordParkVisitRequest, _ context: ServerContext) async throws -> ParkV1.Recognition

    /// Reports the result for approval. Whoever reviewed the application as an expert does none of the steps behind it.
    /// Needs all reviews of the call, their mean at its pass mark, and a visit that agrees.
    ///
    /// Allowed to `district_officer`; scope `district`.
    func reportForApproval(_ request: ParkV1.ReportForApprovalRequest, _ context: ServerContext) async throws -> ParkV1.Recognition

    /// Opens the public notice, which lasts the call's working days; by another officer than the one who reported.
    ///
    /// Allowed to `district_officer`; scope `district`.
    func openRecognitionNotice(_ request: ParkV1.OpenRecognitionNoticeRequest, _ context: ServerContext) async throws -> ParkV1.Recognition

    /// What is in public notice now, and what was, newest first. For everybody: whoever knows better can object.
    ///
    /// Allowed to `anyone`; scope `public`.
    func listRecognitionNotices(_ request: ParkV1.ListRecognitionNoticesRequest, _ responses: ResponseWriter<ParkV1.RecognitionNotice>, _ context: ServerContext) async throws

    /// Objects to a recognition while its public notice runs. An account objects at most three times to one.
    ///
    /// Allowed to `authenticated`; scope `public`.
    func raiseRecognitionObjection(_ request: ParkV1.RaiseRecognitionObjectionRequest, _ context: ServerContext) async throws -> ParkV1.RecognitionObjection

    /// Upholds or dismisses an objection; by another person than the one who raised it. An open objection blocks the
    /// plaque, an upheld one bars it.
    ///
    /// Allowed to `district_officer`; scope `district`.
    func resolveRecognitionObjection(_ request: ParkV1.ResolveRecognitionObjectionRequest, _ context: ServerContext) async throws -> ParkV1.RecognitionObjection

    /// Grants the plaque after the notice, when no objection is open or upheld: the park's recognition becomes the call's
    /// tier.
    ///
    /// Allowed to `district_officer`; scope `district`.
    func grantPlaque(_ request: ParkV1.GrantPlaqueRequest, _ context: ServerContext) async throws -> ParkV1.Recognition

    /// Refuses an application at any step before the plaque, with a reason.
    ///
    /// Allowed to `district_officer`; scope `district`.
    func refuseRecognition(_ request: ParkV1.RefuseRecognitionRequest, _ context: ServerContext) async throws -> ParkV1.Recognition

    /// One application by its id.
    ///
    /// Allowed to `park_staff`, `district_officer`, `expert_reviewer`; scope `own_park`.
    func getRecognition(_ request: ParkV1.GetRecognitionRequest, _ context: ServerContext) async throws -> ParkV1.Recognition

    /// The applications of the own park, of the district, or given to the expert, newest first.
    ///
    /// Allowed to `park_staff`, `district_officer`, `expert_reviewer`; scope `own_park`.
    func listRecognitions(_ request: ParkV1.ListRecognitionsRequest, _ responses: ResponseWriter<ParkV1.Recognition>, _ context: ServerContext) async throws
  }

  /// The recognition of parks.
  ///
  /// Calls `cloudpark.park.v1.RecognitionService`. Every method throws ``RPCError``.
  public struct RecognitionServiceClient: Sendable {
    /// What the calls go through.
    public let channel: Channel

    /// A client whose calls go through a channel.
    public init(_ channel: Channel) { self.channel = channel }

    /// Opens a call for recognition.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `district_officer`; scope `district`.
    public func openCall(
      _ request: ParkV1.OpenCallRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ParkV1.RecognitionCall {
      try await self.channel.unary(ParkV1.RecognitionService.openCall, request, options)
    }

    /// All calls, newest first.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `anyone`; scope `public`.
    public func listCalls(
      _ request: ParkV1.ListCallsRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<ParkV1.RecognitionCall> {
      try await self.channel.serverStreaming(ParkV1.RecognitionService.listCalls, request, options)
    }

    /// The double 70 % of a park today, computed from its units, its leases and the classes of its tenants.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `park_staff`, `district_officer`; scope `own_park`.
    public func getParkFigures(
      _ request: ParkV1.GetParkFiguresRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ParkV1.ParkFigures {
      try await self.channel.unary(ParkV1.RecognitionService.getParkFigures, request, options)
    }

    /// Applies for the own park. One living application per call and park.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `park_staff`; scope `own_park`.
    public func applyForRecognition(
      _ request: ParkV1.ApplyForRecognitionRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ParkV1.Recognition {
      try await self.channel.unary(ParkV1.RecognitionService.applyForRecognition, request, options)
    }

    /// Takes an application back before its public notice.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `park_staff`; scope `own_park`.
    public func withdrawRecognition(
      _ request: ParkV1.WithdrawRecognitionRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ParkV1.Recognition {
      try await self.channel.unary(ParkV1.RecognitionService.withdrawRecognition, request, options)
    }

    /// The district's first check. Passing needs the double 70 % on that day and a place of the call's quota.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `district_officer`; scope `district`.
    public func decideFirstCheck(
      _ request: ParkV1.DecideFirstCheckRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ParkV1.Recognition {
      try await self.channel.unary(ParkV1.RecognitionService.decideFirstCheck, request, options)
    }

    /// Gives an application to an expert who is not of the park.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `district_officer`; scope `district`.
    public func assignExpert(
      _ request: ParkV1.AssignExpertRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ParkV1.Recognition {
      try await self.channel.unary(ParkV1.RecognitionService.assignExpert, request, options)
    }

    /// An expert's review, once.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `expert_reviewer`; scope `assigned`.
    public func submitExpertReview(
      _ request: ParkV1.SubmitExpertReviewRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ParkV1.Recognition {
      try await self.channel.unary(ParkV1.RecognitionService.submitExpertReview, request, options)
    }

    /// The caller states a conflict of interest in an application: it takes no further part in it. An expert states it
    /// before the own review, and another one can be assigned then.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `expert_reviewer`, `district_officer`; scope `assigned`.
    public func declareRecognitionConflict(
      _ request: ParkV1.DeclareRecognitionConflictRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ParkV1.DeclareRecognitionConflictResponse {
      try await self.channel.unary(ParkV1.RecognitionService.declareRecognitionConflict, request, options)
    }

    /// Records the visit on the site.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `district_officer`; scope `district`.
    public func recordParkVisit(
      _ request: ParkV1.RecordParkVisitRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ParkV1.Recognition {
      try await self.channel.unary(ParkV1.RecognitionService.recordParkVisit, request, options)
    }

    /// Reports the result for approval. Whoever reviewed the application as an expert does none of the steps behind it.
    /// Needs all reviews of the call, their mean at its pass mark, and a visit that agrees.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `district_officer`; scope `district`.
    public func reportForApproval(
      _ request: ParkV1.ReportForApprovalRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ParkV1.Recognition {
      try await self.channel.unary(ParkV1.RecognitionService.reportForApproval, request, options)
    }

    /// Opens the public notice, which lasts the call's working days; by another officer than the one who reported.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `district_officer`; scope `district`.
    public func openRecognitionNotice(
      _ request: ParkV1.OpenRecognitionNoticeRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ParkV1.Recognition {
      try await self.channel.unary(ParkV1.RecognitionService.openRecognitionNotice, request, options)
    }

    /// What is in public notice now, and what was, newest first. For everybody: whoever knows better can object.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `anyone`; scope `public`.
    public func listRecognitionNotices(
      _ request: ParkV1.ListRecognitionNoticesRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<ParkV1.RecognitionNotice> {
      try await self.channel.serverStreaming(ParkV1.RecognitionService.listRecognitionNotices, request, options)
    }

    /// Objects to a recognition while its public notice runs. An account objects at most three times to one.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `authenticated`; scope `public`.
    public func raiseRecognitionObjection(
      _ request: ParkV1.RaiseRecognitionObjectionRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ParkV1.RecognitionObjection {
      try await self.channel.unary(ParkV1.RecognitionService.raiseRecognitionObjection, request, options)
    }

    /// Upholds or dismisses an objection; by another person than the one who raised it. An open objection blocks the
    /// plaque, an upheld one bars it.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `district_officer`; scope `district`.
    public func resolveRecognitionObjection(
      _ request: ParkV1.ResolveRecognitionObjectionRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ParkV1.RecognitionObjection {
      try await self.channel.unary(ParkV1.RecognitionService.resolveRecognitionObjection, request, options)
    }

    /// Grants the plaque after the notice, when no objection is open or upheld: the park's recognition becomes the call's
    /// tier.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `district_officer`; scope `district`.
    public func grantPlaque(
      _ request: ParkV1.GrantPlaqueRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ParkV1.Recognition {
      try await self.channel.unary(ParkV1.RecognitionService.grantPlaque, request, options)
    }

    /// Refuses an application at any step before the plaque, with a reason.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `district_officer`; scope `district`.
    public func refuseRecognition(
      _ request: ParkV1.RefuseRecognitionRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ParkV1.Recognition {
      try await self.channel.unary(ParkV1.RecognitionService.refuseRecognition, request, options)
    }

    /// One application by its id.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `park_staff`, `district_officer`, `expert_reviewer`; scope `own_park`.
    public func getRecognition(
      _ request: ParkV1.GetRecognitionRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ParkV1.Recognition {
      try await self.channel.unary(ParkV1.RecognitionService.getRecognition, request, options)
    }

    /// The applications of the own park, of the district, or given to the expert, newest first.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `park_staff`, `district_officer`, `expert_reviewer`; scope `own_park`.
    public func listRecognitions(
      _ request: ParkV1.ListRecognitionsRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<ParkV1.Recognition> {
      try await self.channel.serverStreaming(ParkV1.RecognitionService.listRecognitions, request, options)
    }
  }
}

extension ParkV1 {
  @usableFromInline
  enum RecognitionServiceUnaryMethods {
    @usableFromInline
    struct CallToOpenCall<Handler: RecognitionServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ParkV1.OpenCallRequest, _ context: ServerContext) async throws -> ParkV1.RecognitionCall {
        try await self.handler.openCall(request, context)
      }
    }

    @usableFromInline
    struct CallToGetParkFigures<Handler: RecognitionServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ParkV1.GetParkFiguresRequest, _ context: ServerContext) async throws -> ParkV1.ParkFigures {
        try await self.handler.getParkFigures(request, context)
      }
    }

    @usableFromInline
    struct CallToApplyForRecognition<Handler: RecognitionServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ParkV1.ApplyForRecognitionRequest, _ context: ServerContext) async throws -> ParkV1.Recognition {
        try await self.handler.applyForRecognition(request, context)
      }
    }

    @usableFromInline
    struct CallToWithdrawRecognition<Handler: RecognitionServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ParkV1.WithdrawRecognitionRequest, _ context: ServerContext) async throws -> ParkV1.Recognition {
        try await self.handler.withdrawRecognition(request, context)
      }
    }

    @usableFromInline
    struct CallToDecideFirstCheck<Handler: RecognitionServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ParkV1.DecideFirstCheckRequest, _ context: ServerContext) async throws -> ParkV1.Recognition {
        try await self.handler.decideFirstCheck(request, context)
      }
    }

    @usableFromInline
    struct CallToAssignExpert<Handler: RecognitionServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ParkV1.AssignExpertRequest, _ context: ServerContext) async throws -> ParkV1.Recognition {
        try await self.handler.assignExpert(request, context)
      }
    }

    @usableFromInline
    struct CallToSubmitExpertReview<Handler: RecognitionServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ParkV1.SubmitExpertReviewRequest, _ context: ServerContext) async throws -> ParkV1.Recognition {
        try await self.handler.submitExpertReview(request, context)
      }
    }

    @usableFromInline
    struct CallToDeclareRecognitionConflict<Handler: RecognitionServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ParkV1.DeclareRecognitionConflictRequest, _ context: ServerContext) async throws -> ParkV1.DeclareRecognitionConflictResponse {
        try await self.handler.declareRecognitionConflict(request, context)
      }
    }

    @usableFromInline
    struct CallToRecordParkVisit<Handler: RecognitionServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ParkV1.RecordParkVisitRequest, _ context: ServerContext) async throws -> ParkV1.Recognition {
        try await self.handler.recordParkVisit(request, context)
      }
    }

    @usableFromInline
    struct CallToReportForApproval<Handler: RecognitionServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ParkV1.ReportForApprovalRequest, _ context: ServerContext) async throws -> ParkV1.Recognition {
        try await self.handler.reportForApproval(request, context)
      }
    }

    @usableFromInline
    struct CallToOpenRecognitionNotice<Handler: RecognitionServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ParkV1.OpenRecognitionNoticeRequest, _ context: ServerContext) async throws -> ParkV1.Recognition {
        try await self.handler.openRecognitionNotice(request, context)
      }
    }

    @usableFromInline
    struct CallToRaiseRecognitionObjection<Handler: RecognitionServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ParkV1.RaiseRecognitionObjectionRequest, _ context: ServerContext) async throws -> ParkV1.RecognitionObjection {
        try await self.handler.raiseRecognitionObjection(request, context)
      }
    }

    @usableFromInline
    struct CallToResolveRecognitionObjection<Handler: RecognitionServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ParkV1.ResolveRecognitionObjectionRequest, _ context: ServerContext) async throws -> ParkV1.RecognitionObjection {
        try await self.handler.resolveRecognitionObjection(request, context)
      }
    }

    @usableFromInline
    struct CallToGrantPlaque<Handler: RecognitionServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ParkV1.GrantPlaqueRequest, _ context: ServerContext) async throws -> ParkV1.Recognition {
        try await self.handler.grantPlaque(request, context)
      }
    }

    @usableFromInline
    struct CallToRefuseRecognition<Handler: RecognitionServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ParkV1.RefuseRecognitionRequest, _ context: ServerContext) async throws -> ParkV1.Recognition {
        try await self.handler.refuseRecognition(request, context)
      }
    }

    @usableFromInline
    struct CallToGetRecognition<Handler: RecognitionServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ParkV1.GetRecognitionRequest, _ context: ServerContext) async throws -> ParkV1.Recognition {
        try await self.handler.getRecognition(request, context)
      }
    }
  }
}

extension ParkV1.RecognitionServiceHandler {
  /// Registers every method of the service, in place of earlier handlers of the same methods.
  @inlinable
  public func register(in router: inout Router) {
    router.unary(ParkV1.RecognitionService.openCall, ParkV1.RecognitionServiceUnaryMethods.CallToOpenCall(self))
    router.serverStreaming(ParkV1.RecognitionService.listCalls) {
      (request: ParkV1.ListCallsRequest, responses: ResponseWriter<ParkV1.RecognitionCall>, context: ServerContext) async throws -> Void in
      try await self.listCalls(request, responses, context)
    }
    router.unary(ParkV1.RecognitionService.getParkFigures, ParkV1.RecognitionServiceUnaryMethods.CallToGetParkFigures(self))
    router.unary(ParkV1.RecognitionService.applyForRecognition, ParkV1.RecognitionServiceUnaryMethods.CallToApplyForRecognition(self))
    router.unary(ParkV1.RecognitionService.withdrawRecognition, ParkV1.RecognitionServiceUnaryMethods.CallToWithdrawRecognition(self))
    router.unary(ParkV1.RecognitionService.decideFirstCheck, ParkV1.RecognitionServiceUnaryMethods.CallToDecideFirstCheck(self))
    router.unary(ParkV1.RecognitionService.assignExpert, ParkV1.RecognitionServiceUnaryMethods.CallToAssignExpert(self))
    router.unary(ParkV1.RecognitionService.submitExpertReview, ParkV1.RecognitionServiceUnaryMethods.CallToSubmitExpertReview(self))
    router.unary(ParkV1.RecognitionService.declareRecognitionConflict, ParkV1.RecognitionServiceUnaryMethods.CallToDeclareRecognitionConflict(self))
    router.unary(ParkV1.RecognitionService.recordParkVisit, ParkV1.RecognitionServiceUnaryMethods.CallToRecordParkVisit(self))
    router.unary(ParkV1.RecognitionService.reportForApproval, ParkV1.RecognitionServiceUnaryMethods.CallToReportForApproval(self))
    router.unary(ParkV1.RecognitionService.openRecognitionNotice, ParkV1.RecognitionServiceUnaryMethods.CallToOpenRecognitionNotice(self))
    router.serverStreaming(ParkV1.RecognitionService.listRecognitionNotices) {
      (request: ParkV1.ListRecognitionNoticesRequest, responses: ResponseWriter<ParkV1.RecognitionNotice>, context: ServerContext) async throws -> Void in
      try await self.listRecognitionNotices(request, responses, context)
    }
    router.unary(ParkV1.RecognitionService.raiseRecognitionObjection, ParkV1.RecognitionServiceUnaryMethods.CallToRaiseRecognitionObjection(self))
    router.unary(ParkV1.RecognitionService.resolveRecognitionObjection, ParkV1.RecognitionServiceUnaryMethods.CallToResolveRecognitionObjection(self))
    router.unary(ParkV1.RecognitionService.grantPlaque, ParkV1.RecognitionServiceUnaryMethods.CallToGrantPlaque(self))
    router.unary(ParkV1.RecognitionService.refuseRecognition, ParkV1.RecognitionServiceUnaryMethods.CallToRefuseRecognition(self))
    router.unary(ParkV1.RecognitionService.getRecognition, ParkV1.RecognitionServiceUnaryMethods.CallToGetRecognition(self))
    router.serverStreaming(ParkV1.RecognitionService.listRecognitions) {
      (request: ParkV1.ListRecognitionsRequest, responses: ResponseWriter<ParkV1.Recognition>, context: ServerContext) async throws -> Void in
      try await self.listRecognitions(request, responses, context)
    }
  }
}
