import ArgumentParser
import CloudParkClient
import Glibc
import RPCCore
import SchemaRuntime

/// A command that talks to a server.
protocol ParkCommand: AsyncParsableCommand {
  /// Connection and output.
  var global: GlobalOptions { get }
  /// Whether the command uses the stored session; `login` and `health` do not.
  static var usesSession: Bool { get }
  /// Does the work.
  func run(_ context: Context) async throws
}

extension ParkCommand {
  static var usesSession: Bool { true }

  func run() async throws { try await Runner.run(self) }
}

/// Runs a command from its arguments to its exit code.
enum Runner {
  /// Parses and runs; the exit code.
  static func main(_ arguments: [String]) async -> Int32 {
    do {
      var command = try CloudParkCommand.parseAsRoot(arguments)
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      return ExitStatus.success.number
    } catch {
      return report(error)
    }
  }

  /// Ends the process at once: standard output has been written already, and open connections need no ceremony.
  static func leave(_ code: Int32) -> Never {
    fflush(nil)
    exit(code)
  }

  /// Connects, runs the command, and runs it once more with fresh tokens when the access token has ended.
  static func run<Command: ParkCommand>(_ command: Command) async throws {
    let environment = ProcessEnvironment.current
    let settings = try Settings.resolve(command.global, environment: environment)
    let session = try Command.usesSession ? StoredSession.load(settings, environment) : StoredSession.none(settings)
    let output = Output(
      format: settings.output, path: try command.global.get.map(ValuePath.init),
      showDefaults: command.global.showDefaults,
      write: StandardOutput.write)
    let park = try settings.connect(token: session.token)
    let context = Context(park: park, output: output, settings: settings, session: session, global: command.global)
    do {
      do {
        try await command.run(context)
      } catch let error as RPCError where error.code == .unauthenticated && session.canRefresh && output.isEmpty {
        do { try await session.refresh(park) } catch { throw error }
        try await command.run(context)
      }
      try output.finish()
    } catch {
      // What was shown before the failure is shown; the failure itself is what counts.
      try? output.finish()
      await park.close()
      throw Failure(error, repeatFlags: context.repeatFlags)
    }
    await park.close()
  }

  /// Writes a failure to standard error; the exit code.
  static func report(_ thrown: any Error) -> Int32 {
    var text = ErrorText(chinese: ProcessEnvironment.current.readsChinese)
    var error = thrown
    if let failure = thrown as? Failure {
      text.repeatFlags = failure.repeatFlags
      error = failure.cause
    }
    switch error {
    case let error as RPCError:
      say(text.lines(error))
      return ExitStatus.status(error.code).number
    case let error as CommandError:
      if error.status != .outputClosed { say(text.lines(error)) }
      return error.status.number
    case let error as SchemaError:
      say(text.lines(CommandError(.badData, error.description)))
      return ExitStatus.badData.number
    case let error as MaterialError:
      say(text.lines(CommandError(.noInput, error.description)))
      return ExitStatus.noInput.number
    case let error as ExitRequest: return error.status.number
    default:
      // Help, version and mistakes of the command line are argument-parser's to show.
      let code = CloudParkCommand.exitCode(for: error)
      let message = CloudParkCommand.fullMessage(for: error)
      if code == .success { print(message) } else { say([message]) }
      return code == .failure ? ExitStatus.failure.number : code.rawValue
    }
  }

  /// Lines for a person.
  static func say(_ lines: [String]) { StandardError.say(lines) }
}

/// A failure with what the command knows about it.
struct Failure: Error {
  let cause: any Error
  let repeatFlags: String

  init(_ cause: any Error, repeatFlags: String) {
    // A name that the server does not have is a mistake of the command line.
    self.cause = (cause as? ContractError).map { CommandError($0) } ?? cause
    self.repeatFlags = repeatFlags
  }
}

/// Ends the process with a code after everything has been said.
struct ExitRequest: Error {
  let status: ExitStatus
}
