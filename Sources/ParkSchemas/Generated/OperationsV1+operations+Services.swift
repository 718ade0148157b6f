// Made by Scripts/generate from cloudpark/operations/v1/operations.proto. Do not edit.

import RPCCore
import RPCSchemas
import SchemaRuntime

extension OperationsV1 {
  /// The park's own work.
  ///
  /// Serves `cloudpark.operations.v1.OperationsService`; `register(in:)` makes it known to a router.
  public protocol OperationsServiceHandler: Sendable {
    /// Every kind of work with what its runs have come to, in the order in which they are run.
    ///
    /// Allowed to `system_administrator`; scope `system`.
    func listDueWork(_ request: OperationsV1.ListDueWorkRequest, _ responses: ResponseWriter<OperationsV1.DueWorkStatus>, _ context: ServerContext) async throws
  }

  /// The park's own work.
  ///
  /// Calls `cloudpark.operations.v1.OperationsService`. Every method throws ``RPCError``.
  public struct OperationsServiceClient: Sendable {
    /// What the calls go through.
    public let channel: Channel

    /// A client whose calls go through a channel.
    public init(_ channel: Channel) { self.channel = channel }

    /// Every kind of work with what its runs have come to, in the order in which they are run.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `system_administrator`; scope `system`.
    public func listDueWork(
      _ request: OperationsV1.ListDueWorkRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<OperationsV1.DueWorkStatus> {
      try await self.channel.serverStreaming(OperationsV1.OperationsService.listDueWork, request, options)
    }
  }
}

extension OperationsV1.OperationsServiceHandler {
  /// Registers every method of the service, in place of earlier handlers of the same methods.
  @inlinable
  public func register(in router: inout Router) {
    router.serverStreaming(OperationsV1.OperationsService.listDueWork) {
      (request: OperationsV1.ListDueWorkRequest, responses: ResponseWriter<OperationsV1.DueWorkStatus>, context: ServerContext) async throws -> Void in
      try await self.listDueWork(request, responses, context)
    }
  }
}
