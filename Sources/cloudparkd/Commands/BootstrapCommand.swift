import ArgumentParser
import Logging
import ParkServices
import SQLiteStorage
import Storage

/// Creates the first system administrator, directly in the data directory.
struct BootstrapCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bootstrap",
    abstract: "Creates the first system administrator; the server must be down.",
    discussion: "Every other account is made over the wire, by this one. The password's file holds one line.")

  @OptionGroup var options: ConfigurationOptions

  @Option(help: "The administrator's login name.")
  var login: String

  @Option(help: "A file with the password, readable by you only.")
  var passwordFile: String

  @Flag(help: "Does nothing when there is an administrator already.")
  var ifMissing = false

  func run() async throws {
    try await reporting {
      let configuration = try options.loadForStorage()
      let password = try readPassword()
      LoggingSystem.bootstrap { LogOutput(label: $0, format: .text, level: .warning) }
      let storage = try await StorageServices.openSQLite(
        configuration.storage, migrations: ParkSchema.migrations, clock: try configuration.clock().asClock)
      var failure: (any Error)?
      do {
        let environment = try ParkEnvironment(storage: storage, settings: configuration.park)
        defer { environment.close() }
        let account = try await Bootstrap.createAdministrator(
          login: login, password: password, ifMissing: ifMissing, in: environment)
        print("the system administrator is \(account)")
      } catch { failure = error }
      try await storage.close()
      if let failure { throw failure }
    }
  }

  private func readPassword() throws -> String {
    let text: String
    do { text = try readTextFile(passwordFile, bytesMax: 4096) } catch {
      throw CommandFailure("--password-file \(passwordFile): \(error.text)")
    }
    var password = text
    if password.hasSuffix("\n") { password.removeLast() }
    guard !password.isEmpty, !password.contains("\n") else {
      throw CommandFailure("--password-file \(passwordFile): must hold the password in one line")
    }
    return password
  }
}
