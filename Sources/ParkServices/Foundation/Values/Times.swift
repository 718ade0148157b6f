import RPCSchemas
import Storage

extension Timestamp {
  /// From the contract's message; nil when it is out of range (seconds of the years 1 to 9999, nanoseconds below 10^9).
  public init?(_ message: GoogleProtobuf.Timestamp) {
    guard (-62_135_596_800...253_402_300_799).contains(message.seconds) else { return nil }
    self.init(seconds: message.seconds, nanoseconds: message.nanos)
  }

  /// The contract's message.
  public var message: GoogleProtobuf.Timestamp {
    let (seconds, nanoseconds) = secondsAndNanoseconds
    return .with {
      $0.seconds = seconds
      $0.nanos = nanoseconds
    }
  }
}

extension Duration {
  /// The contract's message.
  var message: GoogleProtobuf.Duration {
    .with {
      $0.seconds = components.seconds
      $0.nanos = Int32(clamping: components.attoseconds / 1_000_000_000)
    }
  }

  /// Whole days, of 24 hours.
  static func days(_ days: Int) -> Duration { .seconds(days * 86_400) }
  /// Whole hours.
  static func hours(_ hours: Int) -> Duration { .seconds(hours * 3600) }
  /// Whole minutes.
  static func minutes(_ minutes: Int) -> Duration { .seconds(minutes * 60) }
}
