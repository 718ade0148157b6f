/// What names mean while a case runs.
final class Scope {
  /// Streams and numbers that observations bound to `$a`.
  var variables: [String: UInt64] = [:]
  /// The counter of the repeat that runs.
  var counter: UInt64 = 0
  /// Settings by name: what the side under test accepts.
  var settings: (String) -> UInt64? = { _ in nil }
  private let contract = TestContract.shared

  /// Evaluates to a number.
  func number(_ expression: Expression) throws -> UInt64 {
    switch expression {
    case .number(let value): return value
    case .variable(let name):
      guard let value = variables[name] else { throw StepFailure("$\(name) is not bound yet") }
      return value
    case .symbol(let name):
      if name == "i" { return counter }
      if name == "true" { return 1 }
      if name == "false" { return 0 }
      if let value = settings(name) { return value }
      if let value = StatusName.number(name) ?? WireCode.number(name) { return value }
      throw StepFailure("'\(name)' is no name of a setting, status or code")
    case .operation(let sign, let left, let right):
      let (left, right) = (try number(left), try number(right))
      switch sign {
      case "+": return left &+ right
      case "-": return left &- right
      case "*": return left &* right
      case "^": return (0..<right).reduce(1) { power, _ in power &* left }
      default: throw StepFailure("'\(sign)' joins bytes, not numbers")
      }
    case .function("size", let arguments):
      return UInt64(try arguments.reduce(0) { $0 + (try bytes($1).count) })
    case .bytes, .function, .message, .list: throw StepFailure("a number is expected")
    }
  }

  /// Evaluates to bytes; a message needs its type.
  func bytes(_ expression: Expression, message type: String? = nil) throws -> [UInt8] {
    switch expression {
    case .bytes(let bytes): return bytes
    case .operation("~", let left, let right): return try bytes(left, message: type) + bytes(right, message: type)
    case .message(let fields):
      guard let type else { throw StepFailure("a message is not expected here") }
      return try contract.encode(fields, as: type, self)
    case .function(let name, let arguments): return try call(name, arguments, message: type)
    default: throw StepFailure("bytes are expected")
    }
  }

  private func call(_ name: String, _ arguments: [Expression], message type: String?) throws -> [UInt8] {
    func at(_ index: Int, or value: UInt64) throws -> UInt64 {
      index < arguments.count ? try number(arguments[index]) : value
    }
    guard let first = arguments.first else { throw StepFailure("\(name)() needs an argument") }
    switch name {
    case "fill": return [UInt8](repeating: UInt8(truncatingIfNeeded: try at(1, or: 0)), count: Int(try number(first)))
    case "varint": return varint(try number(first), width: Int(try at(1, or: 1)))
    case "be32": return bigEndian(try number(first), 4)
    case "be16": return bigEndian(try number(first), 2)
    case "bytes":
      let inner = try bytes(first, message: type)
      return varint(UInt64(inner.count)) + inner
    case "times": return Array(repeatElement(try bytes(first, message: type), count: Int(try at(1, or: 1))).joined())
    case "zstd": return Zstd.stored(try bytes(first, message: type), windowLog: Int(try at(1, or: 10)))
    case "zstdbomb": return Zstd.bomb(Int(try number(first)), windowLog: Int(try at(1, or: 17)))
    case "latersettings":
      // So many settings of a later version, eight bytes each.
      return (0..<(try number(first))).flatMap { varint(1000 + $0, width: 4) + varint(5, width: 4) }
    default: throw StepFailure("there is no function \(name)")
    }
  }
}

/// Compressed data by hand: no library stands between a case and the bytes.
enum Zstd {
  private static func header(windowLog: Int) -> [UInt8] {
    // Magic, no single segment, a window descriptor of 2^windowLog bytes (RFC 8878, 3.1.1).
    [0x28, 0xb5, 0x2f, 0xfd, 0x00, UInt8((windowLog - 10) << 3)]
  }
  private static func block(_ kind: Int, size: Int, last: Bool, _ body: [UInt8]) -> [UInt8] {
    let header = size << 3 | kind << 1 | (last ? 1 : 0)
    return [UInt8(header & 0xff), UInt8(header >> 8 & 0xff), UInt8(header >> 16 & 0xff)] + body
  }
  /// The bytes as they are, in blocks.
  static func stored(_ bytes: [UInt8], windowLog: Int) -> [UInt8] {
    let piece = min(1 << windowLog, 128 << 10)
    var output = header(windowLog: windowLog)
    var start = 0
    repeat {
      let end = min(start + piece, bytes.count)
      output += block(0, size: end - start, last: end == bytes.count, Array(bytes[start..<end]))
      start = end
    } while start < bytes.count
    return output
  }
  /// So many zero bytes, four for each 128 KiB.
  static func bomb(_ count: Int, windowLog: Int) -> [UInt8] {
    var output = header(windowLog: windowLog)
    var left = count
    repeat {
      let size = min(left, 128 << 10)
      left -= size
      output += block(1, size: size, last: left == 0, [0])
    } while left > 0
    return output
  }
}

/// Why a step did not pass.
struct StepFailure: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
