/// What one side announces of itself: how much it accepts and what it can decode (PROTOCOL.md, section 5).
///
/// Every value limits the *peer*. Until a side has the peer's settings it assumes the defaults.
public struct Settings: Hashable, Sendable {
  /// Credit of a new stream towards this side, in message bytes. At most an eighth of ``connectionWindowBytes``.
  public var streamWindowBytes = 256 * 1024
  /// Credit of the connection towards this side, in message bytes.
  public var connectionWindowBytes = 2 * 1024 * 1024
  /// Further credit that only messages of at most ``unaryMessageBytesReserved`` inlined in CALL or REPLY may use.
  public var unaryReserveBytes = 256 * 1024
  /// Streams the client may have open at once; announced by the server.
  public var streamsMax = 1024
  /// The longest payload of one frame.
  public var frameBytesMax = 64 * 1024
  /// The longest message, after decompression.
  public var messageBytesMax = 4 * 1024 * 1024
  /// The longest metadata of one CALL, HEADERS or REPLY, names and values added up.
  public var headerBytesMax = 16 * 1024
  /// Methods the peer may define.
  public var methodTableMax = 1024
  /// Metadata entries the peer may define.
  public var metadataTableMax = 256
  /// Credentials the peer may have registered at once; announced by the server.
  public var credentialsMax = 1024
  /// The shortest time between two PINGs of the peer, in milliseconds, that costs it nothing.
  public var pingIntervalMillisMin = 10_000
  /// Codecs this side can decode, a set of bits; bit 0 is zstd.
  public var decoders = 0
  /// The largest zstd window (log2 of bytes) this side decodes.
  public var zstdWindowLogMax = 20

  /// A message of at most this many bytes may use the unary reserve (PROTOCOL.md 8.6).
  public static let unaryMessageBytesReserved = 16 * 1024

  /// What a message in DATA frames costs besides its bytes, so that floods of empty messages are limited (8.1).
  public static let messageOverheadBytes = 32
  /// The longest metadata entry that may be given a number, counted as in 7.5.
  public static let definedFieldBytesMax = 512

  /// The defaults.
  public init() {}

  /// What is enforced: a server that announces less than a default accepts the default, because a client may have sent
  /// frames before it read the announcement (5.7). Limits whose excess only costs the one call stay as announced.
  func enforced(by role: ConnectionMachine.Role) -> Settings {
    guard role == .server else { return self }
    let assumed = Settings()
    var enforced = self
    for path in [
      \Settings.streamWindowBytes, \.connectionWindowBytes, \.unaryReserveBytes, \.frameBytesMax, \.headerBytesMax,
      \.methodTableMax, \.metadataTableMax, \.credentialsMax,
    ] {
      enforced[keyPath: path] = max(self[keyPath: path], assumed[keyPath: path])
    }
    return enforced
  }
}

/// One row per setting: its number on the wire, where it is kept, and the values that are legal.
struct SettingRule: Sendable {
  let id: UInt64
  let name: StaticString
  let minimum: Int
  let maximum: Int
  nonisolated(unsafe) let path: WritableKeyPath<Settings, Int>

  static let all: [SettingRule] = [
    SettingRule(id: 1, name: "streamWindowBytes", minimum: 16 * 1024, maximum: 1 << 30, path: \.streamWindowBytes),
    SettingRule(
      id: 2, name: "connectionWindowBytes", minimum: 128 * 1024, maximum: 1 << 30, path: \.connectionWindowBytes),
    SettingRule(id: 3, name: "unaryReserveBytes", minimum: 16 * 1024, maximum: 1 << 30, path: \.unaryReserveBytes),
    SettingRule(id: 4, name: "streamsMax", minimum: 0, maximum: 1 << 24, path: \.streamsMax),
    SettingRule(id: 5, name: "frameBytesMax", minimum: 16 * 1024, maximum: 1 << 20, path: \.frameBytesMax),
    SettingRule(id: 6, name: "messageBytesMax", minimum: 1024, maximum: 1 << 30, path: \.messageBytesMax),
    SettingRule(id: 7, name: "headerBytesMax", minimum: 1024, maximum: 1 << 20, path: \.headerBytesMax),
    SettingRule(id: 8, name: "methodTableMax", minimum: 0, maximum: 1 << 16, path: \.methodTableMax),
    SettingRule(id: 9, name: "metadataTableMax", minimum: 0, maximum: 1 << 16, path: \.metadataTableMax),
    SettingRule(id: 10, name: "credentialsMax", minimum: 0, maximum: 1 << 20, path: \.credentialsMax),
    SettingRule(
      id: 11, name: "pingIntervalMillisMin", minimum: 0, maximum: 1 << 31, path: \.pingIntervalMillisMin),
    SettingRule(id: 12, name: "decoders", minimum: 0, maximum: 1 << 31, path: \.decoders),
    SettingRule(id: 13, name: "zstdWindowLogMax", minimum: 10, maximum: 27, path: \.zstdWindowLogMax),
  ]
}

extension Settings {
  /// The longest encoding of settings a peer may send: room for some hundred settings of later versions.
  public static let encodedBytesMax = 2048

  /// Settings that may change after the preface; the windows and table sizes may not, because frames in flight were
  /// sent under the old ones.
  static let changeableIds: Set<UInt64> = [4, 11]

  /// Appends all settings as (id, value) pairs of varints.
  public func encode(into output: inout OutputBuffer) {
    for rule in SettingRule.all {
      output.append(varint: rule.id)
      output.append(varint: UInt64(self[keyPath: rule.path]))
    }
  }

  /// Reads (id, value) pairs to the end of `reader` over `self`. Unknown ids are skipped; a repeated one, or a value
  /// out of its range, is a connection error.
  ///
  /// - Parameter changeOnly: whether only the settings that may change after the preface are legal.
  public mutating func decode(_ reader: inout ByteReader, changeOnly: Bool = false) throws(WireError) {
    var seen: Set<UInt64> = []
    while reader.count > 0 {
      let id = try reader.varint()
      let value = try reader.varint()
      guard seen.insert(id).inserted else {
        throw WireError(.protocolViolation, "setting \(id) is sent twice (5.3)")
      }
      guard let rule = SettingRule.all.first(where: { $0.id == id }) else { continue }
      guard value >= UInt64(rule.minimum), value <= UInt64(rule.maximum) else {
        throw WireError(
          .protocolViolation,
          "setting \(rule.name) is \(value), outside \(rule.minimum)...\(rule.maximum) (5.4)")
      }
      if changeOnly && !Self.changeableIds.contains(id) {
        throw WireError(.protocolViolation, "setting \(rule.name) cannot change after the preface (5.6)")
      }
      self[keyPath: rule.path] = Int(value)
    }
    guard streamWindowBytes <= connectionWindowBytes / 8 else {
      throw WireError(
        .protocolViolation, "streamWindowBytes is above an eighth of connectionWindowBytes (5.5)")
    }
  }
}
