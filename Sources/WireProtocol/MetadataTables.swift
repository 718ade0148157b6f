/// The receiver's half of a connection's metadata table: entries by number, in the order the peer defined them.
///
/// An entry is a whole field or only a name. Nothing is ever evicted (PROTOCOL.md 7.6).
struct MetadataDecoder: Sendable {
  enum Entry: Hashable, Sendable {
    case field(MetadataField)
    case name(String)
  }

  private var entries: [Entry] = []
  private let entriesMax: Int
  private let headerBytesMax: Int

  init(entriesMax: Int, headerBytesMax: Int) {
    self.entriesMax = entriesMax
    self.headerBytesMax = headerBytesMax
  }

  /// Takes the payload of DEFINE behind its kind and number.
  mutating func define(number: UInt64, nameOnly: Bool, _ reader: inout ByteReader) throws(WireError) {
    guard number == UInt64(entries.count) + 1, entries.count < entriesMax else {
      throw WireError(
        .table, "metadata number \(number) is defined after \(entries.count) of at most \(entriesMax) (7.6)")
    }
    if nameOnly {
      entries.append(.name(try MetadataField.decodeName(&reader)))
    } else {
      let field = try MetadataField.decode(&reader, bytesMax: headerBytesMax)
      guard field.countedBytes <= Settings.definedFieldBytesMax else {
        throw WireError(.table, "a defined metadata entry counts above \(Settings.definedFieldBytesMax) bytes (7.9)")
      }
      entries.append(.field(field))
    }
  }

  /// Reads a count and that many references or literals.
  func decode(_ reader: inout ByteReader) throws(WireError) -> [MetadataField] {
    let count = try reader.varint(max: UInt64(headerBytesMax / 8), "a metadata count")
    var fields: [MetadataField] = []
    fields.reserveCapacity(min(count, 32))
    var counted = 0
    for _ in 0..<count {
      let field = try decodeField(&reader)
      counted += field.countedBytes
      guard counted <= headerBytesMax else {
        throw WireError(.frameSize, "metadata is above headerBytesMax of \(headerBytesMax) bytes (7.5)")
      }
      fields.append(field)
    }
    return fields
  }

  private func decodeField(_ reader: inout ByteReader) throws(WireError) -> MetadataField {
    let tag = try reader.varint()
    if tag == 0 { return try MetadataField.decode(&reader, bytesMax: headerBytesMax) }
    let number = tag >> 1
    guard number >= 1, number <= UInt64(entries.count) else {
      throw WireError(.table, "metadata number \(number) is not defined (7.7)")
    }
    switch (entries[Int(number - 1)], tag & 1) {
    case (.field(let field), 1):
      return field
    case (.name(let name), 0):
      return MetadataField(
        unchecked: name, try MetadataField.decodeValue(&reader, of: name, bytesMax: headerBytesMax))
    case (.field(let field), _):
      let value = try MetadataField.decodeValue(&reader, of: field.name, bytesMax: headerBytesMax)
      return MetadataField(unchecked: field.name, value)
    case (.name, _):
      throw WireError(.table, "metadata number \(number) is a name, used as a whole field (7.7)")
    }
  }
}

/// The sender's half of a connection's metadata table. A field is given a number the second time it is sent, so that
/// values that occur once (trace ids) do not fill the table.
struct MetadataEncoder: Sendable {
  private var numbers: [MetadataField: UInt64] = [:]
  private var seenOnce: [Int] = []
  /// The receiver's table size. Numbers given before its settings came stay.
  var entriesMax: Int

  /// How many hashes of fields sent once are remembered.
  private static let seenOnceMax = 32
  /// A longer entry is never given a number; well below what 7.9 allows.
  private static let fieldBytesMax = 256

  init(entriesMax: Int) { self.entriesMax = entriesMax }

  /// Writes the DEFINE frames that `fields` deserve; must be called before the frame that carries them is begun.
  mutating func prepare(_ fields: [MetadataField], into output: inout OutputBuffer) {
    for field in fields where numbers[field] == nil && numbers.count < entriesMax {
      guard field.countedBytes <= Self.fieldBytesMax else { continue }
      let hash = field.hashValue
      guard let index = seenOnce.firstIndex(of: hash) else {
        if seenOnce.count == Self.seenOnceMax { seenOnce.removeFirst() }
        seenOnce.append(hash)
        continue
      }
      seenOnce.remove(at: index)
      let number = UInt64(numbers.count) + 1
      numbers[field] = number
      let mark = output.beginFrame(.define, flags: [], stream: 0)
      output.append(DefineKind.metadataField.rawValue)
      output.append(varint: number)
      output.append(lengthPrefixed: field.name)
      field.encodeValue(into: &output)
      output.endFrame(mark)
    }
  }

  /// Appends the count and the fields, by number where they have one.
  func encode(_ fields: [MetadataField], into output: inout OutputBuffer) {
    output.append(varint: UInt64(fields.count))
    for field in fields {
      if let number = numbers[field] {
        output.append(varint: number << 1 | 1)
      } else {
        output.append(0)
        output.append(lengthPrefixed: field.name)
        field.encodeValue(into: &output)
      }
    }
  }
}

/// What a DEFINE frame defines: its payload's first byte.
enum DefineKind: UInt8 {
  case method = 0
  case metadataField = 1
  case metadataName = 2
}
