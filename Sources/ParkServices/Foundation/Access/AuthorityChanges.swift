import Synchronization

/// Counts changes of what accounts may do, so that a cached caller is used only while it is true.
///
/// Accounts share a fixed number of counters: a change of one makes the cached callers of a few others be read again,
/// which is harmless, and memory is bounded whatever the number of accounts. Reading is one atomic load.
public final class AuthorityChanges: Sendable {
  private final class Counter: Sendable {
    let value = Atomic<UInt64>(0)
  }

  private static let countersMax = 4096
  private let all = Counter()
  private let counters = (0..<countersMax).map { _ in Counter() }

  init() {}

  /// A number that differs from what it was before any change of the account.
  public func generation(of account: String) -> UInt64 { generation(at: place(of: account)) }

  /// As ``generation(of:)``, for the ``place(of:)`` of an account that is asked about again and again.
  func generation(at place: Int) -> UInt64 { counters[place].value.load(ordering: .acquiring) }

  /// A number that differs from what it was before any change of any account.
  var total: UInt64 { all.value.load(ordering: .acquiring) }

  /// The account, one of its sessions or its certificate has changed. To be called after the commit.
  public func changed(_ account: String) {
    counters[place(of: account)].value.wrappingAdd(1, ordering: .acquiringAndReleasing)
    all.value.wrappingAdd(1, ordering: .acquiringAndReleasing)
  }

  /// Where an account's changes are counted.
  func place(of account: String) -> Int {
    // FNV-1a: the same on every run, and no seed to set up for every call.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in account.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return Int(hash % UInt64(Self.countersMax))
  }
}
