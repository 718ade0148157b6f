/// The streams of a connection that have messages to send: by priority, and one frame each in turn.
struct SendQueue {
  private var bands = (Ring<ActiveStream>(), Ring<ActiveStream>(), Ring<ActiveStream>())
  /// Streams that have credit of their own but wait for the connection's.
  private var blocked: [ActiveStream] = []
  /// Flushes in a row in which streams were ready but the output still held frames of other calls.
  private var passedOver = 0
  private static let passedOverMax = 4

  mutating func append(_ stream: ActiveStream) {
    switch stream.band {
    case 1...: bands.0.append(stream)
    case 0: bands.1.append(stream)
    default: bands.2.append(stream)
    }
  }

  /// Whether no stream waits for its turn.
  var isEmpty: Bool { bands.0.isEmpty && bands.1.isEmpty && bands.2.isEmpty }

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
    passedOver = 0
    while connection.hasRoom, let stream = next() { _ = writeFrame(of: stream) }
  }

  /// CALLs and REPLYs are written at once, streams when the output is empty. Where small calls keep a slow socket busy
  /// that would be never, so every few flushes a stream has its turn all the same.
  mutating func pumpPassedOver() {
    guard !isEmpty else { return }
    passedOver += 1
    guard passedOver > Self.passedOverMax else { return }
    passedOver = 0
    while let stream = next(), !writeFrame(of: stream) {}
  }

  /// Whether a frame was written.
  private mutating func writeFrame(of stream: ActiveStream) -> Bool {
    switch stream.writeFrame() {
    case .more:
      append(stream)
      return true
    case .done:
      stream.isQueued = false
      return true
    // Put back when credit comes: of the stream itself, or of the connection.
    case .noStreamCredit:
      stream.isQueued = false
      return false
    case .noConnectionCredit:
      blocked.append(stream)
      return false
    }
  }

  mutating func removeAll() {
    bands = (Ring(), Ring(), Ring())
    blocked = []
  }
}
