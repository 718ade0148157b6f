import Storage
import Testing

@testable import ParkServices

@Suite struct IdentifierTests {
  @Test func idsOfOneMillisecondSortByTheirMaking() {
    let sequence = IdentifierSequence()
    let ids = (0..<20_000).map { _ in sequence.next(.application, at: Timestamp(seconds: 1)) }
    #expect(ids == ids.sorted() && Set(ids).count == ids.count)
    #expect(ids.allSatisfy { Identifier.isWellFormed($0, .application) && $0.utf8.count == 30 })
  }

  @Test func idsSortByTimeAndAClockSetBackBeginsAnew() {
    let sequence = IdentifierSequence()
    let times: [Int64] = [5000, 1_767_571_200_000, 1_767_571_200_001, 281_474_976_710_655]
    let ids = times.map { sequence.next(.account, at: Timestamp(microseconds: $0 * 1000)) }
    #expect(ids == ids.sorted())
    #expect(sequence.next(.account, at: Timestamp(microseconds: 5_000_000)) < ids[1])
    #expect(sequence.next(.account, at: Timestamp(microseconds: .min)).hasPrefix("acc_000000000"))
  }

  @Test(arguments: ["", "acc_", "app_1", "acc_A", "acc_a b", "acc_" + String(repeating: "a", count: 61), "acc_é"])
  func anotherFormIsNoId(text: String) {
    #expect(!Identifier.isWellFormed(text, .account))
  }
}
