/// What a session may contain. Each seed switches a random part of it on (swarm testing): a fault that needs many
/// features together, or the absence of one, is found sooner than when all are always on.
struct Features: OptionSet {
  let rawValue: UInt64

  static let multiConnection = Features(rawValue: 1 << 0)
  static let smallWindows = Features(rawValue: 1 << 1)
  static let largeMessages = Features(rawValue: 1 << 2)
  static let compression = Features(rawValue: 1 << 3)
  static let metadata = Features(rawValue: 1 << 4)
  static let tinyTables = Features(rawValue: 1 << 5)
  static let credentials = Features(rawValue: 1 << 6)
  static let deadlines = Features(rawValue: 1 << 7)
  static let cancels = Features(rawValue: 1 << 8)
  static let slowReaders = Features(rawValue: 1 << 9)
  static let slowServers = Features(rawValue: 1 << 10)
  static let earlyAnswers = Features(rawValue: 1 << 11)
  static let failures = Features(rawValue: 1 << 12)
  static let passingFailures = Features(rawValue: 1 << 13)
  static let restarts = Features(rawValue: 1 << 14)
  static let resets = Features(rawValue: 1 << 15)
  static let silence = Features(rawValue: 1 << 16)
  static let stalls = Features(rawValue: 1 << 17)
  static let splits = Features(rawValue: 1 << 18)
  static let smallBuffers = Features(rawValue: 1 << 19)
  static let refusedConnects = Features(rawValue: 1 << 20)
  static let fewDescriptors = Features(rawValue: 1 << 21)
  static let severalClients = Features(rawValue: 1 << 22)
  static let idleTimeout = Features(rawValue: 1 << 23)
  static let quickKeepalive = Features(rawValue: 1 << 24)
  static let fewWorkers = Features(rawValue: 1 << 25)
  static let lengthLimits = Features(rawValue: 1 << 26)
  static let wallClock = Features(rawValue: 1 << 27)
  static let priorities = Features(rawValue: 1 << 28)
  static let attemptTimeouts = Features(rawValue: 1 << 29)
  static let slowNetwork = Features(rawValue: 1 << 30)
  static let manyCalls = Features(rawValue: 1 << 31)
  static let severalAddresses = Features(rawValue: 1 << 32)

  static let count = 33

  static let names = [
    "multiConnection", "smallWindows", "largeMessages", "compression", "metadata", "tinyTables", "credentials",
    "deadlines", "cancels", "slowReaders", "slowServers", "earlyAnswers", "failures", "passingFailures", "restarts",
    "resets", "silence", "stalls", "splits", "smallBuffers", "refusedConnects", "fewDescriptors", "severalClients",
    "idleTimeout", "quickKeepalive", "fewWorkers", "lengthLimits", "wallClock", "priorities", "attemptTimeouts",
    "slowNetwork", "manyCalls", "severalAddresses",
  ]

  /// About a third of them; none at all in a few sessions.
  init(random: inout Random) {
    var bits: UInt64 = 0
    let share = random.one(of: [0, 1, 3, 5, 8])
    for bit in 0..<Self.count where random.pick(0...15) < share { bits |= 1 << UInt64(bit) }
    // Many calls cost much time.
    if bits & Self.manyCalls.rawValue != 0 && !random.chance(oneIn: 12) { bits &= ~Self.manyCalls.rawValue }
    rawValue = bits
  }

  init(rawValue: UInt64) { self.rawValue = rawValue }

  var list: String {
    (0..<Self.count).filter { rawValue & (1 << UInt64($0)) != 0 }.map { Self.names[$0] }.joined(separator: " ")
  }

  /// Whether anything may be lost for no fault of either side.
  var hasNetworkFaults: Bool {
    !isDisjoint(with: [.resets, .silence, .refusedConnects, .fewDescriptors])
  }
}
