import SchemaRuntime

/// A request as JSON with placeholders that are different in each call:
///
/// | placeholder | what stands there |
/// |---|---|
/// | `{{counter}}` | the number of the call, from 0 |
/// | `{{random:1-100}}` | a whole number from 1 to 100 |
/// | `{{uuid}}` | a random UUID (version 4) |
///
/// They may stand inside strings and in place of numbers.
public struct RequestTemplate: Sendable {
  private enum Piece: Sendable, Equatable {
    case text(String)
    case counter
    case random(ClosedRange<Int64>)
    case uuid
  }

  private let pieces: [Piece]
  /// The template as it was given.
  public let text: String

  /// Reads a template.
  ///
  /// - Throws: ``LoadError`` naming the placeholder that is none.
  public init(_ text: String) throws(LoadError) {
    self.text = text
    var pieces: [Piece] = []
    var rest = text[...]
    while let begin = rest.firstRange(of: "{{") {
      // `{{` also begins nested objects without white space, such as {"a":{{...; only known words are placeholders.
      if begin.lowerBound > rest.startIndex { pieces.append(.text(String(rest[..<begin.lowerBound]))) }
      guard let end = rest[begin.upperBound...].firstRange(of: "}}") else {
        throw LoadError(
          .badData, "the template has {{ without }} behind \"\(Self.before(begin.lowerBound, in: text))\"")
      }
      pieces.append(try Self.placeholder(String(rest[begin.upperBound..<end.lowerBound])))
      rest = rest[end.upperBound...]
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
    self.pieces = pieces
  }

  /// Whether every call gets the same text.
  public var isConstant: Bool { pieces.allSatisfy { if case .text = $0 { true } else { false } } }

  /// The text of a call.
  ///
  /// - Parameters:
  ///   - number: the call's number.
  ///   - seed: what its random parts depend on: the same seed and number give the same text.
  public func text(number: Int, seed: UInt64) -> String {
    var random = SplitMix(state: seed &+ UInt64(truncatingIfNeeded: number) &* 0x2545_f491_4f6c_dd1d)
    var result = ""
    for piece in pieces {
      switch piece {
      case .text(let text): result += text
      case .counter: result += String(number)
      case .random(let range): result += String(Int64.random(in: range, using: &random))
      case .uuid: result += Self.uuid(random.next(), random.next())
      }
    }
    return result
  }

  private static func placeholder(_ words: String) throws(LoadError) -> Piece {
    switch words {
    case "counter": return .counter
    case "uuid": return .uuid
    default: break
    }
    if words.hasPrefix("random:") {
      // The numbers may be negative: the dash between them is the first one behind a digit.
      let bounds = words.dropFirst("random:".count)
      if let first = bounds.firstIndex(where: \.isNumber),
        let dash = bounds[first...].firstIndex(of: "-"), let low = Int64(bounds[..<dash]),
        let high = Int64(bounds[bounds.index(after: dash)...]), low <= high
      {
        return .random(low...high)
      }
      throw LoadError(.badData, "{{\(words)}} has no bounds: write {{random:1-100}}, the smaller number first")
    }
    throw LoadError(.badData, "{{\(words)}} is no placeholder: there are {{counter}}, {{random:1-100}} and {{uuid}}")
  }

  private static func before(_ index: String.Index, in text: String) -> Substring { text[..<index].suffix(20) }

  private static func uuid(_ high: UInt64, _ low: UInt64) -> String {
    let versioned = high & ~0xf000 | 0x4000
    let variant = low & ~(3 << 62) | 2 << 62
    func digits(_ value: UInt64) -> String {
      let text = String(value, radix: 16)
      return String(repeating: "0", count: 16 - text.count) + text
    }
    let (left, right) = (Array(digits(versioned)), Array(digits(variant)))
    return [left[0..<8], left[8..<12], left[12..<16], right[0..<4], right[4..<16]].map { String($0) }
      .joined(separator: "-")
  }
}
