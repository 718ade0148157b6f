import Dispatch
import Synchronization

/// A bounded first-in first-out queue between tasks, which push and never wait, and owned threads, which wait.
public final class WorkQueue<Item: Sendable>: Sendable {
  private struct State {
    var items: [Item] = []
    var head = 0
    var closed = false
    var count: Int { items.count - head }

    mutating func takeFirst() -> Item? {
      guard head < items.count else { return nil }
      let item = items[head]
      head += 1
      // Compacting at half keeps the cost of a take constant on average and lets go of what was taken.
      if head == items.count {
        items.removeAll(keepingCapacity: items.count <= 4096)
        head = 0
      } else if head >= 1024, head * 2 >= items.count {
        items.removeFirst(head)
        head = 0
      }
      return item
    }
  }

  /// What became of a push.
  public enum Push: Sendable, Equatable { case queued, full, closed }

  private let itemsMax: Int
  private let state = Mutex(State())
  private let available = DispatchSemaphore(value: 0)

  public init(itemsMax: Int) { self.itemsMax = itemsMax }

  public func push(_ item: Item) -> Push {
    let result = state.withLock { state -> Push in
      if state.closed { return .closed }
      if state.count >= itemsMax { return .full }
      state.items.append(item)
      return .queued
    }
    if result == .queued { available.signal() }
    return result
  }

  /// The oldest item; waits for one. Nil once the queue is closed and empty.
  public func pop() -> Item? {
    while true {
      available.wait()
      let (item, done) = state.withLock { state in
        let item = state.takeFirst()
        return (item, state.closed && item == nil)
      }
      if let item { return item }
      if done {
        available.signal()  // for the next waiter, who must learn it too
        return nil
      }
    }
  }

  /// The oldest item if there is one; never waits.
  public func popIfAny() -> Item? {
    // The permit of this item stays behind; `pop` bears a permit without an item.
    state.withLock { $0.takeFirst() }
  }

  public var count: Int { state.withLock(\.count) }

  /// Takes no more items; those queued are still handed out.
  public func close() {
    state.withLock { $0.closed = true }
    available.signal()
  }
}
