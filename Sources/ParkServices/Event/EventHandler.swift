import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// Serves `cloudpark.event.v1.EventService`.
struct EventHandler: EventV1.EventServiceHandler {
  let park: ParkEnvironment

  init(_ park: ParkEnvironment) { self.park = park }

  func getEvent(_ request: EventV1.GetEventRequest, _ context: ServerContext) async throws -> EventV1.Event {
    try park.pointQuery(context) { transaction, caller in
      try EventRow.visible(request.eventId, to: caller, in: transaction).message(in: transaction)
    }
  }

  func listEvents(
    _ request: EventV1.ListEventsRequest, _ responses: ResponseWriter<EventV1.Event>, _ context: ServerContext
  ) async throws {
    var fields = FieldChecks()
    let endsAfter = request.endsAfter.flatMap { fields.time("ends_after", $0) }
    try fields.finish()
    let state = EventState.allCases.first { $0.message == request.state && $0 != .absent }
    try await park.streamRows(context, to: responses, from: "") { transaction, caller, after, rowsMax in
      let source = try transaction.search("park_events", for: request.text, beyond: after, newestFirst: true)
      let own = caller.isActing(.parkStaff, .enterpriseAdmin, .enterpriseStaff, .districtOfficer) ? caller.tenant : "-"
      var filter = SQLFilter()
        .condition("(state <> 'draft' OR organiser = ?)", [.text(own)])
        .equal("organiser", request.organiserId.isEmpty ? nil : .text(request.organiserId))
      if let endsAfter { filter = filter.condition("ends > ?", [.time(endsAfter)]) }
      if let state { filter = Self.filter(filter, state, at: transaction.now) }
      let rows = try transaction.rows(
        """
        SELECT \(EventRow.columns) FROM \(source.from) WHERE \(source.condition)\(filter.sql)
        ORDER BY \(source.order) LIMIT ?
        """, source.arguments + filter.arguments + [.integer(rowsMax)]
      ).map(EventRow.init)
      return RowPage(try rows.map { try $0.message(in: transaction) }, next: rows.count < rowsMax ? nil : rows.last?.id)
    }
  }

  /// A state by the clock, as SQL.
  private static func filter(_ filter: SQLFilter, _ state: EventState, at now: Timestamp) -> SQLFilter {
    switch state {
    case .ended:
      filter.condition("(state = 'ended' OR (state IN ('published', 'open', 'closed') AND ends <= ?))", [.time(now)])
    case .published, .open, .closed:
      filter.condition("state = ? AND ends > ?", [.text(state.rawValue), .time(now)])
    default: filter.equal("state", .text(state.rawValue))
    }
  }

  func watchSeats(
    _ request: EventV1.WatchSeatsRequest, _ responses: ResponseWriter<EventV1.SeatUpdate>, _ context: ServerContext
  ) async throws {
    var filter = request
    filter.cursor = []
    _ = try await park.query(context) { transaction, caller in
      try EventRow.visible(request.eventId, to: caller, in: transaction).id
    }
    let plan = WatchPlan<EventV1.SeatUpdate>(
      filter: EventFilter(kinds: EventKinds.watched, subjects: [request.eventId]),
      snapshot: { transaction in
        try EventRow.find(request.eventId, in: transaction).map { [$0.seatUpdate("", at: transaction.now)] } ?? []
      },
      update: { event, _ in try EventV1.SeatUpdate(packed: event.payload) },
      setCursor: { update, cursor in update.cursor = cursor })
    try await park.watch(context, cursor: request.cursor, request: filter, to: responses, plan)
  }
}
