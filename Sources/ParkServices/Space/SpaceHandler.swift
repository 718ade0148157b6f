import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// Public cultural spaces and their bookings.
public struct SpaceHandler: SpaceV1.SpaceServiceHandler {
  let park: ParkEnvironment

  /// Over an environment.
  public init(_ park: ParkEnvironment) { self.park = park }

  public func upsertSpace(_ request: SpaceV1.UpsertSpaceRequest, _ context: ServerContext) async throws -> SpaceV1.Space
  {
    var fields = FieldChecks()
    let isNew = request.spaceId.isEmpty
    if !isNew { fields.identifier("space_id", request.spaceId, .space) }
    fields.require(
      !isNew || request.expectedVersion == 0, "expected_version", "NOT_ON_CREATE", zh: "新建时应为0",
      en: "must be 0 when a space is created")
    let facts = SpaceV1.SpaceFacts.checked(request.facts ?? .init(), &fields)
    let rules = SpaceV1.BookingRules.checked(request.rules ?? .init(), &fields)
    try fields.finish()
    return try await park.mutate(context) { change in
      var row =
        isNew
        ? SpaceRow(id: change.newID(.space), facts: facts, at: change.now) : try Self.kept(request.spaceId, change)
      if !isNew { try change.requireVersion(request.expectedVersion, of: "space", row.id, is: row.version) }
      row.facts = facts
      row.rules = rules
      row.edited = true
      // Nobody gives a space away, or makes one for somebody else.
      guard row.isKept(by: change.caller) else {
        throw RPCError.invalid(
          "facts.park_id", "NOT_YOURS",
          BilingualText(zh: "应为您所在的园区;公共场地应为空", en: "must be your own park, and empty for a public space"))
      }
      do {
        try row.save(at: change.now, in: change)
      } catch let error as StorageError where error.uniqueViolation == "spaces.name" {
        throw RPCError.alreadyExists(
          "space", facts.name,
          BilingualText(zh: "已有同名场地:\(facts.name)", en: "there is a space of this name: \(facts.name)"))
      }
      try change.emitSpace(isNew ? "space.created" : "space.changed", row.id)
      return Applied(
        row.message, subject: row.id, details: ["version": "\(row.version)"],
        action: isNew ? "space.create" : "space.change")
    }
  }

  public func setOpeningHours(
    _ request: SpaceV1.SetOpeningHoursRequest, _ context: ServerContext
  ) async throws -> SpaceV1.Space {
    var fields = FieldChecks()
    let hours = SpaceV1.OpeningHours.checked(request.hours ?? .init(), &fields)
    try fields.finish()
    return try await park.mutate(context) { change in
      var row = try Self.kept(request.spaceId, change)
      try change.requireVersion(request.expectedVersion, of: "space", row.id, is: row.version)
      row.hours = hours
      row.hoursSet = true
      row.edited = true
      try row.save(at: change.now, in: change)
      try change.emitSpace("space.hours_set", row.id)
      return Applied(
        row.message, subject: row.id,
        details: ["spans": "\(hours.week.count)", "closures": "\(hours.closures.count)"])
    }
  }

  public func getSpace(_ request: SpaceV1.GetSpaceRequest, _ context: ServerContext) async throws -> SpaceV1.Space {
    try park.pointQuery(context) { transaction, _ in try SpaceRow.require(request.spaceId, in: transaction).message }
  }

  public func listSpaces(
    _ request: SpaceV1.ListSpacesRequest, _ responses: ResponseWriter<SpaceV1.Space>, _ context: ServerContext
  ) async throws {
    var fields = FieldChecks()
    let filter = SpaceFilter(
      park: request.parkId, type: fields.filter("type", request.type),
      district: fields.filter("district", request.district), query: fields.filter("query", request.query),
      bookableOnly: request.bookableOnly)
    try fields.finish()
    try await park.streamRows(context, to: responses, from: "") { transaction, _, after, rowsMax in
      let rows = try filter.page(after: after, rowsMax: rowsMax, in: transaction)
      return RowPage(rows.map(\.message), next: rows.count < rowsMax ? nil : rows.last?.id)
    }
  }

  /// A space that the caller keeps; NOT_FOUND otherwise.
  static func kept(_ id: String, _ change: Change) throws -> SpaceRow {
    guard let row = try SpaceRow.find(id, in: change), row.isKept(by: change.caller) else {
      throw RPCError.notFound("space", id)
    }
    return row
  }
}

/// What a list or search of spaces asks for.
struct SpaceFilter: Sendable {
  var park = ""
  var type = ""
  var district = ""
  var query = ""
  var bookableOnly = false

  /// A page behind an id, in the order of ids.
  func page(after id: String, rowsMax: Int, in transaction: any ReadTransaction) throws -> [SpaceRow] {
    var filter = SQLFilter()
      .equal("park", park.isEmpty ? nil : .text(park))
      .equal("type", type.isEmpty ? nil : .text(type))
      .equal("bookable", bookableOnly ? .boolean(true) : nil)
    if let pattern = SearchText.likePattern(query) {
      filter = filter.condition("search LIKE ? ESCAPE '\\'", [.text(pattern)])
    }
    if !district.isEmpty {
      filter = filter.condition("district LIKE ? ESCAPE '\\'", [.text(SearchText.escaped(district) + "%")])
    }
    return try transaction.rows(
      "SELECT \(SpaceRow.columns) FROM spaces WHERE id > ?\(filter.sql) ORDER BY id LIMIT ?",
      [.text(id)] + filter.arguments + [.integer(rowsMax)]
    ).map(SpaceRow.init)
  }
}
