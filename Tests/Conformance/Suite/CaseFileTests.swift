import ConformanceKit
import Testing

/// Goal: a mistake in a case file is named with its place, never passed over.
@Suite struct CaseFileTests {
  private static func failure(_ text: String) -> String {
    do {
      _ = try CaseFile(text, name: "a.cases")
      return "none"
    } catch { return "\(error)" }
  }

  private static let head = "case one\n  of server\n  requires 1.1\n"

  @Test(arguments: [
    ("case one\n", "'of server' or 'of client' is missing"),
    ("case one\n  of server\n  alive\n", "'requires' is missing"),
    (head + "  send PING\n", "observes nothing"),
    (head + "  alive\n" + head + "  alive\n", "stands twice"),
    (head + "  jump\n", "unknown step 'jump'"),
    (head + "  expect PING bytes=\n", "a value is missing"),
    (head + "  expect PING bytes=\"x\n", "a text does not end"),
    (head + "  expect PING a=1 a=2\n", "'a' stands twice"),
    (head + "  repeat count=2\n  alive\n", "a repeat does not end"),
    (head + "  alive\n  end\n", "end without repeat"),
    (head + "  needs luck\n  alive\n", "unknown need"),
    (head + "  alive \n", "spaces at the end"),
    (head + "  send CALL message={id 1}\n", "':' is missing"),
    ("unobservable 1.1 x\n", "NUMBER FILE TEST REASON"),
  ])
  func aMistakeIsNamed(_ text: String, _ expected: String) {
    let failure = Self.failure(text)
    #expect(failure.contains(expected) && failure.hasPrefix("a.cases:"), "\(failure)")
  }

  @Test func valuesHaveTheUsualPrecedence() throws {
    let file = try CaseFile(Self.head + "  expect PING a=1+2*3^2-1\n", name: "a")
    let field = file.cases[0].steps[0].fields[0]
    let power = Expression.operation("^", .number(3), .number(2))
    let product = Expression.operation("*", .number(2), power)
    #expect(
      field.alternatives == [.operation("-", .operation("+", .number(1), product), .number(1))])
  }
}
