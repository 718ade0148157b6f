import ArgumentParser
import ParkSchemas
import RPCSchemas
import SchemaRuntime

/// Money in yuan with at most two decimals: `1234.56`, `1,234.56`.
struct YuanArgument: ExplainedArgument, Equatable {
  static let expectation = "an amount in yuan with at most two decimals, such as 1234.56"

  /// The amount in fen, not negative.
  let fen: Int64

  init(fen: Int64) { self.fen = fen }

  init?(argument: String) {
    let parts = argument.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = Self.whole(parts[0]) else { return nil }
    var cents: Int64 = 0
    if parts.count == 2 {
      guard (1...2).contains(parts[1].utf8.count), let value = Self.digits(parts[1]) else { return nil }
      cents = parts[1].utf8.count == 1 ? value * 10 : value
    }
    let (hundredfold, overflow) = whole.multipliedReportingOverflow(by: 100)
    let (sum, carry) = hundredfold.addingReportingOverflow(cents)
    guard !overflow, !carry else { return nil }
    fen = sum
  }

  /// Digits, in groups of three if there are commas.
  private static func whole(_ text: Substring) -> Int64? {
    let groups = text.split(separator: ",", omittingEmptySubsequences: false)
    if groups.count > 1 {
      guard (1...3).contains(groups[0].utf8.count), groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }) else {
        return nil
      }
    }
    return digits(Substring(groups.joined()))
  }

  private static func digits(_ text: Substring) -> Int64? {
    guard !text.isEmpty, text.utf8.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }) else { return nil }
    return Int64(text)
  }

  /// `1,234.56`, with a minus if it is negative.
  static func text(fen: Int64) -> String {
    let magnitude = fen.magnitude
    var whole = String(magnitude / 100)
    var grouped = ""
    while whole.count > 3 {
      grouped = "," + whole.suffix(3) + grouped
      whole.removeLast(3)
    }
    let cents = magnitude % 100
    return (fen < 0 ? "-" : "") + whole + grouped + (cents < 10 ? ".0" : ".") + String(cents)
  }
}

extension DurationArgument {
  var message: GoogleProtobuf.Duration {
    .with {
      $0.seconds = duration.components.seconds
      $0.nanos = Int32(duration.components.attoseconds / 1_000_000_000)
    }
  }
}

/// A point in time: `2026-12-01T09:00:00+08:00`, or `2026-12-01` for the beginning of that day in Shanghai.
struct TimeArgument: ExplainedArgument, Equatable {
  static let expectation = "a day such as 2026-12-01, or a time such as 2026-12-01T09:00:00+08:00"

  let message: GoogleProtobuf.Timestamp

  init?(argument: String) {
    let text = argument.utf8.count == 10 ? argument + "T00:00:00+08:00" : argument
    guard text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7f && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }),
      let message = try? GoogleProtobuf.Timestamp(json: "\"\(text)\"")
    else { return nil }
    self.message = message
  }
}

/// A day: `2026-12-01`.
struct DayArgument: ExplainedArgument, Equatable {
  static let expectation = "a day such as 2026-12-01"

  let text: String

  init?(argument: String) {
    guard argument.utf8.count == 10, TimeArgument(argument: argument) != nil else { return nil }
    text = argument
  }
}

/// A value of an enum by its name without the prefix, in any case: `in-force` for POLICY_STATE_IN_FORCE.
struct EnumArgument<Value: OpenEnum>: ExpressibleByArgument {
  let value: Value

  init?(argument: String) {
    let wanted = argument.uppercased().replacing("-", with: "_")
    let prefix = EnumNames.prefix(Value.schema)
    guard !wanted.isEmpty, wanted != "UNSPECIFIED",
      let match = Value.schema.values.first(where: { $0.name == wanted || $0.name == prefix + wanted }),
      match.number != 0
    else { return nil }
    value = Value(rawValue: match.number)
  }

  static var allValueStrings: [String] {
    Value.schema.values.filter { $0.number != 0 }.map { EnumNames.short($0.name, Value.schema) }
  }

  var defaultValueDescription: String { Value.schema.name(of: value.rawValue) ?? String(value.rawValue) }
}

/// Names of enum values as people write them.
enum EnumNames {
  /// What all values begin with: `POLICY_STATE_`.
  static func prefix(_ schema: EnumSchema) -> String {
    guard let zero = schema.name(of: 0), zero.hasSuffix("UNSPECIFIED") else { return "" }
    return String(zero.dropLast("UNSPECIFIED".count))
  }

  /// `in-force` for POLICY_STATE_IN_FORCE.
  static func short(_ name: String, _ schema: EnumSchema) -> String {
    let prefix = prefix(schema)
    let rest = name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name
    return rest.lowercased().replacing("_", with: "-")
  }
}

/// A membership: `district_officer`, `enterprise_admin/ent_1`.
struct MembershipArgument: ExpressibleByArgument {
  let role: CommonV1.Role
  let tenant: String

  init?(argument: String) {
    let parts = argument.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let role = EnumArgument<CommonV1.Role>(argument: String(parts[0]))?.value else { return nil }
    if parts.count == 2, parts[1].isEmpty { return nil }
    self.role = role
    tenant = parts.count == 2 ? String(parts[1]) : ""
  }

  static var allValueStrings: [String] { EnumArgument<CommonV1.Role>.allValueStrings }

  func message(limit: YuanArgument? = nil) -> CommonV1.Membership {
    .with {
      $0.role = role
      $0.tenantId = tenant
      $0.approvalLimitFen = limit?.fen ?? 0
    }
  }
}
