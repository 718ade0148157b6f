import ArgumentParser
import CloudParkClient
import CommandSupport
import Glibc
import LoadWorkloads

/// How the server is reached; flags, environment and configuration file are those of `cloudpark`.
struct ConnectionOptions: ParsableArguments, ConnectionFlags {
  @Option(help: "The server, host:port.") var address: String?
  @Option(help: "PEM file of the authorities to trust; without it the system's.", completion: .file())
  var ca: String?
  @Option(help: "The name the server's certificate must have, if not the host.") var serverName: String?
  @Option(help: "PEM file of a client certificate and its chain.", completion: .file()) var certificate: String?
  @Option(help: "PEM file of the certificate's private key.", completion: .file()) var key: String?
  @Option(
    help: "File of the session's tokens, as `cloudpark login` writes it, or of one bare token.", completion: .file())
  var tokenFile: String?
  @Option(help: "The membership to act in: role/tenant or role.") var acting: String?
  @Option(help: "A profile of the configuration file.") var profile: String?
  @Option(help: "Another configuration file than ~/.config/cloudpark/config.yaml.", completion: .file())
  var config: String?

  var output: OutputFormat? { nil }
  var waitForReady: Bool { false }

  /// Everything decided, for calls that need no session.
  func configuration() throws -> CloudParkConfiguration {
    try Settings.resolve(self, environment: .current).configuration(token: nil)
  }

  /// The same with the stored session's token.
  func session() throws -> CloudParkConfiguration {
    let settings = try Settings.resolve(self, environment: .current)
    return settings.configuration(token: try StoredSession.load(settings, .current).token)
  }
}

/// A login for the run alone; nothing is stored.
struct LoginOptions: ParsableArguments {
  @Option(help: "Logs in under this name for the run, instead of a stored session.") var login: String?
  @Option(help: "File of the password; - is standard input (or CLOUDPARK_PASSWORD).", completion: .file())
  var passwordFile: String?

  func password(of login: String) throws -> String {
    try SecretInput(environment: .current).password(
      file: passwordFile, variable: "CLOUDPARK_PASSWORD", prompt: "Password of \(login): ")
  }

  /// The configuration with a token: of the login if one was named, else of the stored session.
  func configuration(_ connection: ConnectionOptions) async throws -> CloudParkConfiguration {
    guard let login else { return try connection.session() }
    var configuration = try connection.configuration()
    let park = try CloudPark(configuration)
    do {
      configuration.token = try await park.login(login, password: try password(of: login), label: "parkload")
        .tokens?.accessToken
    } catch {
      await park.close()
      throw error
    }
    await park.close()
    return configuration
  }
}

/// How much, how long, how.
struct LoadOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: "Calls a second: 1000, a ramp 100..5000, or steps 100,200,400 of equal length.")
  var rate = "100"
  @Option(help: "Calls that come at once on top, again and again: 500/5s.") var burst: String?
  @Option(help: "How calls are spread: even or poisson.") var arrivals: ArrivalKind = .even
  @Option(name: .shortAndLong, help: "How long: 500ms, 30s, 5m.", transform: Seconds.read) var duration = Seconds(10)
  @Option(help: "Calls before that, at the first rate, that are not counted.", transform: Seconds.read)
  var warmup = Seconds(1)
  @Option(name: .shortAndLong, help: "Connections.") var connections = 4
  @Option(help: "Calls that may be open on a connection at once.") var outstanding = 16
  @Option(help: "Event loops, a thread each.") var threads = 1
  @Option(help: "Ends the run after so many calls.") var calls: Int?
  @Flag(help: "Closed loop: each slot sends its next call after the answer to the last; --rate does not count.")
  var closed = false
  @Option(help: "A call that takes longer fails.", transform: Seconds.read) var timeout = Seconds(30)
  @Option(help: "How long after the schedule's end due calls are sent and answers awaited.", transform: Seconds.read)
  var drain = Seconds(10)
  @Option(help: "Attempts of a call, 1 to 5; more than one hides failures.") var attempts = 1
  @Option(help: "What random arrivals and data depend on.") var seed: UInt64 = 1
  @Option(help: "The server's process on this machine: its CPU per call is measured.") var serverPid: Int32?

  /// The plan, for so many calls if the workload has a number of its own.
  func plan(calls own: Int? = nil) throws -> LoadPlan {
    var plan = LoadPlan(shape: try RateShape(rate: rate, burst: burst, seconds: duration.value))
    plan.loop = closed ? .closed : .open
    plan.arrivals = arrivals
    plan.warmup = warmup.value
    plan.connections = connections
    plan.outstanding = outstanding
    plan.threads = threads
    plan.callsMax = own ?? calls
    plan.timeout = timeout.value
    plan.drain = drain.value
    plan.attempts = attempts
    plan.seed = seed
    if let serverPid {
      guard kill(serverPid, 0) == 0 || errno == EPERM else {
        throw CommandError(.usage, "there is no process \(serverPid) on this machine (--server-pid)")
      }
      plan.serverProcess = serverPid
    }
    try plan.validate()
    return plan
  }

  /// The plan of a workload that has just so many calls: no warm-up, and a schedule that is as long as they need at its
  /// own rate.
  func plan(exactly calls: Int) throws -> LoadPlan {
    var plan = try plan(calls: calls)
    plan.warmup = 0
    while plan.loop == .open && plan.shape.calls < Double(calls) + 1 && plan.shape.seconds < 86_400 {
      plan.shape = try RateShape(rate: rate, burst: burst, seconds: plan.shape.seconds * 2)
    }
    return plan
  }
}

extension ArrivalKind: ExpressibleByArgument {}

/// A span of time of the command line.
struct Seconds {
  let value: Double

  init(_ value: Double) { self.value = value }

  @Sendable static func read(_ text: String) throws -> Seconds {
    guard let value = TimeText.seconds(text) else {
      throw ValidationError("it must be a span of time such as 500ms, 30s or 5m")
    }
    return Seconds(value)
  }
}

/// What the run must keep to.
struct ThresholdOptions: ParsableArguments {
  @Option(help: "The longest median allowed: 5ms.", transform: Seconds.read) var maxP50: Seconds?
  @Option(help: "The longest 90th percentile allowed.", transform: Seconds.read) var maxP90: Seconds?
  @Option(help: "The longest 99th percentile allowed.", transform: Seconds.read) var maxP99: Seconds?
  @Option(name: .customLong("max-p99.9"), help: "The longest 99.9th percentile allowed.", transform: Seconds.read)
  var maxP999: Seconds?
  @Option(help: "The longest time allowed.", transform: Seconds.read) var maxLatency: Seconds?
  @Option(help: "The largest share of failed and never sent calls: 0.1%.", transform: Share.read)
  var maxErrorRate: Share?
  @Option(help: "The fewest calls a second that must be answered with OK.") var minRate: Double?

  var thresholds: Thresholds {
    var thresholds = Thresholds()
    for (name, most) in [
      ("p50", maxP50), ("p90", maxP90), ("p99", maxP99), ("p99.9", maxP999), ("max", maxLatency),
    ] {
      if let most { thresholds.latencies.append((name, UInt64(most.value * 1e9))) }
    }
    thresholds.errorShareMax = maxErrorRate?.value
    thresholds.rateMin = minRate
    return thresholds
  }
}

/// A share of the command line.
struct Share {
  let value: Double

  @Sendable static func read(_ text: String) throws -> Share {
    do throws(LoadError) { return Share(value: try Thresholds.share(text)) } catch {
      throw ValidationError(error.description)
    }
  }
}
