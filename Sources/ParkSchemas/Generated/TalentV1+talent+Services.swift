// Made by Scripts/generate from cloudpark/talent/v1/talent.proto. Do not edit.

import RPCCore
import RPCSchemas
import SchemaRuntime

extension TalentV1 {
  /// Posts jobs, follows candidates, recognises talents.
  ///
  /// Serves `cloudpark.talent.v1.TalentService`; `register(in:)` makes it known to a router.
  public protocol TalentServiceHandler: Sendable {
    /// Posts a job of the enterprise acted for. The enterprise must be verified.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    func postJob(_ request: TalentV1.PostJobRequest, _ context: ServerContext) async throws -> TalentV1.Job

    /// Takes a job down: no more applications; candidates go on.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    func closeJob(_ request: TalentV1.CloseJobRequest, _ context: ServerContext) async throws -> TalentV1.Job

    /// One job.
    ///
    /// Allowed to `anyone`; scope `public`.
    func getJob(_ request: TalentV1.GetJobRequest, _ context: ServerContext) async throws -> TalentV1.Job

    /// Jobs whose title, description or place holds the text, in Chinese or English, newest first.
    ///
    /// Allowed to `anyone`; scope `public`.
    func searchJobs(_ request: TalentV1.SearchJobsRequest, _ responses: ResponseWriter<TalentV1.Job>, _ context: ServerContext) async throws

    /// Applies for an open job. FAILED_PRECONDITION with CONSENT_GIVEN without the consent to "job_application".
    ///
    /// Allowed to `worker`; scope `own_person`.
    func applyJob(_ request: TalentV1.ApplyJobRequest, _ context: ServerContext) async throws -> TalentV1.Candidate

    /// Takes an application back.
    ///
    /// Allowed to `worker`; scope `own_person`.
    func withdrawApplication(_ request: TalentV1.WithdrawApplicationRequest, _ context: ServerContext) async throws -> TalentV1.Candidate

    /// Moves a candidate to the next stage, or refuses.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    func moveCandidate(_ request: TalentV1.MoveCandidateRequest, _ context: ServerContext) async throws -> TalentV1.Candidate

    /// The candidates of a job, masked, for its enterprise.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    func listCandidates(_ request: TalentV1.ListCandidatesRequest, _ responses: ResponseWriter<TalentV1.Candidate>, _ context: ServerContext) async throws

    /// The caller's own applications, newest first.
    ///
    /// Allowed to `worker`; scope `own_person`.
    func myApplications(_ request: TalentV1.MyApplicationsRequest, _ responses: ResponseWriter<TalentV1.Candidate>, _ context: ServerContext) async throws

    /// A candidate in clear, for the job's enterprise, while the candidate's consent is in force; audited.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    func revealCandidate(_ request: TalentV1.RevealCandidateRequest, _ context: ServerContext) async throws -> TalentV1.CandidateData

    /// Asks to be recognised as a talent of the district, or asks again after a return.
    ///
    /// Allowed to `worker`; scope `own_person`.
    func submitRecognition(_ request: TalentV1.SubmitRecognitionRequest, _ context: ServerContext) async throws -> TalentV1.Recognition

    /// Decides a recognition: recognised with a number, returned, or refused.
    ///
    /// Allowed to `district_officer`; scope `district`.
    func decideRecognition(_ request: TalentV1.DecideRecognitionRequest, _ context: ServerContext) async throws -> TalentV1.Recognition

    /// One recognition, for the person and district officers.
    ///
    /// Allowed to `worker`, `district_officer`; scope `own_person`.
    func getRecognition(_ request: TalentV1.GetRecognitionRequest, _ context: ServerContext) async throws -> TalentV1.Recognition

    /// Recognitions, newest first: one's own, or all for officers.
    ///
    /// Allowed to `worker`, `district_officer`; scope `own_person`.
    func listRecognitions(_ request: TalentV1.ListRecognitionsRequest, _ responses: ResponseWriter<TalentV1.Recognition>, _ context: ServerContext) async throws
  }

  /// Posts jobs, follows candidates, recognises talents.
  ///
  /// Calls `cloudpark.talent.v1.TalentService`. Every method throws ``RPCError``.
  public struct TalentServiceClient: Sendable {
    /// What the calls go through.
    public let channel: Channel

    /// A client whose calls go through a channel.
    public init(_ channel: Channel) { self.channel = channel }

    /// Posts a job of the enterprise acted for. The enterprise must be verified.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    public func postJob(
      _ request: TalentV1.PostJobRequest, _ options: CallOptions = CallOptions()
    ) async throws -> TalentV1.Job {
      try await self.channel.unary(TalentV1.TalentService.postJob, request, options)
    }

    /// Takes a job down: no more applications; candidates go on.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    public func closeJob(
      _ request: TalentV1.CloseJobRequest, _ options: CallOptions = CallOptions()
    ) async throws -> TalentV1.Job {
      try await self.channel.unary(TalentV1.TalentService.closeJob, request, options)
    }

    /// One job.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `anyone`; scope `public`.
    public func getJob(
      _ request: TalentV1.GetJobRequest, _ options: CallOptions = CallOptions()
    ) async throws -> TalentV1.Job {
      try await self.channel.unary(TalentV1.TalentService.getJob, request, options)
    }

    /// Jobs whose title, description or place holds the text, in Chinese or English, newest first.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `anyone`; scope `public`.
    public func searchJobs(
      _ request: TalentV1.SearchJobsRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<TalentV1.Job> {
      try await self.channel.serverStreaming(TalentV1.TalentService.searchJobs, request, options)
    }

    /// Applies for an open job. FAILED_PRECONDITION with CONSENT_GIVEN without the consent to "job_application".
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `worker`; scope `own_person`.
    public func applyJob(
      _ request: TalentV1.ApplyJobRequest, _ options: CallOptions = CallOptions()
    ) async throws -> TalentV1.Candidate {
      try await self.channel.unary(TalentV1.TalentService.applyJob, request, options)
    }

    /// Takes an application back.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `worker`; scope `own_person`.
    public func withdrawApplication(
      _ request: TalentV1.WithdrawApplicationRequest, _ options: CallOptions = CallOptions()
    ) async throws -> TalentV1.Candidate {
      try await self.channel.unary(TalentV1.TalentService.withdrawApplication, request, options)
    }

    /// Moves a candidate to the next stage, or refuses.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    public func moveCandidate(
      _ request: TalentV1.MoveCandidateRequest, _ options: CallOptions = CallOptions()
    ) async throws -> TalentV1.Candidate {
      try await self.channel.unary(TalentV1.TalentService.moveCandidate, request, options)
    }

    /// The candidates of a job, masked, for its enterprise.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    public func listCandidates(
      _ request: TalentV1.ListCandidatesRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<TalentV1.Candidate> {
      try await self.channel.serverStreaming(TalentV1.TalentService.listCandidates, request, options)
    }

    /// The caller's own applications, newest first.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `worker`; scope `own_person`.
    public func myApplications(
      _ request: TalentV1.MyApplicationsRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<TalentV1.Candidate> {
      try await self.channel.serverStreaming(TalentV1.TalentService.myApplications, request, options)
    }

    /// A candidate in clear, for the job's enterprise, while the candidate's consent is in force; audited.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    public func revealCandidate(
      _ request: TalentV1.RevealCandidateRequest, _ options: CallOptions = CallOptions()
    ) async throws -> TalentV1.CandidateData {
      try await self.channel.unary(TalentV1.TalentService.revealCandidate, request, options)
    }

    /// Asks to be recognised as a talent of the district, or asks again after a return.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `worker`; scope `own_person`.
    public func submitRecognition(
      _ request: TalentV1.SubmitRecognitionRequest, _ options: CallOptions = CallOptions()
    ) async throws -> TalentV1.Recognition {
      try await self.channel.unary(TalentV1.TalentService.submitRecognition, request, options)
    }

    /// Decides a recognition: recognised with a number, returned, or refused.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `district_officer`; scope `district`.
    public func decideRecognition(
      _ request: TalentV1.DecideRecognitionRequest, _ options: CallOptions = CallOptions()
    ) async throws -> TalentV1.Recognition {
      try await self.channel.unary(TalentV1.TalentService.decideRecognition, request, options)
    }

    /// One recognition, for the person and district officers.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `worker`, `district_officer`; scope `own_person`.
    public func getRecognition(
      _ request: TalentV1.GetRecognitionRequest, _ options: CallOptions = CallOptions()
    ) async throws -> TalentV1.Recognition {
      try await self.channel.unary(TalentV1.TalentService.getRecognition, request, options)
    }

    /// Recognitions, newest first: one's own, or all for officers.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `worker`, `district_officer`; scope `own_person`.
    public func listRecognitions(
      _ request: TalentV1.ListRecognitionsRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<TalentV1.Recognition> {
      try await self.channel.serverStreaming(TalentV1.TalentService.listRecognitions, request, options)
    }
  }
}

extension TalentV1 {
  @usableFromInline
  enum TalentServiceUnaryMethods {
    @usableFromInline
    struct CallToPostJob<Handler: TalentServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: TalentV1.PostJobRequest, _ context: ServerContext) async throws -> TalentV1.Job {
        try await self.handler.postJob(request, context)
      }
    }

    @usableFromInline
    struct CallToCloseJob<Handler: TalentServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: TalentV1.CloseJobRequest, _ context: ServerContext) async throws -> TalentV1.Job {
        try await self.handler.closeJob(request, context)
      }
    }

    @usableFromInline
    struct CallToGetJob<Handler: TalentServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: TalentV1.GetJobRequest, _ context: ServerContext) async throws -> TalentV1.Job {
        try await self.handler.getJob(request, context)
      }
    }

    @usableFromInline
    struct CallToApplyJob<Handler: TalentServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: TalentV1.ApplyJobRequest, _ context: ServerContext) async throws -> TalentV1.Candidate {
        try await self.handler.applyJob(request, context)
      }
    }

    @usableFromInline
    struct CallToWithdrawApplication<Handler: TalentServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: TalentV1.WithdrawApplicationRequest, _ context: ServerContext) async throws -> TalentV1.Candidate {
        try await self.handler.withdrawApplication(request, context)
      }
    }

    @usableFromInline
    struct CallToMoveCandidate<Handler: TalentServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: TalentV1.MoveCandidateRequest, _ context: ServerContext) async throws -> TalentV1.Candidate {
        try await self.handler.moveCandidate(request, context)
      }
    }

    @usableFromInline
    struct CallToRevealCandidate<Handler: TalentServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: TalentV1.RevealCandidateRequest, _ context: ServerContext) async throws -> TalentV1.CandidateData {
        try await self.handler.revealCandidate(request, context)
      }
    }

    @usableFromInline
    struct CallToSubmitRecognition<Handler: TalentServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: TalentV1.SubmitRecognitionRequest, _ context: ServerContext) async throws -> TalentV1.Recognition {
        try await self.handler.submitRecognition(request, context)
      }
    }

    @usableFromInline
    struct CallToDecideRecognition<Handler: TalentServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: TalentV1.DecideRecognitionRequest, _ context: ServerContext) async throws -> TalentV1.Recognition {
        try await self.handler.decideRecognition(request, context)
      }
    }

    @usableFromInline
    struct CallToGetRecognition<Handler: TalentServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: TalentV1.GetRecognitionRequest, _ context: ServerContext) async throws -> TalentV1.Recognition {
        try await self.handler.getRecognition(request, context)
      }
    }
  }
}

extension TalentV1.TalentServiceHandler {
  /// Registers every method of the service, in place of earlier handlers of the same methods.
  @inlinable
  public func register(in router: inout Router) {
    router.unary(TalentV1.TalentService.postJob, TalentV1.TalentServiceUnaryMethods.CallToPostJob(self))
    router.unary(TalentV1.TalentService.closeJob, TalentV1.TalentServiceUnaryMethods.CallToCloseJob(self))
    router.unary(TalentV1.TalentService.getJob, TalentV1.TalentServiceUnaryMethods.CallToGetJob(self))
    router.serverStreaming(TalentV1.TalentService.searchJobs) {
      (request: TalentV1.SearchJobsRequest, responses: ResponseWriter<TalentV1.Job>, context: ServerContext) async throws -> Void in
      try await self.searchJobs(request, responses, context)
    }
    router.unary(TalentV1.TalentService.applyJob, TalentV1.TalentServiceUnaryMethods.CallToApplyJob(self))
    router.unary(TalentV1.TalentService.withdrawApplication, TalentV1.TalentServiceUnaryMethods.CallToWithdrawApplication(self))
    router.unary(TalentV1.TalentService.moveCandidate, TalentV1.TalentServiceUnaryMethods.CallToMoveCandidate(self))
    router.serverStreaming(TalentV1.TalentService.listCandidates) {
      (request: TalentV1.ListCandidatesRequest, responses: ResponseWriter<TalentV1.Candidate>, context: ServerContext) async throws -> Void in
      try await self.listCandidates(request, responses, context)
    }
    router.serverStreaming(TalentV1.TalentService.myApplications) {
      (request: TalentV1.MyApplicationsRequest, responses: ResponseWriter<TalentV1.Candidate>, context: ServerContext) async throws -> Void in
      try await self.myApplications(request, responses, context)
    }
    router.unary(TalentV1.TalentService.revealCandidate, TalentV1.TalentServiceUnaryMethods.CallToRevealCandidate(self))
    router.unary(TalentV1.TalentService.submitRecognition, TalentV1.TalentServiceUnaryMethods.CallToSubmitRecognition(self))
    router.unary(TalentV1.TalentService.decideRecognition, TalentV1.TalentServiceUnaryMethods.CallToDecideRecognition(self))
    router.unary(TalentV1.TalentService.getRecognition, TalentV1.TalentServiceUnaryMethods.CallToGetRecognition(self))
    router.serverStreaming(TalentV1.TalentService.listRecognitions) {
      (request: TalentV1.ListRecognitionsRequest, responses: ResponseWriter<TalentV1.Recognition>, context: ServerContext) async throws -> Void in
      try await self.listRecognitions(request, responses, context)
    }
  }
}
