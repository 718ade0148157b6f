/// A metadata field as it came.
public struct ObservedField: Sendable, Equatable {
  public let name: String
  public let value: [UInt8]
}

/// A frame as it came, its payload taken apart.
struct Observed {
  let frame: Frame
  var numbers: [String: UInt64] = [:]
  var bytes: [String: [UInt8]] = [:]
  var lists: [String: [ObservedField]] = [:]
  var isTaken = false

  /// Frames that come by themselves: steps that do not name them pass over them.
  var isIncidental: Bool {
    switch frame.kind {
    case .window, .define, .ping, .settings, nil: true
    default: false
    }
  }

  var text: String {
    var parts = [frame.kind?.name ?? "type \(frame.type)", "stream=\(frame.stream)"]
    parts += frame.kind.map { kind in kind.flags.filter { frame.flags & $0.value != 0 }.map(\.key).sorted() } ?? []
    for (name, value) in numbers.sorted(by: { $0.key < $1.key }) {
      let shown = name == "code" ? WireCode.name(value) : name == "status" ? StatusName.name(value) : "\(value)"
      parts.append("\(name)=\(shown)")
    }
    for (name, value) in bytes.sorted(by: { $0.key < $1.key }) { parts.append("\(name)=\(brief(value))") }
    for (name, list) in lists.sorted(by: { $0.key < $1.key }) {
      parts.append("\(name)=[" + list.map { "\($0.name): \(brief($0.value))" }.joined(separator: ", ") + "]")
    }
    return parts.joined(separator: " ")
  }
}

/// The definitions of the other side.
struct PeerTables {
  var methods: [String] = []
  var metadata: [(name: String, value: [UInt8]?)] = []

  /// Takes a frame's payload apart.
  mutating func observe(_ frame: Frame) throws -> Observed {
    var observed = Observed(frame: frame)
    var reader = PayloadReader(frame.payload)
    switch frame.kind {
    case .data: observed.bytes["bytes"] = reader.rest()
    case .call:
      let method = try reader.varint()
      if method == 0 {
        observed.bytes["method"] = try reader.field()
      } else {
        guard method <= UInt64(methods.count) else { throw Violation("7.7", "method \(method) was not defined") }
        observed.bytes["method"] = Array(methods[Int(method) - 1].utf8)
      }
      observed.numbers["credential"] = try reader.varint()
      observed.numbers["timeLeft"] = try reader.varint()
      if frame.has("KEY") { observed.bytes["key"] = try reader.field() }
      if frame.has("METADATA") { observed.lists["metadata"] = try list(&reader) }
      if frame.has("MESSAGE") { observed.bytes["message"] = reader.rest() }
      guard reader.isAtEnd else { throw Violation("4.2.7", "bytes behind the fields of a CALL") }
    case .reply:
      let status = try reader.varint()
      observed.numbers["status"] = status
      if status != 0 {
        observed.bytes["text"] = try reader.field(atMost: 4096)
        observed.bytes["details"] = try reader.field(atMost: 8192)
      }
      if frame.has("INITIAL") { observed.lists["initial"] = try list(&reader) }
      if frame.has("TRAILERS") { observed.lists["trailers"] = try list(&reader) }
      if frame.has("MESSAGE") { observed.bytes["message"] = reader.rest() }
      guard reader.isAtEnd else { throw Violation("4.3.6", "bytes behind the fields of a REPLY") }
    case .headers: observed.lists["initial"] = try list(&reader)
    case .reset:
      observed.numbers["code"] = bigEndianNumber(try reader.take(4))
      observed.bytes["text"] = try reader.field(atMost: 4096)
    case .goodbye:
      observed.numbers["last"] = bigEndianNumber(try reader.take(4))
      observed.numbers["code"] = bigEndianNumber(try reader.take(4))
      observed.bytes["text"] = try reader.field(atMost: 4096)
    case .window: observed.numbers["increment"] = try reader.varint()
    case .ping: observed.bytes["bytes"] = try reader.take(8)
    case .credential:
      observed.numbers["number"] = try reader.varint()
      observed.bytes["token"] = try reader.field(atMost: 4096)
    case .settings:
      while !reader.isAtEnd { observed.numbers["\(try reader.varint())"] = try reader.varint() }
    case .define: try define(&reader, &observed)
    case .stop: if !frame.payload.isEmpty { throw Violation("4.6.1", "STOP has a payload") }
    case nil: observed.bytes["bytes"] = reader.rest()
    }
    return observed
  }

  private mutating func define(_ reader: inout PayloadReader, _ observed: inout Observed) throws {
    let kind = try reader.take(1)[0]
    let number = try reader.varint()
    let name = try reader.field()
    observed.numbers["kind"] = UInt64(kind)
    observed.numbers["number"] = number
    observed.bytes["name"] = name
    guard kind <= 2 else { throw Violation("4.8.1", "DEFINE of kind \(kind)") }
    guard number == UInt64(kind == 0 ? methods.count : metadata.count) + 1 else {
      throw Violation("7.6", "DEFINE of number \(number), which is not the next")
    }
    if kind == 0 {
      methods.append(String(decoding: name, as: UTF8.self))
      return
    }
    var value: [UInt8]?
    if kind == 1 {
      value = try reader.field()
      observed.bytes["value"] = value
      guard name.count + (value?.count ?? 0) + 8 <= 512 else { throw Violation("7.9", "a long field was defined") }
    }
    metadata.append((try Self.checkedName(name), value))
  }

  private func list(_ reader: inout PayloadReader) throws -> [ObservedField] {
    var fields: [ObservedField] = []
    for _ in 0..<(try reader.varint()) {
      let tag = try reader.varint()
      guard tag > 0 else {
        let name = try Self.checkedName(try reader.field())
        fields.append(try Self.checked(ObservedField(name: name, value: try reader.field())))
        continue
      }
      guard tag >> 1 >= 1, tag >> 1 <= UInt64(metadata.count) else {
        throw Violation("7.7", "metadata \(tag >> 1) was not defined")
      }
      let entry = metadata[Int(tag >> 1) - 1]
      if tag & 1 == 0 {
        fields.append(try Self.checked(ObservedField(name: entry.name, value: try reader.field())))
      } else {
        guard let value = entry.value else { throw Violation("7.7", "\(entry.name) was defined as a name only") }
        fields.append(try Self.checked(ObservedField(name: entry.name, value: value)))
      }
    }
    return fields
  }

  private static func checkedName(_ name: [UInt8]) throws -> String {
    let legal = name.allSatisfy {
      (0x61...0x7a).contains($0) || (0x30...0x39).contains($0) || [0x2d, 0x5f, 0x2e].contains($0)
    }
    guard legal, (1...128).contains(name.count) else { throw Violation("7.2", "the metadata name \(brief(name))") }
    return String(decoding: name, as: UTF8.self)
  }

  private static func checked(_ field: ObservedField) throws -> ObservedField {
    guard field.name.hasSuffix("-bin") || field.value.allSatisfy({ (0x20...0x7e).contains($0) }) else {
      throw Violation("7.3", "the value of \(field.name) is \(brief(field.value))")
    }
    return field
  }
}
