import SwiftProtobuf
import Testing

@testable import protoc_gen_cloudpark

/// Goal: whatever the generator does not support is refused with where it is, what it is and what to do.
/// Method: one small contract for each case.
@Suite struct RefusalTests {
  let pair = [message("Question"), message("Answer")]

  @Test func wholeContract_withoutProblems_isTaken() {
    #expect(problems(file(messages: pair, services: [service("DemoService", [method("Ask")])])).isEmpty)
  }

  @Test func proto2_isRefused_withItsLine() {
    var old = located(file(), [12], line: 3)
    old.syntax = ""
    #expect(problems(old) == ["cloudpark/demo/v1/demo.proto:3: the syntax is proto2; write 'syntax = \"proto3\";'"])
  }

  @Test func editions_areRefused() {
    var new = file()
    new.syntax = "editions"
    #expect(problems(new).first?.contains("the syntax is editions") == true)
  }

  @Test func fileWithoutPackage_isRefused() {
    #expect(problems(file(package: "")).first?.contains("has no package; write 'package") == true)
  }

  @Test func optionalField_isRefused_withItsLineAndAWayOut() throws {
    var name = field("name", 1, oneof: 0)
    name.proto3Optional = true
    let contract = located(file(messages: [message("A", [name], oneofs: ["_name"])]), [4, 0, 2, 0], line: 7)
    let problem = try #require(problems(contract).first)
    #expect(problem.hasPrefix("cloudpark/demo/v1/demo.proto:7: message cloudpark.demo.v1.A, field name: 'optional' "))
    #expect(problem.contains("use a wrapper"))
  }

  @Test func group_isRefused() {
    let contract = file(messages: [message("A", [field("g", 1, .group, of: ".cloudpark.demo.v1.A")])])
    #expect(problems(contract).first?.contains("field g: groups are not supported; use a nested message") == true)
  }

  @Test func extensionsBeyondOurs_areRefused_inFileAndMessage() {
    var contract = file(messages: [message("A")])
    contract.extension = [field("extra", 50_000)]
    contract.messageType[0].extension = [field("more", 50_001)]
    #expect(problems(contract).count == 2)
    #expect(problems(contract).allSatisfy { $0.contains("extensions are not supported") })
  }

  @Test func unknownOptionOfAField_isRefused_withItsNumber() throws {
    var name = field("name", 1)
    try name.options.merge(serializedBytes: flag(51299))
    #expect(problems(file(messages: [message("A", [name])])).first?.contains("number 51299 is unknown") == true)
  }

  @Test func messageWithoutCode_isRefused() {
    let other = file("google/protobuf/any.proto", package: "google.protobuf", messages: [message("Any")])
    let own = file(messages: [message("A", [field("any", 1, .message, of: ".google.protobuf.Any")])])
    let text = problems(other, own, generated: [own.name]).first
    #expect(text?.contains("no code is made for google.protobuf.Any of google/protobuf/any.proto") == true)
  }

  @Test func methodWithoutAccess_isRefused_withAnExample() {
    let contract = located(
      file(messages: pair, services: [service("DemoService", [method("Ask", roles: nil)])]), [6, 0, 2, 0], line: 9)
    let text = problems(contract).first
    #expect(text?.hasPrefix("cloudpark/demo/v1/demo.proto:9: method cloudpark.demo.v1.DemoService/Ask: ") == true)
    #expect(text?.contains("does not say who may call it; write 'option (cloudpark.rpc.v1.access)") == true)
  }

  @Test(arguments: [
    (["boss"], "district", "there is no role 'boss'; the roles are anyone, authenticated, district_officer"),
    ([], "district", "its access names no role"),
    (["worker"], "galaxy", "there is no scope 'galaxy'; the scopes are public, own_person"),
    (["worker"], "", "its access names no scope"),
  ])
  func accessThatMeansNothing_isRefused(_ roles: [String], _ scope: String, _ expected: String) {
    let contract = file(
      messages: pair, services: [service("DemoService", [method("Ask", roles: roles, scope: scope)])])
    #expect(problems(contract).first?.contains(expected) == true)
  }

  @Test(arguments: [(false, false), (true, false), (true, true)])
  func resumable_onAnythingButAServerStream_isRefused(_ clientStreams: Bool, _ serverStreams: Bool) {
    let ask = method("Ask", clientStreams: clientStreams, serverStreams: serverStreams, options: flag(51002))
    let text = problems(file(messages: pair, services: [service("DemoService", [ask])])).first
    #expect(text?.contains("only a server stream can be resumable") == true)
  }

  @Test(arguments: [
    ([field("cursor", 1, .bytes)], []), ([], [field("cursor", 1, .bytes)]),
    ([field("cursor", 1, .bytes)], [field("cursor", 1, .string)]),
    ([field("cursor", 1, .int64)], [field("cursor", 1, .int64)]),
    ([field("cursor", 1, .bytes, repeated: true)], [field("cursor", 1, .bytes, repeated: true)]),
  ])
  func resumable_withoutMatchingCursors_isRefused(_ request: [FieldProto], _ response: [FieldProto]) {
    let watch = method("Watch", serverStreams: true, options: flag(51002))
    let contract = file(
      messages: [message("Question", request), message("Answer", response)],
      services: [service("DemoService", [watch])])
    #expect(problems(contract).first?.contains("needs a field 'bytes cursor' (or 'string cursor') in both") == true)
  }

  @Test func pointRead_onAMethodThatChangesSomething_isRefused() {
    let ask = method("Ask", options: flag(51004))
    let text = problems(file(messages: pair, services: [service("DemoService", [ask])])).first
    #expect(text?.contains("point_read is for unary methods") == true)
  }

  @Test func allProblems_areShownAtOnce() {
    let contract = file(
      messages: pair, services: [service("DemoService", [method("Ask", roles: nil), method("Tell", roles: ["boss"])])])
    #expect(problems(contract).count == 2)
  }
}
