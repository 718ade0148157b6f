import ParkServices
import RPCServices
import Storage
import TLSTransport

/// What `/metrics` answers: the calls by method, the transport as a whole, the store, what falls due by time.
struct MetricsPage: Sendable {
  let calls: CallMetrics
  let server: Server
  let store: any Store
  /// The park's own work by kind.
  let dueWork: @Sendable () -> [DueWorkStatistics]

  /// The page as it is now.
  func text() async -> String {
    var page = PrometheusText()
    calls.write(to: &page)
    let all = await server.statistics()
    page.single(
      "cloudpark_connections_open", .gauge, "Connections that are open now.", UInt64(clamping: all.openConnections))
    page.single("cloudpark_streams_open", .gauge, "Streams that are open now.", UInt64(clamping: all.openStreams))
    page.single("cloudpark_calls_started_total", .counter, "Calls that have begun.", all.callsStarted)
    page.single(
      "cloudpark_calls_failed_total", .counter, "Calls that ended with another status than OK.", all.callsFailed)
    page.single(
      "cloudpark_calls_shed_total", .counter, "Calls refused because the server was too busy.", all.callsShed)
    page.single(
      "cloudpark_buffered_bytes", .gauge, "Bytes held in receive and send buffers now.",
      UInt64(clamping: all.bufferedBytes))
    page.single("cloudpark_event_loops", .gauge, "Event loops.", UInt64(clamping: all.loops))
    write(store.statistics, to: &page)
    write(dueWork(), to: &page)
    return page.text
  }

  private func write(_ store: StoreStatistics, to page: inout PrometheusText) {
    page.single("cloudpark_store_commits_total", .counter, "Transactions of the database.", store.batches)
    page.single(
      "cloudpark_store_writes_committed_total", .counter, "Changes that were committed, several in a transaction.",
      store.membersCommitted)
    page.single(
      "cloudpark_store_writes_failed_total", .counter, "Changes that were undone.", store.membersFailed)
    page.single(
      "cloudpark_store_writes_expired_total", .counter, "Changes whose deadline passed before they began.",
      store.membersExpired)
    page.single("cloudpark_store_faults_total", .counter, "Errors of the database engine.", store.engineFaults)
    page.single("cloudpark_store_reads_total", .counter, "Reads.", store.reads)
    page.single(
      "cloudpark_store_writes_waiting", .gauge, "Changes that wait now.", UInt64(clamping: store.writesWaiting))
    page.single("cloudpark_store_reads_waiting", .gauge, "Reads that wait now.", UInt64(clamping: store.readsWaiting))
  }

  private func write(_ work: [DueWorkStatistics], to page: inout PrometheusText) {
    func family(
      _ name: String, _ kind: PrometheusText.Kind, _ help: String, _ value: (DueWorkStatistics) -> UInt64?
    ) {
      page.family(name, kind, help)
      for one in work {
        if let value = value(one) { page.sample(name, [("work", one.name)], value) }
      }
    }
    family("cloudpark_due_work_runs_total", .counter, "Times the tables were asked what is due.") {
      UInt64(clamping: $0.runs)
    }
    family("cloudpark_due_work_due", .gauge, "Things that were due at the last run.") { UInt64(clamping: $0.due) }
    family("cloudpark_due_work_settled_total", .counter, "Things that were settled.") { UInt64(clamping: $0.settled) }
    family("cloudpark_due_work_failed_total", .counter, "Attempts that failed.") { UInt64(clamping: $0.failed) }
    family("cloudpark_due_work_waiting", .gauge, "Things that wait for another attempt.") {
      UInt64(clamping: $0.waiting)
    }
    family("cloudpark_due_work_last_run_seconds", .gauge, "When it ran last, in seconds since 1970.") {
      $0.lastRun.map { UInt64(clamping: $0.secondsAndNanoseconds.seconds) }
    }
  }
}
