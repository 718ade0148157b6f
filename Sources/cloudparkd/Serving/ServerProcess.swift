import Glibc
import Logging
import ParkRules
import ParkServices
import RPCCore
import RPCServices
import SQLiteStorage
import Storage
import TLSTransport

/// The running server: everything is made here, in order, and taken down in the reverse order.
struct ServerProcess {
  let configuration: Configuration
  let logger: Logger

  init(_ configuration: Configuration, logger: Logger) {
    self.configuration = configuration
    self.logger = logger
  }

  /// Looks at what only a start would find out: certificates and reference data.
  static func check(_ configuration: Configuration) throws {
    try ReferenceData.verify()
    _ = try configuration.clock()
    let loops = try EventLoopGroup(count: 1)
    defer { loops.shutdown() }
    _ = try Server(configuration.server, router: Router(), loops: loops)
  }

  /// Serves until a signal asks to stop.
  func run(signals: AsyncStream<CInt>) async throws {
    try ReferenceData.verify()
    let clock = try configuration.clock()
    if case .test = clock {
      logger.warning(
        "DEVELOPMENT: the rules follow a test clock that administrators can move; never use real data here")
    }
    let storage = try await StorageServices.openSQLite(
      configuration.storage, migrations: ParkSchema.migrations, clock: clock.asClock)
    if case .test(let test) = clock { try await Self.catchUp(test, with: storage) }
    do {
      let environment = try ParkEnvironment(
        storage: storage, settings: configuration.park, logger: Logger(label: "park"))
      defer { environment.close() }
      try await ReferenceSeeder.seed(environment)
      try await serve(environment, clock: clock, signals: signals)
    } catch {
      await close(storage)
      throw error
    }
    await close(storage)
    logger.info("stopped")
  }

  private func serve(_ environment: ParkEnvironment, clock: ServerClock, signals: AsyncStream<CInt>) async throws {
    let inspection = TransportInspection(name: configuration.text("listen"))
    let metrics = CallMetrics()
    let (router, health) = try ServedMethods(configuration, logger: logger)
      .router(environment, clock: clock, inspection: inspection, metrics: metrics)
    let loops = try EventLoopGroup(
      count: configuration.number("loops") == 0 ? EventLoopGroup.processorCount : configuration.number("loops"))
    defer { loops.shutdown() }
    let server = try Server(configuration.server, router: router, loops: loops, logger: Logger(label: "transport"))
    inspection.inspect(server)
    let page = MetricsPage(
      calls: metrics, server: server, store: environment.storage.store,
      dueWork: { environment.dueWorkStatistics })
    let endpoint = try MetricsEndpoint(at: configuration.text("metrics.listen")) { await page.text() }
    try server.start()
    logger.info("serving", metadata: ["addresses": "\(server.addresses.joined(separator: " "))"])

    await withTaskGroup(of: Void.self) { group in
      group.addTask {
        await environment.storage.checkpointer.run { error in
          logger.error("no audit checkpoint was written; it is tried again", metadata: ["cause": "\(error)"])
        }
      }
      group.addTask { await environment.runScheduler() }
      if let endpoint { group.addTask { await endpoint.run() } }
      await attend(signals, server: server, health: health)
      group.cancelAll()
    }
  }

  /// Waits for signals; returns when the server has stopped.
  private func attend(_ signals: AsyncStream<CInt>, server: Server, health: HealthService) async {
    var signals = signals.makeAsyncIterator()
    while let number = await signals.next() {
      switch number {
      case SIGHUP:
        do {
          try server.reloadTLS(configuration.server.tls)
          logger.info("certificates read again")
        } catch {
          logger.error("the certificates could not be read; the old ones stay", metadata: ["cause": "\(error)"])
        }
      default:
        let grace = configuration.duration("timeouts.stop")
        logger.info("stopping", metadata: ["grace": "\(grace)"])
        health.stop()
        await withTaskGroup(of: Void.self) { group in
          group.addTask { await server.stop(within: grace) }
          nonisolated(unsafe) var rest = signals
          group.addTask {
            // A second signal does not wait for the grace.
            while let number = await rest.next(), !Task.isCancelled {
              if number != SIGHUP { return await server.stop(within: .zero) }
            }
          }
          await group.next()
          group.cancelAll()
        }
        return
      }
    }
  }

  /// A test clock never runs behind what the store has seen: time does not go backwards at a restart.
  private static func catchUp(_ clock: TestClock, with storage: StorageServices) async throws {
    let last = try await storage.store.read { try $0.row("SELECT max(time) AS last FROM audit_records")?["last"] }
    if case .integer(let microseconds)? = last, Timestamp(microseconds: microseconds) > clock.now {
      clock.set(Timestamp(microseconds: microseconds))
    }
  }

  private func close(_ storage: StorageServices) async {
    do {
      try await storage.close()
    } catch {
      logger.error("the store did not close in order", metadata: ["cause": "\(error)"])
    }
  }
}
