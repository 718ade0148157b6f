import Foundation
import Testing

@testable import WireProtocol

/// Goal: Docs/PROTOCOL.md and the code say the same, and every requirement has a test. Method: the text is read.
@Suite struct SpecificationTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  /// The rows of the first table below a heading, cells trimmed, without its head.
  private static func table(below heading: String) throws -> [[String]] {
    let lines = try text("Docs/PROTOCOL.md").components(separatedBy: "\n")
    let start = try #require(lines.firstIndex { $0.hasPrefix("## ") && $0.contains(heading) })
    let rows = lines[start...].drop { !$0.hasPrefix("|") }.prefix { $0.hasPrefix("|") }
    return rows.dropFirst(2).map { row in
      row.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
        .map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }

  @Test func s5_1_settingsHaveTheDefaultsAndRangesOfTheText() throws {
    func number(_ text: Substring) -> Int {
      let parts = text.split(separator: "^").compactMap { Int($0) }
      return parts.count == 2 ? 1 << parts[1] : parts.first ?? -1
    }
    let rows = try Self.table(below: "5 Settings")
    #expect(rows.count == SettingRule.all.count)
    for (row, rule) in zip(rows, SettingRule.all) {
      #expect(UInt64(row[0]) == rule.id && row[1] == "\(rule.name)")
      #expect(Int(row[2]) == Settings()[keyPath: rule.path], "the default of \(rule.name)")
      let bounds = row[3].replacingOccurrences(of: "...", with: "~").split(separator: "~")
      #expect(number(bounds[0]) == rule.minimum && number(bounds[1]) == rule.maximum, "the range of \(rule.name)")
    }
  }

  @Test func s12_codesAreThoseOfTheText() throws {
    for row in try Self.table(below: "12 Codes") {
      let code = WireErrorCode(rawValue: try #require(UInt32(row[0])))
      #expect(code.description == row[1])
    }
  }

  @Test func s4_frameTypesAreThoseOfTheText() throws {
    let types: [String: FrameType] = [
      "DATA": .data, "CALL": .call, "REPLY": .reply, "HEADERS": .headers, "RESET": .reset, "STOP": .stop,
      "WINDOW": .window, "DEFINE": .define, "CREDENTIAL": .credential, "PING": .ping, "GOODBYE": .goodbye,
      "SETTINGS": .settings,
    ]
    let rows = try Self.table(below: "4 Frame types")
    #expect(rows.count == types.count)
    for row in rows {
      #expect(types[row[1]]?.rawValue == UInt8(row[0].dropFirst(2), radix: 16), "\(row[1])")
    }
  }

  @Test func s11_2_budgetsAreThoseOfTheText() throws {
    let text = try Self.text("Docs/PROTOCOL.md").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let budgets = Budgets()
    for wanted in [
      "\(budgets.resets) resets", "\(budgets.streamErrors) stream errors",
      "\(budgets.earlyPings) PINGs that came early",
      "\(budgets.settings) SETTINGS", "\(budgets.emptyFrames) frames without effect",
      "\(budgets.unknownFrames) unknown frames", "\(budgets.credentials) CREDENTIALs",
      "\(budgets.lateFrames) frames for streams that had ended", "Within each \(budgets.windowNanos / 1_000_000_000) s",
    ] {
      let found = text.contains(wanted)
      #expect(found, "\(wanted)")
    }
  }

  /// Requirements whose tests have names of their own: where they are tested.
  private static let elsewhere: [String: (file: String, test: String)] = [
    "2.1": ("TLSTransportTests/TLSFailureTests.swift", "otherSideIsNoTLSServer"),
    "2.6": ("WireProtocolTests/FlowControlTests.swift", "s5_7_aServerAcceptsTheDefaultsUntilItsSettingsAreRead"),
    "2.7": ("TLSTransportTests/HostileClientTests.swift", "trickledPrefaceEndsTheConnection"),
    "2.8": ("TLSTransportTests/ConnectionTests.swift", "connectionAboveTheCapIsToldSo"),
    "3.5": ("WireProtocolTests/FrameTests.swift", "s3_4_aPayloadThatEndsWithinAFieldFails"),
    "4.2.1": ("WireProtocolTests/ServerTableTests.swift", "s6_serverTable"),
    "4.3.1": ("WireProtocolTests/ServerTableTests.swift", "s6_serverTable"),
    "4.3.2": ("TLSTransportTests/InteropBeyondTests.swift", "zero_or_two_answers_to_a_unary_call"),
    "4.4.1": ("WireProtocolTests/FrameTests.swift", "s4_4_2_initialMetadataTwiceOrLateFails"),
    "4.5.2": ("TLSTransportTests/HostileServerTests.swift", "refusedCallIsRepeated"),
    "4.7.1": ("WireProtocolTests/FlowControlTests.swift", "s8_4_windowIncrements"),
    "4.8.1": ("WireProtocolTests/MetadataTests.swift", "s7_6_numbersCountUpWithoutGapsToTheTablesSize"),
    "4.8.2": ("WireProtocolTests/MetadataTests.swift", "s7_6_numbersCountUpWithoutGapsToTheTablesSize"),
    "4.9.1": ("TLSTransportTests/InteropBeyondTests.swift", "many_credentials_on_one_connection"),
    "4.9.2": ("WireProtocolTests/FrameTests.swift", "s4_9_credentials"),
    "4.9.3": ("TLSTransportTests/LifecycleTests.swift", "handlerMayEndCallsFromAnywhere"),
    "4.10.2": ("WireProtocolTests/ConnectionTests.swift", "s10_1_afterTheFinalGoodbyeNewCallsAreRefused"),
    "6.1": ("WireProtocolTests/ServerTableTests.swift", "s6_serverTable"),
    "6.3": ("WireProtocolTests/ServerTableTests.swift", "s6_serverTable"),
    "6.4": ("WireProtocolTests/ServerTableTests.swift", "s6_serverTable"),
    "6.5": ("WireProtocolTests/ClientTableTests.swift", "s6_clientTable"),
    "8.2": ("WireProtocolTests/FlowControlTests.swift", "s8_3_theStreamsCreditAtTheLimitAndOneOver"),
    "8.8": ("TLSTransportTests/FlowControlTests.swift", "messagesLargerThanTheWindowPass"),
    "9.1": ("TLSTransportTests/InteropTests.swift", "compressed_and_plain_in_one_stream"),
    "9.3": ("TLSTransportTests/HostileClientTests.swift", "compressionBombStopsAtTheLimit"),
    "9.4": ("TLSTransportTests/CallTests.swift", "compressionIsPerMessage"),
    "10.4": ("TLSTransportTests/HostileFrameTests.swift", "brokenFramesEndTheConnectionWithTheirCode"),
    "10.5": ("TLSTransportTests/HostileClientTests.swift", "unansweredPingEndsTheConnection"),
    "10.7": ("TLSTransportTests/HostileFrameTests.swift", "truncationIsNeverSuccess"),
    "11.1": ("WireProtocolTests/PrefaceTests.swift", "s5_4_everySettingAtItsLimitsPassesAndOneBeyondFails"),
    "11.3": ("TLSTransportTests/HostileClientTests.swift", "unreadAnswersStopTheServersReading"),
    "12.1": ("WireProtocolTests/SpecificationTests.swift", "s12_codesAreThoseOfTheText"),
    "13.1": ("TLSTransportTests/InteropBeyondTests.swift", "zero_or_two_requests_for_a_unary_method"),
    "13.2": ("TLSTransportTests/LifecycleTests.swift", "deadlineEndsTheCallOnBothSides"),
    "13.3": ("TLSTransportTests/LifecycleTests.swift", "cancelledStreamCancelsTheHandler"),
    "13.4": ("RPCCoreTests/RetryTests.swift", "theMatrixOfProgressAndSafety"),
    "13.5": ("ParkServicesTests", "dempoten"),
    "14.1": ("WireProtocolTests/FrameTests.swift", "s3_6_unknownTypesAreIgnoredAndCounted"),
    "14.2": ("WireProtocolTests/PrefaceTests.swift", "s2_5_theHighestCommonVersionIsChosen"),
    "14.3": ("WireProtocolTests/SpecificationTests.swift", "s12_codesAreThoseOfTheText"),
  ]

  @Test func everyRequirementHasATest() throws {
    let requirements = try Self.text("Docs/PROTOCOL.md").components(separatedBy: "\n").compactMap { line in
      line.hasPrefix("- **") ? line.dropFirst(4).components(separatedBy: "**").first : nil
    }
    #expect(requirements.count > 90 && Set(requirements).count == requirements.count, "each number once")
    let folder = Self.root.appendingPathComponent("Tests")
    var sources: [String: String] = [:]
    for case let file as URL in try #require(
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    where file.pathExtension == "swift" {
      sources[String(file.path.dropFirst(folder.path.count + 1))] = try String(contentsOf: file, encoding: .utf8)
    }
    let wire = sources.filter { $0.key.hasPrefix("WireProtocolTests/") }.values.joined()
    for requirement in requirements {
      if let (file, test) = Self.elsewhere[requirement] {
        let found = sources.contains { $0.key.hasPrefix(file) && $0.value.contains(test) }
        #expect(found, "\(requirement) is said to be tested by \(test) in \(file)")
      } else {
        let name = "func s" + requirement.replacingOccurrences(of: ".", with: "_") + "_"
        #expect(wire.contains(name), "\(requirement) has no test")
      }
    }
    #expect(Set(Self.elsewhere.keys).isSubset(of: requirements), "no row for a requirement that is gone")
  }
}
