import Glibc

/// The simulated system's word that a session will not end; on the loop's thread.
func sessionHangs(_ why: UnsafePointer<CChar>?) {
  Failure.stop(Failure.seed, World.current, why.map { String(cString: $0) } ?? "")
}

/// What is printed when a session fails, and how it is run again.
enum Failure {
  nonisolated(unsafe) static var seed: UInt64 = 0
  /// How the process goes on behind a session that does not end; nil: it does not.
  nonisolated(unsafe) static var goOn: [String]?

  static func print(_ seed: UInt64, _ features: String, _ violations: [String]) {
    Swift.print("session \(seed) FAILED (\(features))")
    for violation in violations { Swift.print("  \(violation)") }
    Swift.print("  run again: Scripts/simulate --seed \(seed) --trace")
  }

  /// Ends the process: the session cannot come to its end.
  static func stop(_ seed: UInt64, _ world: World?, _ why: String) -> Never {
    var violations = world?.violations ?? []
    violations.append("it does not end: \(why)")
    if let world {
      for (id, ledger) in world.ledgers.sorted(by: { $0.key < $1.key }) where ledger.begun != ledger.ended {
        violations.append("the handler of call \(id) is at work")
      }
    }
    print(seed, "hang", violations)
    fflush(nil)
    if let goOn {
      var arguments: [UnsafeMutablePointer<CChar>?] = ([CommandLine.arguments[0]] + goOn).map { strdup($0) }
      arguments.append(nil)
      execv("/proc/self/exe", &arguments)
    }
    exit(1)
  }
}
