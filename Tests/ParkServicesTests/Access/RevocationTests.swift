import ParkSchemas
import RPCCore
import RPCSchemas
import Storage
import Testing

@testable import ParkServices

/// Goal: what is taken away is gone for the next call, for the call in the queue, and for the stream that is open.
@Suite struct RevocationTests {
  typealias Identity = IdentityV1.IdentityService
  typealias Thing = TestPark.Thing
  private static let watch = TestPark.watching("Watch", roles: ["authenticated"])
  private static let officers = TestPark.watching("WatchOfficers", roles: ["district_officer"])

  private func park() async throws -> TestPark {
    try await TestPark(register: { router, park in
      for method in [Self.watch, Self.officers] {
        router.serverStreaming(method) { (request: Thing, responses: ResponseWriter<Thing>, context: ServerContext) in
          try await park.watch(
            context, cursor: [], request: request, to: responses,
            WatchPlan(filter: EventFilter(), update: { _, _ in nil }, setCursor: { $0.bytesValue = $1 }))
        }
      }
    })
  }

  @Test func aRevokedSessionEndsItsStreamAndNoOther() async throws {
    let park = try await park()
    let account = try await park.account(.worker)
    let other = try await park.account(.worker)
    let (open, stays) = (
      try park.open(Self.watch, Thing(), as: account, of: Thing.self),
      try park.open(Self.watch, Thing(), as: other, of: Thing.self)
    )
    #expect(try await open.next() != nil)
    #expect(try await stays.next() != nil)
    let administrator = try await park.account(.systemAdministrator)
    let _: IdentityV1.RevokeSessionResponse = try await park.call(
      Identity.revokeSession, IdentityV1.RevokeSessionRequest.with { $0.sessionId = account.session }, as: administrator
    )
    #expect(await open.failure()?.code == .unauthenticated)
    #expect(stays.stream.end == nil)
    let next = await failure {
      try await park.call(Identity.whoAmI, IdentityV1.WhoAmIRequest(), as: account, of: IdentityV1.WhoAmIResponse.self)
    }
    #expect(next?.code == .unauthenticated)
    await stays.cancel()
    #expect(park.environment.openCalls.count == 0)
    await park.close()
  }

  @Test func aRevokedRoleEndsTheStreamThatStandsOnIt() async throws {
    let park = try await park()
    let account = try await park.account([Membership(.districtOfficer), Membership(.worker)])
    let officer = try park.open(Self.officers, Thing(), as: account, of: Thing.self)
    let worker = try park.open(Self.watch, Thing(), as: account.acting(.worker), of: Thing.self)
    #expect(try await officer.next() != nil)
    #expect(try await worker.next() != nil)
    let administrator = try await park.account(.systemAdministrator)
    let user = try await park.user(account.id, as: administrator)
    let _: IdentityV1.User = try await park.call(
      Identity.revokeRole,
      IdentityV1.RevokeRoleRequest.with {
        $0.accountId = account.id
        $0.expectedVersion = user.version
        $0.membership = Membership(.districtOfficer).message
      }, as: administrator)
    #expect(await officer.failure()?.code == .permissionDenied)
    #expect(worker.stream.end == nil)
    let again = try park.open(Self.officers, Thing(), as: account, of: Thing.self)
    #expect(await again.failure()?.code == .permissionDenied)
    await worker.cancel()
    await park.close()
  }

  @Test func aDisabledAccountLosesSessionsStreamsAndKeys() async throws {
    let park = try await park()
    let account = try await park.account(.worker)
    let administrator = try await park.account(.systemAdministrator)
    let key = try await park.apiKey(account, Membership(.worker))
    let open = try park.open(Self.watch, Thing(), as: key, of: Thing.self)
    #expect(try await open.next() != nil)
    let user = try await park.user(account.id, as: administrator)
    let disabled: IdentityV1.User = try await park.call(
      Identity.disableUser,
      IdentityV1.DisableUserRequest.with {
        $0.accountId = account.id
        $0.expectedVersion = user.version
        $0.reason = "left, call 13812345678"
      }, as: administrator)
    #expect(disabled.state == .disabled)
    #expect(await open.failure()?.code == .unauthenticated)
    for account in [account, key] {
      let next = await failure { try await park.whoAmI(account) }
      #expect(next?.code == .unauthenticated)
    }
    let login = await failure { try await park.login(account.login, TestAccount.password) }
    #expect(login?.code == .unauthenticated)
    // What people type into reasons does not enter the log for ever with its numbers.
    let record = try #require(try await park.auditRecords().last { $0.entry.action.hasSuffix("DisableUser") })
    #expect(!String(decoding: record.entry.details, as: UTF8.self).contains("13812345678"))
    await park.close()
  }

  @Test func aMutationWhoseSessionEndedWhileItWaitedIsNotApplied() async throws {
    // The handler lets the revocation commit between authentication and its own transaction.
    let park = try await TestPark(TestPark.mutating("Slow")) { park, request, context in
      try await park.store.write { transaction in
        try transaction.execute(
          "UPDATE sessions SET ended = 1, end_reason = 'revoked' WHERE account = ?", [.text(context.caller.accountID)])
      }
      return try await park.mutate(context) { change in
        try change.execute(
          "INSERT INTO consents (id, account, purpose, given) VALUES ('c', ?, 'p', 1)", [.text(change.caller.accountID)]
        )
        return Applied(Thing(), subject: "c")
      }
    }
    let account = try await park.account(.worker)
    let refused = await failure { try await park.call(TestPark.mutating("Slow"), Thing(), as: account, of: Thing.self) }
    #expect(refused?.code == .unavailable)
    #expect(refused?.retryAfter != nil)
    #expect(try await park.count("consents") == 0)
    await park.close()
  }

  @Test func aTokenExpiresAndTheSessionGoesOnWithItsRefresh() async throws {
    let park = try await park()
    let account = try await park.account(.worker)
    park.clock.advance(by: .seconds(3599))
    _ = try await park.whoAmI(account)
    park.clock.advance(by: .seconds(1))
    let expired = await failure { try await park.whoAmI(account) }
    #expect(expired?.code == .unauthenticated)
    let renewed: IdentityV1.RefreshTokenResponse = try await park.call(
      Identity.refreshToken, IdentityV1.RefreshTokenRequest.with { $0.refreshToken = account.refreshToken }, as: account
    )
    let token = try #require(renewed.tokens?.accessToken)
    _ = try await park.whoAmI(TestAccount(id: account.id, token: token))
    await park.close()
  }

  @Test func aSessionHasOnlySoManyStreams() async throws {
    let park = try await TestPark {
      $0.openStreamsPerSessionMax = 2
    } register: { router, park in
      router.serverStreaming(Self.watch) { (request: Thing, responses: ResponseWriter<Thing>, context: ServerContext) in
        try await park.watch(
          context, cursor: [], request: request, to: responses,
          WatchPlan(filter: EventFilter(), update: { _, _ in nil }, setCursor: { $0.bytesValue = $1 }))
      }
    }
    let account = try await park.account(.worker)
    var open: [OpenCall<Thing>] = []
    for _ in 0..<2 {
      let call = try park.open(Self.watch, Thing(), as: account, of: Thing.self)
      #expect(try await call.next() != nil)
      open.append(call)
    }
    let third = try park.open(Self.watch, Thing(), as: account, of: Thing.self)
    #expect(await third.failure()?.code == .resourceExhausted)
    await open[0].cancel()
    let fourth = try park.open(Self.watch, Thing(), as: account, of: Thing.self)
    #expect(try await fourth.next() != nil)
    await fourth.cancel()
    await open[1].cancel()
    await park.close()
  }
}
