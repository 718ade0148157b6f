/// The first bytes of each direction: magic, the versions spoken, settings (PROTOCOL.md, section 2).
///
/// ```
/// +-----------------------------+---------+---------+----------------+------------+
/// |  43 50 52 50 43 0d 0a 1a    | min (8) | max (8) |  length (16)   |  settings  |
/// +-----------------------------+---------+---------+----------------+------------+
/// ```
public enum Preface {
  /// "CPRPC" and the line-end bytes that text protocols and broken transfers mangle.
  public static let magic: [UInt8] = [0x43, 0x50, 0x52, 0x50, 0x43, 0x0d, 0x0a, 0x1a]
  /// The part before the settings.
  public static let fixedBytes = 12
  /// The lowest version this implementation speaks.
  public static let versionMin: UInt8 = 1
  /// The highest version this implementation speaks.
  public static let versionMax: UInt8 = 1

  /// Appends a preface. A client offers its range; a server names the one version it has chosen as both ends.
  public static func encode(versions: ClosedRange<UInt8>, settings: Settings, into output: inout OutputBuffer) {
    var body = OutputBuffer()
    settings.encode(into: &body)
    output.append(magic)
    output.append(versions.lowerBound)
    output.append(versions.upperBound)
    output.append(UInt8(truncatingIfNeeded: body.count >> 8))
    output.append(UInt8(truncatingIfNeeded: body.count))
    output.append(body.readable)
  }

  /// What a whole preface says.
  public struct Parsed: Hashable, Sendable {
    /// The versions offered (client) or the one chosen (server).
    public var versions: ClosedRange<UInt8>
    /// The sender's settings.
    public var settings: Settings
    /// Bytes of the input that were the preface.
    public var byteCount: Int
  }

  /// Reads a preface from the start of `bytes`; nil while it is incomplete. Wrong magic is found at its first byte.
  public static func decode(_ bytes: UnsafeRawBufferPointer) throws(WireError) -> Parsed? {
    for index in 0..<min(bytes.count, magic.count) where bytes[index] != magic[index] {
      throw WireError(.protocolViolation, "the preface does not start with the protocol's magic (2.2)")
    }
    guard bytes.count >= fixedBytes else { return nil }
    let low = bytes[8]
    let high = bytes[9]
    let length = Int(bytes[10]) << 8 | Int(bytes[11])
    guard low >= 1, low <= high else {
      throw WireError(.version, "the preface offers versions \(low) to \(high), which is no range (2.3)")
    }
    guard length <= Settings.encodedBytesMax else {
      throw WireError(.frameSize, "the preface's settings are longer than \(Settings.encodedBytesMax) bytes (2.4)")
    }
    guard bytes.count >= fixedBytes + length else { return nil }
    var settings = Settings()
    var reader = ByteReader(UnsafeRawBufferPointer(rebasing: bytes[fixedBytes..<fixedBytes + length]))
    try settings.decode(&reader)
    return Parsed(versions: low...high, settings: settings, byteCount: fixedBytes + length)
  }

  /// How long the preface that begins with `bytes` is, as far as can be told: the fixed part while that is incomplete.
  static func byteCount(of bytes: UnsafeRawBufferPointer) throws(WireError) -> Int {
    guard bytes.count >= fixedBytes else { return fixedBytes }
    return fixedBytes + (Int(bytes[10]) << 8 | Int(bytes[11]))
  }

  /// Checks the answer of a server: it names one version, one of those offered (2.5).
  public static func check(chosen: ClosedRange<UInt8>, offered: ClosedRange<UInt8>) throws(WireError) -> UInt8 {
    guard chosen.lowerBound == chosen.upperBound, offered.contains(chosen.lowerBound) else {
      throw WireError(
        .version,
        "the server chose versions \(chosen.lowerBound) to \(chosen.upperBound) of the offered "
          + "\(offered.lowerBound) to \(offered.upperBound) (2.5)")
    }
    return chosen.lowerBound
  }

  /// The version a server chooses for an offer: the highest both speak.
  public static func choose(offered: ClosedRange<UInt8>) throws(WireError) -> UInt8 {
    let version = min(offered.upperBound, versionMax)
    guard version >= max(offered.lowerBound, versionMin) else {
      throw WireError(
        .version,
        "versions \(offered.lowerBound) to \(offered.upperBound) are offered, "
          + "\(versionMin) to \(versionMax) are spoken here (2.5)")
    }
    return version
  }
}
