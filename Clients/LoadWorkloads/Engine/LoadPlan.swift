import Foundation

/// How a run is made.
public struct LoadPlan: Sendable, Hashable, Codable {
  /// Whether calls follow a schedule or each other.
  public enum Loop: String, Sendable, Hashable, Codable {
    /// Calls are sent when the schedule says so, whatever the server does: what users do.
    case open
    /// Each caller sends its next call when it has the answer to the last: a slow server is asked less, and hides it.
    case closed
  }

  /// Open or closed.
  public var loop: Loop = .open
  /// The rate over time; a closed loop takes only its length.
  public var shape: RateShape
  /// How calls are spread at that rate.
  public var arrivals: ArrivalKind = .even
  /// What random arrivals and random data depend on.
  public var seed: UInt64 = 1
  /// Seconds before the measured time in which calls are made but not counted.
  public var warmup = 0.0
  /// Connections.
  public var connections = 1
  /// Calls that a connection may have open at once.
  public var outstanding = 1
  /// Event loops, a thread each, among which the connections are divided.
  public var threads = 1
  /// Seconds after which a call fails with DEADLINE_EXCEEDED.
  public var timeout = 30.0
  /// Seconds after the end of the schedule in which calls that are due are still sent and answers awaited.
  public var drain = 10.0
  /// The most calls; nil for as many as the schedule has.
  public var callsMax: Int?
  /// Attempts of a call. More than one hides failures from the figures.
  public var attempts = 1
  /// A server process on this machine whose processor time is measured; nil for none.
  public var serverProcess: Int32?

  /// A plan with defaults.
  public init(shape: RateShape) { self.shape = shape }

  /// Seconds of one point of the curves: the run has at most about 120.
  public var intervalSeconds: Double {
    let steps = [0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600]
    return steps.first { shape.seconds / $0 <= 120 } ?? 3600
  }

  /// - Throws: ``LoadError`` naming the value that is out of its range.
  public func validate() throws(LoadError) {
    func require(_ holds: Bool, _ text: String) throws(LoadError) { if !holds { throw LoadError(.usage, text) } }
    try require((1...100_000).contains(connections), "the number of connections must lie between 1 and 100000")
    try require((1...10_000).contains(outstanding), "the calls open on a connection must lie between 1 and 10000")
    try require(connections * outstanding <= 1_000_000, "connections times outstanding must be at most 1000000")
    try require((1...256).contains(threads), "the number of threads must lie between 1 and 256")
    try require(shape.seconds > 0 && shape.seconds <= 86_400 * 7, "a run lasts between 0 s and 7 days")
    try require((0...86_400).contains(warmup), "the warm-up must lie between 0 s and a day")
    try require((0...86_400).contains(drain), "the time to drain must lie between 0 s and a day")
    try require(timeout > 0 && timeout <= 86_400, "the timeout must lie between 0 s and a day")
    try require((1...5).contains(attempts), "a call has 1 to 5 attempts")
    if let callsMax { try require(callsMax > 0, "the number of calls must be above 0") }
  }
}
