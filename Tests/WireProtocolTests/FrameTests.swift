import Testing

@testable import WireProtocol

/// Expects that `bytes` end the connection with a code.
func expectConnectionError(
  _ code: WireErrorCode, _ machine: ConnectionMachine, _ bytes: [UInt8], _ comment: Comment? = nil,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  var machine = machine
  do {
    let seen = try machine.feed(bytes).seen
    Issue.record("no error but \(seen) \(comment.map { "\($0)" } ?? "")", sourceLocation: sourceLocation)
  } catch {
    #expect((error as? WireError)?.code == code, comment, sourceLocation: sourceLocation)
  }
}

/// A CALL on method `a/b` by name, with more fields behind it.
func callFrame(_ stream: UInt32, flags: FrameFlags = [], _ rest: [UInt8] = [0, 0]) -> [UInt8] {
  frame(.call, flags: flags, stream: stream, [0, 3, 0x61, 0x2f, 0x62] + rest)
}

/// The bytes of a varint.
func varint(_ value: UInt64) -> [UInt8] { written { $0.append(varint: value) } }

/// Goal: sections 3 and 4 of PROTOCOL.md, a test per requirement.
@Suite struct FrameTests {
  private let server = Peers().server
  private let client = Peers().client

  private func openClient(endStream: Bool = false) -> ConnectionMachine {
    var machine = client
    _ = written {
      _ = machine.open(method: "a/b", CallHead(method: .defined(0)), message: nil, endStream: endStream, output: &$0)
    }
    return machine
  }

  @Test func s3_1_aHeaderIsNineBytesBigEndian() {
    let header = FrameHeader(payloadBytes: 0x010203, type: .window, flags: .reserve, stream: 0x7abbccdd)
    let bytes = written { output in
      let at = output.reserve(9)
      header.store(to: at)
      output.advance(9)
    }
    #expect(bytes == hex("01 02 03 06 08 7a bb cc dd"))
    #expect(bytes.withUnsafeBytes { FrameHeader(loadingFrom: $0.baseAddress!) } == header)
  }

  @Test func s3_2_theReservedBitAndUnknownFlagsAreIgnored() throws {
    var machine = server
    var bytes = frame(.ping, flags: FrameFlags(rawValue: 0xfe), stream: 0, [UInt8](repeating: 7, count: 8))
    bytes[5] |= 0x80
    #expect(try machine.feed(bytes).answer == frame(.ping, flags: .ack, stream: 0, [UInt8](repeating: 7, count: 8)))
  }

  @Test func s3_3_varintsOfEveryLengthAndForm() throws {
    for bits in 0..<64 {
      for value in [UInt64(1) << bits, UInt64.max >> (63 - bits)] {
        let bytes = varint(value)
        #expect(bytes.count == Varint.byteCount(value))
        #expect(try read(bytes) == value)
      }
    }
    #expect(try read([0x81, 0x80, 0x80, 0x00]) == 1, "longer than needed is legal")
    #expect(throws: WireError.self, "more than 64 bits") { try read([UInt8](repeating: 0xff, count: 9) + [2]) }
    #expect(throws: WireError.self, "eleven bytes") { try read([UInt8](repeating: 0x80, count: 10) + [0]) }
    #expect(throws: WireError.self, "cut off") { try read([0x80]) }
  }

  private func read(_ bytes: [UInt8]) throws -> UInt64 {
    try bytes.withUnsafeBytes {
      var reader = ByteReader($0)
      return try reader.varint()
    }
  }

  @Test func s3_4_aPayloadThatEndsWithinAFieldFails() {
    for type in [FrameType.call, .reset, .window, .define, .credential, .ping, .goodbye] {
      let stream: UInt32 = type == .call || type == .reset ? 1 : 0
      var machine = server
      if type == .reset { _ = try? machine.feed(callFrame(1)) }
      expectConnectionError(.frameSize, machine, frame(type, stream: stream), "type \(type.rawValue)")
    }
    for type in [FrameType.reply, .headers] {
      expectConnectionError(.frameSize, openClient(), frame(type, stream: 1), "type \(type.rawValue)")
    }
  }

  @Test func s3_6_unknownTypesAreIgnoredAndCounted() throws {
    var machine = server
    for type in UInt8(0x0c)...0xff {
      #expect(try machine.feed(frame(FrameType(rawValue: type), stream: 3, [1, 2])).seen.isEmpty)
    }
    #expect(machine.unknownFramesIgnored == 0xff - 0x0b)
  }

  @Test func s3_7_bytesBehindTheLastFieldAreIgnored() throws {
    var machine = server
    #expect(try machine.feed(frame(.ping, stream: 0, [UInt8](repeating: 0, count: 12))).answer.count == 17)
    #expect(try machine.feed(frame(.window, stream: 0, [1, 99])).seen == [.credit(slot: nil)])
    #expect(
      try machine.feed(frame(.credential, stream: 0, [1, 1, 65, 99])).seen == [.credential(1, .set(token: [65]))])
  }

  @Test func s4_1_1_framesOnTheWrongKindOfStreamFail() {
    for type in UInt8(0)...5 {
      expectConnectionError(.protocolViolation, server, frame(FrameType(rawValue: type), stream: 0), "server \(type)")
      expectConnectionError(.protocolViolation, client, frame(FrameType(rawValue: type), stream: 0), "client \(type)")
    }
    for type in UInt8(7)...11 {
      expectConnectionError(.protocolViolation, server, frame(FrameType(rawValue: type), stream: 1), "server \(type)")
      expectConnectionError(.protocolViolation, client, frame(FrameType(rawValue: type), stream: 1), "client \(type)")
    }
  }

  @Test func s4_1_2_framesFromTheWrongSideFail() throws {
    for type in [FrameType.reply, .headers, .stop] {
      var machine = server
      _ = try machine.feed(callFrame(1))
      expectConnectionError(.protocolViolation, machine, frame(type, stream: 1, [0]), "\(type.rawValue)")
    }
    expectConnectionError(.protocolViolation, openClient(), callFrame(1))
    expectConnectionError(.protocolViolation, client, frame(.credential, stream: 0, [1, 0]))
  }

  @Test func s4_1_3_messagesFollowEachOtherAndMayBeEmpty() throws {
    var machine = server
    _ = try machine.feed(callFrame(1))
    let seen = try machine.feed(
      frame(.data, stream: 1, [1]) + frame(.data, flags: .message, stream: 1, [2])
        + frame(.data, flags: .message, stream: 1)
    ).seen
    #expect(
      seen == [
        .data(slot: 0, [1], endsMessage: false, ended: false), .data(slot: 0, [2], endsMessage: true, ended: false),
        .data(slot: 0, [], endsMessage: true, ended: false),
      ])
  }

  @Test func s4_1_4_endStreamStandsOnTheLastFrameOrAnEmptyOne() throws {
    for (flags, bytes) in [([.endStream], []), ([.endStream, .message], [5])] as [(FrameFlags, [UInt8])] {
      var machine = server
      _ = try machine.feed(callFrame(1))
      _ = try machine.feed(frame(.data, flags: flags, stream: 1, bytes))
      #expect(machine.remoteEnded(0))
    }
    // The bit means nothing from a server.
    var machine = openClient()
    _ = try machine.feed(frame(.data, flags: [.endStream, .message], stream: 1, [5]))
    #expect(!machine.remoteEnded(0))
  }

  @Test func s4_1_5_endStreamWithinAMessageFailsTheStream() throws {
    for end in [frame(.data, flags: .endStream, stream: 1), frame(.data, flags: .endStream, stream: 1, [3])] {
      var machine = server
      _ = try machine.feed(callFrame(1) + frame(.data, stream: 1, [1]))
      #expect(try machine.feed(end).seen == [.streamFailed(slot: 0, .protocolViolation)])
    }
  }

  @Test(arguments: [(2, false), (3, true), (256, true), (257, false)])
  func s4_2_2_methodNameLengths(length: Int, legal: Bool) throws {
    let name = [UInt8](repeating: 0x61, count: length)
    let bytes = frame(.call, stream: 1, [0] + varint(UInt64(length)) + name + [0, 0])
    var machine = server
    if legal {
      #expect(try machine.feed(bytes).seen.count == 1)
    } else {
      #expect(throws: WireError.self) { try machine.feed(bytes) }
    }
    for byte in [UInt8(0x20), 0x7f, 0x00, 0xc3] {
      expectConnectionError(.protocolViolation, server, frame(.call, stream: 1, [0, 3, 0x61, byte, 0x62, 0, 0]))
    }
  }

  @Test func s4_2_3_anyCredentialNumberReachesTheCall() throws {
    var machine = server
    let seen = try machine.feed(callFrame(1, varint(.max) + [0])).seen
    #expect(seen == [.call(slot: 0, CallHead(method: .literal("a/b"), credential: .max), nil, ended: false)])
  }

  @Test func s4_2_4_timeLeftAtTheLimitAndOneOver() throws {
    var machine = server
    #expect(try machine.feed(callFrame(1, [0] + varint(CallHead.timeLeftMicrosMax))).seen.count == 1)
    expectConnectionError(.protocolViolation, server, callFrame(1, [0] + varint(CallHead.timeLeftMicrosMax + 1)))
    // Our own longer deadlines are sent as the limit.
    var sender = client
    let sent = written {
      _ = sender.open(
        method: "a/b", CallHead(method: .defined(0), timeLeftMicros: .max), message: nil, endStream: true, output: &$0)
    }
    var receiver = server
    let seen = try receiver.feed(sent).seen
    #expect(
      seen.last
        == .call(slot: 0, CallHead(method: .defined(0), timeLeftMicros: CallHead.timeLeftMicrosMax), nil, ended: true))
  }

  @Test func s4_2_5_idempotencyKeyLengths() throws {
    for (length, legal) in [(0, false), (1, true), (64, true), (65, false)] {
      var machine = server
      let bytes = callFrame(
        1, flags: .keyOrTrailers, [0, 0] + varint(UInt64(length)) + [UInt8](repeating: 1, count: length))
      if legal {
        #expect(try machine.feed(bytes).seen.count == 1)
      } else {
        #expect(throws: WireError.self, "\(length)") { try machine.feed(bytes) }
      }
    }
  }

  @Test func s4_2_6_endStreamDecidesWhetherDataMayFollowAnInlinedMessage() throws {
    var machine = server
    let seen = try machine.feed(callFrame(1, flags: .message, [0, 0, 42])).seen
    #expect(seen == [.call(slot: 0, CallHead(method: .literal("a/b")), [42], ended: false)])
    #expect(try machine.feed(frame(.data, flags: .message, stream: 1, [1])).seen.count == 1)
    _ = try machine.feed(callFrame(3, flags: [.message, .endStream], [0, 0, 42]))
    #expect(
      try machine.feed(frame(.data, flags: .message, stream: 3, [1])).seen == [.streamFailed(slot: 1, .streamClosed)])
  }

  @Test func s4_2_7_callWithoutMessageEndsBehindItsFields() {
    expectConnectionError(.frameSize, server, callFrame(1, [0, 0, 1]))
  }

  @Test func s4_3_unknownStatusIsUnknown() throws {
    var machine = openClient(endStream: true)
    #expect(
      try machine.feed(frame(.reply, stream: 1, [17, 1, 65, 0])).seen
        == [.reply(slot: 0, ReplyHead(status: 2, message: "A"), nil)])
  }

  @Test func s4_3_3_textThatIsNotUTF8Fails() {
    expectConnectionError(.protocolViolation, openClient(), frame(.reply, stream: 1, [5, 1, 0xff, 0]))
  }

  @Test func s4_3_4_longTextsAreCutAtACharacterAndLongDetailsDropped() throws {
    // "文" has three bytes: 1365 of them are 4095, one more does not fit.
    for (text, expected) in [
      (String(repeating: "a", count: 4096), 4096), (String(repeating: "a", count: 4097), 4096),
      (String(repeating: "文", count: 1366), 4095),
    ] {
      for (details, kept) in [(8192, 8192), (8193, 0)] {
        var peers = Peers()
        let call = written {
          _ = peers.client.open(
            method: "a/b", CallHead(method: .defined(0)), message: nil, endStream: true, output: &$0)
        }
        _ = try peers.server.feed(call)
        let head = ReplyHead(status: 5, message: text, details: [UInt8](repeating: 1, count: details))
        let reply = written { peers.server.sendReply(0, head, message: nil, output: &$0) }
        let seen = try peers.client.feed(reply).seen
        guard case .reply(_, let got, _)? = seen.first else {
          Issue.record("no reply")
          continue
        }
        #expect(got.message.utf8.count == expected && text.hasPrefix(got.message))
        #expect(got.details.count == kept)
      }
    }
    expectConnectionError(
      .frameSize, openClient(), frame(.reply, stream: 1, [5] + varint(4097) + [UInt8](repeating: 65, count: 4097) + [0])
    )
    expectConnectionError(
      .frameSize, openClient(), frame(.reply, stream: 1, [5, 0] + varint(8193) + [UInt8](repeating: 65, count: 8193)))
  }

  @Test func s4_3_5_aFailureWithAMessageFails() {
    expectConnectionError(.protocolViolation, openClient(), frame(.reply, flags: .message, stream: 1, [5, 0, 0, 1]))
  }

  @Test func s4_3_6_replyWithoutMessageEndsBehindItsFields() {
    expectConnectionError(.frameSize, openClient(), frame(.reply, stream: 1, [0, 1]))
  }

  @Test func s4_3_7_replyWithinAMessageFailsTheStream() throws {
    var machine = openClient()
    _ = try machine.feed(frame(.data, stream: 1, [1]))
    #expect(try machine.feed(frame(.reply, stream: 1, [0])).seen == [.streamFailed(slot: 0, .protocolViolation)])
  }

  @Test func s4_4_2_initialMetadataTwiceOrLateFails() throws {
    for bytes in [
      frame(.headers, stream: 1, [0]) + frame(.headers, stream: 1, [0]),
      frame(.data, flags: .message, stream: 1, [1]) + frame(.headers, stream: 1, [0]),
      frame(.headers, stream: 1, [0]) + frame(.reply, flags: .metadata, stream: 1, [0, 1, 0, 1, 0x61, 0]),
    ] {
      expectConnectionError(.protocolViolation, openClient(), bytes)
    }
    // Our own server sends them at most once, and not behind DATA.
    var machine = server
    _ = try machine.feed(callFrame(1))
    let field = try MetadataField("a", text: "1")
    #expect(!written { machine.sendHeaders(0, [field], output: &$0) }.isEmpty)
    #expect(written { machine.sendHeaders(0, [field], output: &$0) }.isEmpty)
    _ = try machine.feed(callFrame(3))
    _ = written { output in
      _ = [UInt8]([1]).withUnsafeBytes {
        machine.sendData(1, $0, from: 0, compressed: false, endStream: false, output: &output)
      }
    }
    #expect(written { machine.sendHeaders(1, [field], output: &$0) }.isEmpty)
  }

  @Test func s4_5_1_resetEndsTheStreamAndItsTextIsLimited() throws {
    var machine = server
    _ = try machine.feed(callFrame(1))
    #expect(try machine.feed(frame(.reset, stream: 1, [0, 0, 0, 5, 2, 65, 66])).seen == [.reset(slot: 0, .cancelled)])
    _ = try machine.feed(callFrame(3))
    let long = [0, 0, 0, 5] + varint(4097) + [UInt8](repeating: 65, count: 4097)
    expectConnectionError(.frameSize, machine, frame(.reset, stream: 3, long))
    #expect(
      written { machine.reset(1, code: .cancelled, text: String(repeating: "x", count: 5000), output: &$0) }.count == 9
        + 4 + 2 + 4096)
  }

  @Test func s4_6_1_noDataIsSentBehindTheOwnEnd() throws {
    var machine = openClient()
    #expect(try machine.feed(frame(.stop, stream: 1)).seen == [.stop(slot: 0)])
    #expect(written { machine.sendEnd(0, output: &$0) } == frame(.data, flags: .endStream, stream: 1))
    let more = written { output in
      _ = [UInt8]([1]).withUnsafeBytes {
        machine.sendData(0, $0, from: 0, compressed: false, endStream: false, output: &output)
      }
      machine.sendEnd(0, output: &output)
    }
    #expect(more.isEmpty)
  }

  @Test func s4_9_credentials() throws {
    var machine = server
    #expect(
      try machine.feed(frame(.credential, stream: 0, varint(1024) + [1, 7])).seen == [
        .credential(1024, .set(token: [7]))
      ])
    #expect(try machine.feed(frame(.credential, stream: 0, [1, 0])).seen == [.credential(1, .drop)])
    for number in [UInt64(0), 1025, .max] {
      expectConnectionError(
        .credential, server, frame(.credential, stream: 0, varint(number) + [1, 7]), "4.9.2: \(number)")
    }
    let token = [UInt8](repeating: 1, count: 4097)
    #expect(try machine.feed(frame(.credential, stream: 0, [1] + varint(4096) + token.dropLast())).seen.count == 1)
    expectConnectionError(.frameSize, server, frame(.credential, stream: 0, [1] + varint(4097) + token))
  }

  @Test func s4_10_1_pingIsAnsweredWithItsBytes() throws {
    var machine = server
    let opaque: [UInt8] = [1, 2, 3, 4, 5, 6, 7, 8]
    #expect(try machine.feed(frame(.ping, stream: 0, opaque)).answer == frame(.ping, flags: .ack, stream: 0, opaque))
    _ = written { machine.ping(0x0102_0304_0506_0708, output: &$0) }
    #expect(try machine.feed(frame(.ping, flags: .ack, stream: 0, opaque)).seen == [.pong(0x0102_0304_0506_0708)])
    #expect(try machine.feed(frame(.ping, flags: .ack, stream: 0, opaque)).seen == [], "nobody asked")
  }

  @Test func s4_10_3_settingsAreAtMost2048Bytes() throws {
    // 682 unknown settings of three bytes and one of two make 2048.
    var pairs: [UInt8] = [100, 0]
    for id in 0..<682 { pairs += varint(UInt64(1000 + id)) + [0] }
    #expect(pairs.count == 2048)
    var machine = server
    #expect(try machine.feed(frame(.settings, stream: 0, pairs)).seen == [.settingsChanged])
    expectConnectionError(.frameSize, server, frame(.settings, stream: 0, [UInt8](repeating: 0, count: 2049)))
  }
}
