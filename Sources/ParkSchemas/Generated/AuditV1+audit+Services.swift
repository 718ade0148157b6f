// Made by Scripts/generate from cloudpark/audit/v1/audit.proto. Do not edit.

import RPCCore
import RPCSchemas
import SchemaRuntime

extension AuditV1 {
  /// Reads and verifies the audit log. Nothing writes it but the changes themselves.
  ///
  /// Serves `cloudpark.audit.v1.AuditService`; `register(in:)` makes it known to a router.
  public protocol AuditServiceHandler: Sendable {
    /// Streams the records that match, oldest first. Identities are pseudonyms; free text is masked.
    ///
    /// Allowed to `auditor`, `system_administrator`; scope `masked`.
    func queryAudit(_ request: AuditV1.QueryAuditRequest, _ responses: ResponseWriter<AuditV1.AuditRecord>, _ context: ServerContext) async throws

    /// Recomputes the chain and compares it with the signed checkpoints, which are kept outside the database.
    ///
    /// Allowed to `auditor`, `system_administrator`; scope `masked`.
    func verifyAuditChain(_ request: AuditV1.VerifyAuditChainRequest, _ context: ServerContext) async throws -> AuditV1.VerifyAuditChainResponse

    /// Streams a span of the chain as JSON lines with every hash, so that a third party can verify it. The export itself is
    /// recorded.
    ///
    /// Allowed to `auditor`; scope `masked`.
    func exportAudit(_ request: AuditV1.ExportAuditRequest, _ responses: ResponseWriter<AuditV1.ExportAuditResponse>, _ context: ServerContext) async throws
  }

  /// Reads and verifies the audit log. Nothing writes it but the changes themselves.
  ///
  /// Calls `cloudpark.audit.v1.AuditService`. Every method throws ``RPCError``.
  public struct AuditServiceClient: Sendable {
    /// What the calls go through.
    public let channel: Channel

    /// A client whose calls go through a channel.
    public init(_ channel: Channel) { self.channel = channel }

    /// Streams the records that match, oldest first. Identities are pseudonyms; free text is masked.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `auditor`, `system_administrator`; scope `masked`.
    public func queryAudit(
      _ request: AuditV1.QueryAuditRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<AuditV1.AuditRecord> {
      try await self.channel.serverStreaming(AuditV1.AuditService.queryAudit, request, options)
    }

    /// Recomputes the chain and compares it with the signed checkpoints, which are kept outside the database.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `auditor`, `system_administrator`; scope `masked`.
    public func verifyAuditChain(
      _ request: AuditV1.VerifyAuditChainRequest, _ options: CallOptions = CallOptions()
    ) async throws -> AuditV1.VerifyAuditChainResponse {
      try await self.channel.unary(AuditV1.AuditService.verifyAuditChain, request, options)
    }

    /// Streams a span of the chain as JSON lines with every hash, so that a third party can verify it. The export itself is
    /// recorded.
    ///
    /// Changes something, so it is not repeated after a failure.
    /// Allowed to `auditor`; scope `masked`.
    public func exportAudit(
      _ request: AuditV1.ExportAuditRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<AuditV1.ExportAuditResponse> {
      try await self.channel.serverStreaming(AuditV1.AuditService.exportAudit, request, options)
    }
  }
}

extension AuditV1 {
  @usableFromInline
  enum AuditServiceUnaryMethods {
    @usableFromInline
    struct CallToVerifyAuditChain<Handler: AuditServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: AuditV1.VerifyAuditChainRequest, _ context: ServerContext) async throws -> AuditV1.VerifyAuditChainResponse {
        try await self.handler.verifyAuditChain(request, context)
      }
    }
  }
}

extension AuditV1.AuditServiceHandler {
  /// Registers every method of the service, in place of earlier handlers of the same methods.
  @inlinable
  public func register(in router: inout Router) {
    router.serverStreaming(AuditV1.AuditService.queryAudit) {
      (request: AuditV1.QueryAuditRequest, responses: ResponseWriter<AuditV1.AuditRecord>, context: ServerContext) async throws -> Void in
      try await self.queryAudit(request, responses, context)
    }
    router.unary(AuditV1.AuditService.verifyAuditChain, AuditV1.AuditServiceUnaryMethods.CallToVerifyAuditChain(self))
    router.serverStreaming(AuditV1.AuditService.exportAudit) {
      (request: AuditV1.ExportAuditRequest, responses: ResponseWriter<AuditV1.ExportAuditResponse>, context: ServerContext) async throws -> Void in
      try await self.exportAudit(request, responses, context)
    }
  }
}
