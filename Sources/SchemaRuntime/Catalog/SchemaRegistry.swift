import Synchronization

/// Where the schemas of a catalog find each other, since messages may contain themselves.
///
/// The schemas hold the registry and it holds them; the catalog breaks the circle when it goes.
final class SchemaRegistry: Sendable {
  private struct Types {
    var messages: [String: MessageSchema] = [:]
    var enums: [String: EnumSchema] = [:]
  }

  private let types = Mutex(Types())

  func fill(messages: [String: MessageSchema], enums: [String: EnumSchema]) {
    let old = types.withLock { types in
      defer { types = Types(messages: messages, enums: enums) }
      return types
    }
    // What was there is freed out here, without the lock.
    _ = old
  }

  /// A message of the catalog; an empty one after the catalog has gone.
  func message(_ name: String) -> MessageSchema {
    types.withLock { $0.messages[name] } ?? MessageSchema(name: name, fields: [])
  }

  /// An enum of the catalog; an empty one after the catalog has gone.
  func enumeration(_ name: String) -> EnumSchema {
    types.withLock { $0.enums[name] } ?? EnumSchema(name: name, values: [])
  }
}
