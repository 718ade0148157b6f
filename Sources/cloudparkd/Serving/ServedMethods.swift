import Logging
import ParkSchemas
import ParkServices
import RPCCore
import RPCSchemas
import RPCServices

/// Everything the server serves, and what stands around every call.
struct ServedMethods {
  let configuration: Configuration
  let logger: Logger

  init(_ configuration: Configuration, logger: Logger) {
    self.configuration = configuration
    self.logger = logger
  }

  /// The methods with their interceptors: log and metrics outermost, so that they see
  /// refusals; load limits before anything that
  /// costs; who calls and whether it may; the rate of the one who calls.
  func router(
    _ environment: ParkEnvironment, clock: ServerClock, inspection: TransportInspection, metrics: CallMetrics
  ) throws -> (Router, HealthService) {
    var load = ConcurrencyLimit.Limits()
    load.callsMax = configuration.number("limits.calls-at-once")
    load.streamsMax = configuration.number("limits.streams-at-once")
    var interceptors: [any ServerInterceptor] = [
      AccessLog(logger: Logger(label: "call")), metrics, ConcurrencyLimit(load),
    ]
    interceptors += environment.interceptors
    if configuration.number("limits.calls-per-second") > 0 {
      var rate = RateLimit.Limits()
      rate.callsPerSecond = Double(configuration.number("limits.calls-per-second"))
      rate.burst = Double(configuration.number("limits.calls-burst"))
      interceptors.append(RateLimit(rate))
    }
    var router = Router(interceptors: interceptors)
    environment.registerServices(in: &router)
    AdminService(inspection).register(in: &router)
    if case .test(let clock) = clock { environment.registerDevelopmentServices(in: &router, clock: clock) }
    if configuration.flag("development.test-accounts") {
      logger.warning("DEVELOPMENT: administrators can make accounts in any number")
      environment.registerTestAccounts(in: &router)
    }
    if configuration.flag("development.test-service") {
      logger.warning("DEVELOPMENT: the test service is served to anyone")
      TestService().register(in: &router)
    }
    let health = HealthService(services: Set(router.methods.map(\.service)))
    health.register(in: &router)
    let files = RPCSchemas.FileDescriptors.files + ParkSchemas.FileDescriptors.files
    try ReflectionService(files: files, serving: router.methods).register(in: &router)
    return (router, health)
  }
}
