import CSimulatedSystem
import Glibc
import TLSTransport

// Runs sessions of the real transport on a simulated network and clock.
let options = Options(CommandLine.arguments)
sim_begin(sessionHangs)
Trace.isOn = options.trace
sim_trace(options.trace ? 1 : 0)

let loops: EventLoopGroup
do { loops = try EventLoopGroup(count: 1, name: "simulated") } catch {
  print("simulate: \(error)")
  exit(70)
}
_ = Task(executorPreference: loops.loops[0]) {
  let status = await Run(options: options, loops: loops).all()
  fflush(nil)
  exit(status)
}
while true { pause() }
