// Made by Scripts/generate from cloudpark/park/v1/park.proto. Do not edit.

import RPCCore
import RPCSchemas
import SchemaRuntime

extension ParkV1 {
  /// The directory of parks and the reference tables, which anyone reads, and the letting of units.
  ///
  /// Settling in, as the table of processes has it: enquiry and viewing, written application, admission review, intent
  /// contract with a hold on the unit, lease signed with deposit and first rent due, inspection with defects repaired,
  /// keys handed over, fit-out, moving in; then the move-out: application in time, inspection, settlement against the
  /// deposit, refund.
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

    /// Creates a unit of a park or changes one.
    ///
    /// Allowed to `park_staff`; scope `own_park`.
    func upsertUnit(_ request: ParkV1.UpsertUnitRequest, _ context: ServerContext) async throws -> ParkV1.Unit

    /// Takes a unit off the market; refused while it is held or let.
    ///
    /// Allowed to `park_staff`; scope `own_park`.
    func withdrawUnit(_ request: ParkV1.WithdrawUnitRequest, _ context: ServerContext) async throws -> ParkV1.Unit

    /// One unit by its id, with what it is today: free, held or let.
    ///
    /// Allowed to `anyone`; scope `public`.
    func getUnit(_ request: ParkV1.GetUnitRequest, _ context: ServerContext) async throws -> ParkV1.Unit

    /// Units on the market and how each fits what is needed, with the reasons for and against, in the order of their ids.
    ///
    /// Allowed to `anyone`; scope `public`.
    func searchUnits(_ request: ParkV1.SearchUnitsRequest, _ responses: ResponseWriter<ParkV1.SearchUnitsResponse>, _ context: ServerContext) async throws

    /// Asks a park for a unit: the lead that everything else hangs on. An enterprise has at most 5 living ones per park.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    func createEnquiry(_ request: ParkV1.CreateEnquiryRequest, _ context: ServerContext) async throws -> ParkV1.Enquiry

    /// One enquiry by its id.
    ///
    /// Allowed to `park_staff`, `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    func getEnquiry(_ request: ParkV1.GetEnquiryRequest, _ context: ServerContext) async throws -> ParkV1.Enquiry

    /// The enquiries of the own park or of the own enterprise, newest first.
    ///
    /// Allowed to `park_staff`, `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    func listEnquiries(_ request: ParkV1.ListEnquiriesRequest, _ responses: ResponseWriter<ParkV1.Enquiry>, _ context: ServerContext) async throws

    /// Sets or moves the time at which the enterprise sees a unit.
    ///
    /// Allowed to `park_staff`; scope `own_park`.
    func scheduleViewing(_ request: ParkV1.ScheduleViewingRequest, _ context: ServerContext) async throws -> ParkV1.Enquiry

    /// The written application to settle in.
    ///
    /// Allowed to `enterprise_admin`; scope `own_enterprise`.
    func applyToSettleIn(_ request: ParkV1.ApplyToSettleInRequest, _ context: ServerContext) async throws -> ParkV1.Enquiry

    /// The park's admission review. Admitting needs a verified enterprise with a class of the culture classification that
    /// is not barred by its credit; a refusal needs a reason.
    ///
    /// Allowed to `park_staff`; scope `own_park`.
    func reviewAdmission(_ request: ParkV1.ReviewAdmissionRequest, _ context: ServerContext) async throws -> ParkV1.Enquiry

    /// Ends an enquiry that led to no lease; releases its hold.
    ///
    /// Allowed to `park_staff`, `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    func withdrawEnquiry(_ request: ParkV1.WithdrawEnquiryRequest, _ context: ServerContext) async throws -> ParkV1.Enquiry

    /// Keeps a unit for an enquiry, for a time. At most one living hold a unit and one an enquiry; an expired one counts
    /// no more from that instant.
    ///
    /// Allowed to `park_staff`, `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    func holdUnit(_ request: ParkV1.HoldUnitRequest, _ context: ServerContext) async throws -> ParkV1.UnitHold

    /// Gives a held unit free before its time.
    ///
    /// Allowed to `park_staff`, `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    func releaseHold(_ request: ParkV1.ReleaseHoldRequest, _ context: ServerContext) async throws -> ParkV1.UnitHold

    /// The intent contract of an admitted enterprise: its hold is prolonged to 15 days from now.
    ///
    /// Allowed to `enterprise_admin`; scope `own_enterprise`.
    func signIntent(_ request: ParkV1.SignIntentRequest, _ context: ServerContext) async throws -> ParkV1.Enquiry

    /// The park offers a lease on its terms. Needs an admitted enquiry and its living hold on the unit.
    ///
    /// Allowed to `park_staff`; scope `own_park`.
    func offerLease(_ request: ParkV1.OfferLeaseRequest, _ context: ServerContext) async throws -> ParkV1.Lease

    /// The enterprise signs what was offered, and with that both are bound: deposit and first rent fall due today. Refused
    /// if another lease has the unit on any of its days or the hold has expired.
    ///
    /// Allowed to `enterprise_admin`; scope `own_enterprise`.
    func signLease(_ request: ParkV1.SignLeaseRequest, _ context: ServerContext) async throws -> ParkV1.Lease

    /// Takes an offer back or declines it; or ends a signed lease on which nothing was paid.
    ///
    /// Allowed to `park_staff`, `enterprise_admin`; scope `own_enterprise`.
    func cancelLease(_ request: ParkV1.CancelLeaseRequest, _ context: ServerContext) async throws -> ParkV1.Lease

    /// Records an inspection with the defects found: before the keys are handed over, or at the move-out. A defect of the
    /// first kind is to be repaired within 3 working days; one of the second costs what is stated.
    ///
    /// Allowed to `park_staff`; scope `own_park`.
    func inspectUnit(_ request: ParkV1.InspectUnitRequest, _ context: ServerContext) async throws -> ParkV1.Lease

    /// Records that a defect was repaired.
    ///
    /// Allowed to `park_staff`; scope `own_park`.
    func recordRepair(_ request: ParkV1.RecordRepairRequest, _ context: ServerContext) async throws -> ParkV1.Lease

    /// Adds a sum that the tenant owes: rent of a month, a property fee.
    ///
    /// Allowed to `park_staff`; scope `own_park`.
    func addCharge(_ request: ParkV1.AddChargeRequest, _ context: ServerContext) async throws -> ParkV1.Lease

    /// Records what the tenant paid on a charge; never more than is open on it.
    ///
    /// Allowed to `park_staff`; scope `own_park`.
    func recordPayment(_ request: ParkV1.RecordPaymentRequest, _ context: ServerContext) async throws -> ParkV1.Lease

    /// Hands over the unit with its keys. Needs an inspection, every defect repaired, and no charge that is due and
    /// unpaid.
    ///
    /// Allowed to `park_staff`; scope `own_park`.
    func handOver(_ request: ParkV1.HandOverRequest, _ context: ServerContext) async throws -> ParkV1.Lease

    /// Asks to fit the unit out.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    func requestFitOut(_ request: ParkV1.RequestFitOutRequest, _ context: ServerContext) async throws -> ParkV1.Lease

    /// Allows the fit-out, against a deposit of its own, or refuses it.
    ///
    /// Allowed to `park_staff`; scope `own_park`.
    func decideFitOut(_ request: ParkV1.DecideFitOutRequest, _ context: ServerContext) async throws -> ParkV1.Lease

    /// Accepts the finished fit-out: its deposit is given back.
    ///
    /// Allowed to `park_staff`; scope `own_park`.
    func acceptFitOut(_ request: ParkV1.AcceptFitOutRequest, _ context: ServerContext) async throws -> ParkV1.Lease

    /// Announces the day of moving in, at least 3 working days ahead.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    func announceMoveIn(_ request: ParkV1.AnnounceMoveInRequest, _ context: ServerContext) async throws -> ParkV1.Lease

    /// Records that the tenant has moved in, on the announced day or later.
    ///
    /// Allowed to `park_staff`; scope `own_park`.
    func confirmMoveIn(_ request: ParkV1.ConfirmMoveInRequest, _ context: ServerContext) async throws -> ParkV1.Lease

    /// One lease by its id, with its charges, defects and move-out.
    ///
    /// Allowed to `park_staff`, `enterprise_admin`, `enterprise_staff`, `district_officer`; scope `own_enterprise`.
    func getLease(_ request: ParkV1.GetLeaseRequest, _ context: ServerContext) async throws -> ParkV1.Lease

    /// The leases of the own park, of the own enterprise or of the district, newest first.
    ///
    /// Allowed to `park_staff`, `enterprise_admin`, `enterprise_staff`, `district_officer`; scope `own_enterprise`.
    func listLeases(_ request: ParkV1.ListLeasesRequest, _ responses: ResponseWriter<ParkV1.Lease>, _ context: ServerContext) async throws

    /// Applies to move out, as many months before the day as the lease's terms say (1 to 3). After the lease's last day
    /// no notice is needed any more, and the park may apply for the tenant.
    ///
    /// Allowed to `park_staff`, `enterprise_admin`; scope `own_enterprise`.
    func applyMoveOut(_ request: ParkV1.ApplyMoveOutRequest, _ context: ServerContext) async throws -> ParkV1.Lease

    /// Takes a move-out back that was not inspected yet.
    ///
    /// Allowed to `enterprise_admin`; scope `own_enterprise`.
    func withdrawMoveOut(_ request: ParkV1.WithdrawMoveOutRequest, _ context: ServerContext) async throws -> ParkV1.Lease

    /// Asks for a renewal, at the latest as many months before the lease's last day as the terms say for a move-out.
    ///
    /// Allowed to `enterprise_admin`; scope `own_enterprise`.
    func applyRenewal(_ request: ParkV1.ApplyRenewalRequest, _ context: ServerContext) async throws -> ParkV1.Lease

    /// Offers the terms of a renewal. Refused when another has the unit, or holds it, on the days behind the lease.
    ///
    /// Allowed to `park_staff`; scope `own_park`.
    func offerRenewal(_ request: ParkV1.OfferRenewalRequest, _ context: ServerContext) async throws -> ParkV1.Lease

    /// Does not renew, with a reason.
    ///
    /// Allowed to `park_staff`; scope `own_park`.
    func refuseRenewal(_ request: ParkV1.RefuseRenewalRequest, _ context: ServerContext) async throws -> ParkV1.Lease

    /// Accepts the offered renewal: from then on the lease has its last day and rent, and more deposit falls due with it.
    ///
    /// Allowed to `enterprise_admin`; scope `own_enterprise`.
    func acceptRenewal(_ request: ParkV1.AcceptRenewalRequest, _ context: ServerContext) async throws -> ParkV1.Lease

    /// Takes a renewal back that was not accepted.
    ///
    /// Allowed to `enterprise_admin`; scope `own_enterprise`.
    func withdrawRenewal(_ request: ParkV1.WithdrawRenewalRequest, _ context: ServerContext) async throws -> ParkV1.Lease

    /// Settles the move-out against the deposit, exactly once: what is open is taken from the deposit, the rest of the
    /// deposit is to be refunded, or what the deposit does not cover stays due.
    ///
    /// Allowed to `park_staff`; scope `own_park`.
    func settleMoveOut(_ request: ParkV1.SettleMoveOutRequest, _ context: ServerContext) async throws -> ParkV1.Lease

    /// Ends the lease: keys back, refund paid, unless the agreed time for that has passed. Refused while something is due, or
    /// the registered address is still to be moved away.
    ///
    /// Allowed to `park_staff`; scope `own_park`.
    func completeMoveOut(_ request: ParkV1.CompleteMoveOutRequest, _ context: ServerContext) async throws -> ParkV1.Lease

    /// What the units of a park are now, then every change. Who holds or rents a unit shows to its park and the district.
    ///
    /// Allowed to `park_staff`, `enterprise_admin`, `enterprise_staff`, `district_officer`; scope `masked`.
    func watchOccupancy(_ request: ParkV1.WatchOccupancyRequest, _ responses: ResponseWriter<ParkV1.OccupancyUpdate>, _ context: ServerContext) async throws
  }

  /// The directory of parks and the reference tables, which anyone reads, and the letting of units.
  ///
  /// Settling in, as the table of processes has it: enquiry and viewing, written application, admission review, intent
  /// contract with a hold on the unit, lease signed with deposit and first rent due, inspection with defects repaired,
  /// keys handed over, fit-out, moving in; then the move-out: application in time, inspection, settlement against the
  /// deposit, refund.
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

    /// Creates a unit of a park or changes one.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `park_staff`; scope `own_park`.
    public func upsertUnit(
      _ request: ParkV1.UpsertUnitRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ParkV1.Unit {
      try await self.channel.unary(ParkV1.ParkService.upsertUnit, request, options)
    }

    /// Takes a unit off the market; refused while it is held or let.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `park_staff`; scope `own_park`.
    public func withdrawUnit(
      _ request: ParkV1.WithdrawUnitRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ParkV1.Unit {
      try await self.channel.unary(ParkV1.ParkService.withdrawUnit, request, options)
    }

    /// One unit by its id, with what it is today: free, held or let.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `anyone`; scope `public`.
    public func getUnit(
      _ request: ParkV1.GetUnitRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ParkV1.Unit {
      try await self.channel.unary(ParkV1.ParkService.getUnit, request, options)
    }

    /// Units on the market and how each fits what is needed, with the reasons for and against, in the order of their ids.
    ///
    /// Changes nothing. A stream that is cut off goes on behind the last message, without a gap.
    /// Allowed to `anyone`; scope `public`.
    public func searchUnits(
      _ request: ParkV1.SearchUnitsRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<ParkV1.SearchUnitsResponse> {
      try await self.channel.serverStreaming(ParkV1.ParkService.searchUnits, request, options, resume: { (next: inout ParkV1.SearchUnitsRequest, last: ParkV1.SearchUnitsResponse) in next.cursor = last.cursor })
    }

    /// Asks a park for a unit: the lead that everything else hangs on. An enterprise has at most 5 living ones per park.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    public func createEnquiry(
      _ request: ParkV1.CreateEnquiryRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ParkV1.Enquiry {
      try await self.channel.unary(ParkV1.ParkService.createEnquiry, request, options)
    }

    /// One enquiry by its id.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `park_staff`, `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    public func getEnquiry(
      _ request: ParkV1.GetEnquiryRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ParkV1.Enquiry {
      try await self.channel.unary(ParkV1.ParkService.getEnquiry, request, options)
    }

    /// The enquiries of the own park or of the own enterprise, newest first.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `park_staff`, `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    public func listEnquiries(
      _ request: ParkV1.ListEnquiriesRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<ParkV1.Enquiry> {
      try await self.channel.serverStreaming(ParkV1.ParkService.listEnquiries, request, options)
    }

    /// Sets or moves the time at which the enterprise sees a unit.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `park_staff`; scope `own_park`.
    public func scheduleViewing(
      _ request: ParkV1.ScheduleViewingRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ParkV1.Enquiry {
      try await self.channel.unary(ParkV1.ParkService.scheduleViewing, request, options)
    }

    /// The written application to settle in.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `enterprise_admin`; scope `own_enterprise`.
    public func applyToSettleIn(
      _ request: ParkV1.ApplyToSettleInRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ParkV1.Enquiry {
      try await self.channel.unary(ParkV1.ParkService.applyToSettleIn, request, options)
    }

    /// The park's admission review. Admitting needs a verified enterprise with a class of the culture classification that
    /// is not barred by its credit; a refusal needs a reason.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `park_staff`; scope `own_park`.
    public func reviewAdmission(
      _ request: ParkV1.ReviewAdmissionRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ParkV1.Enquiry {
      try await self.channel.unary(ParkV1.ParkService.reviewAdmission, request, options)
    }

    /// Ends an enquiry that led to no lease; releases its hold.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `park_staff`, `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    public func withdrawEnquiry(
      _ request: ParkV1.WithdrawEnquiryRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ParkV1.Enquiry {
      try await self.channel.unary(ParkV1.ParkService.withdrawEnquiry, request, options)
    }

    /// Keeps a unit for an enquiry, for a time. At most one living hold a unit and one an enquiry; an expired one counts
    /// no more from that instant.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `park_staff`, `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    public func holdUnit(
      _ request: ParkV1.HoldUnitRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ParkV1.UnitHold {
      try await self.channel.unary(ParkV1.ParkService.holdUnit, request, options)
    }

    /// Gives a held unit free before its time.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `park_staff`, `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    public func releaseHold(
      _ request: ParkV1.ReleaseHoldRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ParkV1.UnitHold {
      try await self.channel.unary(ParkV1.ParkService.releaseHold, request, options)
    }

    /// The intent contract of an admitted enterprise: its hold is prolonged to 15 days from now.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `enterprise_admin`; scope `own_enterprise`.
    public func signIntent(
      _ request: ParkV1.SignIntentRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ParkV1.Enquiry {
      try await self.channel.unary(ParkV1.ParkService.signIntent, request, options)
    }

    /// The park offers a lease on its terms. Needs an admitted enquiry and its living hold on the unit.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `park_staff`; scope `own_park`.
    public func offerLease(
      _ request: ParkV1.OfferLeaseRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ParkV1.Lease {
      try await self.channel.unary(ParkV1.ParkService.offerLease, request, options)
    }

    /// The enterprise signs what was offered, and with that both are bound: deposit and first rent fall due today. Refused
    /// if another lease has the unit on any of its days or the hold has expired.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `enterprise_admin`; scope `own_enterprise`.
    public func signLease(
      _ request: ParkV1.SignLeaseRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ParkV1.Lease {
      try await self.channel.unary(ParkV1.ParkService.signLease, request, options)
    }

    /// Takes an offer back or declines it; or ends a signed lease on which nothing was paid.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `park_staff`, `enterprise_admin`; scope `own_enterprise`.
    public func cancelLease(
      _ request: ParkV1.CancelLeaseRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ParkV1.Lease {
      try await self.channel.unary(ParkV1.ParkService.cancelLease, request, options)
    }

    /// Records an inspection with the defects found: before the keys are handed over, or at the move-out. A defect of the
    /// first kind is to be repaired within 3 working days; one of the second costs what is stated.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `park_staff`; scope `own_park`.
    public func inspectUnit(
      _ request: ParkV1.InspectUnitRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ParkV1.Lease {
      try await self.channel.unary(ParkV1.ParkService.inspectUnit, request, options)
    }

    /// Records that a defect was repaired.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `park_staff`; scope `own_park`.
    public func recordRepair(
      _ request: ParkV1.RecordRepairRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ParkV1.Lease {
      try await self.channel.unary(ParkV1.ParkService.recordRepair, request, options)
    }

    /// Adds a sum that the tenant owes: rent of a month, a property fee.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `park_staff`; scope `own_park`.
    public func addCharge(
      _ request: ParkV1.AddChargeRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ParkV1.Lease {
      try await self.channel.unary(ParkV1.ParkService.addCharge, request, options)
    }

    /// Records what the tenant paid on a charge; never more than is open on it.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `park_staff`; scope `own_park`.
    public func recordPayment(
      _ request: ParkV1.RecordPaymentRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ParkV1.Lease {
      try await self.channel.unary(ParkV1.ParkService.recordPayment, request, options)
    }

    /// Hands over the unit with its keys. Needs an inspection, every defect repaired, and no charge that is due and
    /// unpaid.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `park_staff`; scope `own_park`.
    public func handOver(
      _ request: ParkV1.HandOverRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ParkV1.Lease {
      try await self.channel.unary(ParkV1.ParkService.handOver, request, options)
    }

    /// Asks to fit the unit out.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    public func requestFitOut(
      _ request: ParkV1.RequestFitOutRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ParkV1.Lease {
      try await self.channel.unary(ParkV1.ParkService.requestFitOut, request, options)
    }

    /// Allows the fit-out, against a deposit of its own, or refuses it.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `park_staff`; scope `own_park`.
    public func decideFitOut(
      _ request: ParkV1.DecideFitOutRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ParkV1.Lease {
      try await self.channel.unary(ParkV1.ParkService.decideFitOut, request, options)
    }

    /// Accepts the finished fit-out: its deposit is given back.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `park_staff`; scope `own_park`.
    public func acceptFitOut(
      _ request: ParkV1.AcceptFitOutRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ParkV1.Lease {
      try await self.channel.unary(ParkV1.ParkService.acceptFitOut, request, options)
    }

    /// Announces the day of moving in, at least 3 working days ahead.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    public func announceMoveIn(
      _ request: ParkV1.AnnounceMoveInRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ParkV1.Lease {
      try await self.channel.unary(ParkV1.ParkService.announceMoveIn, request, options)
    }

    /// Records that the tenant has moved in, on the announced day or later.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `park_staff`; scope `own_park`.
    public func confirmMoveIn(
      _ request: ParkV1.ConfirmMoveInRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ParkV1.Lease {
      try await self.channel.unary(ParkV1.ParkService.confirmMoveIn, request, options)
    }

    /// One lease by its id, with its charges, defects and move-out.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `park_staff`, `enterprise_admin`, `enterprise_staff`, `district_officer`; scope `own_enterprise`.
    public func getLease(
      _ request: ParkV1.GetLeaseRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ParkV1.Lease {
      try await self.channel.unary(ParkV1.ParkService.getLease, request, options)
    }

    /// The leases of the own park, of the own enterprise or of the district, newest first.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `park_staff`, `enterprise_admin`, `enterprise_staff`, `district_officer`; scope `own_enterprise`.
    public func listLeases(
      _ request: ParkV1.ListLeasesRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<ParkV1.Lease> {
      try await self.channel.serverStreaming(ParkV1.ParkService.listLeases, request, options)
    }

    /// Applies to move out, as many months before the day as the lease's terms say (1 to 3). After the lease's last day
    /// no notice is needed any more, and the park may apply for the tenant.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `park_staff`, `enterprise_admin`; scope `own_enterprise`.
    public func applyMoveOut(
      _ request: ParkV1.ApplyMoveOutRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ParkV1.Lease {
      try await self.channel.unary(ParkV1.ParkService.applyMoveOut, request, options)
    }

    /// Takes a move-out back that was not inspected yet.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `enterprise_admin`; scope `own_enterprise`.
    public func withdrawMoveOut(
      _ request: ParkV1.WithdrawMoveOutRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ParkV1.Lease {
      try await self.channel.unary(ParkV1.ParkService.withdrawMoveOut, request, options)
    }

    /// Asks for a renewal, at the latest as many months before the lease's last day as the terms say for a move-out.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `enterprise_admin`; scope `own_enterprise`.
    public func applyRenewal(
      _ request: ParkV1.ApplyRenewalRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ParkV1.Lease {
      try await self.channel.unary(ParkV1.ParkService.applyRenewal, request, options)
    }

    /// Offers the terms of a renewal. Refused when another has the unit, or holds it, on the days behind the lease.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `park_staff`; scope `own_park`.
    public func offerRenewal(
      _ request: ParkV1.OfferRenewalRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ParkV1.Lease {
      try await self.channel.unary(ParkV1.ParkService.offerRenewal, request, options)
    }

    /// Does not renew, with a reason.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `park_staff`; scope `own_park`.
    public func refuseRenewal(
      _ request: ParkV1.RefuseRenewalRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ParkV1.Lease {
      try await self.channel.unary(ParkV1.ParkService.refuseRenewal, request, options)
    }

    /// Accepts the offered renewal: from then on the lease has its last day and rent, and more deposit falls due with it.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `enterprise_admin`; scope `own_enterprise`.
    public func acceptRenewal(
      _ request: ParkV1.AcceptRenewalRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ParkV1.Lease {
      try await self.channel.unary(ParkV1.ParkService.acceptRenewal, request, options)
    }

    /// Takes a renewal back that was not accepted.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `enterprise_admin`; scope `own_enterprise`.
    public func withdrawRenewal(
      _ request: ParkV1.WithdrawRenewalRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ParkV1.Lease {
      try await self.channel.unary(ParkV1.ParkService.withdrawRenewal, request, options)
    }

    /// Settles the move-out against the deposit, exactly once: what is open is taken from the deposit, the rest of the
    /// deposit is to be refunded, or what the deposit does not cover stays due.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `park_staff`; scope `own_park`.
    public func settleMoveOut(
      _ request: ParkV1.SettleMoveOutRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ParkV1.Lease {
      try await self.channel.unary(ParkV1.ParkService.settleMoveOut, request, options)
    }

    /// Ends the lease: keys back, refund paid, unless the agreed time for that has passed. Refused while something is due, or
    /// the registered address is still to be moved away.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `park_staff`; scope `own_park`.
    public func completeMoveOut(
      _ request: ParkV1.CompleteMoveOutRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ParkV1.Lease {
      try await self.channel.unary(ParkV1.ParkService.completeMoveOut, request, options)
    }

    /// What the units of a park are now, then every change. Who holds or rents a unit shows to its park and the district.
    ///
    /// Changes nothing. A stream that is cut off goes on behind the last message, without a gap.
    /// Allowed to `park_staff`, `enterprise_admin`, `enterprise_staff`, `district_officer`; scope `masked`.
    public func watchOccupancy(
      _ request: ParkV1.WatchOccupancyRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<ParkV1.OccupancyUpdate> {
      try await self.channel.serverStreaming(ParkV1.ParkService.watchOccupancy, request, options, resume: { (next: inout ParkV1.WatchOccupancyRequest, last: ParkV1.OccupancyUpdate) in next.cursor = last.cursor })
    }
  }
}

extension ParkV1 {
  @usableFromInline
  enum ParkServiceUnaryMethods {
    @usableFromInline
    struct CallToGetPark<Handler: ParkServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ParkV1.GetParkRequest, _ context: ServerContext) async throws -> ParkV1.Park {
        try await self.handler.getPark(request, context)
      }
    }

    @usableFromInline
    struct CallToUpsertPark<Handler: ParkServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ParkV1.UpsertParkRequest, _ context: ServerContext) async throws -> ParkV1.Park {
        try await self.handler.upsertPark(request, context)
      }
    }

    @usableFromInline
    struct CallToGetReferencePolicy<Handler: ParkServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ParkV1.GetReferencePolicyRequest, _ context: ServerContext) async throws -> ParkV1.ReferencePolicy {
        try await self.handler.getReferencePolicy(request, context)
      }
    }

    @usableFromInline
    struct CallToUpsertUnit<Handler: ParkServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ParkV1.UpsertUnitRequest, _ context: ServerContext) async throws -> ParkV1.Unit {
        try await self.handler.upsertUnit(request, context)
      }
    }

    @usableFromInline
    struct CallToWithdrawUnit<Handler: ParkServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ParkV1.WithdrawUnitRequest, _ context: ServerContext) async throws -> ParkV1.Unit {
        try await self.handler.withdrawUnit(request, context)
      }
    }

    @usableFromInline
    struct CallToGetUnit<Handler: ParkServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ParkV1.GetUnitRequest, _ context: ServerContext) async throws -> ParkV1.Unit {
        try await self.handler.getUnit(request, context)
      }
    }

    @usableFromInline
    struct CallToCreateEnquiry<Handler: ParkServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ParkV1.CreateEnquiryRequest, _ context: ServerContext) async throws -> ParkV1.Enquiry {
        try await self.handler.createEnquiry(request, context)
      }
    }

    @usableFromInline
    struct CallToGetEnquiry<Handler: ParkServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ParkV1.GetEnquiryRequest, _ context: ServerContext) async throws -> ParkV1.Enquiry {
        try await self.handler.getEnquiry(request, context)
      }
    }

    @usableFromInline
    struct CallToScheduleViewing<Handler: ParkServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ParkV1.ScheduleViewingRequest, _ context: ServerContext) async throws -> ParkV1.Enquiry {
        try await self.handler.scheduleViewing(request, context)
      }
    }

    @usableFromInline
    struct CallToApplyToSettleIn<Handler: ParkServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ParkV1.ApplyToSettleInRequest, _ context: ServerContext) async throws -> ParkV1.Enquiry {
        try await self.handler.applyToSettleIn(request, context)
      }
    }

    @usableFromInline
    struct CallToReviewAdmission<Handler: ParkServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ParkV1.ReviewAdmissionRequest, _ context: ServerContext) async throws -> ParkV1.Enquiry {
        try await self.handler.reviewAdmission(request, context)
      }
    }

    @usableFromInline
    struct CallToWithdrawEnquiry<Handler: ParkServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ParkV1.WithdrawEnquiryRequest, _ context: ServerContext) async throws -> ParkV1.Enquiry {
        try await self.handler.withdrawEnquiry(request, context)
      }
    }

    @usableFromInline
    struct CallToHoldUnit<Handler: ParkServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ParkV1.HoldUnitRequest, _ context: ServerContext) async throws -> ParkV1.UnitHold {
        try await self.handler.holdUnit(request, context)
      }
    }

    @usableFromInline
    struct CallToReleaseHold<Handler: ParkServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ParkV1.ReleaseHoldRequest, _ context: ServerContext) async throws -> ParkV1.UnitHold {
        try await self.handler.releaseHold(request, context)
      }
    }

    @usableFromInline
    struct CallToSignIntent<Handler: ParkServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ParkV1.SignIntentRequest, _ context: ServerContext) async throws -> ParkV1.Enquiry {
        try await self.handler.signIntent(request, context)
      }
    }

    @usableFromInline
    struct CallToOfferLease<Handler: ParkServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ParkV1.OfferLeaseRequest, _ context: ServerContext) async throws -> ParkV1.Lease {
        try await self.handler.offerLease(request, context)
      }
    }

    @usableFromInline
    struct CallToSignLease<Handler: ParkServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ParkV1.SignLeaseRequest, _ context: ServerContext) async throws -> ParkV1.Lease {
        try await self.handler.signLease(request, context)
      }
    }

    @usableFromInline
    struct CallToCancelLease<Handler: ParkServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ParkV1.CancelLeaseRequest, _ context: ServerContext) async throws -> ParkV1.Lease {
        try await self.handler.cancelLease(request, context)
      }
    }

    @usableFromInline
    struct CallToInspectUnit<Handler: ParkServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ParkV1.InspectUnitRequest, _ context: ServerContext) async throws -> ParkV1.Lease {
        try await self.handler.inspectUnit(request, context)
      }
    }

    @usableFromInline
    struct CallToRecordRepair<Handler: ParkServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ParkV1.RecordRepairRequest, _ context: ServerContext) async throws -> ParkV1.Lease {
        try await self.handler.recordRepair(request, context)
      }
    }

    @usableFromInline
    struct CallToAddCharge<Handler: ParkServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ParkV1.AddChargeRequest, _ context: ServerContext) async throws -> ParkV1.Lease {
        try await self.handler.addCharge(request, context)
      }
    }

    @usableFromInline
    struct CallToRecordPayment<Handler: ParkServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ParkV1.RecordPaymentRequest, _ context: ServerContext) async throws -> ParkV1.Lease {
        try await self.handler.recordPayment(request, context)
      }
    }

    @usableFromInline
    struct CallToHandOver<Handler: ParkServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ParkV1.HandOverRequest, _ context: ServerContext) async throws -> ParkV1.Lease {
        try await self.handler.handOver(request, context)
      }
    }

    @usableFromInline
    struct CallToRequestFitOut<Handler: ParkServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ParkV1.RequestFitOutRequest, _ context: ServerContext) async throws -> ParkV1.Lease {
        try await self.handler.requestFitOut(request, context)
      }
    }

    @usableFromInline
    struct CallToDecideFitOut<Handler: ParkServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ParkV1.DecideFitOutRequest, _ context: ServerContext) async throws -> ParkV1.Lease {
        try await self.handler.decideFitOut(request, context)
      }
    }

    @usableFromInline
    struct CallToAcceptFitOut<Handler: ParkServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ParkV1.AcceptFitOutRequest, _ context: ServerContext) async throws -> ParkV1.Lease {
        try await self.handler.acceptFitOut(request, context)
      }
    }

    @usableFromInline
    struct CallToAnnounceMoveIn<Handler: ParkServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ParkV1.AnnounceMoveInRequest, _ context: ServerContext) async throws -> ParkV1.Lease {
        try await self.handler.announceMoveIn(request, context)
      }
    }

    @usableFromInline
    struct CallToConfirmMoveIn<Handler: ParkServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ParkV1.ConfirmMoveInRequest, _ context: ServerContext) async throws -> ParkV1.Lease {
        try await self.handler.confirmMoveIn(request, context)
      }
    }

    @usableFromInline
    struct CallToGetLease<Handler: ParkServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ParkV1.GetLeaseRequest, _ context: ServerContext) async throws -> ParkV1.Lease {
        try await self.handler.getLease(request, context)
      }
    }

    @usableFromInline
    struct CallToApplyMoveOut<Handler: ParkServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ParkV1.ApplyMoveOutRequest, _ context: ServerContext) async throws -> ParkV1.Lease {
        try await self.handler.applyMoveOut(request, context)
      }
    }

    @usableFromInline
    struct CallToWithdrawMoveOut<Handler: ParkServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ParkV1.WithdrawMoveOutRequest, _ context: ServerContext) async throws -> ParkV1.Lease {
        try await self.handler.withdrawMoveOut(request, context)
      }
    }

    @usableFromInline
    struct CallToApplyRenewal<Handler: ParkServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ParkV1.ApplyRenewalRequest, _ context: ServerContext) async throws -> ParkV1.Lease {
        try await self.handler.applyRenewal(request, context)
      }
    }

    @usableFromInline
    struct CallToOfferRenewal<Handler: ParkServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ParkV1.OfferRenewalRequest, _ context: ServerContext) async throws -> ParkV1.Lease {
        try await self.handler.offerRenewal(request, context)
      }
    }

    @usableFromInline
    struct CallToRefuseRenewal<Handler: ParkServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ParkV1.RefuseRenewalRequest, _ context: ServerContext) async throws -> ParkV1.Lease {
        try await self.handler.refuseRenewal(request, context)
      }
    }

    @usableFromInline
    struct CallToAcceptRenewal<Handler: ParkServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ParkV1.AcceptRenewalRequest, _ context: ServerContext) async throws -> ParkV1.Lease {
        try await self.handler.acceptRenewal(request, context)
      }
    }

    @usableFromInline
    struct CallToWithdrawRenewal<Handler: ParkServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ParkV1.WithdrawRenewalRequest, _ context: ServerContext) async throws -> ParkV1.Lease {
        try await self.handler.withdrawRenewal(request, context)
      }
    }

    @usableFromInline
    struct CallToSettleMoveOut<Handler: ParkServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ParkV1.SettleMoveOutRequest, _ context: ServerContext) async throws -> ParkV1.Lease {
        try await self.handler.settleMoveOut(request, context)
      }
    }

    @usableFromInline
    struct CallToCompleteMoveOut<Handler: ParkServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: ParkV1.CompleteMoveOutRequest, _ context: ServerContext) async throws -> ParkV1.Lease {
        try await self.handler.completeMoveOut(request, context)
      }
    }
  }
}

extension ParkV1.ParkServiceHandler {
  /// Registers every method of the service, in place of earlier handlers of the same methods.
  @inlinable
  public func register(in router: inout Router) {
    router.serverStreaming(ParkV1.ParkService.listParks) {
      (request: ParkV1.ListParksRequest, responses: ResponseWriter<ParkV1.ListParksResponse>, context: ServerContext) async throws -> Void in
      try await self.listParks(request, responses, context)
    }
    router.unary(ParkV1.ParkService.getPark, ParkV1.ParkServiceUnaryMethods.CallToGetPark(self))
    router.serverStreaming(ParkV1.ParkService.searchParks) {
      (request: ParkV1.SearchParksRequest, responses: ResponseWriter<ParkV1.SearchParksResponse>, context: ServerContext) async throws -> Void in
      try await self.searchParks(request, responses, context)
    }
    router.unary(ParkV1.ParkService.upsertPark, ParkV1.ParkServiceUnaryMethods.CallToUpsertPark(self))
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
    router.unary(ParkV1.ParkService.getReferencePolicy, ParkV1.ParkServiceUnaryMethods.CallToGetReferencePolicy(self))
    router.unary(ParkV1.ParkService.upsertUnit, ParkV1.ParkServiceUnaryMethods.CallToUpsertUnit(self))
    router.unary(ParkV1.ParkService.withdrawUnit, ParkV1.ParkServiceUnaryMethods.CallToWithdrawUnit(self))
    router.unary(ParkV1.ParkService.getUnit, ParkV1.ParkServiceUnaryMethods.CallToGetUnit(self))
    router.serverStreaming(ParkV1.ParkService.searchUnits) {
      (request: ParkV1.SearchUnitsRequest, responses: ResponseWriter<ParkV1.SearchUnitsResponse>, context: ServerContext) async throws -> Void in
      try await self.searchUnits(request, responses, context)
    }
    router.unary(ParkV1.ParkService.createEnquiry, ParkV1.ParkServiceUnaryMethods.CallToCreateEnquiry(self))
    router.unary(ParkV1.ParkService.getEnquiry, ParkV1.ParkServiceUnaryMethods.CallToGetEnquiry(self))
    router.serverStreaming(ParkV1.ParkService.listEnquiries) {
      (request: ParkV1.ListEnquiriesRequest, responses: ResponseWriter<ParkV1.Enquiry>, context: ServerContext) async throws -> Void in
      try await self.listEnquiries(request, responses, context)
    }
    router.unary(ParkV1.ParkService.scheduleViewing, ParkV1.ParkServiceUnaryMethods.CallToScheduleViewing(self))
    router.unary(ParkV1.ParkService.applyToSettleIn, ParkV1.ParkServiceUnaryMethods.CallToApplyToSettleIn(self))
    router.unary(ParkV1.ParkService.reviewAdmission, ParkV1.ParkServiceUnaryMethods.CallToReviewAdmission(self))
    router.unary(ParkV1.ParkService.withdrawEnquiry, ParkV1.ParkServiceUnaryMethods.CallToWithdrawEnquiry(self))
    router.unary(ParkV1.ParkService.holdUnit, ParkV1.ParkServiceUnaryMethods.CallToHoldUnit(self))
    router.unary(ParkV1.ParkService.releaseHold, ParkV1.ParkServiceUnaryMethods.CallToReleaseHold(self))
    router.unary(ParkV1.ParkService.signIntent, ParkV1.ParkServiceUnaryMethods.CallToSignIntent(self))
    router.unary(ParkV1.ParkService.offerLease, ParkV1.ParkServiceUnaryMethods.CallToOfferLease(self))
    router.unary(ParkV1.ParkService.signLease, ParkV1.ParkServiceUnaryMethods.CallToSignLease(self))
    router.unary(ParkV1.ParkService.cancelLease, ParkV1.ParkServiceUnaryMethods.CallToCancelLease(self))
    router.unary(ParkV1.ParkService.inspectUnit, ParkV1.ParkServiceUnaryMethods.CallToInspectUnit(self))
    router.unary(ParkV1.ParkService.recordRepair, ParkV1.ParkServiceUnaryMethods.CallToRecordRepair(self))
    router.unary(ParkV1.ParkService.addCharge, ParkV1.ParkServiceUnaryMethods.CallToAddCharge(self))
    router.unary(ParkV1.ParkService.recordPayment, ParkV1.ParkServiceUnaryMethods.CallToRecordPayment(self))
    router.unary(ParkV1.ParkService.handOver, ParkV1.ParkServiceUnaryMethods.CallToHandOver(self))
    router.unary(ParkV1.ParkService.requestFitOut, ParkV1.ParkServiceUnaryMethods.CallToRequestFitOut(self))
    router.unary(ParkV1.ParkService.decideFitOut, ParkV1.ParkServiceUnaryMethods.CallToDecideFitOut(self))
    router.unary(ParkV1.ParkService.acceptFitOut, ParkV1.ParkServiceUnaryMethods.CallToAcceptFitOut(self))
    router.unary(ParkV1.ParkService.announceMoveIn, ParkV1.ParkServiceUnaryMethods.CallToAnnounceMoveIn(self))
    router.unary(ParkV1.ParkService.confirmMoveIn, ParkV1.ParkServiceUnaryMethods.CallToConfirmMoveIn(self))
    router.unary(ParkV1.ParkService.getLease, ParkV1.ParkServiceUnaryMethods.CallToGetLease(self))
    router.serverStreaming(ParkV1.ParkService.listLeases) {
      (request: ParkV1.ListLeasesRequest, responses: ResponseWriter<ParkV1.Lease>, context: ServerContext) async throws -> Void in
      try await self.listLeases(request, responses, context)
    }
    router.unary(ParkV1.ParkService.applyMoveOut, ParkV1.ParkServiceUnaryMethods.CallToApplyMoveOut(self))
    router.unary(ParkV1.ParkService.withdrawMoveOut, ParkV1.ParkServiceUnaryMethods.CallToWithdrawMoveOut(self))
    router.unary(ParkV1.ParkService.applyRenewal, ParkV1.ParkServiceUnaryMethods.CallToApplyRenewal(self))
    router.unary(ParkV1.ParkService.offerRenewal, ParkV1.ParkServiceUnaryMethods.CallToOfferRenewal(self))
    router.unary(ParkV1.ParkService.refuseRenewal, ParkV1.ParkServiceUnaryMethods.CallToRefuseRenewal(self))
    router.unary(ParkV1.ParkService.acceptRenewal, ParkV1.ParkServiceUnaryMethods.CallToAcceptRenewal(self))
    router.unary(ParkV1.ParkService.withdrawRenewal, ParkV1.ParkServiceUnaryMethods.CallToWithdrawRenewal(self))
    router.unary(ParkV1.ParkService.settleMoveOut, ParkV1.ParkServiceUnaryMethods.CallToSettleMoveOut(self))
    router.unary(ParkV1.ParkService.completeMoveOut, ParkV1.ParkServiceUnaryMethods.CallToCompleteMoveOut(self))
    router.serverStreaming(ParkV1.ParkService.watchOccupancy) {
      (request: ParkV1.WatchOccupancyRequest, responses: ResponseWriter<ParkV1.OccupancyUpdate>, context: ServerContext) async throws -> Void in
      try await self.watchOccupancy(request, responses, context)
    }
  }
}
