import Testing

@testable import WireProtocol

/// Goal: sections 6, 10 and 11 of PROTOCOL.md beside the tables.
@Suite struct ConnectionTests {
  private let server = Peers().server

  private func open(_ machine: inout ConnectionMachine) -> ConnectionMachine.Opening {
    var opening = ConnectionMachine.Opening.closing
    _ = written {
      opening = machine.open(method: "a/b", CallHead(method: .defined(0)), message: nil, endStream: false, output: &$0)
    }
    return opening
  }

  @Test func s6_2_idsAreOddAndRise() throws {
    var machine = server
    _ = try machine.feed(callFrame(5))
    #expect(try machine.feed(callFrame(9)).seen.count == 1, "gaps are legal")
    for id in [UInt32(9), 7, 5, 1, 2, 10, 0] {
      expectConnectionError(.protocolViolation, machine, callFrame(id), "\(id)")
    }
    for id in [UInt32(2), 10, 11] {
      expectConnectionError(.protocolViolation, machine, frame(.data, stream: id, [1]), "DATA on \(id)")
    }
    #expect(try machine.feed(frame(.data, stream: 7, [1])).seen.isEmpty, "a skipped id counts as closed")
  }

  @Test func s6_2_aClientWhoseIdsHaveRunOutOpensNoMore() {
    var machine = Peers().client
    machine.lastStream = ConnectionMachine.streamIdMax - 4
    #expect(open(&machine) == .opened(slot: 0, inlined: false))
    #expect(machine.streamId(0) == ConnectionMachine.streamIdMax - 2)
    #expect(open(&machine) == .opened(slot: 1, inlined: false))
    #expect(machine.streamId(1) == ConnectionMachine.streamIdMax)
    #expect(open(&machine) == .closing)
  }

  @Test func s6_6_theStreamLimitAndOneOver() throws {
    var settings = Settings()
    settings.streamsMax = 2
    var peers = Peers(serverSettings: settings)
    _ = try peers.server.feed(callFrame(1) + callFrame(3))
    let message = callFrame(5, flags: .message, [0, 0, 1])
    let (seen, answer) = try peers.server.feed(message)
    #expect(seen.isEmpty)
    #expect(answer[3] == FrameType.reset.rawValue && Array(answer[9..<13]) == [0, 0, 0, 4], "RESET with REFUSED")
    #expect(peers.server.receiveGeneral.consumed == 1, "its bytes are credited")
    // A stream that was reset counts until its handler has ended.
    _ = try peers.server.feed(frame(.reset, stream: 1, [0, 0, 0, 5, 0]))
    #expect(try peers.server.feed(callFrame(7)).seen.isEmpty)
    peers.server.release(0)
    #expect(try peers.server.feed(callFrame(9)).seen.count == 1)
    // The client keeps to it by itself.
    #expect(open(&peers.client) == .opened(slot: 0, inlined: false))
    #expect(open(&peers.client) == .opened(slot: 1, inlined: false))
    #expect(open(&peers.client) == .streamLimit)
  }

  @Test func s5_6_aLoweredStreamLimitTakesEffectOnReceipt() throws {
    var client = Peers().client
    _ = try client.feed(frame(.settings, stream: 0, [4, 0]))
    #expect(open(&client) == .streamLimit)
  }

  @Test func s10_1_afterTheFinalGoodbyeNewCallsAreRefused() throws {
    var machine = server
    _ = try machine.feed(callFrame(1))
    let goodbye = written { machine.goodbye(final: true, code: .shutdown, output: &$0) }
    #expect(goodbye == frame(.goodbye, stream: 0, [0, 0, 0, 1, 0, 0, 0, 14, 0]))
    let (seen, answer) = try machine.feed(callFrame(3))
    #expect(seen.isEmpty && Array(answer[9..<13]) == [0, 0, 0, 4])
    #expect(
      try machine.feed(frame(.data, flags: [.message, .endStream], stream: 1, [1])).seen.count == 1, "stream 1 goes on")
    // A second one does not raise what was promised (10.3).
    #expect(
      written { machine.goodbye(final: true, code: .internalError, output: &$0) }.dropFirst(9).prefix(4) == [
        0, 0, 0, 1,
      ])
  }

  @Test func s10_2_afterTheWarningTheClientOpensNoStreams() throws {
    var peers = Peers()
    #expect(open(&peers.client) == .opened(slot: 0, inlined: false))
    let warning = written { peers.server.goodbye(final: false, output: &$0) }
    #expect(try peers.client.feed(warning).seen == [.goodbye(ConnectionMachine.streamIdMax, .noError)])
    #expect(open(&peers.client) == .closing)
    // The server still takes what crossed the warning.
    #expect(try peers.server.feed(callFrame(1)).seen.count == 1)
    #expect(try peers.client.feed(frame(.headers, stream: 1, [0])).seen.count == 1)
  }

  @Test func s10_3_aLaterGoodbyeMustNotRaiseTheLastStream() throws {
    var client = Peers().client
    let five = frame(.goodbye, stream: 0, [0, 0, 0, 5, 0, 0, 0, 0, 0])
    _ = try client.feed(five + five)
    #expect(client.peerGoodbye == 5)
    expectConnectionError(.protocolViolation, client, frame(.goodbye, stream: 0, [0, 0, 0, 6, 0, 0, 0, 0, 0]))
  }

  /// Goal: 11.2; method: as many as the budget allows pass, one more ends the connection, and the next window is new.
  @Test func s11_2_everyBudgetAtTheLimitAndOneOver() throws {
    let opened = callFrame(1)
    let ended = callFrame(1, flags: .endStream)
    let ping = frame(.ping, stream: 0, [UInt8](repeating: 0, count: 8))
    let cases: [(String, Int, prepare: [UInt8], repeated: (Int) -> [UInt8])] = [
      (
        "streams reset", 1000, [],
        { callFrame(UInt32(2 * $0 + 1)) + frame(.reset, stream: UInt32(2 * $0 + 1), [0, 0, 0, 5, 0]) }
      ),
      (
        "stream errors", 200, [],
        { callFrame(UInt32(2 * $0 + 1), flags: .endStream) + frame(.data, stream: UInt32(2 * $0 + 1), [1]) }
      ),
      ("early pings", 10, ping, { _ in ping }),
      ("settings", 50, [], { _ in frame(.settings, stream: 0, [4, 7]) }),
      ("empty DATA", 1000, opened, { _ in frame(.data, stream: 1) }),
      (
        "ACKs nobody asked for", 1000, [],
        { _ in frame(.ping, flags: .ack, stream: 0, [UInt8](repeating: 0, count: 8)) }
      ),
      ("unknown frames", 1000, [], { _ in frame(FrameType(rawValue: 99), stream: 0) }),
      ("credentials", 5000, [], { _ in frame(.credential, stream: 0, [1, 0]) }),
      ("late DATA", 20_000, ended + frame(.reset, stream: 1, [0, 0, 0, 5, 0]), { _ in frame(.data, stream: 1) }),
      (
        "late WINDOW", 20_000, ended + frame(.reset, stream: 1, [0, 0, 0, 5, 0]),
        { _ in frame(.window, stream: 1, [1]) }
      ),
    ]
    for (name, limit, prepare, repeated) in cases {
      var machine = server
      func feed(_ bytes: [UInt8], now: UInt64) throws {
        for case .call(let slot, _, _, _) in try machine.feed(bytes, now: now).seen { machine.release(slot) }
      }
      try feed(prepare, now: 1)
      for index in 0..<limit { try feed(repeated(index), now: 2) }
      var over = machine
      #expect { _ = try over.feed(repeated(limit), now: 3) } throws: {
        ($0 as? WireError)?.code == .excessiveLoad
      }
      if name != "early pings" {
        #expect(throws: Never.self, "\(name): a new window") { try feed(repeated(limit), now: 31_000_000_000) }
      }
    }
  }

  @Test func s10_6_pingsAtTheAnnouncedIntervalCostNothing() throws {
    var machine = server
    for index in 1...100 {
      _ = try machine.feed(
        frame(.ping, stream: 0, [UInt8](repeating: 0, count: 8)), now: UInt64(index) * 10_000_000_000)
    }
  }

  @Test func s12_codesHaveTheirNumbersAndNames() {
    let names: [(WireErrorCode, UInt32, String)] = [
      (.noError, 0, "NO_ERROR"), (.protocolViolation, 1, "PROTOCOL_VIOLATION"), (.flowControl, 2, "FLOW_CONTROL"),
      (.frameSize, 3, "FRAME_SIZE"), (.refused, 4, "REFUSED"), (.cancelled, 5, "CANCELLED"),
      (.streamClosed, 6, "STREAM_CLOSED"), (.table, 7, "TABLE"), (.excessiveLoad, 8, "EXCESSIVE_LOAD"),
      (.version, 9, "VERSION"), (.timeout, 10, "TIMEOUT"), (.internalError, 11, "INTERNAL"),
      (.credential, 12, "CREDENTIAL"), (.compression, 13, "COMPRESSION"), (.shutdown, 14, "SHUTDOWN"),
      (.connectionLimit, 15, "CONNECTION_LIMIT"), (.messageSize, 16, "MESSAGE_SIZE"),
      (.deadlineExceeded, 17, "DEADLINE_EXCEEDED"),
    ]
    for (code, number, name) in names { #expect(code.rawValue == number && code.description == name) }
    #expect(WireErrorCode(rawValue: 18).description == "CODE_18")
    #expect(WireErrorCode(rawValue: .max).description == "CODE_4294967295")
  }

  @Test func s9_2_compressedStandsOnEveryFrameOfAMessage() throws {
    var machine = server
    _ = try machine.feed(callFrame(1) + callFrame(3))
    _ = try machine.feed(frame(.data, flags: .compressed, stream: 1, [1]))
    #expect(
      try machine.feed(frame(.data, flags: .message, stream: 1, [1])).seen == [
        .streamFailed(slot: 0, .protocolViolation)
      ])
    _ = try machine.feed(frame(.data, flags: [.compressed, .message], stream: 3, [1]))
    #expect(
      try machine.feed(frame(.data, flags: .message, stream: 3, [1])).seen.count == 1, "the next message may differ")
  }

  @Test func s2_5_theServersChoiceIsChecked() throws {
    #expect(try Preface.check(chosen: 1...1, offered: 1...1) == 1)
    for (chosen, offered) in [(1...2, 1...2), (2...2, 1...1)] as [(ClosedRange<UInt8>, ClosedRange<UInt8>)] {
      #expect { try Preface.check(chosen: chosen, offered: offered) } throws: { ($0 as? WireError)?.code == .version }
    }
  }
}
