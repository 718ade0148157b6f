import CSimulatedSystem
import TLSTransport

/// A run of many sessions.
struct Run {
  let options: Options
  let loops: EventLoopGroup

  /// The exit status: 0 when every session held, 1 when one did not.
  func all() async -> Int32 {
    if options.cuts > 0 || options.alerts { return await Exhaustive(options: options, loops: loops).all() }
    if options.defect != SIM_NO_DEFECT { sim_defect(options.defect, 300_000) }
    var failed = options.failed
    var calls = 0
    for index in 0..<options.sessions {
      let seed = options.seed &+ UInt64(index)
      Failure.seed = seed
      if options.keepGoing && index + 1 < options.sessions {
        Failure.goOn = [
          "--keep-going", "--seed", "\(seed &+ 1)", "--sessions", "\(options.sessions - index - 1)", "--failed",
          "\(failed + 1)",
        ]
      }
      let session = Session(seed: seed, loops: loops)
      var report = await session.run()
      if options.verify {
        let again = await Session(seed: seed, loops: loops).run()
        if again.digest != report.digest { report.violations.append("it is not the same the second time") }
      }
      calls += report.calls
      if options.trace { print("digest \(report.digest), \(sim_turns()) turns") }
      guard !report.violations.isEmpty else { continue }
      failed += 1
      Failure.print(seed, session.features.list, report.violations)
      if !options.keepGoing { break }
    }
    print(
      "\(options.sessions) sessions from seed \(options.seed), \(calls) calls; faults: \(Self.faults); \(failed) failed"
    )
    return failed == 0 ? 0 : 1
  }

  static var faults: String {
    let kinds: [(String, sim_fault)] = [
      ("resets", SIM_RESET), ("silences", SIM_SILENCE), ("stalls", SIM_STALL), ("cuts", SIM_CUT),
      ("refused connects", SIM_REFUSE), ("lost connects", SIM_LOST_CONNECT), ("no descriptor", SIM_NO_DESCRIPTOR),
      ("alerts", SIM_ALERT), ("defects", SIM_DEFECT),
    ]
    return kinds.filter { sim_faults($0.1) > 0 }.map { "\(sim_faults($0.1)) \($0.0)" }.joined(separator: ", ")
  }
}
