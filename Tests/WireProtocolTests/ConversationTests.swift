import Testing

@testable import WireProtocol

/// Two machines in memory that make calls of all four types at random, with bounded delivery in both directions.
struct Conversation {
  var random: Lcg
  var peers = Peers()
  private(set) var toServer: [[UInt8]] = []
  private(set) var toClient: [[UInt8]] = []
  private var serverRead = 0
  private var clientRead = 0
  private(set) var opened = 0
  private(set) var replies = 0
  /// What the server still has to take of each slot, and whether the client's half has ended.
  private var serverOwes: [Int: (bytes: Int, ended: Bool)] = [:]
  private var clientOpen: [Int] = []
  private var problems: [String] = []

  init(random: Lcg) { self.random = random }

  /// Errors that neither side should ever see from the other.
  var violations: [String] { problems }

  mutating func run(steps: Int) {
    for _ in 0..<steps {
      switch random.below(8) {
      case 0, 1: open()
      case 2: clientSends()
      case 3: serverSends()
      case 4: clientEnds()
      case 5, 6: deliver()
      default: random.below(6) == 0 ? cancel() : serverAnswers()
      }
    }
    // Let everything come to its end.
    for _ in 0..<40 {
      deliver()
      clientEndsAll()
      for slot in Array(serverOwes.keys) { answer(slot) }
    }
  }

  private mutating func write(toServer direction: Bool, _ body: (inout Peers, inout OutputBuffer) -> Void) {
    var output = OutputBuffer()
    body(&peers, &output)
    append([UInt8](output.readable), toServer: direction)
  }

  private mutating func append(_ bytes: [UInt8], toServer direction: Bool) {
    var offset = 0
    while offset < bytes.count {
      let length = Int(bytes[offset]) << 16 | Int(bytes[offset + 1]) << 8 | Int(bytes[offset + 2])
      let one = Array(bytes[offset..<offset + 9 + length])
      if direction { toServer.append(one) } else { toClient.append(one) }
      offset += 9 + length
    }
  }

  private mutating func open() {
    let size = [0, 5, 90, 3000, 70_000][random.below(5)]
    let end = random.below(2) == 0
    let metadata = random.below(3) == 0 ? [MetadataField(unchecked: "k", .text("\(random.below(4))"))] : []
    let method = "s/\(random.below(3))"
    var opening = ConnectionMachine.Opening.closing
    write(toServer: true) { peers, output in
      opening = [UInt8](repeating: 7, count: size).withUnsafeBytes {
        peers.client.open(
          method: method, CallHead(method: .defined(0), timeLeftMicros: 1000, metadata: metadata), message: $0,
          endStream: end,
          output: &output)
      }
    }
    guard case .opened(let slot, let inlined) = opening else { return }
    opened += 1
    clientOpen.append(slot)
    if !inlined {
      write(toServer: true) { peers, output in peers.client.sendEnd(slot, output: &output) }
    }
  }

  private mutating func clientSends() {
    guard !clientOpen.isEmpty else { return }
    let slot = clientOpen[random.below(clientOpen.count)]
    let size = [0, 1, 400, 60_000][random.below(4)]
    write(toServer: true) { peers, output in Self.message(size, slot, &peers.client, &output) }
  }

  private mutating func serverSends() {
    guard let slot = serverOwes.keys.sorted().first else { return }
    let size = [0, 1, 400, 60_000][random.below(4)]
    write(toServer: false) { peers, output in Self.message(size, slot, &peers.server, &output) }
  }

  /// One whole message if the credit allows it.
  private static func message(
    _ size: Int, _ slot: Int, _ machine: inout ConnectionMachine, _ output: inout OutputBuffer
  ) {
    guard machine.streams.slots[slot].send.available >= size + 32, machine.sendGeneral.available >= size + 32 else {
      return
    }
    [UInt8](repeating: 3, count: size).withUnsafeBytes { bytes in
      var offset = 0
      repeat {
        guard
          let taken = machine.sendData(slot, bytes, from: offset, compressed: false, endStream: false, output: &output)
        else { return }
        offset += taken
      } while offset < size
    }
  }

  private mutating func clientEnds() {
    guard !clientOpen.isEmpty else { return }
    let slot = clientOpen[random.below(clientOpen.count)]
    write(toServer: true) { peers, output in peers.client.sendEnd(slot, output: &output) }
  }

  private mutating func clientEndsAll() {
    for slot in clientOpen { write(toServer: true) { peers, output in peers.client.sendEnd(slot, output: &output) } }
  }

  private mutating func cancel() {
    guard !clientOpen.isEmpty else { return }
    let slot = clientOpen.remove(at: random.below(clientOpen.count))
    write(toServer: true) { peers, output in
      peers.client.reset(slot, code: .cancelled, output: &output)
      peers.client.release(slot)
    }
  }

  private mutating func serverAnswers() {
    guard let slot = serverOwes.keys.sorted().last else { return }
    answer(slot)
  }

  private mutating func answer(_ slot: Int) {
    guard let owed = serverOwes.removeValue(forKey: slot) else { return }
    let status = random.below(4) == 0 ? 5 : 0
    let size = random.below(2000)
    write(toServer: false) { peers, output in
      peers.server.consume(owed.bytes, slot: slot, output: &output)
      let head = ReplyHead(status: status, message: status == 0 ? "" : "no such thing")
      let inline = status == 0 && peers.server.canInlineReply(slot, messageBytes: size, head: head)
      [UInt8](repeating: 9, count: size).withUnsafeBytes {
        peers.server.sendReply(slot, head, message: inline ? $0 : nil, output: &output)
      }
      peers.server.release(slot)
    }
  }

  private mutating func deliver() {
    while serverRead < toServer.count {
      let bytes = toServer[serverRead]
      serverRead += 1
      do {
        let (seen, answer) = try peers.server.feed(bytes)
        append(answer, toServer: false)
        for event in seen { noteAtServer(event) }
      } catch { problems.append("the server: \(error)") }
    }
    while clientRead < toClient.count {
      let bytes = toClient[clientRead]
      clientRead += 1
      do {
        let (seen, answer) = try peers.client.feed(bytes)
        append(answer, toServer: true)
        for event in seen { noteAtClient(event) }
      } catch { problems.append("the client: \(error)") }
    }
  }

  private mutating func noteAtServer(_ event: Seen) {
    switch event {
    case .call(let slot, _, let message, let ended): serverOwes[slot] = (message?.count ?? 0, ended)
    case .data(let slot, let bytes, let ends, let ended):
      serverOwes[slot]?.bytes += bytes.count + (ends ? 32 : 0)
      if ended { serverOwes[slot]?.ended = true }
    case .reset(let slot, _):
      let owed = serverOwes.removeValue(forKey: slot)?.bytes ?? 0
      peers.server.release(slot)
      write(toServer: false) { peers, output in peers.server.consumeConnection(owed, output: &output) }
    case .streamFailed(_, let code): problems.append("the server: stream error \(code)")
    default: break
    }
  }

  private mutating func noteAtClient(_ event: Seen) {
    switch event {
    case .data(let slot, let bytes, let ends, _):
      let cost = bytes.count + (ends ? 32 : 0)
      write(toServer: true) { peers, output in peers.client.consume(cost, slot: slot, output: &output) }
    case .reply(let slot, _, let message):
      replies += 1
      write(toServer: true) { peers, output in peers.client.consume(message?.count ?? 0, slot: slot, output: &output) }
      peers.client.release(slot)
      clientOpen.removeAll { $0 == slot }
    case .reset(let slot, let code):
      if code != .refused { problems.append("the client: reset \(code)") }
      peers.client.release(slot)
      clientOpen.removeAll { $0 == slot }
    case .streamFailed(_, let code): problems.append("the client: stream error \(code)")
    default: break
    }
  }
}

/// Goal: two honest machines never accuse each other, whatever the order, and give all credit and slots back.
@Suite struct ConversationTests {
  @Test func honestPeersNeverBreakARule() {
    for seed in UInt64(1)...60 {
      var conversation = Conversation(random: Lcg(seed))
      conversation.run(steps: 600)
      #expect(conversation.violations == [], "seed \(seed)")
      #expect(conversation.replies > 10, "seed \(seed)")
      let (client, server) = (conversation.peers.client, conversation.peers.server)
      #expect(client.slotsInUse == 0 && server.slotsInUse == 0, "seed \(seed)")
      for (receive, send) in [(server.receiveGeneral, client.sendGeneral), (client.receiveGeneral, server.sendGeneral)]
      {
        #expect(receive.available + receive.consumed == receive.limit, "seed \(seed): credit was lost")
        #expect(send.available == receive.available, "seed \(seed): the two sides count differently")
      }
    }
  }
}
