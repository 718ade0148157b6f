/// A frame as PROTOCOL.md, section 3, has it. This is an encoder and decoder of its own: the suite shares no code with
/// what it tests.
public struct Frame: Sendable, Equatable {
  public var type: UInt8
  public var flags: UInt8
  /// The bit in front of the stream id.
  public var reserved = false
  public var stream: UInt32
  public var payload: [UInt8]

  public init(_ kind: Kind, flags: UInt8 = 0, stream: UInt32 = 0, _ payload: [UInt8] = []) {
    self.init(type: kind.rawValue, flags: flags, stream: stream, payload)
  }

  public init(type: UInt8, flags: UInt8, stream: UInt32, _ payload: [UInt8]) {
    self.type = type
    self.flags = flags
    self.stream = stream
    self.payload = payload
  }

  /// Types by their names in section 4.
  public enum Kind: UInt8, Sendable, CaseIterable {
    case data, call, reply, headers, reset, stop, window, define, credential, ping, goodbye, settings

    public var name: String { "\(self)".uppercased() }
    public init?(name: String) {
      guard let kind = Self.allCases.first(where: { $0.name == name }) else { return nil }
      self = kind
    }

    /// The flags of this type by name.
    public var flags: [String: UInt8] {
      switch self {
      case .data: ["END_STREAM": 1, "END_MESSAGE": 2, "COMPRESSED": 4]
      case .call: ["END_STREAM": 1, "MESSAGE": 2, "COMPRESSED": 4, "RESERVE": 8, "KEY": 16, "METADATA": 32]
      case .reply: ["MESSAGE": 2, "COMPRESSED": 4, "RESERVE": 8, "TRAILERS": 16, "INITIAL": 32]
      case .window: ["RESERVE": 8]
      case .ping: ["ACK": 1]
      default: [:]
      }
    }

    /// Whether it stands on a stream; nil: on one, or on 0.
    var isOnStream: Bool? {
      switch self {
      case .data, .call, .reply, .headers, .reset, .stop: true
      case .window: nil
      default: false
      }
    }
  }

  public var kind: Kind? { Kind(rawValue: type) }
  public func has(_ flag: String) -> Bool { flags & (kind?.flags[flag] ?? 0) != 0 }

  /// Header and payload.
  public var bytes: [UInt8] { bytes(length: payload.count) }

  /// Header and payload, with a length that may lie.
  public func bytes(length: Int) -> [UInt8] {
    let id = stream | (reserved ? 0x8000_0000 : 0)
    return bigEndian(UInt64(length), 3) + [type, flags] + bigEndian(UInt64(id), 4) + payload
  }
}

/// The codes of RESET and GOODBYE, section 12.
public enum WireCode {
  static let names = [
    "NO_ERROR", "PROTOCOL_VIOLATION", "FLOW_CONTROL", "FRAME_SIZE", "REFUSED", "CANCELLED", "STREAM_CLOSED", "TABLE",
    "EXCESSIVE_LOAD", "VERSION", "TIMEOUT", "INTERNAL", "CREDENTIAL", "COMPRESSION", "SHUTDOWN", "CONNECTION_LIMIT",
    "MESSAGE_SIZE", "DEADLINE_EXCEEDED",
  ]
  public static func number(_ name: String) -> UInt64? { names.firstIndex(of: name).map(UInt64.init) }
  public static func name(_ number: UInt64) -> String { number < names.count ? names[Int(number)] : "\(number)" }
}

/// gRPC's status codes.
public enum StatusName {
  static let names = [
    "OK", "CANCELLED", "UNKNOWN", "INVALID_ARGUMENT", "DEADLINE_EXCEEDED", "NOT_FOUND", "ALREADY_EXISTS",
    "PERMISSION_DENIED", "RESOURCE_EXHAUSTED", "FAILED_PRECONDITION", "ABORTED", "OUT_OF_RANGE", "UNIMPLEMENTED",
    "INTERNAL", "UNAVAILABLE", "DATA_LOSS", "UNAUTHENTICATED",
  ]
  public static func number(_ name: String) -> UInt64? { names.firstIndex(of: name).map(UInt64.init) }
  public static func name(_ number: UInt64) -> String { number < names.count ? names[Int(number)] : "\(number)" }
}

/// The settings, section 5.
public enum SettingName {
  /// Name, default; the id is the place, from 1 on.
  static let all: [(name: String, value: UInt64)] = [
    ("streamWindowBytes", 262_144), ("connectionWindowBytes", 2_097_152), ("unaryReserveBytes", 262_144),
    ("streamsMax", 1024), ("frameBytesMax", 65_536), ("messageBytesMax", 4_194_304), ("headerBytesMax", 16_384),
    ("methodTableMax", 1024), ("metadataTableMax", 256), ("credentialsMax", 1024), ("pingIntervalMillisMin", 10_000),
    ("decoders", 0), ("zstdWindowLogMax", 20),
  ]
  public static var defaults: [UInt64: UInt64] {
    Dictionary(uniqueKeysWithValues: all.enumerated().map { (UInt64($0.offset + 1), $0.element.value) })
  }
  static func id(_ name: String) -> UInt64? { all.firstIndex { $0.name == name }.map { UInt64($0 + 1) } }
  /// Those whose default a server accepts although it announces less (5.7).
  static let acceptedAtDefault: Set<UInt64> = [1, 2, 3, 5, 7, 8, 9, 10]
}

public enum PrefaceBytes {
  public static let magic: [UInt8] = [0x43, 0x50, 0x52, 0x50, 0x43, 0x0d, 0x0a, 0x1a]
}

func bigEndian(_ value: UInt64, _ count: Int) -> [UInt8] {
  (0..<count).map { UInt8(truncatingIfNeeded: value >> UInt64(8 * (count - 1 - $0))) }
}

func bigEndianNumber(_ bytes: some Sequence<UInt8>) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }

/// A varint; `width` pads it, which receivers must accept.
func varint(_ value: UInt64, width: Int = 1) -> [UInt8] {
  var (rest, bytes): (UInt64, [UInt8]) = (value, [])
  repeat {
    bytes.append(UInt8(rest & 0x7f) | 0x80)
    rest >>= 7
  } while rest > 0 || bytes.count < width
  bytes[bytes.count - 1] &= 0x7f
  return bytes
}

/// Takes fields from the front of a payload.
struct PayloadReader {
  private let bytes: [UInt8]
  private var position = 0
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { position == bytes.count }
  mutating func rest() -> [UInt8] {
    defer { position = bytes.count }
    return Array(bytes[position...])
  }
  mutating func take(_ count: Int) throws -> [UInt8] {
    guard count <= bytes.count - position else { throw Violation("3.4", "a payload ends within a field") }
    defer { position += count }
    return Array(bytes[position..<position + count])
  }
  mutating func varint() throws -> UInt64 {
    var value: UInt64 = 0
    for index in 0..<10 {
      let byte = try take(1)[0]
      guard index < 9 || byte <= 1 else { throw Violation("3.3", "a varint does not fit 64 bits") }
      value |= UInt64(byte & 0x7f) << UInt64(7 * index)
      if byte < 0x80 { return value }
    }
    throw Violation("3.3", "a varint has more than 10 bytes")
  }
  mutating func field(atMost limit: Int = .max) throws -> [UInt8] {
    let count = try varint()
    guard count <= UInt64(limit) else { throw Violation("3.5", "a field of \(count) bytes, \(limit) are allowed") }
    return try take(Int(count))
  }
}

/// What the side under test did against the document.
public struct Violation: Error, Sendable, Equatable, CustomStringConvertible {
  public let requirement: String
  public let text: String
  init(_ requirement: String, _ text: String) {
    self.requirement = requirement
    self.text = text
  }
  public var description: String { "\(text) (\(requirement))" }
}
