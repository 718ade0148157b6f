/// What clients of a release rely on, as text that people can read and compare:
///
/// ```
/// message cloudpark.rpc.v1.Access
///   1 = repeated string roles
/// ```
struct Listing: Equatable {
  /// A message, an enum or a service, with its members by their key: number of a field, name of a value or method.
  struct Section: Equatable {
    var kind: Kind
    var name: String
    var members: [String: String]
  }

  enum Kind: String { case message, `enum`, service }

  /// By kind and name: `message cloudpark.rpc.v1.Access`.
  var sections: [String: Section] = [:]

  /// The listing of a contract. Google's types do not change, and nobody outside relies on the test service.
  init(_ contract: Contract) {
    for file in contract.files where file.isGenerated {
      let isOurs = file.package != "google.protobuf" && !(file.package + ".").hasPrefix("cloudpark.rpc.testing.")
      guard isOurs else { continue }
      for message in file.allMessages where !message.isMapEntry {
        let fields = message.fields.map { (String($0.number), Self.text($0, in: message)) }
        add(.message, message.fullName, fields)
      }
      for type in file.allEnums { add(.enum, type.fullName, type.values.map { ($0.name, String($0.number)) }) }
      for service in file.services { add(.service, service.fullName, service.methods.map { ($0.name, Self.text($0)) }) }
    }
  }

  private mutating func add(_ kind: Kind, _ name: String, _ members: [(String, String)]) {
    let section = Section(kind: kind, name: name, members: Dictionary(members, uniquingKeysWith: { first, _ in first }))
    sections["\(kind.rawValue) \(name)"] = section
  }

  private static func text(_ field: Field, in message: MessageType) -> String {
    var text: String
    if let entry = field.mapEntry {
      text = "map<\(type(entry.fields[0].kind)), \(type(entry.fields[1].kind))>"
    } else {
      text = (field.isRepeated ? "repeated " : "") + type(field.kind)
    }
    text += " " + field.name
    if let oneof = field.oneof { text += ", in oneof \(message.oneofs[oneof].name)" }
    if field.jsonName != SwiftNames.lowerCamel(field.name) { text += ", in JSON \(field.jsonName)" }
    return text
  }

  private static func type(_ kind: FieldKind) -> String {
    switch kind {
    case .message(let type): type.fullName
    case .enumeration(let type): type.fullName
    default: "\(kind)"
    }
  }

  private static func text(_ method: Method) -> String {
    let request = (method.clientStreams ? "stream " : "") + method.request.fullName
    let response = (method.serverStreams ? "stream " : "") + method.response.fullName
    let effect =
      switch method.idempotency {
      case .mutates: Effect.mutates
      case .idempotent: Effect.idempotent
      case .noSideEffects: Effect.none
      }
    return "\(request) -> \(response), \(effect.rawValue)" + (method.options.resumable ? ", resumable" : "")
  }

  /// What a method does when it is repeated, from what promises a client most to what promises least.
  enum Effect: String, CaseIterable {
    case none = "changes nothing"
    case idempotent = "changes once"
    case mutates = "changes each time"
  }
}

extension Listing {
  /// The text of the file: sections by kind and name, fields by number, all else by name.
  var text: String {
    var code = CodeWriter()
    code.line("# What clients of the last release rely on: written by Scripts/check-compatibility --release.")
    for key in sections.keys.sorted() {
      guard let section = sections[key] else { continue }
      code.line(key)
      code.indented { code in
        for member in section.members.keys.sorted(by: Self.precedes) {
          code.line("\(member) = \(section.members[member] ?? "")")
        }
      }
    }
    return code.text
  }

  static func precedes(_ left: String, _ right: String) -> Bool {
    if let left = Int(left), let right = Int(right) { return left < right }
    return left < right
  }

  /// Reads the text of a listing.
  init(parsing text: String, file: String) throws(GeneratorError) {
    var current: String?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      func wrong(_ what: String) -> GeneratorError {
        GeneratorError(problems: [
          "\(file):\(index + 1): \(what); "
            + "Scripts/check-compatibility --release writes the file anew, from today's contracts"
        ])
      }
      if line.isEmpty || line.hasPrefix("#") { continue }
      if line.hasPrefix("  ") {
        guard let key = current else { throw wrong("a member stands before any message, enum or service") }
        let line = line.dropFirst(2)
        guard let equals = line.range(of: " = ") else { throw wrong("'\(line)' is no member, as '1 = string name'") }
        sections[key]?.members[String(line[..<equals.lowerBound])] = String(line[equals.upperBound...])
      } else {
        let parts = line.split(separator: " ")
        guard parts.count == 2, let kind = Kind(rawValue: String(parts[0])) else {
          throw wrong("'\(line)' is no message, enum or service")
        }
        let key = String(line)
        current = key
        sections[key] = Section(kind: kind, name: String(parts[1]), members: [:])
      }
    }
  }
}
