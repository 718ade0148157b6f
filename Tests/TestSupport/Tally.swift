import Synchronization

/// A count of something that happens, which tests wait for without using a processor.
public final class Tally: Sendable {
  private struct State {
    var value = 0
    var isOver = false
    var waiters: [Int: (wanted: Int, continuation: CheckedContinuation<Bool, Never>)] = [:]
    var numbered = 0
  }

  private let state = Mutex(State())

  public init() {}

  /// How often it has happened.
  public var value: Int { state.withLock(\.value) }

  /// Whether it can happen no more.
  public var isOver: Bool { state.withLock(\.isOver) }

  /// It has happened again; the new count.
  @discardableResult public func add() -> Int {
    let (value, reached) = state.withLock { state in
      state.value += 1
      let reached = state.waiters.filter { $0.value.wanted <= state.value }
      for key in reached.keys { state.waiters[key] = nil }
      return (state.value, reached)
    }
    for waiter in reached.values { waiter.continuation.resume(returning: true) }
    return value
  }

  /// It happens no more: who waits for more is told so.
  public func end() {
    let waiters = state.withLock { state in
      state.isOver = true
      defer { state.waiters = [:] }
      return state.waiters
    }
    for waiter in waiters.values { waiter.continuation.resume(returning: false) }
  }

  /// Returns true when it has happened `count` times, false when it happens no more, or the task is cancelled, before.
  public func reaches(_ count: Int) async -> Bool {
    let number = state.withLock { state in
      state.numbered += 1
      return state.numbered
    }
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let settled: Bool? = state.withLock { state in
          if state.value >= count { return true }
          if state.isOver || Task.isCancelled { return false }
          state.waiters[number] = (count, continuation)
          return nil
        }
        if let settled { continuation.resume(returning: settled) }
      }
    } onCancel: {
      let waiter = state.withLock { $0.waiters.removeValue(forKey: number) }
      waiter?.continuation.resume(returning: false)
    }
  }
}

/// What a test waited for has not come.
public struct NeverCame: Error, CustomStringConvertible {
  public let description: String
  public init(_ description: String) { self.description = description }
}

/// Waits for what nobody tells of: looks again and again, with pauses in which it uses no processor.
///
/// - Parameters:
///   - what: what is waited for, for the failure.
///   - tries: how often it looks, 10 ms apart; by default until nobody would call a machine merely busy.
/// - Throws: ``NeverCame`` when it was not so at any look.
public func eventually(
  _ what: String, tries: Int = 6000, isolation: isolated (any Actor)? = #isolation,
  _ isSo: () async throws -> Bool
) async throws {
  for _ in 0..<tries {
    if try await isSo() { return }
    try await Task.sleep(for: .milliseconds(10))
  }
  throw NeverCame("\(what): not so at \(tries) looks, 10 ms apart")
}
