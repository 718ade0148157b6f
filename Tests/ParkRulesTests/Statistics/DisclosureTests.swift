import Testing

@testable import ParkRules

/// Goal: no table discloses an enterprise's figure, neither by itself nor by reckoning from its total.
@Suite struct DisclosureTests {
  private func cell(_ reports: Int, _ magnitude: Int128, largest: Int128? = nil) -> Disclosure.Cell {
    Disclosure.Cell(reports: reports, magnitude: magnitude, largest: largest ?? magnitude / Int128(max(1, reports)))
  }

  @Test func countsAndDominanceDecideAtTheirLimits() {
    #expect(cell(3, 300).isSafe(dominance: true))
    #expect(!cell(2, 300).isSafe(dominance: true))
    #expect(cell(5, 100, largest: 85).isSafe(dominance: true))
    #expect(!cell(5, 100, largest: 86).isSafe(dominance: true))
    #expect(cell(5, 100, largest: 86).isSafe(dominance: false))
    #expect(cell(3, 0).isSafe(dominance: true))
  }

  @Test func aLoneUnsafeCellTakesTheSmallestOtherWithIt() {
    let result = Disclosure.suppression(of: [cell(10, 1000), cell(1, 50), cell(4, 200), cell(6, 800)], dominance: true)
    #expect(result == .init(total: false, cells: [1, 2]))
  }

  @Test func twoSmallCellsThatTogetherAreUnsafeTakeMore() {
    // One report each: who knows its own would learn the other's from their sum.
    let result = Disclosure.suppression(of: [cell(1, 50), cell(1, 60), cell(9, 900), cell(9, 800)], dominance: true)
    #expect(result == .init(total: false, cells: [0, 1, 3]))
  }

  @Test func anUnsafeTotalIsHiddenAndHidesNoSafeCell() {
    let ruled = Disclosure.suppression(of: [cell(4, 400), cell(4, 100_000, largest: 99_000)], dominance: true)
    #expect(ruled == .init(total: true, cells: [1]))
    #expect(Disclosure.suppression(of: [], dominance: true) == .init(total: true, cells: []))
  }

  /// Method: seeded random tables; what is left out together must be safe, and never a single cell, while the total is
  /// shown; every cell that is shown is safe.
  @Test(arguments: [UInt64(1), 2, .random(in: 3 ... .max)])
  func randomTablesDiscloseNothing(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<2000 {
      let cells = (0..<Int.random(in: 1..<9, using: &random)).map { _ in
        let figures = (0..<Int.random(in: 1..<8, using: &random)).map { _ in
          Int128(Int.random(in: 0..<(Bool.random(using: &random) ? 100 : 100_000), using: &random))
        }
        return Disclosure.Cell(
          reports: figures.count, magnitude: figures.reduce(0, +), largest: figures.max() ?? 0)
      }
      for dominance in [false, true] {
        let result = Disclosure.suppression(of: cells, dominance: dominance)
        for index in cells.indices where !result.cells.contains(index) {
          #expect(cells[index].isSafe(dominance: dominance), "seed \(seed)")
        }
        let whole = cells.reduce(Disclosure.Cell(reports: 0, magnitude: 0, largest: 0), +)
        #expect(result.total == !whole.isSafe(dominance: dominance), "seed \(seed)")
        guard !result.total, !result.cells.isEmpty else { continue }
        let hidden = result.cells.reduce(Disclosure.Cell(reports: 0, magnitude: 0, largest: 0)) { $0 + cells[$1] }
        #expect(result.cells.count > 1 && hidden.isSafe(dominance: dominance), "seed \(seed): \(cells)")
      }
    }
  }
}
