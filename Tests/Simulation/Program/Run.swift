import CSimulatedSystem

/// A run of many sessions.
struct Run {
  let options: Options

  /// The exit status: 0 when every session held, 1 when one did not.
  func all() -> Int32 {
    if options.defect != SIM_NO_DEFECT { sim_defect(options.defect, 300_000) }
    var failed = options.failed
    var calls = 0
    for index in 0..<options.sessions {
      let seed = options.listed.isEmpty ? options.seed &+ UInt64(index) : options.listed[index]
      Failure.seed = seed
      if options.keepGoing && options.listed.isEmpty && index + 1 < options.sessions {
        Failure.goOn = [
          "--keep-going", "--seed", "\(seed &+ 1)", "--sessions", "\(options.sessions - index - 1)", "--failed",
          "\(failed + 1)",
        ]
      }
      var report = Self.session(seed)
      if options.verify && Self.session(seed).digest != report.digest {
        report.violations.append("it is not the same the second time")
      }
      calls += report.calls
      if options.trace || options.digests { print("seed \(seed) digest \(report.digest)") }
      guard !report.violations.isEmpty else { continue }
      failed += 1
      Failure.print(seed, report.features, report.violations)
      if !options.keepGoing { break }
    }
    let first = options.listed.first ?? options.seed
    print("\(options.sessions) sessions from seed \(first), \(calls) calls; faults: \(Self.faults); \(failed) failed")
    return failed == 0 ? 0 : 1
  }

  private static func session(_ seed: UInt64) -> Session.Report {
    Isolated.run { loops in await Session(seed: seed, loops: loops).run() }
  }

  static var faults: String {
    let kinds: [(String, sim_fault)] = [
      ("resets", SIM_RESET), ("silences", SIM_SILENCE), ("stalls", SIM_STALL), ("cuts", SIM_CUT),
      ("refused connects", SIM_REFUSE), ("lost connects", SIM_LOST_CONNECT), ("no descriptor", SIM_NO_DESCRIPTOR),
      ("alerts", SIM_ALERT), ("suspensions", SIM_SUSPEND), ("defects", SIM_DEFECT),
    ]
    return kinds.filter { sim_faults($0.1) > 0 }.map { "\(sim_faults($0.1)) \($0.0)" }.joined(separator: ", ")
  }
}
