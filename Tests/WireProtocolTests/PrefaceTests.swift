import Testing

@testable import WireProtocol

/// Goal: sections 2 and 5 of PROTOCOL.md; method: bytes in, parsed value or error out.
@Suite struct PrefaceTests {
  private func decode(_ bytes: [UInt8]) throws -> Preface.Parsed? {
    try bytes.withUnsafeBytes { try Preface.decode($0) }
  }

  private func preface(versions: (UInt8, UInt8) = (1, 1), settings: [UInt8]) -> [UInt8] {
    Preface.magic + [versions.0, versions.1, UInt8(settings.count >> 8), UInt8(settings.count & 0xff)] + settings
  }

  @Test func s2_2_everyPrefixOfAPrefaceWaitsAndTheWholeParses() throws {
    var settings = Settings()
    settings.streamsMax = 77
    let whole = written { Preface.encode(versions: 1...1, settings: settings, into: &$0) }
    for length in 0..<whole.count { #expect(try decode(Array(whole[..<length])) == nil) }
    #expect(try decode(whole + [1, 2, 3]) == .init(versions: 1...1, settings: settings, byteCount: whole.count))
  }

  @Test func s2_2_wrongMagicFailsAtItsFirstByte() {
    for index in Preface.magic.indices {
      var bytes = Array(Preface.magic[...index])
      bytes[index] ^= 1
      #expect(throws: WireError.self) { try decode(bytes) }
    }
  }

  @Test(arguments: [(0, 1), (2, 1), (0, 0)] as [(UInt8, UInt8)])
  func s2_3_versionRangeMustBeOne(range: (UInt8, UInt8)) {
    #expect { try decode(preface(versions: range, settings: [])) } throws: { ($0 as? WireError)?.code == .version }
  }

  @Test func s2_4_settingsLengthAtTheLimitPassesOneMoreFails() throws {
    let atLimit = (0..<1024).flatMap { index -> [UInt8] in [UInt8(0x20 + index % 2), 0] }
    #expect(atLimit.count == 2048)
    // Within the limit the length is accepted; what fails is the repeated id.
    #expect { try decode(preface(settings: atLimit)) } throws: { ($0 as? WireError)?.code == .protocolViolation }
    #expect { try decode(preface(settings: atLimit + [0])) } throws: { ($0 as? WireError)?.code == .frameSize }
  }

  @Test func s2_5_theHighestCommonVersionIsChosen() throws {
    #expect(try Preface.choose(offered: 1...9) == 1)
    #expect { try Preface.choose(offered: 2...9) } throws: { ($0 as? WireError)?.code == .version }
  }

  @Test func s5_2_unknownSettingsAreIgnored() throws {
    #expect(try decode(preface(settings: [0x7f, 5, 4, 9]))?.settings.streamsMax == 9)
  }

  @Test func s5_3_aRepeatedSettingFails() {
    #expect(throws: WireError.self) { try decode(preface(settings: [4, 9, 4, 9])) }
  }

  @Test func s5_4_everySettingAtItsLimitsPassesAndOneBeyondFails() throws {
    for rule in SettingRule.all where rule.id > 2 {
      for (value, legal) in [
        (rule.minimum, true), (rule.maximum, true), (rule.minimum - 1, false), (rule.maximum + 1, false),
      ] where value >= 0 {
        let bytes = written { output in
          output.append(varint: rule.id)
          output.append(varint: UInt64(value))
        }
        if legal {
          #expect(try decode(preface(settings: bytes)) != nil, "\(rule.name) \(value)")
        } else {
          #expect(throws: WireError.self, "\(rule.name) \(value)") { try decode(preface(settings: bytes)) }
        }
      }
    }
  }

  @Test func s5_5_aStreamWindowAboveAnEighthFails() throws {
    var settings = Settings()
    settings.streamWindowBytes = settings.connectionWindowBytes / 8 + 1
    #expect(throws: WireError.self) {
      try decode(written { Preface.encode(versions: 1...1, settings: settings, into: &$0) })
    }
  }

  @Test func s5_6_onlyTwoSettingsChangeLater() throws {
    var server = Peers().server
    #expect(try server.feed(frame(.settings, stream: 0, [4, 5])).seen == [.settingsChanged])
    #expect(server.peer.streamsMax == 5)
    #expect(throws: WireError.self) { try server.feed(frame(.settings, stream: 0, [13, 12])) }
  }
}
