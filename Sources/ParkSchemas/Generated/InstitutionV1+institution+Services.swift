// Made by Scripts/generate from cloudpark/institution/v1/institution.proto. Do not edit.

import RPCCore
import RPCSchemas
import SchemaRuntime

extension InstitutionV1 {
  /// Registers institutions and tells who they are.
  ///
  /// Serves `cloudpark.institution.v1.InstitutionService`; `register(in:)` makes it known to a router.
  public protocol InstitutionServiceHandler: Sendable {
    /// Puts an institution into the register. ALREADY_EXISTS when its credit code is in it.
    ///
    /// Allowed to `district_officer`; scope `district`.
    func registerInstitution(_ request: InstitutionV1.RegisterInstitutionRequest, _ context: ServerContext) async throws -> InstitutionV1.Institution

    /// Takes an institution's right to act away for a time: it claims, offers, examines and reads nothing any more. What
    /// it has lent goes on, and its repayments can still be recorded.
    ///
    /// Allowed to `district_officer`; scope `district`.
    func suspendInstitution(_ request: InstitutionV1.SuspendInstitutionRequest, _ context: ServerContext) async throws -> InstitutionV1.Institution

    /// Lets a suspended institution act again.
    ///
    /// Allowed to `district_officer`; scope `district`.
    func reinstateInstitution(_ request: InstitutionV1.ReinstateInstitutionRequest, _ context: ServerContext) async throws -> InstitutionV1.Institution

    /// One institution.
    ///
    /// Allowed to `authenticated`; scope `public`.
    func getInstitution(_ request: InstitutionV1.GetInstitutionRequest, _ context: ServerContext) async throws -> InstitutionV1.Institution

    /// Institutions, newest first.
    ///
    /// Allowed to `authenticated`; scope `public`.
    func listInstitutions(_ request: InstitutionV1.ListInstitutionsRequest, _ responses: ResponseWriter<InstitutionV1.Institution>, _ context: ServerContext) async throws
  }

  /// Registers institutions and tells who they are.
  ///
  /// Calls `cloudpark.institution.v1.InstitutionService`. Every method throws ``RPCError``.
  public struct InstitutionServiceClient: Sendable {
    /// What the calls go through.
    public let channel: Channel

    /// A client whose calls go through a channel.
    public init(_ channel: Channel) { self.channel = channel }

    /// Puts an institution into the register. ALREADY_EXISTS when its credit code is in it.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `district_officer`; scope `district`.
    public func registerInstitution(
      _ request: InstitutionV1.RegisterInstitutionRequest, _ options: CallOptions = CallOptions()
    ) async throws -> InstitutionV1.Institution {
      try await self.channel.unary(InstitutionV1.InstitutionService.registerInstitution, request, options)
    }

    /// Takes an institution's right to act away for a time: it claims, offers, examines and reads nothing any more. What
    /// it has lent goes on, and its repayments can still be recorded.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `district_officer`; scope `district`.
    public func suspendInstitution(
      _ request: InstitutionV1.SuspendInstitutionRequest, _ options: CallOptions = CallOptions()
    ) async throws -> InstitutionV1.Institution {
      try await self.channel.unary(InstitutionV1.InstitutionService.suspendInstitution, request, options)
    }

    /// Lets a suspended institution act again.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `district_officer`; scope `district`.
    public func reinstateInstitution(
      _ request: InstitutionV1.ReinstateInstitutionRequest, _ options: CallOptions = CallOptions()
    ) async throws -> InstitutionV1.Institution {
      try await self.channel.unary(InstitutionV1.InstitutionService.reinstateInstitution, request, options)
    }

    /// One institution.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `authenticated`; scope `public`.
    public func getInstitution(
      _ request: InstitutionV1.GetInstitutionRequest, _ options: CallOptions = CallOptions()
    ) async throws -> InstitutionV1.Institution {
      try await self.channel.unary(InstitutionV1.InstitutionService.getInstitution, request, options)
    }

    /// Institutions, newest first.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `authenticated`; scope `public`.
    public func listInstitutions(
      _ request: InstitutionV1.ListInstitutionsRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<InstitutionV1.Institution> {
      try await self.channel.serverStreaming(InstitutionV1.InstitutionService.listInstitutions, request, options)
    }
  }
}

extension InstitutionV1 {
  @usableFromInline
  enum InstitutionServiceUnaryMethods {
    @usableFromInline
    struct CallToRegisterInstitution<Handler: InstitutionServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: InstitutionV1.RegisterInstitutionRequest, _ context: ServerContext) async throws -> InstitutionV1.Institution {
        try await self.handler.registerInstitution(request, context)
      }
    }

    @usableFromInline
    struct CallToSuspendInstitution<Handler: InstitutionServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: InstitutionV1.SuspendInstitutionRequest, _ context: ServerContext) async throws -> InstitutionV1.Institution {
        try await self.handler.suspendInstitution(request, context)
      }
    }

    @usableFromInline
    struct CallToReinstateInstitution<Handler: InstitutionServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: InstitutionV1.ReinstateInstitutionRequest, _ context: ServerContext) async throws -> InstitutionV1.Institution {
        try await self.handler.reinstateInstitution(request, context)
      }
    }

    @usableFromInline
    struct CallToGetInstitution<Handler: InstitutionServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: InstitutionV1.GetInstitutionRequest, _ context: ServerContext) async throws -> InstitutionV1.Institution {
        try await self.handler.getInstitution(request, context)
      }
    }
  }
}

extension InstitutionV1.InstitutionServiceHandler {
  /// Registers every method of the service, in place of earlier handlers of the same methods.
  @inlinable
  public func register(in router: inout Router) {
    router.unary(InstitutionV1.InstitutionService.registerInstitution, InstitutionV1.InstitutionServiceUnaryMethods.CallToRegisterInstitution(self))
    router.unary(InstitutionV1.InstitutionService.suspendInstitution, InstitutionV1.InstitutionServiceUnaryMethods.CallToSuspendInstitution(self))
    router.unary(InstitutionV1.InstitutionService.reinstateInstitution, InstitutionV1.InstitutionServiceUnaryMethods.CallToReinstateInstitution(self))
    router.unary(InstitutionV1.InstitutionService.getInstitution, InstitutionV1.InstitutionServiceUnaryMethods.CallToGetInstitution(self))
    router.serverStreaming(InstitutionV1.InstitutionService.listInstitutions) {
      (request: InstitutionV1.ListInstitutionsRequest, responses: ResponseWriter<InstitutionV1.Institution>, context: ServerContext) async throws -> Void in
      try await self.listInstitutions(request, responses, context)
    }
  }
}
