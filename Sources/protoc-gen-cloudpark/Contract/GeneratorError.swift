/// Something in a contract that no code can be made for: where it is, what it is, and what to do.
struct GeneratorError: Error, Equatable, CustomStringConvertible {
  /// All problems found, one a line.
  var problems: [String]

  var description: String { problems.joined(separator: "\n") }
}

/// Collects problems, so that one run shows them all.
struct Problems {
  private(set) var list: [String] = []

  /// Notes a problem: `cloudpark/x/v1/x.proto:12: message X: what is wrong; what to do`.
  mutating func add(_ place: SourcePlace, _ text: String) { list.append("\(place.text): \(text)") }

  /// Throws if there is any problem.
  func check() throws(GeneratorError) {
    if !list.isEmpty { throw GeneratorError(problems: list) }
  }
}
