import Foundation
import SwiftProtobuf

/// What the program does for our scripts, when it is not run by protoc.
enum Commands {
  private static let usage = """
    protoc-gen-cloudpark is a plugin of protoc; Scripts/generate runs it. For scripts it also knows:
      protoc-gen-cloudpark records IN OUT   cuts a descriptor set down to what protoc-c shall see
    """

  /// Runs a command; the result is the exit status.
  static func run(_ arguments: [String]) -> Int32 {
    do {
      switch (arguments.first, arguments.count) {
      case ("records", 3):
        let set = try descriptors(arguments[1])
        try write(try RecordContracts.reduced(set).serializedBytes(), to: arguments[2])
        return 0
      default:
        Plugin.say(usage)
        return 2
      }
    } catch {
      Plugin.say("protoc-gen-cloudpark: \(error)")
      return 1
    }
  }

  private static func descriptors(_ path: String) throws -> Google_Protobuf_FileDescriptorSet {
    let bytes: [UInt8]
    do { bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))) } catch {
      throw GeneratorError(problems: ["\(path) cannot be read: \(error.localizedDescription)"])
    }
    do { return try Google_Protobuf_FileDescriptorSet(serializedBytes: bytes) } catch {
      throw GeneratorError(problems: ["\(path) holds no descriptor set; protoc --descriptor_set_out makes one"])
    }
  }

  private static func write(_ bytes: [UInt8], to path: String) throws {
    do { try Data(bytes).write(to: URL(fileURLWithPath: path)) } catch {
      throw GeneratorError(problems: ["\(path) cannot be written: \(error.localizedDescription)"])
    }
  }
}
