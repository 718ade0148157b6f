import ParkRules
import ParkSchemas
import Testing

@testable import ParkServices
@testable import RPCCore

/// Goal: invariant 15. Quotas never go negative and are given back exactly once.
@Suite struct EntitlementTests {
  private func assign(
    _ enterprise: EnterpriseV1.Enterprise, quantity: Int64 = 10, as officer: TestAccount, _ park: TestPark,
    _ change: (inout EnterpriseV1.AssignServicePackRequest) -> Void = { _ in }
  ) async throws -> EnterpriseV1.ServicePack {
    var request = EnterpriseV1.AssignServicePackRequest.with {
      $0.enterpriseId = enterprise.id
      $0.expectedVersion = enterprise.version
      $0.name = "基础服务包"
      $0.throughDay = "2026-06-30"
      $0.items = [
        .with {
          $0.service = "legal.consultation"
          $0.quantity = quantity
          $0.unit = "小时"
        },
        .with {
          $0.service = "meeting-room"
          $0.quantity = 3
          $0.unit = "次"
        },
      ]
    }
    change(&request)
    return try await park.call(Enterprises.assignServicePack, request, as: officer)
  }

  private func redeem(
    _ entitlement: EnterpriseV1.Entitlement, _ quantity: Int64, as account: TestAccount, _ park: TestPark
  ) async throws -> EnterpriseV1.Redemption {
    try await park.call(
      Enterprises.redeemEntitlement,
      EnterpriseV1.RedeemEntitlementRequest.with {
        $0.entitlementId = entitlement.id
        $0.quantity = quantity
        $0.reference = "预约"
      }, as: account)
  }

  private func list(
    _ enterprise: EnterpriseV1.Enterprise, usable: Bool = false, as account: TestAccount, _ park: TestPark
  ) async throws -> [EnterpriseV1.Entitlement] {
    try await park.stream(
      Enterprises.listEntitlements,
      EnterpriseV1.ListEntitlementsRequest.with {
        $0.enterpriseId = enterprise.id
        $0.usableOnly = usable
      }, as: account)
  }

  @Test func aPackIsAssignedRedeemedAndGivenBackOnce() async throws {
    let park = try await TestPark()
    let officer = try await park.account(.districtOfficer)
    let (enterprise, admin) = try await park.verified(by: officer)
    let pack = try await assign(enterprise, as: officer, park)
    #expect(pack.entitlements.map(\.service) == ["legal.consultation", "meeting-room"])
    #expect(pack.enterpriseVersion == enterprise.version + 1)
    #expect(try await list(enterprise, as: admin, park) == pack.entitlements)
    let used = try await redeem(pack.entitlements[0], 4, as: admin, park)
    #expect(used.remaining == 6)
    let request = EnterpriseV1.ReleaseRedemptionRequest.with {
      $0.redemptionId = used.id
      $0.reason = "服务未提供"
    }
    let released: EnterpriseV1.Redemption = try await park.call(Enterprises.releaseRedemption, request, as: officer)
    #expect(released.remaining == 10 && released.releasedAt != nil)
    let twice = await failure {
      let _: EnterpriseV1.Redemption = try await park.call(Enterprises.releaseRedemption, request, as: officer)
    }
    #expect(twice?.rule == "RELEASED_ONCE")
    #expect(try await list(enterprise, as: officer, park).first?.remaining == 10)
    #expect(try await list(enterprise, as: officer, park).first?.version == 3)
    await park.close()
  }

  /// Method: 100 concurrent redemptions of one unit from a quota of 30.
  @Test func aHundredConcurrentRedemptionsNeverGoBelowZero() async throws {
    let park = try await TestPark()
    let officer = try await park.account(.districtOfficer)
    let (enterprise, admin) = try await park.verified(by: officer)
    let entitlement = try await assign(enterprise, quantity: 30, as: officer, park).entitlements[0]
    let codes = await withTaskGroup(of: StatusCode?.self) { group in
      for _ in 0..<100 {
        group.addTask { await failure { try await redeem(entitlement, 1, as: admin, park) }?.code }
      }
      return await group.reduce(into: [StatusCode?]()) { $0.append($1) }
    }
    #expect(codes.filter { $0 == nil }.count == 30)
    #expect(codes.filter { $0 == .resourceExhausted }.count == 70)
    #expect(try await list(enterprise, as: admin, park).first?.remaining == 0)
    #expect(try await list(enterprise, usable: true, as: admin, park).map(\.service) == ["meeting-room"])
    #expect(try await park.number("SELECT count(*) AS n FROM redemptions") == 30)
    await park.close()
  }

  /// Method: four redemptions, each given back twenty times at once while others redeem.
  @Test func aRedemptionGivenBackAtOnceManyTimesIsGivenBackOnce() async throws {
    let park = try await TestPark()
    let officer = try await park.account(.districtOfficer)
    let (enterprise, admin) = try await park.verified(by: officer)
    let entitlement = try await assign(enterprise, quantity: 20, as: officer, park).entitlements[0]
    var made: [String] = []
    for _ in 0..<4 { made.append(try await redeem(entitlement, 5, as: admin, park).id) }
    let used = made
    let results = await race(80) { index in
      let _: EnterpriseV1.Redemption = try await park.call(
        Enterprises.releaseRedemption,
        EnterpriseV1.ReleaseRedemptionRequest.with {
          $0.redemptionId = used[index % 4]
          $0.reason = "服务未提供"
        }, as: officer)
    }
    #expect(results.filter { $0 == nil }.count == 4)
    #expect(results.compactMap { $0?.rule } == Array(repeating: "RELEASED_ONCE", count: 76))
    #expect(try await list(enterprise, as: admin, park).first?.remaining == 20)
    await park.close()
  }

  @Test func moreThanIsLeftIsRefusedWhole() async throws {
    let park = try await TestPark()
    let officer = try await park.account(.districtOfficer)
    let (enterprise, admin) = try await park.verified(by: officer)
    let entitlement = try await assign(enterprise, as: officer, park).entitlements[0]
    #expect(await failure { try await redeem(entitlement, 11, as: admin, park) }?.code == .resourceExhausted)
    #expect(try await redeem(entitlement, 10, as: admin, park).remaining == 0)
    for quantity in [0, -1, Int64.min, Int64.max] {
      #expect(await failure { try await redeem(entitlement, quantity, as: admin, park) }?.fields == ["quantity"])
    }
    await park.close()
  }

  @Test func anEntitlementIsGoodOnItsDaysOnly() async throws {
    let park = try await TestPark.forDays()
    let officer = try await park.account(.districtOfficer)
    let (enterprise, admin) = try await park.verified(by: officer)
    let entitlement = try await assign(enterprise, as: officer, park) {
      $0.fromDay = "2026-01-07"
      $0.throughDay = "2026-01-08"
    }.entitlements[0]
    #expect(await failure { try await redeem(entitlement, 1, as: admin, park) }?.code == .failedPrecondition)
    // 2026-01-08 23:59:59 and 2026-01-09 00:00:00 in Shanghai; the clock starts at 2026-01-05 08:00 there.
    park.clock.advance(by: .seconds(3 * 86_400 + 16 * 3600 - 1))
    #expect(try await redeem(entitlement, 1, as: admin, park).remaining == 9)
    park.clock.advance(by: .seconds(1))
    #expect(await failure { try await redeem(entitlement, 1, as: admin, park) }?.code == .failedPrecondition)
    await park.close()
  }

  @Test func aForeignEntitlementIsNotFound() async throws {
    let park = try await TestPark()
    let officer = try await park.account(.districtOfficer)
    let (enterprise, _) = try await park.verified(by: officer)
    let (_, stranger) = try await park.registered(seed: 2, .whole("另一家公司"))
    let entitlement = try await assign(enterprise, as: officer, park).entitlements[0]
    #expect(await failure { try await redeem(entitlement, 1, as: stranger, park) }?.code == .notFound)
    await park.close()
  }

  @Test func aPackIsChecked() async throws {
    let park = try await TestPark()
    let officer = try await park.account(.districtOfficer)
    let (draft, _) = try await park.registered(seed: 5)
    #expect(await failure { try await assign(draft, as: officer, park) }?.rule == "ENTERPRISE_NOT_VERIFIED")
    let (enterprise, _) = try await park.verified(by: officer)
    #expect(
      await failure { try await assign(enterprise, quantity: 0, as: officer, park) }?.fields == ["items[0].quantity"])
    let repeated = await failure {
      try await assign(enterprise, as: officer, park) { $0.items[1].service = "legal.consultation" }
    }
    #expect(repeated?.fields == ["items[1].service"])
    let none = await failure { try await assign(enterprise, as: officer, park) { $0.items = [] } }
    #expect(none?.fields == ["items"])
    let past = await failure { try await assign(enterprise, as: officer, park) { $0.throughDay = "2026-01-04" } }
    #expect(past?.fields == ["through_day"])
    await park.close()
  }
}
