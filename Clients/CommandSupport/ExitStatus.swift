import RPCCore

/// How the process ends. Numbers are never reused for another meaning.
package enum ExitStatus: Equatable {
  /// Done.
  case success
  /// The program failed in a way that has no number of its own.
  case failure
  /// `health`: the server or service is not serving.
  case notServing
  /// `audit verify`: the chain is not intact.
  case notIntact
  /// The server answered with a status code: 10 and the code's number.
  case status(StatusCode)
  /// The command line is wrong.
  case usage
  /// What was given in a file or an argument is not of the form it must have.
  case badData
  /// A file cannot be read.
  case noInput
  /// Standard output or a file cannot be written.
  case cannotWrite
  /// There is no password or token, and nobody to ask.
  case noCredential
  /// A setting, or a file it names, is wrong.
  case configuration
  /// The reader of standard output has gone.
  case outputClosed

  package var number: Int32 {
    switch self {
    case .success: 0
    case .failure: 1
    case .notServing: 3
    case .notIntact: 4
    case .status(let code): 10 + Int32(code.rawValue)
    case .usage: 64
    case .badData: 65
    case .noInput: 66
    case .cannotWrite: 74
    case .noCredential: 77
    case .configuration: 78
    case .outputClosed: 141
    }
  }

  /// All of them with their meaning, as the help and Docs/CLI.md show them.
  package static let table: [(number: Int32, meaning: String)] = {
    var rows: [(Int32, String)] = [
      (ExitStatus.success.number, "done"),
      (ExitStatus.failure.number, "failed in a way that has no number of its own"),
      (ExitStatus.notServing.number, "health: the server or service is not serving"),
      (ExitStatus.notIntact.number, "audit verify: the chain is not intact"),
    ]
    for code in StatusCode.allCases where code != .ok {
      rows.append((ExitStatus.status(code).number, "the call failed with \(code)"))
    }
    rows += [
      (ExitStatus.usage.number, "the command line is wrong"),
      (ExitStatus.badData.number, "a file or an argument is not of the form it must have"),
      (ExitStatus.noInput.number, "a file cannot be read"),
      (ExitStatus.cannotWrite.number, "standard output or a file cannot be written"),
      (ExitStatus.noCredential.number, "there is no password or token, and no terminal to ask for it"),
      (ExitStatus.configuration.number, "a setting, or a file it names, is wrong"),
      (ExitStatus.outputClosed.number, "the reader of standard output has gone"),
    ]
    return rows
  }()
}
