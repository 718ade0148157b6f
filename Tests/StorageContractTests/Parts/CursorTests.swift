import Storage
import TestSupport
import Testing

/// Cursors: opaque, and good only for what they were made for.
@Suite struct CursorTests {
  private let binding = CursorBinding(method: "s/Watch", filter: [1, 2], principal: "acc_1")

  private func seal() throws -> CursorSeal { CursorSeal(key: [UInt8](repeating: 7, count: 32)) }

  @Test func cursorOpensForItsBinding() throws {
    let seal = try seal()
    for position in [0, 1, Int64.max] {
      #expect(try seal.position(of: seal.seal(position: position, for: binding), for: binding) == position)
    }
    let content = [UInt8](repeating: 9, count: CursorSeal.contentBytesMax)
    #expect(try seal.open(seal.seal(content, for: binding), for: binding) == content)
    #expect(throws: StorageError.self) { try seal.seal(content + [0], for: binding) }
  }

  @Test func cursorOfAnotherMethodFilterPrincipalOrStoreIsRefused() throws {
    let cursor = try seal().seal(position: 5, for: binding)
    let others = [
      CursorBinding(method: "s/Other", filter: [1, 2], principal: "acc_1"),
      CursorBinding(method: "s/Watch", filter: [1], principal: "acc_1"),
      CursorBinding(method: "s/Watch", filter: [1, 2], principal: "acc_2"),
    ]
    for other in others {
      #expect(throws: CursorError.notOurs) { try seal().position(of: cursor, for: other) }
    }
    let foreign = CursorSeal(key: [UInt8](repeating: 8, count: 32))
    #expect(throws: CursorError.notOurs) { try foreign.position(of: cursor, for: binding) }
  }

  /// Every cut, every flipped bit and every longer text is refused.
  @Test func changedCursorIsRefused() throws {
    let seal = try seal()
    let cursor = try seal.seal(position: 5, for: binding)
    for count in 0..<cursor.count {
      #expect(throws: CursorError.notOurs) { try seal.position(of: Array(cursor.prefix(count)), for: binding) }
    }
    for bit in 0..<(cursor.count * 8) {
      var changed = cursor
      changed[bit / 8] ^= 1 << UInt8(bit % 8)
      #expect(throws: CursorError.notOurs) { try seal.position(of: changed, for: binding) }
    }
    #expect(throws: CursorError.notOurs) { try seal.position(of: cursor + [0], for: binding) }
    #expect(throws: CursorError.notOurs) { try seal.position(of: [UInt8](repeating: 1, count: 5000), for: binding) }
    // A page key is not a position.
    let pageKey = try seal.seal([1, 2, 3], for: binding)
    #expect(throws: CursorError.notOurs) { try seal.position(of: pageKey, for: binding) }
  }
}
