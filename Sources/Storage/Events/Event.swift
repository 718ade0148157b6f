/// One entry of the event log: something that happened, for watchers and for whoever notifies people.
public struct Event: Sendable, Equatable {
  /// Its place in the log, from 1; no gaps, visible in this order.
  public var position: Int64
  public var time: Timestamp
  /// What happened, for example "application.submitted".
  public var kind: String
  /// The ids of what it is about; never a name or another personal field.
  public var subjects: [String]
  /// The service's own message about it, packed.
  public var payload: [UInt8]

  public init(position: Int64, time: Timestamp, kind: String, subjects: [String], payload: [UInt8]) {
    self.position = position
    self.time = time
    self.kind = kind
    self.subjects = subjects
    self.payload = payload
  }
}

/// Which events a watcher wants.
public struct EventFilter: Sendable, Equatable {
  /// The kinds wanted; none given means all of them.
  public var kinds: Set<String>
  /// An event passes if it is about any of these; none given means all events.
  public var subjects: Set<String>

  public init(kinds: Set<String> = [], subjects: Set<String> = []) {
    self.kinds = kinds
    self.subjects = subjects
  }

  public func accepts(kind: String, subjects eventSubjects: [String]) -> Bool {
    (kinds.isEmpty || kinds.contains(kind))
      && (subjects.isEmpty || eventSubjects.contains { subjects.contains($0) })
  }
}

/// A stretch of the log, filtered.
public struct EventPage: Sendable, Equatable {
  public var events: [Event]
  /// The last position looked at: where the next page begins, and what a bookmark stands for. It moves on even
  /// when no event passed the filter.
  public var position: Int64
  /// Whether the log had nothing more when the page was read.
  public var isAtEnd: Bool

  public init(events: [Event], position: Int64, isAtEnd: Bool) {
    self.events = events
    self.position = position
    self.isAtEnd = isAtEnd
  }
}
