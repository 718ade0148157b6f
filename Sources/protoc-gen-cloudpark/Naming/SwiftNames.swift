/// The names that things of a contract get in Swift.
enum SwiftNames {
  /// The namespace of a package: `cloudpark.rpc.testing.v1` -> `TestingV1`, `google.protobuf` -> `GoogleProtobuf`.
  static func namespace(_ package: String) -> String {
    var parts = package.split(separator: ".").map(String.init)
    guard let last = parts.popLast() else { return "NoPackage" }
    let isVersion =
      last.count > 1 && last.first == "v" && last.dropFirst().allSatisfy { $0.isNumber || $0.isLetter }
      && last.dropFirst().first?.isNumber == true
    guard isVersion, let name = parts.popLast() else {
      return (parts + [last]).map(upperCamel).joined()
    }
    return upperCamel(name) + upperCamel(last)
  }

  /// A message's or enum's name from the namespace on: `TestingV1.AllKinds.Inner`.
  static func type(_ message: MessageType) -> String { path(message).joined(separator: ".") }
  static func type(_ type: EnumType) -> String {
    ((type.parent.map(path) ?? [namespace(type.file.package)]) + [type.name]).joined(separator: ".")
  }

  /// The enum of a oneof, from the namespace on: `RpcV1.StatusDetail.OneOfKind`.
  static func type(_ oneof: Oneof, in message: MessageType) -> String { type(message) + "." + self.oneof(oneof) }
  static func oneof(_ oneof: Oneof) -> String { "OneOf" + upperCamel(oneof.name) }

  private static func path(_ message: MessageType) -> [String] {
    (message.parent.map(path) ?? [namespace(message.file.package)]) + [message.name]
  }

  /// A property of a message, or a case of a oneof.
  static func property(_ name: String) -> String { member(lowerCamel(name)) }

  /// A method of a service.
  static func method(_ name: String) -> String { member(lowerFirst(name)) }

  /// The value of an enum without the enum's prefix: `SERVING_STATUS_NOT_SERVING` -> `notServing`.
  static func value(_ name: String, of type: String) -> String {
    let prefix = upperSnake(type) + "_"
    var rest = name[...]
    if name.hasPrefix(prefix), let first = name.dropFirst(prefix.count).first, !first.isNumber {
      rest = name.dropFirst(prefix.count)
    }
    return member(lowerCamel(rest.lowercased()))
  }

  /// A name as it is written: words of the language in backticks, names of our own members with a trailing `_`.
  static func member(_ name: String) -> String {
    if taken.contains(name) { return name + "_" }
    return keywords.contains(name) ? "`\(name)`" : name
  }

  /// A name without the backticks that ``member(_:)`` may have put around it.
  static func bare(_ name: String) -> String { name.filter { $0 != "`" } }

  static func lowerCamel(_ name: String) -> String { lowerFirst(joined(name)) }
  static func upperCamel(_ name: String) -> String {
    let name = joined(name)
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  private static func joined(_ name: String) -> String {
    var result = ""
    var nextIsUpper = false
    for character in name {
      if character == "_" {
        nextIsUpper = true
      } else {
        result += nextIsUpper ? character.uppercased() : String(character)
        nextIsUpper = false
      }
    }
    return result
  }

  private static func lowerFirst(_ name: String) -> String { name.prefix(1).lowercased() + name.dropFirst() }

  /// `ServingStatus` -> `SERVING_STATUS`, `URLKind` -> `URL_KIND`.
  static func upperSnake(_ name: String) -> String {
    let characters = Array(name)
    var result = ""
    for (index, character) in characters.enumerated() {
      if index > 0, character.isUppercase {
        let afterLower = !characters[index - 1].isUppercase && characters[index - 1] != "_"
        let beforeLower = index + 1 < characters.count && characters[index + 1].isLowercase
        if afterLower || (beforeLower && characters[index - 1] != "_") { result += "_" }
      }
      result += character.uppercased()
    }
    return result
  }

  /// Members that every generated type has, and names that Swift gives a meaning even behind a dot.
  static let taken: Set<String> = [
    "description", "debugDescription", "hashValue", "init", "json", "makeRecord", "packed", "rawValue",
    "recordDescriptor", "schema", "self", "with", "withPacked", "Type", "Self", "Protocol", "dynamicType",
  ]

  /// Names that a message or an enum cannot have, because generated code uses them for something else.
  static let reservedTypes: Set<String> = [
    "Any", "AnyObject", "Array", "Bool", "BidirectionalCall", "Boxed", "CallOptions", "Channel", "ClientStreamingCall",
    "Dictionary", "Double", "EnumSchema", "Equatable", "FieldSchema", "FieldType", "Float", "Hashable", "Int", "Int32",
    "Int64", "Message", "MessageSchema", "MethodDescriptor", "OpenEnum", "Optional", "Packer", "Protocol",
    "RecordReader", "RequestStream", "ResponseStream", "ResponseWriter", "Router", "SchemaError", "Self", "Sendable",
    "ServerContext", "String", "Type", "UInt32", "UInt64", "UInt8", "UnsafeMutableRawPointer", "UnsafeRawPointer",
    "UnaryMethod", "Void",
  ]

  private static let keywords: Set<String> = [
    "any", "as", "associatedtype", "async", "await", "break", "case", "catch", "class", "continue", "default",
    "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard",
    "if", "import", "in", "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol",
    "public", "repeat", "rethrows", "return", "static", "struct", "subscript", "super", "switch", "throw", "throws",
    "true", "try", "typealias", "var", "where", "while",
  ]
}
