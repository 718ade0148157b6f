import ParkRules
import Storage

/// The clock that rules follow: the machine's, or for development one that is moved by hand.
enum ServerClock {
  case system
  case test(TestClock)

  /// As the store takes it.
  var asClock: any WallClock {
    switch self {
    case .system: SystemClock()
    case .test(let clock): clock
    }
  }
}

extension Configuration {
  /// The clock that is configured.
  func clock() throws -> ServerClock {
    guard flag("development.test-clock") else { return .system }
    let text = text("development.clock-start")
    guard let start = parseInstant(text) else {
      throw ConfigurationError(problems: [
        "development.clock-start: \"\(text)\" is no instant: write it as 2026-11-02T01:00:00Z"
      ])
    }
    return .test(TestClock(start))
  }
}

/// An instant of RFC 3339 in UTC, to the second: `2026-11-02T01:00:00Z`.
func parseInstant(_ text: String) -> Timestamp? {
  guard text.utf8.count == 20, text.hasSuffix("Z"), let date = try? CivilDate(String(text.prefix(10))) else {
    return nil
  }
  let time = text.dropFirst(10).dropLast().utf8
  guard time.first == UInt8(ascii: "T") else { return nil }
  let parts = time.dropFirst().split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
  guard parts.count == 3, parts.allSatisfy({ $0.count == 2 && $0.allSatisfy { (0x30...0x39).contains($0) } }) else {
    return nil
  }
  let numbers = parts.compactMap { Int64(Substring($0)) }
  guard numbers.count == 3, numbers[0] < 24, numbers[1] < 60, numbers[2] < 60 else { return nil }
  return Timestamp(seconds: Int64(date.daysSinceEpoch) * 86_400 + numbers[0] * 3600 + numbers[1] * 60 + numbers[2])
}
