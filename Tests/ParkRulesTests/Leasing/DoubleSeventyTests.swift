import ParkRules
import Testing

@Suite struct DoubleSeventyTests {
  private func figures(_ letArea: Int64, of area: Int64, _ cultural: Int64, of tenants: Int64) -> DoubleSeventy {
    DoubleSeventy(area: area, letArea: letArea, tenants: tenants, culturalTenants: cultural)
  }

  @Test func bothSharesMustReachSeventyPercentAndRoundingHelpsNobody() {
    #expect(figures(70, of: 100, 7, of: 10).isMet)
    #expect(!figures(69, of: 100, 10, of: 10).isMet)
    #expect(!figures(100, of: 100, 69, of: 100).isMet)
    // 69.999 % is not 70 %.
    #expect(!figures(69_999, of: 100_000, 1, of: 1).isMet)
    #expect(figures(69_999, of: 100_000, 1, of: 1).occupancy == 6_999)
    #expect(figures(2, of: 3, 2, of: 3).culturalShare == 6_666)
  }

  @Test func emptyParkMeetsNothingAndGreatAreasDoNotOverflow() {
    #expect(!figures(0, of: 0, 0, of: 0).isMet)
    #expect(figures(0, of: 0, 0, of: 0).occupancy == 0)
    #expect(figures(.max, of: .max, 1, of: 1).occupancy == 10_000)
    #expect(figures(.max / 2, of: .max, 1, of: 1).occupancy == 4_999)
  }

  @Test func theRuleIsOfTheThresholdsTable() throws {
    let row = try #require(ReferenceData.thresholds.first { $0.scope.contains("双70%") })
    #expect(row.threshold == ">=70%; >=70%" && row.indicator.contains("入驻率"))
    #expect(DoubleSeventy.basisPointsMin == 7_000)
  }
}
