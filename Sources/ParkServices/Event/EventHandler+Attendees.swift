import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension EventHandler {
  func listAttendees(
    _ request: EventV1.ListAttendeesRequest, _ responses: ResponseWriter<EventV1.Attendee>, _ context: ServerContext
  ) async throws {
    let purpose = request.purpose.isEmpty ? nil : try Purpose(request.purpose)
    // Whose event it is comes first: a stranger's try is no clear read.
    let event = try await park.query(context) { transaction, caller in
      try EventRow.managed(request.eventId, by: caller, in: transaction).id
    }
    if let purpose { try await park.auditClearRead(context, subject: event, purpose: purpose) }
    let state = RegistrationState(request.state)
    let filter = SQLFilter()
      .condition(state == nil ? "state IN ('confirmed', 'waiting', 'checked_in')" : "TRUE")
      .equal("state", state.map { .text($0.rawValue) })
    try await park.streamRows(context, to: responses, from: Int64(0)) { transaction, caller, after, rowsMax in
      // Each page looks again: an organiser may have lost its role meanwhile.
      _ = try EventRow.managed(event, by: caller, in: transaction)
      let rows = try transaction.rows(
        """
        SELECT \(RegistrationRow.columns) FROM event_registrations WHERE event = ? AND sequence > ?\(filter.sql)
        ORDER BY sequence LIMIT ?
        """, [.text(event), .integer(after)] + filter.arguments + [.integer(rowsMax)]
      ).map(RegistrationRow.init)
      let people = try rows.map { try self.attendee($0, purpose, in: transaction) }
      return RowPage(people, next: rows.count < rowsMax ? nil : rows.last?.sequence)
    }
  }

  /// A registration with its person: in clear only with the person's consent to the purpose.
  private func attendee(
    _ row: RegistrationRow, _ purpose: Purpose?, in transaction: any ReadTransaction
  ) throws -> EventV1.Attendee {
    let account = try AccountRow.read(row.account, in: transaction)
    let name = try park.persons.text(
      account?.realName, of: row.account, field: PersonalFields.realName, in: transaction)
    let phone = try park.persons.text(account?.phone, of: row.account, field: PersonalFields.phone, in: transaction)
    let isClear =
      try purpose.map { try CallerRecords.hasConsent(row.account, purpose: $0.name, in: transaction) } ?? false
    let registration = try row.message(in: transaction)
    return .with {
      $0.registration = registration
      $0.accountId = row.account
      $0.name = isClear ? name : Masking.personName(name)
      $0.phone = isClear ? phone : Masking.phone(phone)
      $0.clear = isClear
    }
  }
}
