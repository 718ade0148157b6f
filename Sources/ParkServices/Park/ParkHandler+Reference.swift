import ParkRules
import ParkSchemas
import RPCCore

/// The reference tables as they are built into the program: no table of the database, nothing to page.
extension ParkHandler {
  public func listSpaces(
    _ request: ParkV1.ListSpacesRequest, _ responses: ResponseWriter<ParkV1.Space>, _ context: ServerContext
  ) async throws {
    for row in ReferenceData.spaces
    where (request.district.isEmpty || row.district == request.district)
      && (request.type.isEmpty || row.type == request.type)
    {
      try await responses.send(row.message)
    }
  }

  public func listIndustryClasses(
    _ request: ParkV1.ListIndustryClassesRequest, _ responses: ResponseWriter<ParkV1.IndustryClass>,
    _ context: ServerContext
  ) async throws {
    for row in ReferenceData.categories { try await responses.send(row.message) }
  }

  public func listIndustryCodes(
    _ request: ParkV1.ListIndustryCodesRequest, _ responses: ResponseWriter<ParkV1.IndustryCode>,
    _ context: ServerContext
  ) async throws {
    for row in ReferenceData.cultureCodes { try await responses.send(row.message) }
  }

  public func listThresholds(
    _ request: ParkV1.ListThresholdsRequest, _ responses: ResponseWriter<ParkV1.Threshold>, _ context: ServerContext
  ) async throws {
    for row in ReferenceData.thresholds { try await responses.send(row.message) }
  }

  public func listHolidays(
    _ request: ParkV1.ListHolidaysRequest, _ responses: ResponseWriter<ParkV1.Holiday>, _ context: ServerContext
  ) async throws {
    let year = Int(request.year)
    guard year == 0 || WorkingDayCalendar.announced.years.contains(year) else {
      // An empty answer would read as "no holidays".
      throw RPCError.refusal(.notFound, CalendarRefusal.unknownYear(year).explanation)
    }
    for row in ReferenceData.holidays where year == 0 || row.date.year == year { try await responses.send(row.message) }
  }

  public func listProcessSteps(
    _ request: ParkV1.ListProcessStepsRequest, _ responses: ResponseWriter<ParkV1.ProcessStep>,
    _ context: ServerContext
  ) async throws {
    for row in ReferenceData.processes where request.process.isEmpty || row.process == request.process {
      try await responses.send(row.message)
    }
  }

  public func listReferencePolicies(
    _ request: ParkV1.ListReferencePoliciesRequest, _ responses: ResponseWriter<ParkV1.ReferencePolicy>,
    _ context: ServerContext
  ) async throws {
    var fields = FieldChecks()
    let query = SearchText.normalised(fields.filter("query", request.query))
    fields.require(
      request.level == .unspecified || ParkRules.PolicyRow.Level.allCases.contains { $0.message == request.level },
      "level",
      "UNKNOWN", zh: "未知的级别", en: "is no level")
    try fields.finish()
    for row in ReferenceData.policies
    where (request.level == .unspecified || row.level.message == request.level)
      && (query.isEmpty || SearchText.column([row.title, row.issuer]).contains(query))
    {
      try await responses.send(row.message)
    }
  }

  public func getReferencePolicy(
    _ request: ParkV1.GetReferencePolicyRequest, _ context: ServerContext
  ) async throws -> ParkV1.ReferencePolicy {
    let key = request.key
    let number = try? DocumentNumber(key)
    let row = ReferenceData.policies.first { row in
      number.map { row.documentNumber == $0 } ?? (row.title == key)
    }
    guard let row else { throw RPCError.notFound("reference policy", key) }
    return row.message
  }
}
