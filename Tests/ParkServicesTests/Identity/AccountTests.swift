import ParkSchemas
import RPCCore
import Testing

@testable import ParkServices

@Suite struct AccountTests {
  typealias Identity = IdentityV1.IdentityService

  private func request(_ login: String, _ memberships: Membership...) -> IdentityV1.CreateUserRequest {
    .with {
      $0.login = login
      $0.password = "a first password"
      $0.realName = "张三丰"
      $0.phone = "138 1234 5678"
      $0.memberships = memberships.map(\.message)
    }
  }

  private func create(_ park: TestPark, _ request: IdentityV1.CreateUserRequest, as account: TestAccount) async throws
    -> IdentityV1.User
  {
    try await park.call(Identity.createUser, request, as: account)
  }

  @Test func aNewAccountIsMaskedSealedAndMustChangeItsPassword() async throws {
    let park = try await TestPark()
    let administrator = try await park.account(.systemAdministrator)
    let user = try await create(park, request("zhang.sf", Membership(.worker)), as: administrator)
    #expect(user.realName == "张**")
    #expect(user.phone == "138****5678")
    #expect(user.passwordChangeRequired)
    let row = try await park.storage.store.read {
      try $0.row("SELECT real_name, phone FROM accounts WHERE login = 'zhang.sf'")
    }
    #expect(try row?.blob("phone").contains(Array("13812345678".utf8)) == false)
    let login = try await park.login("zhang.sf", "a first password")
    let session = TestAccount(id: user.accountId, token: login.tokens?.accessToken ?? "")
    let refused = await failure {
      try await park.call(
        Identity.listSessions, IdentityV1.ListSessionsRequest(), as: session, of: IdentityV1.ListSessionsResponse.self)
    }
    #expect(refused?.rule == "PASSWORD_CHANGE_REQUIRED")
    let _: IdentityV1.ChangePasswordResponse = try await park.call(
      Identity.changePassword,
      IdentityV1.ChangePasswordRequest.with {
        $0.oldPassword = "a first password"
        $0.newPassword = "a second password"
      }, as: session)
    // The same token, whose cached caller still had to change the password, is now good for everything.
    let _: IdentityV1.ListSessionsResponse = try await park.call(
      Identity.listSessions, IdentityV1.ListSessionsRequest(), as: session)
    await park.close()
  }

  @Test func everyWrongFieldOfANewAccountIsNamedAtOnce() async throws {
    let park = try await TestPark()
    let administrator = try await park.account(.systemAdministrator)
    var bad = request("9bad", Membership(.enterpriseAdmin, "prk_1"), Membership(.worker))
    bad.password = "short"
    bad.phone = "12"
    bad.realName = "a\u{202E}b"
    bad.memberships[1].approvalLimitFen = 5
    let refused = await failure { try await create(park, bad, as: administrator) }
    #expect(refused?.code == .invalidArgument)
    #expect(
      Set(refused?.fields ?? []) == [
        "login", "password", "phone", "real_name", "memberships[0]", "memberships[1].approval_limit_fen",
      ])
    #expect(
      await failure { try await create(park, request("good.name", Membership(.worker)), as: administrator) } == nil)
    #expect(
      await failure { try await create(park, request("GOOD.name", Membership(.worker)), as: administrator) }?.code
        == .alreadyExists)
    await park.close()
  }

  @Test func anEnterprisesAdministratorCreatesItsOwnStaffOnly() async throws {
    let park = try await TestPark()
    let administrator = try await park.account(.enterpriseAdmin, "ent_a")
    let staff = try await create(park, request("own.staff", Membership(.enterpriseStaff, "ent_a")), as: administrator)
    #expect(staff.memberships.map(\.tenantId) == ["ent_a"])
    for membership in [
      Membership(.enterpriseStaff, "ent_b"), Membership(.districtOfficer), Membership(.systemAdministrator),
      Membership(.parkStaff, "prk_a"), Membership(.worker),
    ] {
      let refused = await failure { try await create(park, request("other.staff", membership), as: administrator) }
      #expect(refused?.code == .permissionDenied, "\(membership)")
    }
    #expect(await failure { try await create(park, request("no.one"), as: administrator) }?.code == .invalidArgument)
    let park1 = try await park.account(.parkStaff, "prk_a")
    #expect(
      await failure { try await create(park, request("park.one", Membership(.parkStaff, "prk_a")), as: park1) } == nil)
    #expect(
      await failure { try await create(park, request("park.two", Membership(.enterpriseStaff, "ent_a")), as: park1) }?
        .code == .permissionDenied)
    await park.close()
  }

  @Test func anAccountOfAnotherTenantIsNotFound() async throws {
    let park = try await TestPark()
    let administrator = try await park.account(.enterpriseAdmin, "ent_a")
    let foreign = try await park.account(.enterpriseStaff, "ent_b")
    let missing = await failure { try await park.user("acc_0", as: administrator) }
    let refused = await failure { try await park.user(foreign.id, as: administrator) }
    #expect(refused?.code == .notFound)
    #expect(refused?.message.replacing(foreign.id, with: "acc_0") == missing?.message)
    let membership = Membership(.enterpriseStaff, "ent_a")
    let attempts: [() async throws -> Void] = [
      {
        let _: IdentityV1.User = try await park.call(
          Identity.disableUser, IdentityV1.DisableUserRequest.with { $0.accountId = foreign.id }, as: administrator)
      },
      {
        let _: IdentityV1.User = try await park.call(
          Identity.grantRole,
          IdentityV1.GrantRoleRequest.with {
            $0.accountId = foreign.id
            $0.membership = membership.message
          }, as: administrator)
      },
      {
        let _: IdentityV1.User = try await park.call(
          Identity.revokeRole,
          IdentityV1.RevokeRoleRequest.with {
            $0.accountId = foreign.id
            $0.membership = Membership(.enterpriseStaff, "ent_b").message
          }, as: administrator)
      },
      {
        let _: IdentityV1.RevokeSessionResponse = try await park.call(
          Identity.revokeSession, IdentityV1.RevokeSessionRequest.with { $0.sessionId = foreign.session },
          as: administrator)
      },
      {
        let _: IdentityV1.ListSessionsResponse = try await park.call(
          Identity.listSessions, IdentityV1.ListSessionsRequest.with { $0.accountId = foreign.id }, as: administrator)
      },
    ]
    for attempt in attempts { #expect(await failure(of: attempt)?.code == .notFound) }
    await park.close()
  }

  @Test func aTenantsListShowsItsOwnAccountsAndMembershipsOnly() async throws {
    let park = try await TestPark { $0.pageRows = 2 }
    let administrator = try await park.account(.enterpriseAdmin, "ent_a")
    var own = [administrator.id]
    for _ in 0..<4 {
      let account = try await park.account([
        Membership(.enterpriseStaff, "ent_a"), Membership(.enterpriseStaff, "ent_b"),
      ])
      own.append(account.id)
    }
    _ = try await park.account(.enterpriseStaff, "ent_b")
    let users: [IdentityV1.User] = try await park.stream(
      Identity.listUsers, IdentityV1.ListUsersRequest(), as: administrator)
    #expect(users.map(\.accountId) == own.sorted())
    #expect(users.allSatisfy { $0.memberships.map(\.tenantId) == ["ent_a"] })
    let foreign: [IdentityV1.User] = try await park.stream(
      Identity.listUsers, IdentityV1.ListUsersRequest.with { $0.tenantId = "ent_b" }, as: administrator)
    #expect(foreign.isEmpty)
    // What a person is for another tenant is not told by a filter either.
    _ = try await park.account([Membership(.enterpriseStaff, "ent_a"), Membership(.enterpriseAdmin, "ent_b")])
    let elsewhere: [IdentityV1.User] = try await park.stream(
      Identity.listUsers, IdentityV1.ListUsersRequest.with { $0.role = .enterpriseAdmin }, as: administrator)
    #expect(elsewhere.map(\.accountId) == [administrator.id])
    let all: [IdentityV1.User] = try await park.stream(
      Identity.listUsers, IdentityV1.ListUsersRequest.with { $0.role = .enterpriseStaff },
      as: try await park.account(.systemAdministrator))
    #expect(all.count == 6)
    await park.close()
  }

  @Test func aChangeOfAnOldVersionIsAborted() async throws {
    let park = try await TestPark()
    let administrator = try await park.account(.systemAdministrator)
    let account = try await park.account(.worker)
    let version = try await park.user(account.id, as: administrator).version
    func grant(_ role: Role, _ version: UInt64) async throws -> IdentityV1.User {
      try await park.call(
        Identity.grantRole,
        IdentityV1.GrantRoleRequest.with {
          $0.accountId = account.id
          $0.expectedVersion = version
          $0.membership = Membership(role).message
        }, as: administrator)
    }
    let changed = try await grant(.auditor, version)
    let refused = await failure { try await grant(.expertReviewer, version) }
    #expect(refused?.code == .aborted)
    #expect(refused?.currentVersion == changed.version)
    // What is held already is no change.
    #expect(try await grant(.auditor, changed.version).version == changed.version)
    await park.close()
  }

  @Test func theLastSystemAdministratorStays() async throws {
    let park = try await TestPark()
    let administrator = try await park.account(.systemAdministrator)
    let version = try await park.user(administrator.id, as: administrator).version
    let revoke = IdentityV1.RevokeRoleRequest.with {
      $0.accountId = administrator.id
      $0.expectedVersion = version
      $0.membership = Membership(.systemAdministrator).message
    }
    let revoked = await failure {
      try await park.call(Identity.revokeRole, revoke, as: administrator, of: IdentityV1.User.self)
    }
    #expect(revoked?.rule == "LAST_ADMINISTRATOR")
    let erased = await failure {
      try await park.call(
        Identity.eraseMyData, IdentityV1.EraseMyDataRequest.with { $0.password = TestAccount.password },
        as: administrator,
        of: IdentityV1.EraseMyDataResponse.self)
    }
    #expect(erased?.rule == "LAST_ADMINISTRATOR")
    _ = try await park.account(.systemAdministrator)
    #expect(
      await failure {
        try await park.call(Identity.revokeRole, revoke, as: administrator, key: "2", of: IdentityV1.User.self)
      } == nil)
    await park.close()
  }

  @Test func bootstrapMakesOneAdministratorOnce() async throws {
    let park = try await TestPark()
    let id = try await Bootstrap.createAdministrator(login: "root", password: "a long password", in: park.environment)
    let refused = await failure {
      try await Bootstrap.createAdministrator(login: "root2", password: "a long password", in: park.environment)
    }
    #expect(refused?.rule == "ADMINISTRATOR_EXISTS")
    let again = try await Bootstrap.createAdministrator(
      login: "root", password: "a long password", ifMissing: true, in: park.environment)
    #expect(again == id)
    let login = try await park.login("root", "a long password")
    #expect(login.memberships.map(\.role) == [.systemAdministrator] && !login.passwordChangeRequired)
    #expect(try await park.auditRecords().first?.entry.actor == "system")
    let bad = await failure { try await Bootstrap.createAdministrator(login: "x", password: "y", in: park.environment) }
    #expect(bad?.fields == ["login", "password"])
    await park.close()
  }

  @Test func aChangedPasswordEndsTheOtherSessions() async throws {
    let park = try await TestPark()
    let account = try await park.account(.worker, login: "li.hua")
    let other = try await park.login("li.hua", TestAccount.password)
    func change(_ old: String, _ new: String) async throws -> IdentityV1.ChangePasswordResponse {
      try await park.call(
        Identity.changePassword,
        IdentityV1.ChangePasswordRequest.with {
          $0.oldPassword = old
          $0.newPassword = new
        }, as: account)
    }
    #expect(await failure { try await change("wrong wrong wrong", "a new password") }?.code == .permissionDenied)
    #expect(await failure { try await change(TestAccount.password, TestAccount.password) }?.fields == ["new_password"])
    #expect(try await change(TestAccount.password, "a new password").sessionsEnded == 1)
    _ = try await park.whoAmI(account)
    let ended = TestAccount(id: account.id, token: other.tokens?.accessToken ?? "")
    #expect(await failure { try await park.whoAmI(ended) }?.code == .unauthenticated)
    #expect(await failure { try await park.login("li.hua", TestAccount.password) }?.code == .unauthenticated)
    _ = try await park.login("li.hua", "a new password")
    await park.close()
  }
}
