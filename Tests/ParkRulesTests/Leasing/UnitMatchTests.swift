import Testing

@testable import ParkRules

@Suite struct UnitMatchTests {
  private var unit: UnitOffer {
    get throws {
      UnitOffer(
        areaSquareDecimetres: 20_050, rentPerMonth: try Money(fen: 3_000_000), uses: ["office"],
        freeFrom: try CivilDate("2026-03-01"), floor: 3)
    }
  }

  @Test func needsThatAreNotStatedAreNotCompared() throws {
    let match = UnitMatch(UnitNeeds(), try unit)
    #expect(match.reasons.isEmpty && match.finding == .met)
  }

  @Test func everyPointHasItsReasonForOrAgainst() throws {
    var needs = UnitNeeds()
    needs.areaMin = 20_000
    needs.areaMax = 20_050
    needs.rentMax = try Money(fen: 2_999_999)
    needs.uses = ["office", "studio"]
    needs.from = try CivilDate("2026-03-01")
    needs.floorMax = 2
    needs.powerMin = 50
    let match = UnitMatch(needs, try unit)
    let findings = Dictionary(uniqueKeysWithValues: match.reasons.map { ($0.rule, $0.finding) })
    #expect(
      findings == [
        "area_min": .met, "area_max": .met, "rent": .notMet, "use": .met, "from_day": .met, "floor": .notMet,
        "power": .unknown,
      ])
    #expect(match.finding == .notMet)
    let rent = try #require(match.reasons.first { $0.rule == "rent" }?.text)
    #expect(rent.en == "against: at most this rent a month ≤ 29999.99 CNY, it has 30000 CNY")
    #expect(rent.zh == "不符合:月租上限 ≤ 29999.99 CNY,单元为 30000 CNY")
  }

  @Test func whatCannotBeToldIsNeitherForNorAgainst() throws {
    var needs = UnitNeeds()
    needs.clearHeightMin = 400
    #expect(UnitMatch(needs, try unit).finding == .unknown)
    needs.areaMin = 20_051
    #expect(UnitMatch(needs, try unit).finding == .notMet)
  }

  @Test func everyRuleHasANameOfItsOwn() {
    #expect(Set(UnitRule.all.map(\.id)).count == UnitRule.all.count && UnitRule.all.count == 8)
  }
}
