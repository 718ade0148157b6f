// Made by Scripts/generate from google/protobuf/empty.proto. Do not edit.

internal import CRPCSchemas
import SchemaRuntime

extension GoogleProtobuf {
  /// A generic empty message that you can re-use to avoid defining duplicated
  /// empty messages in your APIs. A typical example is to use it as the request
  /// or the response type of an API method. For instance:
  ///
  ///     service Foo {
  ///       rpc Bar(google.protobuf.Empty) returns (google.protobuf.Empty);
  ///     }
  public struct Empty: Message {
    /// The message in which every field has its default.
    public init() {}
  }
}

extension GoogleProtobuf.Empty {
  public static let schema: MessageSchema = MessageSchema(name: "google.protobuf.Empty", fields: [])

  public static var recordDescriptor: UnsafeRawPointer { google__protobuf__empty__descriptor_address() }

  public init(record: UnsafeRawPointer) {
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Google__Protobuf__Empty.self)
    google__protobuf__empty__init(record)
    return UnsafeMutableRawPointer(record)
  }
}
