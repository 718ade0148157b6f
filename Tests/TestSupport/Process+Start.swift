import Foundation
import Synchronization

private let starting = Mutex(())

extension Process {
  /// Starts the program, one at a time: where threads of a process start programs at once, Foundation's `run()` has
  /// crashed.
  public func start() throws { try starting.withLock { _ in try run() } }
}
