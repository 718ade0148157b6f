import ParkSchemas
import RPCCore

extension CloudPark {
  /// Policies and rounds as they are, then every change.
  ///
  /// The stream survives lost connections without loss or repetition. A program that must survive its own restart keeps
  /// the last event's `cursor` together with what it did, and passes it here; OUT_OF_RANGE then means that it is
  /// older than the server remembers: begin again without one.
  public func watchPolicies(
    after cursor: [UInt8] = [], kinds: [PolicyV1.PolicyKind] = [], subscribedOnly: Bool = false,
    _ options: CallOptions = CallOptions()
  ) async throws -> ResponseStream<PolicyV1.PolicyEvent> {
    try await policies.watchPolicies(
      .with {
        $0.cursor = cursor
        $0.kinds = kinds
        $0.subscribedOnly = subscribedOnly
      }, options)
  }

  /// One application as it is, then every change; as ``watchPolicies(after:kinds:subscribedOnly:_:)``.
  public func watchApplication(
    _ id: String, after cursor: [UInt8] = [], _ options: CallOptions = CallOptions()
  ) async throws -> ResponseStream<ApplicationV1.ApplicationEvent> {
    try await applications.watchApplication(
      .with {
        $0.applicationId = id
        $0.cursor = cursor
      }, options)
  }

  /// One financing demand as it is, then every change; as ``watchPolicies(after:kinds:subscribedOnly:_:)``. For an
  /// institution it ends with PERMISSION_DENIED when its authorisation does; after a new one, begin without a cursor.
  public func watchDemand(
    _ id: String, after cursor: [UInt8] = [], _ options: CallOptions = CallOptions()
  ) async throws -> ResponseStream<FinanceV1.DemandEvent> {
    try await finance.watchDemand(
      .with {
        $0.demandId = id
        $0.cursor = cursor
      }, options)
  }
}
