import ParkRules
import ParkSchemas
import Storage

extension WorkOrderRow {
  /// The names under which the fields are sealed.
  enum Sealed {
    static let description = "work_order.description"
    static let name = "work_order.contact_name"
    static let phone = "work_order.contact_phone"
  }

  /// The order as the caller may see it: the contact masked for everybody, the description for the reporter and the
  /// park's staff only.
  func message(for caller: Caller, _ keys: PersonKeys, in transaction: any ReadTransaction) throws
    -> WorkorderV1.WorkOrder
  {
    let isClose = reporter == caller.accountID || WorkOrderAccess.isStaff(caller, of: self)
    let description =
      isClose
      ? try keys.text(self.description, of: reporter, field: Sealed.description, in: transaction) : ""
    let contact = try contact(keys, in: transaction)
    return .with {
      $0.id = id
      $0.version = version
      $0.state = state.message
      $0.parkId = park
      $0.place = place
      $0.category = WorkorderV1.Category(rawValue: category)
      $0.title = title
      $0.description_ = description
      $0.urgent = urgent
      $0.reporterId = reporter
      $0.contactName = Masking.personName(contact.name)
      $0.contactPhone = Masking.phone(contact.phone)
      $0.assigneeId = assignee
      $0.openedAt = opened.message
      $0.dispatchDueAt = dispatchDue.message
      $0.finishDueAt = finishDue.message
      $0.escalation = UInt32(clamping: escalation)
      $0.overdue = escalationDue(at: transaction.now) > 0
      $0.reopened = UInt32(clamping: reopened)
      $0.stars = UInt32(clamping: stars)
      $0.finishedAt = finished?.message
      $0.updatedAt = updated.message
    }
  }

  /// Whom to call, in clear.
  func contact(_ keys: PersonKeys, in transaction: any ReadTransaction) throws -> WorkorderV1.OrderContact {
    let name = try keys.text(contactName, of: reporter, field: Sealed.name, in: transaction)
    let phone = try keys.text(contactPhone, of: reporter, field: Sealed.phone, in: transaction)
    return .with {
      $0.name = name
      $0.phone = phone
    }
  }
}

extension WorkOrderState {
  /// The contract's value.
  var message: WorkorderV1.OrderState {
    switch self {
    case .absent: .unspecified
    case .submitted: .submitted
    case .dispatched: .dispatched
    case .accepted: .accepted
    case .inProgress: .inProgress
    case .waitingParts: .waitingParts
    case .done: .done
    case .ownerConfirmed: .ownerConfirmed
    case .rated: .rated
    case .closed: .closed
    case .cancelled: .cancelled
    }
  }

  /// The state of a filter; nil for any, and for values this program does not know.
  init?(_ message: WorkorderV1.OrderState) {
    guard message != .unspecified, let state = Self.allCases.first(where: { $0.message == message }) else { return nil }
    self = state
  }
}
