import CSimulatedSystem

/// One fault at every place of a conversation: each byte, each record.
struct Exhaustive {
  let options: Options

  /// Reset, the end of TCP without that of TLS, silence.
  static let ways = ["reset", "end", "silence"]
  /// The alerts of TLS 1.3 (RFC 8446, section 6), but for close_notify.
  static let alerts: [Int32] = [
    10, 20, 22, 40, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 70, 71, 80, 86, 90, 109, 110, 112, 113, 115, 116, 120,
  ]

  private static func plan(_ kind: Plan.Kind) -> Plan {
    var plan = Plan(id: 1, kind: kind)
    plan.waitForReady = true
    switch kind {
    case .unary, .read: (plan.requests, plan.responses) = ([40], [60])
    case .clientStream: (plan.requests, plan.responses) = ([20, 90, 30], [40])
    case .serverStream, .resumable: (plan.requests, plan.responses) = ([40], [30, 50, 70])
    case .bidirectional: (plan.requests, plan.responses) = ([30, 40, 50], [50, 40, 30])
    }
    return plan
  }

  func all() -> Int32 {
    var (sessions, failed) = (0, 0)
    for kind in Plan.Kind.allCases {
      let plan = Self.plan(kind)
      _ = run(plan) {}
      // Without a fault: how many bytes and records there are.
      let bytes = [sim_sent(0, 0), sim_sent(0, 1)]
      let records = [sim_records(0, 0), sim_records(0, 1)]
      for side in 0...1 {
        if options.alerts {
          for record in 0..<records[side] {
            for code in Self.alerts {
              sessions += 1
              let what = "\(kind): alert \(code) in place of record \(record) of side \(side)"
              if !run(plan, what, { sim_alert(0, Int32(side), record, code) }) { failed += 1 }
            }
          }
        } else {
          for (how, way) in Self.ways.enumerated() {
            var at: UInt64 = 0
            while at <= bytes[side] {
              sessions += 1
              let (place, what) = (at, "\(kind): \(way) after byte \(at) of side \(side)")
              if !run(plan, what, { sim_cut(0, Int32(side), place, Int32(how)) }) { failed += 1 }
              at += UInt64(options.cuts)
            }
          }
        }
      }
    }
    print("\(sessions) sessions with one fault each; faults: \(Run.faults); \(failed) failed")
    return failed == 0 ? 0 : 1
  }

  private func run(_ plan: Plan, _ what: String = "no fault", _ script: @escaping @Sendable () -> Void) -> Bool {
    // What may be repeated is, so that one fault is never seen; and it is applied once.
    let isMended = plan.kind == .unary || plan.kind == .read || plan.kind == .resumable
    let seed = options.seed
    let report = Isolated.run { loops in
      let session = Session(
        seed: seed, loops: loops, features: [], random: Random(seed), plans: [plan],
        mustSucceed: isMended ? [plan.id] : [])
      script()
      return await session.run()
    }
    if !report.violations.isEmpty { Failure.print(options.seed, what, report.violations) }
    return report.violations.isEmpty
  }
}
