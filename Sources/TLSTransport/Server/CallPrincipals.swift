import RPCCore
import Synchronization

/// Who a call acts for, read and set without a lock where that is usual.
///
/// Interceptors run on the call's loop and set it twice at most: authentication, and the check of roles that knows the
/// membership too. Each of the two has a place of its own, which is written once, by the loop's thread, before `named`
/// says so; so whoever reads `named` may read the place, from any thread, and nothing that is being read changes. What
/// other threads set, and more than two, goes to the call's notes, which have a lock; `named` then says so.
///
/// `@unchecked Sendable`: by this rule. ``clear()`` may be called only while nobody else holds the call.
final class CallPrincipals: @unchecked Sendable {
  @exclusivity(unchecked) private var first: (any Principal)?
  @exclusivity(unchecked) private var second: (any Principal)?
  private let named = Atomic<UInt8>(Place.nowhere)

  private enum Place {
    static let nowhere: UInt8 = 0
    static let first: UInt8 = 1
    static let second: UInt8 = 2
    static let notes: UInt8 = 3
  }

  /// The one that was set last.
  @inline(__always)
  func last(_ notes: CallNotes) -> (any Principal)? {
    switch named.load(ordering: .acquiring) {
    case Place.nowhere: nil
    case Place.first: first
    case Place.second: second
    default: notes.principal
    }
  }

  /// - Parameter onLoop: whether the caller is the call's loop.
  @inline(__always)
  func set(_ principal: consuming (any Principal)?, _ notes: CallNotes, onLoop: Bool) {
    // Only the loop leaves `nowhere` and `first` for a place, and none ever comes back: each is written once.
    switch onLoop ? named.load(ordering: .relaxed) : Place.notes {
    case Place.nowhere:
      first = consume principal
      named.store(Place.first, ordering: .releasing)
    case Place.first:
      second = consume principal
      named.store(Place.second, ordering: .releasing)
    default:
      notes.principal = consume principal
      named.store(Place.notes, ordering: .releasing)
    }
  }

  /// As new, for another call.
  func clear() {
    guard named.load(ordering: .relaxed) != Place.nowhere else { return }
    first = nil
    second = nil
    named.store(Place.nowhere, ordering: .relaxed)
  }
}
