import SwiftProtobuf
import Testing

@testable import protoc_gen_cloudpark

/// Goal: the embedded bytes are the contract's. Method: the C literals are read back by C's rules.
@Suite struct EmbeddedDescriptorTests {
  @Test func literals_holdTheFileWithComments_byteByByte() throws {
    let comment = " Says \"why?\" \\ 8 what ??= 园区\n 7 more.\n"
    let contract = located(file(messages: [message("A", [field("b", 1)])]), [4, 0], line: 3, comment: comment)
    let text = try #require(try generate(contract)["Sources/CParkSchemas/Generated/file_descriptors.c"])
    let bytes = Self.decoded(text)
    let read = try FileProto(serializedBytes: bytes)
    #expect(read.name == contract.name)
    #expect(read.messageType == contract.messageType)
    #expect(read.sourceCodeInfo.location.first?.leadingComments == comment)
    #expect(text.contains("*size = \(bytes.count); return file_0;"))
  }

  @Test func list_namesImportsAndServices_andTheRuntimesFilesComeFirst() throws {
    let contract = file(
      imports: ["cloudpark/rpc/v1/options.proto"], messages: [message("Question"), message("Answer")],
      services: [service("DemoService", [method("Ask")])])
    let text = try #require(try generate(contract)["Sources/ParkSchemas/Generated/FileDescriptors.swift"])
    #expect(
      text.contains(
        #"file(0, "cloudpark/demo/v1/demo.proto", imports: ["cloudpark/rpc/v1/options.proto"], "#
          + #"services: ["cloudpark.demo.v1.DemoService"])"#
      ))
    #expect(text.contains("FileDescriptor.set(of: RPCSchemas.FileDescriptors.files + files)"))
  }

  /// The bytes of all string literals of C lines that begin with a quote.
  private static func decoded(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for line in text.split(separator: "\n").map({ $0.drop { $0 == " " } }) where line.first == "\"" {
      var rest = Array(line.utf8.dropFirst())[...]
      while let byte = rest.popFirst(), byte != UInt8(ascii: "\"") {
        guard byte == UInt8(ascii: "\\"), let escaped = rest.popFirst() else {
          bytes.append(byte)
          continue
        }
        guard (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(escaped) else {
          bytes.append(escaped)
          continue
        }
        var value = Int(escaped - UInt8(ascii: "0"))
        for _ in 0..<2 {
          guard let digit = rest.first, (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(digit) else { break }
          value = value * 8 + Int(digit - UInt8(ascii: "0"))
          rest = rest.dropFirst()
        }
        bytes.append(UInt8(truncatingIfNeeded: value))
      }
    }
    return bytes
  }
}
