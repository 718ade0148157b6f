import ArgumentParser
import CloudParkClient
import Glibc
import LoadWorkloads
import RPCCore
import TLSTransport

/// How the process ends, with the numbers that `cloudpark` has, and 3 for what a run did not keep to.
struct Failure: Error {
  /// A threshold or a check failed.
  static let notKept = Failure(code: 3, message: nil)

  let code: Int32
  /// nil when everything has been said.
  let message: String?

  /// Writes a failure to standard error; the exit code.
  static func report(_ error: any Error) -> Int32 {
    switch error {
    case let failure as Failure:
      if let message = failure.message { say("error: " + message) }
      return failure.code
    case let error as LoadError:
      say("error: " + error.description)
      return number(error.kind)
    case let error as ContractError:
      say("error: " + error.message, "  -> " + error.advice)
      return 64
    case let error as RPCError:
      say("error: \(error)")
      return 10 + Int32(error.code.rawValue)
    case let error as TransportError:
      say("error: \(error.message)")
      return 78
    default:
      let code = ParkloadCommand.exitCode(for: error)
      let message = ParkloadCommand.fullMessage(for: error)
      if code == .success { print(message) } else { say(message) }
      return code == .failure ? 1 : code.rawValue
    }
  }

  private static func number(_ kind: LoadError.Kind) -> Int32 {
    switch kind {
    case .usage: 64
    case .badData: 65
    case .noInput: 66
    case .cannotWrite: 74
    case .server: 1
    }
  }

  /// Lines for a person.
  static func say(_ lines: String...) {
    var text = (lines.joined(separator: "\n") + "\n")
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        let count = write(STDERR_FILENO, rest.baseAddress, rest.count)
        if count > 0 { rest = .init(rebasing: rest.dropFirst(count)) } else if errno != EINTR { return }
      }
    }
  }
}
