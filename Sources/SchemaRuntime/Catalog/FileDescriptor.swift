/// One file of the contracts, as protoc describes it. Generated code holds them for reflection.
public struct FileDescriptor: Sendable {
  /// Its path: `cloudpark/rpc/v1/health.proto`.
  public let name: String
  /// The paths of the files it imports.
  public let imports: [String]
  /// The full names of its services.
  public let services: [String]
  /// A serialized `google.protobuf.FileDescriptorProto`, comments and options included.
  public let serialized: [UInt8]

  /// Creates a descriptor; generated code does.
  public init(name: String, imports: [String], services: [String], serialized: [UInt8]) {
    self.name = name
    self.imports = imports
    self.services = services
    self.serialized = serialized
  }

  /// A serialized `google.protobuf.FileDescriptorSet` of some files, in their order; tools want every file after the
  /// files it imports.
  public static func set(of files: some Sequence<FileDescriptor>) -> [UInt8] {
    var bytes: [UInt8] = []
    for file in files {
      // Field 1, a message.
      bytes.append(0x0a)
      var length = file.serialized.count
      while length >= 0x80 {
        bytes.append(UInt8(truncatingIfNeeded: length) | 0x80)
        length >>= 7
      }
      bytes.append(UInt8(truncatingIfNeeded: length))
      bytes += file.serialized
    }
    return bytes
  }

  /// Those of `files` that the services need, in their order: the services' own files and all they import.
  ///
  /// - Parameter services: full names; unknown ones are ignored.
  public static func needed(by services: Set<String>, in files: [FileDescriptor]) -> [FileDescriptor] {
    let byName = Dictionary(files.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    var open = files.filter { !services.isDisjoint(with: $0.services) }.map(\.name)
    var wanted = Set(open)
    while let name = open.popLast() {
      for next in byName[name]?.imports ?? [] where wanted.insert(next).inserted { open.append(next) }
    }
    return files.filter { wanted.contains($0.name) }
  }
}
