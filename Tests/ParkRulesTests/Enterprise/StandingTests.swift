import Testing

@testable import ParkRules

@Suite struct StandingTests {
  /// Goal: the table is a function. Method: enumerate every state and action.
  @Test func everyStateAndActionHasAtMostOneRowAndTheRestIsRefused() {
    var legal = 0
    for state in VerificationState.allCases {
      for action in VerificationAction.allCases {
        let rows = VerificationTable.rows.filter { $0.from == state && $0.action == action }
        #expect(rows.count <= 1)
        if let row = rows.first {
          legal += 1
          #expect((try? VerificationTable.next(from: state, action)) == row.to)
        } else {
          let refusal = VerificationRefusal(state: state, action: action)
          #expect(throws: refusal) { try VerificationTable.next(from: state, action) }
          #expect(refusal.explanation.en.contains(state.rawValue))
        }
      }
    }
    #expect(legal == VerificationTable.rows.count && legal == 8)
  }

  @Test func onlyAnOfficersDecisionVerifies() {
    let rows = VerificationTable.rows.filter { $0.to == .verified }
    #expect(rows.map(\.action) == [.verify])
    #expect(rows.allSatisfy { $0.action.role == "district_officer" })
    #expect(VerificationTable.rows.filter { $0.from == .submitted && $0.action == .amend }.isEmpty)
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
