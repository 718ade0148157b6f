/// Every state table of the park, by service, in the order of the pages. What is not listed here is not documented, and
/// no test looks at its shape.
public enum TableCatalogue {
  /// The tables of one service.
  public struct Section: Sendable {
    /// The service's name as the contracts have it, without "Service": "Policy".
    public var service: String
    public var tables: [TableDescription]
  }

  public static let sections: [Section] = [
    Section(service: "Enterprise", tables: [VerificationTable.table.described("Verification of a profile")]),
    Section(
      service: "Policy",
      tables: [PolicyTables.policy.described("Policies"), PolicyTables.round.described("Rounds")]),
    Section(
      service: "Application",
      tables: [
        CaseTables.award.described("Cases of an award"),
        CaseTables.fast.described("Cases of a fast award (快申快享)"),
        CaseTables.noApply.described("Cases of a no-apply award (免申即享)"),
        NoticeTables.notice.described("Public notices"),
        NoticeTables.objection.described("Objections"),
      ]),
    Section(
      service: "Institution", tables: [InstitutionTable.table.described("Institutions")]),
    Section(
      service: "Finance",
      tables: [
        FinanceTables.product.described("Products"), FinanceTables.demand.described("Demands"),
        FinanceTables.claim.described("Claims"), FinanceTables.offer.described("Offers"),
        FinanceTables.sharing.described("Authorisations of data sharing"),
      ]),
    Section(
      service: "Park",
      tables: [
        LeasingTables.unit.described("Units"),
        LeasingTables.enquiry.described("Enquiries"),
        LeasingTables.hold.described("Holds on units"),
        LeasingTables.lease.described("Leases"),
        LeasingTables.moveOut.described("Move-outs"),
        LeasingTables.renewal.described("Renewals"),
      ]),
    Section(service: "Copyright", tables: [WorkTable.table.described("Works")]),
    Section(
      service: "Market",
      tables: [
        MarketTables.supply.described("Supplies"), MarketTables.demand.described("Demands of the market"),
        MarketTables.quote.described("Quotes"), MarketTables.order.described("Orders"),
        MarketTables.allocation.described("Allocations of resources"),
      ]),
    Section(service: "Stats", tables: StatisticsTables.described),
    Section(service: "Event", tables: EventTables.described),
    Section(service: "WorkOrder", tables: WorkOrderTables.described),
    Section(service: "Talent", tables: TalentTables.described),
    Section(
      service: "Recognition",
      tables: [
        ParkRecognitionTables.recognition.described("Recognition of a park"),
        ParkRecognitionTables.objection.described("Objections to a recognition"),
      ]),
    Section(service: "Space", tables: [BookingTables.booking.described("Bookings")]),
  ]
}
