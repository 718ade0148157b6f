import Testing

@testable import ParkRules

@Suite struct StandingTests {
  @Test func onlyAnOfficersDecisionVerifiesAndWhatIsHandedInDoesNotChange() {
    let rows = VerificationTable.table.rows
    #expect(rows.count == 8)
    #expect(rows.filter { $0.to == .verified }.map(\.action) == [.verify])
    #expect(rows.filter { $0.to == .verified }.allSatisfy { $0.actors == [.districtOfficer] })
    #expect(VerificationTable.table.rows(from: .submitted, .amend).isEmpty)
  }

  @Test func theGravestEventInForceDecides() throws {
    let day = try CivilDate("2026-03-02")
    let warning = try CreditEvent(kind: .warning, from: CivilDate("2026-01-01"), through: CivilDate("2026-03-02"))
    let breach = try CreditEvent(kind: .breach, from: CivilDate("2026-03-03"), through: nil)
    let praise = try CreditEvent(kind: .commendation, from: CivilDate("2026-01-01"), through: nil)
    #expect(CreditStanding.standing(of: [praise], on: day) == .good)
    #expect(CreditStanding.standing(of: [praise, warning], on: day) == .warned)
    #expect(CreditStanding.standing(of: [breach, warning], on: day) == .warned)
    #expect(CreditStanding.standing(of: [warning, breach], on: try day.adding(days: 1)) == .barred)
    #expect(CreditStanding.standing(of: [warning], on: try day.adding(days: 1)) == .good)
    #expect(throws: CreditEventError.self) { try CreditEvent(kind: .breach, from: day, through: day.adding(days: -1)) }
  }
}
