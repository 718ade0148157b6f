/// One entry point for bytes that a peer made: libFuzzer drives it, and the replay tests feed it the kept files.
public struct FuzzTarget: Sendable {
  /// The name of its folders in Corpus and FailCases, and the argument of Scripts/fuzz.
  public let name: String
  /// Takes one input. Inputs that are refused are fine; it throws ``FuzzFailure`` when a property does not hold.
  public let run: @Sendable ([UInt8]) throws -> Void
  /// Valid inputs that the fuzzer starts from.
  public let seeds: @Sendable () -> [[UInt8]]

  package init(
    _ name: String, seeds: @escaping @Sendable () -> [[UInt8]], run: @escaping @Sendable ([UInt8]) throws -> Void
  ) {
    self.name = name
    self.seeds = seeds
    self.run = run
  }
}

/// A property that bytes of a peer have broken.
public struct FuzzFailure: Error, CustomStringConvertible {
  /// What should have held.
  public let description: String

  package init(_ description: String) { self.description = description }
}

/// Throws unless the property holds.
package func demand(_ property: @autoclosure () throws -> Bool, _ what: @autoclosure () -> String) throws {
  guard try property() else { throw FuzzFailure(what()) }
}

/// Reads an input as a program: every byte is there or 0, so that no input is refused for its length.
package struct ProgramReader {
  private let bytes: [UInt8]
  private(set) var at = 0

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { at >= bytes.count }

  package mutating func byte() -> UInt8 {
    guard at < bytes.count else { return 0 }
    at += 1
    return bytes[at - 1]
  }

  mutating func uint16() -> Int { Int(byte()) << 8 | Int(byte()) }

  /// At most `count` bytes, fewer at the end.
  mutating func take(_ count: Int) -> [UInt8] {
    let end = min(bytes.count, at + count)
    defer { at = end }
    return Array(bytes[at..<end])
  }

  /// All that is left.
  package mutating func rest() -> [UInt8] { take(bytes.count - at) }
}

/// Lends `bytes` in an allocation of exactly their size, so that address sanitizer sees a read behind their end.
func withExactBytes<R>(_ bytes: some Collection<UInt8>, _ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
  let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
  defer { memory.deallocate() }
  memory.copyBytes(from: bytes)
  return try body(UnsafeRawBufferPointer(memory))
}
