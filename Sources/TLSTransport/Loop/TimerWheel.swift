/// Timers of a loop: inserting and cancelling cost O(1), however many there are.
///
/// Four levels of 256 slots; level 0 counts milliseconds. A timer farther away lies on a higher level and moves down as
/// its time comes near. Beyond about 49 days a timer waits on the top level and is filed anew.
struct TimerWheel: ~Copyable {
  private static let levels = 4
  private static let slotsPerLevel = 256
  private static let wordsPerLevel = slotsPerLevel / 64

  /// Sentinels of the slots' rings.
  private let slots: [Timer]
  /// A bit per slot that may hold timers; cleared when a slot is found empty.
  private var occupied = [UInt64](repeating: 0, count: levels * wordsPerLevel)
  private(set) var now: UInt64
  private(set) var count = 0

  /// - Parameter now: the current time in milliseconds of the loop's clock.
  init(now: UInt64) {
    self.now = now
    slots = (0..<Self.levels * Self.slotsPerLevel).map { _ in Timer(sentinel: ()) }
  }

  deinit {
    for slot in slots { _ = slot.takeAll() }
  }

  /// Schedules a timer for `at` (milliseconds; the past means the next tick). One that is scheduled already moves.
  mutating func schedule(_ timer: Timer, at: UInt64) {
    cancel(timer)
    timer.at = max(at, now + 1)
    file(timer)
    count += 1
  }

  /// Takes a timer off; no effect on one that is not scheduled. One that is due but has not been run is not run.
  mutating func cancel(_ timer: Timer) {
    timer.isDue = false
    guard timer.next != nil else { return }
    timer.unlink()
    count -= 1
  }

  private mutating func file(_ timer: Timer) {
    let distance = timer.at - now
    var level = 0
    while level < Self.levels - 1 && distance >= 1 << UInt64(8 * (level + 1)) { level += 1 }
    let reach = min(timer.at, now + (1 << 32) - 1)
    let slot = level * Self.slotsPerLevel + Int(reach >> UInt64(8 * level)) & (Self.slotsPerLevel - 1)
    slots[slot].append(timer)
    occupied[slot >> 6] |= 1 << UInt64(slot & 63)
  }

  private mutating func take(level: Int) -> [Timer] {
    let slot = level * Self.slotsPerLevel + Int(now >> UInt64(8 * level)) & (Self.slotsPerLevel - 1)
    let bit: UInt64 = 1 << UInt64(slot & 63)
    guard occupied[slot >> 6] & bit != 0 else { return [] }
    occupied[slot >> 6] &= ~bit
    return slots[slot].takeAll()
  }

  /// Moves time on and returns what is due, in order. Each is run by its ``Timer/fireIfDue()``, so that one of them may
  /// still cancel another.
  mutating func advance(to time: UInt64) -> [Timer] {
    var due: [Timer] = []
    while now < time {
      // Nothing can be due before the next occupied slot, so empty time is skipped in one step.
      guard let pause = millisToNext, now + pause <= time else {
        now = time
        break
      }
      now += pause
      for level in (1..<Self.levels).reversed() where now & ((1 << UInt64(8 * level)) - 1) == 0 {
        for timer in take(level: level) { file(atOrAfterNow: timer, &due) }
      }
      for timer in take(level: 0) { file(atOrAfterNow: timer, &due) }
    }
    return due
  }

  private mutating func file(atOrAfterNow timer: Timer, _ due: inout [Timer]) {
    if timer.at > now { return file(timer) }
    count -= 1
    timer.isDue = true
    due.append(timer)
  }

  /// Milliseconds until something may be due; nil when nothing is scheduled. Never too long, sometimes too short.
  var millisToNext: UInt64? {
    mutating get {
      guard count > 0 else { return nil }
      var nearest = UInt64.max
      for level in 0..<Self.levels {
        let shift = UInt64(8 * level)
        guard let steps = stepsToOccupied(level, after: Int(now >> shift) & (Self.slotsPerLevel - 1)) else { continue }
        nearest = min(nearest, (now >> shift + UInt64(steps)) << shift - now)
      }
      return nearest == .max ? nil : nearest
    }
  }

  /// Slots from `current` (exclusive) to the next occupied one of a level, going round once: 1 to 256.
  private mutating func stepsToOccupied(_ level: Int, after current: Int) -> Int? {
    var step = 1
    while step <= Self.slotsPerLevel {
      let index = (current + step) & (Self.slotsPerLevel - 1)
      let word = level * Self.wordsPerLevel + index >> 6
      let bits = occupied[word] >> UInt64(index & 63)
      if bits == 0 {
        step += 64 - index & 63
        continue
      }
      step += bits.trailingZeroBitCount
      if step > Self.slotsPerLevel { return nil }
      let slot = level * Self.slotsPerLevel + (current + step) & (Self.slotsPerLevel - 1)
      if !slots[slot].isAlone { return step }
      occupied[slot >> 6] &= ~(1 << UInt64(slot & 63))
      step += 1
    }
    return nil
  }
}

/// A timer, once on a wheel at most. Loop-confined. Subclasses say what happens when it is due; a call is its own
/// timer, so that a deadline costs no allocation.
///
/// The timers of a slot are a ring that begins and ends with the slot's sentinel. A wheel holds each of its timers
/// once; the links of the ring hold nothing, so that inserting one counts no references of its neighbours.
class Timer {
  @exclusivity(unchecked) fileprivate(set) final var at: UInt64 = 0
  /// nil: it is on no wheel.
  @exclusivity(unchecked) fileprivate final var next: Unmanaged<Timer>?
  @exclusivity(unchecked) fileprivate final var previous: Unmanaged<Timer>?
  @exclusivity(unchecked) fileprivate final var isDue = false

  init() {}

  fileprivate init(sentinel: Void) {
    next = .passUnretained(self)
    previous = .passUnretained(self)
  }

  /// Whether it waits for its time, or is due and has not been run.
  final var isScheduled: Bool { next != nil || isDue }

  /// What is run when it is due.
  func fire() {}

  /// Runs it unless it was cancelled since it became due.
  final func fireIfDue() {
    guard isDue else { return }
    isDue = false
    fire()
  }

  /// Of a sentinel: whether its ring is empty.
  fileprivate final var isAlone: Bool { next?.toOpaque() == Unmanaged.passUnretained(self).toOpaque() }

  /// Of a sentinel: puts a timer at the end of its ring and holds it.
  fileprivate final func append(_ timer: Timer) {
    let (own, new) = (Unmanaged.passUnretained(self), Unmanaged.passRetained(timer))
    let last = previous ?? own
    timer.previous = last
    timer.next = own
    last._withUnsafeGuaranteedRef { $0.next = new }
    previous = new
  }

  /// Takes it out of its ring, which lets go of it.
  fileprivate final func unlink() {
    guard let next, let previous else { return }
    next._withUnsafeGuaranteedRef { $0.previous = previous }
    previous._withUnsafeGuaranteedRef { $0.next = next }
    self.next = nil
    self.previous = nil
    Unmanaged.passUnretained(self).release()
  }

  /// Of a sentinel: empties its ring.
  fileprivate final func takeAll() -> [Timer] {
    var all: [Timer] = []
    while !isAlone, let first = next {
      let timer = first.takeUnretainedValue()
      timer.unlink()
      all.append(timer)
    }
    return all
  }
}

/// A timer that runs a closure.
final class ActionTimer: Timer {
  private let action: () -> Void

  init(_ action: @escaping () -> Void) {
    self.action = action
    super.init()
  }

  override func fire() { action() }
}
