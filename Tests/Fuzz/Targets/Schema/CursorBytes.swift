import Storage

/// Cursors that a client hands back: only the ones that were made open, and only to what was put in.
///
/// Byte 0: whether the bytes are a cursor (0) or a program that changes a sealed one (1). A program is a length and the
/// content, then changes: a place and what is XORed to the byte there.
enum CursorBytes {
  private static let seal = CursorSeal(key: [UInt8](repeating: 7, count: 32))
  private static let binding = CursorBinding(method: "a.B/C", filter: [1, 2, 3], principal: "acc_1")

  @Sendable static func run(_ input: [UInt8]) throws {
    var reader = ProgramReader(input)
    guard reader.byte() & 1 == 1 else { return try refused(reader.rest()) }
    let content = reader.take(Int(reader.byte()))
    let sealed = try seal.seal(content, for: binding)
    try demand(try seal.open(sealed, for: binding) == content, "a cursor opens to something else")
    var other = binding
    other.principal = "acc_2"
    try demand((try? seal.open(sealed, for: other)) == nil, "a cursor opens for another principal")
    var changed = sealed
    while !reader.isAtEnd {
      let place = reader.uint16()
      if place < changed.count {
        changed[place] ^= reader.byte()
      } else {
        changed.append(reader.byte())
      }
    }
    if changed == sealed { _ = try? seal.position(of: changed, for: binding) } else { try refused(changed) }
  }

  /// Nobody without the key makes a cursor, so no bytes of a peer open.
  private static func refused(_ cursor: [UInt8]) throws {
    do {
      _ = try seal.position(of: cursor, for: binding)
    } catch CursorError.notOurs {
      return
    }
    throw FuzzFailure("a cursor opens that was not made here")
  }

  @Sendable static func seeds() -> [[UInt8]] {
    let sealed = (try? seal.seal(position: 42, for: binding)) ?? []
    var other = binding
    other.method = "a.B/D"
    let foreign = (try? seal.seal(position: 42, for: other)) ?? []
    return [[0] + foreign, [0] + sealed.dropLast(), [1, 8, 0, 0, 0, 0, 0, 0, 0, 42], [1, 2, 5, 6, 0, 1, 1, 0, 60, 9]]
  }
}
