import TestSupport
import Testing

@testable import TLSTransport

/// Timers fire at their time, never early, whatever level they were filed on.
@Suite struct TimerWheelTests {
  @Test func firesAtItsTimeAndNotBefore() {
    for delay: UInt64 in [1, 2, 255, 256, 257, 65_535, 65_536, 16_777_216, 16_777_300] {
      var wheel = TimerWheel(now: 1_000_003)
      let timer = Timer()
      wheel.schedule(timer, at: 1_000_003 + delay)
      #expect(wheel.advance(to: 1_000_003 + delay - 1).isEmpty, "delay \(delay)")
      #expect(wheel.advance(to: 1_000_003 + delay).count == 1, "delay \(delay)")
      #expect(wheel.count == 0)
    }
  }

  @Test func firesWhenTimeJumpsFarAhead() {
    var wheel = TimerWheel(now: 5)
    let timers = (0..<1000).map { _ in Timer() }
    for (index, timer) in timers.enumerated() { wheel.schedule(timer, at: 6 + UInt64(index) * 97) }
    #expect(wheel.advance(to: 10_000_000).count == 1000)
  }

  @Test func cancelledTimerDoesNotFire() {
    var wheel = TimerWheel(now: 0)
    let (first, second) = (Timer(), Timer())
    wheel.schedule(first, at: 10)
    wheel.schedule(second, at: 10)
    wheel.cancel(first)
    let due = wheel.advance(to: 20)
    #expect(due.count == 1)
    #expect(due.first === second)
  }

  /// A timer that is due may cancel another that is due in the same turn.
  @Test func dueTimerThatIsCancelledIsNotRun() {
    final class Counting: Timer {
      var fired = 0
      override func fire() { fired += 1 }
    }
    var wheel = TimerWheel(now: 0)
    let (first, second) = (Counting(), Counting())
    wheel.schedule(first, at: 10)
    wheel.schedule(second, at: 10)
    let due = wheel.advance(to: 10)
    wheel.cancel(second)
    for timer in due { timer.fireIfDue() }
    #expect(first.fired == 1)
    #expect(second.fired == 0)
  }

  @Test func rescheduledTimerFiresOnceAtTheNewTime() {
    var wheel = TimerWheel(now: 0)
    let timer = Timer()
    wheel.schedule(timer, at: 10)
    wheel.schedule(timer, at: 500)
    #expect(wheel.advance(to: 499).isEmpty)
    #expect(wheel.advance(to: 500).count == 1)
  }

  @Test func waitIsNeverLongerThanToTheNextTimer() {
    var generator = SeededGenerator(test: "TLSTransportTests.TimerWheelTests")
    for _ in 0..<200 {
      var wheel = TimerWheel(now: UInt64.random(in: 0..<1 << 40, using: &generator))
      var earliest = UInt64.max
      var timers: [Timer] = []
      for _ in 0..<Int.random(in: 1...20, using: &generator) {
        let timer = Timer()
        let at = wheel.now + UInt64.random(in: 1..<1 << UInt64.random(in: 1...33, using: &generator), using: &generator)
        wheel.schedule(timer, at: at)
        earliest = min(earliest, at)
        timers.append(timer)
      }
      var steps = 0
      while let wait = wheel.millisToNext, steps < 10_000 {
        #expect(wheel.now + wait <= earliest)
        steps += 1
        let due = wheel.advance(to: wheel.now + wait)
        if !due.isEmpty {
          #expect(due.allSatisfy { $0.at == wheel.now })
          #expect(wheel.now == earliest)
          break
        }
      }
      #expect(steps < 10_000)
    }
  }

  @Test func emptyWheelHasNothingToWaitFor() {
    var wheel = TimerWheel(now: 0)
    #expect(wheel.millisToNext == nil)
    let timer = Timer()
    wheel.schedule(timer, at: 70_000)
    wheel.cancel(timer)
    #expect(wheel.millisToNext == nil)
  }
}
