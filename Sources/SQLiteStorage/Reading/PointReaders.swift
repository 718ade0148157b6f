import Dispatch
import Storage
import Synchronization

/// Connections for point reads on the callers' own threads.
///
/// The last one returned is lent first, so that a loop's thread finds its own connection warm; no more are
/// opened than threads read at the same moment.
final class PointReaders: Sendable {
  private struct State {
    var idle: [Connection] = []
    var closed = false
  }

  private let limits: StorageLimits
  private let open: @Sendable () throws -> Connection
  private let state = Mutex(State())
  private let permits: DispatchSemaphore
  private let done = Atomic<UInt64>(0)

  init(limits: StorageLimits, open: @escaping @Sendable () throws -> Connection) {
    self.limits = limits
    self.open = open
    permits = DispatchSemaphore(value: max(1, limits.pointReadConnectionsMax))
  }

  var reads: UInt64 { done.load(ordering: .relaxed) }

  func read<T>(now: Timestamp, _ body: (any ReadTransaction) throws -> T) throws -> T {
    // With as many connections lent as there may be, a thread waits for the shortest of all reads.
    permits.wait()
    defer { permits.signal() }
    let connection = try lend()
    defer { giveBack(connection) }
    done.wrappingAdd(1, ordering: .relaxed)
    return try connection.use { access in
      try access.readTransaction(now: now, rowsMax: limits.pointReadRowsMax) { try body($0) }
    }
  }

  private func lend() throws -> Connection {
    let idle = try state.withLock { state in
      if state.closed { throw StorageError(.closed, "the store is closed") }
      return state.idle.popLast()
    }
    return try idle ?? open()
  }

  private func giveBack(_ connection: Connection) {
    let isKept = state.withLock { state in
      if !state.closed { state.idle.append(connection) }
      return !state.closed
    }
    if !isKept { connection.close() }
  }

  func close() {
    let idle = state.withLock { state in
      state.closed = true
      defer { state.idle = [] }
      return state.idle
    }
    for connection in idle { connection.close() }
  }
}
