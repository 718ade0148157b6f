import Testing

@testable import WireProtocol

/// Goal: the client's table of PROTOCOL.md 6, every cell. Method: as ``ServerTableTests``.
@Suite struct ClientTableTests {
  enum State: CaseIterable { case idle, open, halfClosed, closed }
  enum Event: CaseIterable { case headers, headersTwice, data, stop, reply, reset, window, sendEnd, sendReset }
  enum Cell: Equatable {
    case to(State)
    case connection(WireErrorCode)
    case ignored
    case blank
  }

  static let table: [(State, Event, Cell)] = [
    (.idle, .headers, .connection(.protocolViolation)), (.idle, .headersTwice, .connection(.protocolViolation)),
    (.idle, .data, .connection(.protocolViolation)), (.idle, .stop, .connection(.protocolViolation)),
    (.idle, .reply, .connection(.protocolViolation)), (.idle, .reset, .connection(.protocolViolation)),
    (.idle, .window, .connection(.protocolViolation)), (.idle, .sendEnd, .blank), (.idle, .sendReset, .blank),

    (.open, .headers, .to(.open)), (.open, .headersTwice, .connection(.protocolViolation)), (.open, .data, .to(.open)),
    (.open, .stop, .to(.open)), (.open, .reply, .to(.closed)), (.open, .reset, .to(.closed)),
    (.open, .window, .to(.open)), (.open, .sendEnd, .to(.halfClosed)), (.open, .sendReset, .to(.closed)),

    (.halfClosed, .headers, .to(.halfClosed)), (.halfClosed, .headersTwice, .connection(.protocolViolation)),
    (.halfClosed, .data, .to(.halfClosed)), (.halfClosed, .stop, .ignored), (.halfClosed, .reply, .to(.closed)),
    (.halfClosed, .reset, .to(.closed)), (.halfClosed, .window, .ignored), (.halfClosed, .sendEnd, .ignored),
    (.halfClosed, .sendReset, .to(.closed)),

    (.closed, .headers, .ignored), (.closed, .headersTwice, .ignored), (.closed, .data, .ignored),
    (.closed, .stop, .ignored), (.closed, .reply, .ignored), (.closed, .reset, .ignored), (.closed, .window, .ignored),
    (.closed, .sendEnd, .ignored), (.closed, .sendReset, .ignored),
  ]

  @Test func everyStateAndEventHasExactlyOneRow() {
    for state in State.allCases {
      for event in Event.allCases {
        #expect(Self.table.filter { $0.0 == state && $0.1 == event }.count == 1, "\(state) \(event)")
      }
    }
    #expect(Self.table.count == State.allCases.count * Event.allCases.count)
  }

  @Test(arguments: State.allCases) func s6_clientTable(state: State) {
    for (_, event, cell) in Self.table.filter({ $0.0 == state }) where cell != .blank {
      #expect(play(event, in: state) == cell, "\(state) + \(event)")
    }
  }

  private func machine(in state: State) -> ConnectionMachine {
    var machine = Peers().client
    guard state != .idle else { return machine }
    _ = written { output in
      _ = machine.open(
        method: "a/b", CallHead(method: .defined(0)), message: nil, endStream: state == .halfClosed, output: &output)
      if state == .closed { machine.reset(0, code: .cancelled, output: &output) }
    }
    return machine
  }

  private func state(of machine: ConnectionMachine) -> State {
    guard machine.highestStream >= 1 else { return .idle }
    guard let slot = machine.streams.find(1) else { return .closed }
    return machine.streams.slots[slot].localEnded ? .halfClosed : .open
  }

  private func play(_ event: Event, in before: State) -> Cell {
    var machine = machine(in: before)
    #expect(state(of: machine) == before)
    var seen: [Seen] = []
    var answer: [UInt8] = []
    do {
      switch event {
      case .headers: (seen, answer) = try machine.feed(frame(.headers, stream: 1, [0]))
      case .headersTwice:
        (seen, answer) = try machine.feed(frame(.headers, stream: 1, [0]) + frame(.headers, stream: 1, [0]))
      case .data: (seen, answer) = try machine.feed(frame(.data, flags: .message, stream: 1, [1]))
      case .stop: (seen, answer) = try machine.feed(frame(.stop, stream: 1))
      case .reply: (seen, answer) = try machine.feed(frame(.reply, flags: .message, stream: 1, [0, 7]))
      case .reset: (seen, answer) = try machine.feed(frame(.reset, stream: 1, [0, 0, 0, 11, 0]))
      case .window: (seen, answer) = try machine.feed(frame(.window, stream: 1, [1]))
      case .sendEnd: answer = written { machine.sendEnd(0, output: &$0) }
      case .sendReset: answer = written { machine.reset(0, code: .cancelled, output: &$0) }
      }
    } catch {
      return .connection((error as? WireError)?.code ?? .internalError)
    }
    if event == .reply {
      let end = frame(.data, flags: .endStream, stream: 1)
      #expect(answer == (before == .open ? end : []), "a REPLY is answered by END_STREAM where the half is open")
    }
    var kept = 0
    for one in seen {
      if case .data = one { kept += 33 }
      if case .reply = one { kept += 1 }
    }
    let credit = machine.receiveGeneral
    #expect(credit.available + credit.consumed + kept == credit.limit, "\(before) + \(event): credit is lost")
    let after = state(of: machine)
    if after == before && seen.isEmpty && answer.isEmpty { return .ignored }
    return .to(after)
  }
}
