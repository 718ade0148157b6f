import ParkRules
import ParkSchemas
import RPCCore
import SchemaRuntime
import Storage

/// The park directory and the reference tables.
public struct ParkHandler: ParkV1.ParkServiceHandler {
  let park: ParkEnvironment

  /// Over an environment.
  public init(_ park: ParkEnvironment) { self.park = park }

  public func listParks(
    _ request: ParkV1.ListParksRequest, _ responses: ResponseWriter<ParkV1.ListParksResponse>, _ context: ServerContext
  ) async throws {
    var fields = FieldChecks()
    let filter = ParkFilter(district: fields.filter("district", request.district))
    let limit = fields.limit(request.limit, otherwise: 1000)
    try fields.finish()
    var question = request
    (question.cursor, question.limit) = ([], 0)
    let cursors = try KeyCursors(context, park, filter: question)
    try await streamParks(filter, limit, behind: request.cursor, cursors, to: responses, context) { park, cursor in
      .with {
        $0.park = park
        $0.cursor = cursor
      }
    }
  }

  public func getPark(_ request: ParkV1.GetParkRequest, _ context: ServerContext) async throws -> ParkV1.Park {
    var fields = FieldChecks()
    fields.identifier("park_id", request.parkId, .park)
    try fields.finish()
    let record = try park.pointQuery(context) { transaction, _ in
      try ParkRecord.read(request.parkId, in: transaction)
    }
    guard let record else { throw RPCError.notFound("park", request.parkId) }
    return record.message
  }

  public func searchParks(
    _ request: ParkV1.SearchParksRequest, _ responses: ResponseWriter<ParkV1.SearchParksResponse>,
    _ context: ServerContext
  ) async throws {
    var fields = FieldChecks()
    let filter = ParkFilter(
      query: fields.filter("query", request.query), district: fields.filter("district", request.district),
      tier: fields.filter("tier", request.tier))
    let limit = fields.limit(request.limit, otherwise: 100)
    try fields.finish()
    var question = request
    (question.cursor, question.limit) = ([], 0)
    let cursors = try KeyCursors(context, park, filter: question)
    try await streamParks(filter, limit, behind: request.cursor, cursors, to: responses, context) { park, cursor in
      .with {
        $0.park = park
        $0.cursor = cursor
      }
    }
  }

  /// The parks of a filter, each with the cursor of the place behind it.
  private func streamParks<Item: Message>(
    _ filter: ParkFilter, _ limit: Int, behind cursor: [UInt8], _ cursors: KeyCursors,
    to responses: ResponseWriter<Item>, _ context: ServerContext,
    _ item: @escaping @Sendable (ParkV1.Park, _ cursor: [UInt8]) -> Item
  ) async throws {
    try await park.streamRows(context, to: responses, from: try cursors.key(of: cursor), limit: limit) {
      transaction, _, after, rowsMax in
      let rows = try filter.page(after: after, rowsMax: rowsMax, in: transaction)
      let items = try rows.map { item($0.message, try cursors.cursor(of: $0.id)) }
      return RowPage(items, next: rows.count < rowsMax ? nil : rows.last?.id)
    }
  }

  public func upsertPark(_ request: ParkV1.UpsertParkRequest, _ context: ServerContext) async throws -> ParkV1.Park {
    var fields = FieldChecks()
    if !request.parkId.isEmpty { fields.identifier("park_id", request.parkId, .park) }
    fields.require(
      !request.parkId.isEmpty || request.expectedVersion == 0, "expected_version", "NOT_ON_CREATE",
      zh: "新建时应为0", en: "must be 0 when a park is created")
    let facts = ParkFacts(request.facts ?? ParkV1.ParkFacts(), &fields)
    try fields.finish()
    return try await park.mutate(context) { change in
      do {
        return request.parkId.isEmpty
          ? try create(facts, change) : try replace(request.parkId, request.expectedVersion, facts, change)
      } catch let error as StorageError where error.uniqueViolation == "parks.name" {
        throw RPCError.alreadyExists(
          "park", facts.name,
          BilingualText(zh: "已有同名园区:\(facts.name)", en: "there is a park of this name: \(facts.name)"))
      }
    }
  }

  private func create(_ facts: ParkFacts, _ change: Change) throws -> Applied<ParkV1.Park> {
    guard change.caller.isActing(.systemAdministrator) else {
      throw RPCError.denied(BilingualText(zh: "只有系统管理员可以新建园区", en: "only a system administrator creates parks"))
    }
    let record = ParkRecord(
      id: change.newID(.park), version: 1, facts: facts, referenceName: nil, edited: true, created: change.now,
      updated: change.now)
    try record.insert(in: change)
    try change.emit("park.created", subjects: [record.id], record.event)
    return Applied(record.message, subject: record.id, details: ["version": "1"], action: "park.create")
  }

  private func replace(
    _ id: String, _ expected: UInt64, _ facts: ParkFacts, _ change: Change
  ) throws -> Applied<ParkV1.Park> {
    guard change.caller.isActing(.systemAdministrator) || change.caller.parkID == id,
      var record = try ParkRecord.read(id, in: change)
    else { throw RPCError.notFound("park", id) }
    try change.requireVersion(expected, of: "park", id, is: record.version)
    guard record.facts != facts else { return .unchanged(record.message) }
    record.facts = facts
    record.version += 1
    record.edited = true
    record.updated = change.now
    try record.update(in: change)
    try change.emit("park.changed", subjects: [id], record.event)
    return Applied(record.message, subject: id, details: ["version": "\(record.version)"], action: "park.change")
  }
}
