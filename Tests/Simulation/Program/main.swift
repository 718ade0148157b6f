import CSimulatedSystem
import Glibc

// Runs sessions of the real transport on a simulated network and clock.
let options = Options(CommandLine.arguments)
// Hashing must not depend on the process, or a seed would not repeat a session exactly.
if getenv("SWIFT_DETERMINISTIC_HASHING") == nil {
  setenv("SWIFT_DETERMINISTIC_HASHING", "1", 1)
  var arguments = CommandLine.arguments.map { strdup($0) } + [nil]
  execv("/proc/self/exe", &arguments)
}
sim_begin(sessionHangs)
Trace.isOn = options.trace
sim_trace(options.trace ? 1 : 0)

let status = options.cuts > 0 || options.alerts ? Exhaustive(options: options).all() : Run(options: options).all()
fflush(nil)
exit(status)
