// Made by Scripts/generate from cloudpark/park/v1/park.proto. Do not edit.

import RPCCore
import RPCSchemas
import SchemaRuntime

extension ParkV1 {
  /// The directory of parks and the reference tables. Reading needs no account.
  ///
  /// Serves `cloudpark.park.v1.ParkService`; `register(in:)` makes it known to a router.
  public protocol ParkServiceHandler: Sendable {
    /// All parks, in the order of their ids.
    ///
    /// Allowed to `anyone`; scope `public`.
    func listParks(_ request: ParkV1.ListParksRequest, _ responses: ResponseWriter<ParkV1.ListParksResponse>, _ context: ServerContext) async throws

    /// One park by its id.
    ///
    /// Allowed to `anyone`; scope `public`.
    func getPark(_ request: ParkV1.GetParkRequest, _ context: ServerContext) async throws -> ParkV1.Park

    /// Parks whose name, address, operator, predecessor or notes hold the query, in the order of their ids.
    ///
    /// Allowed to `anyone`; scope `public`.
    func searchParks(_ request: ParkV1.SearchParksRequest, _ responses: ResponseWriter<ParkV1.SearchParksResponse>, _ context: ServerContext) async throws

    /// Creates a park (system administrators) or changes one (its own staff, and system administrators).
    ///
    /// Allowed to `park_staff`, `system_administrator`; scope `own_park`.
    func upsertPark(_ request: ParkV1.UpsertParkRequest, _ context: ServerContext) async throws -> ParkV1.Park

    /// Public cultural spaces, in the order of the table.
    ///
    /// Allowed to `anyone`; scope `public`.
    func listSpaces(_ request: ParkV1.ListSpacesRequest, _ responses: ResponseWriter<ParkV1.Space>, _ context: ServerContext) async throws

    /// The major classes of the classification of culture and related industries (2018).
    ///
    /// Allowed to `anyone`; scope `public`.
    func listIndustryClasses(_ request: ParkV1.ListIndustryClassesRequest, _ responses: ResponseWriter<ParkV1.IndustryClass>, _ context: ServerContext) async throws

    /// The industry codes (GB/T 4754-2017) that the culture classification maps. From a third party: verify before use.
    ///
    /// Allowed to `anyone`; scope `public`.
    func listIndustryCodes(_ request: ParkV1.ListIndustryCodesRequest, _ responses: ResponseWriter<ParkV1.IndustryCode>, _ context: ServerContext) async throws

    /// Thresholds as their sources print them.
    ///
    /// Allowed to `anyone`; scope `public`.
    func listThresholds(_ request: ParkV1.ListThresholdsRequest, _ responses: ResponseWriter<ParkV1.Threshold>, _ context: ServerContext) async throws

    /// Public holidays and made-up working weekends, by date.
    ///
    /// Allowed to `anyone`; scope `public`.
    func listHolidays(_ request: ParkV1.ListHolidaysRequest, _ responses: ResponseWriter<ParkV1.Holiday>, _ context: ServerContext) async throws

    /// The steps of administrative processes as sources describe them.
    ///
    /// Allowed to `anyone`; scope `public`.
    func listProcessSteps(_ request: ParkV1.ListProcessStepsRequest, _ responses: ResponseWriter<ParkV1.ProcessStep>, _ context: ServerContext) async throws

    /// Policies and official documents of the reference table; those in force here are published by PolicyService.
    ///
    /// Allowed to `anyone`; scope `public`.
    func listReferencePolicies(_ request: ParkV1.ListReferencePoliciesRequest, _ responses: ResponseWriter<ParkV1.ReferencePolicy>, _ context: ServerContext) async throws

    /// One of them, by its document number or its title.
    ///
    /// Allowed to `anyone`; scope `public`.
    func getReferencePolicy(_ request: ParkV1.GetReferencePolicyRequest, _ context: ServerContext) async throws -> ParkV1.ReferencePolicy
  }

  /// The directory of parks and the reference tables. Reading needs no account.
  ///
  /// Calls `cloudpark.park.v1.ParkService`. Every method throws ``RPCError``.
  public struct ParkServiceClient: Sendable {
    /// What the calls go through.
    public let channel: Channel

    /// A client whose calls go through a channel.
    public init(_ channel: Channel) { self.channel = channel }

    /// All parks, in the order of their ids.
    ///
    /// Changes nothing. A stream that is cut off goes on behind the last message, without a gap.
    /// Allowed to `anyone`; scope `public`.
    public func listParks(
      _ request: ParkV1.ListParksRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<ParkV1.ListParksResponse> {
      try await self.channel.serverStreaming(ParkV1.ParkService.listParks, request, options, resume: { (next: inout ParkV1.ListParksRequest, last: ParkV1.ListParksResponse) in next.cursor = last.cursor })
    }

    /// One park by its id.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `anyone`; scope `public`.
    public func getPark(
      _ request: ParkV1.GetParkRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ParkV1.Park {
      try await self.channel.unary(ParkV1.ParkService.getPark, request, options)
    }

    /// Parks whose name, address, operator, predecessor or notes hold the query, in the order of their ids.
    ///
    /// Changes nothing. A stream that is cut off goes on behind the last message, without a gap.
    /// Allowed to `anyone`; scope `public`.
    public func searchParks(
      _ request: ParkV1.SearchParksRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<ParkV1.SearchParksResponse> {
      try await self.channel.serverStreaming(ParkV1.ParkService.searchParks, request, options, resume: { (next: inout ParkV1.SearchParksRequest, last: ParkV1.SearchParksResponse) in next.cursor = last.cursor })
    }

    /// Creates a park (system administrators) or changes one (its own staff, and system administrators).
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `park_staff`, `system_administrator`; scope `own_park`.
    public func upsertPark(
      _ request: ParkV1.UpsertParkRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ParkV1.Park {
      try await self.channel.unary(ParkV1.ParkService.upsertPark, request, options)
    }

    /// Public cultural spaces, in the order of the table.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `anyone`; scope `public`.
    public func listSpaces(
      _ request: ParkV1.ListSpacesRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<ParkV1.Space> {
      try await self.channel.serverStreaming(ParkV1.ParkService.listSpaces, request, options)
    }

    /// The major classes of the classification of culture and related industries (2018).
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `anyone`; scope `public`.
    public func listIndustryClasses(
      _ request: ParkV1.ListIndustryClassesRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<ParkV1.IndustryClass> {
      try await self.channel.serverStreaming(ParkV1.ParkService.listIndustryClasses, request, options)
    }

    /// The industry codes (GB/T 4754-2017) that the culture classification maps. From a third party: verify before use.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `anyone`; scope `public`.
    public func listIndustryCodes(
      _ request: ParkV1.ListIndustryCodesRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<ParkV1.IndustryCode> {
      try await self.channel.serverStreaming(ParkV1.ParkService.listIndustryCodes, request, options)
    }

    /// Thresholds as their sources print them.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `anyone`; scope `public`.
    public func listThresholds(
      _ request: ParkV1.ListThresholdsRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<ParkV1.Threshold> {
      try await self.channel.serverStreaming(ParkV1.ParkService.listThresholds, request, options)
    }

    /// Public holidays and made-up working weekends, by date.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `anyone`; scope `public`.
    public func listHolidays(
      _ request: ParkV1.ListHolidaysRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<ParkV1.Holiday> {
      try await self.channel.serverStreaming(ParkV1.ParkService.listHolidays, request, options)
    }

    /// The steps of administrative processes as sources describe them.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `anyone`; scope `public`.
    public func listProcessSteps(
      _ request: ParkV1.ListProcessStepsRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<ParkV1.ProcessStep> {
      try await self.channel.serverStreaming(ParkV1.ParkService.listProcessSteps, request, options)
    }

    /// Policies and official documents of the reference table; those in force here are published by PolicyService.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `anyone`; scope `public`.
    public func listReferencePolicies(
      _ request: ParkV1.ListReferencePoliciesRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<ParkV1.ReferencePolicy> {
      try await self.channel.serverStreaming(ParkV1.ParkService.listReferencePolicies, request, options)
    }

    /// One of them, by its document number or its title.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `anyone`; scope `public`.
    public func getReferencePolicy(
      _ request: ParkV1.GetReferencePolicyRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ParkV1.ReferencePolicy {
      try await self.channel.unary(ParkV1.ParkService.getReferencePolicy, request, options)
    }
  }
}

extension ParkV1.ParkServiceHandler {
  /// Registers every method of the service, in place of earlier handlers of the same methods.
  public func register(in router: inout Router) {
    router.serverStreaming(ParkV1.ParkService.listParks) {
      (request: ParkV1.ListParksRequest, responses: ResponseWriter<ParkV1.ListParksResponse>, context: ServerContext) async throws -> Void in
      try await self.listParks(request, responses, context)
    }
    router.unary(ParkV1.ParkService.getPark) {
      (request: ParkV1.GetParkRequest, context: ServerContext) async throws -> ParkV1.Park in
      try await self.getPark(request, context)
    }
    router.serverStreaming(ParkV1.ParkService.searchParks) {
      (request: ParkV1.SearchParksRequest, responses: ResponseWriter<ParkV1.SearchParksResponse>, context: ServerContext) async throws -> Void in
      try await self.searchParks(request, responses, context)
    }
    router.unary(ParkV1.ParkService.upsertPark) {
      (request: ParkV1.UpsertParkRequest, context: ServerContext) async throws -> ParkV1.Park in
      try await self.upsertPark(request, context)
    }
    router.serverStreaming(ParkV1.ParkService.listSpaces) {
      (request: ParkV1.ListSpacesRequest, responses: ResponseWriter<ParkV1.Space>, context: ServerContext) async throws -> Void in
      try await self.listSpaces(request, responses, context)
    }
    router.serverStreaming(ParkV1.ParkService.listIndustryClasses) {
      (request: ParkV1.ListIndustryClassesRequest, responses: ResponseWriter<ParkV1.IndustryClass>, context: ServerContext) async throws -> Void in
      try await self.listIndustryClasses(request, responses, context)
    }
    router.serverStreaming(ParkV1.ParkService.listIndustryCodes) {
      (request: ParkV1.ListIndustryCodesRequest, responses: ResponseWriter<ParkV1.IndustryCode>, context: ServerContext) async throws -> Void in
      try await self.listIndustryCodes(request, responses, context)
    }
    router.serverStreaming(ParkV1.ParkService.listThresholds) {
      (request: ParkV1.ListThresholdsRequest, responses: ResponseWriter<ParkV1.Threshold>, context: ServerContext) async throws -> Void in
      try await self.listThresholds(request, responses, context)
    }
    router.serverStreaming(ParkV1.ParkService.listHolidays) {
      (request: ParkV1.ListHolidaysRequest, responses: ResponseWriter<ParkV1.Holiday>, context: ServerContext) async throws -> Void in
      try await self.listHolidays(request, responses, context)
    }
    router.serverStreaming(ParkV1.ParkService.listProcessSteps) {
      (request: ParkV1.ListProcessStepsRequest, responses: ResponseWriter<ParkV1.ProcessStep>, context: ServerContext) async throws -> Void in
      try await self.listProcessSteps(request, responses, context)
    }
    router.serverStreaming(ParkV1.ParkService.listReferencePolicies) {
      (request: ParkV1.ListReferencePoliciesRequest, responses: ResponseWriter<ParkV1.ReferencePolicy>, context: ServerContext) async throws -> Void in
      try await self.listReferencePolicies(request, responses, context)
    }
    router.unary(ParkV1.ParkService.getReferencePolicy) {
      (request: ParkV1.GetReferencePolicyRequest, context: ServerContext) async throws -> ParkV1.ReferencePolicy in
      try await self.getReferencePolicy(request, context)
    }
  }
}
