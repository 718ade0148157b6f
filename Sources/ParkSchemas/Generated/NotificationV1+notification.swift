// Made by Scripts/generate from cloudpark/notification/v1/notification.proto. Do not edit.

internal import CParkSchemas
import RPCSchemas
import SchemaRuntime

extension NotificationV1 {
  /// A message to send. Exactly one of the audience's fields is given.
  public struct SendRequest: Message {
    /// To whom.
    public var audience: NotificationV1.SendRequest.OneOfAudience?
    /// What is said, 1 to 2000 characters in each language. An empty English text is filled with the Chinese one.
    public var text: RpcV1.LocalizedText?
    /// The id of what it is about; empty for nothing in particular, at most 64 characters.
    public var subjectId: String = ""

    /// The message in which every field has its default.
    public init() {}

    /// To whom.
    public enum OneOfAudience: Equatable, Sendable {
      /// One person, acc_...
      case accountId(String)
      /// All members of an enterprise, park or institution: ent_..., prk_... or ins_...
      case tenantId(String)
      /// All holders of a role, of any tenant; for officers and system administrators.
      case role(CommonV1.Role)
      /// Every active account, when true; for officers and system administrators.
      case everyone(Bool)
    }
  }

  /// The message is accepted and will be dispatched.
  public struct SendResponse: Message {
    /// The id under which each recipient finds it, ntf_...
    public var notificationId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// One notification in one person's inbox.
  public struct Notification: Message {
    /// ntf_...; the same for all recipients of one event.
    public var id: String = ""
    /// What happened: "event.promoted", "work_order.escalated"; "notification.sent" for a message that a person sent.
    public var kind: String = ""
    /// The id of what it is about, for the page behind it; may be empty.
    public var subjectId: String = ""
    /// What is said.
    public var text: RpcV1.LocalizedText?
    /// When it happened.
    public var occurredAt: GoogleProtobuf.Timestamp?
    /// When the caller read it; unset while it is unread.
    public var readAt: GoogleProtobuf.Timestamp?
    /// It cannot be muted.
    public var urgent: Bool = false
    /// Who sent it, acc_...; empty for what follows from an event.
    public var senderId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Which notifications.
  public struct ListNotificationsRequest: Message {
    /// Only what is unread.
    public var unreadOnly: Bool = false
    /// Only this topic, the part of the kind before its first dot: "event"; empty for all.
    public var topic: String = ""
    /// At most so many, 1 to 1000; 0 for 100.
    public var limit: UInt32 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Where the inbox goes on.
  public struct InboxRequest: Message {
    /// The cursor of the last update seen; empty to begin with what is unread.
    public var cursor: [UInt8] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// One update of the inbox.
  public struct InboxUpdate: Message {
    /// What it is.
    public var kind: NotificationV1.InboxUpdateKind = NotificationV1.InboxUpdateKind()
    /// The notification, for SNAPSHOT and NEW.
    public var notification: NotificationV1.Notification?
    /// How many are unread after it, for NEW and READ.
    public var unread: UInt32 = 0
    /// Where to go on.
    public var cursor: [UInt8] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for the count.
  public struct CountUnreadRequest: Message {
    /// The message in which every field has its default.
    public init() {}
  }

  /// How many are unread.
  public struct UnreadCount: Message {
    /// The number.
    public var unread: UInt32 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// What was read.
  public struct MarkReadRequest: Message {
    /// The notifications, ntf_..., at most 200. An id that is not in the caller's inbox is NOT_FOUND.
    public var notificationIds: [String] = []
    /// Instead of ids: everything that is in the inbox now.
    public var all: Bool = false

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for the caller's preferences.
  public struct GetPreferencesRequest: Message {
    /// The message in which every field has its default.
    public init() {}
  }

  /// What a person wants to be told.
  public struct Preferences: Message {
    /// Muted topics, sorted: "policy", "event".
    public var mutedTopics: [String] = []
    /// All topics there are, sorted.
    public var topics: [String] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// New preferences.
  public struct SetPreferencesRequest: Message {
    /// The topics to mute from now on; all others are heard. Each must be one of the topics there are.
    public var mutedTopics: [String] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// What an update of the inbox is.
  public struct InboxUpdateKind: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Not said; never sent.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// Nothing new: the cursor moves on, the count is current.
    public static var bookmark: Self { Self(rawValue: 1) }
    /// An unread notification that was there when the stream began.
    public static var snapshot: Self { Self(rawValue: 2) }
    /// A new notification.
    public static var new: Self { Self(rawValue: 3) }
    /// Something was marked as read, on this device or another: look at the count.
    public static var read: Self { Self(rawValue: 4) }
  }

  /// Sends messages and keeps each person's inbox.
  public enum NotificationService {
    /// The full name.
    public static let name: String = "cloudpark.notification.v1.NotificationService"
    /// All methods, in the order of the contract.
    public static var methods: [MethodDescriptor] {
      [send, listNotifications, inbox, countUnread, markRead, getPreferences, setPreferences]
    }

    /// Sends a message to one person, to the members of a tenant, to the holders of a role, or to everybody. An officer or
    /// system administrator may address anybody; staff of a park or enterprise only the members of their own.
    public static let send: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.notification.v1.NotificationService", name: "Send",
      callType: .unary, requestType: "cloudpark.notification.v1.SendRequest",
      responseType: "cloudpark.notification.v1.SendResponse", idempotency: .mutates,
      roles: ["district_officer", "system_administrator", "park_staff", "enterprise_admin"], scope: "granted",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// The caller's inbox as it stands, newest first: what is unread, and what was read within the retention.
    public static let listNotifications: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.notification.v1.NotificationService", name: "ListNotifications",
      callType: .serverStreaming, requestType: "cloudpark.notification.v1.ListNotificationsRequest",
      responseType: "cloudpark.notification.v1.Notification", idempotency: .noSideEffects,
      roles: ["authenticated"], scope: "own_person",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// The caller's unread notifications now, oldest first, then each new one as it comes, and what was read elsewhere.
    public static let inbox: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.notification.v1.NotificationService", name: "Inbox",
      callType: .serverStreaming, requestType: "cloudpark.notification.v1.InboxRequest",
      responseType: "cloudpark.notification.v1.InboxUpdate", idempotency: .noSideEffects,
      roles: ["authenticated"], scope: "own_person",
      resumable: true, priority: 0, secretResponse: false, pointRead: false)

    /// How many of the caller's notifications are unread.
    public static let countUnread: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.notification.v1.NotificationService", name: "CountUnread",
      callType: .unary, requestType: "cloudpark.notification.v1.CountUnreadRequest",
      responseType: "cloudpark.notification.v1.UnreadCount", idempotency: .noSideEffects,
      roles: ["authenticated"], scope: "own_person",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Marks some of the caller's notifications as read, or all of them. What was read already stays so.
    public static let markRead: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.notification.v1.NotificationService", name: "MarkRead",
      callType: .unary, requestType: "cloudpark.notification.v1.MarkReadRequest",
      responseType: "cloudpark.notification.v1.UnreadCount", idempotency: .mutates,
      roles: ["authenticated"], scope: "own_person",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// The topics that the caller has muted.
    public static let getPreferences: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.notification.v1.NotificationService", name: "GetPreferences",
      callType: .unary, requestType: "cloudpark.notification.v1.GetPreferencesRequest",
      responseType: "cloudpark.notification.v1.Preferences", idempotency: .noSideEffects,
      roles: ["authenticated"], scope: "own_person",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Mutes and unmutes topics. What is urgent and what a person sent to the caller comes all the same.
    public static let setPreferences: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.notification.v1.NotificationService", name: "SetPreferences",
      callType: .unary, requestType: "cloudpark.notification.v1.SetPreferencesRequest",
      responseType: "cloudpark.notification.v1.Preferences", idempotency: .mutates,
      roles: ["authenticated"], scope: "own_person",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)
  }
}

extension NotificationV1.SendRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("account_id", jsonName: "accountId", number: 1, FieldType.string, oneof: "audience"))
    fields.append(FieldSchema("tenant_id", jsonName: "tenantId", number: 2, FieldType.string, oneof: "audience"))
    fields.append(FieldSchema("role", jsonName: "role", number: 3, FieldType.enumeration({ CommonV1.Role.schema }), oneof: "audience"))
    fields.append(FieldSchema("everyone", jsonName: "everyone", number: 4, FieldType.bool, oneof: "audience"))
    fields.append(FieldSchema("text", jsonName: "text", number: 5, FieldType.message({ RpcV1.LocalizedText.schema })))
    fields.append(FieldSchema("subject_id", jsonName: "subjectId", number: 6, FieldType.string))
    return MessageSchema(name: "cloudpark.notification.v1.SendRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__notification__v1__send_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Notification__V1__SendRequest.self)
    self.text = RecordReader.message(record.pointee.text)
    self.subjectId = RecordReader.string(record.pointee.subject_id)
    switch RecordReader.number(record.pointee.audience_case) {
    case 1:
      self.audience = .accountId(RecordReader.string(record.pointee.account_id))
    case 2:
      self.audience = .tenantId(RecordReader.string(record.pointee.tenant_id))
    case 3:
      self.audience = .role(RecordReader.enumeration(record.pointee.role))
    case 4:
      self.audience = .everyone(record.pointee.everyone != 0)
    default: break
    }
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Notification__V1__SendRequest.self)
    cloudpark__notification__v1__send_request__init(record)
    if let value = self.text {
      record.pointee.text = try packer.message(value, "text")
    }
    if !self.subjectId.isEmpty {
      record.pointee.subject_id = try packer.string(self.subjectId, "subject_id")
    }
    switch self.audience {
    case .accountId(let value):
      record.pointee.audience_case = Cloudpark__Notification__V1__SendRequest__AudienceCase(rawValue: 1)
      record.pointee.account_id = try packer.string(value, "account_id")
    case .tenantId(let value):
      record.pointee.audience_case = Cloudpark__Notification__V1__SendRequest__AudienceCase(rawValue: 2)
      record.pointee.tenant_id = try packer.string(value, "tenant_id")
    case .role(let value):
      record.pointee.audience_case = Cloudpark__Notification__V1__SendRequest__AudienceCase(rawValue: 3)
      record.pointee.role = packer.enumeration(value)
    case .everyone(let value):
      record.pointee.audience_case = Cloudpark__Notification__V1__SendRequest__AudienceCase(rawValue: 4)
      record.pointee.everyone = value ? 1 : 0
    case nil: break
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension NotificationV1.SendResponse {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("notification_id", jsonName: "notificationId", number: 1, FieldType.string))
    return MessageSchema(name: "cloudpark.notification.v1.SendResponse", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__notification__v1__send_response__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Notification__V1__SendResponse.self)
    self.notificationId = RecordReader.string(record.pointee.notification_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Notification__V1__SendResponse.self)
    cloudpark__notification__v1__send_response__init(record)
    if !self.notificationId.isEmpty {
      record.pointee.notification_id = try packer.string(self.notificationId, "notification_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension NotificationV1.Notification {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("kind", jsonName: "kind", number: 2, FieldType.string))
    fields.append(FieldSchema("subject_id", jsonName: "subjectId", number: 3, FieldType.string))
    fields.append(FieldSchema("text", jsonName: "text", number: 4, FieldType.message({ RpcV1.LocalizedText.schema })))
    fields.append(FieldSchema("occurred_at", jsonName: "occurredAt", number: 5, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("read_at", jsonName: "readAt", number: 6, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("urgent", jsonName: "urgent", number: 7, FieldType.bool))
    fields.append(FieldSchema("sender_id", jsonName: "senderId", number: 8, FieldType.string))
    return MessageSchema(name: "cloudpark.notification.v1.Notification", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__notification__v1__notification__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Notification__V1__Notification.self)
    self.id = RecordReader.string(record.pointee.id)
    self.kind = RecordReader.string(record.pointee.kind)
    self.subjectId = RecordReader.string(record.pointee.subject_id)
    self.text = RecordReader.message(record.pointee.text)
    self.occurredAt = RecordReader.message(record.pointee.occurred_at)
    self.readAt = RecordReader.message(record.pointee.read_at)
    self.urgent = record.pointee.urgent != 0
    self.senderId = RecordReader.string(record.pointee.sender_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Notification__V1__Notification.self)
    cloudpark__notification__v1__notification__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    if !self.kind.isEmpty {
      record.pointee.kind = try packer.string(self.kind, "kind")
    }
    if !self.subjectId.isEmpty {
      record.pointee.subject_id = try packer.string(self.subjectId, "subject_id")
    }
    if let value = self.text {
      record.pointee.text = try packer.message(value, "text")
    }
    if let value = self.occurredAt {
      record.pointee.occurred_at = try packer.message(value, "occurred_at")
    }
    if let value = self.readAt {
      record.pointee.read_at = try packer.message(value, "read_at")
    }
    record.pointee.urgent = self.urgent ? 1 : 0
    if !self.senderId.isEmpty {
      record.pointee.sender_id = try packer.string(self.senderId, "sender_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension NotificationV1.ListNotificationsRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("unread_only", jsonName: "unreadOnly", number: 1, FieldType.bool))
    fields.append(FieldSchema("topic", jsonName: "topic", number: 2, FieldType.string))
    fields.append(FieldSchema("limit", jsonName: "limit", number: 3, FieldType.uint32))
    return MessageSchema(name: "cloudpark.notification.v1.ListNotificationsRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__notification__v1__list_notifications_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Notification__V1__ListNotificationsRequest.self)
    self.unreadOnly = record.pointee.unread_only != 0
    self.topic = RecordReader.string(record.pointee.topic)
    self.limit = record.pointee.limit
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Notification__V1__ListNotificationsRequest.self)
    cloudpark__notification__v1__list_notifications_request__init(record)
    record.pointee.unread_only = self.unreadOnly ? 1 : 0
    if !self.topic.isEmpty {
      record.pointee.topic = try packer.string(self.topic, "topic")
    }
    record.pointee.limit = self.limit
    return UnsafeMutableRawPointer(record)
  }
}

extension NotificationV1.InboxRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("cursor", jsonName: "cursor", number: 1, FieldType.bytes))
    return MessageSchema(name: "cloudpark.notification.v1.InboxRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__notification__v1__inbox_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Notification__V1__InboxRequest.self)
    self.cursor = RecordReader.bytes(record.pointee.cursor.len, record.pointee.cursor.data)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Notification__V1__InboxRequest.self)
    cloudpark__notification__v1__inbox_request__init(record)
    if !self.cursor.isEmpty {
      record.pointee.cursor.len = self.cursor.count
      record.pointee.cursor.data = try packer.bytes(self.cursor)
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension NotificationV1.InboxUpdate {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("kind", jsonName: "kind", number: 1, FieldType.enumeration({ NotificationV1.InboxUpdateKind.schema })))
    fields.append(FieldSchema("notification", jsonName: "notification", number: 2, FieldType.message({ NotificationV1.Notification.schema })))
    fields.append(FieldSchema("unread", jsonName: "unread", number: 3, FieldType.uint32))
    fields.append(FieldSchema("cursor", jsonName: "cursor", number: 4, FieldType.bytes))
    return MessageSchema(name: "cloudpark.notification.v1.InboxUpdate", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__notification__v1__inbox_update__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Notification__V1__InboxUpdate.self)
    self.kind = RecordReader.enumeration(record.pointee.kind)
    self.notification = RecordReader.message(record.pointee.notification)
    self.unread = record.pointee.unread
    self.cursor = RecordReader.bytes(record.pointee.cursor.len, record.pointee.cursor.data)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Notification__V1__InboxUpdate.self)
    cloudpark__notification__v1__inbox_update__init(record)
    record.pointee.kind = packer.enumeration(self.kind)
    if let value = self.notification {
      record.pointee.notification = try packer.message(value, "notification")
    }
    record.pointee.unread = self.unread
    if !self.cursor.isEmpty {
      record.pointee.cursor.len = self.cursor.count
      record.pointee.cursor.data = try packer.bytes(self.cursor)
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension NotificationV1.CountUnreadRequest {
  public static let schema: MessageSchema = MessageSchema(name: "cloudpark.notification.v1.CountUnreadRequest", fields: [])

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__notification__v1__count_unread_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Notification__V1__CountUnreadRequest.self)
    cloudpark__notification__v1__count_unread_request__init(record)
    return UnsafeMutableRawPointer(record)
  }
}

extension NotificationV1.UnreadCount {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("unread", jsonName: "unread", number: 1, FieldType.uint32))
    return MessageSchema(name: "cloudpark.notification.v1.UnreadCount", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__notification__v1__unread_count__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Notification__V1__UnreadCount.self)
    self.unread = record.pointee.unread
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Notification__V1__UnreadCount.self)
    cloudpark__notification__v1__unread_count__init(record)
    record.pointee.unread = self.unread
    return UnsafeMutableRawPointer(record)
  }
}

extension NotificationV1.MarkReadRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("notification_ids", jsonName: "notificationIds", number: 1, FieldType.string, label: .repeated))
    fields.append(FieldSchema("all", jsonName: "all", number: 2, FieldType.bool))
    return MessageSchema(name: "cloudpark.notification.v1.MarkReadRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__notification__v1__mark_read_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Notification__V1__MarkReadRequest.self)
    self.notificationIds = RecordReader.strings(record.pointee.n_notification_ids, record.pointee.notification_ids)
    self.all = record.pointee.all != 0
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Notification__V1__MarkReadRequest.self)
    cloudpark__notification__v1__mark_read_request__init(record)
    if !self.notificationIds.isEmpty {
      record.pointee.n_notification_ids = self.notificationIds.count
      record.pointee.notification_ids = try packer.strings(self.notificationIds, "notification_ids")
    }
    record.pointee.all = self.all ? 1 : 0
    return UnsafeMutableRawPointer(record)
  }
}

extension NotificationV1.GetPreferencesRequest {
  public static let schema: MessageSchema = MessageSchema(name: "cloudpark.notification.v1.GetPreferencesRequest", fields: [])

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__notification__v1__get_preferences_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Notification__V1__GetPreferencesRequest.self)
    cloudpark__notification__v1__get_preferences_request__init(record)
    return UnsafeMutableRawPointer(record)
  }
}

extension NotificationV1.Preferences {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("muted_topics", jsonName: "mutedTopics", number: 1, FieldType.string, label: .repeated))
    fields.append(FieldSchema("topics", jsonName: "topics", number: 2, FieldType.string, label: .repeated))
    return MessageSchema(name: "cloudpark.notification.v1.Preferences", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__notification__v1__preferences__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Notification__V1__Preferences.self)
    self.mutedTopics = RecordReader.strings(record.pointee.n_muted_topics, record.pointee.muted_topics)
    self.topics = RecordReader.strings(record.pointee.n_topics, record.pointee.topics)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Notification__V1__Preferences.self)
    cloudpark__notification__v1__preferences__init(record)
    if !self.mutedTopics.isEmpty {
      record.pointee.n_muted_topics = self.mutedTopics.count
      record.pointee.muted_topics = try packer.strings(self.mutedTopics, "muted_topics")
    }
    if !self.topics.isEmpty {
      record.pointee.n_topics = self.topics.count
      record.pointee.topics = try packer.strings(self.topics, "topics")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension NotificationV1.SetPreferencesRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("muted_topics", jsonName: "mutedTopics", number: 1, FieldType.string, label: .repeated))
    return MessageSchema(name: "cloudpark.notification.v1.SetPreferencesRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__notification__v1__set_preferences_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Notification__V1__SetPreferencesRequest.self)
    self.mutedTopics = RecordReader.strings(record.pointee.n_muted_topics, record.pointee.muted_topics)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Notification__V1__SetPreferencesRequest.self)
    cloudpark__notification__v1__set_preferences_request__init(record)
    if !self.mutedTopics.isEmpty {
      record.pointee.n_muted_topics = self.mutedTopics.count
      record.pointee.muted_topics = try packer.strings(self.mutedTopics, "muted_topics")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension NotificationV1.InboxUpdateKind {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "INBOX_UPDATE_KIND_UNSPECIFIED", number: 0))
    values.append((name: "INBOX_UPDATE_KIND_BOOKMARK", number: 1))
    values.append((name: "INBOX_UPDATE_KIND_SNAPSHOT", number: 2))
    values.append((name: "INBOX_UPDATE_KIND_NEW", number: 3))
    values.append((name: "INBOX_UPDATE_KIND_READ", number: 4))
    return EnumSchema(name: "cloudpark.notification.v1.InboxUpdateKind", values: values)
  }()
}
