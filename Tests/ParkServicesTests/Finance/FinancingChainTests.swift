import ParkRules
import ParkSchemas
import RPCCore
import Storage
import Testing

@testable import ParkServices

/// Goal: a demand runs from its publication to its end as the process says, and nothing out of turn is possible.
@Suite struct FinancingChainTests {
  @Test func demandRunsFromPublicationToClosing() async throws {
    let fixture = try await FinanceFixture()
    let lender = try await fixture.lender()
    var demand = try await fixture.demand()
    #expect(demand.number == "FD-2026-000001" && demand.state == .published && demand.claimsMax == 3)
    demand = try await fixture.claim(demand, by: lender)
    #expect(demand.state == .matching && demand.enterpriseName == fixture.applicant.name)
    let authorisation = try await fixture.authorise(demand, lender)
    demand = try await fixture.get(demand.id)
    #expect(demand.state == .applied && demand.version == authorisation.demandVersion)
    demand = try await fixture.examine(demand, by: lender)
    #expect(demand.state == .dueDiligence && demand.claims.map(\.state) == [.examined])
    demand = try await fixture.offer(demand, by: lender)
    #expect(demand.state == .offered && demand.offers.map(\.amountFen) == [80_000_000])
    demand = try await fixture.accept(demand, demand.offers[0].id)
    #expect(demand.state == .signed && demand.offerFen == 80_000_000)
    #expect(demand.payee?.accountNumber == "**** **** **** 4567" && demand.payee?.holderName == fixture.applicant.name)
    demand = try await fixture.draw(demand, by: lender, 50_000_000, reference: "L-1")
    #expect(demand.state == .disbursed && demand.outstandingFen == 50_000_000)
    demand = try await fixture.repay(demand, by: lender, 20_000_000, interest: 150_000, reference: "R-1")
    #expect(demand.state == .repaying && demand.outstandingFen == 30_000_000 && demand.interestPaidFen == 150_000)
    demand = try await fixture.draw(demand, by: lender, 30_000_000, reference: "L-2")
    demand = try await fixture.repay(demand, by: lender, 60_000_000, reference: "R-2")
    demand = try await fixture.end(demand)
    #expect(demand.state == .closed && demand.outstandingFen == 0 && demand.payee == nil)
    let movements = try await fixture.park.stream(
      FinanceFixture.Service.listMovements, FinanceV1.ListMovementsRequest.with { $0.demandId = demand.id },
      as: lender.account, of: FinanceV1.Movement.self)
    #expect(movements.map(\.outstandingFen) == [50_000_000, 30_000_000, 60_000_000, 0])
    #expect(await failure { try await fixture.read(authorisation, as: lender) }?.code == .permissionDenied)
    await fixture.close()
  }

  @Test func lendersAreMatchedWithReasonsForAndAgainst() async throws {
    let fixture = try await FinanceFixture()
    let good = try await fixture.lender(100)
    let small = try await fixture.lender(101) { $0.amountMaxFen = 50_000_000 }
    let unknown = try await fixture.lender(102) { content in
      content.eligibility = [
        .with {
          $0.id = "size"
          $0.textZh = "年营业收入不低于9000万元"
          $0.textEn = "revenue of 90 million at least"
          $0.anyOf = [
            .with {
              $0.allOf = [
                .with {
                  $0.attribute = .annualRevenueFen
                  $0.comparison = .atLeast
                  $0.number = 9_000_000_000
                }
              ]
            }
          ]
        }
      ]
    }
    let demand = try await fixture.demand()
    let matches = try await fixture.park.stream(
      FinanceFixture.Service.matchLenders, FinanceV1.MatchLendersRequest.with { $0.demandId = demand.id },
      as: fixture.applicant.admin, of: FinanceV1.LenderMatch.self)
    let byProduct = Dictionary(uniqueKeysWithValues: matches.map { ($0.product?.id ?? "", $0) })
    #expect(matches.first?.product?.id == good.product)
    #expect(byProduct[good.product]?.verdict == .eligible)
    #expect(byProduct[good.product]?.results.allSatisfy { $0.reasonEn.hasPrefix("met: ") } == true)
    let against = byProduct[small.product]?.results.filter { $0.finding == .notMet }
    #expect(against?.map(\.ruleId) == ["amount"] && against?.first?.reasonZh.contains("不符合") == true)
    #expect(byProduct[unknown.product]?.results.last?.ruleId == "size")
    // Who does not match sees nothing of it; who does is not told whose it is.
    #expect(await failure { try await fixture.get(demand.id, as: small.account) }?.code == .notFound)
    let seen = try await fixture.get(demand.id, as: good.account)
    #expect(seen.enterpriseId.isEmpty && seen.enterpriseName.isEmpty && seen.content == demand.content)
    await fixture.close()
  }

  /// In each state, the actions the table does not know are refused with the state and without any change.
  @Test func illegalTransitionsNameTheState() async throws {
    let fixture = try await FinanceFixture()
    let lender = try await fixture.lender()
    let published = try await fixture.demand()
    let refusals: [RPCError?] = [
      await failure { try await fixture.authorise(published, lender) },
      await failure { try await fixture.examine(published, by: lender) },
      await failure { try await fixture.offer(published, by: lender) },
      await failure { try await fixture.draw(published, by: lender, 1, reference: "x") },
      await failure { try await fixture.release(published, by: lender) },
    ]
    #expect(refusals.map { $0?.rule } == Array(repeating: "ILLEGAL_TRANSITION", count: refusals.count))
    #expect(try await fixture.get(published.id) == published)
    let cancelled = try await fixture.end(published)
    #expect(cancelled.state == .cancelled)
    #expect(await failure { try await fixture.end(cancelled) }?.rule == "ILLEGAL_TRANSITION")
    await fixture.close()
  }

  @Test func guardsRefuseWithTheirNames() async throws {
    let fixture = try await FinanceFixture()
    let lender = try await fixture.lender()
    let other = try await fixture.lender(101)
    let (applied, authorisation) = try await fixture.shared(with: lender)
    #expect(await failure { try await fixture.claim(applied, by: lender) }?.rule == "NO_CLAIM_OF_OWN")
    #expect(await failure { try await fixture.authorise(applied, other) }?.rule == "CLAIM_HELD")
    let examined = try await fixture.examine(applied, by: lender)
    #expect(await failure { try await fixture.examine(examined, by: lender) }?.rule == "EXAMINATION_IS_FIRST")
    for (fen, rate, through) in [
      (100_000_001, 400, "2026-01-31"), (9_999_999, 400, "2026-01-31"), (80_000_000, 300, "2026-01-31"),
      (80_000_000, 400, "2026-01-04"), (80_000_000, 400, "2026-04-30"),
    ] as [(Int64, UInt32, String)] {
      let refused = await failure {
        try await fixture.offer(examined, by: lender, amountFen: fen, rate: rate, through: through)
      }
      #expect(refused?.rule == "TERMS_WITHIN_DEMAND_AND_PRODUCT", "\(fen) \(rate) \(through)")
    }
    _ = try await fixture.revoke(authorisation)
    let blind = await failure { try await fixture.offer(examined, by: lender) }
    #expect(blind?.rule == "SHARING_IN_FORCE" && blind?.code == .permissionDenied)
    await fixture.close()
  }

  @Test func suspendedInstitutionClaimsAndReadsNothing() async throws {
    let fixture = try await FinanceFixture()
    let lender = try await fixture.lender()
    let (_, authorisation) = try await fixture.shared(with: lender)
    let second = try await fixture.demand()
    let _: InstitutionV1.Institution = try await fixture.park.call(
      InstitutionV1.InstitutionService.suspendInstitution,
      InstitutionV1.SuspendInstitutionRequest.with {
        $0.institutionId = lender.id
        $0.expectedVersion = 1
        $0.reason = "整改"
      }, as: fixture.officer)
    #expect(await failure { try await fixture.claim(second, by: lender) }?.code == .notFound)
    #expect(await failure { try await fixture.read(authorisation, as: lender) }?.code == .permissionDenied)
    let listed: FinanceV1.ListProductsResponse = try await fixture.park.call(
      FinanceFixture.Service.listProducts, FinanceV1.ListProductsRequest(), as: fixture.applicant.admin)
    #expect(listed.products.map(\.id) == [lender.product])
    await fixture.close()
  }

  @Test func unverifiedEnterpriseCannotPublish() async throws {
    let fixture = try await FinanceFixture()
    let id = fixture.applicant.id
    try await fixture.park.storage.store.write {
      _ = try $0.execute("UPDATE enterprises SET state = 'draft' WHERE id = ?", [.text(id)])
    }
    #expect(await failure { try await fixture.demand() }?.rule == "ENTERPRISE_IN_GOOD_STANDING")
    await fixture.close()
  }

  @Test func wrongFieldsAreAllNamed() async throws {
    let fixture = try await FinanceFixture()
    let wrong = await failure {
      try await fixture.demand {
        $0.amountFen = -1
        $0.termMonths = 361
        $0.purpose = ""
        $0.neededBy = "2026-02-30"
      }
    }
    #expect(
      Set(wrong?.fields ?? []) == ["content.amount_fen", "content.term_months", "content.purpose", "content.needed_by"])
    await fixture.close()
  }
}
