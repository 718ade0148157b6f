import TestSupport
import Testing

@testable import ParkRules

/// Goal: repaid <= drawn <= offer, whatever is tried.
@Suite struct LoanBookTests {
  @Test func boundsAreExact() throws {
    let book = try LoanBook(offer: .yuan(100))
    #expect(throws: LoanRefusal.zero) { try book.drawing(.zero) }
    #expect(throws: LoanRefusal.exceedsOffer(requested: try Money(fen: 10_001), available: .yuan(100))) {
      try book.drawing(try Money(fen: 10_001))
    }
    let drawn = try book.drawing(.yuan(100))
    #expect(drawn.available == .zero && drawn.outstanding == .yuan(100))
    #expect(throws: LoanRefusal.self) { try drawn.drawing(try Money(fen: 1)) }
    let repaid = try drawn.repaying(.yuan(100), interest: .yuan(3))
    #expect(repaid.outstanding == .zero && repaid.available == .zero && repaid.interest == .yuan(3))
    #expect(throws: LoanRefusal.self) { try repaid.repaying(try Money(fen: 1), interest: .zero) }
    #expect(throws: LoanRefusal.zero) { try repaid.repaying(.zero, interest: .zero) }
  }

  @Test func greatestAmountsDoNotWrap() throws {
    let book = try LoanBook(offer: .max).drawing(.max)
    #expect(throws: LoanRefusal.self) { try book.drawing(.max) }
    let paid = try book.repaying(.zero, interest: .max)
    #expect(throws: LoanRefusal.overflow) { try paid.repaying(.zero, interest: try Money(fen: 1)) }
    #expect(throws: LoanRefusal.inconsistent) { try LoanBook(offer: .yuan(1), drawn: .yuan(2)) }
    #expect(throws: LoanRefusal.inconsistent) { try LoanBook(offer: .yuan(2), drawn: .yuan(1), repaid: .yuan(2)) }
  }

  @Test func randomMovementsKeepTheOrderOfTheFigures() throws {
    var random = TestSupport.SeededGenerator(test: "LoanBookTests")
    for _ in 0..<200 {
      var book = try LoanBook(offer: try Money(fen: Int64.random(in: 1...1000, using: &random)))
      for _ in 0..<50 {
        let amount = try Money(fen: Int64.random(in: 0...400, using: &random))
        let next = Bool.random(using: &random) ? try? book.drawing(amount) : try? book.repaying(amount, interest: .zero)
        guard let next else { continue }
        #expect(next.repaid <= next.drawn && next.drawn <= next.offer, "seed \(random.seed)")
        book = next
      }
    }
  }

  @Test func percentIsWrittenWithTwoDecimals() {
    #expect(
      BasisPoints.percent(385) == "3.85%" && BasisPoints.percent(1200) == "12.00%" && BasisPoints.percent(5) == "0.05%")
  }
}
