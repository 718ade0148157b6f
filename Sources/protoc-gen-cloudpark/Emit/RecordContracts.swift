import SwiftProtobuf

/// Cuts contracts down to what protoc-c shall see: messages and enums.
///
/// protoc-c makes function tables for services, which nothing uses and which do not compile if a method is called
/// `Register`; it repeats all comments; and options of our own would pull descriptor.proto in, 200 KB of C.
enum RecordContracts {
  static func reduced(_ set: Google_Protobuf_FileDescriptorSet) -> Google_Protobuf_FileDescriptorSet {
    var result = Google_Protobuf_FileDescriptorSet()
    for file in set.file where file.name != "google/protobuf/descriptor.proto" {
      result.file.append(reduced(file))
    }
    return result
  }

  private static func reduced(_ file: Google_Protobuf_FileDescriptorProto) -> Google_Protobuf_FileDescriptorProto {
    var file = file
    file.service = []
    file.extension = []
    file.clearSourceCodeInfo()
    file.clearOptions()
    for index in file.messageType.indices { strip(&file.messageType[index]) }
    for index in file.enumType.indices { strip(&file.enumType[index]) }
    file.publicDependency = []
    file.weakDependency = []
    var used: Set<String> = []
    for message in file.messageType { references(message, &used) }
    // Without the options nothing of these two is left to refer to; other imports that are not used do no harm.
    file.dependency.removeAll { $0 == "google/protobuf/descriptor.proto" || ($0 == optionsFile && !usesAccess(used)) }
    return file
  }

  private static let optionsFile = "cloudpark/rpc/v1/options.proto"

  private static func usesAccess(_ used: Set<String>) -> Bool { used.contains(".cloudpark.rpc.v1.Access") }

  private static func references(_ message: Google_Protobuf_DescriptorProto, _ used: inout Set<String>) {
    for field in message.field where field.hasTypeName { used.insert(field.typeName) }
    for nested in message.nestedType { references(nested, &used) }
  }

  private static func strip(_ message: inout Google_Protobuf_DescriptorProto) {
    message.options.unknownFields = UnknownStorage()
    message.extension = []
    for index in message.field.indices where message.field[index].hasOptions {
      message.field[index].options.unknownFields = UnknownStorage()
    }
    for index in message.nestedType.indices { strip(&message.nestedType[index]) }
    for index in message.enumType.indices { strip(&message.enumType[index]) }
  }

  private static func strip(_ type: inout Google_Protobuf_EnumDescriptorProto) {
    type.options.unknownFields = UnknownStorage()
    for index in type.value.indices { type.value[index].clearOptions() }
  }
}
