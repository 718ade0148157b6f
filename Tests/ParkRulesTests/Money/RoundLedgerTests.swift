import Testing

@testable import ParkRules

/// Goal: reserved + approved + paid never exceeds the budget, and no operation makes or loses a fen.
@Suite struct RoundLedgerTests {
  private func ledger(_ budget: Int64) throws -> RoundLedger { RoundLedger(budget: try Money(fen: budget)) }
  private func money(_ fen: Int64) throws -> Money { try Money(fen: fen) }

  @Test func aCaseGoesThroughAndTheRestIsFreeAgain() throws {
    var ledger = try ledger(1_000)
    ledger = try ledger.reserving(money(600))
    #expect(ledger.available == (try money(400)))
    ledger = try ledger.approving(money(500), fromReservation: money(600))
    #expect(ledger.available == (try money(500)))
    ledger = try ledger.paying(money(500))
    #expect(ledger.paid == (try money(500)) && ledger.approved.isZero && ledger.reserved.isZero)
    ledger = try ledger.recovering(money(200))
    #expect(ledger.available == (try money(700)))
    #expect(ledger.recovered == (try money(200)))
  }

  @Test func theLastFenCanBeReservedAndNotOneMore() throws {
    let full = try ledger(1_000).reserving(money(1_000))
    #expect(full.available.isZero)
    #expect(throws: LedgerRefusal.exceedsBudget(requested: try money(1), available: .zero)) {
      try full.reserving(money(1))
    }
    #expect(throws: LedgerRefusal.exceedsBudget(requested: .max, available: try money(1_000))) {
      try ledger(1_000).reserving(.max)
    }
  }

  @Test func eachRefusalNamesItsRule() throws {
    let ledger = try ledger(1_000).reserving(money(100))
    #expect(throws: LedgerRefusal.zero) { try ledger.reserving(.zero) }
    #expect(throws: LedgerRefusal.zero) { try ledger.paying(.zero) }
    #expect(throws: LedgerRefusal.exceedsReserved(requested: try money(101), reserved: try money(100))) {
      try ledger.releasing(money(101))
    }
    #expect(throws: LedgerRefusal.exceedsReservation(requested: try money(51), reservation: try money(50))) {
      try ledger.approving(money(51), fromReservation: money(50))
    }
    #expect(throws: LedgerRefusal.exceedsReserved(requested: try money(101), reserved: try money(100))) {
      try ledger.approving(money(50), fromReservation: money(101))
    }
    #expect(throws: LedgerRefusal.exceedsApproved(requested: try money(1), approved: .zero)) {
      try ledger.paying(money(1))
    }
    #expect(throws: LedgerRefusal.exceedsApproved(requested: try money(1), approved: .zero)) {
      try ledger.revokingApproval(of: money(1))
    }
    #expect(throws: LedgerRefusal.exceedsPaid(requested: try money(1), paid: .zero)) { try ledger.recovering(money(1)) }
    #expect(throws: LedgerRefusal.budgetBelowCommitted(requested: try money(99), committed: try money(100))) {
      try ledger.settingBudget(money(99))
    }
    #expect(try ledger.settingBudget(money(100)).available.isZero)
  }

  @Test func storedFiguresThatDoNotBalanceAreRefused() throws {
    #expect(throws: LedgerRefusal.inconsistent) {
      try RoundLedger(
        budget: money(10), reserved: money(5), approved: money(5), paid: money(1), recovered: .zero)
    }
    #expect(throws: LedgerRefusal.inconsistent) {
      try RoundLedger(budget: .max, reserved: .max, approved: .max, paid: .zero, recovered: .zero)
    }
  }

  /// Method: random operations with random amounts against a model that keeps plain sums.
  @Test(arguments: [UInt64(1), 2, 3, 4, 5])
  func theRuleHoldsUnderAnySequence(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var ledger = try ledger(10_000)
    var refused = 0
    for _ in 0..<2_000 {
      let amount = try money(Int64.random(in: 0...900, using: &generator))
      let before = ledger
      do {
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: ledger = try ledger.reserving(amount)
        case 1: ledger = try ledger.releasing(amount)
        case 2: ledger = try ledger.approving(amount, fromReservation: amount)
        case 3: ledger = try ledger.paying(amount)
        case 4: ledger = try ledger.recovering(amount)
        default: ledger = try ledger.revokingApproval(of: amount)
        }
        #expect(ledger != before)
      } catch is LedgerRefusal {
        refused += 1
        #expect(ledger == before)
      }
      #expect(try Money.sum([ledger.reserved, ledger.approved, ledger.paid, ledger.available]) == ledger.budget)
    }
    #expect(refused > 0)
  }
}
