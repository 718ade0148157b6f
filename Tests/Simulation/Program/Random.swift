import CSimulatedSystem

/// The random numbers a session is planned with (splitmix64): apart from the network's, so that a change of the one
/// leaves the other as it was.
struct Random {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return value ^ (value >> 31)
  }

  /// Uniform in `range`.
  mutating func pick(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.upperBound - range.lowerBound + 1))
  }

  mutating func one<T>(of values: [T]) -> T { values[pick(0...values.count - 1)] }

  /// True once in `one` times.
  mutating func chance(oneIn one: Int) -> Bool { next() % UInt64(one) == 0 }
}
