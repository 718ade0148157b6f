import Foundation
import SwiftProtobuf

/// What the program does for our scripts, when it is not run by protoc.
enum Commands {
  private static let usage = """
    protoc-gen-cloudpark is a plugin of protoc; Scripts/generate runs it. For scripts it also knows:
      protoc-gen-cloudpark records IN OUT   cuts a descriptor set down to what protoc-c shall see
      protoc-gen-cloudpark listing IN OUT   lists what clients rely on in a descriptor set
      protoc-gen-cloudpark compare OLD NEW  compares two listings; fails if clients of the old one would break
      protoc-gen-cloudpark pages IN STATES OUT  writes the services' pages into the folder OUT; STATES is STATE_TABLES.md
    """

  /// Runs a command; the result is the exit status.
  static func run(_ arguments: [String]) -> Int32 {
    do {
      switch (arguments.first, arguments.count) {
      case ("records", 3):
        let set = try descriptors(arguments[1])
        try write(try RecordContracts.reduced(set).serializedBytes(), to: arguments[2])
        return 0
      case ("listing", 3):
        let listing = Listing(try contract(arguments[1]))
        try write([UInt8](listing.text.utf8), to: arguments[2])
        return 0
      case ("compare", 3):
        let old = try Listing(parsing: try text(arguments[1]), file: arguments[1])
        let new = try Listing(parsing: try text(arguments[2]), file: arguments[2])
        let breaks = Compatibility.breaks(from: old, to: new)
        for text in breaks { Plugin.say(text) }
        return breaks.isEmpty ? 0 : 1
      case ("pages", 4):
        let pages = ServicePages.pages(of: try contract(arguments[1]), states: try text(arguments[2]))
        for (name, page) in pages { try write([UInt8](page.utf8), to: "\(arguments[3])/\(name)") }
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

  /// The contract of a descriptor set. Files of Google's that are still proto2 are only imported.
  private static func contract(_ path: String) throws -> Contract {
    let files = try descriptors(path).file
    return try ContractReader.read(files, generated: Set(files.filter { $0.syntax == "proto3" }.map(\.name)))
  }

  private static func descriptors(_ path: String) throws -> Google_Protobuf_FileDescriptorSet {
    do { return try Google_Protobuf_FileDescriptorSet(serializedBytes: try read(path)) } catch is BinaryDecodingError {
      throw GeneratorError(problems: ["\(path) holds no descriptor set; protoc --descriptor_set_out makes one"])
    }
  }

  private static func text(_ path: String) throws -> String { String(decoding: try read(path), as: UTF8.self) }

  private static func read(_ path: String) throws -> [UInt8] {
    do { return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))) } catch {
      throw GeneratorError(problems: ["\(path) cannot be read: \(error.localizedDescription)"])
    }
  }

  private static func write(_ bytes: [UInt8], to path: String) throws {
    do { try Data(bytes).write(to: URL(fileURLWithPath: path)) } catch {
      throw GeneratorError(problems: ["\(path) cannot be written: \(error.localizedDescription)"])
    }
  }
}
