import ParkRules
import Testing

@Suite struct DepositSettlementTests {
  private func open(_ id: String, _ fen: Int64, _ day: String) throws -> DepositSettlement.Open {
    DepositSettlement.Open(id: id, amount: try Money(fen: fen), due: try CivilDate(day))
  }

  @Test func whatFellDueFirstIsCoveredFirstAndTheRestIsRefunded() throws {
    let settlement = try DepositSettlement(
      deposit: try Money(fen: 1_000), open: [try open("b", 300, "2026-02-01"), try open("a", 200, "2026-01-01")])
    #expect(settlement.offsets == ["a": try Money(fen: 200), "b": try Money(fen: 300)])
    #expect(settlement.refund.fen == 500 && settlement.deducted.fen == 500 && settlement.remaining.isZero)
  }

  @Test func whatTheDepositDoesNotCoverRemains() throws {
    let settlement = try DepositSettlement(
      deposit: try Money(fen: 250),
      open: [try open("b", 300, "2026-02-01"), try open("a", 200, "2026-01-01"), try open("c", 1, "2026-03-01")])
    #expect(settlement.offsets == ["a": try Money(fen: 200), "b": try Money(fen: 50)])
    #expect(settlement.refund.isZero && settlement.deducted.fen == 250 && settlement.remaining.fen == 251)
  }

  @Test func noFenIsLostOrMadeWhateverIsOpen() throws {
    var random = SeededGenerator(seed: 20_260_105)
    for _ in 0..<500 {
      let deposit = Int64.random(in: 0...1_000, using: &random)
      let items = try (0..<Int.random(in: 0...6, using: &random)).map { index in
        try open(
          "c\(index)", Int64.random(in: 0...400, using: &random), "2026-01-0\(Int.random(in: 1...9, using: &random))")
      }
      let settlement = try DepositSettlement(deposit: try Money(fen: deposit), open: items)
      let owed = items.map(\.amount.fen).reduce(0, +)
      #expect(settlement.deducted.fen + settlement.refund.fen == deposit)
      #expect(settlement.deducted.fen + settlement.remaining.fen == owed)
      #expect(settlement.offsets.values.map(\.fen).reduce(0, +) == settlement.deducted.fen)
      #expect(settlement.refund.isZero || settlement.remaining.isZero)
      for item in items { #expect(settlement.offsets[item.id, default: .zero] <= item.amount) }
    }
  }
}
