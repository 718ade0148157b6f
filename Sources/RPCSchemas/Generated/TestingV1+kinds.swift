// Made by Scripts/generate from cloudpark/rpc/testing/v1/kinds.proto. Do not edit.

internal import CRPCSchemas
import SchemaRuntime

extension TestingV1 {
  /// One field of each scalar type, and of each composite.
  public struct AllKinds: Message {
    /// Scalars.
    public var doubleValue: Double = 0
    public var floatValue: Float = 0
    public var int32Value: Int32 = 0
    public var int64Value: Int64 = 0
    public var uint32Value: UInt32 = 0
    public var uint64Value: UInt64 = 0
    public var sint32Value: Int32 = 0
    public var sint64Value: Int64 = 0
    public var fixed32Value: UInt32 = 0
    public var fixed64Value: UInt64 = 0
    public var sfixed32Value: Int32 = 0
    public var sfixed64Value: Int64 = 0
    public var boolValue: Bool = false
    public var stringValue: String = ""
    public var bytesValue: [UInt8] = []
    public var colour: TestingV1.Colour = TestingV1.Colour()
    public var inner: TestingV1.AllKinds.Inner?
    /// Lists.
    public var doubles: [Double] = []
    public var floats: [Float] = []
    public var int32s: [Int32] = []
    public var int64s: [Int64] = []
    public var uint32s: [UInt32] = []
    public var uint64s: [UInt64] = []
    public var sint32s: [Int32] = []
    public var sint64s: [Int64] = []
    public var fixed32s: [UInt32] = []
    public var fixed64s: [UInt64] = []
    public var sfixed32s: [Int32] = []
    public var sfixed64s: [Int64] = []
    public var bools: [Bool] = []
    public var strings: [String] = []
    public var blobs: [[UInt8]] = []
    public var colours: [TestingV1.Colour] = []
    public var inners: [TestingV1.AllKinds.Inner] = []
    public var unpackedNumbers: [Int32] = []
    /// Maps.
    public var labels: [String: String] = [:]
    public var numbers: [Int32: Int64] = [:]
    public var flags: [Bool: [UInt8]] = [:]
    public var innerById: [UInt64: TestingV1.AllKinds.Inner] = [:]
    public var colourByName: [String: TestingV1.Colour] = [:]
    public var doublesByKey: [Int64: Double] = [:]
    public var boolByKey: [UInt32: Bool] = [:]
    /// At most one of them.
    public var choice: TestingV1.AllKinds.OneOfChoice?
    /// Well-known types.
    public var timestamp: GoogleProtobuf.Timestamp?
    public var duration: GoogleProtobuf.Duration?
    public var fieldMask: GoogleProtobuf.FieldMask?
    public var empty: GoogleProtobuf.Empty?
    public var wrappedString: GoogleProtobuf.StringValue?
    public var wrappedInt64: GoogleProtobuf.Int64Value?
    public var wrappedBool: GoogleProtobuf.BoolValue?
    public var wrappedBytes: GoogleProtobuf.BytesValue?
    public var wrappedDouble: GoogleProtobuf.DoubleValue?
    public var wrappedUint64: GoogleProtobuf.UInt64Value?
    public var timestamps: [GoogleProtobuf.Timestamp] = []
    public var durations: [String: GoogleProtobuf.Duration] = [:]
    /// Names that collide with words of C or Swift.
    public var `default`: String = ""
    public var `class`: Bool = false
    public var self_: Int32 = 0
    public var description_: String = ""
    public var hashValue_: Int64 = 0
    public var init_: TestingV1.AllKinds.Inner?
    public var in2Words: String = ""
    /// Kept out of logs.
    public var phone: String = ""
    public var token: String = ""

    /// The message in which every field has its default.
    public init() {}

    /// At most one of them.
    public enum OneOfChoice: Equatable, Sendable {
      case choiceText(String)
      case choiceBytes([UInt8])
      case choiceNumber(Int32)
      case choiceFlag(Bool)
      case choiceInner(TestingV1.AllKinds.Inner)
      case choiceColour(TestingV1.Colour)
      case choiceEmpty(GoogleProtobuf.Empty)
      case choiceDouble(Double)
    }

    /// A message inside a message.
    public struct Inner: Message {
      /// A number.
      public var id: Int64 = 0
      /// A text.
      public var name: String = ""
      /// An enum inside it.
      public var shape: TestingV1.AllKinds.Inner.Shape = TestingV1.AllKinds.Inner.Shape()

      /// The message in which every field has its default.
      public init() {}

      /// An enum inside a message.
      public struct Shape: OpenEnum {
        /// The number on the wire.
        public var rawValue: Int32
        /// The value of a number, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        public static var unspecified: Self { Self(rawValue: 0) }
        public static var round: Self { Self(rawValue: 1) }
        public static var square: Self { Self(rawValue: 2) }
      }
    }
  }

  /// A message that holds itself: directly, in a list, in a map and in a oneof.
  public struct Tree: Message {
    /// What this node says.
    public var label: String = ""
    /// A child of its own.
    public var left: TestingV1.Tree? {
      get { self._left?.value }
      set { self._left = newValue.map { Boxed($0) } }
    }
    private var _left: Boxed<TestingV1.Tree>?
    /// More children.
    public var children: [TestingV1.Tree] = []
    /// Children by name.
    public var named: [String: TestingV1.Tree] = [:]
    /// Another way to a child.
    public var link: TestingV1.Tree.OneOfLink?
    /// Through another message.
    public var branch: TestingV1.Branch? {
      get { self._branch?.value }
      set { self._branch = newValue.map { Boxed($0) } }
    }
    private var _branch: Boxed<TestingV1.Branch>?

    /// The message in which every field has its default.
    public init() {}

    /// Another way to a child.
    public enum OneOfLink: Equatable, Sendable {
      /// A whole tree.
      indirect case subtree(TestingV1.Tree)
      /// Only a name.
      case reference(String)
    }
  }

  /// The other half of a circle of two messages.
  public struct Branch: Message {
    /// Back to a tree.
    public var tree: TestingV1.Tree? {
      get { self._tree?.value }
      set { self._tree = newValue.map { Boxed($0) } }
    }
    private var _tree: Boxed<TestingV1.Tree>?
    /// How long it is.
    public var length: UInt32 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// A message without fields.
  public struct Nothing: Message {
    /// The message in which every field has its default.
    public init() {}
  }

  /// Field numbers at the edges.
  public struct Edges: Message {
    /// The largest number there is.
    public var last: UInt64 = 0
    /// The first one.
    public var first: UInt64 = 0
    /// The last number whose key takes two bytes.
    public var twoBytes: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// What an older program knows of AllKinds: everything else is unknown to it.
  public struct Older: Message {
    /// As in AllKinds.
    public var int32Value: Int32 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// An enum with a negative value and an alias.
  public struct Colour: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Not set.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// Red.
    public static var red: Self { Self(rawValue: 1) }
    /// The same as red.
    public static var crimson: Self { Self(rawValue: 1) }
    /// Green.
    public static var green: Self { Self(rawValue: 2) }
    /// Below zero.
    public static var infrared: Self { Self(rawValue: -1) }
  }
}

extension TestingV1.AllKinds {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("double_value", jsonName: "doubleValue", number: 1, FieldType.double))
    fields.append(FieldSchema("float_value", jsonName: "floatValue", number: 2, FieldType.float))
    fields.append(FieldSchema("int32_value", jsonName: "int32Value", number: 3, FieldType.int32))
    fields.append(FieldSchema("int64_value", jsonName: "int64Value", number: 4, FieldType.int64))
    fields.append(FieldSchema("uint32_value", jsonName: "uint32Value", number: 5, FieldType.uint32))
    fields.append(FieldSchema("uint64_value", jsonName: "uint64Value", number: 6, FieldType.uint64))
    fields.append(FieldSchema("sint32_value", jsonName: "sint32Value", number: 7, FieldType.sint32))
    fields.append(FieldSchema("sint64_value", jsonName: "sint64Value", number: 8, FieldType.sint64))
    fields.append(FieldSchema("fixed32_value", jsonName: "fixed32Value", number: 9, FieldType.fixed32))
    fields.append(FieldSchema("fixed64_value", jsonName: "fixed64Value", number: 10, FieldType.fixed64))
    fields.append(FieldSchema("sfixed32_value", jsonName: "sfixed32Value", number: 11, FieldType.sfixed32))
    fields.append(FieldSchema("sfixed64_value", jsonName: "sfixed64Value", number: 12, FieldType.sfixed64))
    fields.append(FieldSchema("bool_value", jsonName: "boolValue", number: 13, FieldType.bool))
    fields.append(FieldSchema("string_value", jsonName: "stringValue", number: 14, FieldType.string))
    fields.append(FieldSchema("bytes_value", jsonName: "bytesValue", number: 15, FieldType.bytes))
    fields.append(FieldSchema("colour", jsonName: "colour", number: 16, FieldType.enumeration({ TestingV1.Colour.schema })))
    fields.append(FieldSchema("inner", jsonName: "inner", number: 17, FieldType.message({ TestingV1.AllKinds.Inner.schema })))
    fields.append(FieldSchema("doubles", jsonName: "doubles", number: 21, FieldType.double, label: .repeated))
    fields.append(FieldSchema("floats", jsonName: "floats", number: 22, FieldType.float, label: .repeated))
    fields.append(FieldSchema("int32s", jsonName: "int32s", number: 23, FieldType.int32, label: .repeated))
    fields.append(FieldSchema("int64s", jsonName: "int64s", number: 24, FieldType.int64, label: .repeated))
    fields.append(FieldSchema("uint32s", jsonName: "uint32s", number: 25, FieldType.uint32, label: .repeated))
    fields.append(FieldSchema("uint64s", jsonName: "uint64s", number: 26, FieldType.uint64, label: .repeated))
    fields.append(FieldSchema("sint32s", jsonName: "sint32s", number: 27, FieldType.sint32, label: .repeated))
    fields.append(FieldSchema("sint64s", jsonName: "sint64s", number: 28, FieldType.sint64, label: .repeated))
    fields.append(FieldSchema("fixed32s", jsonName: "fixed32s", number: 29, FieldType.fixed32, label: .repeated))
    fields.append(FieldSchema("fixed64s", jsonName: "fixed64s", number: 30, FieldType.fixed64, label: .repeated))
    fields.append(FieldSchema("sfixed32s", jsonName: "sfixed32s", number: 31, FieldType.sfixed32, label: .repeated))
    fields.append(FieldSchema("sfixed64s", jsonName: "sfixed64s", number: 32, FieldType.sfixed64, label: .repeated))
    fields.append(FieldSchema("bools", jsonName: "bools", number: 33, FieldType.bool, label: .repeated))
    fields.append(FieldSchema("strings", jsonName: "strings", number: 34, FieldType.string, label: .repeated))
    fields.append(FieldSchema("blobs", jsonName: "blobs", number: 35, FieldType.bytes, label: .repeated))
    fields.append(FieldSchema("colours", jsonName: "colours", number: 36, FieldType.enumeration({ TestingV1.Colour.schema }), label: .repeated))
    fields.append(FieldSchema("inners", jsonName: "inners", number: 37, FieldType.message({ TestingV1.AllKinds.Inner.schema }), label: .repeated))
    fields.append(FieldSchema("unpacked_numbers", jsonName: "unpackedNumbers", number: 38, FieldType.int32, label: .repeated))
    fields.append(FieldSchema("labels", jsonName: "labels", number: 41, FieldType.message({ labelsEntrySchema }), label: .map))
    fields.append(FieldSchema("numbers", jsonName: "numbers", number: 42, FieldType.message({ numbersEntrySchema }), label: .map))
    fields.append(FieldSchema("flags", jsonName: "flags", number: 43, FieldType.message({ flagsEntrySchema }), label: .map))
    fields.append(FieldSchema("inner_by_id", jsonName: "innerById", number: 44, FieldType.message({ innerByIdEntrySchema }), label: .map))
    fields.append(FieldSchema("colour_by_name", jsonName: "colourByName", number: 45, FieldType.message({ colourByNameEntrySchema }), label: .map))
    fields.append(FieldSchema("doubles_by_key", jsonName: "doublesByKey", number: 46, FieldType.message({ doublesByKeyEntrySchema }), label: .map))
    fields.append(FieldSchema("bool_by_key", jsonName: "boolByKey", number: 47, FieldType.message({ boolByKeyEntrySchema }), label: .map))
    fields.append(FieldSchema("choice_text", jsonName: "choiceText", number: 51, FieldType.string, oneof: "choice"))
    fields.append(FieldSchema("choice_bytes", jsonName: "choiceBytes", number: 52, FieldType.bytes, oneof: "choice"))
    fields.append(FieldSchema("choice_number", jsonName: "choiceNumber", number: 53, FieldType.int32, oneof: "choice"))
    fields.append(FieldSchema("choice_flag", jsonName: "choiceFlag", number: 54, FieldType.bool, oneof: "choice"))
    fields.append(FieldSchema("choice_inner", jsonName: "choiceInner", number: 55, FieldType.message({ TestingV1.AllKinds.Inner.schema }), oneof: "choice"))
    fields.append(FieldSchema("choice_colour", jsonName: "choiceColour", number: 56, FieldType.enumeration({ TestingV1.Colour.schema }), oneof: "choice"))
    fields.append(FieldSchema("choice_empty", jsonName: "choiceEmpty", number: 57, FieldType.message({ GoogleProtobuf.Empty.schema }), oneof: "choice"))
    fields.append(FieldSchema("choice_double", jsonName: "choiceDouble", number: 58, FieldType.double, oneof: "choice"))
    fields.append(FieldSchema("timestamp", jsonName: "timestamp", number: 61, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("duration", jsonName: "duration", number: 62, FieldType.message({ GoogleProtobuf.Duration.schema })))
    fields.append(FieldSchema("field_mask", jsonName: "fieldMask", number: 63, FieldType.message({ GoogleProtobuf.FieldMask.schema })))
    fields.append(FieldSchema("empty", jsonName: "empty", number: 64, FieldType.message({ GoogleProtobuf.Empty.schema })))
    fields.append(FieldSchema("wrapped_string", jsonName: "wrappedString", number: 65, FieldType.message({ GoogleProtobuf.StringValue.schema })))
    fields.append(FieldSchema("wrapped_int64", jsonName: "wrappedInt64", number: 66, FieldType.message({ GoogleProtobuf.Int64Value.schema })))
    fields.append(FieldSchema("wrapped_bool", jsonName: "wrappedBool", number: 67, FieldType.message({ GoogleProtobuf.BoolValue.schema })))
    fields.append(FieldSchema("wrapped_bytes", jsonName: "wrappedBytes", number: 68, FieldType.message({ GoogleProtobuf.BytesValue.schema })))
    fields.append(FieldSchema("wrapped_double", jsonName: "wrappedDouble", number: 69, FieldType.message({ GoogleProtobuf.DoubleValue.schema })))
    fields.append(FieldSchema("wrapped_uint64", jsonName: "wrappedUint64", number: 70, FieldType.message({ GoogleProtobuf.UInt64Value.schema })))
    fields.append(FieldSchema("timestamps", jsonName: "timestamps", number: 71, FieldType.message({ GoogleProtobuf.Timestamp.schema }), label: .repeated))
    fields.append(FieldSchema("durations", jsonName: "durations", number: 72, FieldType.message({ durationsEntrySchema }), label: .map))
    fields.append(FieldSchema("default", jsonName: "default", number: 81, FieldType.string))
    fields.append(FieldSchema("class", jsonName: "class", number: 82, FieldType.bool))
    fields.append(FieldSchema("self", jsonName: "me", number: 83, FieldType.int32))
    fields.append(FieldSchema("description", jsonName: "description", number: 84, FieldType.string))
    fields.append(FieldSchema("hash_value", jsonName: "hashValue", number: 85, FieldType.int64))
    fields.append(FieldSchema("init", jsonName: "init", number: 86, FieldType.message({ TestingV1.AllKinds.Inner.schema })))
    fields.append(FieldSchema("in_2_words", jsonName: "in2Words", number: 87, FieldType.string))
    fields.append(FieldSchema("phone", jsonName: "phone", number: 91, FieldType.string, sensitive: true))
    fields.append(FieldSchema("token", jsonName: "token", number: 92, FieldType.string, secret: true))
    return MessageSchema(name: "cloudpark.rpc.testing.v1.AllKinds", fields: fields)
  }()

  private static let labelsEntrySchema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("key", jsonName: "key", number: 1, FieldType.string))
    fields.append(FieldSchema("value", jsonName: "value", number: 2, FieldType.string))
    return MessageSchema(name: "cloudpark.rpc.testing.v1.AllKinds.LabelsEntry", fields: fields, isMapEntry: true)
  }()

  private static let numbersEntrySchema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("key", jsonName: "key", number: 1, FieldType.int32))
    fields.append(FieldSchema("value", jsonName: "value", number: 2, FieldType.int64))
    return MessageSchema(name: "cloudpark.rpc.testing.v1.AllKinds.NumbersEntry", fields: fields, isMapEntry: true)
  }()

  private static let flagsEntrySchema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("key", jsonName: "key", number: 1, FieldType.bool))
    fields.append(FieldSchema("value", jsonName: "value", number: 2, FieldType.bytes))
    return MessageSchema(name: "cloudpark.rpc.testing.v1.AllKinds.FlagsEntry", fields: fields, isMapEntry: true)
  }()

  private static let innerByIdEntrySchema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("key", jsonName: "key", number: 1, FieldType.uint64))
    fields.append(FieldSchema("value", jsonName: "value", number: 2, FieldType.message({ TestingV1.AllKinds.Inner.schema })))
    return MessageSchema(name: "cloudpark.rpc.testing.v1.AllKinds.InnerByIdEntry", fields: fields, isMapEntry: true)
  }()

  private static let colourByNameEntrySchema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("key", jsonName: "key", number: 1, FieldType.string))
    fields.append(FieldSchema("value", jsonName: "value", number: 2, FieldType.enumeration({ TestingV1.Colour.schema })))
    return MessageSchema(name: "cloudpark.rpc.testing.v1.AllKinds.ColourByNameEntry", fields: fields, isMapEntry: true)
  }()

  private static let doublesByKeyEntrySchema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("key", jsonName: "key", number: 1, FieldType.sint64))
    fields.append(FieldSchema("value", jsonName: "value", number: 2, FieldType.double))
    return MessageSchema(name: "cloudpark.rpc.testing.v1.AllKinds.DoublesByKeyEntry", fields: fields, isMapEntry: true)
  }()

  private static let boolByKeyEntrySchema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("key", jsonName: "key", number: 1, FieldType.fixed32))
    fields.append(FieldSchema("value", jsonName: "value", number: 2, FieldType.bool))
    return MessageSchema(name: "cloudpark.rpc.testing.v1.AllKinds.BoolByKeyEntry", fields: fields, isMapEntry: true)
  }()

  private static let durationsEntrySchema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("key", jsonName: "key", number: 1, FieldType.string))
    fields.append(FieldSchema("value", jsonName: "value", number: 2, FieldType.message({ GoogleProtobuf.Duration.schema })))
    return MessageSchema(name: "cloudpark.rpc.testing.v1.AllKinds.DurationsEntry", fields: fields, isMapEntry: true)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__testing__v1__all_kinds__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__Testing__V1__AllKinds.self)
    self.doubleValue = record.pointee.double_value
    self.floatValue = record.pointee.float_value
    self.int32Value = record.pointee.int32_value
    self.int64Value = record.pointee.int64_value
    self.uint32Value = record.pointee.uint32_value
    self.uint64Value = record.pointee.uint64_value
    self.sint32Value = record.pointee.sint32_value
    self.sint64Value = record.pointee.sint64_value
    self.fixed32Value = record.pointee.fixed32_value
    self.fixed64Value = record.pointee.fixed64_value
    self.sfixed32Value = record.pointee.sfixed32_value
    self.sfixed64Value = record.pointee.sfixed64_value
    self.boolValue = record.pointee.bool_value != 0
    self.stringValue = RecordReader.string(record.pointee.string_value)
    self.bytesValue = RecordReader.bytes(record.pointee.bytes_value.len, record.pointee.bytes_value.data)
    self.colour = RecordReader.enumeration(record.pointee.colour)
    self.inner = RecordReader.message(record.pointee.inner)
    self.doubles = RecordReader.array(record.pointee.n_doubles, record.pointee.doubles)
    self.floats = RecordReader.array(record.pointee.n_floats, record.pointee.floats)
    self.int32s = RecordReader.array(record.pointee.n_int32s, record.pointee.int32s)
    self.int64s = RecordReader.array(record.pointee.n_int64s, record.pointee.int64s)
    self.uint32s = RecordReader.array(record.pointee.n_uint32s, record.pointee.uint32s)
    self.uint64s = RecordReader.array(record.pointee.n_uint64s, record.pointee.uint64s)
    self.sint32s = RecordReader.array(record.pointee.n_sint32s, record.pointee.sint32s)
    self.sint64s = RecordReader.array(record.pointee.n_sint64s, record.pointee.sint64s)
    self.fixed32s = RecordReader.array(record.pointee.n_fixed32s, record.pointee.fixed32s)
    self.fixed64s = RecordReader.array(record.pointee.n_fixed64s, record.pointee.fixed64s)
    self.sfixed32s = RecordReader.array(record.pointee.n_sfixed32s, record.pointee.sfixed32s)
    self.sfixed64s = RecordReader.array(record.pointee.n_sfixed64s, record.pointee.sfixed64s)
    self.bools = RecordReader.flags(record.pointee.n_bools, record.pointee.bools)
    self.strings = RecordReader.strings(record.pointee.n_strings, record.pointee.strings)
    self.blobs = RecordReader.blobs(record.pointee.n_blobs, record.pointee.blobs)
    self.colours = RecordReader.enumerations(record.pointee.n_colours, record.pointee.colours)
    self.inners = RecordReader.messages(record.pointee.n_inners, record.pointee.inners)
    self.unpackedNumbers = RecordReader.array(record.pointee.n_unpacked_numbers, record.pointee.unpacked_numbers)
    for index in 0..<record.pointee.n_labels {
      guard let entry = record.pointee.labels[index] else { continue }
      self.labels[RecordReader.string(entry.pointee.key)] = RecordReader.string(entry.pointee.value)
    }
    for index in 0..<record.pointee.n_numbers {
      guard let entry = record.pointee.numbers[index] else { continue }
      self.numbers[entry.pointee.key] = entry.pointee.value
    }
    for index in 0..<record.pointee.n_flags {
      guard let entry = record.pointee.flags[index] else { continue }
      self.flags[entry.pointee.key != 0] = RecordReader.bytes(entry.pointee.value.len, entry.pointee.value.data)
    }
    for index in 0..<record.pointee.n_inner_by_id {
      guard let entry = record.pointee.inner_by_id[index] else { continue }
      self.innerById[entry.pointee.key] = RecordReader.message(entry.pointee.value) ?? TestingV1.AllKinds.Inner()
    }
    for index in 0..<record.pointee.n_colour_by_name {
      guard let entry = record.pointee.colour_by_name[index] else { continue }
      self.colourByName[RecordReader.string(entry.pointee.key)] = RecordReader.enumeration(entry.pointee.value)
    }
    for index in 0..<record.pointee.n_doubles_by_key {
      guard let entry = record.pointee.doubles_by_key[index] else { continue }
      self.doublesByKey[entry.pointee.key] = entry.pointee.value
    }
    for index in 0..<record.pointee.n_bool_by_key {
      guard let entry = record.pointee.bool_by_key[index] else { continue }
      self.boolByKey[entry.pointee.key] = entry.pointee.value != 0
    }
    self.timestamp = RecordReader.message(record.pointee.timestamp)
    self.duration = RecordReader.message(record.pointee.duration)
    self.fieldMask = RecordReader.message(record.pointee.field_mask)
    self.empty = RecordReader.message(record.pointee.empty)
    self.wrappedString = RecordReader.message(record.pointee.wrapped_string)
    self.wrappedInt64 = RecordReader.message(record.pointee.wrapped_int64)
    self.wrappedBool = RecordReader.message(record.pointee.wrapped_bool)
    self.wrappedBytes = RecordReader.message(record.pointee.wrapped_bytes)
    self.wrappedDouble = RecordReader.message(record.pointee.wrapped_double)
    self.wrappedUint64 = RecordReader.message(record.pointee.wrapped_uint64)
    self.timestamps = RecordReader.messages(record.pointee.n_timestamps, record.pointee.timestamps)
    for index in 0..<record.pointee.n_durations {
      guard let entry = record.pointee.durations[index] else { continue }
      self.durations[RecordReader.string(entry.pointee.key)] = RecordReader.message(entry.pointee.value) ?? GoogleProtobuf.Duration()
    }
    self.`default` = RecordReader.string(record.pointee.default_)
    self.`class` = record.pointee.class_ != 0
    self.self_ = record.pointee.`self`
    self.description_ = RecordReader.string(record.pointee.description)
    self.hashValue_ = record.pointee.hash_value
    self.init_ = RecordReader.message(record.pointee.`init`)
    self.in2Words = RecordReader.string(record.pointee.in_2_words)
    self.phone = RecordReader.string(record.pointee.phone)
    self.token = RecordReader.string(record.pointee.token)
    switch RecordReader.number(record.pointee.choice_case) {
    case 51:
      self.choice = .choiceText(RecordReader.string(record.pointee.choice_text))
    case 52:
      self.choice = .choiceBytes(RecordReader.bytes(record.pointee.choice_bytes.len, record.pointee.choice_bytes.data))
    case 53:
      self.choice = .choiceNumber(record.pointee.choice_number)
    case 54:
      self.choice = .choiceFlag(record.pointee.choice_flag != 0)
    case 55:
      if let value: TestingV1.AllKinds.Inner = RecordReader.message(record.pointee.choice_inner) { self.choice = .choiceInner(value) }
    case 56:
      self.choice = .choiceColour(RecordReader.enumeration(record.pointee.choice_colour))
    case 57:
      if let value: GoogleProtobuf.Empty = RecordReader.message(record.pointee.choice_empty) { self.choice = .choiceEmpty(value) }
    case 58:
      self.choice = .choiceDouble(record.pointee.choice_double)
    default: break
    }
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__Testing__V1__AllKinds.self)
    cloudpark__rpc__testing__v1__all_kinds__init(record)
    record.pointee.double_value = self.doubleValue
    record.pointee.float_value = self.floatValue
    record.pointee.int32_value = self.int32Value
    record.pointee.int64_value = self.int64Value
    record.pointee.uint32_value = self.uint32Value
    record.pointee.uint64_value = self.uint64Value
    record.pointee.sint32_value = self.sint32Value
    record.pointee.sint64_value = self.sint64Value
    record.pointee.fixed32_value = self.fixed32Value
    record.pointee.fixed64_value = self.fixed64Value
    record.pointee.sfixed32_value = self.sfixed32Value
    record.pointee.sfixed64_value = self.sfixed64Value
    record.pointee.bool_value = self.boolValue ? 1 : 0
    if !self.stringValue.isEmpty {
      record.pointee.string_value = try packer.string(self.stringValue, "string_value")
    }
    if !self.bytesValue.isEmpty {
      record.pointee.bytes_value.len = self.bytesValue.count
      record.pointee.bytes_value.data = try packer.bytes(self.bytesValue)
    }
    record.pointee.colour = packer.enumeration(self.colour)
    if let value = self.inner {
      record.pointee.inner = try packer.message(value, "inner")
    }
    if !self.doubles.isEmpty {
      record.pointee.n_doubles = self.doubles.count
      record.pointee.doubles = try packer.array(self.doubles)
    }
    if !self.floats.isEmpty {
      record.pointee.n_floats = self.floats.count
      record.pointee.floats = try packer.array(self.floats)
    }
    if !self.int32s.isEmpty {
      record.pointee.n_int32s = self.int32s.count
      record.pointee.int32s = try packer.array(self.int32s)
    }
    if !self.int64s.isEmpty {
      record.pointee.n_int64s = self.int64s.count
      record.pointee.int64s = try packer.array(self.int64s)
    }
    if !self.uint32s.isEmpty {
      record.pointee.n_uint32s = self.uint32s.count
      record.pointee.uint32s = try packer.array(self.uint32s)
    }
    if !self.uint64s.isEmpty {
      record.pointee.n_uint64s = self.uint64s.count
      record.pointee.uint64s = try packer.array(self.uint64s)
    }
    if !self.sint32s.isEmpty {
      record.pointee.n_sint32s = self.sint32s.count
      record.pointee.sint32s = try packer.array(self.sint32s)
    }
    if !self.sint64s.isEmpty {
      record.pointee.n_sint64s = self.sint64s.count
      record.pointee.sint64s = try packer.array(self.sint64s)
    }
    if !self.fixed32s.isEmpty {
      record.pointee.n_fixed32s = self.fixed32s.count
      record.pointee.fixed32s = try packer.array(self.fixed32s)
    }
    if !self.fixed64s.isEmpty {
      record.pointee.n_fixed64s = self.fixed64s.count
      record.pointee.fixed64s = try packer.array(self.fixed64s)
    }
    if !self.sfixed32s.isEmpty {
      record.pointee.n_sfixed32s = self.sfixed32s.count
      record.pointee.sfixed32s = try packer.array(self.sfixed32s)
    }
    if !self.sfixed64s.isEmpty {
      record.pointee.n_sfixed64s = self.sfixed64s.count
      record.pointee.sfixed64s = try packer.array(self.sfixed64s)
    }
    if !self.bools.isEmpty {
      record.pointee.n_bools = self.bools.count
      record.pointee.bools = try packer.flags(self.bools)
    }
    if !self.strings.isEmpty {
      record.pointee.n_strings = self.strings.count
      record.pointee.strings = try packer.strings(self.strings, "strings")
    }
    if !self.blobs.isEmpty {
      record.pointee.n_blobs = self.blobs.count
      record.pointee.blobs = try packer.blobs(self.blobs)
    }
    if !self.colours.isEmpty {
      record.pointee.n_colours = self.colours.count
      record.pointee.colours = try packer.enumerations(self.colours)
    }
    if !self.inners.isEmpty {
      record.pointee.n_inners = self.inners.count
      record.pointee.inners = try packer.messages(self.inners, "inners")
    }
    if !self.unpackedNumbers.isEmpty {
      record.pointee.n_unpacked_numbers = self.unpackedNumbers.count
      record.pointee.unpacked_numbers = try packer.array(self.unpackedNumbers)
    }
    if !self.labels.isEmpty {
      let entries = try packer.allocate(UnsafeMutablePointer<Cloudpark__Rpc__Testing__V1__AllKinds__LabelsEntry>?.self, count: self.labels.count)
      var count = 0
      for key in packer.sortedKeys(self.labels) {
        guard let value = self.labels[key] else { continue }
        let entry = try packer.allocate(Cloudpark__Rpc__Testing__V1__AllKinds__LabelsEntry.self)
        cloudpark__rpc__testing__v1__all_kinds__labels_entry__init(entry)
        entry.pointee.key = try packer.string(key, "labels")
        entry.pointee.value = try packer.string(value, "labels")
        (entries + count).initialize(to: entry)
        count += 1
      }
      record.pointee.n_labels = count
      record.pointee.labels = entries
    }
    if !self.numbers.isEmpty {
      let entries = try packer.allocate(UnsafeMutablePointer<Cloudpark__Rpc__Testing__V1__AllKinds__NumbersEntry>?.self, count: self.numbers.count)
      var count = 0
      for key in packer.sortedKeys(self.numbers) {
        guard let value = self.numbers[key] else { continue }
        let entry = try packer.allocate(Cloudpark__Rpc__Testing__V1__AllKinds__NumbersEntry.self)
        cloudpark__rpc__testing__v1__all_kinds__numbers_entry__init(entry)
        entry.pointee.key = key
        entry.pointee.value = value
        (entries + count).initialize(to: entry)
        count += 1
      }
      record.pointee.n_numbers = count
      record.pointee.numbers = entries
    }
    if !self.flags.isEmpty {
      let entries = try packer.allocate(UnsafeMutablePointer<Cloudpark__Rpc__Testing__V1__AllKinds__FlagsEntry>?.self, count: self.flags.count)
      var count = 0
      for key in packer.sortedKeys(self.flags) {
        guard let value = self.flags[key] else { continue }
        let entry = try packer.allocate(Cloudpark__Rpc__Testing__V1__AllKinds__FlagsEntry.self)
        cloudpark__rpc__testing__v1__all_kinds__flags_entry__init(entry)
        entry.pointee.key = key ? 1 : 0
        entry.pointee.value.len = value.count
        entry.pointee.value.data = try packer.bytes(value)
        (entries + count).initialize(to: entry)
        count += 1
      }
      record.pointee.n_flags = count
      record.pointee.flags = entries
    }
    if !self.innerById.isEmpty {
      let entries = try packer.allocate(UnsafeMutablePointer<Cloudpark__Rpc__Testing__V1__AllKinds__InnerByIdEntry>?.self, count: self.innerById.count)
      var count = 0
      for key in packer.sortedKeys(self.innerById) {
        guard let value = self.innerById[key] else { continue }
        let entry = try packer.allocate(Cloudpark__Rpc__Testing__V1__AllKinds__InnerByIdEntry.self)
        cloudpark__rpc__testing__v1__all_kinds__inner_by_id_entry__init(entry)
        entry.pointee.key = key
        entry.pointee.value = try packer.message(value, "inner_by_id")
        (entries + count).initialize(to: entry)
        count += 1
      }
      record.pointee.n_inner_by_id = count
      record.pointee.inner_by_id = entries
    }
    if !self.colourByName.isEmpty {
      let entries = try packer.allocate(UnsafeMutablePointer<Cloudpark__Rpc__Testing__V1__AllKinds__ColourByNameEntry>?.self, count: self.colourByName.count)
      var count = 0
      for key in packer.sortedKeys(self.colourByName) {
        guard let value = self.colourByName[key] else { continue }
        let entry = try packer.allocate(Cloudpark__Rpc__Testing__V1__AllKinds__ColourByNameEntry.self)
        cloudpark__rpc__testing__v1__all_kinds__colour_by_name_entry__init(entry)
        entry.pointee.key = try packer.string(key, "colour_by_name")
        entry.pointee.value = packer.enumeration(value)
        (entries + count).initialize(to: entry)
        count += 1
      }
      record.pointee.n_colour_by_name = count
      record.pointee.colour_by_name = entries
    }
    if !self.doublesByKey.isEmpty {
      let entries = try packer.allocate(UnsafeMutablePointer<Cloudpark__Rpc__Testing__V1__AllKinds__DoublesByKeyEntry>?.self, count: self.doublesByKey.count)
      var count = 0
      for key in packer.sortedKeys(self.doublesByKey) {
        guard let value = self.doublesByKey[key] else { continue }
        let entry = try packer.allocate(Cloudpark__Rpc__Testing__V1__AllKinds__DoublesByKeyEntry.self)
        cloudpark__rpc__testing__v1__all_kinds__doubles_by_key_entry__init(entry)
        entry.pointee.key = key
        entry.pointee.value = value
        (entries + count).initialize(to: entry)
        count += 1
      }
      record.pointee.n_doubles_by_key = count
      record.pointee.doubles_by_key = entries
    }
    if !self.boolByKey.isEmpty {
      let entries = try packer.allocate(UnsafeMutablePointer<Cloudpark__Rpc__Testing__V1__AllKinds__BoolByKeyEntry>?.self, count: self.boolByKey.count)
      var count = 0
      for key in packer.sortedKeys(self.boolByKey) {
        guard let value = self.boolByKey[key] else { continue }
        let entry = try packer.allocate(Cloudpark__Rpc__Testing__V1__AllKinds__BoolByKeyEntry.self)
        cloudpark__rpc__testing__v1__all_kinds__bool_by_key_entry__init(entry)
        entry.pointee.key = key
        entry.pointee.value = value ? 1 : 0
        (entries + count).initialize(to: entry)
        count += 1
      }
      record.pointee.n_bool_by_key = count
      record.pointee.bool_by_key = entries
    }
    if let value = self.timestamp {
      record.pointee.timestamp = try packer.message(value, "timestamp")
    }
    if let value = self.duration {
      record.pointee.duration = try packer.message(value, "duration")
    }
    if let value = self.fieldMask {
      record.pointee.field_mask = try packer.message(value, "field_mask")
    }
    if let value = self.empty {
      record.pointee.empty = try packer.message(value, "empty")
    }
    if let value = self.wrappedString {
      record.pointee.wrapped_string = try packer.message(value, "wrapped_string")
    }
    if let value = self.wrappedInt64 {
      record.pointee.wrapped_int64 = try packer.message(value, "wrapped_int64")
    }
    if let value = self.wrappedBool {
      record.pointee.wrapped_bool = try packer.message(value, "wrapped_bool")
    }
    if let value = self.wrappedBytes {
      record.pointee.wrapped_bytes = try packer.message(value, "wrapped_bytes")
    }
    if let value = self.wrappedDouble {
      record.pointee.wrapped_double = try packer.message(value, "wrapped_double")
    }
    if let value = self.wrappedUint64 {
      record.pointee.wrapped_uint64 = try packer.message(value, "wrapped_uint64")
    }
    if !self.timestamps.isEmpty {
      record.pointee.n_timestamps = self.timestamps.count
      record.pointee.timestamps = try packer.messages(self.timestamps, "timestamps")
    }
    if !self.durations.isEmpty {
      let entries = try packer.allocate(UnsafeMutablePointer<Cloudpark__Rpc__Testing__V1__AllKinds__DurationsEntry>?.self, count: self.durations.count)
      var count = 0
      for key in packer.sortedKeys(self.durations) {
        guard let value = self.durations[key] else { continue }
        let entry = try packer.allocate(Cloudpark__Rpc__Testing__V1__AllKinds__DurationsEntry.self)
        cloudpark__rpc__testing__v1__all_kinds__durations_entry__init(entry)
        entry.pointee.key = try packer.string(key, "durations")
        entry.pointee.value = try packer.message(value, "durations")
        (entries + count).initialize(to: entry)
        count += 1
      }
      record.pointee.n_durations = count
      record.pointee.durations = entries
    }
    if !self.`default`.isEmpty {
      record.pointee.default_ = try packer.string(self.`default`, "default")
    }
    record.pointee.class_ = self.`class` ? 1 : 0
    record.pointee.`self` = self.self_
    if !self.description_.isEmpty {
      record.pointee.description = try packer.string(self.description_, "description")
    }
    record.pointee.hash_value = self.hashValue_
    if let value = self.init_ {
      record.pointee.`init` = try packer.message(value, "init")
    }
    if !self.in2Words.isEmpty {
      record.pointee.in_2_words = try packer.string(self.in2Words, "in_2_words")
    }
    if !self.phone.isEmpty {
      record.pointee.phone = try packer.string(self.phone, "phone")
    }
    if !self.token.isEmpty {
      record.pointee.token = try packer.string(self.token, "token")
    }
    switch self.choice {
    case .choiceText(let value):
      record.pointee.choice_case = Cloudpark__Rpc__Testing__V1__AllKinds__ChoiceCase(rawValue: 51)
      record.pointee.choice_text = try packer.string(value, "choice_text")
    case .choiceBytes(let value):
      record.pointee.choice_case = Cloudpark__Rpc__Testing__V1__AllKinds__ChoiceCase(rawValue: 52)
      record.pointee.choice_bytes.len = value.count
      record.pointee.choice_bytes.data = try packer.bytes(value)
    case .choiceNumber(let value):
      record.pointee.choice_case = Cloudpark__Rpc__Testing__V1__AllKinds__ChoiceCase(rawValue: 53)
      record.pointee.choice_number = value
    case .choiceFlag(let value):
      record.pointee.choice_case = Cloudpark__Rpc__Testing__V1__AllKinds__ChoiceCase(rawValue: 54)
      record.pointee.choice_flag = value ? 1 : 0
    case .choiceInner(let value):
      record.pointee.choice_case = Cloudpark__Rpc__Testing__V1__AllKinds__ChoiceCase(rawValue: 55)
      record.pointee.choice_inner = try packer.message(value, "choice_inner")
    case .choiceColour(let value):
      record.pointee.choice_case = Cloudpark__Rpc__Testing__V1__AllKinds__ChoiceCase(rawValue: 56)
      record.pointee.choice_colour = packer.enumeration(value)
    case .choiceEmpty(let value):
      record.pointee.choice_case = Cloudpark__Rpc__Testing__V1__AllKinds__ChoiceCase(rawValue: 57)
      record.pointee.choice_empty = try packer.message(value, "choice_empty")
    case .choiceDouble(let value):
      record.pointee.choice_case = Cloudpark__Rpc__Testing__V1__AllKinds__ChoiceCase(rawValue: 58)
      record.pointee.choice_double = value
    case nil: break
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension TestingV1.AllKinds.Inner {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.int64))
    fields.append(FieldSchema("name", jsonName: "name", number: 2, FieldType.string))
    fields.append(FieldSchema("shape", jsonName: "shape", number: 3, FieldType.enumeration({ TestingV1.AllKinds.Inner.Shape.schema })))
    return MessageSchema(name: "cloudpark.rpc.testing.v1.AllKinds.Inner", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__testing__v1__all_kinds__inner__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__Testing__V1__AllKinds__Inner.self)
    self.id = record.pointee.id
    self.name = RecordReader.string(record.pointee.name)
    self.shape = RecordReader.enumeration(record.pointee.shape)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__Testing__V1__AllKinds__Inner.self)
    cloudpark__rpc__testing__v1__all_kinds__inner__init(record)
    record.pointee.id = self.id
    if !self.name.isEmpty {
      record.pointee.name = try packer.string(self.name, "name")
    }
    record.pointee.shape = packer.enumeration(self.shape)
    return UnsafeMutableRawPointer(record)
  }
}

extension TestingV1.AllKinds.Inner.Shape {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "SHAPE_UNSPECIFIED", number: 0))
    values.append((name: "SHAPE_ROUND", number: 1))
    values.append((name: "SHAPE_SQUARE", number: 2))
    return EnumSchema(name: "cloudpark.rpc.testing.v1.AllKinds.Inner.Shape", values: values)
  }()
}

extension TestingV1.Tree {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("label", jsonName: "label", number: 1, FieldType.string))
    fields.append(FieldSchema("left", jsonName: "left", number: 2, FieldType.message({ TestingV1.Tree.schema })))
    fields.append(FieldSchema("children", jsonName: "children", number: 3, FieldType.message({ TestingV1.Tree.schema }), label: .repeated))
    fields.append(FieldSchema("named", jsonName: "named", number: 4, FieldType.message({ namedEntrySchema }), label: .map))
    fields.append(FieldSchema("subtree", jsonName: "subtree", number: 5, FieldType.message({ TestingV1.Tree.schema }), oneof: "link"))
    fields.append(FieldSchema("reference", jsonName: "reference", number: 6, FieldType.string, oneof: "link"))
    fields.append(FieldSchema("branch", jsonName: "branch", number: 7, FieldType.message({ TestingV1.Branch.schema })))
    return MessageSchema(name: "cloudpark.rpc.testing.v1.Tree", fields: fields)
  }()

  private static let namedEntrySchema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("key", jsonName: "key", number: 1, FieldType.string))
    fields.append(FieldSchema("value", jsonName: "value", number: 2, FieldType.message({ TestingV1.Tree.schema })))
    return MessageSchema(name: "cloudpark.rpc.testing.v1.Tree.NamedEntry", fields: fields, isMapEntry: true)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__testing__v1__tree__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__Testing__V1__Tree.self)
    self.label = RecordReader.string(record.pointee.label)
    self.left = RecordReader.message(record.pointee.left)
    self.children = RecordReader.messages(record.pointee.n_children, record.pointee.children)
    for index in 0..<record.pointee.n_named {
      guard let entry = record.pointee.named[index] else { continue }
      self.named[RecordReader.string(entry.pointee.key)] = RecordReader.message(entry.pointee.value) ?? TestingV1.Tree()
    }
    self.branch = RecordReader.message(record.pointee.branch)
    switch RecordReader.number(record.pointee.link_case) {
    case 5:
      if let value: TestingV1.Tree = RecordReader.message(record.pointee.subtree) { self.link = .subtree(value) }
    case 6:
      self.link = .reference(RecordReader.string(record.pointee.reference))
    default: break
    }
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__Testing__V1__Tree.self)
    cloudpark__rpc__testing__v1__tree__init(record)
    if !self.label.isEmpty {
      record.pointee.label = try packer.string(self.label, "label")
    }
    if let value = self.left {
      record.pointee.left = try packer.message(value, "left")
    }
    if !self.children.isEmpty {
      record.pointee.n_children = self.children.count
      record.pointee.children = try packer.messages(self.children, "children")
    }
    if !self.named.isEmpty {
      let entries = try packer.allocate(UnsafeMutablePointer<Cloudpark__Rpc__Testing__V1__Tree__NamedEntry>?.self, count: self.named.count)
      var count = 0
      for key in packer.sortedKeys(self.named) {
        guard let value = self.named[key] else { continue }
        let entry = try packer.allocate(Cloudpark__Rpc__Testing__V1__Tree__NamedEntry.self)
        cloudpark__rpc__testing__v1__tree__named_entry__init(entry)
        entry.pointee.key = try packer.string(key, "named")
        entry.pointee.value = try packer.message(value, "named")
        (entries + count).initialize(to: entry)
        count += 1
      }
      record.pointee.n_named = count
      record.pointee.named = entries
    }
    if let value = self.branch {
      record.pointee.branch = try packer.message(value, "branch")
    }
    switch self.link {
    case .subtree(let value):
      record.pointee.link_case = Cloudpark__Rpc__Testing__V1__Tree__LinkCase(rawValue: 5)
      record.pointee.subtree = try packer.message(value, "subtree")
    case .reference(let value):
      record.pointee.link_case = Cloudpark__Rpc__Testing__V1__Tree__LinkCase(rawValue: 6)
      record.pointee.reference = try packer.string(value, "reference")
    case nil: break
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension TestingV1.Branch {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("tree", jsonName: "tree", number: 1, FieldType.message({ TestingV1.Tree.schema })))
    fields.append(FieldSchema("length", jsonName: "length", number: 2, FieldType.uint32))
    return MessageSchema(name: "cloudpark.rpc.testing.v1.Branch", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__testing__v1__branch__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__Testing__V1__Branch.self)
    self.tree = RecordReader.message(record.pointee.tree)
    self.length = record.pointee.length
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__Testing__V1__Branch.self)
    cloudpark__rpc__testing__v1__branch__init(record)
    if let value = self.tree {
      record.pointee.tree = try packer.message(value, "tree")
    }
    record.pointee.length = self.length
    return UnsafeMutableRawPointer(record)
  }
}

extension TestingV1.Nothing {
  public static let schema: MessageSchema = MessageSchema(name: "cloudpark.rpc.testing.v1.Nothing", fields: [])

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__testing__v1__nothing__descriptor_address() }

  public init(record: UnsafeRawPointer) {
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__Testing__V1__Nothing.self)
    cloudpark__rpc__testing__v1__nothing__init(record)
    return UnsafeMutableRawPointer(record)
  }
}

extension TestingV1.Edges {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("last", jsonName: "last", number: 536870911, FieldType.uint64))
    fields.append(FieldSchema("first", jsonName: "first", number: 1, FieldType.uint64))
    fields.append(FieldSchema("two_bytes", jsonName: "twoBytes", number: 2047, FieldType.uint64))
    return MessageSchema(name: "cloudpark.rpc.testing.v1.Edges", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__testing__v1__edges__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__Testing__V1__Edges.self)
    self.last = record.pointee.last
    self.first = record.pointee.first
    self.twoBytes = record.pointee.two_bytes
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__Testing__V1__Edges.self)
    cloudpark__rpc__testing__v1__edges__init(record)
    record.pointee.last = self.last
    record.pointee.first = self.first
    record.pointee.two_bytes = self.twoBytes
    return UnsafeMutableRawPointer(record)
  }
}

extension TestingV1.Older {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("int32_value", jsonName: "int32Value", number: 3, FieldType.int32))
    return MessageSchema(name: "cloudpark.rpc.testing.v1.Older", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__testing__v1__older__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__Testing__V1__Older.self)
    self.int32Value = record.pointee.int32_value
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__Testing__V1__Older.self)
    cloudpark__rpc__testing__v1__older__init(record)
    record.pointee.int32_value = self.int32Value
    return UnsafeMutableRawPointer(record)
  }
}

extension TestingV1.Colour {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "COLOUR_UNSPECIFIED", number: 0))
    values.append((name: "COLOUR_RED", number: 1))
    values.append((name: "COLOUR_CRIMSON", number: 1))
    values.append((name: "COLOUR_GREEN", number: 2))
    values.append((name: "COLOUR_INFRARED", number: -1))
    return EnumSchema(name: "cloudpark.rpc.testing.v1.Colour", values: values)
  }()
}
