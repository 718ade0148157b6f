import CloudParkClient
import Foundation
import ParkSchemas
import RPCCore
import TLSTransport
import TestSupport

@testable import cloudparkd

/// Drives the park's services of a spawned server over TLS, as an application would: it repeats a call with its own
/// idempotency key until it has an answer, however often the server goes away in between.
final class ParkDriver: Sendable {
  let park: CloudPark
  var channel: Channel { park.channel }

  /// A client of a server; it connects when it is used.
  init(_ server: SpawnedServer) throws {
    var configuration = ClientConfiguration(host: "127.0.0.1", port: UInt16(server.port))
    configuration.tls = ClientTLSSettings(caFile: server.caFile)
    configuration.backoff.initial = .milliseconds(10)
    configuration.backoff.max = .milliseconds(100)
    park = CloudPark(
      channel: Channel(
        try TLSClientTransport(configuration), defaults: CallOptions(timeout: .seconds(10), waitForReady: true)))
  }

  func close() async { await channel.close() }

  /// Options of one call.
  static func options(_ token: String = "", key: String? = nil) -> CallOptions {
    CallOptions(idempotencyKey: key.map { Array($0.utf8) }, credential: Array(token.utf8))
  }

  /// Repeats a call until it has an answer that is about the call, not about the way to the server.
  func answered<T>(_ body: () async throws -> T) async throws -> T {
    while true {
      do {
        return try await body()
      } catch let error as RPCError
        where [.unavailable, .deadlineExceeded, .resourceExhausted, .cancelled].contains(error.code)
      {
        try Task.checkCancellation()
      }
    }
  }

  /// A token for a login.
  func login(_ login: String, _ password: String) async throws -> String {
    try await answered {
      let answer = try await park.identity.login(
        .with {
          $0.login = login
          $0.password = password
        }, Self.options())
      return answer.tokens?.accessToken ?? ""
    }
  }

  /// A new account with these memberships, logged in.
  func account(
    _ login: String, _ memberships: [CommonV1.Membership], admin: String
  ) async throws -> (id: String, token: String) {
    let password = "a password of \(login)"
    let user = try await answered {
      try await park.identity.createUser(
        .with {
          $0.login = login
          $0.password = password
          $0.realName = "测试"
          $0.memberships = memberships
          $0.keepPassword = true
        }, Self.options(admin, key: "create-\(login)"))
    }
    return (user.accountId, try await self.login(login, password))
  }

  /// The sample policy of the rent subsidy, published, with an open round of this budget.
  func openRound(budgetFen: Int64, officer: String) async throws -> PolicyV1.Round {
    let file = Binaries.project.appendingPathComponent("Scripts/sample/rent-subsidy.json")
    let content = try PolicyV1.PolicyContent(json: String(contentsOf: file, encoding: .utf8))
    let policy = try await park.policies.publishPolicy(.with { $0.content = content }, Self.options(officer))
    return try await park.policies.openRound(
      .with {
        $0.policyId = policy.id
        $0.expectedVersion = policy.version
        $0.nameZh = "2026年第一轮"
        $0.nameEn = "First round of 2026"
        $0.opensOn = "2026-11-02"
        $0.closesOn = "2026-11-30"
        $0.budgetFen = budgetFen
      }, Self.options(officer))
  }

  /// A small cultural enterprise that does not exist.
  static func registration(seed: UInt64) throws -> EnterpriseV1.RegisterRequest {
    guard let request = SampleEnterprise.registration(seed: seed) else { throw SpawnFailure("no credit code") }
    return request
  }
}
