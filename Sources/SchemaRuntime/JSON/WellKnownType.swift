/// The messages of `google.protobuf` that have a JSON form of their own. `Empty` needs none: it is `{}` anyway.
enum WellKnownType {
  case timestamp
  case duration
  case fieldMask
  /// One of the wrappers, which are written as the value they hold.
  case wrapper(FieldType)
  /// One that would need the types of other messages, or that no contract of ours uses.
  case unsupported

  init?(_ schema: MessageSchema) {
    let prefix = "google.protobuf."
    guard schema.name.utf8.starts(with: prefix.utf8) else { return nil }
    switch schema.name.dropFirst(prefix.utf8.count) {
    case "Timestamp": self = .timestamp
    case "Duration": self = .duration
    case "FieldMask": self = .fieldMask
    case "DoubleValue": self = .wrapper(.double)
    case "FloatValue": self = .wrapper(.float)
    case "Int64Value": self = .wrapper(.int64)
    case "UInt64Value": self = .wrapper(.uint64)
    case "Int32Value": self = .wrapper(.int32)
    case "UInt32Value": self = .wrapper(.uint32)
    case "BoolValue": self = .wrapper(.bool)
    case "StringValue": self = .wrapper(.string)
    case "BytesValue": self = .wrapper(.bytes)
    case "Any", "Struct", "Value", "ListValue": self = .unsupported
    default: return nil
    }
  }
}

/// Seconds and nanoseconds, as `Timestamp` and `Duration` hold them, and their texts.
struct SecondsAndNanos: Equatable {
  var seconds: Int64
  var nanos: Int32

  /// 0001-01-01T00:00:00Z.
  static let timestampSecondsMin: Int64 = -62_135_596_800
  /// 9999-12-31T23:59:59Z.
  static let timestampSecondsMax: Int64 = 253_402_300_799
  /// About 10,000 years, as protobuf bounds it.
  static let durationSecondsMax: Int64 = 315_576_000_000

  /// `2026-11-24T07:00:00.500Z`; nil if it is out of range.
  var timestampText: String? {
    guard (Self.timestampSecondsMin...Self.timestampSecondsMax).contains(seconds), (0...999_999_999).contains(nanos)
    else { return nil }
    let days = seconds >= 0 ? seconds / 86400 : -((86399 - seconds) / 86400)
    let second = seconds - days * 86400
    let date = CivilDate(daysSince1970: days)
    let time = "\(Self.two(second / 3600)):\(Self.two(second / 60 % 60)):\(Self.two(second % 60))"
    return "\(Self.four(date.year))-\(Self.two(date.month))-\(Self.two(date.day))T\(time)\(Self.fraction(nanos))Z"
  }

  /// `1.500s`; nil if it is out of range or its parts differ in sign.
  var durationText: String? {
    guard (-Self.durationSecondsMax...Self.durationSecondsMax).contains(seconds),
      (-999_999_999...999_999_999).contains(nanos), !(seconds > 0 && nanos < 0), !(seconds < 0 && nanos > 0)
    else { return nil }
    let sign = seconds < 0 || nanos < 0 ? "-" : ""
    return "\(sign)\(seconds.magnitude)\(Self.fraction(Int32(nanos.magnitude)))s"
  }

  /// From a text of RFC 3339, with any offset and up to nine digits of a second; nil if it is none or out of range.
  init?(timestamp text: [UInt8]) {
    var scanner = DigitScanner(text)
    guard let year = scanner.digits(4), scanner.take("-"), let month = scanner.digits(2), scanner.take("-"),
      let day = scanner.digits(2), scanner.take("T"), let hour = scanner.digits(2), scanner.take(":"),
      let minute = scanner.digits(2), scanner.take(":"), let second = scanner.digits(2),
      let days = CivilDate(year: year, month: month, day: day)?.daysSince1970, hour < 24, minute < 60, second < 60
    else { return nil }
    guard let nanos = scanner.fraction() else { return nil }
    var offset: Int64 = 0
    if !scanner.take("Z") {
      let sign: Int64 = scanner.take("-") ? -1 : 1
      guard sign < 0 || scanner.take("+"), let hours = scanner.digits(2), scanner.take(":"),
        let minutes = scanner.digits(2), hours < 24, minutes < 60
      else { return nil }
      offset = sign * (hours * 3600 + minutes * 60)
    }
    guard scanner.isAtEnd else { return nil }
    seconds = days * 86400 + hour * 3600 + minute * 60 + second - offset
    self.nanos = nanos
    guard (Self.timestampSecondsMin...Self.timestampSecondsMax).contains(seconds) else { return nil }
  }

  /// From `-1.5s`; nil if it is none or out of range.
  init?(duration text: [UInt8]) {
    var scanner = DigitScanner(text)
    let sign: Int64 = scanner.take("-") ? -1 : 1
    guard let seconds = scanner.digitsUpTo(12), seconds <= Self.durationSecondsMax, let nanos = scanner.fraction(),
      scanner.take("s"), scanner.isAtEnd
    else { return nil }
    self.seconds = sign * seconds
    self.nanos = Int32(sign) * nanos
    if seconds == Self.durationSecondsMax, nanos != 0 { return nil }
  }

  init(seconds: Int64, nanos: Int32) {
    self.seconds = seconds
    self.nanos = nanos
  }

  /// Nothing, or 3, 6 or 9 digits behind a point.
  private static func fraction(_ nanos: Int32) -> String {
    if nanos == 0 { return "" }
    let digits = String(String(1_000_000_000 + Int(nanos)).dropFirst())
    if nanos % 1_000_000 == 0 { return "." + digits.prefix(3) }
    if nanos % 1_000 == 0 { return "." + digits.prefix(6) }
    return "." + digits
  }

  private static func two(_ value: Int64) -> String { value < 10 ? "0\(value)" : "\(value)" }
  private static func four(_ value: Int64) -> String { String(String(10_000 + value).dropFirst()) }
}

/// A day of the Gregorian calendar, extended to all years.
struct CivilDate {
  var year: Int64
  var month: Int64
  var day: Int64

  /// nil if there is no such day.
  init?(year: Int64, month: Int64, day: Int64) {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths: [Int64] = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard year >= 1, (1...12).contains(month), (1...lengths[Int(month) - 1]).contains(day) else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Years are counted from March, so that the leap day is the last one; eras are of 400 years.
  init(daysSince1970 days: Int64) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  var daysSince1970: Int64 {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}

/// Takes digits off the front of a text.
private struct DigitScanner {
  private let text: [UInt8]
  private var position = 0

  init(_ text: [UInt8]) { self.text = text }

  var isAtEnd: Bool { position == text.count }

  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard position < text.count, text[position] == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  /// Exactly that many digits.
  mutating func digits(_ count: Int) -> Int64? {
    let start = position
    guard let value = digitsUpTo(count), position - start == count else { return nil }
    return value
  }

  /// One digit or more, at most that many; what follows is left.
  mutating func digitsUpTo(_ countMax: Int) -> Int64? {
    let start = position
    var value: Int64 = 0
    while position < text.count, position - start < countMax, text[position] &- UInt8(ascii: "0") < 10 {
      value = value * 10 + Int64(text[position] - UInt8(ascii: "0"))
      position += 1
    }
    return position > start ? value : nil
  }

  /// Nanoseconds of `.5`, one to nine digits; 0 if there is no point; nil if no digit follows it.
  mutating func fraction() -> Int32? {
    guard take(".") else { return 0 }
    let start = position
    guard var value = digitsUpTo(9) else { return nil }
    for _ in (position - start)..<9 { value *= 10 }
    return Int32(value)
  }
}

/// The paths of a `FieldMask`: `credit_code` in the contract, `creditCode` in JSON.
enum FieldMaskPath {
  /// nil if the way back would not give the same name.
  static func camelCase(_ path: ArraySlice<UInt8>) -> [UInt8]? {
    var result: [UInt8] = []
    var upper = false
    for byte in path {
      if upper {
        guard (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) else { return nil }
        result.append(byte & ~0x20)
        upper = false
      } else if byte == UInt8(ascii: "_") {
        upper = true
      } else {
        guard byte != UInt8(ascii: ","), !isUpper(byte) else { return nil }
        result.append(byte)
      }
    }
    return upper ? nil : result
  }

  /// nil if it is no name of JSON.
  static func snakeCase(_ path: ArraySlice<UInt8>) -> [UInt8]? {
    var result: [UInt8] = []
    for byte in path {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): result += [UInt8(ascii: "_"), byte | 0x20]
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."):
        result.append(byte)
      default: return nil
      }
    }
    return result.isEmpty ? nil : result
  }

  private static func isUpper(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }
}
