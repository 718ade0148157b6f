import Foundation
import Glibc
import ParkSchemas
import RPCCore
import Synchronization
import TestSupport
import Testing

/// What an operator does to a server under load, over and over: no call of a client that repeats may fail.
///
/// `Scripts/endurance` does each a hundred times; RestartUnderLoadTests does the same to the transport alone.
@Suite(.serialized) struct EnduranceTests {
  static let times = ProcessInfo.processInfo.environment["CLOUDPARK_ENDURANCE"].flatMap { Int($0) } ?? 3

  /// Callers that write and read without end, and what they have done.
  private final class Load: Sendable {
    private struct Writes {
      var there: Set<String> = []
      var count = 0
    }

    private let writes = Mutex(Writes())
    /// Ends when the callers are to stop.
    let reads = Tally()

    func stop() { reads.end() }
    var isStopping: Bool { reads.isOver }
    /// What must be there when the load has ended.
    var ids: Set<String> { writes.withLock(\.there) }
    /// Writes that were acknowledged.
    var written: Int { writes.withLock(\.count) }

    /// An account may have a hundred subscriptions: each of four callers ends its oldest beyond so many.
    private static let keptOfEach = 20

    /// Every call has its key, waits for a server and is repeated by the runtime alone.
    func run(_ driver: ParkDriver, _ admin: String, _ name: String) async throws {
      // Nobody may wait for the progress of a load that has failed.
      defer { stop() }
      var own: [String] = []
      var number = 0
      while !isStopping {
        number += 1
        let subject = "\(name)-\(number)"
        let made = try await driver.park.policies.subscribe(
          .with { $0.programme = subject }, Self.options(admin, key: subject))
        let isNew = writes.withLock { writes in
          writes.count += 1
          return writes.there.insert(made.id).inserted
        }
        #expect(isNew, "an answer came for two calls")
        own.append(made.id)
        if own.count > Self.keptOfEach {
          let oldest = own.removeFirst()
          _ = try await driver.park.policies.unsubscribe(
            .with { $0.subscriptionId = oldest }, Self.options(admin, key: "end-\(subject)"))
          writes.withLock { writes in
            writes.count += 1
            writes.there.remove(oldest)
          }
        }
        _ = try await driver.park.identity.whoAmI(.init(), Self.options(admin))
        reads.add()
      }
    }

    private static func options(_ admin: String, key: String? = nil) -> CallOptions {
      var options = ParkDriver.options(admin, key: key)
      options.timeout = .seconds(60)
      return options
    }
  }

  /// Runs `disturb` as often as asked for, under load of four clients; then all that was acknowledged
  /// is there, and no more.
  private func underLoad(
    _ server: SpawnedServer, _ disturb: @Sendable (Int, Load) async throws -> Void
  ) async throws {
    let driver = try ParkDriver(server)
    let admin = try await driver.login("admin", server.adminPassword)
    let load = Load()
    let others = try (0..<4).map { _ in try ParkDriver(server) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (number, other) in others.enumerated() {
        group.addTask { try await load.run(other, admin, "client\(number)") }
      }
      do {
        for time in 0..<Self.times where !load.isStopping { try await disturb(time, load) }
      } catch {
        load.stop()
        throw error
      }
      load.stop()
      try await group.waitForAll()
    }
    var found: Set<String> = []
    for try await row in try await driver.park.policies.listSubscriptions(.init(), ParkDriver.options(admin)) {
      #expect(found.insert(row.id).inserted)
    }
    #expect(found == load.ids)
    print("\(Self.times) times, \(load.written) writes and \(load.reads.value) reads, none failed")
    for other in others { await other.close() }
    await driver.close()
  }

  /// Returns when the load has gone on by some calls.
  private func progress(_ load: Load, from before: Int) async {
    // A load that has stopped has failed, and says so itself.
    _ = await load.reads.reaches(before + 8)
  }

  /// As shipped, but for the rate of a caller: all of the load is one, and nothing slows it down on a quiet machine.
  private static func server() throws -> SpawnedServer { try SpawnedServer(settings: ["limits.calls-per-second=0"]) }

  @Test func restartsUnderLoadFailNoCall() async throws {
    let server = try Self.server()
    try server.start()
    try await underLoad(server) { _, load in
      let before = load.reads.value
      await progress(load, from: before)
      #expect(server.stop() == 0)
      try server.start()
    }
    #expect(server.stop() == 0)
  }

  @Test func newCertificatesUnderLoadFailNoCall() async throws {
    let server = try Self.server()
    try server.start()
    let tls = server.directory.appendingPathComponent("tls")
    try await underLoad(server) { time, load in
      try FileManager.default.removeItem(at: tls.appendingPathComponent("server.pem"))
      let made = try runProgram(Binaries.project.appendingPathComponent("Scripts/dev-certificates"), [tls.path])
      #expect(made.status == 0)
      server.signal(SIGHUP)
      try await server.logged("certificates read again", times: time + 1)
      // A client that comes now is shown the new certificate; those that were there go on.
      let fresh = try ParkDriver(server)
      let session = try await fresh.login("admin", server.adminPassword)
      // An account has so many sessions: the load's own would be the oldest.
      _ = try await fresh.park.identity.logout(.init(), ParkDriver.options(session))
      await fresh.close()
      await progress(load, from: load.reads.value)
    }
    #expect(server.stop() == 0)
  }
}
