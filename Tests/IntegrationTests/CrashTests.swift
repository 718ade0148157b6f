import Foundation
import ParkSchemas
import RPCCore
import Synchronization
import TestSupport
import Testing

/// The server is killed (SIGKILL) at random moments while applications go through the chain; it is started again each
/// time and the callers repeat what was not answered, with the same keys. In the end nothing that was acknowledged is
/// missing and nothing was applied twice: every change of a case counts its version, so a doubled one would show.
@Suite(.serialized) struct CrashTests {
  /// What a caller was told about one case.
  struct Acknowledged: Sendable {
    var enterprise: String
    var application: String
    var version: UInt64
    var requestedFen: Int64
    var materialHash: [UInt8]
  }

  static let kills = 100

  /// What the callers share.
  final class Progress: Sendable {
    private let all = Mutex<[Acknowledged]>([])
    private let stopping = Atomic(false)
    var acknowledged: [Acknowledged] { all.withLock { $0 } }
    var isStopping: Bool { stopping.load(ordering: .relaxed) }
    func add(_ one: Acknowledged) { all.withLock { $0.append(one) } }
    func stop() { stopping.store(true, ordering: .relaxed) }
  }

  @Test func killedAHundredTimesNothingAcknowledgedIsLostAndNothingIsAppliedTwice() async throws {
    let server = try SpawnedServer()
    try server.start()
    let driver = try ParkDriver(server)
    let admin = try await driver.login("admin", server.adminPassword)
    let officer = try await driver.account(
      "officer", [.with { $0.role = .districtOfficer }], admin: admin)
    let budget: Int64 = 100_000_000_000
    let round = try await driver.openRound(budgetFen: budget, officer: officer.token)

    let progress = Progress()
    var random = SeededGenerator(test: "CrashTests")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for worker in 0..<4 {
        group.addTask {
          var number = 0
          while !progress.isStopping {
            number += 1
            let done = try await Self.apply(
              driver, name: "w\(worker)-\(number)", seed: UInt64(worker * 100_000 + number), round: round.id,
              admin: admin, officer: officer.token)
            progress.add(done)
          }
        }
      }
      for _ in 0..<Self.kills {
        // The moment is what is random here: it falls anywhere in the callers' work.
        try await Task.sleep(for: .milliseconds(Int.random(in: 0...120, using: &random)))
        server.kill()
        try server.start()
      }
      progress.stop()
      try await group.waitForAll()
    }

    let all = progress.acknowledged
    #expect(all.count >= 4, "the callers got through \(all.count) cases only")
    try await check(all, driver: driver, officer: officer.token, round: round.id)
    await driver.close()
    #expect(server.stop() == 0)
    let verified = try runProgram(Binaries.server, ["verify", "--config", server.configurationFile])
    #expect(verified.status == 0, "\(verified.output)\(verified.errors)")
  }

  /// One enterprise through registration, verification, draft, upload and submission, each step with a key of its own.
  private static func apply(
    _ driver: ParkDriver, name: String, seed: UInt64, round: String, admin: String, officer: String
  ) async throws -> Acknowledged {
    let account = try await driver.account("admin-\(name)", [.with { $0.role = .worker }], admin: admin)
    let (enterprises, applications) = (driver.park.enterprises, driver.park.applications)
    let registration = try ParkDriver.registration(seed: seed)
    let registered = try await driver.answered {
      try await enterprises.register(registration, ParkDriver.options(account.token, key: "register-\(name)"))
    }
    var acting = ParkDriver.options(account.token)
    try acting.metadata.add("cloudpark-acting", "enterprise_admin/\(registered.id)")
    func options(_ step: String) -> CallOptions {
      var options = acting
      options.idempotencyKey = Array("\(step)-\(name)".utf8)
      return options
    }
    let submitted = try await driver.answered {
      try await enterprises.submitVerification(
        .with {
          $0.enterpriseId = registered.id
          $0.expectedVersion = registered.version
        }, options("verify"))
    }
    _ = try await driver.answered {
      try await enterprises.decideVerification(
        .with {
          $0.enterpriseId = registered.id
          $0.expectedVersion = submitted.version
          $0.decision = .verify
        }, ParkDriver.options(officer, key: "decide-\(name)"))
    }
    let draft = try await driver.answered {
      try await applications.saveDraft(
        .with {
          $0.roundId = round
          $0.claim = .with {
            $0.annualRentFen = 60_000_000
            $0.areaSquareDecimetres = 20_000
          }
          $0.payee = .with {
            $0.holderName = registration.profile?.nameZh ?? ""
            $0.bankName = "演示银行"
            $0.accountNumber = "6222020000000000001"
          }
        }, options("draft"))
    }
    let lease = Array("%PDF-1.4\n% lease of \(name)\n%%EOF\n".utf8)
    let uploaded = try await driver.answered {
      try await driver.park.uploadMaterial(
        lease,
        .with {
          $0.applicationId = draft.id
          $0.expectedVersion = draft.version
          $0.kind = "lease"
          $0.fileName = "lease.pdf"
          $0.mediaType = "application/pdf"
        }, options("upload"))
    }
    let done = try await driver.answered {
      try await applications.submit(
        .with {
          $0.applicationId = draft.id
          $0.expectedVersion = uploaded.applicationVersion
        }, options("submit"))
    }
    return Acknowledged(
      enterprise: registered.id, application: done.id, version: done.version, requestedFen: done.requestedFen,
      materialHash: uploaded.material?.sha256 ?? [])
  }

  /// Every acknowledged case is there as it was acknowledged, and the ledger is the sum of all submitted cases.
  private func check(_ all: [Acknowledged], driver: ParkDriver, officer: String, round: String) async throws {
    let applications = driver.park.applications
    for one in all {
      let found = try await applications.getApplication(
        .with { $0.applicationId = one.application }, ParkDriver.options(officer))
      #expect(found.version == one.version)
      #expect(found.requestedFen == one.requestedFen)
      #expect(found.materials.map(\.sha256) == [one.materialHash])
    }
    var submitted: Int64 = 0
    var seen: Set<String> = []
    let rows = try await applications.listApplications(.with { $0.roundId = round }, ParkDriver.options(officer))
    for try await row in rows where row.state != .draft {
      #expect(seen.insert(row.enterpriseId).inserted, "two cases of one enterprise")
      submitted += row.requestedFen
    }
    #expect(Set(all.map(\.enterprise)).isSubset(of: seen))
    let ledger = try await driver.park.policies
      .getRound(.with { $0.roundId = round }, ParkDriver.options(officer)).ledger
    #expect(ledger?.reservedFen == submitted)
  }
}
