import SwiftProtobuf
import Testing

@testable import protoc_gen_cloudpark

/// Goal: protoc-c sees messages and enums only, and everything that changes their layout.
@Suite struct RecordContractTests {
  @Test func servicesCommentsAndOurOptions_areCutOff_whatShapesRecordsStays() throws {
    var numbers = field("numbers", 1, .int32, repeated: true)
    numbers.options.packed = false
    try numbers.options.merge(serializedBytes: flag(51202))
    var entry = message("LabelsEntry", [field("key", 1), field("value", 2)])
    entry.options.mapEntry = true
    var contract = file(
      imports: ["google/protobuf/timestamp.proto", "cloudpark/rpc/v1/options.proto"],
      messages: [message("A", [numbers], nested: [entry])],
      services: [service("DemoService", [method("Register", "A", "A")])])
    contract = located(contract, [4, 0], line: 1, comment: " Text.\n")
    let all = Google_Protobuf_FileDescriptorSet.with {
      $0.file = [file("google/protobuf/descriptor.proto", package: "google.protobuf"), contract]
    }
    let reduced = RecordContracts.reduced(all)
    #expect(reduced.file.map(\.name) == ["cloudpark/demo/v1/demo.proto"])
    let only = try #require(reduced.file.first)
    #expect(only.service.isEmpty)
    #expect(!only.hasSourceCodeInfo)
    #expect(only.dependency == ["google/protobuf/timestamp.proto"])
    let options = only.messageType[0].field[0].options
    #expect(options.hasPacked && !options.packed && options.unknownFields.data.isEmpty)
    #expect(only.messageType[0].nestedType[0].options.mapEntry)
  }

  @Test func module_listsEveryHeader_andLendsEveryDescriptor() throws {
    let files = try generate(file(messages: [message("A", nested: [message("B")])]))
    let header = try #require(files["Sources/CParkSchemas/include/CParkSchemas.h"])
    #expect(header.contains("#include \"cloudpark/demo/v1/demo.pb-c.h\""))
    #expect(header.contains("cloudpark__demo__v1__a__b__descriptor_address(void)"))
    let map = try #require(files["Sources/CParkSchemas/include/module.modulemap"])
    #expect(map.contains("header \"cloudpark/demo/v1/demo.pb-c.h\""))
  }
}
