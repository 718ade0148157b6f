import WireProtocol

/// Names and values that travel with a call: request metadata, initial metadata, trailers.
///
/// Order and duplicates are kept end to end. Names are lower case; those that end in `-bin` hold bytes, all others
/// printable ASCII text (PROTOCOL.md, section 7).
public struct Metadata: Sendable, Hashable, RandomAccessCollection {
  /// Request: 1 for the first repetition of a call, and so on.
  public static let retryAttempt = "cloudpark-retry-attempt"
  /// Trailer: do not repeat the call sooner; negative: do not repeat it.
  public static let retryAfterMillis = "cloudpark-retry-after-ms"

  /// The entries in order.
  public private(set) var fields: [MetadataField]

  /// No entries.
  public init() { fields = [] }

  /// Entries as they came from the wire.
  public init(_ fields: [MetadataField]) { self.fields = fields }

  /// Appends a text entry.
  ///
  /// - Throws: ``RPCError`` INTERNAL when the name or text is not legal, saying which and why.
  public mutating func add(_ name: String, _ text: String) throws(RPCError) {
    do { fields.append(try MetadataField(name, text: text)) } catch { throw RPCError(.internalError, error.reason) }
  }

  /// Appends a binary entry; the name ends in `-bin`.
  public mutating func add(_ name: String, binary: [UInt8]) throws(RPCError) {
    do { fields.append(try MetadataField(name, binary: binary)) } catch { throw RPCError(.internalError, error.reason) }
  }

  /// The first text value of a name.
  public subscript(_ name: String) -> String? {
    for field in fields where field.name == name {
      if case .text(let text) = field.value { return text }
    }
    return nil
  }

  /// All text values of a name, in order.
  public func all(_ name: String) -> [String] {
    fields.compactMap { field in
      if field.name == name, case .text(let text) = field.value { text } else { nil }
    }
  }

  /// The first binary value of a name.
  public func binary(_ name: String) -> [UInt8]? {
    for field in fields where field.name == name {
      if case .binary(let bytes) = field.value { return bytes }
    }
    return nil
  }

  /// Appends all entries of another list.
  public mutating func append(contentsOf other: Metadata) { fields.append(contentsOf: other.fields) }

  public var startIndex: Int { 0 }
  public var endIndex: Int { fields.count }
  public subscript(position: Int) -> MetadataField { fields[position] }
}
