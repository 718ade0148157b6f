import Testing

@testable import protoc_gen_cloudpark

/// Goal: two things never get the same name, in Swift or in C; the error names both.
@Suite struct CollisionTests {
  private func expectCollision(_ contract: FileProto, _ parts: String...) {
    let found = problems(contract)
    #expect(found.contains { text in parts.allSatisfy { text.contains($0) } }, "\(found)")
  }

  @Test func fieldsThatDifferOnlyByUnderscores_collide() {
    expectCollision(
      file(messages: [message("A", [field("user_id", 1), field("userId", 2)])]), "A.user_id", "A.userId", "'userId'")
  }

  @Test func fieldAndOneofOfOneName_collide() {
    let fields = [field("link", 1), field("text", 2, oneof: 0)]
    expectCollision(file(messages: [message("A", fields, oneofs: ["_link"])]), "A.link")
  }

  @Test func memberOfProtocC_collides() {
    expectCollision(file(messages: [message("A", [field("base", 1)])]), "A.base", "'base' in C")
  }

  @Test func countOfAList_collidesWithAField() {
    expectCollision(
      file(messages: [message("A", [field("rows", 1, repeated: true), field("n_rows", 2)])]), "A.rows", "'n_rows' in C")
  }

  @Test func discriminatorOfAOneof_collidesWithAField() {
    let fields = [field("kind_case", 1), field("text", 2, oneof: 0)]
    expectCollision(file(messages: [message("A", fields, oneofs: ["kind"])]), "A.kind", "'kind_case' in C")
  }

  @Test func valuesOfAnEnum_thatDifferOnlyByPrefix_collide() {
    expectCollision(
      file(enums: [enumeration("Kind", [("KIND_NEW", 0), ("NEW", 1)])]), "Kind.KIND_NEW", "Kind.NEW", "'new'")
  }

  @Test func oneofsEnum_collidesWithANestedMessage() {
    let outer = message("A", [field("text", 1, oneof: 0)], oneofs: ["kind"], nested: [message("OneOfKind")])
    expectCollision(file(messages: [outer]), "A.kind", "OneOfKind")
  }

  @Test func client_collidesWithAMessage() {
    let contract = file(
      messages: [message("Question"), message("Answer"), message("DemoServiceClient")],
      services: [service("DemoService", [method("Ask")])])
    expectCollision(contract, "service cloudpark.demo.v1.DemoService", "message cloudpark.demo.v1.DemoServiceClient")
  }

  @Test func methodsThatDifferOnlyInTheFirstLetter_collide() {
    let contract = file(
      messages: [message("Question"), message("Answer")],
      services: [service("DemoService", [method("Ask"), method("ask")])])
    expectCollision(contract, "DemoService/ask", "DemoService/Ask")
  }

  @Test func packagesOfOneNamespace_collide() {
    let found = problems(file("a/demo.proto", package: "a.demo.v1"), file("b/other.proto", package: "b.demo.v1"))
    #expect(found.first?.contains("the packages a.demo.v1 and b.demo.v1 would both be 'DemoV1'") == true)
  }

  @Test(arguments: ["String", "Message", "Packer", "Channel"])
  func nameThatGeneratedCodeNeeds_isRefused(_ name: String) {
    expectCollision(file(messages: [message(name)]), "needs the name '\(name)' itself")
  }

  @Test(arguments: ["lower", "With_Underscore"])
  func typeThatIsNotInUpperCamelCase_isRefused(_ name: String) {
    expectCollision(file(messages: [message(name)]), "upper camel case")
  }
}
