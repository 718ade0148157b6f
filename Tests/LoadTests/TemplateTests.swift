import LoadWorkloads
import Testing

@Suite struct TemplateTests {
  @Test func placeholdersAreFilledForEachCall() throws {
    let template = try RequestTemplate(#"{"id":"p{{counter}}","limit":{{random:3-5}},"key":"{{uuid}}"}"#)
    #expect(!template.isConstant)
    let text = template.text(number: 7, seed: 1)
    let whole = /\{"id":"p7","limit":[345],"key":"([^"]*)"\}/
    let version4 = /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/
    let key = try #require(text.wholeMatch(of: whole)?.1, "\(text)")
    #expect(key.wholeMatch(of: version4) != nil, "\(key)")
  }

  @Test func theSameSeedAndNumberGiveTheSameTextAndOthersAnother() throws {
    let template = try RequestTemplate("{{uuid}} {{random:0-1000000}}")
    #expect(template.text(number: 3, seed: 8) == template.text(number: 3, seed: 8))
    #expect(template.text(number: 3, seed: 8) != template.text(number: 4, seed: 8))
    #expect(template.text(number: 3, seed: 8) != template.text(number: 3, seed: 9))
  }

  @Test func randomNumbersReachBothBoundsAndMayBeNegative() throws {
    let template = try RequestTemplate("{{random:-2-1}}")
    let found = Set((0..<200).map { template.text(number: $0, seed: 1) })
    #expect(found == ["-2", "-1", "0", "1"])
  }

  @Test func aTextWithoutPlaceholdersIsConstant() throws {
    let template = try RequestTemplate(#"{"a":{"b":1}}"#)
    #expect(template.isConstant && template.text(number: 1, seed: 1) == #"{"a":{"b":1}}"#)
  }

  @Test(arguments: [
    ("{{count}}", "{{count}} is no placeholder"), ("{{random:5-1}}", "has no bounds"), ("{{random:}}", "has no bounds"),
    ("{{random:1}}", "has no bounds"), ("{{random:1-99999999999999999999}}", "has no bounds"),
    (#"{"id":"{{counter"}"#, "without }}"), ("{{}}", "is no placeholder"),
  ])
  func whatIsNoPlaceholderIsNamed(_ text: String, _ part: String) {
    let error = #expect(throws: LoadError.self) { try RequestTemplate(text) }
    #expect(error?.kind == .badData && error?.description.contains(part) == true, "\(String(describing: error))")
  }
}
