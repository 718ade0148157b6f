import Testing

@testable import ParkRules

/// Goal: every table is well formed. Method: enumerate all states x actions of each table of the catalogue and look at
/// its rows.
@Suite struct TableShapeTests {
  private static let tables = TableCatalogue.sections.flatMap(\.tables)

  @Test(arguments: tables) func casesOfEveryPairAreOneRowOrACompleteSplit(_ table: TableDescription) {
    for state in table.states {
      for action in table.actions {
        let rows = table.rows.filter { $0.from == state.name && $0.action == action.name }
        // Rows for different actors are apart; those of the same actors are told apart by their branch.
        for (actors, same) in Dictionary(grouping: rows, by: \.actors) {
          switch same.count {
          case 1: #expect(same[0].branch == nil, "\(state.name) \(action.name): a single row needs no branch")
          case 2:
            #expect(same[0].branch != nil)
            #expect(same[0].counterpart == same[1].branch, "\(state.name) \(action.name)")
          default: Issue.record("\(state.name) \(action.name) by \(actors): \(same.count) rows")
          }
        }
        let actors = Dictionary(grouping: rows, by: \.actors).keys.flatMap { $0 }
        #expect(Set(actors).count == actors.count, "\(state.name) \(action.name): an actor has two kinds of rows")
      }
    }
  }

  @Test(arguments: tables) func everyRowHasAnActorAndNoGuardTwice(_ table: TableDescription) {
    for row in table.rows {
      #expect(!row.actors.isEmpty)
      #expect(Set(row.guards).count == row.guards.count)
    }
  }

  @Test(arguments: tables) func everyStateIsReached(_ table: TableDescription) {
    // The first state of a table is where a thing begins.
    var reached: Set<String> = [table.states[0].name]
    var grew = true
    while grew {
      let more = Set(table.rows.filter { reached.contains($0.from) }.map(\.to))
      grew = !more.isSubset(of: reached)
      reached.formUnion(more)
    }
    #expect(reached == Set(table.states.map(\.name)))
  }

  @Test(arguments: tables) func everyNameHasALabelInBothLanguagesAndIsUnique(_ table: TableDescription) {
    for names in [table.states, table.actions, table.guards] {
      #expect(Set(names.map(\.name)).count == names.count)
      for name in names { #expect(!name.label.zh.isEmpty && !name.label.en.isEmpty, "\(name.name)") }
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

  @Test func noNameOfTheAwardIsWithoutUse() {
    #expect(CaseTables.award.described("").states.count == CaseState.allCases.count)
    let tables = [CaseTables.award, CaseTables.fast, CaseTables.noApply]
    #expect(Set(tables.flatMap { $0.rows.map(\.action) }) == Set(CaseAction.allCases))
  }
}
