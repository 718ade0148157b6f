// Made by Scripts/generate from cloudpark/application/v1/application.proto. Do not edit.

import RPCCore
import RPCSchemas
import SchemaRuntime

extension ApplicationV1 {
  /// The cases of enterprises and what officers, experts and finance officers do with them.
  ///
  /// Serves `cloudpark.application.v1.ApplicationService`; `register(in:)` makes it known to a router.
  public protocol ApplicationServiceHandler: Sendable {
    /// Begins a draft, or changes one that was not submitted or was returned.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    func saveDraft(_ request: ApplicationV1.SaveDraftRequest, _ context: ServerContext) async throws -> ApplicationV1.Application

    /// Adds a material to a draft, or one for the payment to an approved case: first a message with its metadata, then its
    /// bytes in chunks. Size and SHA-256 are checked at the end (INVALID_ARGUMENT when they differ); only then the case
    /// changes.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    func uploadMaterial(_ requests: RequestStream<ApplicationV1.UploadMaterialRequest>, _ context: ServerContext) async throws -> ApplicationV1.UploadMaterialResponse

    /// The bytes of a material, from an offset on. The first message carries the metadata. Finance officers read those that
    /// are for the payment.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `district_officer`, `expert_reviewer`, `finance_officer`; scope `case_stage`.
    func downloadMaterial(_ request: ApplicationV1.DownloadMaterialRequest, _ responses: ResponseWriter<ApplicationV1.DownloadMaterialResponse>, _ context: ServerContext) async throws

    /// Submits a draft or a returned case: the rules are tested, the amount is reserved in the round's ledger, and the
    /// case gets its number. One open case per enterprise, programme and round.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    func submit(_ request: ApplicationV1.SubmitRequest, _ context: ServerContext) async throws -> ApplicationV1.Application

    /// Takes a case back; what it held in the ledger is free again.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    func withdraw(_ request: ApplicationV1.WithdrawRequest, _ context: ServerContext) async throws -> ApplicationV1.Application

    /// Takes a submitted case up for examination (受理).
    ///
    /// Allowed to `district_officer`; scope `district`.
    func accept(_ request: ApplicationV1.AcceptRequest, _ context: ServerContext) async throws -> ApplicationV1.Application

    /// Gives a submitted case back to be corrected (补正); its reservation stays.
    ///
    /// Allowed to `district_officer`; scope `district`.
    func returnForCorrection(_ request: ApplicationV1.ReturnForCorrectionRequest, _ context: ServerContext) async throws -> ApplicationV1.Application

    /// Gives an accepted case to an expert. One with a conflict of interest is refused.
    ///
    /// Allowed to `district_officer`; scope `district`.
    func assignReviewer(_ request: ApplicationV1.AssignReviewerRequest, _ context: ServerContext) async throws -> ApplicationV1.Application

    /// The caller states a conflict of interest in a case: it takes no further part in it.
    ///
    /// Allowed to `expert_reviewer`, `district_officer`, `finance_officer`; scope `case_stage`.
    func declareConflict(_ request: ApplicationV1.DeclareConflictRequest, _ context: ServerContext) async throws -> ApplicationV1.DeclareConflictResponse

    /// The caller's own score of a case assigned to it, once.
    ///
    /// Allowed to `expert_reviewer`; scope `assigned`.
    func submitReview(_ request: ApplicationV1.SubmitReviewRequest, _ context: ServerContext) async throws -> ApplicationV1.Review

    /// Records what was seen at the applicant's place.
    ///
    /// Allowed to `district_officer`; scope `district`.
    func recordSiteVisit(_ request: ApplicationV1.RecordSiteVisitRequest, _ context: ServerContext) async throws -> ApplicationV1.Application

    /// Publishes a notice of reviewed cases of one round with the amounts proposed (公示), after the bodies that the policy
    /// names have met. It runs the policy's number of working days after the day of publication.
    ///
    /// Allowed to `district_officer`; scope `district`.
    func openPublicNotice(_ request: ApplicationV1.OpenPublicNoticeRequest, _ context: ServerContext) async throws -> ApplicationV1.PublicNotice

    /// Objects to a case in a notice, until the notice's last day has ended. Approval waits until it is resolved.
    ///
    /// Allowed to `authenticated`; scope `public`.
    func raiseObjection(_ request: ApplicationV1.RaiseObjectionRequest, _ context: ServerContext) async throws -> ApplicationV1.Objection

    /// Decides on an objection. One that is upheld bars approval.
    ///
    /// Allowed to `district_officer`; scope `district`.
    func resolveObjection(_ request: ApplicationV1.ResolveObjectionRequest, _ context: ServerContext) async throws -> ApplicationV1.Objection

    /// Grants an award (核定), up to the caller's own limit, after the notice has ended without open objections and the bodies
    /// that the policy names have met.
    ///
    /// Allowed to `district_officer`; scope `district`.
    func approve(_ request: ApplicationV1.ApproveRequest, _ context: ServerContext) async throws -> ApplicationV1.Application

    /// Refuses a case: before its acceptance 不予受理, after it 不予核定. What it held in the ledger is free again.
    ///
    /// Allowed to `district_officer`; scope `district`.
    func reject(_ request: ApplicationV1.RejectRequest, _ context: ServerContext) async throws -> ApplicationV1.Application

    /// Takes up a no-apply award (一键领取): the rules are tested and the amount is granted at once.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    func confirmNoApply(_ request: ApplicationV1.ConfirmNoApplyRequest, _ context: ServerContext) async throws -> ApplicationV1.Application

    /// Pays what was granted (拨付), when the materials for the payment are there. The payer has neither reviewed nor approved
    /// the case.
    ///
    /// Allowed to `finance_officer`; scope `case_stage`.
    func disburse(_ request: ApplicationV1.DisburseRequest, _ context: ServerContext) async throws -> ApplicationV1.Application

    /// Books money that came back; it is available in the round again.
    ///
    /// Allowed to `finance_officer`; scope `case_stage`.
    func recoverFunds(_ request: ApplicationV1.RecoverFundsRequest, _ context: ServerContext) async throws -> ApplicationV1.Application

    /// The payee's account in clear, for a stated purpose. The read is audited.
    ///
    /// Allowed to `finance_officer`; scope `case_stage`.
    func revealPayee(_ request: ApplicationV1.RevealPayeeRequest, _ context: ServerContext) async throws -> ApplicationV1.RevealPayeeResponse

    /// One case, as far as the caller may see it: a reviewer sees no other's review before its own.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `district_officer`, `expert_reviewer`, `finance_officer`; scope `case_stage`.
    func getApplication(_ request: ApplicationV1.GetApplicationRequest, _ context: ServerContext) async throws -> ApplicationV1.Application

    /// Cases, newest first: an enterprise's own, a reviewer's assigned ones, for finance officers the granted ones.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `district_officer`, `expert_reviewer`, `finance_officer`; scope `case_stage`.
    func listApplications(_ request: ApplicationV1.ListApplicationsRequest, _ responses: ResponseWriter<ApplicationV1.ApplicationSummary>, _ context: ServerContext) async throws

    /// A notice as the public sees it.
    ///
    /// Allowed to `anyone`; scope `public`.
    func getPublicNotice(_ request: ApplicationV1.GetPublicNoticeRequest, _ context: ServerContext) async throws -> ApplicationV1.PublicNotice

    /// Notices as the public sees them, newest first.
    ///
    /// Allowed to `anyone`; scope `public`.
    func listPublicNotices(_ request: ApplicationV1.ListPublicNoticesRequest, _ responses: ResponseWriter<ApplicationV1.PublicNotice>, _ context: ServerContext) async throws

    /// The bookings of a round's ledger, oldest first.
    ///
    /// Allowed to `district_officer`, `finance_officer`, `auditor`; scope `district`.
    func listLedgerEntries(_ request: ApplicationV1.ListLedgerEntriesRequest, _ responses: ResponseWriter<ApplicationV1.LedgerEntry>, _ context: ServerContext) async throws

    /// The case now, then every change as it happens.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `district_officer`, `expert_reviewer`, `finance_officer`; scope `case_stage`.
    func watchApplication(_ request: ApplicationV1.WatchApplicationRequest, _ responses: ResponseWriter<ApplicationV1.ApplicationEvent>, _ context: ServerContext) async throws
  }

  /// The cases of enterprises and what officers, experts and finance officers do with them.
  ///
  /// Calls `cloudpark.application.v1.ApplicationService`. Every method throws ``RPCError``.
  public struct ApplicationServiceClient: Sendable {
    /// What the calls go through.
    public let channel: Channel

    /// A client whose calls go through a channel.
    public init(_ channel: Channel) { self.channel = channel }

    /// Begins a draft, or changes one that was not submitted or was returned.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    public func saveDraft(
      _ request: ApplicationV1.SaveDraftRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ApplicationV1.Application {
      try await self.channel.unary(ApplicationV1.ApplicationService.saveDraft, request, options)
    }

    /// Adds a material to a draft, or one for the payment to an approved case: first a message with its metadata, then its
    /// bytes in chunks. Size and SHA-256 are checked at the end (INVALID_ARGUMENT when they differ); only then the case
    /// changes.
    ///
    /// Changes something; one idempotency key covers the whole stream.
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    public func uploadMaterial(
      _ options: CallOptions = CallOptions()
    ) async throws -> ClientStreamingCall<ApplicationV1.UploadMaterialRequest, ApplicationV1.UploadMaterialResponse> {
      try await self.channel.clientStreaming(ApplicationV1.ApplicationService.uploadMaterial, options)
    }

    /// The bytes of a material, from an offset on. The first message carries the metadata. Finance officers read those that
    /// are for the payment.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `district_officer`, `expert_reviewer`, `finance_officer`; scope `case_stage`.
    public func downloadMaterial(
      _ request: ApplicationV1.DownloadMaterialRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<ApplicationV1.DownloadMaterialResponse> {
      try await self.channel.serverStreaming(ApplicationV1.ApplicationService.downloadMaterial, request, options)
    }

    /// Submits a draft or a returned case: the rules are tested, the amount is reserved in the round's ledger, and the
    /// case gets its number. One open case per enterprise, programme and round.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    public func submit(
      _ request: ApplicationV1.SubmitRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ApplicationV1.Application {
      try await self.channel.unary(ApplicationV1.ApplicationService.submit, request, options)
    }

    /// Takes a case back; what it held in the ledger is free again.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    public func withdraw(
      _ request: ApplicationV1.WithdrawRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ApplicationV1.Application {
      try await self.channel.unary(ApplicationV1.ApplicationService.withdraw, request, options)
    }

    /// Takes a submitted case up for examination (受理).
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `district_officer`; scope `district`.
    public func accept(
      _ request: ApplicationV1.AcceptRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ApplicationV1.Application {
      try await self.channel.unary(ApplicationV1.ApplicationService.accept, request, options)
    }

    /// Gives a submitted case back to be corrected (补正); its reservation stays.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `district_officer`; scope `district`.
    public func returnForCorrection(
      _ request: ApplicationV1.ReturnForCorrectionRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ApplicationV1.Application {
      try await self.channel.unary(ApplicationV1.ApplicationService.returnForCorrection, request, options)
    }

    /// Gives an accepted case to an expert. One with a conflict of interest is refused.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `district_officer`; scope `district`.
    public func assignReviewer(
      _ request: ApplicationV1.AssignReviewerRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ApplicationV1.Application {
      try await self.channel.unary(ApplicationV1.ApplicationService.assignReviewer, request, options)
    }

    /// The caller states a conflict of interest in a case: it takes no further part in it.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `expert_reviewer`, `district_officer`, `finance_officer`; scope `case_stage`.
    public func declareConflict(
      _ request: ApplicationV1.DeclareConflictRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ApplicationV1.DeclareConflictResponse {
      try await self.channel.unary(ApplicationV1.ApplicationService.declareConflict, request, options)
    }

    /// The caller's own score of a case assigned to it, once.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `expert_reviewer`; scope `assigned`.
    public func submitReview(
      _ request: ApplicationV1.SubmitReviewRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ApplicationV1.Review {
      try await self.channel.unary(ApplicationV1.ApplicationService.submitReview, request, options)
    }

    /// Records what was seen at the applicant's place.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `district_officer`; scope `district`.
    public func recordSiteVisit(
      _ request: ApplicationV1.RecordSiteVisitRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ApplicationV1.Application {
      try await self.channel.unary(ApplicationV1.ApplicationService.recordSiteVisit, request, options)
    }

    /// Publishes a notice of reviewed cases of one round with the amounts proposed (公示), after the bodies that the policy
    /// names have met. It runs the policy's number of working days after the day of publication.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `district_officer`; scope `district`.
    public func openPublicNotice(
      _ request: ApplicationV1.OpenPublicNoticeRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ApplicationV1.PublicNotice {
      try await self.channel.unary(ApplicationV1.ApplicationService.openPublicNotice, request, options)
    }

    /// Objects to a case in a notice, until the notice's last day has ended. Approval waits until it is resolved.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `authenticated`; scope `public`.
    public func raiseObjection(
      _ request: ApplicationV1.RaiseObjectionRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ApplicationV1.Objection {
      try await self.channel.unary(ApplicationV1.ApplicationService.raiseObjection, request, options)
    }

    /// Decides on an objection. One that is upheld bars approval.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `district_officer`; scope `district`.
    public func resolveObjection(
      _ request: ApplicationV1.ResolveObjectionRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ApplicationV1.Objection {
      try await self.channel.unary(ApplicationV1.ApplicationService.resolveObjection, request, options)
    }

    /// Grants an award (核定), up to the caller's own limit, after the notice has ended without open objections and the bodies
    /// that the policy names have met.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `district_officer`; scope `district`.
    public func approve(
      _ request: ApplicationV1.ApproveRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ApplicationV1.Application {
      try await self.channel.unary(ApplicationV1.ApplicationService.approve, request, options)
    }

    /// Refuses a case: before its acceptance 不予受理, after it 不予核定. What it held in the ledger is free again.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `district_officer`; scope `district`.
    public func reject(
      _ request: ApplicationV1.RejectRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ApplicationV1.Application {
      try await self.channel.unary(ApplicationV1.ApplicationService.reject, request, options)
    }

    /// Takes up a no-apply award (一键领取): the rules are tested and the amount is granted at once.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    public func confirmNoApply(
      _ request: ApplicationV1.ConfirmNoApplyRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ApplicationV1.Application {
      try await self.channel.unary(ApplicationV1.ApplicationService.confirmNoApply, request, options)
    }

    /// Pays what was granted (拨付), when the materials for the payment are there. The payer has neither reviewed nor approved
    /// the case.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `finance_officer`; scope `case_stage`.
    public func disburse(
      _ request: ApplicationV1.DisburseRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ApplicationV1.Application {
      try await self.channel.unary(ApplicationV1.ApplicationService.disburse, request, options)
    }

    /// Books money that came back; it is available in the round again.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `finance_officer`; scope `case_stage`.
    public func recoverFunds(
      _ request: ApplicationV1.RecoverFundsRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ApplicationV1.Application {
      try await self.channel.unary(ApplicationV1.ApplicationService.recoverFunds, request, options)
    }

    /// The payee's account in clear, for a stated purpose. The read is audited.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `finance_officer`; scope `case_stage`.
    public func revealPayee(
      _ request: ApplicationV1.RevealPayeeRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ApplicationV1.RevealPayeeResponse {
      try await self.channel.unary(ApplicationV1.ApplicationService.revealPayee, request, options)
    }

    /// One case, as far as the caller may see it: a reviewer sees no other's review before its own.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `district_officer`, `expert_reviewer`, `finance_officer`; scope `case_stage`.
    public func getApplication(
      _ request: ApplicationV1.GetApplicationRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ApplicationV1.Application {
      try await self.channel.unary(ApplicationV1.ApplicationService.getApplication, request, options)
    }

    /// Cases, newest first: an enterprise's own, a reviewer's assigned ones, for finance officers the granted ones.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `district_officer`, `expert_reviewer`, `finance_officer`; scope `case_stage`.
    public func listApplications(
      _ request: ApplicationV1.ListApplicationsRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<ApplicationV1.ApplicationSummary> {
      try await self.channel.serverStreaming(ApplicationV1.ApplicationService.listApplications, request, options)
    }

    /// A notice as the public sees it.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `anyone`; scope `public`.
    public func getPublicNotice(
      _ request: ApplicationV1.GetPublicNoticeRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ApplicationV1.PublicNotice {
      try await self.channel.unary(ApplicationV1.ApplicationService.getPublicNotice, request, options)
    }

    /// Notices as the public sees them, newest first.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `anyone`; scope `public`.
    public func listPublicNotices(
      _ request: ApplicationV1.ListPublicNoticesRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<ApplicationV1.PublicNotice> {
      try await self.channel.serverStreaming(ApplicationV1.ApplicationService.listPublicNotices, request, options)
    }

    /// The bookings of a round's ledger, oldest first.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `district_officer`, `finance_officer`, `auditor`; scope `district`.
    public func listLedgerEntries(
      _ request: ApplicationV1.ListLedgerEntriesRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<ApplicationV1.LedgerEntry> {
      try await self.channel.serverStreaming(ApplicationV1.ApplicationService.listLedgerEntries, request, options)
    }

    /// The case now, then every change as it happens.
    ///
    /// Changes nothing. A stream that is cut off goes on behind the last message, without a gap.
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `district_officer`, `expert_reviewer`, `finance_officer`; scope `case_stage`.
    public func watchApplication(
      _ request: ApplicationV1.WatchApplicationRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<ApplicationV1.ApplicationEvent> {
      try await self.channel.serverStreaming(ApplicationV1.ApplicationService.watchApplication, request, options, resume: { (next: inout ApplicationV1.WatchApplicationRequest, last: ApplicationV1.ApplicationEvent) in next.cursor = last.cursor })
    }
  }
}

extension ApplicationV1 {
  @usableFromInline
  enum ApplicationServiceUnaryMethods {
    @usableFromInline
    struct CallToSaveDraft<Handler: ApplicationServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ApplicationV1.SaveDraftRequest, _ context: ServerContext) async throws -> ApplicationV1.Application {
        try await self.handler.saveDraft(request, context)
      }
    }

    @usableFromInline
    struct CallToSubmit<Handler: ApplicationServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ApplicationV1.SubmitRequest, _ context: ServerContext) async throws -> ApplicationV1.Application {
        try await self.handler.submit(request, context)
      }
    }

    @usableFromInline
    struct CallToWithdraw<Handler: ApplicationServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ApplicationV1.WithdrawRequest, _ context: ServerContext) async throws -> ApplicationV1.Application {
        try await self.handler.withdraw(request, context)
      }
    }

    @usableFromInline
    struct CallToAccept<Handler: ApplicationServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ApplicationV1.AcceptRequest, _ context: ServerContext) async throws -> ApplicationV1.Application {
        try await self.handler.accept(request, context)
      }
    }

    @usableFromInline
    struct CallToReturnForCorrection<Handler: ApplicationServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ApplicationV1.ReturnForCorrectionRequest, _ context: ServerContext) async throws -> ApplicationV1.Application {
        try await self.handler.returnForCorrection(request, context)
      }
    }

    @usableFromInline
    struct CallToAssignReviewer<Handler: ApplicationServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ApplicationV1.AssignReviewerRequest, _ context: ServerContext) async throws -> ApplicationV1.Application {
        try await self.handler.assignReviewer(request, context)
      }
    }

    @usableFromInline
    struct CallToDeclareConflict<Handler: ApplicationServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ApplicationV1.DeclareConflictRequest, _ context: ServerContext) async throws -> ApplicationV1.DeclareConflictResponse {
        try await self.handler.declareConflict(request, context)
      }
    }

    @usableFromInline
    struct CallToSubmitReview<Handler: ApplicationServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ApplicationV1.SubmitReviewRequest, _ context: ServerContext) async throws -> ApplicationV1.Review {
        try await self.handler.submitReview(request, context)
      }
    }

    @usableFromInline
    struct CallToRecordSiteVisit<Handler: ApplicationServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ApplicationV1.RecordSiteVisitRequest, _ context: ServerContext) async throws -> ApplicationV1.Application {
        try await self.handler.recordSiteVisit(request, context)
      }
    }

    @usableFromInline
    struct CallToOpenPublicNotice<Handler: ApplicationServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ApplicationV1.OpenPublicNoticeRequest, _ context: ServerContext) async throws -> ApplicationV1.PublicNotice {
        try await self.handler.openPublicNotice(request, context)
      }
    }

    @usableFromInline
    struct CallToRaiseObjection<Handler: ApplicationServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ApplicationV1.RaiseObjectionRequest, _ context: ServerContext) async throws -> ApplicationV1.Objection {
        try await self.handler.raiseObjection(request, context)
      }
    }

    @usableFromInline
    struct CallToResolveObjection<Handler: ApplicationServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ApplicationV1.ResolveObjectionRequest, _ context: ServerContext) async throws -> ApplicationV1.Objection {
        try await self.handler.resolveObjection(request, context)
      }
    }

    @usableFromInline
    struct CallToApprove<Handler: ApplicationServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ApplicationV1.ApproveRequest, _ context: ServerContext) async throws -> ApplicationV1.Application {
        try await self.handler.approve(request, context)
      }
    }

    @usableFromInline
    struct CallToReject<Handler: ApplicationServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ApplicationV1.RejectRequest, _ context: ServerContext) async throws -> ApplicationV1.Application {
        try await self.handler.reject(request, context)
      }
    }

    @usableFromInline
    struct CallToConfirmNoApply<Handler: ApplicationServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ApplicationV1.ConfirmNoApplyRequest, _ context: ServerContext) async throws -> ApplicationV1.Application {
        try await self.handler.confirmNoApply(request, context)
      }
    }

    @usableFromInline
    struct CallToDisburse<Handler: ApplicationServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ApplicationV1.DisburseRequest, _ context: ServerContext) async throws -> ApplicationV1.Application {
        try await self.handler.disburse(request, context)
      }
    }

    @usableFromInline
    struct CallToRecoverFunds<Handler: ApplicationServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ApplicationV1.RecoverFundsRequest, _ context: ServerContext) async throws -> ApplicationV1.Application {
        try await self.handler.recoverFunds(request, context)
      }
    }

    @usableFromInline
    struct CallToRevealPayee<Handler: ApplicationServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ApplicationV1.RevealPayeeRequest, _ context: ServerContext) async throws -> ApplicationV1.RevealPayeeResponse {
        try await self.handler.revealPayee(request, context)
      }
    }

    @usableFromInline
    struct CallToGetApplication<Handler: ApplicationServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ApplicationV1.GetApplicationRequest, _ context: ServerContext) async throws -> ApplicationV1.Application {
        try await self.handler.getApplication(request, context)
      }
    }

    @usableFromInline
    struct CallToGetPublicNotice<Handler: ApplicationServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ApplicationV1.GetPublicNoticeRequest, _ context: ServerContext) async throws -> ApplicationV1.PublicNotice {
        try await self.handler.getPublicNotice(request, context)
      }
    }
  }
}

extension ApplicationV1.ApplicationServiceHandler {
  /// Registers every method of the service, in place of earlier handlers of the same methods.
  @inlinable
  public func register(in router: inout Router) {
    router.unary(ApplicationV1.ApplicationService.saveDraft, ApplicationV1.ApplicationServiceUnaryMethods.CallToSaveDraft(self))
    router.clientStreaming(ApplicationV1.ApplicationService.uploadMaterial) {
      (requests: RequestStream<ApplicationV1.UploadMaterialRequest>, context: ServerContext) async throws -> ApplicationV1.UploadMaterialResponse in
      try await self.uploadMaterial(requests, context)
    }
    router.serverStreaming(ApplicationV1.ApplicationService.downloadMaterial) {
      (request: ApplicationV1.DownloadMaterialRequest, responses: ResponseWriter<ApplicationV1.DownloadMaterialResponse>, context: ServerContext) async throws -> Void in
      try await self.downloadMaterial(request, responses, context)
    }
    router.unary(ApplicationV1.ApplicationService.submit, ApplicationV1.ApplicationServiceUnaryMethods.CallToSubmit(self))
    router.unary(ApplicationV1.ApplicationService.withdraw, ApplicationV1.ApplicationServiceUnaryMethods.CallToWithdraw(self))
    router.unary(ApplicationV1.ApplicationService.accept, ApplicationV1.ApplicationServiceUnaryMethods.CallToAccept(self))
    router.unary(ApplicationV1.ApplicationService.returnForCorrection, ApplicationV1.ApplicationServiceUnaryMethods.CallToReturnForCorrection(self))
    router.unary(ApplicationV1.ApplicationService.assignReviewer, ApplicationV1.ApplicationServiceUnaryMethods.CallToAssignReviewer(self))
    router.unary(ApplicationV1.ApplicationService.declareConflict, ApplicationV1.ApplicationServiceUnaryMethods.CallToDeclareConflict(self))
    router.unary(ApplicationV1.ApplicationService.submitReview, ApplicationV1.ApplicationServiceUnaryMethods.CallToSubmitReview(self))
    router.unary(ApplicationV1.ApplicationService.recordSiteVisit, ApplicationV1.ApplicationServiceUnaryMethods.CallToRecordSiteVisit(self))
    router.unary(ApplicationV1.ApplicationService.openPublicNotice, ApplicationV1.ApplicationServiceUnaryMethods.CallToOpenPublicNotice(self))
    router.unary(ApplicationV1.ApplicationService.raiseObjection, ApplicationV1.ApplicationServiceUnaryMethods.CallToRaiseObjection(self))
    router.unary(ApplicationV1.ApplicationService.resolveObjection, ApplicationV1.ApplicationServiceUnaryMethods.CallToResolveObjection(self))
    router.unary(ApplicationV1.ApplicationService.approve, ApplicationV1.ApplicationServiceUnaryMethods.CallToApprove(self))
    router.unary(ApplicationV1.ApplicationService.reject, ApplicationV1.ApplicationServiceUnaryMethods.CallToReject(self))
    router.unary(ApplicationV1.ApplicationService.confirmNoApply, ApplicationV1.ApplicationServiceUnaryMethods.CallToConfirmNoApply(self))
    router.unary(ApplicationV1.ApplicationService.disburse, ApplicationV1.ApplicationServiceUnaryMethods.CallToDisburse(self))
    router.unary(ApplicationV1.ApplicationService.recoverFunds, ApplicationV1.ApplicationServiceUnaryMethods.CallToRecoverFunds(self))
    router.unary(ApplicationV1.ApplicationService.revealPayee, ApplicationV1.ApplicationServiceUnaryMethods.CallToRevealPayee(self))
    router.unary(ApplicationV1.ApplicationService.getApplication, ApplicationV1.ApplicationServiceUnaryMethods.CallToGetApplication(self))
    router.serverStreaming(ApplicationV1.ApplicationService.listApplications) {
      (request: ApplicationV1.ListApplicationsRequest, responses: ResponseWriter<ApplicationV1.ApplicationSummary>, context: ServerContext) async throws -> Void in
      try await self.listApplications(request, responses, context)
    }
    router.unary(ApplicationV1.ApplicationService.getPublicNotice, ApplicationV1.ApplicationServiceUnaryMethods.CallToGetPublicNotice(self))
    router.serverStreaming(ApplicationV1.ApplicationService.listPublicNotices) {
      (request: ApplicationV1.ListPublicNoticesRequest, responses: ResponseWriter<ApplicationV1.PublicNotice>, context: ServerContext) async throws -> Void in
      try await self.listPublicNotices(request, responses, context)
    }
    router.serverStreaming(ApplicationV1.ApplicationService.listLedgerEntries) {
      (request: ApplicationV1.ListLedgerEntriesRequest, responses: ResponseWriter<ApplicationV1.LedgerEntry>, context: ServerContext) async throws -> Void in
      try await self.listLedgerEntries(request, responses, context)
    }
    router.serverStreaming(ApplicationV1.ApplicationService.watchApplication) {
      (request: ApplicationV1.WatchApplicationRequest, responses: ResponseWriter<ApplicationV1.ApplicationEvent>, context: ServerContext) async throws -> Void in
      try await self.watchApplication(request, responses, context)
    }
  }
}
