import RPCServices
import Storage
import TLSTransport

/// What `/metrics` answers: the calls by method, the transport as a whole, the store.
struct MetricsPage: Sendable {
  let calls: CallMetrics
  let server: Server
  let store: any Store

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
}
