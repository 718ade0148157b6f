import Synchronization

/// When a call was meant to begin, and when its last message came. Used by the one task that makes the call.
final class CallTiming: Sendable {
  let intended: UInt64
  private let lastMark: Atomic<UInt64>
  private let received = Atomic<Bool>(false)

  init(intended: UInt64) {
    self.intended = intended
    lastMark = Atomic(intended)
  }

  var last: UInt64 { lastMark.load(ordering: .relaxed) }
  var isFirst: Bool { !received.load(ordering: .relaxed) }

  func mark(_ now: UInt64) {
    lastMark.store(now, ordering: .relaxed)
    received.store(true, ordering: .relaxed)
  }

  func restart(_ now: UInt64) { lastMark.store(now, ordering: .relaxed) }
}
