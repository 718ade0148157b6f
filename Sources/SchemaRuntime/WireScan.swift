import CProtobufC

/// Walks the bytes of a message before libprotobuf-c sees them.
///
/// The library trusts its input with memory and stack, takes invalid UTF-8 and ends a string at a NUL. After a scan that
/// did not throw, all of that is settled: lengths fit, wire types match the contract, strings are UTF-8 without NUL, and
/// the limits hold. Nothing is allocated, and an error names the field it found.
struct WireScan {
  typealias Descriptor = UnsafePointer<ProtobufCMessageDescriptor>
  typealias Field = UnsafePointer<ProtobufCFieldDescriptor>
  typealias Position = UnsafePointer<UInt8>

  private let depthMax: Int
  private var submessagesLeft: Int
  private var elementsLeft: Int
  private var unknownFieldsLeft: Int
  private let limits: UnpackLimits

  init(limits: UnpackLimits) {
    self.limits = limits
    depthMax = limits.depthMax
    submessagesLeft = limits.submessagesMax
    elementsLeft = limits.elementsMax
    unknownFieldsLeft = limits.unknownFieldsMax
  }

  /// Scans one message and all below it.
  mutating func scan(
    _ start: Position, _ end: Position, _ descriptor: Descriptor, depth: Int
  ) throws(SchemaError) {
    var seen = SeenFields()
    var position = start
    while position < end {
      let fieldStart = position
      elementsLeft -= 1
      guard elementsLeft >= 0 else { throw tooMany("fields and list entries", limits.elementsMax, "elementsMax") }
      let tag = try Self.tag(&position, end)
      let wireType = tag & 7
      guard let field = Self.lookUp(tag >> 3, descriptor) else {
        unknownFieldsLeft -= 1
        guard unknownFieldsLeft >= 0 else {
          throw tooMany("unknown fields", limits.unknownFieldsMax, "unknownFieldsMax")
        }
        try Self.skip(wireType, &position, end)
        continue
      }
      do throws(SchemaError) {
        switch (wireType, Shape(field.pointee.type)) {
        case (0, .varint): try Self.skipVarint(&position, end)
        case (1, .eightBytes): try Self.advance(&position, 8, end)
        case (5, .fourBytes): try Self.advance(&position, 4, end)
        case (2, let shape):
          let length = try Self.length(&position, end)
          let contents = position
          position += length
          switch shape {
          case .text: try UTF8Check.check(contents, length)
          case .blob: break
          case .submessage: try submessage(contents, position, field, descriptor, &seen, depth: depth)
          case .varint, .fourBytes, .eightBytes: try packed(contents, length, field, shape)
          }
        default: throw SchemaError(.invalid, "has wire type \(wireType), which does not match the contract")
        }
      } catch {
        throw error.inside(Self.name(of: field, at: fieldStart, in: start))
      }
    }
  }

  private mutating func submessage(
    _ start: Position, _ end: Position, _ field: Field, _ parent: Descriptor, _ seen: inout SeenFields, depth: Int
  ) throws(SchemaError) {
    guard depth < depthMax else {
      throw SchemaError(.limitExceeded, "is nested deeper than \(depthMax) levels (depthMax)")
    }
    submessagesLeft -= 1
    guard submessagesLeft >= 0 else { throw tooMany("messages inside", limits.submessagesMax, "submessagesMax") }
    // Two parts of one singular message would have to be merged, which the library does wrongly for oneofs and at a
    // cost that grows with the square. No encoder writes them, so they are refused.
    if field.pointee.label != PROTOBUF_C_LABEL_REPEATED && field.pointee.flags & Self.oneofFlag == 0 {
      guard seen.insert(parent.pointee.fields.distance(to: field)) else {
        throw SchemaError(.invalid, "is given twice")
      }
    }
    guard let descriptor = field.pointee.descriptor else { return }
    try scan(start, end, descriptor.assumingMemoryBound(to: ProtobufCMessageDescriptor.self), depth: depth + 1)
  }

  private mutating func packed(
    _ start: Position, _ length: Int, _ field: Field, _ shape: Shape
  ) throws(SchemaError) {
    guard field.pointee.label == PROTOBUF_C_LABEL_REPEATED else {
      throw SchemaError(.invalid, "has wire type 2, which does not match the contract")
    }
    switch shape {
    case .fourBytes, .eightBytes:
      let size = shape == .fourBytes ? 4 : 8
      guard length % size == 0 else { throw SchemaError(.invalid, "has a length that is no multiple of \(size)") }
      elementsLeft -= length / size
    default:
      var position = start
      let end = start + length
      while position < end {
        try Self.skipVarint(&position, end)
        elementsLeft -= 1
      }
    }
    guard elementsLeft >= 0 else { throw tooMany("fields and list entries", limits.elementsMax, "elementsMax") }
  }

  private func tooMany(_ what: String, _ limit: Int, _ name: String) -> SchemaError {
    SchemaError(.limitExceeded, "has more than \(limit) \(what) (\(name))")
  }

  private static let oneofFlag = UInt32(PROTOBUF_C_FIELD_FLAG_ONEOF.rawValue)
}

extension WireScan {
  /// How the values of a field lie on the wire.
  enum Shape {
    case varint, fourBytes, eightBytes, text, blob, submessage

    @inline(__always)
    init(_ type: ProtobufCType) {
      // Sets of types, because comparing with one after the other is slow; most fields are numbers or texts.
      let type = UInt32(1) << type.rawValue
      if type & Self.notVarint == 0 {
        self = .varint
      } else if type == 1 << PROTOBUF_C_TYPE_STRING.rawValue {
        self = .text
      } else if type & Self.long == 0 {
        self = type & Self.fourByte != 0 ? .fourBytes : .eightBytes
      } else {
        self = type == 1 << PROTOBUF_C_TYPE_BYTES.rawValue ? .blob : .submessage
      }
    }

    private static var fourByte: UInt32 {
      1 << PROTOBUF_C_TYPE_SFIXED32.rawValue | 1 << PROTOBUF_C_TYPE_FIXED32.rawValue
        | 1 << PROTOBUF_C_TYPE_FLOAT.rawValue
    }
    private static var eightByte: UInt32 {
      1 << PROTOBUF_C_TYPE_SFIXED64.rawValue | 1 << PROTOBUF_C_TYPE_FIXED64.rawValue
        | 1 << PROTOBUF_C_TYPE_DOUBLE.rawValue
    }
    private static var long: UInt32 {
      1 << PROTOBUF_C_TYPE_STRING.rawValue | 1 << PROTOBUF_C_TYPE_BYTES.rawValue
        | 1 << PROTOBUF_C_TYPE_MESSAGE.rawValue
    }
    private static var notVarint: UInt32 { fourByte | eightByte | long }
  }

  /// Which singular message fields of one message have been met, by their place in the descriptor.
  struct SeenFields {
    private var low: UInt64 = 0
    private var high: Set<Int> = []

    /// Whether it is the first time.
    mutating func insert(_ index: Int) -> Bool {
      guard index < 64 else { return high.insert(index).inserted }
      let bit = UInt64(1) << UInt64(index)
      defer { low |= bit }
      return low & bit == 0
    }
  }

  @inline(__always)
  fileprivate static func lookUp(_ number: UInt32, _ descriptor: Descriptor) -> Field? {
    let message = descriptor.pointee
    let count = Int(message.n_field_ranges)
    guard count > 0, let ranges = message.field_ranges else { return nil }
    // The ranges are sorted by number; range r holds the numbers from its start on, as many as its indices reach to
    // the next range's. Find the last one that begins at or before the number.
    let number = Int(number)
    var low = 0
    var high = count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(ranges[middle].start_value) <= number { low = middle } else { high = middle }
    }
    let offset = number - Int(ranges[low].start_value)
    let size = Int(ranges[low + 1].orig_index) - Int(ranges[low].orig_index)
    guard offset >= 0, offset < size else { return nil }
    return message.fields + Int(ranges[low].orig_index) + offset
  }

  @inline(__always)
  fileprivate static func tag(_ position: inout Position, _ end: Position) throws(SchemaError) -> UInt32 {
    var value = UInt32(position.pointee)
    position += 1
    if value >= 0x80 {
      value &= 0x7f
      var shift: UInt32 = 7
      while true {
        guard position < end else { throw truncated }
        let byte = UInt32(position.pointee)
        position += 1
        // A field number has 29 bits, the key 32: the fifth byte holds its last four.
        guard shift < 28 || (shift == 28 && byte < 0x10) else {
          throw SchemaError(.invalid, "has a field number that is out of range")
        }
        value |= (byte & 0x7f) << shift
        if byte < 0x80 { break }
        shift += 7
      }
    }
    guard value >= 8 else { throw SchemaError(.invalid, "has the field number 0") }
    return value
  }

  @inline(__always)
  fileprivate static func length(_ position: inout Position, _ end: Position) throws(SchemaError) -> Int {
    var value = 0
    var shift = 0
    while true {
      guard position < end else { throw truncated }
      let byte = Int(position.pointee)
      position += 1
      guard shift < 28 || (shift == 28 && byte < 0x08) else {
        throw SchemaError(.invalid, "has a length over 2 GiB")
      }
      value |= (byte & 0x7f) << shift
      if byte < 0x80 { break }
      shift += 7
    }
    guard value <= end - position else { throw truncated }
    return value
  }

  @inline(__always)
  fileprivate static func skipVarint(_ position: inout Position, _ end: Position) throws(SchemaError) {
    var count = 0
    while true {
      guard position < end else { throw truncated }
      let byte = position.pointee
      position += 1
      count += 1
      if byte < 0x80 { break }
      guard count < 10 else { throw SchemaError(.invalid, "has a number longer than 10 bytes") }
    }
  }

  @inline(__always)
  fileprivate static func advance(_ position: inout Position, _ count: Int, _ end: Position) throws(SchemaError) {
    guard end - position >= count else { throw truncated }
    position += count
  }

  fileprivate static func skip(
    _ wireType: UInt32, _ position: inout Position, _ end: Position
  ) throws(SchemaError) {
    switch wireType {
    case 0: try skipVarint(&position, end)
    case 1: try advance(&position, 8, end)
    case 2: position += try length(&position, end)
    case 5: try advance(&position, 4, end)
    case 3, 4: throw SchemaError(.invalid, "holds a group, which this version of protobuf does not have")
    default: throw SchemaError(.invalid, "has a field of wire type \(wireType), which does not exist")
    }
  }

  fileprivate static var truncated: SchemaError { SchemaError(.invalid, "ends in the middle of a field") }

  /// The field's name, with its place in the list if it is one: `rounds[2]`. Counted only now that something is wrong.
  fileprivate static func name(of field: Field, at position: Position, in start: Position) -> String {
    let name = String(cString: field.pointee.name)
    guard field.pointee.label == PROTOBUF_C_LABEL_REPEATED else { return name }
    var index = 0
    var cursor = start
    while cursor < position {
      guard let tag = try? tag(&cursor, position) else { break }
      if tag >> 3 == field.pointee.id { index += 1 }
      guard (try? skip(tag & 7, &cursor, position)) != nil else { break }
    }
    return "\(name)[\(index)]"
  }
}
