import ParkRules
import ParkSchemas
import RPCCore
import Storage
import TestSupport
import Testing

@testable import ParkServices

/// Goal: whatever happens in whatever order, entitlements and credit behave like a simple model of them. Method: random
/// packs, redemptions, releases and credit events of one enterprise, the clock moving; the model says beforehand whether
/// each succeeds, and what is left and how the enterprise stands. A failure is replayed by its seed.
@Suite struct EnterpriseModelTests {
  private struct Entitlement {
    let id: String
    let through: CivilDate
    let granted: Int64
    var remaining: Int64
  }

  private struct Redemption {
    let id: String
    let entitlement: Int
    let quantity: Int64
    var isReleased = false
  }

  private struct Event {
    let kind: EnterpriseV1.CreditEventKind
    let from: CivilDate
    let through: CivilDate?
  }

  private struct Model {
    var version: UInt64
    var entitlements: [Entitlement] = []
    var redemptions: [Redemption] = []
    var events: [Event] = []

    func standing(on day: CivilDate) -> EnterpriseV1.CreditStanding {
      let inForce = events.filter { $0.from <= day && ($0.through.map { day <= $0 } ?? true) }.map(\.kind)
      return inForce.contains(.breach) ? .barred : inForce.contains(.warning) ? .warned : .good
    }
  }

  private static let steps = 250

  @Test func entitlementsAndCreditBehaveLikeTheirModel() async throws {
    var random = TestSupport.SeededGenerator(test: "EnterpriseModelTests")
    let park = try await TestPark(TestPark.longSessions)
    let officer = try await park.account(.districtOfficer)
    let (enterprise, admin) = try await park.verified(by: officer)
    var model = Model(version: enterprise.version)
    var done = 0
    for step in 0..<Self.steps {
      let comment = "seed \(random.seed), step \(step)"
      let isDone =
        switch Int.random(in: 0..<10, using: &random) {
        case 0: try await assign(enterprise.id, park, officer, &model, &random, comment)
        case 1...5: try await redeem(park, admin, &model, &random, comment)
        case 6, 7: try await release(park, officer, &model, &random, comment)
        default: try await record(enterprise.id, park, officer, &model, &random, comment)
        }
      if isDone { done += 1 }
      if random.chance(oneIn: 20) { park.clock.advance(by: .days(Int.random(in: 1...4, using: &random))) }
      try await check(enterprise.id, park, admin, model, comment)
    }
    #expect(done > Self.steps / 6, "seed \(random.seed): \(done) done")
    await park.close()
  }

  private func assign(
    _ enterprise: String, _ park: TestPark, _ officer: TestAccount, _ model: inout Model,
    _ random: inout TestSupport.SeededGenerator, _ comment: String
  ) async throws -> Bool {
    let isStale = random.chance(oneIn: 5)
    let quantity = Int64.random(in: 1...30, using: &random)
    let through = try park.clock.now.shanghaiDay.adding(days: Int.random(in: -1...10, using: &random))
    let expected = try !isStale && through >= park.clock.now.shanghaiDay
    let version = model.version + (isStale ? 1 : 0)
    var made: EnterpriseV1.ServicePack?
    let error = await failure {
      made = try await park.call(
        Enterprises.assignServicePack,
        EnterpriseV1.AssignServicePackRequest.with {
          $0.enterpriseId = enterprise
          $0.expectedVersion = version
          $0.name = "服务包"
          $0.throughDay = through.description
          $0.items = [
            .with {
              $0.service = "legal.consultation"
              $0.quantity = quantity
              $0.unit = "小时"
            }
          ]
        }, as: officer)
    }
    #expect((error == nil) == expected, "\(comment): assign through \(through): \(String(describing: error))")
    guard let id = made?.entitlements.first?.id else { return false }
    model.version += 1
    model.entitlements.append(Entitlement(id: id, through: through, granted: quantity, remaining: quantity))
    return true
  }

  private func redeem(
    _ park: TestPark, _ admin: TestAccount, _ model: inout Model, _ random: inout TestSupport.SeededGenerator,
    _ comment: String
  ) async throws -> Bool {
    guard let index = model.entitlements.indices.suffix(4).randomElement(using: &random) else { return false }
    let entitlement = model.entitlements[index]
    let quantity = Int64.random(in: 0...8, using: &random)
    let today = try park.clock.now.shanghaiDay
    let expected =
      (1...entitlement.granted).contains(quantity) && quantity <= entitlement.remaining && today <= entitlement.through
    var made: EnterpriseV1.Redemption?
    let error = await failure {
      made = try await park.call(
        Enterprises.redeemEntitlement,
        EnterpriseV1.RedeemEntitlementRequest.with {
          $0.entitlementId = entitlement.id
          $0.quantity = quantity
        }, as: admin)
    }
    #expect((error == nil) == expected, "\(comment): redeem \(quantity): \(String(describing: error))")
    guard let made else { return false }
    model.entitlements[index].remaining -= quantity
    #expect(made.remaining == model.entitlements[index].remaining, "\(comment)")
    model.redemptions.append(Redemption(id: made.id, entitlement: index, quantity: quantity))
    return true
  }

  private func release(
    _ park: TestPark, _ officer: TestAccount, _ model: inout Model, _ random: inout TestSupport.SeededGenerator,
    _ comment: String
  ) async throws -> Bool {
    guard let index = model.redemptions.indices.randomElement(using: &random) else { return false }
    let redemption = model.redemptions[index]
    let error = await failure {
      let _: EnterpriseV1.Redemption = try await park.call(
        Enterprises.releaseRedemption,
        EnterpriseV1.ReleaseRedemptionRequest.with {
          $0.redemptionId = redemption.id
          $0.reason = "服务未提供"
        }, as: officer)
    }
    #expect((error == nil) == !redemption.isReleased, "\(comment): release: \(String(describing: error))")
    guard !redemption.isReleased else { return false }
    model.redemptions[index].isReleased = true
    model.entitlements[redemption.entitlement].remaining += redemption.quantity
    return true
  }

  private func record(
    _ enterprise: String, _ park: TestPark, _ officer: TestAccount, _ model: inout Model,
    _ random: inout TestSupport.SeededGenerator, _ comment: String
  ) async throws -> Bool {
    let kinds: [EnterpriseV1.CreditEventKind] = [.commendation, .warning, .breach]
    let kind = kinds.randomElement(using: &random) ?? .warning
    let today = try park.clock.now.shanghaiDay
    let from = try today.adding(days: Int.random(in: -3...3, using: &random))
    let through = try from.adding(days: Int.random(in: -1...4, using: &random))
    let isStale = random.chance(oneIn: 6)
    let version = model.version + (isStale ? 1 : 0)
    let error = await failure {
      let _: EnterpriseV1.CreditEvent = try await park.call(
        Enterprises.recordCreditEvent,
        EnterpriseV1.RecordCreditEventRequest.with {
          $0.enterpriseId = enterprise
          $0.expectedVersion = version
          $0.kind = kind
          $0.reason = "示例"
          $0.fromDay = from.description
          $0.throughDay = through.description
        }, as: officer)
    }
    let expected = !isStale && from <= through
    #expect((error == nil) == expected, "\(comment): \(kind) \(from) to \(through): \(String(describing: error))")
    guard expected else { return false }
    model.version += 1
    model.events.append(Event(kind: kind, from: from, through: through))
    return true
  }

  private func check(
    _ enterprise: String, _ park: TestPark, _ admin: TestAccount, _ model: Model, _ comment: String
  ) async throws {
    let shown: [EnterpriseV1.Entitlement] = try await park.stream(
      Enterprises.listEntitlements, EnterpriseV1.ListEntitlementsRequest.with { $0.enterpriseId = enterprise },
      as: admin)
    #expect(
      Dictionary(uniqueKeysWithValues: shown.map { ($0.id, $0.remaining) })
        == Dictionary(uniqueKeysWithValues: model.entitlements.map { ($0.id, $0.remaining) }), "\(comment)")
    let credit: EnterpriseV1.Credit = try await park.call(
      Enterprises.getCredit, EnterpriseV1.GetCreditRequest(), as: admin)
    #expect(try credit.standing == model.standing(on: park.clock.now.shanghaiDay), "\(comment)")
  }
}
