/// Makes the calls of a session from its features.
struct Planner {
  let features: Features
  let clients: Int
  var random: Random

  mutating func plans() -> [Plan] {
    let count = features.contains(.manyCalls) ? random.pick(20...60) : random.pick(1...6)
    return (0..<count).map { plan(UInt32($0 + 1), spanMillis: count > 6 ? 200 : 2_000) }
  }

  private mutating func plan(_ id: UInt32, spanMillis: Int) -> Plan {
    var plan = Plan(id: id, kind: random.one(of: Plan.Kind.allCases))
    plan.client = random.pick(0...clients - 1)
    plan.startMillis = random.chance(oneIn: 2) ? 0 : random.pick(0...spanMillis)
    messages(&plan)
    pauses(&plan)
    ends(&plan)
    if features.contains(.credentials) && !random.chance(oneIn: 4) { plan.credential = random.pick(1...5) }
    if features.contains(.metadata) {
      plan.metadataFields = random.pick(0...6)
      plan.metadataBytes = random.one(of: [0, 1, 20, 600])
    }
    if features.contains(.compression) {
      plan.compressRequests = random.chance(oneIn: 2)
      plan.compressResponses = random.chance(oneIn: 2)
    }
    if features.contains(.priorities) { plan.priority = random.pick(-1...1) }
    plan.waitForReady = random.chance(oneIn: 2)
    return plan
  }

  private mutating func size() -> Int {
    switch random.pick(0...9) {
    case 0: Content.headBytes
    case 1...6: random.pick(8...200)
    case 7, 8: random.pick(200...4_000)
    default: features.contains(.largeMessages) ? random.pick(4_000...150_000) : random.pick(1_000...20_000)
    }
  }

  private mutating func sizes(_ range: ClosedRange<Int>) -> [Int] {
    (0..<random.pick(range)).map { _ in size() }
  }

  private mutating func messages(_ plan: inout Plan) {
    switch plan.kind {
    case .unary, .read: (plan.requests, plan.responses) = ([size()], [size()])
    case .clientStream: (plan.requests, plan.responses) = (sizes(0...6), [size()])
    case .serverStream, .resumable: (plan.requests, plan.responses) = ([size()], sizes(0...6))
    case .bidirectional: (plan.requests, plan.responses) = (sizes(0...5), sizes(0...5))
    }
  }

  private mutating func pauses(_ plan: inout Plan) {
    if features.contains(.slowReaders) && random.chance(oneIn: 2) { plan.clientPauseMillis = random.pick(1...400) }
    if features.contains(.slowServers) && random.chance(oneIn: 2) { plan.handlerPauseMillis = random.pick(1...400) }
  }

  private mutating func ends(_ plan: inout Plan) {
    let takesStream = plan.kind == .clientStream || plan.kind == .bidirectional
    if features.contains(.earlyAnswers) && takesStream && !plan.requests.isEmpty && random.chance(oneIn: 2) {
      plan.answerAfter = random.pick(0...plan.requests.count - 1)
    }
    if features.contains(.failures) && random.chance(oneIn: 3) {
      plan.status = random.one(of: [2, 3, 5, 6, 7, 9, 10, 11, 12, 15, 16])
    }
    if features.contains(.passingFailures) && !features.contains(.manyCalls) && random.chance(oneIn: 2) {
      plan.passingFailures = random.pick(1...2)
    }
    if features.contains(.deadlines) && random.chance(oneIn: 2) {
      plan.timeoutMillis = random.one(of: [0, 1, random.pick(2...100), random.pick(100...3_000)])
    }
    if features.contains(.attemptTimeouts) && plan.isRepeatable && random.chance(oneIn: 2) {
      plan.attemptTimeoutMillis = random.pick(20...1_000)
    }
    if features.contains(.cancels) && random.chance(oneIn: 2) {
      plan.cancelAfterMillis = random.one(of: [0, 1, random.pick(2...60), random.pick(60...2_000)])
    }
    if features.contains(.cancels) && plan.requests.count == 1 && !plan.responses.isEmpty && !plan.isKeyed
      && plan.kind != .read && random.chance(oneIn: 4)
    {
      plan.dropAfter = random.pick(0...plan.responses.count)
      if plan.dropAfter == plan.responses.count { plan.dropAfter = plan.responses.count }
    }
  }
}
