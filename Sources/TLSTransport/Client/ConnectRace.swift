import Glibc

/// Which of a name's addresses is tried when: RFC 8305 ("Happy Eyeballs"), sections 4 and 5.
///
/// It knows no sockets and no clock. Whoever connects says what becomes of the attempts and begins the next one when
/// ``ClientConfiguration/connectionAttemptDelay`` is over, or at once when one has failed.
struct ConnectRace {
  /// What to begin now.
  struct Start {
    /// The attempt's number, from 0.
    let number: Int
    let address: SocketAddress
    /// The number of an attempt to be given up for it, which has waited longest.
    let givesUp: Int?
  }

  /// Attempts under way at once, so that a name with many addresses costs a bounded number of descriptors.
  static let attemptsMax = 16
  /// A failure names so many addresses.
  private static let namedMax = 8

  private let addresses: [SocketAddress]
  private var begun = 0
  /// Numbers of attempts that have neither failed nor been given up, the oldest first.
  private(set) var underWay: [Int] = []
  private var failures: [(number: Int, error: TransportError)] = []

  /// - Parameter addresses: in the system's order of preference (RFC 6724).
  init(_ addresses: [SocketAddress]) {
    self.addresses = Self.interleaved(addresses, by: \.family)
  }

  /// Takes turns between the families, beginning with the first one's, so that a family that is broken here costs one
  /// delay and not one for each of its addresses. The order within a family stays.
  static func interleaved<Address, Family: Hashable>(
    _ addresses: [Address], by family: (Address) -> Family
  ) -> [Address] {
    var order: [Family] = []
    var queues: [Family: [Address]] = [:]
    for address in addresses {
      let family = family(address)
      if queues[family] == nil { order.append(family) }
      queues[family, default: []].append(address)
    }
    let longest = queues.values.map(\.count).max() ?? 0
    return (0..<longest).flatMap { turn in
      order.compactMap { family in
        guard let queue = queues[family], turn < queue.count else { return nil }
        return queue[turn]
      }
    }
  }

  /// Whether an address has not been tried yet.
  var hasMore: Bool { begun < addresses.count }

  /// Whether every address has failed.
  var isLost: Bool { !hasMore && underWay.isEmpty }

  /// The next attempt; nil when every address has been tried.
  mutating func next() -> Start? {
    guard hasMore else { return nil }
    var oldest: Int?
    if underWay.count >= Self.attemptsMax, let first = underWay.first {
      oldest = first
      failed(first, ETIMEDOUT)
    }
    let number = begun
    begun += 1
    underWay.append(number)
    return Start(number: number, address: addresses[number], givesUp: oldest)
  }

  /// An attempt has failed with an error of the system.
  mutating func failed(_ number: Int, _ code: CInt) {
    guard let place = underWay.firstIndex(of: number) else { return }
    underWay.remove(at: place)
    let kind: TransportError.Kind =
      switch code {
      case ECONNREFUSED: .refused
      case ETIMEDOUT: .timeout
      case ENETUNREACH, EHOSTUNREACH, EADDRNOTAVAIL, ENETDOWN: .unreachable
      case ECONNRESET, EPIPE: .lost
      default: .system
      }
    failures.append((number, TransportError(kind, String(cString: strerror(code)))))
  }

  /// Why no address was reached. The first one's failure says the most, because the system prefers it.
  var failure: TransportError {
    guard let first = failures.min(by: { $0.number < $1.number }) else {
      return TransportError(.nameNotFound, "the host has no address")
    }
    return TransportError(first.error.kind, texts)
  }

  /// What became of each attempt so far: `Connection refused ([::1]:7443), no answer yet (127.0.0.1:7443)`.
  var texts: String {
    var all = failures.map { (number: $0.number, text: $0.error.message) }
    all += underWay.map { (number: $0, text: "no answer yet") }
    all.sort { $0.number < $1.number }
    let named = all.prefix(Self.namedMax).map { "\($0.text) (\(addresses[$0.number].description))" }
    let rest = all.count - named.count
    return (rest > 0 ? named + ["and \(rest) more addresses"] : named).joined(separator: ", ")
  }
}
