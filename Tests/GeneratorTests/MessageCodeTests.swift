import Testing

@testable import protoc_gen_cloudpark

/// Goal: the code for a message is exactly what it should be. Method: golden text of one small contract; how every kind
/// of field behaves is shown by the codec's own tests on kinds.proto.
@Suite struct MessageCodeTests {
  private let path = "Sources/ParkSchemas/Generated/DemoV1+demo.swift"

  @Test func smallContract_makesThisFile() throws {
    let parcel = message(
      "Parcel",
      [
        field("default", 1), field("weights", 2, .int64, repeated: true),
        field("state", 3, .enum, of: ".cloudpark.demo.v1.State"), field("text", 4, oneof: 0),
        field("inner", 5, .message, of: ".cloudpark.demo.v1.Parcel", oneof: 0),
      ], oneofs: ["content"])
    var contract = file(
      messages: [parcel], enums: [enumeration("State", [("STATE_UNSPECIFIED", 0), ("STATE_SENT", 1)])])
    contract = located(contract, [4, 0], line: 5, comment: " A thing that is sent.\n\n Twice.\n")
    contract = located(contract, [4, 0, 2, 0], line: 6, comment: " What it is.\n")
    #expect(try generate(contract)[path] == Self.golden)
  }

  private static let golden = #"""
    // Made by Scripts/generate from cloudpark/demo/v1/demo.proto. Do not edit.

    internal import CParkSchemas
    import RPCSchemas
    import SchemaRuntime

    extension DemoV1 {
      /// A thing that is sent.
      ///
      /// Twice.
      public struct Parcel: Message {
        /// What it is.
        public var `default`: String = ""
        public var weights: [Int64] = []
        public var state: DemoV1.State = DemoV1.State()
        public var content: DemoV1.Parcel.OneOfContent?

        /// The message in which every field has its default.
        public init() {}

        /// At most one of these fields.
        public enum OneOfContent: Equatable, Sendable {
          case text(String)
          indirect case inner(DemoV1.Parcel)
        }
      }

      public struct State: OpenEnum {
        /// The number on the wire.
        public var rawValue: Int32
        /// The value of a number, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        public static var unspecified: Self { Self(rawValue: 0) }
        public static var sent: Self { Self(rawValue: 1) }
      }
    }

    extension DemoV1.Parcel {
      public static let schema: MessageSchema = {
        var fields: [FieldSchema] = []
        fields.append(FieldSchema("default", jsonName: "default", number: 1, FieldType.string))
        fields.append(FieldSchema("weights", jsonName: "weights", number: 2, FieldType.int64, label: .repeated))
        fields.append(FieldSchema("state", jsonName: "state", number: 3, FieldType.enumeration({ DemoV1.State.schema })))
        fields.append(FieldSchema("text", jsonName: "text", number: 4, FieldType.string, oneof: "content"))
        fields.append(FieldSchema("inner", jsonName: "inner", number: 5, FieldType.message({ DemoV1.Parcel.schema }), oneof: "content"))
        return MessageSchema(name: "cloudpark.demo.v1.Parcel", fields: fields)
      }()

      public static var recordDescriptor: UnsafeRawPointer { cloudpark__demo__v1__parcel__descriptor_address() }

      public init(record: UnsafeRawPointer) {
        let record = record.assumingMemoryBound(to: Cloudpark__Demo__V1__Parcel.self)
        self.`default` = RecordReader.string(record.pointee.default_)
        self.weights = RecordReader.array(record.pointee.n_weights, record.pointee.weights)
        self.state = RecordReader.enumeration(record.pointee.state)
        switch RecordReader.number(record.pointee.content_case) {
        case 4:
          self.content = .text(RecordReader.string(record.pointee.text))
        case 5:
          if let value: DemoV1.Parcel = RecordReader.message(record.pointee.inner) { self.content = .inner(value) }
        default: break
        }
      }

      public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
        let record = try packer.allocate(Cloudpark__Demo__V1__Parcel.self)
        cloudpark__demo__v1__parcel__init(record)
        if !self.`default`.isEmpty {
          record.pointee.default_ = try packer.string(self.`default`, "default")
        }
        if !self.weights.isEmpty {
          record.pointee.n_weights = self.weights.count
          record.pointee.weights = try packer.array(self.weights)
        }
        record.pointee.state = packer.enumeration(self.state)
        switch self.content {
        case .text(let value):
          record.pointee.content_case = Cloudpark__Demo__V1__Parcel__ContentCase(rawValue: 4)
          record.pointee.text = try packer.string(value, "text")
        case .inner(let value):
          record.pointee.content_case = Cloudpark__Demo__V1__Parcel__ContentCase(rawValue: 5)
          record.pointee.inner = try packer.message(value, "inner")
        case nil: break
        }
        return UnsafeMutableRawPointer(record)
      }
    }

    extension DemoV1.State {
      public static let schema: EnumSchema = {
        var values: [(name: String, number: Int32)] = []
        values.append((name: "STATE_UNSPECIFIED", number: 0))
        values.append((name: "STATE_SENT", number: 1))
        return EnumSchema(name: "cloudpark.demo.v1.State", values: values)
      }()
    }

    """#

  @Test func circleOfMessages_isBoxed_butListsAndBystandersAreNot() throws {
    let tree = message(
      "Tree",
      [
        field("branch", 1, .message, of: ".cloudpark.demo.v1.Branch"),
        field("children", 2, .message, of: ".cloudpark.demo.v1.Tree", repeated: true),
      ])
    let branch = message(
      "Branch",
      [
        field("tree", 1, .message, of: ".cloudpark.demo.v1.Tree"),
        field("leaf", 2, .message, of: ".cloudpark.demo.v1.Leaf"),
      ])
    let text = try #require(try generate(file(messages: [tree, branch, message("Leaf")]))[path])
    #expect(text.contains("private var _branch: Boxed<DemoV1.Branch>?"))
    #expect(text.contains("private var _tree: Boxed<DemoV1.Tree>?"))
    #expect(text.contains("public var children: [DemoV1.Tree] = []"))
    #expect(text.contains("public var leaf: DemoV1.Leaf?\n"))
  }

  @Test func markedFields_areMarkedInTheSchema() throws {
    var phone = field("phone", 1)
    try phone.options.merge(serializedBytes: flag(51202))
    var token = field("token", 2)
    try token.options.merge(serializedBytes: flag(51201))
    let text = try #require(try generate(file(messages: [message("A", [phone, token])]))[path])
    #expect(text.contains(#"FieldSchema("phone", jsonName: "phone", number: 1, FieldType.string, sensitive: true)"#))
    #expect(text.contains(#"FieldSchema("token", jsonName: "token", number: 2, FieldType.string, secret: true)"#))
  }

  @Test func commentWithoutText_makesNoDocumentation() throws {
    let contract = located(file(messages: [message("A")]), [4, 0], line: 2, comment: " \n \n")
    let text = try #require(try generate(contract)[path])
    #expect(!text.contains("///\n"))
  }
}
