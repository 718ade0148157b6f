import ParkRules
import ParkSchemas
import RPCCore
import Storage
import TestSupport
import Testing

@testable import ParkServices

/// Goal: whatever people and administrators do in whatever order, sessions, roles and consents behave like a simple model
/// of them. Method: random logins, refreshes (some with a token that was used already), logouts, revocations, keys, roles,
/// consents and disabled accounts, the clock moving; the model says beforehand which tokens are good. A failure is
/// replayed by its seed.
@Suite struct IdentityModelTests {
  private typealias Service = IdentityV1.IdentityService

  private struct Session {
    let id: String
    var token: String
    /// nil for a key.
    var refresh: String?
    var usedRefresh: String?
    var accessEnds: Timestamp
    var ends: Timestamp
    var isEnded = false
  }

  private struct Person {
    let account: TestAccount
    var isActive = true
    var refusedLogins = 0
    var sessions: [Session] = []
    var roles: Set<Role> = [.worker]
    var consents: Set<String> = []
  }

  private static let steps = 300
  private static let grantable: [Role] = [.districtOfficer, .auditor, .financeOfficer]
  private static let purposes = ["contact", "review", "research"]

  @Test func sessionsRolesAndConsentsBehaveLikeTheirModel() async throws {
    var random = TestSupport.SeededGenerator(test: "IdentityModelTests")
    let park = try await TestPark()
    var administrator = try await park.account(.systemAdministrator)
    var people: [Person] = []
    for _ in 0..<3 { people.append(Person(account: try await park.account(.worker))) }
    var done = 0
    for step in 0..<Self.steps {
      let comment = "seed \(random.seed), step \(step)"
      let index = people.indices.randomElement(using: &random) ?? 0
      let isDone =
        switch Int.random(in: 0..<16, using: &random) {
        case 0...2: try await login(park, &people[index], comment)
        case 3...5: try await refresh(park, &people[index], &random, comment)
        case 6: try await key(park, &people[index], &random, comment)
        case 7, 8: try await end(park, &people[index], &random, comment)
        case 9, 10: try await role(park, administrator, &people[index], &random, comment)
        case 11...13: try await consent(park, &people[index], &random, comment)
        case 14: try await disable(park, administrator, &people[index], comment)
        default: true
        }
      if isDone { done += 1 }
      if random.chance(oneIn: 25) {
        park.clock.advance(by: .seconds(Int64.random(in: 600...400_000, using: &random)))
        let opened = try await park.login(administrator.login, TestAccount.password)
        administrator = TestAccount(
          id: administrator.id, login: administrator.login, token: opened.tokens?.accessToken ?? "")
      }
      try await check(park, people[index], &random, comment)
    }
    #expect(done > Self.steps / 6, "seed \(random.seed): \(done) done")
    await park.close()
  }

  private func works(_ session: Session, _ person: Person, _ park: TestPark) -> Bool {
    person.isActive && !session.isEnded && park.clock.now < session.accessEnds && park.clock.now < session.ends
  }

  private func caller(_ session: Session, _ person: Person) -> TestAccount {
    TestAccount(id: person.account.id, token: session.token)
  }

  private func login(_ park: TestPark, _ person: inout Person, _ comment: String) async throws -> Bool {
    // A few wrong logins in a row would lock the name: that is tested elsewhere.
    guard person.isActive || person.refusedLogins < 3 else { return false }
    let name = person.account.login
    var opened: IdentityV1.LoginResponse?
    let error = await failure { opened = try await park.login(name, TestAccount.password) }
    #expect((error == nil) == person.isActive, "\(comment): login: \(String(describing: error))")
    person.refusedLogins = opened == nil ? person.refusedLogins + 1 : 0
    guard let opened else { return false }
    #expect(Set(opened.memberships.compactMap { Membership($0)?.role }) == person.roles, "\(comment)")
    let (now, settings) = (park.clock.now, park.environment.settings)
    person.sessions.append(
      Session(
        id: opened.sessionId, token: opened.tokens?.accessToken ?? "", refresh: opened.tokens?.refreshToken,
        accessEnds: now + settings.accessTokenLifetime, ends: now + settings.refreshTokenLifetime))
    return true
  }

  /// With the current refresh token, or with the one before it, which ends the session: somebody else has it.
  private func refresh(
    _ park: TestPark, _ person: inout Person, _ random: inout TestSupport.SeededGenerator, _ comment: String
  ) async throws -> Bool {
    guard let index = person.sessions.indices.suffix(6).randomElement(using: &random) else { return false }
    let session = person.sessions[index]
    let reuses = session.usedRefresh != nil && random.chance(oneIn: 4)
    guard let token = reuses ? session.usedRefresh : session.refresh else { return false }
    var answer: IdentityV1.RefreshTokenResponse?
    let error = await failure {
      answer = try await park.call(
        Service.refreshToken, IdentityV1.RefreshTokenRequest.with { $0.refreshToken = token })
    }
    let lives = person.isActive && !session.isEnded && park.clock.now < session.ends
    #expect((error == nil) == (lives && !reuses), "\(comment): refresh \(reuses): \(String(describing: error))")
    if lives && reuses { person.sessions[index].isEnded = true }
    guard let tokens = answer?.tokens else { return false }
    let (now, settings) = (park.clock.now, park.environment.settings)
    person.sessions[index].token = tokens.accessToken
    person.sessions[index].refresh = tokens.refreshToken
    person.sessions[index].usedRefresh = token
    person.sessions[index].accessEnds = now + settings.accessTokenLifetime
    person.sessions[index].ends = now + settings.refreshTokenLifetime
    return true
  }

  private func key(
    _ park: TestPark, _ person: inout Person, _ random: inout TestSupport.SeededGenerator, _ comment: String
  ) async throws -> Bool {
    guard let session = person.sessions.suffix(6).randomElement(using: &random) else { return false }
    let maker = caller(session, person)
    var key: TestAccount?
    let error = await failure { key = try await park.apiKey(maker, Membership(.worker)) }
    // A key makes no keys.
    let expected = works(session, person, park) && session.refresh != nil
    #expect((error == nil) == expected, "\(comment): key: \(String(describing: error))")
    guard let key else { return false }
    let ends = park.clock.now + .days(30)
    person.sessions.append(Session(id: key.session, token: key.token, refresh: nil, accessEnds: ends, ends: ends))
    return true
  }

  /// A logout, or the revocation of one session by another.
  private func end(
    _ park: TestPark, _ person: inout Person, _ random: inout TestSupport.SeededGenerator, _ comment: String
  ) async throws -> Bool {
    guard let by = person.sessions.indices.suffix(6).randomElement(using: &random),
      let ended = person.sessions.indices.suffix(6).randomElement(using: &random)
    else { return false }
    let (who, target) = (caller(person.sessions[by], person), person.sessions[ended].id)
    let error = await failure {
      if by == ended {
        let _: IdentityV1.LogoutResponse = try await park.call(Service.logout, IdentityV1.LogoutRequest(), as: who)
      } else {
        let _: IdentityV1.RevokeSessionResponse = try await park.call(
          Service.revokeSession, IdentityV1.RevokeSessionRequest.with { $0.sessionId = target }, as: who)
      }
    }
    let expected = works(person.sessions[by], person, park)
    #expect((error == nil) == expected, "\(comment): end: \(String(describing: error))")
    if expected { person.sessions[ended].isEnded = true }
    return expected
  }

  private func role(
    _ park: TestPark, _ administrator: TestAccount, _ person: inout Person,
    _ random: inout TestSupport.SeededGenerator, _ comment: String
  ) async throws -> Bool {
    let role = Self.grantable.randomElement(using: &random) ?? .auditor
    let grants = Bool.random(using: &random)
    let (id, version) = (person.account.id, try await park.user(person.account.id, as: administrator).version)
    let isStale = random.chance(oneIn: 6)
    let error = await failure {
      let membership = Membership(role).message
      let expected = version + (isStale ? 1 : 0)
      if grants {
        let _: IdentityV1.User = try await park.call(
          Service.grantRole,
          IdentityV1.GrantRoleRequest.with {
            $0.accountId = id
            $0.membership = membership
            $0.expectedVersion = expected
          }, as: administrator)
      } else {
        let _: IdentityV1.User = try await park.call(
          Service.revokeRole,
          IdentityV1.RevokeRoleRequest.with {
            $0.accountId = id
            $0.membership = membership
            $0.expectedVersion = expected
          }, as: administrator)
      }
    }
    // A disabled account is given nothing.
    let expected = !isStale && (person.isActive || !grants)
    #expect(
      (error == nil) == expected, "\(comment): \(grants ? "grant" : "revoke") \(role): \(String(describing: error))")
    guard expected else { return false }
    if grants { person.roles.insert(role) } else { person.roles.remove(role) }
    return true
  }

  private func consent(
    _ park: TestPark, _ person: inout Person, _ random: inout TestSupport.SeededGenerator, _ comment: String
  ) async throws -> Bool {
    guard let session = person.sessions.suffix(6).randomElement(using: &random) else { return false }
    let purpose = Self.purposes.randomElement(using: &random) ?? "contact"
    let (who, gives) = (caller(session, person), Bool.random(using: &random))
    let error = await failure {
      if gives {
        let _: IdentityV1.Consent = try await park.call(
          Service.recordConsent, IdentityV1.RecordConsentRequest.with { $0.purpose = purpose }, as: who)
      } else {
        let _: IdentityV1.Consent = try await park.call(
          Service.withdrawConsent, IdentityV1.WithdrawConsentRequest.with { $0.purpose = purpose }, as: who)
      }
    }
    let expected = works(session, person, park) && (gives || person.consents.contains(purpose))
    #expect((error == nil) == expected, "\(comment): consent \(gives) \(purpose): \(String(describing: error))")
    guard expected else { return false }
    if gives { person.consents.insert(purpose) } else { person.consents.remove(purpose) }
    return true
  }

  /// Disables an account, which ends all its sessions, or enables it again.
  private func disable(
    _ park: TestPark, _ administrator: TestAccount, _ person: inout Person, _ comment: String
  ) async throws -> Bool {
    let user = try await park.user(person.account.id, as: administrator)
    if person.isActive {
      let _: IdentityV1.User = try await park.call(
        Service.disableUser,
        IdentityV1.DisableUserRequest.with {
          $0.accountId = user.accountId
          $0.expectedVersion = user.version
          $0.reason = "核查"
        }, as: administrator)
      for index in person.sessions.indices { person.sessions[index].isEnded = true }
    } else {
      let _: IdentityV1.User = try await park.call(
        Service.enableUser,
        IdentityV1.EnableUserRequest.with {
          $0.accountId = user.accountId
          $0.expectedVersion = user.version
        }, as: administrator)
    }
    person.isActive.toggle()
    return true
  }

  /// A token is good just when the model says so, and shows the model's roles and consents.
  private func check(
    _ park: TestPark, _ person: Person, _ random: inout TestSupport.SeededGenerator, _ comment: String
  ) async throws {
    guard let session = person.sessions.suffix(8).randomElement(using: &random) else { return }
    let who = caller(session, person)
    var shown: IdentityV1.WhoAmIResponse?
    let error = await failure { shown = try await park.whoAmI(who) }
    let works = works(session, person, park)
    #expect((error == nil) == works, "\(comment): \(session): \(String(describing: error))")
    guard let shown else { return }
    #expect(Set((shown.user?.memberships ?? []).compactMap { Membership($0)?.role }) == person.roles, "\(comment)")
    #expect(Set(shown.consents.map(\.purpose)) == person.consents, "\(comment)")
  }
}
