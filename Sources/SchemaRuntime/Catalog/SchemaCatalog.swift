/// The contracts of a server, built from a serialized `google.protobuf.FileDescriptorSet`: what a tool needs to call
/// methods whose code it does not have.
///
/// ```swift
/// let catalog = try SchemaCatalog(fileDescriptorSet: bytes)
/// let method = catalog.method("cloudpark.policy.v1.PolicyService/PublishPolicy")!
/// let request = try catalog.message(method.requestType)!.packed(json: text)
/// ```
///
/// Keep the catalog as long as its schemas are in use: they find each other through it.
public final class SchemaCatalog: Sendable {
  /// All services, sorted by full name.
  public let services: [ServiceSchema]
  /// All messages by full name.
  public let messages: [String: MessageSchema]
  /// All enums by full name.
  public let enums: [String: EnumSchema]
  /// The contract's comments by full name: of messages and enums, `message.field`, `enum.VALUE`, services and
  /// `service/method`. Empty if the set was made without source info.
  public let documentation: [String: String]

  private let registry: SchemaRegistry

  /// Reads a set of descriptors.
  ///
  /// - Throws: ``SchemaError`` if the bytes are no such set, a type is missing in it, or it uses what this runtime does
  ///   not know (groups).
  public init(fileDescriptorSet bytes: [UInt8]) throws(SchemaError) {
    registry = SchemaRegistry()
    var builder = CatalogBuilder(bytes, registry)
    try builder.read()
    messages = builder.messages
    enums = builder.enums
    documentation = builder.documentation
    services = builder.finishedServices()
    registry.fill(messages: messages, enums: enums)
  }

  deinit { registry.fill(messages: [:], enums: [:]) }

  /// The message of a full name.
  public func message(_ name: String) -> MessageSchema? { messages[name] }

  /// The method of a full name, service and method with a slash between.
  public func method(_ fullName: String) -> MethodDescriptor? {
    for service in services where fullName.hasPrefix(service.name + "/") {
      if let method = service.methods.first(where: { $0.fullName == fullName }) { return method }
    }
    return nil
  }
}

/// A service as its contract describes it.
public struct ServiceSchema: Sendable {
  /// The full name.
  public let name: String
  /// The contract's file.
  public let file: String
  /// In the order of the contract.
  public let methods: [MethodDescriptor]
}
