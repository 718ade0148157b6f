// Made by Scripts/generate from google/protobuf/wrappers.proto. Do not edit.

internal import CRPCSchemas
import SchemaRuntime

extension GoogleProtobuf {
  /// Wrapper message for `double`.
  ///
  /// The JSON representation for `DoubleValue` is JSON number.
  public struct DoubleValue: Message {
    /// The double value.
    public var value: Double = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Wrapper message for `float`.
  ///
  /// The JSON representation for `FloatValue` is JSON number.
  public struct FloatValue: Message {
    /// The float value.
    public var value: Float = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Wrapper message for `int64`.
  ///
  /// The JSON representation for `Int64Value` is JSON string.
  public struct Int64Value: Message {
    /// The int64 value.
    public var value: Int64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Wrapper message for `uint64`.
  ///
  /// The JSON representation for `UInt64Value` is JSON string.
  public struct UInt64Value: Message {
    /// The uint64 value.
    public var value: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Wrapper message for `int32`.
  ///
  /// The JSON representation for `Int32Value` is JSON number.
  public struct Int32Value: Message {
    /// The int32 value.
    public var value: Int32 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Wrapper message for `uint32`.
  ///
  /// The JSON representation for `UInt32Value` is JSON number.
  public struct UInt32Value: Message {
    /// The uint32 value.
    public var value: UInt32 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Wrapper message for `bool`.
  ///
  /// The JSON representation for `BoolValue` is JSON `true` and `false`.
  public struct BoolValue: Message {
    /// The bool value.
    public var value: Bool = false

    /// The message in which every field has its default.
    public init() {}
  }

  /// Wrapper message for `string`.
  ///
  /// The JSON representation for `StringValue` is JSON string.
  public struct StringValue: Message {
    /// The string value.
    public var value: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Wrapper message for `bytes`.
  ///
  /// The JSON representation for `BytesValue` is JSON string.
  public struct BytesValue: Message {
    /// The bytes value.
    public var value: [UInt8] = []

    /// The message in which every field has its default.
    public init() {}
  }
}

extension GoogleProtobuf.DoubleValue {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("value", jsonName: "value", number: 1, FieldType.double))
    return MessageSchema(name: "google.protobuf.DoubleValue", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { google__protobuf__double_value__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Google__Protobuf__DoubleValue.self)
    self.value = record.pointee.value
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Google__Protobuf__DoubleValue.self)
    google__protobuf__double_value__init(record)
    record.pointee.value = self.value
    return UnsafeMutableRawPointer(record)
  }
}

extension GoogleProtobuf.FloatValue {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("value", jsonName: "value", number: 1, FieldType.float))
    return MessageSchema(name: "google.protobuf.FloatValue", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { google__protobuf__float_value__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Google__Protobuf__FloatValue.self)
    self.value = record.pointee.value
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Google__Protobuf__FloatValue.self)
    google__protobuf__float_value__init(record)
    record.pointee.value = self.value
    return UnsafeMutableRawPointer(record)
  }
}

extension GoogleProtobuf.Int64Value {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("value", jsonName: "value", number: 1, FieldType.int64))
    return MessageSchema(name: "google.protobuf.Int64Value", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { google__protobuf__int64_value__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    self.value = record.pointee.value
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Google__Protobuf__Int64Value.self)
    google__protobuf__int64_value__init(record)
    record.pointee.value = self.value
    return UnsafeMutableRawPointer(record)
  }
}

extension GoogleProtobuf.UInt64Value {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("value", jsonName: "value", number: 1, FieldType.uint64))
    return MessageSchema(name: "google.protobuf.UInt64Value", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { google__protobuf__uint64_value__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Google__Protobuf__UInt64Value.self)
    self.value = record.pointee.value
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Google__Protobuf__UInt64Value.self)
    google__protobuf__uint64_value__init(record)
    record.pointee.value = self.value
    return UnsafeMutableRawPointer(record)
  }
}

extension GoogleProtobuf.Int32Value {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("value", jsonName: "value", number: 1, FieldType.int32))
    return MessageSchema(name: "google.protobuf.Int32Value", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { google__protobuf__int32_value__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Google__Protobuf__Int32Value.self)
    self.value = record.pointee.value
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Google__Protobuf__Int32Value.self)
    google__protobuf__int32_value__init(record)
    record.pointee.value = self.value
    return UnsafeMutableRawPointer(record)
  }
}

extension GoogleProtobuf.UInt32Value {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("value", jsonName: "value", number: 1, FieldType.uint32))
    return MessageSchema(name: "google.protobuf.UInt32Value", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { google__protobuf__uint32_value__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Google__Protobuf__UInt32Value.self)
    self.value = record.pointee.value
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Google__Protobuf__UInt32Value.self)
    google__protobuf__uint32_value__init(record)
    record.pointee.value = self.value
    return UnsafeMutableRawPointer(record)
  }
}

extension GoogleProtobuf.BoolValue {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("value", jsonName: "value", number: 1, FieldType.bool))
    return MessageSchema(name: "google.protobuf.BoolValue", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { google__protobuf__bool_value__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Google__Protobuf__BoolValue.self)
    self.value = record.pointee.value != 0
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Google__Protobuf__BoolValue.self)
    google__protobuf__bool_value__init(record)
    record.pointee.value = self.value ? 1 : 0
    return UnsafeMutableRawPointer(record)
  }
}

extension GoogleProtobuf.StringValue {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("value", jsonName: "value", number: 1, FieldType.string))
    return MessageSchema(name: "google.protobuf.StringValue", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { google__protobuf__string_value__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Google__Protobuf__StringValue.self)
    self.value = RecordReader.string(record.pointee.value)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Google__Protobuf__StringValue.self)
    google__protobuf__string_value__init(record)
    if !self.value.isEmpty {
      record.pointee.value = try packer.string(self.value, "value")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension GoogleProtobuf.BytesValue {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("value", jsonName: "value", number: 1, FieldType.bytes))
    return MessageSchema(name: "google.protobuf.BytesValue", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { google__protobuf__bytes_value__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Google__Protobuf__BytesValue.self)
    self.value = RecordReader.bytes(record.pointee.value.len, record.pointee.value.data)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Google__Protobuf__BytesValue.self)
    google__protobuf__bytes_value__init(record)
    if !self.value.isEmpty {
      record.pointee.value.len = self.value.count
      record.pointee.value.data = try packer.bytes(self.value)
    }
    return UnsafeMutableRawPointer(record)
  }
}
