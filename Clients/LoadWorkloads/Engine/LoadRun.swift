import CloudParkClient
import Foundation
import RPCCore
import RPCSchemas
import RPCStubs
import Synchronization
import TLSTransport

/// One run of a workload: connects, keeps to the schedule, counts.
///
/// ```swift
/// var plan = LoadPlan(shape: .constant(1000, seconds: 30))
/// plan.connections = 8
/// let run = LoadRun(plan, configuration)
/// let report = try await run.perform(EchoWorkload(.unary))
/// ```
public final class LoadRun: Sendable {
  private let plan: LoadPlan
  private let configuration: CloudParkConfiguration
  private let lanes = Mutex<[Lane]>([])
  private let stopping = Atomic<Bool>(false)
  private let progress: (@Sendable (RunProgress) -> Void)?

  /// A run that has not begun.
  ///
  /// - Parameter progress: told how it goes about once a second, from a thread of its own; must not block for long.
  public init(
    _ plan: LoadPlan, _ configuration: CloudParkConfiguration, progress: (@Sendable (RunProgress) -> Void)? = nil
  ) {
    self.plan = plan
    self.configuration = configuration
    self.progress = progress
  }

  /// Ends the run early: no more calls are begun, what was measured is reported. From any thread.
  public func stop() {
    stopping.store(true, ordering: .sequentiallyConsistent)
    for lane in lanes.withLock({ $0 }) { lane.stop() }
  }

  /// Makes the run.
  ///
  /// - Throws: ``LoadError`` when it cannot be begun. Calls that fail are counted, not thrown.
  public func perform(_ workload: some Workload) async throws -> LoadReport {
    try plan.validate()
    var plan = plan
    plan.threads = min(plan.threads, plan.connections)
    let loops = try EventLoopGroup(count: plan.threads, name: "parkload")
    defer { loops.shutdown() }
    let connectors = loops.loops.map {
      LoadConnector(configuration: configuration, loop: $0, attempts: plan.attempts)
    }
    let channels = try (0..<plan.connections).map { try connectors[$0 % plan.threads].channel() }
    do {
      var connecting = Latencies()
      if workload.connectsBeforehand { connecting = try await connect(channels, plan) }
      let report = try await measured(workload, channels, connectors, plan, connecting)
      for channel in channels { await channel.close() }
      return report
    } catch {
      for channel in channels { await channel.close() }
      throw error
    }
  }

  // MARK: connecting

  /// Connects every channel; how long each took.
  private func connect(_ channels: [Channel], _ plan: LoadPlan) async throws -> Latencies {
    try await withThrowingTaskGroup(of: Latencies.self) { group in
      // A few at a time, or the server's limit of handshakes would be what is measured.
      let workers = min(channels.count, 16)
      for worker in 0..<workers {
        group.addTask {
          var times = Latencies()
          for index in stride(from: worker, to: channels.count, by: workers) {
            let before = RunClock.now()
            do {
              let options = CallOptions(timeout: .seconds(plan.timeout), credential: [])
              _ = try await RpcV1.HealthServiceClient(channels[index]).check(.init(), options)
            } catch let error as RPCError where error.code == .unimplemented || error.code == .permissionDenied {
              // It is connected all the same.
            }
            times.record(RunClock.now() - before)
          }
          return times
        }
      }
      var all = Latencies()
      for try await times in group { all.add(times) }
      return all
    }
  }

  // MARK: measuring

  private func measured(
    _ workload: some Workload, _ channels: [Channel], _ connectors: [LoadConnector], _ plan: LoadPlan,
    _ connecting: Latencies
  ) async throws -> LoadReport {
    // A moment ahead, so that the callers are there when the first call is due.
    let times = RunTimes(begin: RunClock.now() + 20_000_000, plan: plan)
    let lanes = (0..<plan.threads).map { Lane(index: $0, plan: plan, times: times) }
    self.lanes.withLock { $0 = lanes }
    if stopping.load(ordering: .sequentiallyConsistent) { stop() }
    let monitor = RunMonitor(plan, times, lanes, progress)
    monitor.start()
    if plan.loop == .open { for lane in lanes { Pacer.start(lane) } }
    let began = Date()
    await withTaskGroup(of: Void.self) { group in
      for (index, lane) in lanes.enumerated() {
        let mine = stride(from: index, to: channels.count, by: plan.threads).map { channels[$0] }
        let connector = connectors[index]
        group.addTask(executorPreference: connector.loop) {
          await Self.run(lane, mine, workload, connector, plan)
          lane.finished()
        }
      }
    }
    let usage = monitor.finish()
    let accounts = lanes.map(\.account)
    return LoadReport(
      workload: workload.name, streams: workload.streams, target: configuration.address.description, plan: plan,
      began: began, times: times, accounts: accounts, connecting: connecting, usage: usage,
      stopped: stopping.load(ordering: .sequentiallyConsistent), checks: try await workload.check())
  }

  /// A lane's callers, on its loop.
  private static func run(
    _ lane: Lane, _ channels: [Channel], _ workload: some Workload, _ connector: LoadConnector, _ plan: LoadPlan
  ) async {
    await withTaskGroup(of: Void.self) { group in
      // Slot by slot over the connections, so that the first callers are on different ones.
      for _ in 0..<plan.outstanding {
        for channel in channels {
          group.addTask(executorPreference: connector.loop) {
            while let sending = await lane.take() {
              let now = RunClock.now()
              lane.began(sending, now: now)
              let left = lane.times.giveUp > now ? Double(lane.times.giveUp - now) / 1e9 : 0
              let call = LoadCall(
                channel: channel, number: sending.number,
                options: CallOptions(timeout: .seconds(max(0.001, min(plan.timeout, left)))), connector: connector,
                lane: lane, timing: CallTiming(intended: sending.intended))
              let outcome: Result<CallEnd, RPCError>
              do { outcome = .success(try await workload.perform(call)) } catch {
                outcome = .failure(error as? RPCError ?? RPCError(.unknown, "\(error)"))
              }
              lane.ended(sending, outcome, now: RunClock.now())
            }
          }
        }
      }
    }
  }
}

/// How a run goes.
public struct RunProgress: Sendable {
  /// Seconds since the schedule began, warm-up included.
  public var elapsed: Double
  /// Seconds it is meant to take.
  public var total: Double
  /// Calls a second since the last time.
  public var rate: Double
  /// The median since the last time, in nanoseconds.
  public var p50: UInt64
  /// The 99th percentile since the last time.
  public var p99: UInt64
  /// Failed calls so far.
  public var failed: Int
  /// Calls that began late so far.
  public var late: Int
  /// Calls that are open.
  public var open: Int
  /// Whether it is still warming up.
  public var isWarmup: Bool
}
