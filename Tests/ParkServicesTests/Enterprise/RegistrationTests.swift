import ParkRules
import ParkSchemas
import Testing

@testable import ParkServices
@testable import RPCCore

@Suite struct RegistrationTests {
  @Test func whoRegistersBecomesTheAdministrator() async throws {
    let park = try await TestPark()
    let (enterprise, admin) = try await park.registered()
    #expect(enterprise.id.hasPrefix("ent_"))
    #expect(enterprise.version == 1)
    #expect(enterprise.state == .draft)
    #expect(enterprise.synthetic)
    #expect(!enterprise.unclaimed)
    #expect(enterprise.designatedSize == .above)
    #expect(enterprise.profile?.nameZh == "北京示例文化传播有限公司")
    let read = try await park.profile("", as: admin)
    #expect(read == enterprise)
    #expect(try await park.number("SELECT count(*) AS n FROM audit_records WHERE action = 'enterprise.register'") == 1)
    #expect(try await park.number("SELECT count(*) AS n FROM events WHERE kind = 'enterprise.registered'") == 1)
    await park.close()
  }

  @Test func everyWrongFieldIsToldAtOnce() async throws {
    let park = try await TestPark()
    let person = try await park.account(.worker)
    let error = await failure {
      let _: EnterpriseV1.Enterprise = try await park.call(
        Enterprises.register,
        EnterpriseV1.RegisterRequest.with {
          $0.creditCode = "91350100M000100Y44"
          $0.profile = .with {
            $0.nameZh = "x"
            $0.industryClass = "12"
            $0.employees = .with { $0.value = -1 }
            $0.figuresYear = 2025
            $0.contact = .with { $0.phone = "12" }
            $0.bankAccount = .with { $0.number = "99" }
          }
        }, as: person)
    }
    #expect(error?.code == .invalidArgument)
    #expect(
      error?.fields == [
        "credit_code", "profile.name_zh", "profile.industry_class", "profile.employees", "profile.contact.name",
        "profile.contact.phone", "profile.bank_account.bank", "profile.bank_account.number",
      ])
    #expect(try await park.number("SELECT count(*) AS n FROM enterprises") == 0)
    await park.close()
  }

  @Test func anUnknownParkIsAWrongField() async throws {
    let park = try await TestPark()
    var profile = EnterpriseV1.Profile.whole()
    profile.parkId = "prk_nowhere"
    let error = await failure { try await park.registered(profile) }
    #expect(error?.code == .invalidArgument)
    #expect(error?.fields == ["profile.park_id"])
    await park.close()
  }

  @Test func aRegisteredCodeAlreadyExists() async throws {
    let park = try await TestPark()
    let (enterprise, _) = try await park.registered(seed: 9)
    let error = await failure { try await park.registered(seed: 9, .whole("另一家公司")) }
    #expect(error?.code == .alreadyExists)
    // Who holds it is not told.
    #expect(error?.message.contains(enterprise.id) == false)
    #expect(try await park.number("SELECT count(*) AS n FROM enterprises") == 1)
    await park.close()
  }

  @Test(arguments: [Role.districtOfficer, .financeOfficer, .auditor, .systemAdministrator])
  func whoJudgesEnterprisesRegistersNone(_ role: Role) async throws {
    let park = try await TestPark()
    let account = try await park.account(role)
    let error = await failure {
      let _: EnterpriseV1.Enterprise = try await park.call(
        Enterprises.register,
        EnterpriseV1.RegisterRequest.with {
          $0.creditCode = syntheticCode(1)
          $0.profile = .whole()
        }, as: account)
    }
    #expect(error?.code == .permissionDenied)
    await park.close()
  }

  @Test func withoutACredentialNothingIsRegistered() async throws {
    let park = try await TestPark()
    let error = await failure {
      let _: EnterpriseV1.Enterprise = try await park.call(
        Enterprises.register, EnterpriseV1.RegisterRequest.with { $0.creditCode = syntheticCode(1) })
    }
    #expect(error?.code == .unauthenticated)
    await park.close()
  }

  /// Goal: invariant 10 under contention. Method: 40 persons register one code at the same time.
  @Test func exactlyOneOfManyConcurrentRegistrationsWins() async throws {
    let park = try await TestPark()
    var people: [TestAccount] = []
    for _ in 0..<40 { people.append(try await park.account(.worker)) }
    let codes = await withTaskGroup(of: StatusCode?.self) { group in
      for person in people {
        group.addTask {
          await failure {
            let _: EnterpriseV1.Enterprise = try await park.call(
              Enterprises.register,
              EnterpriseV1.RegisterRequest.with {
                $0.creditCode = syntheticCode(3)
                $0.profile = .whole()
              }, as: person)
          }?.code
        }
      }
      return await group.reduce(into: [StatusCode?]()) { $0.append($1) }
    }
    #expect(codes.filter { $0 == nil }.count == 1)
    #expect(codes.filter { $0 == .alreadyExists }.count == 39)
    #expect(try await park.number("SELECT count(*) AS n FROM enterprises") == 1)
    #expect(try await park.number("SELECT count(*) AS n FROM memberships WHERE role = 'enterprise_admin'") == 1)
    #expect(try await park.number("SELECT count(*) AS n FROM audit_records WHERE action = 'enterprise.register'") == 1)
    await park.close()
  }

  @Test func aRepeatedKeyGetsTheSameAnswerAndOneEffect() async throws {
    let park = try await TestPark()
    let person = try await park.account(.worker)
    let request = EnterpriseV1.RegisterRequest.with {
      $0.creditCode = syntheticCode(5)
      $0.profile = .whole()
    }
    let first: EnterpriseV1.Enterprise = try await park.call(Enterprises.register, request, as: person, key: "once")
    // The role that the registration gave has changed the memberships of the caller, not whose key it is.
    let again: EnterpriseV1.Enterprise = try await park.call(Enterprises.register, request, as: person, key: "once")
    #expect(again == first)
    let other = await failure {
      let _: EnterpriseV1.Enterprise = try await park.call(Enterprises.register, request, as: person, key: "twice")
    }
    #expect(first.version == 1)
    #expect(other?.code == .alreadyExists)
    #expect(try await park.number("SELECT count(*) AS n FROM enterprises") == 1)
    await park.close()
  }
}
