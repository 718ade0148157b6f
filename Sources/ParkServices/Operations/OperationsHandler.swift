import ParkSchemas
import RPCCore
import Storage

/// Serves `cloudpark.operations.v1.OperationsService`: what the server does by itself.
struct OperationsHandler: OperationsV1.OperationsServiceHandler {
  private let park: ParkEnvironment

  init(_ park: ParkEnvironment) { self.park = park }

  func listDueWork(
    _ request: OperationsV1.ListDueWorkRequest, _ responses: ResponseWriter<OperationsV1.DueWorkStatus>,
    _ context: ServerContext
  ) async throws {
    for work in park.dueWorkStatistics {
      guard request.namePrefix.isEmpty || work.name.hasPrefix(request.namePrefix),
        !request.waitingOnly || work.waiting > 0
      else { continue }
      try await responses.send(work.message)
    }
  }
}

extension DueWorkStatistics {
  /// The contract's message.
  var message: OperationsV1.DueWorkStatus {
    .with {
      $0.name = name
      $0.interval = interval.message
      $0.lastRunAt = lastRun?.message
      $0.runs = UInt64(clamping: runs)
      $0.due = UInt64(clamping: due)
      $0.settled = UInt64(clamping: settled)
      $0.failed = UInt64(clamping: failed)
      $0.waiting = UInt64(clamping: waiting)
    }
  }
}
