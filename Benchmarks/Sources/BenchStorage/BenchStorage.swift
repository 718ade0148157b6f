import ArgumentParser
import BenchWrites
import Glibc
import Histogram
import SQLiteStorage
import Storage
import Synchronization

/// Durable writes without a network: how many registrations per second reach the disk.
@main
struct BenchStorage: AsyncParsableCommand {
  enum Mode: String, ExpressibleByArgument, CaseIterable {
    /// Concurrent callers, each waiting for its write: group commit.
    case grouped
    /// The same callers, but a COMMIT of its own for each write.
    case each
    /// One caller that holds a thousand registrations in each transaction: what the work itself costs.
    case bare
  }

  static let configuration = CommandConfiguration(
    commandName: "bench-storage", abstract: "Measures durable writes of the embedded engine, synchronous = FULL.")

  @Argument(help: "grouped, each (one COMMIT for each write) or bare (all in one transaction).")
  var mode: Mode
  @Option(help: "A directory that does not exist yet, on the volume to be measured.")
  var directory: String
  @Option(help: "Callers at once.")
  var callers = 200
  @Option(help: "Registrations in one bare transaction.")
  var transaction = 1000
  @Option(help: "Seconds before anything counts.")
  var warmup = 1.0
  @Option(help: "Seconds that count.")
  var seconds = 4.0

  func validate() throws {
    guard callers > 0, transaction > 0, seconds > 0, warmup >= 0 else {
      throw ValidationError("callers, transaction and seconds must be above 0, warmup not negative")
    }
  }

  func run() async throws {
    var configuration = StorageConfiguration(
      dataDirectory: directory + "/data", keyDirectory: directory + "/keys", checkpointDirectory: directory + "/signed")
    if mode == .each { configuration.limits.batchMembersMax = 1 }
    let storage = try await StorageServices.openSQLite(configuration, migrations: [Registrations.schema])
    let registrations = Registrations(storage)
    try await registrations.prepare()
    let begin = ContinuousClock.now + .seconds(warmup)
    let watch = Stopwatch(begin: begin, end: begin + .seconds(seconds))
    async let marks = watch.observe(storage.store)
    let (step, callers) = mode == .bare ? (transaction, 1) : (1, callers)
    try await withThrowingTaskGroup(of: Void.self) { tasks in
      for _ in 0..<callers {
        tasks.addTask {
          while ContinuousClock.now < watch.end {
            let start = ContinuousClock.now
            try await storage.store.write { transaction in
              for _ in 0..<step { try registrations.register(in: transaction) }
            }
            watch.ended(from: start, count: step)
          }
        }
      }
      try await tasks.waitForAll()
    }
    print(watch.json(try await marks))
    try await storage.close()
  }
}
