import SwiftProtobuf

@testable import protoc_gen_cloudpark

typealias FileProto = Google_Protobuf_FileDescriptorProto
typealias MessageProto = Google_Protobuf_DescriptorProto
typealias FieldProto = Google_Protobuf_FieldDescriptorProto
typealias EnumProto = Google_Protobuf_EnumDescriptorProto
typealias ServiceProto = Google_Protobuf_ServiceDescriptorProto
typealias MethodProto = Google_Protobuf_MethodDescriptorProto

/// A contract file as protoc would hand it over, made in a test.
func file(
  _ name: String = "cloudpark/demo/v1/demo.proto", package: String = "cloudpark.demo.v1", imports: [String] = [],
  messages: [MessageProto] = [], enums: [EnumProto] = [], services: [ServiceProto] = []
) -> FileProto {
  FileProto.with {
    $0.name = name
    $0.package = package
    $0.syntax = "proto3"
    $0.dependency = imports
    $0.messageType = messages
    $0.enumType = enums
    $0.service = services
  }
}

func message(
  _ name: String, _ fields: [FieldProto] = [], oneofs: [String] = [], nested: [MessageProto] = [],
  enums: [EnumProto] = []
) -> MessageProto {
  MessageProto.with {
    $0.name = name
    $0.field = fields
    $0.oneofDecl = oneofs.map { oneof in Google_Protobuf_OneofDescriptorProto.with { $0.name = oneof } }
    $0.nestedType = nested
    $0.enumType = enums
  }
}

/// A field; a type name makes it a message, unless `type` says otherwise.
func field(
  _ name: String, _ number: Int32, _ type: FieldProto.TypeEnum = .string, of typeName: String? = nil,
  repeated: Bool = false, oneof: Int32? = nil
) -> FieldProto {
  FieldProto.with {
    $0.name = name
    $0.number = number
    $0.type = type
    $0.label = repeated ? .repeated : .optional
    $0.jsonName = SwiftNames.lowerCamel(name)
    if let typeName { $0.typeName = typeName }
    if let oneof { $0.oneofIndex = oneof }
  }
}

func enumeration(_ name: String, _ values: [(String, Int32)]) -> EnumProto {
  EnumProto.with {
    $0.name = name
    $0.value = values.map { value in
      Google_Protobuf_EnumValueDescriptorProto.with {
        $0.name = value.0
        $0.number = value.1
      }
    }
  }
}

func service(_ name: String, _ methods: [MethodProto]) -> ServiceProto {
  ServiceProto.with {
    $0.name = name
    $0.method = methods
  }
}

/// A method between two messages of the demo package.
func method(
  _ name: String, _ request: String = "Question", _ response: String = "Answer", clientStreams: Bool = false,
  serverStreams: Bool = false, changesNothing: Bool = false, roles: [String]? = ["worker"], scope: String = "district",
  options: [UInt8] = []
) -> MethodProto {
  MethodProto.with {
    $0.name = name
    $0.inputType = ".cloudpark.demo.v1." + request
    $0.outputType = ".cloudpark.demo.v1." + response
    $0.clientStreaming = clientStreams
    $0.serverStreaming = serverStreams
    if changesNothing { $0.options.idempotencyLevel = .noSideEffects }
    var bytes: [UInt8] = []
    if let roles {
      var access: [UInt8] = []
      for role in roles { access += [0x0a, UInt8(role.utf8.count)] + Array(role.utf8) }
      if !scope.isEmpty { access += [0x12, UInt8(scope.utf8.count)] + Array(scope.utf8) }
      bytes += key(51001, 2) + [UInt8(access.count)] + access
    }
    bytes += options
    // As protoc sends options of our own: fields that swift-protobuf does not know.
    if !bytes.isEmpty { try? $0.options.merge(serializedBytes: bytes) }
  }
}

/// The bytes before a field's value.
func key(_ number: Int, _ wireType: Int) -> [UInt8] {
  var value = number << 3 | wireType
  var bytes: [UInt8] = []
  while value >= 0x80 {
    bytes.append(UInt8(value & 0x7f) | 0x80)
    value >>= 7
  }
  return bytes + [UInt8(value)]
}

/// A boolean option of our own, set.
func flag(_ number: Int) -> [UInt8] { key(number, 0) + [1] }

/// Gives a file the place and comment of something in it; the line counts from 1.
func located(_ file: FileProto, _ path: [Int32], line: Int32, comment: String = "") -> FileProto {
  var file = file
  file.sourceCodeInfo.location.append(
    .with {
      $0.path = path
      $0.span = [line - 1, 0, 1]
      $0.leadingComments = comment
    })
  return file
}

/// Everything that is made for some files.
func generate(_ files: FileProto...) throws -> [String: String] {
  let contract = try ContractReader.read(files, generated: Set(files.map(\.name)))
  return Dictionary(uniqueKeysWithValues: try Generator.files(contract).map { ($0.path, $0.text) })
}

/// What the generator says about files that it must refuse; empty if it takes them.
func problems(_ files: FileProto..., generated: Set<String>? = nil) -> [String] {
  do throws(GeneratorError) {
    let contract = try ContractReader.read(files, generated: generated ?? Set(files.map(\.name)))
    _ = try Generator.files(contract)
    return []
  } catch {
    return error.problems
  }
}
