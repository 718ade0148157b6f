/// How many calls a second are meant to be sent, over time: pieces in which the rate is constant or changes evenly,
/// with bursts on top.
public struct RateShape: Sendable, Hashable, Codable {
  /// A stretch of time.
  public struct Piece: Sendable, Hashable, Codable {
    /// How long it is.
    public var seconds: Double
    /// Calls a second at its beginning.
    public var from: Double
    /// Calls a second at its end.
    public var to: Double
  }

  /// Calls that come all at once, again and again.
  public struct Burst: Sendable, Hashable, Codable {
    /// How many.
    public var calls: Int
    /// Seconds from one to the next; the first comes after this time.
    public var every: Double

    /// A burst from its parts.
    public init(calls: Int, every: Double) {
      self.calls = calls
      self.every = every
    }
  }

  /// The pieces in their order.
  public var pieces: [Piece]
  /// The bursts; nil for none.
  public var burst: Burst?

  /// The same rate all the time.
  public static func constant(_ rate: Double, seconds: Double) -> RateShape {
    RateShape(pieces: [Piece(seconds: seconds, from: rate, to: rate)])
  }

  /// Evenly from one rate to another.
  public static func ramp(from: Double, to: Double, seconds: Double) -> RateShape {
    RateShape(pieces: [Piece(seconds: seconds, from: from, to: to)])
  }

  /// One rate after the other, each for the same time.
  public static func steps(_ rates: [Double], seconds: Double) -> RateShape {
    RateShape(pieces: rates.map { Piece(seconds: seconds / Double(max(1, rates.count)), from: $0, to: $0) })
  }

  /// How long it lasts.
  public var seconds: Double { pieces.reduce(0) { $0 + $1.seconds } }

  /// The calls it is meant to send, bursts included.
  public var calls: Double {
    let bursts = burst.map { Double($0.calls) * Double(burstCount($0)) } ?? 0
    return pieces.reduce(bursts) { $0 + $1.seconds * ($1.from + $1.to) / 2 }
  }

  /// The highest rate without bursts.
  public var peak: Double { pieces.reduce(0) { max($0, $1.from, $1.to) } }

  /// With a stretch before it at its first rate.
  public func preceded(by seconds: Double) -> RateShape {
    guard seconds > 0, let first = pieces.first else { return self }
    var shape = self
    shape.pieces.insert(Piece(seconds: seconds, from: first.from, to: first.from), at: 0)
    return shape
  }

  /// Bursts strictly before the end.
  func burstCount(_ burst: Burst) -> Int {
    guard burst.every > 0 else { return 0 }
    let count = (seconds / burst.every).rounded(.up) - 1
    return max(0, Int(min(count, 1e9)))
  }
}

extension RateShape {
  /// The highest rate that is accepted, far above what one machine sends.
  public static let rateMax = 10_000_000.0

  /// Reads `1000` (constant), `100..5000` (a ramp) or `100,200,400` (steps of equal length), and a burst as `500/5s`.
  ///
  /// - Throws: ``LoadError`` that says what is expected.
  public init(rate: String, burst: String? = nil, seconds: Double) throws(LoadError) {
    if let range = rate.firstRange(of: "..") {
      let from = try Self.rate(rate[..<range.lowerBound], in: rate)
      let to = try Self.rate(rate[range.upperBound...], in: rate)
      self = .ramp(from: from, to: to, seconds: seconds)
    } else {
      var rates: [Double] = []
      for part in rate.split(separator: ",", omittingEmptySubsequences: false) {
        rates.append(try Self.rate(part, in: rate))
      }
      self = rates.count == 1 ? .constant(rates[0], seconds: seconds) : .steps(rates, seconds: seconds)
    }
    guard peak > 0 || burst != nil else { throw LoadError(.usage, "the rate \(rate) sends nothing") }
    guard let burst else { return }
    let parts = burst.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let calls = Int(parts[0]), (1...1_000_000).contains(calls),
      let every = TimeText.seconds(String(parts[1])), every > 0
    else {
      throw LoadError(.usage, "the burst \"\(burst)\" is none: write calls/time, such as 500/5s")
    }
    self.burst = Burst(calls: calls, every: every)
  }

  private static func rate(_ text: Substring, in whole: String) throws(LoadError) -> Double {
    guard let rate = Double(text), rate.isFinite, (0...rateMax).contains(rate) else {
      throw LoadError(
        .usage,
        "the rate \"\(whole)\" is none: write calls a second, such as 1000, or 100..5000 for a ramp, or 100,200,400 "
          + "for steps; at most \(Int(rateMax))")
    }
    return rate
  }
}
