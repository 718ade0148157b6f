import ArgumentParser
import ParkSchemas
import RPCCore

struct AccountCommands: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "account", abstract: "Accounts, roles, passwords, consents.",
    subcommands: [
      Create.self, Get.self, List.self, Grant.self, Revoke.self, Disable.self, Enable.self, ChangePassword.self,
      ResetPassword.self, CreateKey.self, BindCertificate.self, UnbindCertificate.self, RecordConsent.self,
      WithdrawConsent.self, Export.self, Erase.self,
    ])

  struct Create: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Creates an account with its memberships.",
      discussion: "Its first password comes from --password-file, CLOUDPARK_NEW_PASSWORD or a prompt.")

    @Option(help: "The login name.") var login: String
    @Option(help: "A membership, role or role/tenant; may be given several times.") var role: [MembershipArgument] = []
    @Option(help: "The enterprise, park or institution of the roles that name none.") var tenant: String?
    @Option(help: "The sum in yuan up to which a district officer may approve.", transform: YuanArgument.read)
    var approvalLimit: YuanArgument?
    @Option(help: "The person's name.") var name = ""
    @Option(help: "The person's telephone number.") var phone = ""
    @Option(help: "File that holds the first password; - is standard input.", completion: .file())
    var passwordFile: String?
    @Flag(help: "The password may stay; for accounts of programs and of tests.") var keepPassword = false
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let password = try SecretInput(environment: .current).password(
        file: passwordFile, variable: "CLOUDPARK_NEW_PASSWORD", prompt: "First password of \(login): ", confirms: true)
      let memberships = role.map { role in
        var membership = role.message(limit: role.role == .districtOfficer ? approvalLimit : nil)
        if membership.tenantId.isEmpty { membership.tenantId = tenant ?? "" }
        return membership
      }
      let request = IdentityV1.CreateUserRequest.with {
        $0.login = login
        $0.password = password
        $0.realName = name
        $0.phone = phone
        $0.memberships = memberships
        $0.keepPassword = keepPassword
      }
      try context.output.show(try await context.park.identity.createUser(request, context.changing))
    }
  }

  struct Get: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Shows an account, personal fields masked.")

    @Argument(help: "The account: acc_...") var account: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try context.output.show(
        try await context.park.identity.getUser(.with { $0.accountId = account }, context.reading))
    }
  }

  struct List: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Lists accounts.")

    @Option(help: "Only those with this role.") var role: EnumArgument<CommonV1.Role>?
    @Option(help: "Only those of this enterprise, park or institution.") var tenant = ""
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let stream = try await context.park.identity.listUsers(
        .with {
          $0.role = role?.value ?? .unspecified
          $0.tenantId = tenant
        }, context.streaming)
      try await context.output.show(
        stream,
        [
          .init("accountId", "account"), .init("login"), .init("realName", "name"), .init("state"), .init("version"),
          .init("created"),
        ])
    }
  }

  struct Grant: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Grants a role; for one that is held, changes the approval limit.")

    @Argument(help: "The account: acc_...") var account: String
    @Option(help: "The membership: role or role/tenant.") var role: MembershipArgument
    @Option(help: "The sum in yuan up to which a district officer may approve.", transform: YuanArgument.read)
    var approvalLimit: YuanArgument?
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion, account: account)
      let request = IdentityV1.GrantRoleRequest.with {
        $0.accountId = account
        $0.expectedVersion = version
        $0.membership = role.message(limit: approvalLimit)
      }
      try context.output.show(try await context.park.identity.grantRole(request, context.changing))
    }
  }

  struct Revoke: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Takes a role away and ends the streams that stand on it.")

    @Argument(help: "The account: acc_...") var account: String
    @Option(help: "The membership: role or role/tenant.") var role: MembershipArgument
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion, account: account)
      let request = IdentityV1.RevokeRoleRequest.with {
        $0.accountId = account
        $0.expectedVersion = version
        $0.membership = role.message()
      }
      try context.output.show(try await context.park.identity.revokeRole(request, context.changing))
    }
  }

  struct Disable: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Disables an account and ends its sessions.")

    @Argument(help: "The account: acc_...") var account: String
    @Option(help: "Why, for the audit log; no personal data.") var reason: String
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion, account: account)
      let request = IdentityV1.DisableUserRequest.with {
        $0.accountId = account
        $0.expectedVersion = version
        $0.reason = reason
      }
      try context.output.show(try await context.park.identity.disableUser(request, context.changing))
    }
  }

  struct Enable: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Enables a disabled account.")

    @Argument(help: "The account: acc_...") var account: String
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion, account: account)
      let request = IdentityV1.EnableUserRequest.with {
        $0.accountId = account
        $0.expectedVersion = version
      }
      try context.output.show(try await context.park.identity.enableUser(request, context.changing))
    }
  }
}

extension Context {
  /// The version of an account.
  func version(_ given: UInt64?, account id: String) async throws -> UInt64 {
    try await version(given) { options in
      try await park.identity.getUser(.with { $0.accountId = id }, options).version
    }
  }
}
