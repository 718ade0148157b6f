import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// Serves `cloudpark.development.v1.ClockService`: only a server that was started with a test clock registers it.
public struct ClockHandler: DevelopmentV1.ClockServiceHandler {
  private static let stepMax: Duration = .days(3660)

  let park: ParkEnvironment
  let clock: TestClock

  /// Over an environment and the clock it goes by.
  public init(_ park: ParkEnvironment, clock: TestClock) {
    self.park = park
    self.clock = clock
  }

  public func getClock(_ request: DevelopmentV1.GetClockRequest, _ context: ServerContext) async throws
    -> DevelopmentV1.ClockReading
  {
    try Self.reading(clock.now)
  }

  public func advanceClock(_ request: DevelopmentV1.AdvanceClockRequest, _ context: ServerContext) async throws
    -> DevelopmentV1.ClockReading
  {
    let now = clock.now
    let step: Duration
    switch (request.by, request.to) {
    case (let by?, nil):
      step = .seconds(max(-1, min(by.seconds, 400_000_000))) + .nanoseconds(Int64(by.nanos))
    case (nil, let to?):
      guard let to = Storage.Timestamp(to) else { throw Self.outOfRange("to") }
      step = to - now
    default:
      throw RPCError.invalid("by", "ONE_OF", BilingualText(zh: "请给出 by 或 to 之一", en: "give one of `by` and `to`"))
    }
    guard step >= .zero, step <= Self.stepMax else { throw Self.outOfRange(request.by == nil ? "to" : "by") }
    // The move itself is no row: it happens once the record of it is durable, and never for a repeated key.
    let clock = clock
    let reading: DevelopmentV1.ClockReading = try await park.mutate(context) { change in
      change.afterCommit { clock.advance(by: step) }
      let reading = try Self.reading(now + step)
      return Applied(reading, subject: "clock", details: ["microseconds": "\(step.wholeMicroseconds)"])
    }
    // What has become due with it is done before the answer, so that a script sees the world of the new time.
    try await park.runDueWork()
    return reading
  }

  private static func reading(_ time: Storage.Timestamp) throws -> DevelopmentV1.ClockReading {
    let day = try ShanghaiTime.date(epochSeconds: time.secondsAndNanoseconds.seconds)
    return .with {
      $0.now = time.message
      $0.day = day.description
    }
  }

  private static func outOfRange(_ field: String) -> RPCError {
    .invalid(
      field, "OUT_OF_RANGE",
      BilingualText(zh: "只能向前，且最多3660天", en: "the clock moves forward only, by at most 3660 days at a time"))
  }
}
