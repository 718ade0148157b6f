import Testing

@testable import ParkRules

/// Goal: every table is well formed. Method: enumerate all states x actions of each table and look at its rows.
@Suite struct TableShapeTests {
  @Test func casesOfEveryPairAreOneRowOrACompleteSplit() {
    for table in [CaseTables.award, CaseTables.fast, CaseTables.noApply] { checkSplits(table) }
    checkSplits(PolicyTables.policy)
    checkSplits(PolicyTables.round)
    checkSplits(NoticeTables.notice)
    checkSplits(NoticeTables.objection)
  }

  private func checkSplits<State, Action>(_ table: StateTable<State, Action>) {
    for state in State.allCases {
      for action in Action.allCases {
        let rows = table.rows(from: state, action)
        switch rows.count {
        case 0: continue
        case 1: #expect(rows[0].branch == nil, "\(state) \(action): a single row needs no branch")
        case 2:
          #expect(rows[0].branch != nil)
          #expect(rows[0].branch?.counterpart == rows[1].branch, "\(state) \(action)")
          #expect(rows[0].actors == rows[1].actors)
        default: Issue.record("\(state) \(action): \(rows.count) rows")
        }
      }
    }
  }

  @Test func everyRowHasAnActorAndNoGuardTwice() {
    for row in CaseTables.award.rows + CaseTables.fast.rows + CaseTables.noApply.rows {
      #expect(!row.actors.isEmpty)
      #expect(Set(row.guards).count == row.guards.count)
    }
  }

  @Test func statesWithoutRowsAreExactlyTheFinalOnes() {
    let final: Set<CaseState> = [.recovered, .notAccepted, .rejected, .withdrawn]
    for state in CaseState.allCases { #expect(CaseTables.award.isTerminal(state) == final.contains(state), "\(state)") }
    for state in final {
      #expect(CaseTables.fast.isTerminal(state))
      #expect(CaseTables.noApply.isTerminal(state))
    }
    #expect(PolicyTables.policy.isTerminal(.repealed))
    #expect(PolicyTables.round.isTerminal(.closed))
    #expect(NoticeTables.objection.isTerminal(.upheld))
    #expect(NoticeTables.objection.isTerminal(.dismissed))
    #expect(NoticeTables.notice.isTerminal(.ended))
  }

  @Test func everyStateOfTheAwardIsReachableAndReachesAFinalOne() {
    var reached: Set<CaseState> = [.absent]
    var grew = true
    while grew {
      let more = Set(CaseTables.award.rows.filter { reached.contains($0.from) }.map(\.to))
      grew = !more.isSubset(of: reached)
      reached.formUnion(more)
    }
    #expect(reached == Set(CaseState.allCases))
  }

  @Test func everyNameHasALabelInBothLanguagesAndIsUnique() {
    func check<Name: TableName>(_ type: Name.Type) {
      #expect(Set(Name.allCases.map(\.rawValue)).count == Name.allCases.count)
      for name in Name.allCases { #expect(!name.label.zh.isEmpty && !name.label.en.isEmpty) }
    }
    check(CaseState.self)
    check(CaseAction.self)
    check(PolicyState.self)
    check(PolicyAction.self)
    check(RoundState.self)
    check(RoundAction.self)
    check(NoticeState.self)
    check(NoticeAction.self)
    check(ObjectionState.self)
    check(ObjectionAction.self)
  }
}
