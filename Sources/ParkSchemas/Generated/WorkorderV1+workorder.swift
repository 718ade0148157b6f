// Made by Scripts/generate from cloudpark/workorder/v1/workorder.proto. Do not edit.

internal import CParkSchemas
import RPCSchemas
import SchemaRuntime

extension WorkorderV1 {
  /// An order.
  public struct WorkOrder: Message {
    /// wko_...
    public var id: String = ""
    /// What a change must name.
    public var version: UInt64 = 0
    /// Where it stands.
    public var state: WorkorderV1.OrderState = WorkorderV1.OrderState()
    /// In which park, prk_...
    public var parkId: String = ""
    /// Where exactly, 1 to 200 characters.
    public var place: String = ""
    /// What is broken.
    public var category: WorkorderV1.Category = WorkorderV1.Category()
    /// In one line, 1 to 200 characters.
    public var title: String = ""
    /// More about it; kept sealed, for the reporter and the park's staff. Stored answers hold it encrypted too.
    public var description_: String = ""
    /// Danger or damage: the short deadlines hold.
    public var urgent: Bool = false
    /// Who reported, acc_...
    public var reporterId: String = ""
    /// The contact's name, masked.
    public var contactName: String = ""
    /// The contact's phone, masked.
    public var contactPhone: String = ""
    /// Who works on it, acc_...; empty before Dispatch.
    public var assigneeId: String = ""
    /// When it was reported, or reported anew.
    public var openedAt: GoogleProtobuf.Timestamp?
    /// Until when it should be dispatched.
    public var dispatchDueAt: GoogleProtobuf.Timestamp?
    /// Until when it should be done.
    public var finishDueAt: GoogleProtobuf.Timestamp?
    /// How far it was escalated: 0 not, 1 for want of dispatch, 2 for want of an end.
    public var escalation: UInt32 = 0
    /// Whether a deadline has passed that still binds, by the clock.
    public var overdue: Bool = false
    /// How often it was reopened.
    public var reopened: UInt32 = 0
    /// 1 to 5; 0 before it is rated.
    public var stars: UInt32 = 0
    /// When it was done, as the assignee says; unset before.
    public var finishedAt: GoogleProtobuf.Timestamp?
    /// When it last changed.
    public var updatedAt: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// A report.
  public struct CreateRequest: Message {
    /// In which park, prk_...
    public var parkId: String = ""
    /// Where exactly, 1 to 200 characters.
    public var place: String = ""
    /// What is broken.
    public var category: WorkorderV1.Category = WorkorderV1.Category()
    /// In one line, 1 to 200 characters.
    public var title: String = ""
    /// More about it, up to 2000 characters.
    public var description_: String = ""
    /// Danger or damage.
    public var urgent: Bool = false
    /// Whom to ask for, up to 50 characters; may be empty.
    public var contactName: String = ""
    /// The phone to call; may be empty.
    public var contactPhone: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// To whom an order goes.
  public struct DispatchRequest: Message {
    /// Which, wko_...
    public var orderId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0
    /// A member of the park's staff, acc_...
    public var assigneeId: String = ""
    /// A word to the assignee, up to 500 characters.
    public var note: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Which order is accepted.
  public struct AcceptOrderRequest: Message {
    /// Which, wko_...
    public var orderId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// A report of progress.
  public struct ProgressRequest: Message {
    /// Which, wko_...
    public var orderId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0
    /// What happens.
    public var kind: WorkorderV1.ProgressKind = WorkorderV1.ProgressKind()
    /// A word about it, up to 500 characters; needed when nothing else happens.
    public var note: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// An order is done.
  public struct FinishRequest: Message {
    /// Which, wko_...
    public var orderId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0
    /// What was done, 1 to 500 characters.
    public var result: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// It is repaired.
  public struct ConfirmRequest: Message {
    /// Which, wko_...
    public var orderId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// How good it was.
  public struct RateRequest: Message {
    /// Which, wko_...
    public var orderId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0
    /// 1 to 5.
    public var stars: UInt32 = 0
    /// A word about it, up to 500 characters.
    public var comment: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// It is not repaired.
  public struct ReopenRequest: Message {
    /// Which, wko_...
    public var orderId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0
    /// What is wrong, 1 to 500 characters.
    public var reason: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// It is no longer needed.
  public struct CancelOrderRequest: Message {
    /// Which, wko_...
    public var orderId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Which order.
  public struct GetOrderRequest: Message {
    /// Which, wko_...
    public var orderId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Which orders.
  public struct ListOrdersRequest: Message {
    /// Only of this park, prk_...
    public var parkId: String = ""
    /// Only in this state.
    public var state: WorkorderV1.OrderState = WorkorderV1.OrderState()
    /// Only what is given to the caller.
    public var assignedToMe: Bool = false
    /// Only what is overdue by the clock.
    public var overdueOnly: Bool = false

    /// The message in which every field has its default.
    public init() {}
  }

  /// Which order's steps.
  public struct ListStepsRequest: Message {
    /// Which, wko_...
    public var orderId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// One step of an order.
  public struct OrderStep: Message {
    /// Counts the steps of an order from 1.
    public var sequence: UInt32 = 0
    /// What was done: "create", "dispatch", "escalate".
    public var action: String = ""
    /// The state after it.
    public var state: WorkorderV1.OrderState = WorkorderV1.OrderState()
    /// By whom, acc_...; "system" for the clock.
    public var actorId: String = ""
    /// What was said.
    public var note: String = ""
    /// When.
    public var occurredAt: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// Which orders to watch.
  public struct WatchOrdersRequest: Message {
    /// For the staff of a park: only what is given to the caller.
    public var assignedToMe: Bool = false
    /// The cursor of the last update seen; empty to begin.
    public var cursor: [UInt8] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// An order as it is after a change. A bookmark has a cursor only.
  public struct OrderUpdate: Message {
    /// The order.
    public var order: WorkorderV1.WorkOrder?
    /// What was done; empty for the orders the stream begins with.
    public var action: String = ""
    /// When.
    public var occurredAt: GoogleProtobuf.Timestamp?
    /// Where to go on.
    public var cursor: [UInt8] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// Whose contact, and why.
  public struct RevealContactRequest: Message {
    /// Which order, wko_...
    public var orderId: String = ""
    /// Why it is wanted in clear: "repair".
    public var purpose: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// A contact in clear.
  public struct OrderContact: Message {
    /// The name.
    public var name: String = ""
    /// The phone.
    public var phone: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// What is broken.
  public struct Category: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Not said; refused.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// 水电.
    public static var waterAndPower: Self { Self(rawValue: 1) }
    /// 空调与暖通.
    public static var heatingAndCooling: Self { Self(rawValue: 2) }
    /// 电梯.
    public static var lift: Self { Self(rawValue: 3) }
    /// 门窗与家具.
    public static var doorsAndFurniture: Self { Self(rawValue: 4) }
    /// 网络.
    public static var network: Self { Self(rawValue: 5) }
    /// 消防与安全.
    public static var fireAndSafety: Self { Self(rawValue: 6) }
    /// 保洁与绿化.
    public static var cleaningAndGreen: Self { Self(rawValue: 7) }
    /// 其他.
    public static var other: Self { Self(rawValue: 8) }
  }

  /// Where an order stands.
  public struct OrderState: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// In a filter: any.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// Reported, given to nobody.
    public static var submitted: Self { Self(rawValue: 1) }
    /// Given to somebody who has not accepted yet.
    public static var dispatched: Self { Self(rawValue: 2) }
    /// Accepted.
    public static var accepted: Self { Self(rawValue: 3) }
    /// Being worked on.
    public static var inProgress: Self { Self(rawValue: 4) }
    /// Waits for parts.
    public static var waitingParts: Self { Self(rawValue: 5) }
    /// Done, as the assignee says.
    public static var done: Self { Self(rawValue: 6) }
    /// Done, as who reported says.
    public static var ownerConfirmed: Self { Self(rawValue: 7) }
    /// Rated by who reported.
    public static var rated: Self { Self(rawValue: 8) }
    /// Closed; does not change any more.
    public static var closed: Self { Self(rawValue: 9) }
    /// Taken back; does not change any more.
    public static var cancelled: Self { Self(rawValue: 10) }
  }

  /// How an order goes.
  public struct ProgressKind: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Only the note.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// The work begins.
    public static var begin: Self { Self(rawValue: 1) }
    /// It has to wait for parts.
    public static var waitForParts: Self { Self(rawValue: 2) }
    /// The parts are there, it goes on.
    public static var resume: Self { Self(rawValue: 3) }
  }

  /// Takes reports and follows them to their end.
  public enum WorkOrderService {
    /// The full name.
    public static let name: String = "cloudpark.workorder.v1.WorkOrderService"
    /// All methods, in the order of the contract.
    public static var methods: [MethodDescriptor] {
      [create, dispatch, acceptOrder, progress, finish, confirm, rate, reopen, cancelOrder, getOrder, listOrders, listSteps, watchOrders, revealContact]
    }

    /// Reports something to be repaired in a park.
    public static let create: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.workorder.v1.WorkOrderService", name: "Create",
      callType: .unary, requestType: "cloudpark.workorder.v1.CreateRequest",
      responseType: "cloudpark.workorder.v1.WorkOrder", idempotency: .mutates,
      roles: ["worker", "enterprise_admin", "enterprise_staff", "park_staff"], scope: "own_person",
      resumable: false, priority: 0, secretResponse: true, pointRead: false)

    /// Gives an order to a member of the park's staff; an order that nobody has accepted yet may be given to another.
    public static let dispatch: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.workorder.v1.WorkOrderService", name: "Dispatch",
      callType: .unary, requestType: "cloudpark.workorder.v1.DispatchRequest",
      responseType: "cloudpark.workorder.v1.WorkOrder", idempotency: .mutates,
      roles: ["park_staff"], scope: "own_park",
      resumable: false, priority: 0, secretResponse: true, pointRead: false)

    /// The assignee takes the order.
    public static let acceptOrder: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.workorder.v1.WorkOrderService", name: "AcceptOrder",
      callType: .unary, requestType: "cloudpark.workorder.v1.AcceptOrderRequest",
      responseType: "cloudpark.workorder.v1.WorkOrder", idempotency: .mutates,
      roles: ["park_staff"], scope: "assigned",
      resumable: false, priority: 0, secretResponse: true, pointRead: false)

    /// The assignee says how it goes: begins, waits for parts, goes on, or leaves a note.
    public static let progress: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.workorder.v1.WorkOrderService", name: "Progress",
      callType: .unary, requestType: "cloudpark.workorder.v1.ProgressRequest",
      responseType: "cloudpark.workorder.v1.WorkOrder", idempotency: .mutates,
      roles: ["park_staff"], scope: "assigned",
      resumable: false, priority: 0, secretResponse: true, pointRead: false)

    /// The assignee says that it is done.
    public static let finish: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.workorder.v1.WorkOrderService", name: "Finish",
      callType: .unary, requestType: "cloudpark.workorder.v1.FinishRequest",
      responseType: "cloudpark.workorder.v1.WorkOrder", idempotency: .mutates,
      roles: ["park_staff"], scope: "assigned",
      resumable: false, priority: 0, secretResponse: true, pointRead: false)

    /// Who reported says that it is repaired. Seven days after its end the clock says so.
    public static let confirm: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.workorder.v1.WorkOrderService", name: "Confirm",
      callType: .unary, requestType: "cloudpark.workorder.v1.ConfirmRequest",
      responseType: "cloudpark.workorder.v1.WorkOrder", idempotency: .mutates,
      roles: ["authenticated"], scope: "own_person",
      resumable: false, priority: 0, secretResponse: true, pointRead: false)

    /// Who reported rates a confirmed order, once.
    public static let rate: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.workorder.v1.WorkOrderService", name: "Rate",
      callType: .unary, requestType: "cloudpark.workorder.v1.RateRequest",
      responseType: "cloudpark.workorder.v1.WorkOrder", idempotency: .mutates,
      roles: ["authenticated"], scope: "own_person",
      resumable: false, priority: 0, secretResponse: true, pointRead: false)

    /// Who reported says that it is not repaired: the order begins anew, with new deadlines.
    public static let reopen: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.workorder.v1.WorkOrderService", name: "Reopen",
      callType: .unary, requestType: "cloudpark.workorder.v1.ReopenRequest",
      responseType: "cloudpark.workorder.v1.WorkOrder", idempotency: .mutates,
      roles: ["authenticated"], scope: "own_person",
      resumable: false, priority: 0, secretResponse: true, pointRead: false)

    /// Who reported takes an order back that nobody has accepted yet.
    public static let cancelOrder: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.workorder.v1.WorkOrderService", name: "CancelOrder",
      callType: .unary, requestType: "cloudpark.workorder.v1.CancelOrderRequest",
      responseType: "cloudpark.workorder.v1.WorkOrder", idempotency: .mutates,
      roles: ["authenticated"], scope: "own_person",
      resumable: false, priority: 0, secretResponse: true, pointRead: false)

    /// One order, for who reported it, the park's staff and district officers.
    public static let getOrder: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.workorder.v1.WorkOrderService", name: "GetOrder",
      callType: .unary, requestType: "cloudpark.workorder.v1.GetOrderRequest",
      responseType: "cloudpark.workorder.v1.WorkOrder", idempotency: .noSideEffects,
      roles: ["authenticated"], scope: "own_person",
      resumable: false, priority: 0, secretResponse: true, pointRead: false)

    /// Orders, newest first: one's own, the own park's for its staff, the district's for officers.
    public static let listOrders: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.workorder.v1.WorkOrderService", name: "ListOrders",
      callType: .serverStreaming, requestType: "cloudpark.workorder.v1.ListOrdersRequest",
      responseType: "cloudpark.workorder.v1.WorkOrder", idempotency: .noSideEffects,
      roles: ["authenticated"], scope: "own_person",
      resumable: false, priority: 0, secretResponse: true, pointRead: false)

    /// What has happened to an order, oldest first.
    public static let listSteps: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.workorder.v1.WorkOrderService", name: "ListSteps",
      callType: .serverStreaming, requestType: "cloudpark.workorder.v1.ListStepsRequest",
      responseType: "cloudpark.workorder.v1.OrderStep", idempotency: .noSideEffects,
      roles: ["authenticated"], scope: "own_person",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// The orders that are not closed now, then each change: one's own, or the own park's for its staff.
    public static let watchOrders: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.workorder.v1.WorkOrderService", name: "WatchOrders",
      callType: .serverStreaming, requestType: "cloudpark.workorder.v1.WatchOrdersRequest",
      responseType: "cloudpark.workorder.v1.OrderUpdate", idempotency: .noSideEffects,
      roles: ["authenticated"], scope: "own_person",
      resumable: true, priority: 0, secretResponse: true, pointRead: false)

    /// The contact of an order in clear, for the park's staff while the order is open; audited.
    public static let revealContact: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.workorder.v1.WorkOrderService", name: "RevealContact",
      callType: .unary, requestType: "cloudpark.workorder.v1.RevealContactRequest",
      responseType: "cloudpark.workorder.v1.OrderContact", idempotency: .mutates,
      roles: ["park_staff"], scope: "own_park",
      resumable: false, priority: 0, secretResponse: true, pointRead: false)
  }
}

extension WorkorderV1.WorkOrder {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("version", jsonName: "version", number: 2, FieldType.uint64))
    fields.append(FieldSchema("state", jsonName: "state", number: 3, FieldType.enumeration({ WorkorderV1.OrderState.schema })))
    fields.append(FieldSchema("park_id", jsonName: "parkId", number: 4, FieldType.string))
    fields.append(FieldSchema("place", jsonName: "place", number: 5, FieldType.string))
    fields.append(FieldSchema("category", jsonName: "category", number: 6, FieldType.enumeration({ WorkorderV1.Category.schema })))
    fields.append(FieldSchema("title", jsonName: "title", number: 7, FieldType.string))
    fields.append(FieldSchema("description", jsonName: "description", number: 8, FieldType.string, sensitive: true, secret: true))
    fields.append(FieldSchema("urgent", jsonName: "urgent", number: 9, FieldType.bool))
    fields.append(FieldSchema("reporter_id", jsonName: "reporterId", number: 10, FieldType.string))
    fields.append(FieldSchema("contact_name", jsonName: "contactName", number: 11, FieldType.string, sensitive: true))
    fields.append(FieldSchema("contact_phone", jsonName: "contactPhone", number: 12, FieldType.string, sensitive: true))
    fields.append(FieldSchema("assignee_id", jsonName: "assigneeId", number: 13, FieldType.string))
    fields.append(FieldSchema("opened_at", jsonName: "openedAt", number: 14, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("dispatch_due_at", jsonName: "dispatchDueAt", number: 15, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("finish_due_at", jsonName: "finishDueAt", number: 16, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("escalation", jsonName: "escalation", number: 17, FieldType.uint32))
    fields.append(FieldSchema("overdue", jsonName: "overdue", number: 18, FieldType.bool))
    fields.append(FieldSchema("reopened", jsonName: "reopened", number: 19, FieldType.uint32))
    fields.append(FieldSchema("stars", jsonName: "stars", number: 20, FieldType.uint32))
    fields.append(FieldSchema("finished_at", jsonName: "finishedAt", number: 21, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("updated_at", jsonName: "updatedAt", number: 22, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.workorder.v1.WorkOrder", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__workorder__v1__work_order__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Workorder__V1__WorkOrder.self)
    self.id = RecordReader.string(record.pointee.id)
    self.version = record.pointee.version
    self.state = RecordReader.enumeration(record.pointee.state)
    self.parkId = RecordReader.string(record.pointee.park_id)
    self.place = RecordReader.string(record.pointee.place)
    self.category = RecordReader.enumeration(record.pointee.category)
    self.title = RecordReader.string(record.pointee.title)
    self.description_ = RecordReader.string(record.pointee.description)
    self.urgent = record.pointee.urgent != 0
    self.reporterId = RecordReader.string(record.pointee.reporter_id)
    self.contactName = RecordReader.string(record.pointee.contact_name)
    self.contactPhone = RecordReader.string(record.pointee.contact_phone)
    self.assigneeId = RecordReader.string(record.pointee.assignee_id)
    self.openedAt = RecordReader.message(record.pointee.opened_at)
    self.dispatchDueAt = RecordReader.message(record.pointee.dispatch_due_at)
    self.finishDueAt = RecordReader.message(record.pointee.finish_due_at)
    self.escalation = record.pointee.escalation
    self.overdue = record.pointee.overdue != 0
    self.reopened = record.pointee.reopened
    self.stars = record.pointee.stars
    self.finishedAt = RecordReader.message(record.pointee.finished_at)
    self.updatedAt = RecordReader.message(record.pointee.updated_at)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Workorder__V1__WorkOrder.self)
    cloudpark__workorder__v1__work_order__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    record.pointee.version = self.version
    record.pointee.state = packer.enumeration(self.state)
    if !self.parkId.isEmpty {
      record.pointee.park_id = try packer.string(self.parkId, "park_id")
    }
    if !self.place.isEmpty {
      record.pointee.place = try packer.string(self.place, "place")
    }
    record.pointee.category = packer.enumeration(self.category)
    if !self.title.isEmpty {
      record.pointee.title = try packer.string(self.title, "title")
    }
    if !self.description_.isEmpty {
      record.pointee.description = try packer.string(self.description_, "description")
    }
    record.pointee.urgent = self.urgent ? 1 : 0
    if !self.reporterId.isEmpty {
      record.pointee.reporter_id = try packer.string(self.reporterId, "reporter_id")
    }
    if !self.contactName.isEmpty {
      record.pointee.contact_name = try packer.string(self.contactName, "contact_name")
    }
    if !self.contactPhone.isEmpty {
      record.pointee.contact_phone = try packer.string(self.contactPhone, "contact_phone")
    }
    if !self.assigneeId.isEmpty {
      record.pointee.assignee_id = try packer.string(self.assigneeId, "assignee_id")
    }
    if let value = self.openedAt {
      record.pointee.opened_at = try packer.message(value, "opened_at")
    }
    if let value = self.dispatchDueAt {
      record.pointee.dispatch_due_at = try packer.message(value, "dispatch_due_at")
    }
    if let value = self.finishDueAt {
      record.pointee.finish_due_at = try packer.message(value, "finish_due_at")
    }
    record.pointee.escalation = self.escalation
    record.pointee.overdue = self.overdue ? 1 : 0
    record.pointee.reopened = self.reopened
    record.pointee.stars = self.stars
    if let value = self.finishedAt {
      record.pointee.finished_at = try packer.message(value, "finished_at")
    }
    if let value = self.updatedAt {
      record.pointee.updated_at = try packer.message(value, "updated_at")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension WorkorderV1.CreateRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("park_id", jsonName: "parkId", number: 1, FieldType.string))
    fields.append(FieldSchema("place", jsonName: "place", number: 2, FieldType.string))
    fields.append(FieldSchema("category", jsonName: "category", number: 3, FieldType.enumeration({ WorkorderV1.Category.schema })))
    fields.append(FieldSchema("title", jsonName: "title", number: 4, FieldType.string))
    fields.append(FieldSchema("description", jsonName: "description", number: 5, FieldType.string, sensitive: true))
    fields.append(FieldSchema("urgent", jsonName: "urgent", number: 6, FieldType.bool))
    fields.append(FieldSchema("contact_name", jsonName: "contactName", number: 7, FieldType.string, sensitive: true))
    fields.append(FieldSchema("contact_phone", jsonName: "contactPhone", number: 8, FieldType.string, sensitive: true))
    return MessageSchema(name: "cloudpark.workorder.v1.CreateRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__workorder__v1__create_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Workorder__V1__CreateRequest.self)
    self.parkId = RecordReader.string(record.pointee.park_id)
    self.place = RecordReader.string(record.pointee.place)
    self.category = RecordReader.enumeration(record.pointee.category)
    self.title = RecordReader.string(record.pointee.title)
    self.description_ = RecordReader.string(record.pointee.description)
    self.urgent = record.pointee.urgent != 0
    self.contactName = RecordReader.string(record.pointee.contact_name)
    self.contactPhone = RecordReader.string(record.pointee.contact_phone)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Workorder__V1__CreateRequest.self)
    cloudpark__workorder__v1__create_request__init(record)
    if !self.parkId.isEmpty {
      record.pointee.park_id = try packer.string(self.parkId, "park_id")
    }
    if !self.place.isEmpty {
      record.pointee.place = try packer.string(self.place, "place")
    }
    record.pointee.category = packer.enumeration(self.category)
    if !self.title.isEmpty {
      record.pointee.title = try packer.string(self.title, "title")
    }
    if !self.description_.isEmpty {
      record.pointee.description = try packer.string(self.description_, "description")
    }
    record.pointee.urgent = self.urgent ? 1 : 0
    if !self.contactName.isEmpty {
      record.pointee.contact_name = try packer.string(self.contactName, "contact_name")
    }
    if !self.contactPhone.isEmpty {
      record.pointee.contact_phone = try packer.string(self.contactPhone, "contact_phone")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension WorkorderV1.DispatchRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("order_id", jsonName: "orderId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("assignee_id", jsonName: "assigneeId", number: 3, FieldType.string))
    fields.append(FieldSchema("note", jsonName: "note", number: 4, FieldType.string))
    return MessageSchema(name: "cloudpark.workorder.v1.DispatchRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__workorder__v1__dispatch_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Workorder__V1__DispatchRequest.self)
    self.orderId = RecordReader.string(record.pointee.order_id)
    self.expectedVersion = record.pointee.expected_version
    self.assigneeId = RecordReader.string(record.pointee.assignee_id)
    self.note = RecordReader.string(record.pointee.note)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Workorder__V1__DispatchRequest.self)
    cloudpark__workorder__v1__dispatch_request__init(record)
    if !self.orderId.isEmpty {
      record.pointee.order_id = try packer.string(self.orderId, "order_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if !self.assigneeId.isEmpty {
      record.pointee.assignee_id = try packer.string(self.assigneeId, "assignee_id")
    }
    if !self.note.isEmpty {
      record.pointee.note = try packer.string(self.note, "note")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension WorkorderV1.AcceptOrderRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("order_id", jsonName: "orderId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    return MessageSchema(name: "cloudpark.workorder.v1.AcceptOrderRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__workorder__v1__accept_order_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Workorder__V1__AcceptOrderRequest.self)
    self.orderId = RecordReader.string(record.pointee.order_id)
    self.expectedVersion = record.pointee.expected_version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Workorder__V1__AcceptOrderRequest.self)
    cloudpark__workorder__v1__accept_order_request__init(record)
    if !self.orderId.isEmpty {
      record.pointee.order_id = try packer.string(self.orderId, "order_id")
    }
    record.pointee.expected_version = self.expectedVersion
    return UnsafeMutableRawPointer(record)
  }
}

extension WorkorderV1.ProgressRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("order_id", jsonName: "orderId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("kind", jsonName: "kind", number: 3, FieldType.enumeration({ WorkorderV1.ProgressKind.schema })))
    fields.append(FieldSchema("note", jsonName: "note", number: 4, FieldType.string))
    return MessageSchema(name: "cloudpark.workorder.v1.ProgressRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__workorder__v1__progress_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Workorder__V1__ProgressRequest.self)
    self.orderId = RecordReader.string(record.pointee.order_id)
    self.expectedVersion = record.pointee.expected_version
    self.kind = RecordReader.enumeration(record.pointee.kind)
    self.note = RecordReader.string(record.pointee.note)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Workorder__V1__ProgressRequest.self)
    cloudpark__workorder__v1__progress_request__init(record)
    if !self.orderId.isEmpty {
      record.pointee.order_id = try packer.string(self.orderId, "order_id")
    }
    record.pointee.expected_version = self.expectedVersion
    record.pointee.kind = packer.enumeration(self.kind)
    if !self.note.isEmpty {
      record.pointee.note = try packer.string(self.note, "note")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension WorkorderV1.FinishRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("order_id", jsonName: "orderId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("result", jsonName: "result", number: 3, FieldType.string))
    return MessageSchema(name: "cloudpark.workorder.v1.FinishRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__workorder__v1__finish_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Workorder__V1__FinishRequest.self)
    self.orderId = RecordReader.string(record.pointee.order_id)
    self.expectedVersion = record.pointee.expected_version
    self.result = RecordReader.string(record.pointee.result)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Workorder__V1__FinishRequest.self)
    cloudpark__workorder__v1__finish_request__init(record)
    if !self.orderId.isEmpty {
      record.pointee.order_id = try packer.string(self.orderId, "order_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if !self.result.isEmpty {
      record.pointee.result = try packer.string(self.result, "result")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension WorkorderV1.ConfirmRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("order_id", jsonName: "orderId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    return MessageSchema(name: "cloudpark.workorder.v1.ConfirmRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__workorder__v1__confirm_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Workorder__V1__ConfirmRequest.self)
    self.orderId = RecordReader.string(record.pointee.order_id)
    self.expectedVersion = record.pointee.expected_version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Workorder__V1__ConfirmRequest.self)
    cloudpark__workorder__v1__confirm_request__init(record)
    if !self.orderId.isEmpty {
      record.pointee.order_id = try packer.string(self.orderId, "order_id")
    }
    record.pointee.expected_version = self.expectedVersion
    return UnsafeMutableRawPointer(record)
  }
}

extension WorkorderV1.RateRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("order_id", jsonName: "orderId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("stars", jsonName: "stars", number: 3, FieldType.uint32))
    fields.append(FieldSchema("comment", jsonName: "comment", number: 4, FieldType.string))
    return MessageSchema(name: "cloudpark.workorder.v1.RateRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__workorder__v1__rate_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Workorder__V1__RateRequest.self)
    self.orderId = RecordReader.string(record.pointee.order_id)
    self.expectedVersion = record.pointee.expected_version
    self.stars = record.pointee.stars
    self.comment = RecordReader.string(record.pointee.comment)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Workorder__V1__RateRequest.self)
    cloudpark__workorder__v1__rate_request__init(record)
    if !self.orderId.isEmpty {
      record.pointee.order_id = try packer.string(self.orderId, "order_id")
    }
    record.pointee.expected_version = self.expectedVersion
    record.pointee.stars = self.stars
    if !self.comment.isEmpty {
      record.pointee.comment = try packer.string(self.comment, "comment")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension WorkorderV1.ReopenRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("order_id", jsonName: "orderId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("reason", jsonName: "reason", number: 3, FieldType.string))
    return MessageSchema(name: "cloudpark.workorder.v1.ReopenRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__workorder__v1__reopen_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Workorder__V1__ReopenRequest.self)
    self.orderId = RecordReader.string(record.pointee.order_id)
    self.expectedVersion = record.pointee.expected_version
    self.reason = RecordReader.string(record.pointee.reason)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Workorder__V1__ReopenRequest.self)
    cloudpark__workorder__v1__reopen_request__init(record)
    if !self.orderId.isEmpty {
      record.pointee.order_id = try packer.string(self.orderId, "order_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if !self.reason.isEmpty {
      record.pointee.reason = try packer.string(self.reason, "reason")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension WorkorderV1.CancelOrderRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("order_id", jsonName: "orderId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    return MessageSchema(name: "cloudpark.workorder.v1.CancelOrderRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__workorder__v1__cancel_order_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Workorder__V1__CancelOrderRequest.self)
    self.orderId = RecordReader.string(record.pointee.order_id)
    self.expectedVersion = record.pointee.expected_version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Workorder__V1__CancelOrderRequest.self)
    cloudpark__workorder__v1__cancel_order_request__init(record)
    if !self.orderId.isEmpty {
      record.pointee.order_id = try packer.string(self.orderId, "order_id")
    }
    record.pointee.expected_version = self.expectedVersion
    return UnsafeMutableRawPointer(record)
  }
}

extension WorkorderV1.GetOrderRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("order_id", jsonName: "orderId", number: 1, FieldType.string))
    return MessageSchema(name: "cloudpark.workorder.v1.GetOrderRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__workorder__v1__get_order_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Workorder__V1__GetOrderRequest.self)
    self.orderId = RecordReader.string(record.pointee.order_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Workorder__V1__GetOrderRequest.self)
    cloudpark__workorder__v1__get_order_request__init(record)
    if !self.orderId.isEmpty {
      record.pointee.order_id = try packer.string(self.orderId, "order_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension WorkorderV1.ListOrdersRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("park_id", jsonName: "parkId", number: 1, FieldType.string))
    fields.append(FieldSchema("state", jsonName: "state", number: 2, FieldType.enumeration({ WorkorderV1.OrderState.schema })))
    fields.append(FieldSchema("assigned_to_me", jsonName: "assignedToMe", number: 3, FieldType.bool))
    fields.append(FieldSchema("overdue_only", jsonName: "overdueOnly", number: 4, FieldType.bool))
    return MessageSchema(name: "cloudpark.workorder.v1.ListOrdersRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__workorder__v1__list_orders_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Workorder__V1__ListOrdersRequest.self)
    self.parkId = RecordReader.string(record.pointee.park_id)
    self.state = RecordReader.enumeration(record.pointee.state)
    self.assignedToMe = record.pointee.assigned_to_me != 0
    self.overdueOnly = record.pointee.overdue_only != 0
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Workorder__V1__ListOrdersRequest.self)
    cloudpark__workorder__v1__list_orders_request__init(record)
    if !self.parkId.isEmpty {
      record.pointee.park_id = try packer.string(self.parkId, "park_id")
    }
    record.pointee.state = packer.enumeration(self.state)
    record.pointee.assigned_to_me = self.assignedToMe ? 1 : 0
    record.pointee.overdue_only = self.overdueOnly ? 1 : 0
    return UnsafeMutableRawPointer(record)
  }
}

extension WorkorderV1.ListStepsRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("order_id", jsonName: "orderId", number: 1, FieldType.string))
    return MessageSchema(name: "cloudpark.workorder.v1.ListStepsRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__workorder__v1__list_steps_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Workorder__V1__ListStepsRequest.self)
    self.orderId = RecordReader.string(record.pointee.order_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Workorder__V1__ListStepsRequest.self)
    cloudpark__workorder__v1__list_steps_request__init(record)
    if !self.orderId.isEmpty {
      record.pointee.order_id = try packer.string(self.orderId, "order_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension WorkorderV1.OrderStep {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("sequence", jsonName: "sequence", number: 1, FieldType.uint32))
    fields.append(FieldSchema("action", jsonName: "action", number: 2, FieldType.string))
    fields.append(FieldSchema("state", jsonName: "state", number: 3, FieldType.enumeration({ WorkorderV1.OrderState.schema })))
    fields.append(FieldSchema("actor_id", jsonName: "actorId", number: 4, FieldType.string))
    fields.append(FieldSchema("note", jsonName: "note", number: 5, FieldType.string))
    fields.append(FieldSchema("occurred_at", jsonName: "occurredAt", number: 6, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.workorder.v1.OrderStep", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__workorder__v1__order_step__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Workorder__V1__OrderStep.self)
    self.sequence = record.pointee.sequence
    self.action = RecordReader.string(record.pointee.action)
    self.state = RecordReader.enumeration(record.pointee.state)
    self.actorId = RecordReader.string(record.pointee.actor_id)
    self.note = RecordReader.string(record.pointee.note)
    self.occurredAt = RecordReader.message(record.pointee.occurred_at)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Workorder__V1__OrderStep.self)
    cloudpark__workorder__v1__order_step__init(record)
    record.pointee.sequence = self.sequence
    if !self.action.isEmpty {
      record.pointee.action = try packer.string(self.action, "action")
    }
    record.pointee.state = packer.enumeration(self.state)
    if !self.actorId.isEmpty {
      record.pointee.actor_id = try packer.string(self.actorId, "actor_id")
    }
    if !self.note.isEmpty {
      record.pointee.note = try packer.string(self.note, "note")
    }
    if let value = self.occurredAt {
      record.pointee.occurred_at = try packer.message(value, "occurred_at")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension WorkorderV1.WatchOrdersRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("assigned_to_me", jsonName: "assignedToMe", number: 1, FieldType.bool))
    fields.append(FieldSchema("cursor", jsonName: "cursor", number: 2, FieldType.bytes))
    return MessageSchema(name: "cloudpark.workorder.v1.WatchOrdersRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__workorder__v1__watch_orders_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Workorder__V1__WatchOrdersRequest.self)
    self.assignedToMe = record.pointee.assigned_to_me != 0
    self.cursor = RecordReader.bytes(record.pointee.cursor.len, record.pointee.cursor.data)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Workorder__V1__WatchOrdersRequest.self)
    cloudpark__workorder__v1__watch_orders_request__init(record)
    record.pointee.assigned_to_me = self.assignedToMe ? 1 : 0
    if !self.cursor.isEmpty {
      record.pointee.cursor.len = self.cursor.count
      record.pointee.cursor.data = try packer.bytes(self.cursor)
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension WorkorderV1.OrderUpdate {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("order", jsonName: "order", number: 1, FieldType.message({ WorkorderV1.WorkOrder.schema })))
    fields.append(FieldSchema("action", jsonName: "action", number: 2, FieldType.string))
    fields.append(FieldSchema("occurred_at", jsonName: "occurredAt", number: 3, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("cursor", jsonName: "cursor", number: 4, FieldType.bytes))
    return MessageSchema(name: "cloudpark.workorder.v1.OrderUpdate", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__workorder__v1__order_update__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Workorder__V1__OrderUpdate.self)
    self.order = RecordReader.message(record.pointee.order)
    self.action = RecordReader.string(record.pointee.action)
    self.occurredAt = RecordReader.message(record.pointee.occurred_at)
    self.cursor = RecordReader.bytes(record.pointee.cursor.len, record.pointee.cursor.data)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Workorder__V1__OrderUpdate.self)
    cloudpark__workorder__v1__order_update__init(record)
    if let value = self.order {
      record.pointee.order = try packer.message(value, "order")
    }
    if !self.action.isEmpty {
      record.pointee.action = try packer.string(self.action, "action")
    }
    if let value = self.occurredAt {
      record.pointee.occurred_at = try packer.message(value, "occurred_at")
    }
    if !self.cursor.isEmpty {
      record.pointee.cursor.len = self.cursor.count
      record.pointee.cursor.data = try packer.bytes(self.cursor)
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension WorkorderV1.RevealContactRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("order_id", jsonName: "orderId", number: 1, FieldType.string))
    fields.append(FieldSchema("purpose", jsonName: "purpose", number: 2, FieldType.string))
    return MessageSchema(name: "cloudpark.workorder.v1.RevealContactRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__workorder__v1__reveal_contact_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Workorder__V1__RevealContactRequest.self)
    self.orderId = RecordReader.string(record.pointee.order_id)
    self.purpose = RecordReader.string(record.pointee.purpose)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Workorder__V1__RevealContactRequest.self)
    cloudpark__workorder__v1__reveal_contact_request__init(record)
    if !self.orderId.isEmpty {
      record.pointee.order_id = try packer.string(self.orderId, "order_id")
    }
    if !self.purpose.isEmpty {
      record.pointee.purpose = try packer.string(self.purpose, "purpose")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension WorkorderV1.OrderContact {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("name", jsonName: "name", number: 1, FieldType.string, sensitive: true))
    fields.append(FieldSchema("phone", jsonName: "phone", number: 2, FieldType.string, sensitive: true))
    return MessageSchema(name: "cloudpark.workorder.v1.OrderContact", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__workorder__v1__order_contact__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Workorder__V1__OrderContact.self)
    self.name = RecordReader.string(record.pointee.name)
    self.phone = RecordReader.string(record.pointee.phone)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Workorder__V1__OrderContact.self)
    cloudpark__workorder__v1__order_contact__init(record)
    if !self.name.isEmpty {
      record.pointee.name = try packer.string(self.name, "name")
    }
    if !self.phone.isEmpty {
      record.pointee.phone = try packer.string(self.phone, "phone")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension WorkorderV1.Category {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "CATEGORY_UNSPECIFIED", number: 0))
    values.append((name: "CATEGORY_WATER_AND_POWER", number: 1))
    values.append((name: "CATEGORY_HEATING_AND_COOLING", number: 2))
    values.append((name: "CATEGORY_LIFT", number: 3))
    values.append((name: "CATEGORY_DOORS_AND_FURNITURE", number: 4))
    values.append((name: "CATEGORY_NETWORK", number: 5))
    values.append((name: "CATEGORY_FIRE_AND_SAFETY", number: 6))
    values.append((name: "CATEGORY_CLEANING_AND_GREEN", number: 7))
    values.append((name: "CATEGORY_OTHER", number: 8))
    return EnumSchema(name: "cloudpark.workorder.v1.Category", values: values)
  }()
}

extension WorkorderV1.OrderState {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "ORDER_STATE_UNSPECIFIED", number: 0))
    values.append((name: "ORDER_STATE_SUBMITTED", number: 1))
    values.append((name: "ORDER_STATE_DISPATCHED", number: 2))
    values.append((name: "ORDER_STATE_ACCEPTED", number: 3))
    values.append((name: "ORDER_STATE_IN_PROGRESS", number: 4))
    values.append((name: "ORDER_STATE_WAITING_PARTS", number: 5))
    values.append((name: "ORDER_STATE_DONE", number: 6))
    values.append((name: "ORDER_STATE_OWNER_CONFIRMED", number: 7))
    values.append((name: "ORDER_STATE_RATED", number: 8))
    values.append((name: "ORDER_STATE_CLOSED", number: 9))
    values.append((name: "ORDER_STATE_CANCELLED", number: 10))
    return EnumSchema(name: "cloudpark.workorder.v1.OrderState", values: values)
  }()
}

extension WorkorderV1.ProgressKind {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "PROGRESS_KIND_UNSPECIFIED", number: 0))
    values.append((name: "PROGRESS_KIND_BEGIN", number: 1))
    values.append((name: "PROGRESS_KIND_WAIT_FOR_PARTS", number: 2))
    values.append((name: "PROGRESS_KIND_RESUME", number: 3))
    return EnumSchema(name: "cloudpark.workorder.v1.ProgressKind", values: values)
  }()
}
