import Foundation

/// The programs under test: those that were built together with these tests.
public enum Binaries {
  /// Where the build put its products: beside the test bundle.
  public static let directory: URL = {
    var url = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
    if FileManager.default.fileExists(atPath: url.appendingPathComponent("cloudparkd").path) { return url }
    // Run through `swiftpm-testing-helper`: the bundle's path is an argument.
    for argument in CommandLine.arguments where argument.hasSuffix(".xctest") {
      url = URL(fileURLWithPath: argument).resolvingSymlinksInPath().deletingLastPathComponent()
    }
    return url
  }()

  public static var server: URL { directory.appendingPathComponent("cloudparkd") }
  public static var client: URL { directory.appendingPathComponent("cloudpark") }
  public static var load: URL { directory.appendingPathComponent("parkload") }

  /// What a sanitizer has been told here, every program that a test starts is told too: without the hand-overs that
  /// Scripts/thread-sanitizer.c makes visible, it reports races that are none.
  static let sanitizerEnvironment = ProcessInfo.processInfo.environment
    .filter { ["TSAN_OPTIONS", "ASAN_OPTIONS", "LD_PRELOAD"].contains($0.key) }

  /// The top of the project.
  public static let project = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
}

/// What a finished program said.
public struct ProgramResult {
  public var status: Int32
  public var output: String
  public var errors: String
}

/// Runs a program to its end.
public func runProgram(
  _ program: URL, _ arguments: [String], environment: [String: String] = [:], input: String? = nil
) throws -> ProgramResult {
  let process = Process()
  process.executableURL = program
  process.arguments = arguments
  process.environment = Binaries.sanitizerEnvironment
    .merging([
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": "/nonexistent",
    ]) { _, new in new }
    .merging(environment) { _, new in new }
  let (output, errors) = (Pipe(), Pipe())
  process.standardOutput = output
  process.standardError = errors
  if let input {
    let pipe = Pipe()
    process.standardInput = pipe
    try process.start()
    pipe.fileHandleForWriting.write(Data(input.utf8))
    try pipe.fileHandleForWriting.close()
  } else {
    process.standardInput = FileHandle.nullDevice
    try process.start()
  }
  // Both pipes are drained at once, or a program that fills one of them would never end.
  nonisolated(unsafe) var errorBytes = Data()
  let drained = DispatchGroup()
  DispatchQueue.global().async(group: drained) { errorBytes = errors.fileHandleForReading.readDataToEndOfFile() }
  let outputBytes = output.fileHandleForReading.readDataToEndOfFile()
  drained.wait()
  process.waitUntilExit()
  return ProgramResult(
    status: process.terminationStatus, output: String(decoding: outputBytes, as: UTF8.self),
    errors: String(decoding: errorBytes, as: UTF8.self))
}
