// Made by Scripts/generate from cloudpark/copyright/v1/copyright.proto. Do not edit.

import RPCCore
import RPCSchemas
import SchemaRuntime

extension CopyrightV1 {
  /// Registers works.
  ///
  /// Serves `cloudpark.copyright.v1.CopyrightService`; `register(in:)` makes it known to a router.
  public protocol CopyrightServiceHandler: Sendable {
    /// Submits a work of the caller's enterprise; the answer says which fee is due. Samples are uploaded next.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    func submitWork(_ request: CopyrightV1.SubmitWorkRequest, _ context: ServerContext) async throws -> CopyrightV1.Work

    /// Adds a file to a work, before the fee is paid or during a correction. The first message is the header, the others
    /// are chunks of at most 1 MiB; size and SHA-256 are checked before the work changes.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    func uploadSample(_ requests: RequestStream<CopyrightV1.UploadSampleRequest>, _ context: ServerContext) async throws -> CopyrightV1.UploadSampleResponse

    /// A sample's bytes, for the applicant and the offices. The first message has the metadata.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `institution`; scope `case_stage`.
    func downloadSample(_ request: CopyrightV1.DownloadSampleRequest, _ responses: ResponseWriter<CopyrightV1.DownloadSampleResponse>, _ context: ServerContext) async throws

    /// Records the payment of the fee, exactly as much as is due. At least one sample must be there.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    func payFee(_ request: CopyrightV1.PayFeeRequest, _ context: ServerContext) async throws -> CopyrightV1.Work

    /// Takes a work up for examination (受理); the 30 working days begin.
    ///
    /// Allowed to `institution`; scope `case_stage`.
    func accept(_ request: CopyrightV1.AcceptRequest, _ context: ServerContext) async throws -> CopyrightV1.Work

    /// Gives a work back to be corrected (补正) within two months; uncorrected, it counts as abandoned.
    ///
    /// Allowed to `institution`; scope `case_stage`.
    func requestCorrection(_ request: CopyrightV1.RequestCorrectionRequest, _ context: ServerContext) async throws -> CopyrightV1.Work

    /// Hands a corrected work in again, within the time; the 30 working days begin anew.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    func resubmitCorrection(_ request: CopyrightV1.ResubmitCorrectionRequest, _ context: ServerContext) async throws -> CopyrightV1.Work

    /// Records what the examination (审查) came to.
    ///
    /// Allowed to `institution`; scope `case_stage`.
    func examine(_ request: CopyrightV1.ExamineRequest, _ context: ServerContext) async throws -> CopyrightV1.Work

    /// Issues and announces the certificate of a work that passed. Who examined the work does not issue its certificate.
    ///
    /// Allowed to `institution`; scope `case_stage`.
    func issueCertificate(_ request: CopyrightV1.IssueCertificateRequest, _ context: ServerContext) async throws -> CopyrightV1.Certificate

    /// Revokes a certificate (撤销) and announces that.
    ///
    /// Allowed to `institution`; scope `case_stage`.
    func revokeCertificate(_ request: CopyrightV1.RevokeCertificateRequest, _ context: ServerContext) async throws -> CopyrightV1.Certificate

    /// Takes a work back that has no certificate yet.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    func withdrawWork(_ request: CopyrightV1.WithdrawWorkRequest, _ context: ServerContext) async throws -> CopyrightV1.Work

    /// The authors' names in clear, for the office that examines the work. The read is audited.
    ///
    /// Allowed to `institution`; scope `case_stage`.
    func revealAuthors(_ request: CopyrightV1.RevealAuthorsRequest, _ context: ServerContext) async throws -> CopyrightV1.RevealAuthorsResponse

    /// Whether a certificate is genuine and in force, for anybody who holds it: its number and a hash of its holder. A
    /// wrong holder is answered like a wrong number. No personal data goes either way.
    ///
    /// Allowed to `anyone`; scope `public`.
    func verifyCertificate(_ request: CopyrightV1.VerifyCertificateRequest, _ context: ServerContext) async throws -> CopyrightV1.VerifyCertificateResponse

    /// One work.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `institution`; scope `case_stage`.
    func getWork(_ request: CopyrightV1.GetWorkRequest, _ context: ServerContext) async throws -> CopyrightV1.Work

    /// Works, newest first: an enterprise's own; for an office those whose fee was paid.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `institution`; scope `case_stage`.
    func listWorks(_ request: CopyrightV1.ListWorksRequest, _ responses: ResponseWriter<CopyrightV1.Work>, _ context: ServerContext) async throws

    /// The announcements (公告) of certificates issued and revoked, newest first.
    ///
    /// Allowed to `anyone`; scope `public`.
    func listAnnouncements(_ request: CopyrightV1.ListAnnouncementsRequest, _ responses: ResponseWriter<CopyrightV1.Announcement>, _ context: ServerContext) async throws
  }

  /// Registers works.
  ///
  /// Calls `cloudpark.copyright.v1.CopyrightService`. Every method throws ``RPCError``.
  public struct CopyrightServiceClient: Sendable {
    /// What the calls go through.
    public let channel: Channel

    /// A client whose calls go through a channel.
    public init(_ channel: Channel) { self.channel = channel }

    /// Submits a work of the caller's enterprise; the answer says which fee is due. Samples are uploaded next.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    public func submitWork(
      _ request: CopyrightV1.SubmitWorkRequest, _ options: CallOptions = CallOptions()
    ) async throws -> CopyrightV1.Work {
      try await self.channel.unary(CopyrightV1.CopyrightService.submitWork, request, options)
    }

    /// Adds a file to a work, before the fee is paid or during a correction. The first message is the header, the others
    /// are chunks of at most 1 MiB; size and SHA-256 are checked before the work changes.
    ///
    /// Changes something; one idempotency key covers the whole stream.
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    public func uploadSample(
      _ options: CallOptions = CallOptions()
    ) async throws -> ClientStreamingCall<CopyrightV1.UploadSampleRequest, CopyrightV1.UploadSampleResponse> {
      try await self.channel.clientStreaming(CopyrightV1.CopyrightService.uploadSample, options)
    }

    /// A sample's bytes, for the applicant and the offices. The first message has the metadata.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `institution`; scope `case_stage`.
    public func downloadSample(
      _ request: CopyrightV1.DownloadSampleRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<CopyrightV1.DownloadSampleResponse> {
      try await self.channel.serverStreaming(CopyrightV1.CopyrightService.downloadSample, request, options)
    }

    /// Records the payment of the fee, exactly as much as is due. At least one sample must be there.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    public func payFee(
      _ request: CopyrightV1.PayFeeRequest, _ options: CallOptions = CallOptions()
    ) async throws -> CopyrightV1.Work {
      try await self.channel.unary(CopyrightV1.CopyrightService.payFee, request, options)
    }

    /// Takes a work up for examination (受理); the 30 working days begin.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `institution`; scope `case_stage`.
    public func accept(
      _ request: CopyrightV1.AcceptRequest, _ options: CallOptions = CallOptions()
    ) async throws -> CopyrightV1.Work {
      try await self.channel.unary(CopyrightV1.CopyrightService.accept, request, options)
    }

    /// Gives a work back to be corrected (补正) within two months; uncorrected, it counts as abandoned.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `institution`; scope `case_stage`.
    public func requestCorrection(
      _ request: CopyrightV1.RequestCorrectionRequest, _ options: CallOptions = CallOptions()
    ) async throws -> CopyrightV1.Work {
      try await self.channel.unary(CopyrightV1.CopyrightService.requestCorrection, request, options)
    }

    /// Hands a corrected work in again, within the time; the 30 working days begin anew.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    public func resubmitCorrection(
      _ request: CopyrightV1.ResubmitCorrectionRequest, _ options: CallOptions = CallOptions()
    ) async throws -> CopyrightV1.Work {
      try await self.channel.unary(CopyrightV1.CopyrightService.resubmitCorrection, request, options)
    }

    /// Records what the examination (审查) came to.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `institution`; scope `case_stage`.
    public func examine(
      _ request: CopyrightV1.ExamineRequest, _ options: CallOptions = CallOptions()
    ) async throws -> CopyrightV1.Work {
      try await self.channel.unary(CopyrightV1.CopyrightService.examine, request, options)
    }

    /// Issues and announces the certificate of a work that passed. Who examined the work does not issue its certificate.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `institution`; scope `case_stage`.
    public func issueCertificate(
      _ request: CopyrightV1.IssueCertificateRequest, _ options: CallOptions = CallOptions()
    ) async throws -> CopyrightV1.Certificate {
      try await self.channel.unary(CopyrightV1.CopyrightService.issueCertificate, request, options)
    }

    /// Revokes a certificate (撤销) and announces that.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `institution`; scope `case_stage`.
    public func revokeCertificate(
      _ request: CopyrightV1.RevokeCertificateRequest, _ options: CallOptions = CallOptions()
    ) async throws -> CopyrightV1.Certificate {
      try await self.channel.unary(CopyrightV1.CopyrightService.revokeCertificate, request, options)
    }

    /// Takes a work back that has no certificate yet.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    public func withdrawWork(
      _ request: CopyrightV1.WithdrawWorkRequest, _ options: CallOptions = CallOptions()
    ) async throws -> CopyrightV1.Work {
      try await self.channel.unary(CopyrightV1.CopyrightService.withdrawWork, request, options)
    }

    /// The authors' names in clear, for the office that examines the work. The read is audited.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `institution`; scope `case_stage`.
    public func revealAuthors(
      _ request: CopyrightV1.RevealAuthorsRequest, _ options: CallOptions = CallOptions()
    ) async throws -> CopyrightV1.RevealAuthorsResponse {
      try await self.channel.unary(CopyrightV1.CopyrightService.revealAuthors, request, options)
    }

    /// Whether a certificate is genuine and in force, for anybody who holds it: its number and a hash of its holder. A
    /// wrong holder is answered like a wrong number. No personal data goes either way.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `anyone`; scope `public`.
    public func verifyCertificate(
      _ request: CopyrightV1.VerifyCertificateRequest, _ options: CallOptions = CallOptions()
    ) async throws -> CopyrightV1.VerifyCertificateResponse {
      try await self.channel.unary(CopyrightV1.CopyrightService.verifyCertificate, request, options)
    }

    /// One work.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `institution`; scope `case_stage`.
    public func getWork(
      _ request: CopyrightV1.GetWorkRequest, _ options: CallOptions = CallOptions()
    ) async throws -> CopyrightV1.Work {
      try await self.channel.unary(CopyrightV1.CopyrightService.getWork, request, options)
    }

    /// Works, newest first: an enterprise's own; for an office those whose fee was paid.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `institution`; scope `case_stage`.
    public func listWorks(
      _ request: CopyrightV1.ListWorksRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<CopyrightV1.Work> {
      try await self.channel.serverStreaming(CopyrightV1.CopyrightService.listWorks, request, options)
    }

    /// The announcements (公告) of certificates issued and revoked, newest first.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `anyone`; scope `public`.
    public func listAnnouncements(
      _ request: CopyrightV1.ListAnnouncementsRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<CopyrightV1.Announcement> {
      try await self.channel.serverStreaming(CopyrightV1.CopyrightService.listAnnouncements, request, options)
    }
  }
}

extension CopyrightV1 {
  @usableFromInline
  enum CopyrightServiceUnaryMethods {
    @usableFromInline
    struct CallToSubmitWork<Handler: CopyrightServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: CopyrightV1.SubmitWorkRequest, _ context: ServerContext) async throws -> CopyrightV1.Work {
        try await self.handler.submitWork(request, context)
      }
    }

    @usableFromInline
    struct CallToPayFee<Handler: CopyrightServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: CopyrightV1.PayFeeRequest, _ context: ServerContext) async throws -> CopyrightV1.Work {
        try await self.handler.payFee(request, context)
      }
    }

    @usableFromInline
    struct CallToAccept<Handler: CopyrightServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: CopyrightV1.AcceptRequest, _ context: ServerContext) async throws -> CopyrightV1.Work {
        try await self.handler.accept(request, context)
      }
    }

    @usableFromInline
    struct CallToRequestCorrection<Handler: CopyrightServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: CopyrightV1.RequestCorrectionRequest, _ context: ServerContext) async throws -> CopyrightV1.Work {
        try await self.handler.requestCorrection(request, context)
      }
    }

    @usableFromInline
    struct CallToResubmitCorrection<Handler: CopyrightServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: CopyrightV1.ResubmitCorrectionRequest, _ context: ServerContext) async throws -> CopyrightV1.Work {
        try await self.handler.resubmitCorrection(request, context)
      }
    }

    @usableFromInline
    struct CallToExamine<Handler: CopyrightServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: CopyrightV1.ExamineRequest, _ context: ServerContext) async throws -> CopyrightV1.Work {
        try await self.handler.examine(request, context)
      }
    }

    @usableFromInline
    struct CallToIssueCertificate<Handler: CopyrightServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: CopyrightV1.IssueCertificateRequest, _ context: ServerContext) async throws -> CopyrightV1.Certificate {
        try await self.handler.issueCertificate(request, context)
      }
    }

    @usableFromInline
    struct CallToRevokeCertificate<Handler: CopyrightServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: CopyrightV1.RevokeCertificateRequest, _ context: ServerContext) async throws -> CopyrightV1.Certificate {
        try await self.handler.revokeCertificate(request, context)
      }
    }

    @usableFromInline
    struct CallToWithdrawWork<Handler: CopyrightServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: CopyrightV1.WithdrawWorkRequest, _ context: ServerContext) async throws -> CopyrightV1.Work {
        try await self.handler.withdrawWork(request, context)
      }
    }

    @usableFromInline
    struct CallToRevealAuthors<Handler: CopyrightServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: CopyrightV1.RevealAuthorsRequest, _ context: ServerContext) async throws -> CopyrightV1.RevealAuthorsResponse {
        try await self.handler.revealAuthors(request, context)
      }
    }

    @usableFromInline
    struct CallToVerifyCertificate<Handler: CopyrightServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: CopyrightV1.VerifyCertificateRequest, _ context: ServerContext) async throws -> CopyrightV1.VerifyCertificateResponse {
        try await self.handler.verifyCertificate(request, context)
      }
    }

    @usableFromInline
    struct CallToGetWork<Handler: CopyrightServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: CopyrightV1.GetWorkRequest, _ context: ServerContext) async throws -> CopyrightV1.Work {
        try await self.handler.getWork(request, context)
      }
    }
  }
}

extension CopyrightV1.CopyrightServiceHandler {
  /// Registers every method of the service, in place of earlier handlers of the same methods.
  @inlinable
  public func register(in router: inout Router) {
    router.unary(CopyrightV1.CopyrightService.submitWork, CopyrightV1.CopyrightServiceUnaryMethods.CallToSubmitWork(self))
    router.clientStreaming(CopyrightV1.CopyrightService.uploadSample) {
      (requests: RequestStream<CopyrightV1.UploadSampleRequest>, context: ServerContext) async throws -> CopyrightV1.UploadSampleResponse in
      try await self.uploadSample(requests, context)
    }
    router.serverStreaming(CopyrightV1.CopyrightService.downloadSample) {
      (request: CopyrightV1.DownloadSampleRequest, responses: ResponseWriter<CopyrightV1.DownloadSampleResponse>, context: ServerContext) async throws -> Void in
      try await self.downloadSample(request, responses, context)
    }
    router.unary(CopyrightV1.CopyrightService.payFee, CopyrightV1.CopyrightServiceUnaryMethods.CallToPayFee(self))
    router.unary(CopyrightV1.CopyrightService.accept, CopyrightV1.CopyrightServiceUnaryMethods.CallToAccept(self))
    router.unary(CopyrightV1.CopyrightService.requestCorrection, CopyrightV1.CopyrightServiceUnaryMethods.CallToRequestCorrection(self))
    router.unary(CopyrightV1.CopyrightService.resubmitCorrection, CopyrightV1.CopyrightServiceUnaryMethods.CallToResubmitCorrection(self))
    router.unary(CopyrightV1.CopyrightService.examine, CopyrightV1.CopyrightServiceUnaryMethods.CallToExamine(self))
    router.unary(CopyrightV1.CopyrightService.issueCertificate, CopyrightV1.CopyrightServiceUnaryMethods.CallToIssueCertificate(self))
    router.unary(CopyrightV1.CopyrightService.revokeCertificate, CopyrightV1.CopyrightServiceUnaryMethods.CallToRevokeCertificate(self))
    router.unary(CopyrightV1.CopyrightService.withdrawWork, CopyrightV1.CopyrightServiceUnaryMethods.CallToWithdrawWork(self))
    router.unary(CopyrightV1.CopyrightService.revealAuthors, CopyrightV1.CopyrightServiceUnaryMethods.CallToRevealAuthors(self))
    router.unary(CopyrightV1.CopyrightService.verifyCertificate, CopyrightV1.CopyrightServiceUnaryMethods.CallToVerifyCertificate(self))
    router.unary(CopyrightV1.CopyrightService.getWork, CopyrightV1.CopyrightServiceUnaryMethods.CallToGetWork(self))
    router.serverStreaming(CopyrightV1.CopyrightService.listWorks) {
      (request: CopyrightV1.ListWorksRequest, responses: ResponseWriter<CopyrightV1.Work>, context: ServerContext) async throws -> Void in
      try await self.listWorks(request, responses, context)
    }
    router.serverStreaming(CopyrightV1.CopyrightService.listAnnouncements) {
      (request: CopyrightV1.ListAnnouncementsRequest, responses: ResponseWriter<CopyrightV1.Announcement>, context: ServerContext) async throws -> Void in
      try await self.listAnnouncements(request, responses, context)
    }
  }
}
