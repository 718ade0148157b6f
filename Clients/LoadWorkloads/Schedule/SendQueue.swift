/// Which call is due: the schedule of one lane against the time, and the account of what was late or never sent.
///
/// Pure: it is told the time. A call keeps its intended time however late it is sent; what waits is not stored, it is
/// the part of the schedule that lies in the past.
public struct SendQueue: Sendable {
  /// What to do now.
  public enum Step: Sendable, Hashable {
    /// Send a call that was intended for this time (nanoseconds of the run's clock).
    case send(intended: UInt64)
    /// Nothing is due before this time.
    case wait(until: UInt64)
    /// Nothing comes any more.
    case finished
  }

  /// Calls that began later than intended by more than this count as late: 1 ms.
  public static let lateNanos: UInt64 = 1_000_000

  private var arrivals: Arrivals
  private let start: UInt64
  private let giveUp: UInt64
  private var upcoming: UInt64?
  private var callsLeft: Int

  /// Sends begun.
  public private(set) var sent = 0
  /// Calls of the schedule that were never sent: their time had come, but all slots were taken until the end.
  public private(set) var skipped = 0

  /// A lane's queue.
  ///
  /// - Parameters:
  ///   - start: when the schedule begins, on the run's clock.
  ///   - giveUp: from when on nothing is sent any more; the rest is skipped.
  ///   - callsMax: the most calls that are sent.
  public init(_ arrivals: Arrivals, start: UInt64, giveUp: UInt64, callsMax: Int = .max) {
    self.arrivals = arrivals
    self.start = start
    self.giveUp = giveUp
    callsLeft = callsMax
    advance()
  }

  /// What is due at a time.
  public mutating func next(now: UInt64) -> Step {
    guard let time = upcoming else { return .finished }
    if now >= giveUp {
      abandon()
      return .finished
    }
    guard time <= now else { return .wait(until: min(time, giveUp)) }
    advance()
    sent += 1
    return .send(intended: time)
  }

  /// Ends the schedule: what was due by now is skipped, what lies in the future was never meant to be sent.
  public mutating func stop(now: UInt64) {
    while let time = upcoming, time <= now {
      skipped += 1
      advance()
    }
    upcoming = nil
  }

  private mutating func abandon() {
    while upcoming != nil {
      skipped += 1
      advance()
    }
  }

  private mutating func advance() {
    guard callsLeft > 0, let offset = arrivals.next() else {
      upcoming = nil
      return
    }
    callsLeft -= 1
    upcoming = start &+ offset
  }
}
