import Testing

@testable import protoc_gen_cloudpark

/// Goal: a service's page says what its contract says. Method: a small contract, and what must stand on its page.
@Suite struct PageTests {
  private func page(states: String = "") throws -> String {
    let contract = try ContractReader.read(
      [
        file(
          messages: [
            message("Question", [field("thing_id", 1), field("tags", 2, repeated: true)]),
            message("Answer", [field("text", 1, oneof: 0), field("number", 2, .int64, oneof: 0)], oneofs: ["kind"]),
          ],
          services: [
            service(
              "DemoService",
              [method("Tell"), method("Watch", serverStreams: true, changesNothing: true)])
          ])
      ], generated: ["cloudpark/demo/v1/demo.proto"])
    let pages = ServicePages.pages(of: contract, states: states)
    #expect(pages["README.md"]?.contains("| [Demo](demo.md) |") == true)
    return try #require(pages["demo.md"])
  }

  @Test func everyMethodHasARowASectionAndAnExample() throws {
    let page = try page()
    #expect(page.contains("| [Tell](#tell) | unary |"))
    #expect(page.contains("| [Watch](#watch) | server stream |"))
    #expect(page.contains("### Tell\n"))
    #expect(page.contains("cloudpark call DemoService/Tell --data '{\"thingId\":\"...\",\"tags\":[\"tags\"]}'"))
    #expect(page.contains("repeat it with its idempotency key"))
  }

  @Test func everyFieldHasARowAndOneofsNameEachOther() throws {
    let page = try page()
    #expect(page.contains("| `thingId` | string |"))
    #expect(page.contains("| `text` | string | "))
    #expect(page.contains("Not together with `number`."))
  }

  @Test func statesAreTheSectionOfTheService() throws {
    let states = "# State tables\n\n## Other\n\nno\n\n## Demo\n\n### Things\n\nyes\n\n## More\n\nno\n"
    let page = try page(states: states)
    #expect(page.contains("## States\n\n### Things\n\nyes\n\n## Methods"))
    #expect(!page.contains("\nno\n"))
    #expect(try !self.page().contains("## States"))
  }
}
