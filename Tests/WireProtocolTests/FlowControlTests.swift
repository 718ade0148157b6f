import Testing

@testable import WireProtocol

/// Goal: section 8 of PROTOCOL.md.
@Suite struct FlowControlTests {
  private let overhead = Settings.messageOverheadBytes

  /// Peers with one open stream; the server's window is the default.
  private func open(_ peers: inout Peers) throws {
    let call = written {
      _ = peers.client.open(method: "a/b", CallHead(method: .defined(0)), message: nil, endStream: false, output: &$0)
    }
    _ = try peers.server.feed(call)
  }

  private func send(_ machine: inout ConnectionMachine, _ slot: Int, _ bytes: Int) -> (taken: Int?, wire: [UInt8]) {
    var taken: Int?
    let wire = written { output in
      let message = [UInt8](repeating: 7, count: bytes)
      taken = message.withUnsafeBytes {
        machine.sendData(slot, $0, from: 0, compressed: false, endStream: false, output: &output)
      }
    }
    return (taken, wire)
  }

  @Test func aPieceOfAMessageIsNoLongerThanAsked_andOnlyTheLastOneEndsIt() throws {
    var peers = Peers()
    try open(&peers)
    let message = [UInt8](repeating: 7, count: 100)
    let before = peers.client.connectionCredit
    var (offset, taken) = (0, [Int]())
    let wire = written { output in
      message.withUnsafeBytes { bytes in
        while offset < bytes.count,
          let count = peers.client.sendData(
            0, bytes, from: offset, atMost: 40, compressed: false, endStream: false, output: &output)
        {
          taken.append(count)
          offset += count
        }
      }
    }
    #expect(taken == [40, 40, 20])
    #expect(before - peers.client.connectionCredit == 100 + overhead)
    #expect(
      try peers.server.feed(wire).seen
        == [40, 40, 20].enumerated().map { index, count in
          .data(slot: 0, [UInt8](repeating: 7, count: count), endsMessage: index == 2, ended: false)
        })
  }

  @Test func s8_1_aDataMessageCostsItsBytesAnd32AndHeadersNothing() throws {
    var peers = Peers()
    try open(&peers)
    let before = peers.client.connectionCredit
    _ = send(&peers.client, 0, 100)
    #expect(before - peers.client.connectionCredit == 132)
    _ = send(&peers.client, 0, 0)
    #expect(before - peers.client.connectionCredit == 164)
    // An inlined message costs its bytes.
    _ = written { output in
      _ = [UInt8](repeating: 1, count: 10).withUnsafeBytes {
        peers.client.open(
          method: "a/b", CallHead(method: .defined(0), metadata: [MetadataField(unchecked: "a", .text("b"))]),
          message: $0,
          endStream: true, output: &output)
      }
    }
    #expect(before - peers.client.connectionCredit == 174)
  }

  @Test func s8_1_emptyMessagesRunOutOfCreditLikeOthers() throws {
    var peers = Peers()
    try open(&peers)
    var sent = 0
    while send(&peers.client, 0, 0).taken != nil, sent < 100_000 { sent += 1 }
    #expect(sent == 262_144 / 32)
    var server = peers.server
    #expect(throws: Never.self) {
      for _ in 0..<sent { _ = try server.feed(frame(.data, flags: .message, stream: 1)) }
    }
    #expect(try server.feed(frame(.data, flags: .message, stream: 1)).seen == [.streamFailed(slot: 0, .flowControl)])
  }

  @Test func s8_3_theStreamsCreditAtTheLimitAndOneOver() throws {
    for (extra, legal) in [(0, true), (1, false)] {
      var peers = Peers()
      try open(&peers)
      let piece = [UInt8](repeating: 1, count: 65536)
      for _ in 0..<3 { _ = try peers.server.feed(frame(.data, stream: 1, piece)) }
      _ = try peers.server.feed(frame(.data, stream: 1, [UInt8](repeating: 1, count: 65536 - 64)))
      let last = frame(.data, flags: .message, stream: 1, [UInt8](repeating: 1, count: 32 + extra))
      let seen = try peers.server.feed(last).seen
      if legal {
        #expect(peers.server.streams.slots[0].receive.available == 0)
      } else {
        #expect(seen == [.streamFailed(slot: 0, .flowControl)])
      }
    }
  }

  @Test func s8_3_theConnectionsCreditAtTheLimitAndOneOver() throws {
    var peers = Peers()
    for _ in 0..<9 { try open(&peers) }
    for stream in 0..<UInt32(8) {
      for _ in 0..<4 {
        _ = try peers.server.feed(frame(.data, stream: 2 * stream + 1, [UInt8](repeating: 1, count: 65536)))
      }
    }
    #expect(peers.server.receiveGeneral.available == 0)
    #expect(try peers.server.feed(frame(.data, stream: 17)).seen.count == 1, "no bytes, no charge")
    expectConnectionError(.flowControl, peers.server, frame(.data, stream: 17, [1]))
  }

  @Test func s8_4_windowIncrements() throws {
    var peers = Peers()
    try open(&peers)
    #expect(try peers.server.feed(frame(.window, stream: 1, [0])).seen == [.streamFailed(slot: 0, .flowControl)])
    expectConnectionError(.flowControl, peers.server, frame(.window, stream: 0, [0]))
    expectConnectionError(.flowControl, peers.server, frame(.window, flags: .reserve, stream: 0, [0]))
    let room = UInt64(1 << 31) - 2_097_152
    var machine = Peers().server
    #expect(try machine.feed(frame(.window, stream: 0, varint(room))).seen == [.credit(slot: nil)])
    expectConnectionError(.flowControl, machine, frame(.window, stream: 0, [1]))
    expectConnectionError(.flowControl, Peers().server, frame(.window, stream: 0, varint(.max)))
    for increment in [UInt64(1 << 31) - 262_144 + 1, .max] {
      var peers = Peers()
      try open(&peers)
      let seen = try peers.server.feed(frame(.window, stream: 1, varint(increment))).seen
      #expect(seen == [.streamFailed(slot: 0, .flowControl)], "a stream's credit costs the stream")
    }
  }

  @Test func s8_5_creditComesBackInBatchesAndForDiscardedBytes() throws {
    var peers = Peers()
    try open(&peers)
    _ = try peers.server.feed(frame(.data, flags: .message, stream: 1, [UInt8](repeating: 1, count: 65536 - 32)))
    #expect(written { peers.server.consume(65535, slot: 0, output: &$0) }.isEmpty)
    let window = written { peers.server.consume(1, slot: 0, output: &$0) }
    #expect(try peers.client.feed(window).seen == [.credit(slot: 0)])
    // Bytes for a stream that has been reset come back to the connection.
    _ = written { peers.server.reset(0, code: .cancelled, output: &$0) }
    for _ in 0..<8 { _ = try peers.server.feed(frame(.data, stream: 1, [UInt8](repeating: 1, count: 65536))) }
    let credit = peers.server.receiveGeneral
    #expect(credit.available + credit.consumed == credit.limit)
  }

  @Test func s8_6_smallMessagesPassOnTheReserveWhenTheWindowIsEmpty() throws {
    var peers = Peers()
    for _ in 0..<9 { try open(&peers) }
    for slot in 0..<9 {
      while let taken = send(&peers.client, slot, 65536).taken, taken > 0 {}
    }
    #expect(peers.client.connectionCredit <= overhead)
    for (bytes, inlined) in [(16384, true), (16385, false)] {
      let wire = written { output in
        let opening = [UInt8](repeating: 1, count: bytes).withUnsafeBytes {
          peers.client.open(method: "a/b", CallHead(method: .defined(0)), message: $0, endStream: true, output: &output)
        }
        #expect(opening == .opened(slot: peers.client.slotsInUse - 1, inlined: inlined))
      }
      let seen = try peers.server.feed(wire).seen
      guard case .call(_, _, let message, _)? = seen.last else {
        Issue.record("no call")
        continue
      }
      #expect(message?.count == (inlined ? bytes : nil))
    }
    // The receiver refuses a longer one on the reserve, and one beyond it.
    let long = callFrame(101, flags: [.message, .reserve], [0, 0] + [UInt8](repeating: 1, count: 16385))
    expectConnectionError(.flowControl, peers.server, long)
    let full = [UInt8](repeating: 1, count: 16384)
    for index in 0..<15 {
      _ = try peers.server.feed(callFrame(UInt32(201 + 2 * index), flags: [.message, .reserve], [0, 0] + full))
    }
    expectConnectionError(.flowControl, peers.server, callFrame(301, flags: [.message, .reserve], [0, 0, 1]))
    // What was taken comes back to the reserve.
    let back = written { peers.server.consumeConnection(65536, reserved: true, output: &$0) }
    #expect(back == frame(.window, flags: .reserve, stream: 0, varint(65536)))
  }

  @Test func s8_6_theSmallestReserveStillTakesAWholeMessageAfterEach() {
    var credit = ReceiveCredit(limit: 16384, accepted: 16384, keep: Settings.unaryMessageBytesReserved)
    let first = credit.charge(100)
    #expect(first && credit.consume(100) == 100 && credit.available == 16384)
  }

  @Test func s8_7_aMessageIsInlinedOnlyIfFrameAndCreditAllow() throws {
    for (bytes, inlined) in [(60_000, true), (65_536 - 12, true), (65_536, false)] {
      var peers = Peers()
      _ = written { output in
        let opening = [UInt8](repeating: 1, count: bytes).withUnsafeBytes {
          peers.client.open(method: "a/b", CallHead(method: .defined(0)), message: $0, endStream: true, output: &output)
        }
        #expect(opening == .opened(slot: 0, inlined: inlined), "\(bytes)")
      }
    }
  }

  @Test func s5_5_windowsGrowWithinTheEighth() throws {
    var peers = Peers()
    try open(&peers)
    #expect(written { peers.server.growStreamWindow(0, to: 1 << 20, output: &$0) }.isEmpty, "already an eighth")
    let bytes = written { output in
      peers.server.growConnectionWindow(to: 4 << 20, output: &output)
      peers.server.growStreamWindow(0, to: 1 << 20, output: &output)
    }
    #expect(try peers.client.feed(bytes).seen == [.credit(slot: nil), .credit(slot: 0)])
    #expect(peers.client.connectionCredit == 4 << 20)
    #expect(peers.client.streams.slots[0].send.available == 1 << 19)
  }

  @Test func s5_7_aServerAcceptsTheDefaultsUntilItsSettingsAreRead() throws {
    var small = Settings()
    small.streamWindowBytes = 16384
    small.connectionWindowBytes = 131_072
    small.frameBytesMax = 16384
    small.methodTableMax = 0
    small.metadataTableMax = 0
    var server = ConnectionMachine(role: .server, local: small)
    var client = ConnectionMachine(role: .client, local: Settings())
    let message = [UInt8](repeating: 1, count: 60_000)
    let early = written { output in
      for _ in 0..<4 {
        _ = message.withUnsafeBytes {
          client.open(
            method: "a/b", CallHead(method: .defined(0), metadata: [MetadataField(unchecked: "a", .text("b"))]),
            message: $0,
            endStream: true, output: &output)
        }
      }
    }
    #expect(try server.feed(early).seen.filter { if case .call = $0 { true } else { false } }.count == 4)
    client.apply(peer: small)
    // Now it keeps to what was announced: nothing is left to send with until credit comes back.
    #expect(client.connectionCredit == 0)
    for slot in 0..<4 { _ = written { server.consume(60_000, slot: slot, output: &$0) } }
    #expect(server.receiveGeneral.available + server.receiveGeneral.consumed == 2_097_152)
  }
}
