import Testing

@testable import WireProtocol

/// Goal: the server's table of PROTOCOL.md 6, every cell. Method: the table as data; each cell is played on a machine
/// that was brought into the row's state, and the machine's own state afterwards must be the cell's.
@Suite struct ServerTableTests {
  enum State: CaseIterable { case idle, open, halfClosed, answered, closed }
  enum Event: CaseIterable { case call, callEnd, data, dataEnd, reset, window, sendReply, sendReset }
  enum Cell: Equatable {
    case to(State)
    case connection(WireErrorCode)
    case stream(WireErrorCode)
    /// Discarded and credited; the state stays.
    case ignored
    /// There is no stream that this side could send on.
    case blank
  }

  static let table: [(State, Event, Cell)] = [
    (.idle, .call, .to(.open)), (.idle, .callEnd, .to(.halfClosed)),
    (.idle, .data, .connection(.protocolViolation)), (.idle, .dataEnd, .connection(.protocolViolation)),
    (.idle, .reset, .connection(.protocolViolation)), (.idle, .window, .connection(.protocolViolation)),
    (.idle, .sendReply, .blank), (.idle, .sendReset, .blank),

    (.open, .call, .connection(.protocolViolation)), (.open, .callEnd, .connection(.protocolViolation)),
    (.open, .data, .to(.open)), (.open, .dataEnd, .to(.halfClosed)), (.open, .reset, .to(.closed)),
    (.open, .window, .to(.open)), (.open, .sendReply, .to(.answered)), (.open, .sendReset, .to(.closed)),

    (.halfClosed, .call, .connection(.protocolViolation)), (.halfClosed, .callEnd, .connection(.protocolViolation)),
    (.halfClosed, .data, .stream(.streamClosed)), (.halfClosed, .dataEnd, .stream(.streamClosed)),
    (.halfClosed, .reset, .to(.closed)), (.halfClosed, .window, .to(.halfClosed)),
    (.halfClosed, .sendReply, .to(.closed)), (.halfClosed, .sendReset, .to(.closed)),

    (.answered, .call, .connection(.protocolViolation)), (.answered, .callEnd, .connection(.protocolViolation)),
    (.answered, .data, .ignored), (.answered, .dataEnd, .to(.closed)), (.answered, .reset, .to(.closed)),
    (.answered, .window, .ignored), (.answered, .sendReply, .ignored), (.answered, .sendReset, .to(.closed)),

    (.closed, .call, .connection(.protocolViolation)), (.closed, .callEnd, .connection(.protocolViolation)),
    (.closed, .data, .ignored), (.closed, .dataEnd, .ignored), (.closed, .reset, .ignored),
    (.closed, .window, .ignored), (.closed, .sendReply, .blank), (.closed, .sendReset, .blank),
  ]

  @Test func everyStateAndEventHasExactlyOneRow() {
    for state in State.allCases {
      for event in Event.allCases {
        #expect(Self.table.filter { $0.0 == state && $0.1 == event }.count == 1, "\(state) \(event)")
      }
    }
    #expect(Self.table.count == State.allCases.count * Event.allCases.count)
  }

  @Test(arguments: State.allCases) func s6_serverTable(state: State) {
    for (_, event, cell) in Self.table.filter({ $0.0 == state }) where cell != .blank {
      #expect(play(event, in: state) == cell, "\(state) + \(event)")
    }
  }

  private func call(_ flags: FrameFlags) -> [UInt8] {
    frame(.call, flags: flags, stream: 1, [0, 3, 0x61, 0x2f, 0x62, 0, 0])
  }

  private func machine(in state: State) -> ConnectionMachine {
    var machine = Peers().server
    func feed(_ flags: FrameFlags) { _ = try? machine.feed(call(flags)) }
    func reply() { _ = written { machine.sendReply(0, ReplyHead(status: 5), message: nil, output: &$0) } }
    switch state {
    case .idle: break
    case .open: feed([])
    case .halfClosed: feed(.endStream)
    case .answered:
      feed([])
      reply()
    case .closed:
      feed(.endStream)
      reply()
    }
    return machine
  }

  private func state(of machine: ConnectionMachine) -> State {
    guard machine.highestStream >= 1 else { return .idle }
    guard let slot = machine.streams.find(1) else { return .closed }
    if machine.streams.slots[slot].localEnded { return .answered }
    return machine.remoteEnded(slot) ? .halfClosed : .open
  }

  private func play(_ event: Event, in before: State) -> Cell {
    var machine = machine(in: before)
    #expect(state(of: machine) == before)
    var seen: [Seen] = []
    var answer: [UInt8] = []
    do {
      switch event {
      case .call: (seen, answer) = try machine.feed(call([]))
      case .callEnd: (seen, answer) = try machine.feed(call(.endStream))
      case .data: (seen, answer) = try machine.feed(frame(.data, flags: .message, stream: 1, [1]))
      case .dataEnd: (seen, answer) = try machine.feed(frame(.data, flags: [.message, .endStream], stream: 1, [1]))
      case .reset: (seen, answer) = try machine.feed(frame(.reset, stream: 1, [0, 0, 0, 5, 0]))
      case .window: (seen, answer) = try machine.feed(frame(.window, stream: 1, [1]))
      case .sendReply: answer = written { machine.sendReply(0, ReplyHead(), message: nil, output: &$0) }
      case .sendReset: answer = written { machine.reset(0, code: .cancelled, output: &$0) }
      }
    } catch {
      return .connection((error as? WireError)?.code ?? .internalError)
    }
    if event == .sendReply && before == .open {
      #expect(answer.starts(with: frame(.stop, stream: 1)), "STOP goes before an early REPLY (4.6.1)")
    }
    // Whatever the handler does not get is credited at once; what it gets is still owed.
    let kept = seen.contains { if case .data = $0 { true } else { false } } ? 33 : 0
    let credit = machine.receiveGeneral
    #expect(credit.available + credit.consumed + kept == credit.limit, "\(before) + \(event): credit is lost")
    for case .streamFailed(_, let code) in seen {
      #expect(state(of: machine) == .closed)
      return .stream(code)
    }
    let after = state(of: machine)
    if after == before && seen.isEmpty && answer.isEmpty { return .ignored }
    return .to(after)
  }
}
