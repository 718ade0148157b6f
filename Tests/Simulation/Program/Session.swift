import CSimulatedSystem
import Logging
import RPCCore
import TLSTransport
import WireProtocol

/// One session: a server, clients, their calls, and what goes wrong between them, all of it from one seed.
final class Session {
  let seed: UInt64
  let loops: EventLoopGroup
  let features: Features
  private var random: Random
  private var planner: Planner
  private var server: Server?
  private var channels: [Channel] = []
  private let world: World
  private let serverConfiguration: ServerConfiguration
  /// Calls that must end with OK whatever the one scripted fault is.
  private let mustSucceed: Set<UInt32>
  private let plansAreRandom: Bool

  struct Report: Sendable {
    var features: String
    var violations: [String]
    var calls: Int
    var digest: UInt64
  }

  /// A session all of which comes from its seed.
  convenience init(seed: UInt64, loops: EventLoopGroup) {
    var random = Random(seed)
    let features = Features(random: &random)
    self.init(seed: seed, loops: loops, features: features, random: random, plans: nil, mustSucceed: [])
  }

  /// A session with those calls and, once it has begun, the faults that the caller scripts.
  ///
  /// Not inlined: Swift 6.3.1 crashes in the release build where it is.
  @inline(never)
  init(
    seed: UInt64, loops: EventLoopGroup, features: Features, random: Random, plans: [Plan]?, mustSucceed: Set<UInt32>
  ) {
    self.seed = seed
    self.loops = loops
    self.mustSucceed = mustSucceed
    plansAreRandom = plans == nil
    var random = random
    self.features = features
    let clients = features.contains(.severalClients) ? random.pick(2...3) : 1
    planner = Planner(features: features, clients: clients, random: Random(seed ^ 0x51ab))
    var network = Self.network(features, &random)
    network.seed = seed
    sim_session(&network)
    serverConfiguration = Self.server(features, &random)
    if let plans { world = World(plans) } else { world = World(planner.plans()) }
    for _ in 0..<clients {
      if let channel = Self.client(features, loops, &random) { channels.append(channel) }
    }
    self.random = random
  }

  // MARK: the parts

  private static func network(_ features: Features, _ random: inout Random) -> sim_network {
    var network = sim_network()
    network.latency_min_us = 20
    network.latency_max_us = UInt32(features.contains(.slowNetwork) ? random.pick(1_000...150_000) : 300)
    network.buffer_bytes = UInt32(
      // With less a record takes longer on a slow network than the quick keepalive waits.
      features.contains(.smallBuffers)
        ? random.pick(features.contains(.slowNetwork) ? 4_096...8_192 : 64...4_096)
        : 256 * 1024)
    if features.contains(.smallBuffers) { network.partial_ppm = 200_000 }
    if features.contains(.splits) { network.split_max = UInt32(random.one(of: [3, 17, 400, 3_000])) }
    if features.contains(.stalls) {
      network.stall_ppm = UInt32(random.pick(1_000...50_000))
      network.stall_max_us = UInt32(random.pick(1_000...3_000_000))
    }
    if features.contains(.resets) { network.reset_ppm = UInt32(random.pick(1_000...60_000)) }
    if features.contains(.silence) { network.silence_ppm = UInt32(random.pick(1_000...20_000)) }
    if features.contains(.refusedConnects) {
      network.refuse_ppm = 300_000
      network.lost_connect_ppm = 100_000
    }
    if features.contains(.severalAddresses) { network.addresses = UInt32(random.pick(2...6)) }
    if features.contains(.fewDescriptors) { network.no_descriptor_ppm = 400_000 }
    return network
  }

  private static func settings(_ features: Features, _ random: inout Random) -> Settings {
    var settings = Settings()
    if features.contains(.smallWindows) {
      settings.streamWindowBytes = 16 * 1024
      settings.connectionWindowBytes = 128 * 1024
      settings.unaryReserveBytes = random.one(of: [16 * 1024, 64 * 1024])
      settings.frameBytesMax = 16 * 1024
    }
    if features.contains(.tinyTables) {
      settings.methodTableMax = random.pick(0...2)
      settings.metadataTableMax = random.pick(0...4)
    }
    if features.contains(.quickKeepalive) { settings.pingIntervalMillisMin = 100 }
    return settings
  }

  private static func server(_ features: Features, _ random: inout Random) -> ServerConfiguration {
    var configuration = ServerConfiguration(
      listen: [ListenAddress("127.0.0.1", 7443)],
      tls: ServerTLSSettings(certificateChainFile: "simulated", privateKeyFile: "simulated"))
    configuration.limits.settings = settings(features, &random)
    if features.contains(.multiConnection) { configuration.limits.settings.streamsMax = random.pick(1...3) }
    if features.contains(.credentials) { configuration.limits.settings.credentialsMax = random.pick(1...3) }
    if features.contains(.idleTimeout) { configuration.limits.idleTimeout = .milliseconds(random.pick(50...1_000)) }
    if features.contains(.quickKeepalive) {
      configuration.limits.keepaliveInterval = .milliseconds(random.pick(500...2_000))
      configuration.limits.keepaliveTimeout = .milliseconds(random.pick(1_000...2_000))
    } else if features.contains(.idleTimeout) {
      configuration.limits.keepaliveInterval = .milliseconds(random.pick(200...2_000))
    }
    if features.contains(.fewWorkers) {
      configuration.limits.callsRunningMax = random.pick(1...2)
      configuration.limits.callsQueuedMax = random.pick(1...3)
    }
    return configuration
  }

  private static func client(_ features: Features, _ loops: EventLoopGroup, _ random: inout Random) -> Channel? {
    var configuration = ClientConfiguration(host: "127.0.0.1", port: 7443)
    if features.contains(.severalAddresses) {
      configuration.host = "park.simulated"
      configuration.connectionAttemptDelay = .milliseconds(random.one(of: [10, 40, 250]))
    }
    configuration.tls.caFile = "simulated"
    configuration.settings = settings(features, &random)
    configuration.connectionsMax = random.pick(1...4)
    configuration.backoff.initial = .milliseconds(random.one(of: [5, 100, 1_000]))
    configuration.backoff.max = .seconds(5)
    if features.contains(.quickKeepalive) {
      configuration.keepaliveInterval = .milliseconds(random.pick(500...2_000))
      configuration.keepaliveTimeout = .milliseconds(random.pick(1_000...2_000))
    }
    do { return Channel(try TLSClientTransport(configuration, loop: loops.loops[0])) } catch { return nil }
  }

  // MARK: its course

  func run() async -> Report {
    World.current = world
    world.beganAt = sim_now()
    Trace.line("seed \(seed), features: \(features.list)")
    for plan in world.plans.values.sorted(by: { $0.id < $1.id }) { Trace.line(plan.summary) }
    await startServer()
    let oracle = Oracle(features: features, world: world)
    let left = Counter(world.plans.count)
    var callers: [Task<Void, Never>] = []
    for plan in world.plans.values.sorted(by: { $0.id < $1.id }) {
      callers.append(begin(plan, oracle, left))
    }
    await misfortunes()
    // A scripted fault keeps its effect: that the peer is gone must be found out.
    if plansAreRandom { sim_heal() }
    let watch = task { [world, seed] in
      // Nothing a plan asks for takes so long once the network is in order.
      try? await Task.sleep(for: .seconds(400))
      if world.wasSuspended { try? await Task.sleep(for: .seconds(400)) }
      if left.value > 0 { Failure.stop(seed, world, "\(left.value) calls have not ended") }
    }
    for caller in callers { await caller.value }
    watch.cancel()
    await quiescence()
    await end()
    World.current = nil
    return Report(
      features: features.list, violations: world.violations, calls: world.plans.count, digest: sim_digest())
  }

  private func task(_ body: sending @escaping @isolated(any) () async -> Void) -> Task<Void, Never> {
    Task(executorPreference: loops.loops[0], operation: body)
  }

  private func begin(_ plan: Plan, _ oracle: Oracle, _ left: Counter) -> Task<Void, Never> {
    let caller = Caller(plan: plan, world: world, channel: channels[plan.client])
    let mustSucceed = mustSucceed.contains(plan.id)
    let main = task { [world] in
      try? await Task.sleep(for: .milliseconds(plan.startMillis))
      let outcome = await caller.run()
      oracle.judge(plan, outcome)
      if mustSucceed, case .failed(let error) = outcome {
        world.violated("\(plan.summary): \(error.code), although it may be repeated: \(error.message)")
      }
      left.value -= 1
    }
    if let after = plan.cancelAfterMillis {
      let world = world
      _ = task {
        try? await Task.sleep(for: .milliseconds(plan.startMillis + after))
        world.ledgers[plan.id]?.cancelledAt = sim_now()
        Trace.line("call \(plan.id) is cancelled")
        main.cancel()
      }
    }
    return main
  }

  private func startServer() async {
    do {
      let server = try Server(
        serverConfiguration, router: Handlers.router, loops: loops,
        logger: Logger(label: "simulated") { _ in SwiftLogNoOpLogHandler() })
      try server.start()
      self.server = server
    } catch {
      world.violated("the server does not start: \(error)")
    }
    await Task.yield()
  }

  /// Restarts and jumps of the wall clock, then the end of all faults.
  private func misfortunes() async {
    if features.contains(.restarts) {
      for _ in 0..<random.pick(1...2) {
        try? await pause(millis: random.pick(0...1_500))
        world.restarts += 1
        Trace.line("the server stops")
        let grace = random.one(of: [0, 200, 30_000])
        if grace < 30_000 { world.isHurried = true }
        await server?.stop(within: .milliseconds(grace))
        Trace.line("the server has stopped")
        try? await pause(millis: random.pick(0...300))
        await startServer()
        Trace.line("the server is back")
      }
    }
    if features.contains(.wallClock) {
      try? await pause(millis: random.pick(0...500))
      sim_move_wall(Int64(random.pick(-90_000_000...90_000_000)))
      // From a number of its own, so that the rest of the session is what it is without it.
      var own = Random(seed ^ 0x5c10)
      if own.chance(oneIn: 2) {
        world.wasSuspended = true
        sim_suspend(UInt64(own.pick(1_000...7_200_000)))
      }
    }
    if features.hasNetworkFaults || features.contains(.stalls) { try? await pause(millis: random.pick(500...6_000)) }
  }

  /// When all calls have ended nothing may be left of them.
  private func quiescence() async {
    // A scripted silence goes on: the server finds it by its keepalive.
    try? await Task.sleep(for: .seconds(plansAreRandom ? 8 : 60))
    if world.running != 0 {
      let ids = world.ledgers.filter { $0.value.begun != $0.value.ended }.keys.sorted()
      world.violated("handlers of the calls \(ids) are at work although all calls have ended")
    }
    guard let server else { return }
    let statistics = await server.statistics()
    if statistics.openStreams != 0 { world.violated("\(statistics.openStreams) streams are open at the end") }
    if statistics.queuedCalls != 0 { world.violated("\(statistics.queuedCalls) calls are queued at the end") }
    if statistics.bufferedBytes != 0 { world.violated("\(statistics.bufferedBytes) bytes are buffered at the end") }
    for connection in await server.connections() {
      let limit = serverConfiguration.limits.settings.connectionWindowBytes
      // Up to a quarter of a window may be taken and not announced yet.
      if connection.receiveWindow < limit - limit / 4 || connection.receiveWindow > 16 << 20 {
        world.violated("connection \(connection.id): \(connection.receiveWindow) of \(limit) bytes of credit are left")
      }
    }
    let isQuiet = features.isDisjoint(with: [.quickKeepalive, .idleTimeout])
    if isQuiet && sim_waiting_bytes() != 0 { world.violated("\(sim_waiting_bytes()) bytes are unread at the end") }
  }

  private func end() async {
    for channel in channels { await channel.close() }
    channels = []
    await server?.stop(within: .zero)
    server = nil
    // Timers that are left run out, the one of `watch` among them: nothing may reach into the next session.
    try? await Task.sleep(for: .seconds(500))
    if sim_waiting_jobs() != 0 { world.violated("\(sim_waiting_jobs()) jobs wait after the end") }
    if sim_open_sockets() != 0 { world.violated("\(sim_open_sockets()) sockets are open after the end") }
    if world.running != 0 { world.violated("handlers are at work after the end") }
  }
}

/// `@unchecked Sendable`: touched on the loop's thread only.
final class Counter: @unchecked Sendable {
  var value: Int
  init(_ value: Int) { self.value = value }
}
