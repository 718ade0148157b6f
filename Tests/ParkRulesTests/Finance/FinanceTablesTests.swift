import Testing

@testable import ParkRules

/// Goal: financing goes as the sourced process says. Method: the table of demands is written down here a second time, as
/// state -> legal actions, and compared pair by pair.
@Suite struct FinanceTablesTests {
  private static let legal: [FinanceDemandState: Set<FinanceDemandAction>] = [
    .absent: [.publish],
    .published: [.claim, .close],
    .matching: [.claim, .releaseClaim, .authoriseSharing, .close],
    .applied: [.claim, .releaseClaim, .authoriseSharing, .submitDueDiligence, .close],
    .dueDiligence: [.claim, .releaseClaim, .authoriseSharing, .submitDueDiligence, .offerTerms, .close],
    .offered: [.claim, .releaseClaim, .authoriseSharing, .submitDueDiligence, .offerTerms, .acceptOffer, .close],
    .signed: [.authoriseSharing, .recordDrawdown, .close],
    .disbursed: [.authoriseSharing, .recordDrawdown, .recordRepayment, .close],
    .repaying: [.authoriseSharing, .recordDrawdown, .recordRepayment, .close],
  ]

  @Test func legalActionsOfEveryStateAreExactlyThoseOfTheProcess() {
    for state in FinanceDemandState.allCases {
      for action in FinanceDemandAction.allCases {
        let isLegal = !FinanceTables.demand.rows(from: state, action).isEmpty
        #expect(isLegal == (Self.legal[state]?.contains(action) ?? false), "\(state) \(action)")
      }
    }
  }

  @Test func sourcedStepsAreCovered() {
    let covered: [String: [FinanceDemandState]] = [
      "demand_published": [.published], "scheme/matching": [.matching], "applied": [.applied],
      "due_diligence/approval": [.dueDiligence, .offered], "signed": [.signed], "disbursed": [.disbursed],
      "repaying/closed": [.repaying, .closed],
    ]
    let steps = ReferenceData.processes.filter { $0.process == "financing" }.map(\.state)
    #expect(steps.count == 7)
    for step in steps { #expect(covered[step] != nil, "\(step)") }
  }

  @Test func statesThatTakeClaimsAreThoseOfTheTable() {
    for state in FinanceDemandState.allCases {
      #expect(state.takesClaims == !FinanceTables.demand.rows(from: state, .claim).isEmpty, "\(state)")
    }
    for state in FinanceClaimState.allCases {
      #expect(state.isHeld == !FinanceTables.claim.rows(from: state, .release).isEmpty, "\(state)")
    }
  }

  @Test func everyMoneyActionIsGuarded() {
    for row in FinanceTables.demand.rows {
      switch row.action {
      case .recordDrawdown: #expect(row.guards.contains(.drawdownWithinOffer))
      case .recordRepayment: #expect(row.guards.contains(.repaymentWithinOutstanding))
      case .claim: #expect(row.guards.contains(.claimsBelowMax))
      case .submitDueDiligence, .offerTerms: #expect(row.guards.contains(.sharingInForce))
      default: break
      }
    }
  }
}
