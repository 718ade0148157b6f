// Made by Scripts/generate from cloudpark/rpc/v1/reflection.proto. Do not edit.

internal import CRPCSchemas
import SchemaRuntime

extension RpcV1 {
  /// Asks for all services.
  public struct ListServicesRequest: Message {
    /// The message in which every field has its default.
    public init() {}
  }

  /// All services of the server.
  public struct ListServicesResponse: Message {
    /// Sorted by name.
    public var services: [RpcV1.ServiceSummary] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// One line about a service.
  public struct ServiceSummary: Message {
    /// Its full name: "cloudpark.policy.v1.PolicyService".
    public var name: String = ""
    /// What it is for: the first sentence of its contract's comment.
    public var summary: String = ""
    /// How many methods it has.
    public var methodCount: UInt32 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Names a service.
  public struct DescribeServiceRequest: Message {
    /// Its full name.
    public var service: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// A service and its methods.
  public struct ServiceDescription: Message {
    /// Its full name.
    public var name: String = ""
    /// Its contract's comment.
    public var documentation: String = ""
    /// The contract's file.
    public var file: String = ""
    /// In the order of the contract.
    public var methods: [RpcV1.MethodDescription] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// A method.
  public struct MethodDescription: Message {
    /// Its full name: "cloudpark.policy.v1.PolicyService/PublishPolicy".
    public var name: String = ""
    /// Its contract's comment.
    public var documentation: String = ""
    /// Who streams.
    public var callKind: RpcV1.CallKind = RpcV1.CallKind()
    /// The full name of the request's message.
    public var requestType: String = ""
    /// The full name of the response's message.
    public var responseType: String = ""
    /// What a repeated call does.
    public var effect: RpcV1.CallEffect = RpcV1.CallEffect()
    /// The roles that may call; one is enough.
    public var roles: [String] = []
    /// Which rows a caller may touch.
    public var scope: String = ""
    /// Whether a broken stream can be resumed.
    public var resumable: Bool = false
    /// 0 is normal, above it is served first, below it is shed first.
    public var priority: Int32 = 0
    /// Whether the answer holds a token or a key.
    public var secretResponse: Bool = false
    /// Whether it is a read by key of at most 16 rows.
    public var pointRead: Bool = false

    /// The message in which every field has its default.
    public init() {}
  }

  /// Names a method.
  public struct DescribeMethodRequest: Message {
    /// Its full name, service and method with a slash between.
    public var method: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// A method with the shapes of its messages.
  public struct DescribeMethodResponse: Message {
    /// The method.
    public var method: RpcV1.MethodDescription?
    /// Every message that request and response are made of, the two themselves first.
    public var messages: [RpcV1.MessageDescription] = []
    /// Every enum they use.
    public var enums: [RpcV1.EnumDescription] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// A message.
  public struct MessageDescription: Message {
    /// Its full name.
    public var name: String = ""
    /// In the order of the contract.
    public var fields: [RpcV1.FieldDescription] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// A field.
  public struct FieldDescription: Message {
    /// Its name in the contract.
    public var name: String = ""
    /// Its name in JSON.
    public var jsonName: String = ""
    /// Its number on the wire.
    public var number: UInt32 = 0
    /// "string", "int64", "map<string, cloudpark.x.v1.Y>", or the full name of a message or enum.
    public var type: String = ""
    /// Whether it is a list.
    public var repeated: Bool = false
    /// The group of which at most one is set; empty if none.
    public var oneof: String = ""
    /// Whether it is kept out of logs.
    public var sensitive: Bool = false

    /// The message in which every field has its default.
    public init() {}
  }

  /// An enum.
  public struct EnumDescription: Message {
    /// Its full name.
    public var name: String = ""
    /// In the order of the contract.
    public var values: [RpcV1.EnumValueDescription] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// A value of an enum.
  public struct EnumValueDescription: Message {
    /// Its name, as in JSON.
    public var name: String = ""
    /// Its number on the wire.
    public var number: Int32 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for contracts.
  public struct GetFileDescriptorSetRequest: Message {
    /// Full names of services; empty for all.
    public var services: [String] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// Contracts.
  public struct GetFileDescriptorSetResponse: Message {
    /// A serialized google.protobuf.FileDescriptorSet.
    public var fileDescriptorSet: [UInt8] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// Who streams.
  public struct CallKind: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Not set.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// Nobody.
    public static var unary: Self { Self(rawValue: 1) }
    /// The client.
    public static var clientStreaming: Self { Self(rawValue: 2) }
    /// The server.
    public static var serverStreaming: Self { Self(rawValue: 3) }
    /// Both.
    public static var bidirectional: Self { Self(rawValue: 4) }
  }

  /// What a repeated call does.
  public struct CallEffect: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Not set.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// It changes something each time; an idempotency key makes a retry safe.
    public static var mutates: Self { Self(rawValue: 1) }
    /// It changes something the first time only.
    public static var idempotent: Self { Self(rawValue: 2) }
    /// It changes nothing.
    public static var none: Self { Self(rawValue: 3) }
  }

  /// Reads the descriptors that were compiled into the server.
  public enum ReflectionService {
    /// The full name.
    public static let name: String = "cloudpark.rpc.v1.ReflectionService"
    /// All methods, in the order of the contract.
    public static var methods: [MethodDescriptor] {
      [listServices, describeService, describeMethod, getFileDescriptorSet]
    }

    /// All services, by name.
    public static let listServices: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.rpc.v1.ReflectionService", name: "ListServices",
      callType: .unary, requestType: "cloudpark.rpc.v1.ListServicesRequest",
      responseType: "cloudpark.rpc.v1.ListServicesResponse", idempotency: .noSideEffects,
      roles: ["authenticated"], scope: "public",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// One service with its methods. NOT_FOUND if there is none of that name.
    public static let describeService: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.rpc.v1.ReflectionService", name: "DescribeService",
      callType: .unary, requestType: "cloudpark.rpc.v1.DescribeServiceRequest",
      responseType: "cloudpark.rpc.v1.ServiceDescription", idempotency: .noSideEffects,
      roles: ["authenticated"], scope: "public",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// One method with the shapes of its request and response. NOT_FOUND if there is none of that name.
    public static let describeMethod: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.rpc.v1.ReflectionService", name: "DescribeMethod",
      callType: .unary, requestType: "cloudpark.rpc.v1.DescribeMethodRequest",
      responseType: "cloudpark.rpc.v1.DescribeMethodResponse", idempotency: .noSideEffects,
      roles: ["authenticated"], scope: "public",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// The contracts themselves, every file after the files it imports, for tools that read descriptors.
    public static let getFileDescriptorSet: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.rpc.v1.ReflectionService", name: "GetFileDescriptorSet",
      callType: .unary, requestType: "cloudpark.rpc.v1.GetFileDescriptorSetRequest",
      responseType: "cloudpark.rpc.v1.GetFileDescriptorSetResponse", idempotency: .noSideEffects,
      roles: ["authenticated"], scope: "public",
      resumable: false, priority: -10, secretResponse: false, pointRead: false)
  }
}

extension RpcV1.ListServicesRequest {
  public static let schema: MessageSchema = MessageSchema(name: "cloudpark.rpc.v1.ListServicesRequest", fields: [])

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__v1__list_services_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__V1__ListServicesRequest.self)
    cloudpark__rpc__v1__list_services_request__init(record)
    return UnsafeMutableRawPointer(record)
  }
}

extension RpcV1.ListServicesResponse {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("services", jsonName: "services", number: 1, FieldType.message({ RpcV1.ServiceSummary.schema }), label: .repeated))
    return MessageSchema(name: "cloudpark.rpc.v1.ListServicesResponse", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__v1__list_services_response__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__V1__ListServicesResponse.self)
    self.services = RecordReader.messages(record.pointee.n_services, record.pointee.services)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__V1__ListServicesResponse.self)
    cloudpark__rpc__v1__list_services_response__init(record)
    if !self.services.isEmpty {
      record.pointee.n_services = self.services.count
      record.pointee.services = try packer.messages(self.services, "services")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension RpcV1.ServiceSummary {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("name", jsonName: "name", number: 1, FieldType.string))
    fields.append(FieldSchema("summary", jsonName: "summary", number: 2, FieldType.string))
    fields.append(FieldSchema("method_count", jsonName: "methodCount", number: 3, FieldType.uint32))
    return MessageSchema(name: "cloudpark.rpc.v1.ServiceSummary", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__v1__service_summary__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__V1__ServiceSummary.self)
    self.name = RecordReader.string(record.pointee.name)
    self.summary = RecordReader.string(record.pointee.summary)
    self.methodCount = record.pointee.method_count
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__V1__ServiceSummary.self)
    cloudpark__rpc__v1__service_summary__init(record)
    if !self.name.isEmpty {
      record.pointee.name = try packer.string(self.name, "name")
    }
    if !self.summary.isEmpty {
      record.pointee.summary = try packer.string(self.summary, "summary")
    }
    record.pointee.method_count = self.methodCount
    return UnsafeMutableRawPointer(record)
  }
}

extension RpcV1.DescribeServiceRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("service", jsonName: "service", number: 1, FieldType.string))
    return MessageSchema(name: "cloudpark.rpc.v1.DescribeServiceRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__v1__describe_service_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__V1__DescribeServiceRequest.self)
    self.service = RecordReader.string(record.pointee.service)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__V1__DescribeServiceRequest.self)
    cloudpark__rpc__v1__describe_service_request__init(record)
    if !self.service.isEmpty {
      record.pointee.service = try packer.string(self.service, "service")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension RpcV1.ServiceDescription {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("name", jsonName: "name", number: 1, FieldType.string))
    fields.append(FieldSchema("documentation", jsonName: "documentation", number: 2, FieldType.string))
    fields.append(FieldSchema("file", jsonName: "file", number: 3, FieldType.string))
    fields.append(FieldSchema("methods", jsonName: "methods", number: 4, FieldType.message({ RpcV1.MethodDescription.schema }), label: .repeated))
    return MessageSchema(name: "cloudpark.rpc.v1.ServiceDescription", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__v1__service_description__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__V1__ServiceDescription.self)
    self.name = RecordReader.string(record.pointee.name)
    self.documentation = RecordReader.string(record.pointee.documentation)
    self.file = RecordReader.string(record.pointee.file)
    self.methods = RecordReader.messages(record.pointee.n_methods, record.pointee.methods)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__V1__ServiceDescription.self)
    cloudpark__rpc__v1__service_description__init(record)
    if !self.name.isEmpty {
      record.pointee.name = try packer.string(self.name, "name")
    }
    if !self.documentation.isEmpty {
      record.pointee.documentation = try packer.string(self.documentation, "documentation")
    }
    if !self.file.isEmpty {
      record.pointee.file = try packer.string(self.file, "file")
    }
    if !self.methods.isEmpty {
      record.pointee.n_methods = self.methods.count
      record.pointee.methods = try packer.messages(self.methods, "methods")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension RpcV1.MethodDescription {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("name", jsonName: "name", number: 1, FieldType.string))
    fields.append(FieldSchema("documentation", jsonName: "documentation", number: 2, FieldType.string))
    fields.append(FieldSchema("call_kind", jsonName: "callKind", number: 3, FieldType.enumeration({ RpcV1.CallKind.schema })))
    fields.append(FieldSchema("request_type", jsonName: "requestType", number: 4, FieldType.string))
    fields.append(FieldSchema("response_type", jsonName: "responseType", number: 5, FieldType.string))
    fields.append(FieldSchema("effect", jsonName: "effect", number: 6, FieldType.enumeration({ RpcV1.CallEffect.schema })))
    fields.append(FieldSchema("roles", jsonName: "roles", number: 7, FieldType.string, label: .repeated))
    fields.append(FieldSchema("scope", jsonName: "scope", number: 8, FieldType.string))
    fields.append(FieldSchema("resumable", jsonName: "resumable", number: 9, FieldType.bool))
    fields.append(FieldSchema("priority", jsonName: "priority", number: 10, FieldType.sint32))
    fields.append(FieldSchema("secret_response", jsonName: "secretResponse", number: 11, FieldType.bool))
    fields.append(FieldSchema("point_read", jsonName: "pointRead", number: 12, FieldType.bool))
    return MessageSchema(name: "cloudpark.rpc.v1.MethodDescription", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__v1__method_description__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__V1__MethodDescription.self)
    self.name = RecordReader.string(record.pointee.name)
    self.documentation = RecordReader.string(record.pointee.documentation)
    self.callKind = RecordReader.enumeration(record.pointee.call_kind)
    self.requestType = RecordReader.string(record.pointee.request_type)
    self.responseType = RecordReader.string(record.pointee.response_type)
    self.effect = RecordReader.enumeration(record.pointee.effect)
    self.roles = RecordReader.strings(record.pointee.n_roles, record.pointee.roles)
    self.scope = RecordReader.string(record.pointee.scope)
    self.resumable = record.pointee.resumable != 0
    self.priority = record.pointee.priority
    self.secretResponse = record.pointee.secret_response != 0
    self.pointRead = record.pointee.point_read != 0
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__V1__MethodDescription.self)
    cloudpark__rpc__v1__method_description__init(record)
    if !self.name.isEmpty {
      record.pointee.name = try packer.string(self.name, "name")
    }
    if !self.documentation.isEmpty {
      record.pointee.documentation = try packer.string(self.documentation, "documentation")
    }
    record.pointee.call_kind = packer.enumeration(self.callKind)
    if !self.requestType.isEmpty {
      record.pointee.request_type = try packer.string(self.requestType, "request_type")
    }
    if !self.responseType.isEmpty {
      record.pointee.response_type = try packer.string(self.responseType, "response_type")
    }
    record.pointee.effect = packer.enumeration(self.effect)
    if !self.roles.isEmpty {
      record.pointee.n_roles = self.roles.count
      record.pointee.roles = try packer.strings(self.roles, "roles")
    }
    if !self.scope.isEmpty {
      record.pointee.scope = try packer.string(self.scope, "scope")
    }
    record.pointee.resumable = self.resumable ? 1 : 0
    record.pointee.priority = self.priority
    record.pointee.secret_response = self.secretResponse ? 1 : 0
    record.pointee.point_read = self.pointRead ? 1 : 0
    return UnsafeMutableRawPointer(record)
  }
}

extension RpcV1.DescribeMethodRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("method", jsonName: "method", number: 1, FieldType.string))
    return MessageSchema(name: "cloudpark.rpc.v1.DescribeMethodRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__v1__describe_method_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__V1__DescribeMethodRequest.self)
    self.method = RecordReader.string(record.pointee.method)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__V1__DescribeMethodRequest.self)
    cloudpark__rpc__v1__describe_method_request__init(record)
    if !self.method.isEmpty {
      record.pointee.method = try packer.string(self.method, "method")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension RpcV1.DescribeMethodResponse {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("method", jsonName: "method", number: 1, FieldType.message({ RpcV1.MethodDescription.schema })))
    fields.append(FieldSchema("messages", jsonName: "messages", number: 2, FieldType.message({ RpcV1.MessageDescription.schema }), label: .repeated))
    fields.append(FieldSchema("enums", jsonName: "enums", number: 3, FieldType.message({ RpcV1.EnumDescription.schema }), label: .repeated))
    return MessageSchema(name: "cloudpark.rpc.v1.DescribeMethodResponse", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__v1__describe_method_response__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__V1__DescribeMethodResponse.self)
    self.method = RecordReader.message(record.pointee.method)
    self.messages = RecordReader.messages(record.pointee.n_messages, record.pointee.messages)
    self.enums = RecordReader.messages(record.pointee.n_enums, record.pointee.enums)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__V1__DescribeMethodResponse.self)
    cloudpark__rpc__v1__describe_method_response__init(record)
    if let value = self.method {
      record.pointee.method = try packer.message(value, "method")
    }
    if !self.messages.isEmpty {
      record.pointee.n_messages = self.messages.count
      record.pointee.messages = try packer.messages(self.messages, "messages")
    }
    if !self.enums.isEmpty {
      record.pointee.n_enums = self.enums.count
      record.pointee.enums = try packer.messages(self.enums, "enums")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension RpcV1.MessageDescription {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("name", jsonName: "name", number: 1, FieldType.string))
    fields.append(FieldSchema("fields", jsonName: "fields", number: 2, FieldType.message({ RpcV1.FieldDescription.schema }), label: .repeated))
    return MessageSchema(name: "cloudpark.rpc.v1.MessageDescription", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__v1__message_description__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__V1__MessageDescription.self)
    self.name = RecordReader.string(record.pointee.name)
    self.fields = RecordReader.messages(record.pointee.n_fields, record.pointee.fields)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__V1__MessageDescription.self)
    cloudpark__rpc__v1__message_description__init(record)
    if !self.name.isEmpty {
      record.pointee.name = try packer.string(self.name, "name")
    }
    if !self.fields.isEmpty {
      record.pointee.n_fields = self.fields.count
      record.pointee.fields = try packer.messages(self.fields, "fields")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension RpcV1.FieldDescription {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("name", jsonName: "name", number: 1, FieldType.string))
    fields.append(FieldSchema("json_name", jsonName: "jsonName", number: 2, FieldType.string))
    fields.append(FieldSchema("number", jsonName: "number", number: 3, FieldType.uint32))
    fields.append(FieldSchema("type", jsonName: "type", number: 4, FieldType.string))
    fields.append(FieldSchema("repeated", jsonName: "repeated", number: 5, FieldType.bool))
    fields.append(FieldSchema("oneof", jsonName: "oneof", number: 6, FieldType.string))
    fields.append(FieldSchema("sensitive", jsonName: "sensitive", number: 7, FieldType.bool))
    return MessageSchema(name: "cloudpark.rpc.v1.FieldDescription", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__v1__field_description__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__V1__FieldDescription.self)
    self.name = RecordReader.string(record.pointee.name)
    self.jsonName = RecordReader.string(record.pointee.json_name)
    self.number = record.pointee.number
    self.type = RecordReader.string(record.pointee.type)
    self.repeated = record.pointee.repeated != 0
    self.oneof = RecordReader.string(record.pointee.oneof)
    self.sensitive = record.pointee.sensitive != 0
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__V1__FieldDescription.self)
    cloudpark__rpc__v1__field_description__init(record)
    if !self.name.isEmpty {
      record.pointee.name = try packer.string(self.name, "name")
    }
    if !self.jsonName.isEmpty {
      record.pointee.json_name = try packer.string(self.jsonName, "json_name")
    }
    record.pointee.number = self.number
    if !self.type.isEmpty {
      record.pointee.type = try packer.string(self.type, "type")
    }
    record.pointee.repeated = self.repeated ? 1 : 0
    if !self.oneof.isEmpty {
      record.pointee.oneof = try packer.string(self.oneof, "oneof")
    }
    record.pointee.sensitive = self.sensitive ? 1 : 0
    return UnsafeMutableRawPointer(record)
  }
}

extension RpcV1.EnumDescription {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("name", jsonName: "name", number: 1, FieldType.string))
    fields.append(FieldSchema("values", jsonName: "values", number: 2, FieldType.message({ RpcV1.EnumValueDescription.schema }), label: .repeated))
    return MessageSchema(name: "cloudpark.rpc.v1.EnumDescription", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__v1__enum_description__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__V1__EnumDescription.self)
    self.name = RecordReader.string(record.pointee.name)
    self.values = RecordReader.messages(record.pointee.n_values, record.pointee.values)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__V1__EnumDescription.self)
    cloudpark__rpc__v1__enum_description__init(record)
    if !self.name.isEmpty {
      record.pointee.name = try packer.string(self.name, "name")
    }
    if !self.values.isEmpty {
      record.pointee.n_values = self.values.count
      record.pointee.values = try packer.messages(self.values, "values")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension RpcV1.EnumValueDescription {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("name", jsonName: "name", number: 1, FieldType.string))
    fields.append(FieldSchema("number", jsonName: "number", number: 2, FieldType.int32))
    return MessageSchema(name: "cloudpark.rpc.v1.EnumValueDescription", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__v1__enum_value_description__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__V1__EnumValueDescription.self)
    self.name = RecordReader.string(record.pointee.name)
    self.number = record.pointee.number
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__V1__EnumValueDescription.self)
    cloudpark__rpc__v1__enum_value_description__init(record)
    if !self.name.isEmpty {
      record.pointee.name = try packer.string(self.name, "name")
    }
    record.pointee.number = self.number
    return UnsafeMutableRawPointer(record)
  }
}

extension RpcV1.GetFileDescriptorSetRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("services", jsonName: "services", number: 1, FieldType.string, label: .repeated))
    return MessageSchema(name: "cloudpark.rpc.v1.GetFileDescriptorSetRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__v1__get_file_descriptor_set_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__V1__GetFileDescriptorSetRequest.self)
    self.services = RecordReader.strings(record.pointee.n_services, record.pointee.services)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__V1__GetFileDescriptorSetRequest.self)
    cloudpark__rpc__v1__get_file_descriptor_set_request__init(record)
    if !self.services.isEmpty {
      record.pointee.n_services = self.services.count
      record.pointee.services = try packer.strings(self.services, "services")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension RpcV1.GetFileDescriptorSetResponse {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("file_descriptor_set", jsonName: "fileDescriptorSet", number: 1, FieldType.bytes))
    return MessageSchema(name: "cloudpark.rpc.v1.GetFileDescriptorSetResponse", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__v1__get_file_descriptor_set_response__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__V1__GetFileDescriptorSetResponse.self)
    self.fileDescriptorSet = RecordReader.bytes(record.pointee.file_descriptor_set.len, record.pointee.file_descriptor_set.data)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__V1__GetFileDescriptorSetResponse.self)
    cloudpark__rpc__v1__get_file_descriptor_set_response__init(record)
    if !self.fileDescriptorSet.isEmpty {
      record.pointee.file_descriptor_set.len = self.fileDescriptorSet.count
      record.pointee.file_descriptor_set.data = try packer.bytes(self.fileDescriptorSet)
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension RpcV1.CallKind {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "CALL_KIND_UNSPECIFIED", number: 0))
    values.append((name: "CALL_KIND_UNARY", number: 1))
    values.append((name: "CALL_KIND_CLIENT_STREAMING", number: 2))
    values.append((name: "CALL_KIND_SERVER_STREAMING", number: 3))
    values.append((name: "CALL_KIND_BIDIRECTIONAL", number: 4))
    return EnumSchema(name: "cloudpark.rpc.v1.CallKind", values: values)
  }()
}

extension RpcV1.CallEffect {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "CALL_EFFECT_UNSPECIFIED", number: 0))
    values.append((name: "CALL_EFFECT_MUTATES", number: 1))
    values.append((name: "CALL_EFFECT_IDEMPOTENT", number: 2))
    values.append((name: "CALL_EFFECT_NONE", number: 3))
    return EnumSchema(name: "cloudpark.rpc.v1.CallEffect", values: values)
  }()
}
