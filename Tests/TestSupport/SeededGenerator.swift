import Glibc

/// A random generator (xoshiro256**, seeded by splitmix64) that can be run again: it prints its seed and the command.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  public let seed: UInt64
  private var state: (UInt64, UInt64, UInt64, UInt64)

  public init(seed: UInt64) {
    self.seed = seed
    var mix = seed
    func next() -> UInt64 {
      mix &+= 0x9e37_79b9_7f4a_7c15
      var value = mix
      value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
      value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
      return value ^ (value >> 31)
    }
    state = (next(), next(), next(), next())
  }

  /// For a test: the seed of the environment's CLOUDPARK_SEED, else a fresh one; printed with the command that runs
  /// this test with the same seed again.
  ///
  /// - Parameter test: What `swift test --filter` finds, for example "StorageContractTests.RandomWritesTests".
  public init(test: String) {
    let given = getenv("CLOUDPARK_SEED").flatMap { UInt64(String(cString: $0)) }
    let seed = given ?? UInt64.random(in: 1...UInt64.max)
    print("seed \(seed); run again: CLOUDPARK_SEED=\(seed) swift test --filter \(test)")
    self.init(seed: seed)
  }

  public mutating func next() -> UInt64 {
    func rotated(_ value: UInt64, _ by: UInt64) -> UInt64 { value << by | value >> (64 - by) }
    let result = rotated(state.1 &* 5, 7) &* 9
    let shifted = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= shifted
    state.3 = rotated(state.3, 45)
    return result
  }

  /// Random bytes.
  public mutating func bytes(_ count: Int) -> [UInt8] { (0..<count).map { _ in UInt8(truncatingIfNeeded: next()) } }

  /// True once in `one` times.
  public mutating func chance(oneIn one: Int) -> Bool { Int.random(in: 0..<max(1, one), using: &self) == 0 }
}
