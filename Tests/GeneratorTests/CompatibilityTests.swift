import Testing

@testable import protoc_gen_cloudpark

/// Goal: every change that breaks a client of the last release is found and named; additions pass.
/// Method: one contract, changed in one way per test, through the text that is committed.
@Suite struct CompatibilityTests {
  private static func contract() -> FileProto {
    file(
      messages: [
        message("Question", [field("title", 1), field("tags", 2, repeated: true)]),
        message("Answer", [field("text", 1, oneof: 0), field("number", 2, .int64, oneof: 0)], oneofs: ["kind"]),
      ], enums: [enumeration("Kind", [("KIND_UNSPECIFIED", 0), ("KIND_NEW", 1)])],
      services: [
        service(
          "DemoService",
          [
            method("Ask", changesNothing: true), method("Tell"),
            method("Watch", serverStreams: true, changesNothing: true),
          ])
      ])
  }

  private func breaks(_ change: (inout FileProto) -> Void) throws -> [String] {
    let before = Listing(try ContractReader.read([Self.contract()], generated: [Self.contract().name]))
    var changed = Self.contract()
    change(&changed)
    let after = Listing(try ContractReader.read([changed], generated: [changed.name]))
    let read = try Listing(parsing: before.text, file: "released.txt")
    #expect(read == before)
    return Compatibility.breaks(from: read, to: after)
  }

  private func expectBreak(_ parts: String..., change: (inout FileProto) -> Void) throws {
    let found = try breaks(change)
    #expect(found.count == 1, "\(found)")
    #expect(parts.allSatisfy { found.first?.contains($0) == true }, "\(found)")
  }

  @Test func nothingChanged_isNoBreak() throws { #expect(try breaks { _ in }.isEmpty) }

  @Test func additions_areNoBreaks() throws {
    let found = try breaks {
      $0.messageType[0].field.append(field("more", 3))
      $0.messageType.append(message("Extra"))
      $0.enumType[0].value.append(
        .with {
          $0.name = "KIND_OLD"; $0.number = 2
        })
      $0.service[0].method.append(method("More"))
    }
    #expect(found.isEmpty)
  }

  @Test func changedNumber_isNamed_withTheWayBack() throws {
    try expectBreak("message cloudpark.demo.v1.Question", "had the number 1 and now has 9") {
      $0.messageType[0].field[0].number = 9
    }
  }

  @Test func changedType_isABreak() throws {
    try expectBreak("field 1 was 'string title' and is now 'bytes title'") {
      $0.messageType[0].field[0].type = .bytes
    }
  }

  @Test func changedName_isABreak() throws {
    try expectBreak("'string title'", "'string heading'") {
      $0.messageType[0].field[0].name = "heading"
      $0.messageType[0].field[0].jsonName = "heading"
    }
  }

  @Test func changedJSONName_isABreak() throws {
    try expectBreak("'string title, in JSON t'") { $0.messageType[0].field[0].jsonName = "t" }
  }

  @Test func listMadeSingular_isABreak() throws {
    try expectBreak("was 'repeated string tags' and is now 'string tags'") {
      $0.messageType[0].field[1].label = .optional
    }
  }

  @Test func fieldMovedOutOfItsOneof_isABreak() throws {
    try expectBreak("'int64 number, in oneof kind' and is now 'int64 number'") {
      $0.messageType[1].field[1].clearOneofIndex()
    }
  }

  @Test func removedField_isABreak() throws {
    try expectBreak("field 2 'repeated string tags' is gone") { $0.messageType[0].field.removeLast() }
  }

  @Test func removedEnumValue_andChangedNumber_areBreaks() throws {
    try expectBreak("enum cloudpark.demo.v1.Kind: KIND_NEW = 1 is gone") { $0.enumType[0].value.removeLast() }
    try expectBreak("KIND_NEW was 1 and is now 7") { $0.enumType[0].value[1].number = 7 }
  }

  @Test func removedMessageEnumOrService_isABreak() throws {
    try expectBreak("enum cloudpark.demo.v1.Kind is gone") { $0.enumType = [] }
    try expectBreak("service cloudpark.demo.v1.DemoService is gone") { $0.service = [] }
    let found = try breaks {
      $0.messageType[0].name = "Inquiry"
      for index in $0.service[0].method.indices {
        $0.service[0].method[index].inputType = ".cloudpark.demo.v1.Inquiry"
      }
    }
    #expect(found.contains { $0.hasPrefix("message cloudpark.demo.v1.Question is gone") })
    #expect(found.count == 4, "the message and the three methods that took it")
  }

  @Test func removedMethod_isABreak() throws {
    try expectBreak("method Tell is gone") { $0.service[0].method.remove(at: 1) }
  }

  @Test func methodWithAnotherType_orAnotherStreaming_isABreak() throws {
    try expectBreak("method Tell was", "Answer -> cloudpark.demo.v1.Answer") {
      $0.service[0].method[1].inputType = ".cloudpark.demo.v1.Answer"
    }
    try expectBreak("method Tell was", "stream cloudpark.demo.v1.Answer") {
      $0.service[0].method[1].serverStreaming = true
    }
  }

  /// Old clients repeat without a key what changed nothing when they were made.
  @Test func methodThatBeginsToChangeThings_isABreak_butNotTheOtherWayRound() throws {
    try expectBreak("method Ask was", "changes nothing", "changes each time") {
      $0.service[0].method[0].options.idempotencyLevel = .idempotencyUnknown
    }
    #expect(try breaks { $0.service[0].method[1].options.idempotencyLevel = .noSideEffects }.isEmpty)
  }

  @Test func google_andTheTestService_areNotListed() throws {
    let files = [
      file("google/protobuf/empty.proto", package: "google.protobuf", messages: [message("Empty")]),
      file("t.proto", package: "cloudpark.rpc.testing.v1", messages: [message("Test")]),
      file("d.proto", package: "cloudpark.rpc.v1", messages: [message("Ours")]),
    ]
    let listing = Listing(try ContractReader.read(files, generated: Set(files.map(\.name))))
    #expect(listing.sections.keys.sorted() == ["message cloudpark.rpc.v1.Ours"])
  }

  @Test(arguments: [
    ("  1 = string name", "released.txt:1: a member stands before any"), ("table x", "'table x' is no message"),
    ("message a.B\n  one", "released.txt:2: 'one' is no member"), ("message", "'message' is no message"),
  ])
  func damagedListing_isRefused_withItsLine(_ text: String, _ expected: String) {
    #expect {
      try Listing(parsing: text, file: "released.txt")
    } throws: { error in
      "\(error)".contains(expected) && "\(error)".contains("--release")
    }
  }
}
