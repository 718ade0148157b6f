// What libFuzzer calls. Built by Scripts/fuzz only; never part of the package.

import FuzzTargets
import Glibc

#if WIRE
  private let targets = wireTargets
#elseif CONFIGURATION
  import ConfigurationTargets
  private let targets = configurationTargets
#else
  private let targets = schemaTargets
#endif

nonisolated(unsafe) private var chosen: FuzzTarget?

/// CLOUDPARK_FUZZ_TARGET names the target; with CLOUDPARK_FUZZ_SEEDS=FOLDER its seeds are written there and that is all.
@_cdecl("LLVMFuzzerInitialize")
public func initialize(
  _ argc: UnsafeMutablePointer<CInt>, _ argv: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> CInt {
  let name = getenv("CLOUDPARK_FUZZ_TARGET").map { String(cString: $0) } ?? ""
  guard let target = targets.first(where: { $0.name == name }) else {
    print("CLOUDPARK_FUZZ_TARGET must be one of: \(targets.map(\.name).joined(separator: " "))")
    exit(64)
  }
  if let folder = getenv("CLOUDPARK_FUZZ_SEEDS").map({ String(cString: $0) }) {
    for (index, seed) in target.seeds().enumerated() {
      guard let file = fopen("\(folder)/seed-\(index)", "w") else {
        print("cannot write \(folder)/seed-\(index): \(String(cString: strerror(errno)))")
        exit(1)
      }
      _ = seed.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
      fclose(file)
    }
    exit(0)
  }
  chosen = target
  return 0
}

/// One input. A property that does not hold is a crash, so that libFuzzer keeps and minimises the input.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  guard let chosen else { return -1 }
  do {
    try chosen.run([UInt8](UnsafeBufferPointer(start: data, count: size)))
  } catch {
    print("property broken: \(error)")
    fflush(nil)
    abort()
  }
  return 0
}
