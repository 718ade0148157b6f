import LoadWorkloads
import Testing

/// Schedules are pure: the tests give them the time.
@Suite struct ScheduleTests {
  private func seconds(_ arrivals: Arrivals) -> [Double] { arrivals.map { Double($0) / 1e9 } }

  @Test func aConstantRateSendsAtEqualDistances() {
    let times = Array(Arrivals(.constant(1000, seconds: 2)))
    #expect(times.count == 2000)
    #expect(times[0] == 0 && times[1] == 1_000_000 && times[1999] == 1_999_000_000)
  }

  @Test func aRampSendsAsManyCallsAsTheAreaUnderItsRate() {
    let times = seconds(Arrivals(.ramp(from: 0, to: 1000, seconds: 4)))
    #expect(times.count == 2000)
    // Half of the time is a quarter of the area.
    #expect(times.filter { $0 < 2 }.count == 500)
    #expect(times == times.sorted() && times.allSatisfy { $0 >= 0 && $0 <= 4 })
  }

  @Test func aRampDownIsTheMirrorOfARampUp() {
    let times = seconds(Arrivals(.ramp(from: 1000, to: 0, seconds: 4)))
    #expect(times.count == 2000)
    #expect(abs(times.filter { $0 < 2 }.count - 1500) <= 1)
  }

  @Test func stepsHoldEachRateForTheSameTime() {
    let times = seconds(Arrivals(.steps([100, 300], seconds: 4)))
    #expect(times.filter { $0 < 2 }.count == 200)
    #expect(times.filter { $0 >= 2 }.count == 600)
  }

  @Test func burstsComeAtOnceBetweenTheOthers() {
    var shape = RateShape.constant(10, seconds: 5)
    shape.burst = .init(calls: 7, every: 2)
    let times = Array(Arrivals(shape))
    #expect(times.count == 50 + 14 && shape.calls == 64)
    #expect(times.filter { $0 == 2_000_000_000 }.count == 8, "seven of the burst and the one that was due anyway")
    #expect(times == times.sorted())
  }

  @Test func poissonArrivalsHaveTheRateAndDependOnTheirSeedOnly() {
    let shape = RateShape.constant(1000, seconds: 20)
    let times = seconds(Arrivals(shape, .poisson, seed: 5))
    // Five standard deviations of a Poisson count of 20,000; the seed is fixed.
    #expect(abs(Double(times.count) - 20_000) < 5 * 20_000.0.squareRoot())
    #expect(times == seconds(Arrivals(shape, .poisson, seed: 5)))
    #expect(times != seconds(Arrivals(shape, .poisson, seed: 6)))
    let gaps = zip(times, times.dropFirst()).map { $1 - $0 }
    let mean = gaps.reduce(0, +) / Double(gaps.count)
    let variance = gaps.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(gaps.count)
    // Exponential: the deviation is the mean. Even arrivals would have none.
    #expect(abs(variance.squareRoot() / mean - 1) < 0.1)
  }

  @Test(arguments: [ArrivalKind.even, .poisson]) func lanesTogetherSendExactlyWhatOneWould(_ kind: ArrivalKind) {
    var shape = RateShape.ramp(from: 50, to: 500, seconds: 3)
    shape.burst = .init(calls: 5, every: 0.7)
    let whole = Array(Arrivals(shape, kind, seed: 9))
    let parts = (0..<3).flatMap { Array(Arrivals(shape, kind, seed: 9, lane: $0, lanes: 3)) }
    #expect(parts.sorted() == whole)
  }

  @Test func ratesAreReadAsConstantRampAndSteps() throws {
    #expect(try RateShape(rate: "1000", seconds: 10) == .constant(1000, seconds: 10))
    #expect(try RateShape(rate: "100..5000", seconds: 10) == .ramp(from: 100, to: 5000, seconds: 10))
    #expect(try RateShape(rate: "100,200.5", seconds: 10) == .steps([100, 200.5], seconds: 10))
    #expect(try RateShape(rate: "10", burst: "500/5s", seconds: 10).burst == .init(calls: 500, every: 5))
  }

  @Test(arguments: ["", "x", "-1", "1..", "1..2..3", "1,,2", "1e99", "nan", "inf", "0", "1;2"])
  func aRateThatIsNoneIsRefused(_ text: String) {
    let error = #expect(throws: LoadError.self) { try RateShape(rate: text, seconds: 10) }
    #expect(error?.kind == .usage)
  }

  @Test(arguments: ["500", "500/", "/5s", "0/5s", "5/0s", "5/5"]) func aBurstThatIsNoneIsRefused(_ text: String) {
    #expect(throws: LoadError.self) { try RateShape(rate: "10", burst: text, seconds: 10) }
  }
}

/// The queue of sends against a clock that the test moves.
@Suite struct SendQueueTests {
  private let millis: UInt64 = 1_000_000

  /// A thousand calls, one each millisecond, given up after two seconds.
  private func queue(callsMax: Int = .max) -> SendQueue {
    SendQueue(Arrivals(.constant(1000, seconds: 1)), start: 0, giveUp: 2000 * millis, callsMax: callsMax)
  }

  @Test func nothingIsSentBeforeItsTime() {
    var queue = queue()
    #expect(queue.next(now: 0) == .send(intended: 0))
    #expect(queue.next(now: 0) == .wait(until: millis))
    #expect(queue.next(now: millis - 1) == .wait(until: millis))
    #expect(queue.next(now: millis) == .send(intended: millis))
  }

  @Test func aCallKeepsItsIntendedTimeHoweverLateItIsSent() {
    var queue = queue()
    // For 500 ms nobody was free: all that became due is sent with its own time, none is dropped or moved.
    for number in 0...500 { #expect(queue.next(now: 500 * millis) == .send(intended: UInt64(number) * millis)) }
    #expect(queue.next(now: 500 * millis) == .wait(until: 501 * millis))
    #expect(queue.sent == 501 && queue.skipped == 0)
  }

  @Test func whatIsNeverSentIsCountedAsSkipped() {
    var queue = queue()
    for _ in 0..<100 { _ = queue.next(now: 1000 * millis) }
    #expect(queue.next(now: 2000 * millis) == .finished)
    #expect(queue.sent == 100 && queue.skipped == 900)
    #expect(queue.next(now: 0) == .finished, "it stays finished")
  }

  @Test func aStopSkipsOnlyWhatWasDue() {
    var queue = queue()
    _ = queue.next(now: 0)
    queue.stop(now: 10 * millis)
    #expect(queue.sent == 1 && queue.skipped == 10)
    #expect(queue.next(now: 10 * millis) == .finished)
  }

  @Test func theNumberOfCallsIsALimit() {
    var queue = queue(callsMax: 3)
    for _ in 0..<3 { if case .send = queue.next(now: 900 * millis) {} else { Issue.record("a call is missing") } }
    #expect(queue.next(now: 900 * millis) == .finished)
    #expect(queue.skipped == 0)
  }
}
