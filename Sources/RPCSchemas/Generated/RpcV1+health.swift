// Made by Scripts/generate from cloudpark/rpc/v1/health.proto. Do not edit.

internal import CRPCSchemas
import SchemaRuntime

extension RpcV1 {
  /// Which service is asked about.
  public struct HealthCheckRequest: Message {
    /// The full name of a service; empty for the server as a whole.
    public var service: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// The state of a service.
  public struct HealthCheckResponse: Message {
    /// Ready or not.
    public var status: RpcV1.ServingStatus = RpcV1.ServingStatus()
    /// Why, if it is not serving; for a person.
    public var reason: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Ready or not.
  public struct ServingStatus: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Not set.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// Calls are served.
    public static var serving: Self { Self(rawValue: 1) }
    /// Calls would fail, or the server is about to go.
    public static var notServing: Self { Self(rawValue: 2) }
    /// The server has no service of that name; only in Watch.
    public static var serviceUnknown: Self { Self(rawValue: 3) }
  }

  /// For load balancers, supervisors and clients. Its calls are served first and are never shed.
  public enum HealthService {
    /// The full name.
    public static let name: String = "cloudpark.rpc.v1.HealthService"
    /// All methods, in the order of the contract.
    public static var methods: [MethodDescriptor] {
      [check, watch]
    }

    /// The state right now. NOT_FOUND if the server has no service of that name.
    public static let check: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.rpc.v1.HealthService", name: "Check",
      callType: .unary, requestType: "cloudpark.rpc.v1.HealthCheckRequest",
      responseType: "cloudpark.rpc.v1.HealthCheckResponse", idempotency: .noSideEffects,
      roles: ["anyone"], scope: "public",
      resumable: false, priority: 100, secretResponse: false, pointRead: true)

    /// The state now and at every change, until the caller stops or the server goes. A service of an unknown name is
    /// reported as SERVICE_UNKNOWN, because it may appear later.
    public static let watch: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.rpc.v1.HealthService", name: "Watch",
      callType: .serverStreaming, requestType: "cloudpark.rpc.v1.HealthCheckRequest",
      responseType: "cloudpark.rpc.v1.HealthCheckResponse", idempotency: .noSideEffects,
      roles: ["anyone"], scope: "public",
      resumable: false, priority: 100, secretResponse: false, pointRead: false)
  }
}

extension RpcV1.HealthCheckRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("service", jsonName: "service", number: 1, FieldType.string))
    return MessageSchema(name: "cloudpark.rpc.v1.HealthCheckRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__v1__health_check_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__V1__HealthCheckRequest.self)
    self.service = RecordReader.string(record.pointee.service)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__V1__HealthCheckRequest.self)
    cloudpark__rpc__v1__health_check_request__init(record)
    if !self.service.isEmpty {
      record.pointee.service = try packer.string(self.service, "service")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension RpcV1.HealthCheckResponse {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("status", jsonName: "status", number: 1, FieldType.enumeration({ RpcV1.ServingStatus.schema })))
    fields.append(FieldSchema("reason", jsonName: "reason", number: 2, FieldType.string))
    return MessageSchema(name: "cloudpark.rpc.v1.HealthCheckResponse", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__v1__health_check_response__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__V1__HealthCheckResponse.self)
    self.status = RecordReader.enumeration(record.pointee.status)
    self.reason = RecordReader.string(record.pointee.reason)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__V1__HealthCheckResponse.self)
    cloudpark__rpc__v1__health_check_response__init(record)
    record.pointee.status = packer.enumeration(self.status)
    if !self.reason.isEmpty {
      record.pointee.reason = try packer.string(self.reason, "reason")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension RpcV1.ServingStatus {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "SERVING_STATUS_UNSPECIFIED", number: 0))
    values.append((name: "SERVING_STATUS_SERVING", number: 1))
    values.append((name: "SERVING_STATUS_NOT_SERVING", number: 2))
    values.append((name: "SERVING_STATUS_SERVICE_UNKNOWN", number: 3))
    return EnumSchema(name: "cloudpark.rpc.v1.ServingStatus", values: values)
  }()
}
