/// The streams of a connection that have messages to send: by priority, and one frame each in turn.
struct SendQueue {
  private var bands = (Ring<ActiveStream>(), Ring<ActiveStream>(), Ring<ActiveStream>())
  /// Streams that have credit of their own but wait for the connection's.
  private var blocked: [ActiveStream] = []

  mutating func append(_ stream: ActiveStream) {
    switch stream.band {
    case 1...: bands.0.append(stream)
    case 0: bands.1.append(stream)
    default: bands.2.append(stream)
    }
  }

  private mutating func next() -> ActiveStream? {
    bands.0.popFirst() ?? bands.1.popFirst() ?? bands.2.popFirst()
  }

  /// The connection has credit again.
  mutating func unblock() {
    guard !blocked.isEmpty else { return }
    let streams = blocked
    blocked = []
    for stream in streams { append(stream) }
  }

  /// Writes frames of the streams until the output is full or nothing can go.
  mutating func pump(_ connection: Connection) {
    while connection.hasRoom, let stream = next() {
      switch stream.writeFrame() {
      case .more: append(stream)
      case .done: stream.isQueued = false
      // Put back when credit comes: of the stream itself, or of the connection.
      case .noStreamCredit: stream.isQueued = false
      case .noConnectionCredit: blocked.append(stream)
      }
    }
  }

  mutating func removeAll() {
    bands = (Ring(), Ring(), Ring())
    blocked = []
  }
}
