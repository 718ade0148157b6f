import ParkSchemas
import RPCCore
import Storage
import Testing

@testable import ParkServices

/// Goal: a time of day that is corrected by hours, either way, ends nothing early, does nothing twice and brings nothing
/// back. Intervals and deadlines do not follow it (the simulation moves it in the midst of calls).
@Suite struct ClockJumpTests {
  private func whoAmI(_ park: TestPark, _ account: TestAccount) async -> StatusCode? {
    await failure { try await park.whoAmI(account) }?.code
  }

  @Test func aSessionIsValidByTheTimeItIsAndDoesNotComeBackOnceItHasEnded() async throws {
    let park = try await TestPark()
    let worker = try await park.account(.worker)
    let settings = park.environment.settings
    park.clock.advance(by: .hours(-5))
    #expect(await whoAmI(park, worker) == nil, "a clock that went back makes no session invalid")
    park.clock.advance(by: .hours(5) + settings.accessTokenLifetime)
    #expect(await whoAmI(park, worker) == .unauthenticated)
    park.clock.advance(by: .seconds(-60) - settings.accessTokenLifetime)
    #expect(await whoAmI(park, worker) == nil, "it had not been ended, the clock had been wrong")
    park.clock.advance(by: .seconds(60) + settings.refreshTokenLifetime)
    try await park.environment.runDueWork()
    park.clock.advance(by: .hours(-1) - settings.refreshTokenLifetime)
    try await park.environment.runDueWork()
    #expect(await whoAmI(park, worker) == .unauthenticated, "what was ended and recorded stays ended")
    await park.close()
  }

  @Test func aKeyedCallIsAppliedOnceWhereverTheClockGoesBetweenItsAttempts() async throws {
    let park = try await TestPark(TestPark.longSessions)
    let worker = try await park.account(.worker)
    func subscribe(_ key: String) async throws -> String {
      let subscription: PolicyV1.Subscription = try await park.call(
        PolicyV1.PolicyService.subscribe, PolicyV1.SubscribeRequest.with { $0.programme = "film" }, as: worker, key: key
      )
      return subscription.id
    }
    let first = try await subscribe("key")
    for hours in [-7, 30, -23] {
      park.clock.advance(by: .hours(hours))
      #expect(try await subscribe("key") == first)
    }
    await park.close()
  }
}
