import RPCCore

/// What one lane, or the whole run, has counted. Tallies of lanes are added up at the end.
struct Tally: Sendable {
  /// A stretch of the run, of the same length each.
  struct Interval: Sendable {
    /// Times of the calls that were *meant* to be sent in it.
    var latencies = IntervalLatencies()
    /// Calls that ended in it.
    var ended = 0
    /// Of these, the ones that failed.
    var failed = 0
    /// Messages that came in it, on streams.
    var messages = 0
  }

  /// From the intended time to the end, of every call, failed ones too: no call leaves the picture by failing.
  var latencies = Latencies()
  /// The same of those that failed.
  var failures = Latencies()
  /// From the intended time to the first message of a stream.
  var first = Latencies()
  /// From one message of a stream to the next, or of a ping to its pong.
  var gaps = Latencies()
  /// Ended calls by status code; index 0 is OK.
  var codes = [Int](repeating: 0, count: 17)
  /// Calls that the workload expected to be refused, by the code's number; they count as done, not as failed.
  var refusals = 0
  /// Failures' messages with how often they came, at most ``messagesMax`` different ones.
  var failureTexts: [String: Int] = [:]
  /// Messages of streams and their bytes.
  var messages = 0
  var bytes = 0
  /// Calls of the warm-up; they count nowhere else.
  var warmup = 0
  /// Calls that began late because every slot was waiting for an answer.
  var lateBusy = 0
  /// Calls that began late although a slot was free: the tool or its machine was too slow.
  var lateTool = 0
  /// How late calls began that had a free slot.
  var sendLag = Latencies()
  /// Calls that had no answer when the run ended; their time so far is among the latencies.
  var unanswered = 0
  var intervals: [Interval] = []

  static let messagesMax = 20

  mutating func note(_ error: RPCError) {
    let text = "\(error.code): \(error.message.prefix(200))"
    if failureTexts[text] != nil || failureTexts.count < Self.messagesMax { failureTexts[text, default: 0] += 1 }
  }

  /// The interval of an index, made when it is first used; bounded, so that a long run with small ones cannot take all
  /// memory.
  mutating func interval(_ index: Int, _ body: (inout Interval) -> Void) {
    guard (0..<10_000).contains(index) else { return }
    while intervals.count <= index { intervals.append(Interval()) }
    body(&intervals[index])
  }

  mutating func add(_ other: Tally) {
    latencies.add(other.latencies)
    failures.add(other.failures)
    first.add(other.first)
    gaps.add(other.gaps)
    sendLag.add(other.sendLag)
    for index in codes.indices { codes[index] += other.codes[index] }
    for (text, count) in other.failureTexts
    where failureTexts[text] != nil || failureTexts.count < Self.messagesMax {
      failureTexts[text, default: 0] += count
    }
    refusals += other.refusals
    messages += other.messages
    bytes += other.bytes
    warmup += other.warmup
    lateBusy += other.lateBusy
    lateTool += other.lateTool
    unanswered += other.unanswered
    for (index, theirs) in other.intervals.enumerated() {
      interval(index) { mine in
        mine.latencies.add(theirs.latencies)
        mine.ended += theirs.ended
        mine.failed += theirs.failed
        mine.messages += theirs.messages
      }
    }
  }

  /// Calls that ended within the measured time.
  var ended: Int { codes.reduce(0, +) }
  /// Those of them that failed.
  var failed: Int { ended - codes[0] }
}
