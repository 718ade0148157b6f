import Glibc

/// How calls are spread at a rate.
public enum ArrivalKind: String, Sendable, Hashable, Codable, CaseIterable {
  /// At equal distances.
  case even
  /// As independent callers come: exponentially distributed distances.
  case poisson
}

/// The intended send times of a shape, in nanoseconds from its beginning, in their order.
///
/// Pure: it has no clock and, with the same seed, always gives the same times. The position of call number `n` is where
/// the area under the rate reaches `n` (or, for Poisson arrivals, the sum of `n` exponential distances).
public struct Arrivals: Sequence, IteratorProtocol, Sendable {
  private let shape: RateShape
  private let kind: ArrivalKind
  private var random: SplitMix
  /// The area under the rate up to the next call of the base rate.
  private var area: Double
  private var piece = 0
  /// Area and seconds before the current piece.
  private var areaBefore = 0.0
  private var secondsBefore = 0.0
  private var base: UInt64?
  private var burstsLeft: Int
  private var burstNumber = 1
  private var burstCallsLeft: Int
  private let stride: Int
  private var toSkip: Int

  /// The times of a shape.
  ///
  /// - Parameters:
  ///   - seed: what random distances depend on.
  ///   - lane: with several lanes, which share of the calls: every `lanes`-th from the `lane`-th on. Together the lanes
  ///     send exactly what one would.
  public init(_ shape: RateShape, _ kind: ArrivalKind = .even, seed: UInt64 = 1, lane: Int = 0, lanes: Int = 1) {
    self.shape = shape
    self.kind = kind
    random = SplitMix(state: seed)
    area = 0
    burstsLeft = shape.burst.map(shape.burstCount) ?? 0
    burstCallsLeft = shape.burst?.calls ?? 0
    stride = Swift.max(1, lanes)
    toSkip = lane
    if kind == .poisson { area = random.exponential() }
    base = nextBase()
  }

  public mutating func next() -> UInt64? {
    while let time = nextOfAll() {
      if toSkip == 0 {
        toSkip = stride - 1
        return time
      }
      toSkip -= 1
    }
    return nil
  }

  private mutating func nextOfAll() -> UInt64? {
    if let burst = shape.burst, burstsLeft > 0, burstCallsLeft > 0 {
      let time = UInt64(Double(burstNumber) * burst.every * 1e9)
      if base.map({ time <= $0 }) ?? true {
        burstCallsLeft -= 1
        if burstCallsLeft == 0 {
          burstsLeft -= 1
          burstNumber += 1
          burstCallsLeft = burst.calls
        }
        return time
      }
    }
    defer { if base != nil { base = nextBase() } }
    return base
  }

  /// Where the area is reached; moves it on by one call.
  private mutating func nextBase() -> UInt64? {
    while piece < shape.pieces.count {
      let current = shape.pieces[piece]
      let whole = current.seconds * (current.from + current.to) / 2
      let wanted = area - areaBefore
      if wanted < whole {
        let offset = Self.time(area: Swift.max(0, wanted), in: current)
        area += kind == .even ? 1 : random.exponential()
        return UInt64((secondsBefore + offset) * 1e9)
      }
      areaBefore += whole
      secondsBefore += current.seconds
      piece += 1
    }
    return nil
  }

  /// Seconds into a piece until the area under its rate is `area`: the root of from*t + slope*t*t/2 = area, in the form
  /// that loses no digits.
  static func time(area: Double, in piece: RateShape.Piece) -> Double {
    let slope = (piece.to - piece.from) / piece.seconds
    let root = (piece.from * piece.from + 2 * slope * area).squareRoot()
    let divisor = piece.from + (root.isNaN ? 0 : root)
    return divisor > 0 ? Swift.min(piece.seconds, 2 * area / divisor) : 0
  }
}

/// A small random generator whose numbers depend on nothing but its seed (splitmix64).
public struct SplitMix: RandomNumberGenerator, Sendable {
  var state: UInt64

  /// A generator with a seed.
  public init(state: UInt64) { self.state = state }

  public mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return value ^ (value >> 31)
  }

  /// Exponentially distributed with mean 1.
  mutating func exponential() -> Double { -log(1 - Double.random(in: 0..<1, using: &self)) }
}
