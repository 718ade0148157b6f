import Glibc
import TestSupport
import Testing

@testable import TLSTransport

/// Which address is tried when (RFC 8305), without sockets or time.
@Suite struct ConnectRaceTests {
  private static func addresses(_ hosts: String...) throws -> [SocketAddress] {
    try hosts.map { try SocketAddress.resolve($0, port: 7443, numericOnly: true)[0] }
  }

  private static func order(_ race: ConnectRace) -> [String] {
    var race = race
    var order: [String] = []
    while let start = race.next() { order.append(start.address.host) }
    return order
  }

  @Test func familiesTakeTurnsAndTheFirstStaysFirst() throws {
    let six = try Self.addresses("2001:db8::1", "2001:db8::2", "2001:db8::3", "192.0.2.1", "192.0.2.2")
    #expect(Self.order(ConnectRace(six)) == ["2001:db8::1", "192.0.2.1", "2001:db8::2", "192.0.2.2", "2001:db8::3"])
    let four = try Self.addresses("192.0.2.1", "192.0.2.2", "192.0.2.3", "2001:db8::1")
    #expect(Self.order(ConnectRace(four)) == ["192.0.2.1", "2001:db8::1", "192.0.2.2", "192.0.2.3"])
    let one = try Self.addresses("192.0.2.3", "192.0.2.1", "192.0.2.2")
    #expect(Self.order(ConnectRace(one)) == ["192.0.2.3", "192.0.2.1", "192.0.2.2"])
  }

  /// Whatever the system's order: nothing is lost or comes twice, each family keeps its order, and no family comes
  /// twice in a row while the other has addresses left.
  @Test func anyListKeepsItsAddressesAndTheOrderWithinAFamily() {
    var random = SeededGenerator(test: "TLSTransportTests.ConnectRaceTests")
    let seed = random.seed
    for _ in 0..<500 {
      let list = (0..<Int.random(in: 0...12, using: &random)).map { (family: Bool.random(using: &random), number: $0) }
      let order = ConnectRace.interleaved(list, by: \.family)
      #expect(order.map(\.number).sorted() == list.map(\.number), "seed \(seed)")
      #expect(order.first?.number == list.first?.number, "seed \(seed)")
      for family in [true, false] {
        let numbers = order.filter { $0.family == family }.map(\.number)
        #expect(numbers == numbers.sorted(), "seed \(seed)")
      }
      for (index, pair) in zip(order, order.dropFirst()).enumerated() where pair.0.family == pair.1.family {
        #expect(order.dropFirst(index).allSatisfy { $0.family == pair.0.family }, "seed \(seed)")
      }
    }
  }

  @Test func aRaceIsLostWhenTheLastAttemptHasFailed() throws {
    var race = ConnectRace(try Self.addresses("::1", "127.0.0.1"))
    #expect(race.next()?.number == 0)
    #expect(race.hasMore && !race.isLost)
    race.failed(0, ECONNREFUSED)
    #expect(!race.isLost)
    #expect(race.next()?.number == 1)
    #expect(race.next() == nil)
    #expect(!race.hasMore && !race.isLost)
    race.failed(1, ENETUNREACH)
    #expect(race.isLost)
    // One that has failed does not fail again.
    race.failed(1, ETIMEDOUT)
    #expect(race.failure.kind == .refused)
    #expect(race.failure.message == "Connection refused ([::1]:7443), Network is unreachable (127.0.0.1:7443)")
  }

  @Test func theFailureIsThatOfThePreferredAddressWhicheverCameFirst() throws {
    var race = ConnectRace(try Self.addresses("::1", "127.0.0.1"))
    _ = (race.next(), race.next())
    race.failed(1, ECONNREFUSED)
    #expect(race.texts == "no answer yet ([::1]:7443), Connection refused (127.0.0.1:7443)")
    race.failed(0, EHOSTUNREACH)
    #expect(race.isLost)
    #expect(race.failure.kind == .unreachable)
  }

  @Test func aNameWithoutAddressesSaysSo() {
    var race = ConnectRace([])
    #expect(race.next() == nil)
    #expect(race.isLost)
    #expect(race.failure.kind == .nameNotFound)
  }

  /// A name with a thousand addresses takes a bounded number of descriptors, each address has its turn, and the text
  /// stays short.
  @Test func beyondSixteenAttemptsTheOldestIsGivenUp() throws {
    let address = try Self.addresses("192.0.2.1")[0]
    var race = ConnectRace(Array(repeating: address, count: 1000))
    var open: Set<Int> = []
    while let start = race.next() {
      if let old = start.givesUp {
        #expect(old == start.number - ConnectRace.attemptsMax)
        #expect(open.remove(old) != nil)
      }
      open.insert(start.number)
      #expect(open.count <= ConnectRace.attemptsMax)
      #expect(Set(race.underWay) == open)
    }
    #expect(open == Set(984..<1000))
    for number in open { race.failed(number, ECONNREFUSED) }
    #expect(race.isLost)
    #expect(race.failure.kind == .timeout)
    #expect(race.failure.message.hasSuffix(", and 992 more addresses"))
    #expect(race.failure.message.count < 500)
  }
}
