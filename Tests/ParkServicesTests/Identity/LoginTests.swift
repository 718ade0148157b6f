import ParkSchemas
import RPCCore
import Storage
import Testing

@testable import ParkServices

@Suite struct LoginTests {
  typealias Identity = IdentityV1.IdentityService

  @Test func theRightPasswordOpensASession() async throws {
    let park = try await TestPark()
    let account = try await park.account(.worker, login: "li.hua")
    let answer = try await park.login("Li.Hua", TestAccount.password)
    #expect(answer.accountId == account.id)
    #expect(answer.memberships.map(\.role) == [.worker])
    let tokens = try #require(answer.tokens)
    let me = try await park.whoAmI(TestAccount(id: account.id, token: tokens.accessToken))
    #expect(me.user?.accountId == account.id)
    #expect(me.sessionId == answer.sessionId)
    #expect(me.acting?.role == .worker)
    await park.close()
  }

  @Test func noTokenAndNoPasswordIsFoundInTheDatabase() async throws {
    let park = try await TestPark()
    _ = try await park.account(.worker, login: "li.hua")
    let tokens = try #require(try await park.login("li.hua", TestAccount.password, key: "k").tokens)
    await park.close()
    // The files as they lie on the disk after the last commit.
    for file in ["cloudpark.sqlite", "cloudpark.sqlite-wal"] {
      let path = park.configuration.dataDirectory + "/" + file
      guard try PosixFileSystem().status(path) != nil else { continue }
      let bytes = try PosixFileSystem().readWhole(path, bytesMax: 64 << 20)
      for secret in [tokens.accessToken, tokens.refreshToken, TestAccount.password] {
        #expect(!bytes.contains(Array(secret.utf8)), "\(file)")
      }
    }
  }

  @Test func aWrongPasswordAndAnUnknownNameGetTheSameAnswer() async throws {
    let park = try await TestPark()
    _ = try await park.account(.worker, login: "li.hua")
    let wrong = await failure { try await park.login("li.hua", "not the password") }
    let unknown = await failure { try await park.login("nobody.here", "not the password") }
    #expect(wrong?.code == .unauthenticated)
    #expect(wrong == unknown)
    #expect(try await park.count("login_attempts") == 2)
    await park.close()
  }

  @Test(arguments: ["li.hua", "nobody.here"])
  func aNameIsLockedAfterFailuresForATimeThatDoubles(name: String) async throws {
    let park = try await TestPark()
    _ = try await park.account(.worker, login: "li.hua")
    let max = park.environment.settings.loginFailuresMax
    for _ in 0..<max {
      #expect(await failure { try await park.login(name, "wrong wrong wrong") }?.code == .unauthenticated)
    }
    for lock in [30, 60, 120] {
      park.clock.advance(by: .seconds(lock - 1))
      // Even the right password is refused, and trying does not make the lock longer.
      #expect(await failure { try await park.login(name, TestAccount.password) }?.code == .resourceExhausted)
      park.clock.advance(by: .seconds(1))
      #expect(await failure { try await park.login(name, "wrong wrong wrong") }?.code == .unauthenticated)
    }
    await park.close()
  }

  @Test func successForgetsFailures() async throws {
    let park = try await TestPark()
    _ = try await park.account(.worker, login: "li.hua")
    for _ in 0..<3 {
      for _ in 1..<park.environment.settings.loginFailuresMax {
        _ = await failure { try await park.login("li.hua", "wrong wrong wrong") }
      }
      _ = try await park.login("li.hua", TestAccount.password)
    }
    #expect(try await park.count("login_attempts") == 0)
    await park.close()
  }

  @Test func guessesAtTheSameTimeAreNotMoreThanTheLockAllows() async throws {
    let park = try await TestPark()
    _ = try await park.account(.worker, login: "li.hua")
    let codes = await withTaskGroup(of: StatusCode?.self) { group in
      for number in 0..<40 {
        group.addTask { await failure { try await park.login("li.hua", "guess number \(number)") }?.code }
      }
      return await group.reduce(into: [StatusCode?: Int]()) { $0[$1, default: 0] += 1 }
    }
    #expect(codes[.unauthenticated] == park.environment.settings.loginFailuresMax)
    #expect(codes[.resourceExhausted] == 40 - park.environment.settings.loginFailuresMax)
    await park.close()
  }

  @Test func aRepeatedLoginGetsTheSameTokensAndOneSession() async throws {
    let park = try await TestPark()
    _ = try await park.account(.worker, login: "li.hua")
    let before = try await park.count("sessions")
    let first = try await park.login("li.hua", TestAccount.password, key: "k")
    let second = try await park.login("li.hua", TestAccount.password, key: "k")
    #expect(first == second)
    #expect(try await park.count("sessions") == before + 1)
    // The key alone opens nothing: the password is verified before the stored answer is looked at.
    #expect(await failure { try await park.login("li.hua", "wrong wrong wrong", key: "k") }?.code == .unauthenticated)
    await park.close()
  }

  @Test(arguments: ["", "ab", "1abc", "li hua", "li\thua", String(repeating: "a", count: 65), "李华的账号"])
  func aNameThatCannotBeOneIsRefusedBeforeAnythingIsHashed(name: String) async throws {
    let park = try await TestPark()
    let refused = await failure { try await park.login(name, "whatever it is") }
    #expect(refused?.code == .invalidArgument)
    #expect(try await park.auditCount() == 0)
    await park.close()
  }

  @Test func aRefreshTokenUsedTwiceEndsItsSession() async throws {
    let park = try await TestPark()
    let account = try await park.account(.worker)
    func refresh(_ token: String, key: String? = nil) async throws -> IdentityV1.Tokens {
      let answer: IdentityV1.RefreshTokenResponse = try await park.call(
        Identity.refreshToken, IdentityV1.RefreshTokenRequest.with { $0.refreshToken = token }, key: key)
      return try #require(answer.tokens)
    }
    let renewed = try await refresh(account.refreshToken, key: "k")
    // The old access token ended with the exchange; a repeated call is no second use.
    #expect(await failure { try await park.whoAmI(account) }?.code == .unauthenticated)
    #expect(try await refresh(account.refreshToken, key: "k") == renewed)
    _ = try await park.whoAmI(TestAccount(id: account.id, token: renewed.accessToken))
    #expect(await failure { try await refresh(account.refreshToken) }?.code == .unauthenticated)
    #expect(
      await failure { try await park.whoAmI(TestAccount(id: account.id, token: renewed.accessToken)) }?.code
        == .unauthenticated)
    #expect(await failure { try await refresh(renewed.refreshToken) }?.code == .unauthenticated)
    let actions = try await park.auditRecords().map(\.entry.action)
    #expect(actions.filter { $0 == "IdentityService/RefreshTokenReused" }.count == 1)
    await park.close()
  }

  @Test func aRefreshTokenEndsWithItsTime() async throws {
    let park = try await TestPark()
    let account = try await park.account(.worker)
    park.clock.advance(by: .days(14))
    let late = await failure {
      try await park.call(
        Identity.refreshToken, IdentityV1.RefreshTokenRequest.with { $0.refreshToken = account.refreshToken },
        of: IdentityV1.RefreshTokenResponse.self)
    }
    #expect(late?.code == .unauthenticated)
    await park.close()
  }

  @Test func anAccountHasOnlySoManySessionsAndTheOldestEnds() async throws {
    let park = try await TestPark { $0.sessionsPerAccountMax = 3 }
    let account = try await park.account(.worker, login: "li.hua")
    for _ in 0..<3 {
      park.clock.advance(by: .seconds(1))
      _ = try await park.login("li.hua", TestAccount.password)
    }
    #expect(await failure { try await park.whoAmI(account) }?.code == .unauthenticated)
    park.clock.advance(by: .seconds(1))
    let newest = try await park.login("li.hua", TestAccount.password)
    let list: IdentityV1.ListSessionsResponse = try await park.call(
      Identity.listSessions, IdentityV1.ListSessionsRequest(),
      as: TestAccount(id: account.id, token: newest.tokens?.accessToken ?? ""))
    #expect(list.sessions.count == 3)
    #expect(list.sessions.first?.current == true)
    #expect(list.sessions.allSatisfy { $0.peer == "127.0.0.1:5000" })
    await park.close()
  }

  @Test func logoutEndsTheSessionAndNothingElse() async throws {
    let park = try await TestPark()
    let account = try await park.account(.worker, login: "li.hua")
    let other = try await park.login("li.hua", TestAccount.password)
    let _: IdentityV1.LogoutResponse = try await park.call(Identity.logout, IdentityV1.LogoutRequest(), as: account)
    #expect(await failure { try await park.whoAmI(account) }?.code == .unauthenticated)
    _ = try await park.whoAmI(TestAccount(id: account.id, token: other.tokens?.accessToken ?? ""))
    await park.close()
  }

  @Test func sessionsThatEndedLongAgoAreForgotten() async throws {
    let park = try await TestPark()
    let account = try await park.account(.worker)
    let _: IdentityV1.LogoutResponse = try await park.call(Identity.logout, IdentityV1.LogoutRequest(), as: account)
    park.clock.advance(by: .days(90))
    try await park.environment.runDueWork()
    #expect(try await park.count("sessions") == 1)
    park.clock.advance(by: .seconds(1))
    try await park.environment.runDueWork()
    #expect(try await park.count("sessions") == 0)
    await park.close()
  }
}

extension [UInt8] {
  /// Whether the bytes occur in these.
  func contains(_ needle: [UInt8]) -> Bool {
    guard let first = needle.first, count >= needle.count else { return false }
    var from = startIndex
    while let at = self[from...].firstIndex(of: first), at + needle.count <= count {
      if self[at..<(at + needle.count)].elementsEqual(needle) { return true }
      from = at + 1
    }
    return false
  }
}
