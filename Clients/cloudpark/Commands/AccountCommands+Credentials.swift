import ArgumentParser
import ParkSchemas
import RPCCore

extension AccountCommands {
  struct ChangePassword: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Changes your own password and ends your other sessions.",
      discussion: """
        The present password comes from --password-file, CLOUDPARK_PASSWORD or a prompt; the new one from \
        --new-password-file, CLOUDPARK_NEW_PASSWORD or a prompt.
        """)

    @Option(help: "File that holds the present password.", completion: .file()) var passwordFile: String?
    @Option(help: "File that holds the new password.", completion: .file()) var newPasswordFile: String?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let input = SecretInput(environment: .current)
      let old = try input.password(
        file: passwordFile, variable: "CLOUDPARK_PASSWORD", prompt: "Present password: ")
      let new = try input.password(
        file: newPasswordFile, variable: "CLOUDPARK_NEW_PASSWORD", prompt: "New password: ", confirms: true)
      let request = IdentityV1.ChangePasswordRequest.with {
        $0.oldPassword = old
        $0.newPassword = new
      }
      try context.output.show(try await context.park.identity.changePassword(request, context.changing))
    }
  }

  struct ResetPassword: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Sets another person's password, to be changed after the next login.",
      discussion: "The new password comes from --password-file, CLOUDPARK_NEW_PASSWORD or a prompt.")

    @Argument(help: "The account: acc_...") var account: String
    @Option(help: "File that holds the new password.", completion: .file()) var passwordFile: String?
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let password = try SecretInput(environment: .current).password(
        file: passwordFile, variable: "CLOUDPARK_NEW_PASSWORD", prompt: "New password of \(account): ", confirms: true)
      let version = try await context.version(expectedVersion, account: account)
      let request = IdentityV1.ResetPasswordRequest.with {
        $0.accountId = account
        $0.expectedVersion = version
        $0.newPassword = password
      }
      try context.output.show(try await context.park.identity.resetPassword(request, context.changing))
    }
  }

  struct CreateKey: ParkCommand {
    static let configuration = CommandConfiguration(
      commandName: "create-key", abstract: "Makes a long-lived token for a program that acts as you.",
      discussion: "The token goes into a new file that only you can read, and is shown nowhere else.")

    @Option(help: "What it is called in lists.") var label: String
    @Option(help: "The one membership it acts in: role or role/tenant.") var role: MembershipArgument
    @Option(help: "When it ends, at most 366 days from now: 2027-01-01.", transform: TimeArgument.read) var expires:
      TimeArgument
    @Option(help: "The file for the token.", completion: .file()) var keyFile: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      guard !InputFile.exists(keyFile) else {
        throw CommandError(.cannotWrite, "\(keyFile) exists already", advice: "name another --key-file")
      }
      let request = IdentityV1.CreateApiKeyRequest.with {
        $0.label = label
        $0.membership = role.message()
        $0.expires = expires.message
      }
      var response = try await context.park.identity.createApiKey(request, context.changing)
      try PrivateFile.write(response.token + "\n", to: keyFile)
      context.say("the token is in \(keyFile); use it with --token-file")
      response.token = ""
      try context.output.show(response)
    }
  }

  struct BindCertificate: ParkCommand {
    static let configuration = CommandConfiguration(
      commandName: "bind-certificate", abstract: "Lets a client certificate act as an account.")

    @Argument(help: "The account: acc_...") var account: String
    @Option(help: "The certificate's URI name: spiffe://park.example/stats.") var identity: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = IdentityV1.BindCertificateRequest.with {
        $0.accountId = account
        $0.certificateIdentity = identity
      }
      _ = try await context.park.identity.bindCertificate(request, context.changing)
      context.say("\(identity) acts as \(account)")
    }
  }

  struct UnbindCertificate: ParkCommand {
    static let configuration = CommandConfiguration(
      commandName: "unbind-certificate", abstract: "Ends what bind-certificate allowed.")

    @Option(help: "The certificate's URI name.") var identity: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      _ = try await context.park.identity.unbindCertificate(
        .with { $0.certificateIdentity = identity }, context.changing)
      context.say("\(identity) acts as nobody")
    }
  }

  struct RecordConsent: ParkCommand {
    static let configuration = CommandConfiguration(
      commandName: "record-consent", abstract: "Agrees to a use of your personal data.")

    @Argument(help: "The purpose: contact, review, statistics.") var purpose: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try context.output.show(
        try await context.park.identity.recordConsent(.with { $0.purpose = purpose }, context.changing))
    }
  }

  struct WithdrawConsent: ParkCommand {
    static let configuration = CommandConfiguration(
      commandName: "withdraw-consent", abstract: "Takes a consent back.")

    @Argument(help: "The purpose.") var purpose: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try context.output.show(
        try await context.park.identity.withdrawConsent(.with { $0.purpose = purpose }, context.changing))
    }
  }

  struct Export: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Shows everything the park holds about you, in clear; the read is audited.")

    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let stream = try await context.park.identity.exportMyData(.init(), context.streaming)
      try await context.output.show(stream, [.init("section"), .init("recordId", "record"), .init("json", "content")])
    }
  }

  struct Erase: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Destroys your personal data and your login, for good.",
      discussion: "Your password comes from --password-file, CLOUDPARK_PASSWORD or a prompt.")

    @Flag(help: "Says that you mean it.") var yesEraseMe = false
    @Option(help: "File that holds your password.", completion: .file()) var passwordFile: String?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func validate() throws {
      guard yesEraseMe else { throw ValidationError("this cannot be undone; add --yes-erase-me if you mean it") }
    }

    func run(_ context: Context) async throws {
      let password = try SecretInput(environment: .current).password(
        file: passwordFile, variable: "CLOUDPARK_PASSWORD", prompt: "Password: ")
      let response = try await context.park.identity.eraseMyData(.with { $0.password = password }, context.changing)
      context.session.remove()
      try context.output.show(response)
    }
  }
}

struct SessionCommands: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "session", abstract: "Sessions and API keys.", subcommands: [List.self, Revoke.self])

  struct List: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Lists sessions and API keys, newest first.")

    @Option(help: "Another account's; for system administrators.") var account = ""
    @Flag(help: "Ended ones too.") var all = false
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let response = try await context.park.identity.listSessions(
        .with {
          $0.accountId = account
          $0.includeEnded = all
        }, context.reading)
      context.output.beginList([
        .init("sessionId", "session"), .init("kind"), .init("label"), .init("peer"), .init("created"),
        .init("expires"), .init("ended"), .init("endReason", "why"), .init("current"),
      ])
      for session in response.sessions { try context.output.row(session) }
    }
  }

  struct Revoke: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Ends a session and the streams open under it.")

    @Argument(help: "The session: ses_...") var session: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      _ = try await context.park.identity.revokeSession(.with { $0.sessionId = session }, context.changing)
      context.say("\(session) has ended")
    }
  }
}
