// Made by Scripts/generate from cloudpark/enterprise/v1/enterprise.proto. Do not edit.

import RPCCore
import RPCSchemas
import SchemaRuntime

extension EnterpriseV1 {
  /// Registration, verification, search, import, credit and entitlements.
  ///
  /// Serves `cloudpark.enterprise.v1.EnterpriseService`; `register(in:)` makes it known to a router.
  public protocol EnterpriseServiceHandler: Sendable {
    /// Creates an enterprise in state DRAFT and makes the caller its enterprise_admin. ALREADY_EXISTS for a credit code
    /// that is registered; one that was only imported, and that nobody has registered yet, is taken over by its first
    /// registration.
    ///
    /// Allowed to `authenticated`; scope `own_person`.
    func register(_ request: EnterpriseV1.RegisterRequest, _ context: ServerContext) async throws -> EnterpriseV1.Enterprise

    /// Hands the profile in for verification; it cannot be changed until the decision. INVALID_ARGUMENT names every field
    /// that verification needs and the profile lacks.
    ///
    /// Allowed to `enterprise_admin`; scope `own_enterprise`.
    func submitVerification(_ request: EnterpriseV1.SubmitVerificationRequest, _ context: ServerContext) async throws -> EnterpriseV1.Enterprise

    /// Decides on a submitted profile, or revokes a verification; never for an enterprise the officer belongs to.
    ///
    /// Allowed to `district_officer`; scope `district`.
    func decideVerification(_ request: EnterpriseV1.DecideVerificationRequest, _ context: ServerContext) async throws -> EnterpriseV1.Enterprise

    /// One profile, contact person and bank account masked. NOT_FOUND for another's enterprise.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `district_officer`, `auditor`; scope `own_enterprise`.
    func getProfile(_ request: EnterpriseV1.GetProfileRequest, _ context: ServerContext) async throws -> EnterpriseV1.Enterprise

    /// Changes the named fields. A change of anything that was verified turns VERIFIED into DRAFT; contact person and bank
    /// account do not. FAILED_PRECONDITION while SUBMITTED; ABORTED when expected_version is not the current one.
    ///
    /// Allowed to `enterprise_admin`; scope `own_enterprise`.
    func updateProfile(_ request: EnterpriseV1.UpdateProfileRequest, _ context: ServerContext) async throws -> EnterpriseV1.Enterprise

    /// Enterprises whose Chinese or English name holds the query, in the order of their making, which does not change
    /// while pages are read.
    ///
    /// Allowed to `district_officer`, `finance_officer`, `park_staff`, `enterprise_admin`, `enterprise_staff`, `institution`, `auditor`; scope `masked`.
    func searchEnterprises(_ request: EnterpriseV1.SearchEnterprisesRequest, _ responses: ResponseWriter<EnterpriseV1.SearchEnterprisesResponse>, _ context: ServerContext) async throws

    /// Reads rows of enterprises and stores the good ones, in batches of at most 500 rows that commit one by one. An
    /// import that broke off goes on under its import_id: rows below its offset are skipped, whether sent again or not.
    ///
    /// Allowed to `district_officer`, `system_administrator`; scope `district`.
    func importEnterprises(_ requests: RequestStream<EnterpriseV1.ImportEnterprisesRequest>, _ context: ServerContext) async throws -> EnterpriseV1.ImportEnterprisesResponse

    /// How far an import has come; NOT_FOUND for an import of another account.
    ///
    /// Allowed to `district_officer`, `system_administrator`; scope `own_person`.
    func getImport(_ request: EnterpriseV1.GetImportRequest, _ context: ServerContext) async throws -> EnterpriseV1.ImportEnterprisesResponse

    /// The contact person in clear, for a stated purpose; an officer needs the person's consent on record. Audited.
    ///
    /// Allowed to `enterprise_admin`, `district_officer`; scope `own_enterprise`.
    func revealContact(_ request: EnterpriseV1.RevealContactRequest, _ context: ServerContext) async throws -> EnterpriseV1.RevealContactResponse

    /// The bank account in clear, for a stated purpose: to the enterprise itself, and to finance once an award of the
    /// enterprise is approved; before that it is NOT_FOUND. Audited.
    ///
    /// Allowed to `enterprise_admin`, `finance_officer`; scope `own_enterprise`.
    func revealBankAccount(_ request: EnterpriseV1.RevealBankAccountRequest, _ context: ServerContext) async throws -> EnterpriseV1.RevealBankAccountResponse

    /// Records a commendation, a warning or a breach. Events are not changed; a wrong one is cancelled by its reverse.
    ///
    /// Allowed to `district_officer`; scope `district`.
    func recordCreditEvent(_ request: EnterpriseV1.RecordCreditEventRequest, _ context: ServerContext) async throws -> EnterpriseV1.CreditEvent

    /// The standing today and the latest events it follows from, newest first.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `district_officer`, `auditor`; scope `own_enterprise`.
    func getCredit(_ request: EnterpriseV1.GetCreditRequest, _ context: ServerContext) async throws -> EnterpriseV1.Credit

    /// Gives a verified enterprise the entitlements of a service pack.
    ///
    /// Allowed to `district_officer`; scope `district`.
    func assignServicePack(_ request: EnterpriseV1.AssignServicePackRequest, _ context: ServerContext) async throws -> EnterpriseV1.ServicePack

    /// The entitlements of an enterprise, oldest first. A stream, as every list here is: one row a message, so that no list
    /// has an end that a message's size sets.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `district_officer`, `auditor`; scope `own_enterprise`.
    func listEntitlements(_ request: EnterpriseV1.ListEntitlementsRequest, _ responses: ResponseWriter<EnterpriseV1.Entitlement>, _ context: ServerContext) async throws

    /// Uses some of an entitlement. RESOURCE_EXHAUSTED when less is left than asked for; FAILED_PRECONDITION outside its
    /// days. What is left never goes below zero.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    func redeemEntitlement(_ request: EnterpriseV1.RedeemEntitlementRequest, _ context: ServerContext) async throws -> EnterpriseV1.Redemption

    /// Gives a redemption back, once: the service was not rendered. FAILED_PRECONDITION when it was given back already.
    ///
    /// Allowed to `district_officer`; scope `district`.
    func releaseRedemption(_ request: EnterpriseV1.ReleaseRedemptionRequest, _ context: ServerContext) async throws -> EnterpriseV1.Redemption
  }

  /// Registration, verification, search, import, credit and entitlements.
  ///
  /// Calls `cloudpark.enterprise.v1.EnterpriseService`. Every method throws ``RPCError``.
  public struct EnterpriseServiceClient: Sendable {
    /// What the calls go through.
    public let channel: Channel

    /// A client whose calls go through a channel.
    public init(_ channel: Channel) { self.channel = channel }

    /// Creates an enterprise in state DRAFT and makes the caller its enterprise_admin. ALREADY_EXISTS for a credit code
    /// that is registered; one that was only imported, and that nobody has registered yet, is taken over by its first
    /// registration.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `authenticated`; scope `own_person`.
    public func register(
      _ request: EnterpriseV1.RegisterRequest, _ options: CallOptions = CallOptions()
    ) async throws -> EnterpriseV1.Enterprise {
      try await self.channel.unary(EnterpriseV1.EnterpriseService.register, request, options)
    }

    /// Hands the profile in for verification; it cannot be changed until the decision. INVALID_ARGUMENT names every field
    /// that verification needs and the profile lacks.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `enterprise_admin`; scope `own_enterprise`.
    public func submitVerification(
      _ request: EnterpriseV1.SubmitVerificationRequest, _ options: CallOptions = CallOptions()
    ) async throws -> EnterpriseV1.Enterprise {
      try await self.channel.unary(EnterpriseV1.EnterpriseService.submitVerification, request, options)
    }

    /// Decides on a submitted profile, or revokes a verification; never for an enterprise the officer belongs to.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `district_officer`; scope `district`.
    public func decideVerification(
      _ request: EnterpriseV1.DecideVerificationRequest, _ options: CallOptions = CallOptions()
    ) async throws -> EnterpriseV1.Enterprise {
      try await self.channel.unary(EnterpriseV1.EnterpriseService.decideVerification, request, options)
    }

    /// One profile, contact person and bank account masked. NOT_FOUND for another's enterprise.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `district_officer`, `auditor`; scope `own_enterprise`.
    public func getProfile(
      _ request: EnterpriseV1.GetProfileRequest, _ options: CallOptions = CallOptions()
    ) async throws -> EnterpriseV1.Enterprise {
      try await self.channel.unary(EnterpriseV1.EnterpriseService.getProfile, request, options)
    }

    /// Changes the named fields. A change of anything that was verified turns VERIFIED into DRAFT; contact person and bank
    /// account do not. FAILED_PRECONDITION while SUBMITTED; ABORTED when expected_version is not the current one.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `enterprise_admin`; scope `own_enterprise`.
    public func updateProfile(
      _ request: EnterpriseV1.UpdateProfileRequest, _ options: CallOptions = CallOptions()
    ) async throws -> EnterpriseV1.Enterprise {
      try await self.channel.unary(EnterpriseV1.EnterpriseService.updateProfile, request, options)
    }

    /// Enterprises whose Chinese or English name holds the query, in the order of their making, which does not change
    /// while pages are read.
    ///
    /// Changes nothing. A stream that is cut off goes on behind the last message, without a gap.
    /// Allowed to `district_officer`, `finance_officer`, `park_staff`, `enterprise_admin`, `enterprise_staff`, `institution`, `auditor`; scope `masked`.
    public func searchEnterprises(
      _ request: EnterpriseV1.SearchEnterprisesRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<EnterpriseV1.SearchEnterprisesResponse> {
      try await self.channel.serverStreaming(EnterpriseV1.EnterpriseService.searchEnterprises, request, options, resume: { (next: inout EnterpriseV1.SearchEnterprisesRequest, last: EnterpriseV1.SearchEnterprisesResponse) in next.cursor = last.cursor })
    }

    /// Reads rows of enterprises and stores the good ones, in batches of at most 500 rows that commit one by one. An
    /// import that broke off goes on under its import_id: rows below its offset are skipped, whether sent again or not.
    ///
    /// Changes something; one idempotency key covers the whole stream.
    /// Allowed to `district_officer`, `system_administrator`; scope `district`.
    public func importEnterprises(
      _ options: CallOptions = CallOptions()
    ) async throws -> ClientStreamingCall<EnterpriseV1.ImportEnterprisesRequest, EnterpriseV1.ImportEnterprisesResponse> {
      try await self.channel.clientStreaming(EnterpriseV1.EnterpriseService.importEnterprises, options)
    }

    /// How far an import has come; NOT_FOUND for an import of another account.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `district_officer`, `system_administrator`; scope `own_person`.
    public func getImport(
      _ request: EnterpriseV1.GetImportRequest, _ options: CallOptions = CallOptions()
    ) async throws -> EnterpriseV1.ImportEnterprisesResponse {
      try await self.channel.unary(EnterpriseV1.EnterpriseService.getImport, request, options)
    }

    /// The contact person in clear, for a stated purpose; an officer needs the person's consent on record. Audited.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `enterprise_admin`, `district_officer`; scope `own_enterprise`.
    public func revealContact(
      _ request: EnterpriseV1.RevealContactRequest, _ options: CallOptions = CallOptions()
    ) async throws -> EnterpriseV1.RevealContactResponse {
      try await self.channel.unary(EnterpriseV1.EnterpriseService.revealContact, request, options)
    }

    /// The bank account in clear, for a stated purpose: to the enterprise itself, and to finance once an award of the
    /// enterprise is approved; before that it is NOT_FOUND. Audited.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `enterprise_admin`, `finance_officer`; scope `own_enterprise`.
    public func revealBankAccount(
      _ request: EnterpriseV1.RevealBankAccountRequest, _ options: CallOptions = CallOptions()
    ) async throws -> EnterpriseV1.RevealBankAccountResponse {
      try await self.channel.unary(EnterpriseV1.EnterpriseService.revealBankAccount, request, options)
    }

    /// Records a commendation, a warning or a breach. Events are not changed; a wrong one is cancelled by its reverse.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `district_officer`; scope `district`.
    public func recordCreditEvent(
      _ request: EnterpriseV1.RecordCreditEventRequest, _ options: CallOptions = CallOptions()
    ) async throws -> EnterpriseV1.CreditEvent {
      try await self.channel.unary(EnterpriseV1.EnterpriseService.recordCreditEvent, request, options)
    }

    /// The standing today and the latest events it follows from, newest first.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `district_officer`, `auditor`; scope `own_enterprise`.
    public func getCredit(
      _ request: EnterpriseV1.GetCreditRequest, _ options: CallOptions = CallOptions()
    ) async throws -> EnterpriseV1.Credit {
      try await self.channel.unary(EnterpriseV1.EnterpriseService.getCredit, request, options)
    }

    /// Gives a verified enterprise the entitlements of a service pack.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `district_officer`; scope `district`.
    public func assignServicePack(
      _ request: EnterpriseV1.AssignServicePackRequest, _ options: CallOptions = CallOptions()
    ) async throws -> EnterpriseV1.ServicePack {
      try await self.channel.unary(EnterpriseV1.EnterpriseService.assignServicePack, request, options)
    }

    /// The entitlements of an enterprise, oldest first. A stream, as every list here is: one row a message, so that no list
    /// has an end that a message's size sets.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `district_officer`, `auditor`; scope `own_enterprise`.
    public func listEntitlements(
      _ request: EnterpriseV1.ListEntitlementsRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<EnterpriseV1.Entitlement> {
      try await self.channel.serverStreaming(EnterpriseV1.EnterpriseService.listEntitlements, request, options)
    }

    /// Uses some of an entitlement. RESOURCE_EXHAUSTED when less is left than asked for; FAILED_PRECONDITION outside its
    /// days. What is left never goes below zero.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    public func redeemEntitlement(
      _ request: EnterpriseV1.RedeemEntitlementRequest, _ options: CallOptions = CallOptions()
    ) async throws -> EnterpriseV1.Redemption {
      try await self.channel.unary(EnterpriseV1.EnterpriseService.redeemEntitlement, request, options)
    }

    /// Gives a redemption back, once: the service was not rendered. FAILED_PRECONDITION when it was given back already.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `district_officer`; scope `district`.
    public func releaseRedemption(
      _ request: EnterpriseV1.ReleaseRedemptionRequest, _ options: CallOptions = CallOptions()
    ) async throws -> EnterpriseV1.Redemption {
      try await self.channel.unary(EnterpriseV1.EnterpriseService.releaseRedemption, request, options)
    }
  }
}

extension EnterpriseV1 {
  @usableFromInline
  enum EnterpriseServiceUnaryMethods {
    @usableFromInline
    struct CallToRegister<Handler: EnterpriseServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: EnterpriseV1.RegisterRequest, _ context: ServerContext) async throws -> EnterpriseV1.Enterprise {
        try await self.handler.register(request, context)
      }
    }

    @usableFromInline
    struct CallToSubmitVerification<Handler: EnterpriseServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: EnterpriseV1.SubmitVerificationRequest, _ context: ServerContext) async throws -> EnterpriseV1.Enterprise {
        try await self.handler.submitVerification(request, context)
      }
    }

    @usableFromInline
    struct CallToDecideVerification<Handler: EnterpriseServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: EnterpriseV1.DecideVerificationRequest, _ context: ServerContext) async throws -> EnterpriseV1.Enterprise {
        try await self.handler.decideVerification(request, context)
      }
    }

    @usableFromInline
    struct CallToGetProfile<Handler: EnterpriseServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: EnterpriseV1.GetProfileRequest, _ context: ServerContext) async throws -> EnterpriseV1.Enterprise {
        try await self.handler.getProfile(request, context)
      }
    }

    @usableFromInline
    struct CallToUpdateProfile<Handler: EnterpriseServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: EnterpriseV1.UpdateProfileRequest, _ context: ServerContext) async throws -> EnterpriseV1.Enterprise {
        try await self.handler.updateProfile(request, context)
      }
    }

    @usableFromInline
    struct CallToGetImport<Handler: EnterpriseServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: EnterpriseV1.GetImportRequest, _ context: ServerContext) async throws -> EnterpriseV1.ImportEnterprisesResponse {
        try await self.handler.getImport(request, context)
      }
    }

    @usableFromInline
    struct CallToRevealContact<Handler: EnterpriseServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: EnterpriseV1.RevealContactRequest, _ context: ServerContext) async throws -> EnterpriseV1.RevealContactResponse {
        try await self.handler.revealContact(request, context)
      }
    }

    @usableFromInline
    struct CallToRevealBankAccount<Handler: EnterpriseServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: EnterpriseV1.RevealBankAccountRequest, _ context: ServerContext) async throws -> EnterpriseV1.RevealBankAccountResponse {
        try await self.handler.revealBankAccount(request, context)
      }
    }

    @usableFromInline
    struct CallToRecordCreditEvent<Handler: EnterpriseServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: EnterpriseV1.RecordCreditEventRequest, _ context: ServerContext) async throws -> EnterpriseV1.CreditEvent {
        try await self.handler.recordCreditEvent(request, context)
      }
    }

    @usableFromInline
    struct CallToGetCredit<Handler: EnterpriseServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: EnterpriseV1.GetCreditRequest, _ context: ServerContext) async throws -> EnterpriseV1.Credit {
        try await self.handler.getCredit(request, context)
      }
    }

    @usableFromInline
    struct CallToAssignServicePack<Handler: EnterpriseServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: EnterpriseV1.AssignServicePackRequest, _ context: ServerContext) async throws -> EnterpriseV1.ServicePack {
        try await self.handler.assignServicePack(request, context)
      }
    }

    @usableFromInline
    struct CallToRedeemEntitlement<Handler: EnterpriseServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: EnterpriseV1.RedeemEntitlementRequest, _ context: ServerContext) async throws -> EnterpriseV1.Redemption {
        try await self.handler.redeemEntitlement(request, context)
      }
    }

    @usableFromInline
    struct CallToReleaseRedemption<Handler: EnterpriseServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: EnterpriseV1.ReleaseRedemptionRequest, _ context: ServerContext) async throws -> EnterpriseV1.Redemption {
        try await self.handler.releaseRedemption(request, context)
      }
    }
  }
}

extension EnterpriseV1.EnterpriseServiceHandler {
  /// Registers every method of the service, in place of earlier handlers of the same methods.
  @inlinable
  public func register(in router: inout Router) {
    router.unary(EnterpriseV1.EnterpriseService.register, EnterpriseV1.EnterpriseServiceUnaryMethods.CallToRegister(self))
    router.unary(EnterpriseV1.EnterpriseService.submitVerification, EnterpriseV1.EnterpriseServiceUnaryMethods.CallToSubmitVerification(self))
    router.unary(EnterpriseV1.EnterpriseService.decideVerification, EnterpriseV1.EnterpriseServiceUnaryMethods.CallToDecideVerification(self))
    router.unary(EnterpriseV1.EnterpriseService.getProfile, EnterpriseV1.EnterpriseServiceUnaryMethods.CallToGetProfile(self))
    router.unary(EnterpriseV1.EnterpriseService.updateProfile, EnterpriseV1.EnterpriseServiceUnaryMethods.CallToUpdateProfile(self))
    router.serverStreaming(EnterpriseV1.EnterpriseService.searchEnterprises) {
      (request: EnterpriseV1.SearchEnterprisesRequest, responses: ResponseWriter<EnterpriseV1.SearchEnterprisesResponse>, context: ServerContext) async throws -> Void in
      try await self.searchEnterprises(request, responses, context)
    }
    router.clientStreaming(EnterpriseV1.EnterpriseService.importEnterprises) {
      (requests: RequestStream<EnterpriseV1.ImportEnterprisesRequest>, context: ServerContext) async throws -> EnterpriseV1.ImportEnterprisesResponse in
      try await self.importEnterprises(requests, context)
    }
    router.unary(EnterpriseV1.EnterpriseService.getImport, EnterpriseV1.EnterpriseServiceUnaryMethods.CallToGetImport(self))
    router.unary(EnterpriseV1.EnterpriseService.revealContact, EnterpriseV1.EnterpriseServiceUnaryMethods.CallToRevealContact(self))
    router.unary(EnterpriseV1.EnterpriseService.revealBankAccount, EnterpriseV1.EnterpriseServiceUnaryMethods.CallToRevealBankAccount(self))
    router.unary(EnterpriseV1.EnterpriseService.recordCreditEvent, EnterpriseV1.EnterpriseServiceUnaryMethods.CallToRecordCreditEvent(self))
    router.unary(EnterpriseV1.EnterpriseService.getCredit, EnterpriseV1.EnterpriseServiceUnaryMethods.CallToGetCredit(self))
    router.unary(EnterpriseV1.EnterpriseService.assignServicePack, EnterpriseV1.EnterpriseServiceUnaryMethods.CallToAssignServicePack(self))
    router.serverStreaming(EnterpriseV1.EnterpriseService.listEntitlements) {
      (request: EnterpriseV1.ListEntitlementsRequest, responses: ResponseWriter<EnterpriseV1.Entitlement>, context: ServerContext) async throws -> Void in
      try await self.listEntitlements(request, responses, context)
    }
    router.unary(EnterpriseV1.EnterpriseService.redeemEntitlement, EnterpriseV1.EnterpriseServiceUnaryMethods.CallToRedeemEntitlement(self))
    router.unary(EnterpriseV1.EnterpriseService.releaseRedemption, EnterpriseV1.EnterpriseServiceUnaryMethods.CallToReleaseRedemption(self))
  }
}
