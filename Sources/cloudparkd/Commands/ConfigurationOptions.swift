import ArgumentParser
import Glibc

/// Where settings come from; the same for every command.
struct ConfigurationOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: "The configuration file (default: $CLOUDPARKD_CONFIG).")
  var config: String?

  @Option(name: .customLong("set"), help: ArgumentHelp("Sets one setting.", valueName: "key=value"))
  var assignments: [String] = []

  @Option(help: "The data directory (data).")
  var data: String?

  /// A loader with all sources but the flags of the command itself.
  func loader() -> ConfigurationLoader {
    let environment = processEnvironment()
    var loader = ConfigurationLoader(file: config ?? environment["CLOUDPARKD_CONFIG"], environment: environment)
    loader.assignments = assignments
    if let data { loader.flags.append(("--data", "data", data)) }
    return loader
  }
}

/// The process's environment.
func processEnvironment() -> [String: String] {
  var result: [String: String] = [:]
  var entry = environ
  while let text = entry.pointee {
    let pair = String(cString: text).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    if pair.count == 2 { result[String(pair[0])] = String(pair[1]) }
    entry += 1
  }
  return result
}

/// Ends the command with a message for its operator and exit code 1 (2 for a wrong configuration).
struct CommandFailure: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

/// Runs a command's body; what it throws becomes a message on standard error and an exit code.
func reporting(_ body: () async throws -> Void) async throws {
  do {
    try await body()
  } catch let error as ConfigurationError {
    complain(error.description)
    throw ExitCode(2)
  } catch let error as ExitCode {
    throw error
  } catch {
    complain("\(error)")
    throw ExitCode(1)
  }
}

/// A line on standard error.
func complain(_ text: String) {
  for line in text.split(separator: "\n") {
    let bytes = Array("cloudparkd: \(line)\n".utf8)
    _ = write(STDERR_FILENO, bytes, bytes.count)
  }
}
