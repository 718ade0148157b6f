import Testing

@testable import WireProtocol

/// Goal: section 7 of PROTOCOL.md.
@Suite struct MetadataTests {
  private let server = Peers().server

  private func text(_ name: String, _ value: String) -> MetadataField {
    MetadataField(unchecked: name, .text(value))
  }

  /// Sends metadata in a CALL from machine to machine and returns what arrived.
  private func carry(_ fields: [MetadataField], _ peers: inout Peers) throws -> (got: [MetadataField]?, bytes: Int) {
    let sent = written { output in
      _ = peers.client.open(
        method: "a/b", CallHead(method: .defined(0), metadata: fields), message: nil, endStream: true, output: &output)
    }
    for case .call(let slot, let head, _, _) in try peers.server.feed(sent).seen {
      _ = written { peers.server.sendReply(slot, ReplyHead(), message: nil, output: &$0) }
      peers.server.release(slot)
      return (head.metadata, sent.count)
    }
    return (nil, sent.count)
  }

  @Test func s7_1_orderAndDuplicatesAreKept() throws {
    var peers = Peers()
    let fields = [
      text("b", "1"), text("a", "2"), text("b", "1"), MetadataField(unchecked: "x-bin", .binary([0, 255])),
      text("b", ""),
    ]
    for _ in 0..<4 { #expect(try carry(fields, &peers).got == fields) }
  }

  @Test func s7_2_names() throws {
    for (name, legal) in [
      ("a", true), (String(repeating: "a", count: 128), true), (String(repeating: "a", count: 129), false), ("", false),
      ("a-z_0.9", true), ("A", false), ("a b", false), ("ä", false), ("a:", false),
    ] {
      #expect(((try? MetadataField(name, text: "x")) != nil) == legal, "\(name)")
      let bytes = callFrame(
        1, flags: .metadata, [0, 0, 1, 0] + varint(UInt64(name.utf8.count)) + Array(name.utf8) + [0])
      var machine = server
      #expect(((try? machine.feed(bytes)) != nil) == legal, "\(name) from the wire")
    }
  }

  @Test func s7_3_values() throws {
    for (byte, legal) in [(0x1f, false), (0x20, true), (0x7e, true), (0x7f, false), (0x80, false)] as [(UInt8, Bool)] {
      var machine = server
      let bytes = callFrame(1, flags: .metadata, [0, 0, 1, 0, 1, 0x61, 1, byte])
      #expect(((try? machine.feed(bytes)) != nil) == legal)
      // Any byte in a binary one.
      var other = server
      let binary: [UInt8] = [0, 0, 1, 0, 5] + Array("a-bin".utf8) + [1, byte]
      #expect(try other.feed(callFrame(1, flags: .metadata, binary)).seen.count == 1)
    }
    #expect(throws: WireError.self) { try MetadataField("a-bin", text: "x") }
    #expect(throws: WireError.self) { try MetadataField("a", binary: [1]) }
    #expect(throws: WireError.self) { try MetadataField("a", text: "é") }
  }

  @Test func s7_4_allThreeFormsOfAnEntry() throws {
    var machine = server
    let define = frame(.define, stream: 0, [1, 1, 1, 0x61, 1, 0x31]) + frame(.define, stream: 0, [2, 2, 1, 0x62])
    // literal c=3; whole field 1; name 2 with value 2; name of field 1 with value 9
    let list: [UInt8] = [4, 0, 1, 0x63, 1, 0x33, 3, 4, 1, 0x32, 2, 1, 0x39]
    let seen = try machine.feed(define + callFrame(1, flags: .metadata, [0, 0] + list)).seen
    #expect(
      seen == [
        .call(
          slot: 0,
          CallHead(
            method: .literal("a/b"), metadata: [text("c", "3"), text("a", "1"), text("b", "2"), text("a", "9")]), nil,
          ended: false)
      ])
  }

  @Test func s7_5_theListAtTheLimitPassesOneByteMoreFails() throws {
    for (extra, legal) in [(0, true), (1, false)] {
      let value = [UInt8](repeating: 0x61, count: 16384 - 8 - 1 + extra)
      let bytes = callFrame(1, flags: .metadata, [0, 0, 1, 0, 1, 0x61] + varint(UInt64(value.count)) + value)
      if legal {
        var machine = server
        #expect(try machine.feed(bytes).seen.count == 1)
      } else {
        expectConnectionError(.frameSize, server, bytes)
      }
    }
  }

  @Test func s4_3_8_theSenderFailsItsOwnCallWhenMetadataIsTooLong() throws {
    for (extra, legal) in [(0, true), (1, false)] {
      let field = text("a", String(repeating: "x", count: 16384 - 9 + extra))
      var peers = Peers()
      let sent = written { output in
        let opening = peers.client.open(
          method: "a/b", CallHead(method: .defined(0), metadata: [field]), message: nil, endStream: true,
          output: &output)
        #expect(opening == (legal ? .opened(slot: 0, inlined: false) : .metadataTooLong(bytes: 16385, limit: 16384)))
      }
      #expect(sent.isEmpty != legal)
      // The server: as trailers, as initial metadata in the REPLY, as HEADERS.
      for place in 0..<3 {
        var peers = Peers()
        let call = written {
          _ = peers.client.open(
            method: "a/b", CallHead(method: .defined(0)), message: nil, endStream: true, output: &$0)
        }
        _ = try peers.server.feed(call)
        let reply = written { output in
          var head = ReplyHead()
          if place == 0 { head.trailers = [field] }
          if place == 1 { head.initialMetadata = [field] }
          if place == 2 { peers.server.sendHeaders(0, [field], output: &output) }
          [UInt8]([1]).withUnsafeBytes { peers.server.sendReply(0, head, message: $0, output: &output) }
        }
        guard case .reply(_, let head, let message)? = try peers.client.feed(reply).seen.last else {
          Issue.record("no reply")
          continue
        }
        #expect(head.status == (legal ? 0 : 13) && message == (legal ? [1] : nil), "place \(place)")
      }
    }
  }

  @Test func s7_6_numbersCountUpWithoutGapsToTheTablesSize() throws {
    var machine = server
    for number in 1...256 {
      _ = try machine.feed(frame(.define, stream: 0, [2] + varint(UInt64(number)) + [1, 0x61]))
    }
    expectConnectionError(.table, machine, frame(.define, stream: 0, [2] + varint(257) + [1, 0x61]), "one over")
    expectConnectionError(.table, server, frame(.define, stream: 0, [2, 2, 1, 0x61]), "a gap")
    expectConnectionError(.table, server, frame(.define, stream: 0, [2, 0, 1, 0x61]), "zero")
    expectConnectionError(.table, machine, frame(.define, stream: 0, [2, 1, 1, 0x61]), "again")
    expectConnectionError(.table, server, frame(.define, stream: 0, [3, 1, 1, 0x61]), "4.8.1: unknown kind")
    expectConnectionError(.table, Peers().client, frame(.define, stream: 0, [0, 1, 3, 0x61, 0x2f, 0x62]), "4.8.2")
  }

  @Test func s7_6_methodNumbersToTheTablesSize() throws {
    var machine = server
    for number in 1...1024 {
      _ = try machine.feed(frame(.define, stream: 0, [0] + varint(UInt64(number)) + [3, 0x61, 0x2f, 0x62]))
    }
    expectConnectionError(.table, machine, frame(.define, stream: 0, [0] + varint(1025) + [3, 0x61, 0x2f, 0x62]))
    #expect(try machine.feed(frame(.call, stream: 1, varint(1024) + [0, 0])).seen.count == 1)
    expectConnectionError(.table, machine, frame(.call, stream: 3, varint(1025) + [0, 0]), "7.7")
  }

  @Test func s7_6_aFullTableSendsLiterals() throws {
    var settings = Settings()
    settings.methodTableMax = 2
    settings.metadataTableMax = 1
    var peers = Peers(serverSettings: settings)
    var bytes: [UInt8] = []
    for round in 0..<6 {
      bytes += written { output in
        _ = peers.client.open(
          method: "a/\(round % 3)", CallHead(method: .defined(0), metadata: [text("m", "\(round % 2)")]), message: nil,
          endStream: true, output: &output)
      }
    }
    let seen = try peers.server.feed(bytes).seen
    let heads = seen.compactMap { if case .call(_, let head, _, _) = $0 { head } else { nil } }
    #expect(
      heads.map(\.method) == [.defined(0), .defined(1), .literal("a/2"), .defined(0), .defined(1), .literal("a/2")])
    #expect(heads.map { $0.metadata.first?.value } == (0..<6).map { .text("\($0 % 2)") })
  }

  @Test func s7_7_undefinedReferencesFail() {
    let name = frame(.define, stream: 0, [2, 1, 1, 0x61])
    for (list, what) in [
      ([1, 3], "1 of none"), ([1, 2], "the name of none"), ([1, 1], "number 0 as a whole field"),
    ] as [([UInt8], Comment)] {
      expectConnectionError(.table, server, callFrame(1, flags: .metadata, [0, 0] + list), what)
    }
    expectConnectionError(.table, server, name + callFrame(1, flags: .metadata, [0, 0, 1, 3]), "a name as a field")
    expectConnectionError(.table, server, name + callFrame(1, flags: .metadata, [0, 0, 1, 5]), "beyond the last")
  }

  @Test func s7_8_repeatedFieldsAreSentOnceAndThenByNumber() throws {
    var peers = Peers()
    let field = text("tenant", "ent_00000000000000000000")
    var lengths: [Int] = []
    for _ in 0..<4 {
      let (got, bytes) = try carry([field], &peers)
      #expect(got == [field])
      lengths.append(bytes)
    }
    #expect(lengths[3] < 20 && lengths[2] == lengths[3])
    // The other direction has numbers of its own.
    #expect(try peers.client.feed(frame(.define, stream: 0, [2, 1, 1, 0x61])).seen.isEmpty)
  }

  @Test func s7_8_numbersGivenBeforeTheSettingsCameStay() throws {
    var client = ConnectionMachine(role: .client, local: Settings())
    var server = ConnectionMachine(role: .server, local: Settings())
    let field = text("m", "1")
    func send() throws -> [MetadataField]? {
      let bytes = written {
        _ = client.open(
          method: "a/b", CallHead(method: .defined(0), metadata: [field]), message: nil, endStream: true, output: &$0)
      }
      for case .call(_, let head, _, _) in try server.feed(bytes).seen { return head.metadata }
      return nil
    }
    for round in 0..<5 {
      if round == 3 { client.apply(peer: server.local) }
      #expect(try send() == [field])
    }
  }

  @Test func s7_9_longFieldsCannotBeDefined() throws {
    for (length, legal) in [(512 - 9, true), (512 - 8, false)] {
      let value = [UInt8](repeating: 0x61, count: length)
      let bytes = frame(.define, stream: 0, [1, 1, 1, 0x61] + varint(UInt64(length)) + value)
      if legal {
        var machine = server
        #expect(try machine.feed(bytes).seen.isEmpty)
      } else {
        expectConnectionError(.table, server, bytes)
      }
    }
    var peers = Peers()
    let long = text("a", String(repeating: "x", count: 5000))
    for _ in 0..<4 { #expect(try carry([long], &peers).got == [long]) }
  }
}
