import ArgumentParser
import CloudParkClient
import CommandSupport
import LoadWorkloads
import RPCCore
import SchemaRuntime
import TLSTransport

/// A threshold or a check failed; everything has been said.
struct NotKept: Error {
  /// How the process then ends.
  static let exitCode: Int32 = 3
}

/// How the process ends: with the numbers that `cloudpark` has, and 3 for what a run did not keep to.
enum Failure {
  /// Writes a failure to standard error; the exit code.
  static func report(_ error: any Error) -> Int32 {
    let text = ErrorText(chinese: ProcessEnvironment.current.readsChinese)
    switch error {
    case is NotKept: return NotKept.exitCode
    case let error as CommandError:
      if error.status != .outputClosed { StandardError.say(text.lines(error)) }
      return error.status.number
    case let error as RPCError:
      StandardError.say(text.lines(error))
      return ExitStatus.status(error.code).number
    case let error as LoadError: return report(CommandError(status(error.kind), error.description))
    case let error as ContractError: return report(CommandError(error))
    case let error as TransportError: return report(CommandError(.configuration, error.message))
    case let error as SchemaError: return report(CommandError(.badData, error.description))
    default:
      // Help, version and mistakes of the command line are argument-parser's to show.
      let code = ParkloadCommand.exitCode(for: error)
      let message = ParkloadCommand.fullMessage(for: error)
      if code == .success { print(message) } else { StandardError.say([message]) }
      return code == .failure ? ExitStatus.failure.number : code.rawValue
    }
  }

  private static func status(_ kind: LoadError.Kind) -> ExitStatus {
    switch kind {
    case .usage: .usage
    case .badData: .badData
    case .noInput: .noInput
    case .cannotWrite: .cannotWrite
    case .server: .failure
    }
  }
}
