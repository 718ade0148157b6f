import CloudParkClient
import ParkSchemas
import RPCCore
import RPCSchemas
import RPCStubs
import Synchronization

/// Fan-out (S5): many streams watch policies over a few connections, some of them read slowly; then policies are
/// published.
///
/// It passes only if every stream got every event once and in order, and the server never held more than a bound for
/// those who were slow. Each call of the run is one stream, which ends when it has seen everything.
public final class FanOutScenario: Workload {
  /// One in so many streams reads slowly.
  public static let slowEvery = 10
  /// How long a slow reader takes over an event.
  static let slowness: Duration = .milliseconds(200)
  /// Bytes the server may hold for each connection, on top of 8 MiB.
  static let bytesPerConnectionMax: UInt64 = 1 << 20

  private struct Progress {
    var ready = 0
    var isPublishing = false
    var published: [String] = []
    /// Streams that saw everything, each once and in order.
    var whole = 0
    var faults: [String] = []
    var heldMax: UInt64 = 0
  }

  private let park: ScenarioPark
  private let officer: ScenarioPark.Person
  private let watchers: [ScenarioPark.Person]
  private let streamsMax: Int
  private let events: Int
  private let connections: Int
  private let progress = Mutex(Progress())

  /// People who watch.
  ///
  /// - Parameters:
  ///   - streams: Streams in all, which are the calls of the run.
  ///   - perPerson: Streams of one person; a session may have 64 open.
  ///   - events: Policies that are published.
  ///   - connections: Over so many connections, for the bound of memory.
  public static func prepare(
    _ park: ScenarioPark, streams: Int, perPerson: Int = 60, events: Int, connections: Int,
    progress: (@Sendable (Int) -> Void)? = nil
  ) async throws -> FanOutScenario {
    guard (1...100_000).contains(streams), (1...64).contains(perPerson), (1...1000).contains(events) else {
      throw LoadError(.usage, "1 to 100000 streams, 1 to 64 for each person, and 1 to 1000 events")
    }
    let officer = try await park.person("publisher", .districtOfficer)
    let watchers = try await park.people(
      (streams + perPerson - 1) / perPerson, "watcher", .worker, progress: progress)
    return FanOutScenario(park, officer, watchers, streams: streams, events: events, connections: connections)
  }

  private init(
    _ park: ScenarioPark, _ officer: ScenarioPark.Person, _ watchers: [ScenarioPark.Person], streams: Int, events: Int,
    connections: Int
  ) {
    self.park = park
    self.officer = officer
    self.watchers = watchers
    streamsMax = streams
    self.events = events
    self.connections = connections
  }

  public var name: String { "fan-out: \(events) policies to \(streamsMax) streams over \(connections) connections" }

  public var streams: Bool { true }

  public func perform(_ call: LoadCall) async throws -> CallEnd {
    let watcher = watchers[call.number % watchers.count]
    var options = try watcher.options()
    options.timeout = call.options.timeout
    let stream = try await PolicyV1.PolicyServiceClient(call.channel).watchPolicies(.init(), options)
    var seen: [String] = []
    var isReady = false
    while seen.count < events, let event = try await stream.next() {
      switch event.kind {
      case .bookmark where !isReady:
        isReady = true
        if progress.withLock({ isLast(&$0) }) { try await publish() }
      case .published:
        guard let policy = event.policy, policy.content?.programme == programme else { continue }
        call.received(bytes: policy.content?.summaryZh.utf8.count ?? 0)
        seen.append(policy.id)
        if call.number % Self.slowEvery == 0 { try await Task.sleep(for: Self.slowness) }
      default: break
      }
    }
    stream.cancel()
    judge(seen, call.number)
    return .done
  }

  /// Whether this stream is the last one to be ready; counts it.
  private func isLast(_ progress: inout Progress) -> Bool {
    progress.ready += 1
    guard progress.ready == streamsMax, !progress.isPublishing else { return false }
    progress.isPublishing = true
    return true
  }

  private var programme: String { "fan-out-\(park.run)" }

  private func publish() async throws {
    for number in 0..<events {
      let policy = try await park.park.policies.publishPolicy(
        .with {
          $0.content = .with {
            $0.titleZh = "压测通知\(park.run) \(number)"
            $0.issuer = "压测"
            $0.level = .district
            $0.kind = .fast
            $0.source = "parkload"
            $0.programme = programme
            $0.summaryZh = String(repeating: "文", count: 300)
            $0.formula = .with {
              $0.shareBase = .fixed
              $0.tiers = [
                .with {
                  $0.id = "all"
                  $0.fixedFen = 1_000_000
                }
              ]
            }
          }
        }, try officer.options())
      let held = try await park.held()
      progress.withLock {
        $0.published.append(policy.id)
        $0.heldMax = max($0.heldMax, held)
      }
    }
  }

  private func judge(_ seen: [String], _ number: Int) {
    progress.withLock { progress in
      // The last publication may be seen before its answer has come back: its id is compared after the run.
      let known = Array(progress.published.prefix(seen.count))
      if seen.count == events, Set(seen).count == events, Array(seen.prefix(known.count)) == known {
        progress.whole += 1
      } else if progress.faults.count < 5 {
        progress.faults.append("stream \(number) saw \(seen.count) of \(events), \(Set(seen).count) different")
      }
    }
  }

  public func check() async throws -> [CheckResult] {
    let final = progress.withLock { $0 }
    let bound = (8 << 20) + Self.bytesPerConnectionMax * UInt64(connections)
    return [
      CheckResult(
        "every stream was open before the first event", final.ready == streamsMax, "\(final.ready) of \(streamsMax)"),
      CheckResult(
        "every event was published", final.published.count == events, "\(final.published.count) of \(events)"),
      CheckResult(
        "every reader got every event once, in order", final.whole == streamsMax,
        "\(final.whole) of \(streamsMax) did"
          + (final.faults.isEmpty ? "" : ": " + final.faults.joined(separator: "; "))),
      CheckResult(
        "memory is bounded", final.heldMax <= bound, "the server held at most \(final.heldMax) of \(bound) bytes"),
    ]
  }
}

extension ScenarioPark {
  /// Bytes the server holds in its connections' buffers.
  func held() async throws -> UInt64 {
    try await RpcV1.AdminServiceClient(park.channel).getServerInfo(.init(), try admin.options()).bufferedBytes
  }
}
