/// Compares what came with what a step says must come.
struct Matching {
  let scope: Scope

  /// The first difference; nil if there is none.
  func difference(_ observed: Observed, _ step: Step, type: String?) throws -> String? {
    for word in step.words.dropFirst() where observed.frame.kind?.flags[word] != nil {
      if !observed.frame.has(word) { return "\(word) is not set" }
    }
    for field in step.fields where field.name != "stream" {
      if let difference = try difference(observed, field, type: type) { return difference }
    }
    return nil
  }

  private func difference(_ observed: Observed, _ field: StepField, type: String?) throws -> String? {
    switch field.name {
    case "initial", "trailers", "metadata":
      return try self.field(field, holdsIn: observed.lists[field.name] ?? [])
    case "settings":
      guard case .list(let entries) = field.alternatives[0] else { return "settings=[name: value]" }
      for case .field(let name, let value) in entries {
        let text = String(decoding: name, as: UTF8.self)
        let found = observed.numbers["\(SettingName.id(text) ?? 0)"]
        if found != (try scope.number(value)) { return "\(text) is \(found.map(String.init) ?? "not set")" }
      }
      return nil
    case "message": return try message(observed.bytes["message"] ?? observed.bytes["bytes"], field, type: type)
    case "size": return try self.number(UInt64(observed.bytes["message"]?.count ?? observed.frame.payload.count), field)
    case "method": return try method(observed.bytes["method"] ?? [], field)
    default: break
    }
    if let value = observed.numbers[field.name] { return try number(value, field) }
    return try bytes(observed.bytes[field.name] ?? [], field)
  }

  private func method(_ name: [UInt8], _ field: StepField) throws -> String? {
    if case .symbol(let short) = field.alternatives[0] {
      let wanted = TestContract.shared.method(short)?.fullName ?? short
      return name == Array(wanted.utf8) ? nil : "the method is \(brief(name))"
    }
    return try bytes(name, field)
  }

  func number(_ value: UInt64, _ field: StepField) throws -> String? {
    for alternative in field.alternatives {
      if case .variable(let name) = alternative, scope.variables[name] == nil {
        scope.variables[name] = value
        return nil
      }
      let wanted = try named(alternative, field.name)
      switch field.comparison {
      case .equal: if value == wanted { return nil }
      case .atMost: if value <= wanted { return nil }
      case .atLeast: if value >= wanted { return nil }
      case .contains: throw StepFailure("~= is for texts")
      }
    }
    let shown =
      field.name == "code" ? WireCode.name(value) : field.name == "status" ? StatusName.name(value) : "\(value)"
    return "\(field.name) is \(shown)"
  }

  /// CANCELLED and INTERNAL are names of both a status and a code.
  private func named(_ expression: Expression, _ field: String) throws -> UInt64 {
    if case .symbol(let name) = expression {
      if field == "code", let value = WireCode.number(name) { return value }
      if field == "status", let value = StatusName.number(name) { return value }
    }
    return try scope.number(expression)
  }

  func bytes(_ value: [UInt8], _ field: StepField) throws -> String? {
    for alternative in field.alternatives {
      let wanted = try scope.bytes(alternative)
      switch field.comparison {
      case .equal: if value == wanted { return nil }
      case .contains:
        if String(decoding: value, as: UTF8.self).contains(String(decoding: wanted, as: UTF8.self)) { return nil }
      default: throw StepFailure("<= and >= are for numbers")
      }
    }
    return "\(field.name) is \(brief(value))"
  }

  func message(_ bytes: [UInt8]?, _ field: StepField, type: String?) throws -> String? {
    guard let bytes else { return "there is no message" }
    guard case .message(let fields) = field.alternatives[0] else {
      let wanted = try scope.bytes(field.alternatives[0])
      return bytes == wanted ? nil : "the message is \(brief(bytes))"
    }
    guard let type else { return "the message's type is not known" }
    return try TestContract.shared.difference(bytes, fields, as: type, scope)
  }

  /// The wanted fields stand in the list in this order; others may stand between them.
  func field(_ field: StepField, holdsIn list: [ObservedField]) throws -> String? {
    guard case .list(let entries) = field.alternatives[0] else { return "\(field.name)=[name: value]" }
    var rest = list[...]
    for case .field(let name, let value) in entries {
      let wanted = ObservedField(name: String(decoding: name, as: UTF8.self), value: try scope.bytes(value))
      guard let index = rest.firstIndex(of: wanted) else {
        return "\(field.name) is [" + list.map { "\($0.name): \(brief($0.value))" }.joined(separator: ", ") + "]"
      }
      rest = rest[(index + 1)...]
    }
    // What the case names stands as often as the case says, and not more often.
    for case .field(let name, _) in entries {
      let text = String(decoding: name, as: UTF8.self)
      let wanted = entries.count { if case .field(let other, _) = $0 { other == name } else { false } }
      let found = list.count { $0.name == text }
      if found != wanted { return "\(text) stands \(found) times, not \(wanted)" }
    }
    return nil
  }
}
