/// How much misbehaviour a peer is allowed within ``windowNanos`` before the connection is closed with EXCESSIVE_LOAD
/// (PROTOCOL.md, section 11). Each figure is a count of frames per window.
public struct Budgets: Hashable, Sendable {
  /// The length of a counting window, in nanoseconds.
  public var windowNanos: UInt64 = 30 * 1_000_000_000
  /// Streams the peer reset while they were being worked on.
  public var resets = 1000
  /// Stream errors the peer caused.
  public var streamErrors = 200
  /// PINGs sooner than the announced interval.
  public var earlyPings = 10
  /// SETTINGS frames after the preface.
  public var settings = 50
  /// Frames without effect: DATA without bytes that ends nothing, a repeated STOP or GOODBYE, an ACK nobody asked for.
  public var emptyFrames = 1000
  /// Frames of unknown type.
  public var unknownFrames = 1000
  /// CREDENTIAL frames.
  public var credentials = 5000
  /// Frames for streams that had ended; legal races, but not without end.
  public var lateFrames = 20_000

  /// The defaults.
  public init() {}
}

/// Counts of the current window.
struct BudgetCounters: Sendable {
  private(set) var windowStart: UInt64 = 0
  private var counts = Counts()

  private struct Counts: Sendable {
    var resets = 0
    var streamErrors = 0
    var earlyPings = 0
    var settings = 0
    var emptyFrames = 0
    var unknownFrames = 0
    var credentials = 0
    var lateFrames = 0
  }

  enum Kind { case reset, streamError, earlyPing, settings, emptyFrame, unknownFrame, credential, lateFrame }

  /// Counts one; throws when the budget of its kind is used up.
  mutating func spend(_ kind: Kind, of budgets: Budgets, now: UInt64) throws(WireError) {
    if now &- windowStart > budgets.windowNanos {
      windowStart = now
      counts = Counts()
    }
    let (used, allowed, what): (Int, Int, StaticString) =
      switch kind {
      case .reset: (add(\.resets), budgets.resets, "streams reset")
      case .streamError: (add(\.streamErrors), budgets.streamErrors, "stream errors")
      case .earlyPing: (add(\.earlyPings), budgets.earlyPings, "PINGs sooner than announced")
      case .settings: (add(\.settings), budgets.settings, "SETTINGS frames")
      case .emptyFrame: (add(\.emptyFrames), budgets.emptyFrames, "frames without effect")
      case .unknownFrame: (add(\.unknownFrames), budgets.unknownFrames, "frames of unknown type")
      case .credential: (add(\.credentials), budgets.credentials, "CREDENTIAL frames")
      case .lateFrame: (add(\.lateFrames), budgets.lateFrames, "frames for ended streams")
      }
    if used > allowed {
      throw WireError(.excessiveLoad, "more than \(allowed) \(what) within the budget's window (11.2)")
    }
  }

  private mutating func add(_ path: WritableKeyPath<Counts, Int>) -> Int {
    counts[keyPath: path] += 1
    return counts[keyPath: path]
  }
}
