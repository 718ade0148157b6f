import ArgumentParser
import ParkSchemas
import RPCCore

struct LoginCommand: ParkCommand {
  static let configuration = CommandConfiguration(
    commandName: "login", abstract: "Opens a session and keeps its tokens.",
    discussion: "The password comes from --password-file, CLOUDPARK_PASSWORD or a prompt.")
  static var usesSession: Bool { false }

  @Option(help: "The login name.") var login: String
  @Option(help: "File that holds the password; - is standard input.", completion: .file()) var passwordFile: String?
  @Option(help: "What the session is called in lists.") var label = "cloudpark"
  @OptionGroup(title: "Connection and output") var global: GlobalOptions

  func run(_ context: Context) async throws {
    let password = try SecretInput(environment: .current).password(
      file: passwordFile, variable: "CLOUDPARK_PASSWORD", prompt: "Password of \(login): ")
    let response = try await context.park.identity.login(
      .with {
        $0.login = login
        $0.password = password
        $0.label = label
      }, CallOptions(timeout: context.reading.timeout, waitForReady: context.settings.waitForReady, credential: []))
    guard let tokens = response.tokens else {
      throw RPCError(.internalError, "the server answered Login without tokens")
    }
    try context.session.store(tokens)
    context.say("logged in as \(login); tokens are in \(context.session.place)")
    if response.passwordChangeRequired {
      context.say("the password must be changed first: cloudpark account change-password")
    }
    // What is shown leaves the tokens out: they are in the file.
    var shown = response
    shown.tokens = nil
    try context.output.show(shown)
  }
}

struct LogoutCommand: ParkCommand {
  static let configuration = CommandConfiguration(
    commandName: "logout", abstract: "Ends the session and forgets its tokens.")

  @OptionGroup(title: "Connection and output") var global: GlobalOptions

  func run(_ context: Context) async throws {
    do {
      _ = try await context.park.identity.logout(.init(), context.changing)
    } catch let error as RPCError where error.code == .unauthenticated && !context.session.canRefresh {
      context.say("the session had ended already")
    }
    context.session.remove()
    context.say("logged out")
  }
}

struct WhoAmICommand: ParkCommand {
  static let configuration = CommandConfiguration(
    commandName: "whoami", abstract: "Shows the account, its memberships and the acting one.")

  @OptionGroup(title: "Connection and output") var global: GlobalOptions

  func run(_ context: Context) async throws {
    try context.output.show(try await context.park.identity.whoAmI(.init(), context.reading))
  }
}
