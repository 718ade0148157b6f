import RPCCore

/// What a run calls, again and again.
///
/// A workload is shared by all callers: ``perform(_:)`` runs many times at once, on the client's event loops, and must
/// not block.
public protocol Workload: Sendable {
  /// What the report calls it.
  var name: String { get }
  /// Whether a call carries streams, so that times of messages are measured too.
  var streams: Bool { get }
  /// Whether a run makes its connections beforehand, so that no call pays for one.
  var connectsBeforehand: Bool { get }
  /// Makes one call; returns when it has ended.
  ///
  /// - Returns: how it ended, for calls that may be refused.
  /// - Throws: `RPCError` when it failed.
  func perform(_ call: LoadCall) async throws -> CallEnd
  /// Looks, after the run, at whether what the server has done is right.
  func check() async throws -> [CheckResult]
}

extension Workload {
  public var streams: Bool { false }
  public var connectsBeforehand: Bool { true }
  public func check() async throws -> [CheckResult] { [] }
}

/// How a call ended that did not fail.
public enum CallEnd: Sendable, Hashable {
  /// Done.
  case done
  /// Refused by a rule, as some calls of this workload must be.
  case refused
}

/// Something that must hold after a run.
public struct CheckResult: Sendable, Hashable, Codable {
  /// What must hold.
  public var name: String
  /// Whether it does.
  public var passed: Bool
  /// The numbers it was judged by.
  public var detail: String

  /// A result from its parts.
  public init(_ name: String, _ passed: Bool, _ detail: String) {
    self.name = name
    self.passed = passed
    self.detail = detail
  }
}

/// One call of a run, as a workload sees it.
public struct LoadCall: Sendable {
  /// The connection it goes over.
  public let channel: Channel
  /// Counts the calls of a run from 0; each number comes once.
  public let number: Int
  /// The caller's options: its deadline.
  public let options: CallOptions
  /// The thread the connection belongs to, for workloads that connect themselves.
  public let connector: LoadConnector
  let lane: Lane
  let timing: CallTiming

  /// Tells that a message of a stream has come.
  ///
  /// - Parameter bytes: its length.
  public func received(bytes: Int) {
    let now = RunClock.now()
    lane.received(bytes: bytes, since: timing.last, first: timing.isFirst, intended: timing.intended, now: now)
    timing.mark(now)
  }

  /// Tells that a message is sent whose answer ``received(bytes:)`` will tell: the time between them is what counts.
  public func sending() { timing.restart(RunClock.now()) }
}
