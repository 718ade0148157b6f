import Synchronization

/// Bytes on their way to lines.
final class LineBuffer: Sendable {
  private let bytes = Mutex<[UInt8]>([])

  /// A line of more bytes is refused.
  static let lineBytesMax = 16 << 20

  func append(_ more: [UInt8]) { bytes.withLock { $0 += more } }

  /// The first whole line, without its end; nil if there is none yet.
  func line() throws -> String? {
    let line = try bytes.withLock { bytes -> [UInt8]? in
      guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else {
        guard bytes.count <= Self.lineBytesMax else {
          throw CommandError(.badData, "a line of the requests has more than \(Self.lineBytesMax) bytes")
        }
        return nil
      }
      defer { bytes.removeSubrange(...end) }
      return Array(bytes[..<end])
    }
    return try line.map(Self.text)
  }

  /// What stands behind the last line feed; nil if that is nothing but white space.
  func rest() throws -> String? {
    let rest = bytes.withLock { bytes in
      defer { bytes = [] }
      return bytes
    }
    let text = try Self.text(rest).trimmingWhiteSpace
    return text.isEmpty ? nil : text
  }

  private static func text(_ bytes: [UInt8]) throws -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CommandError(.badData, "the requests are not UTF-8")
    }
    return text
  }
}
