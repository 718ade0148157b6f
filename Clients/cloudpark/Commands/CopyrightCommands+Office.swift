import ArgumentParser
import CloudParkClient
import ParkSchemas
import RPCCore

extension CopyrightCommands {
  struct Accept: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Takes a work up for examination.")

    @OptionGroup var target: Target
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await target.version(context)
      let request = CopyrightV1.AcceptRequest.with {
        $0.workId = target.work
        $0.expectedVersion = version
      }
      try context.output.show(try await context.park.copyright.accept(request, context.changing))
    }
  }

  struct Return: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Gives a work back to be corrected within two months.")

    @OptionGroup var target: Target
    @Option(help: "What must be corrected.") var opinion: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await target.version(context)
      let request = CopyrightV1.RequestCorrectionRequest.with {
        $0.workId = target.work
        $0.expectedVersion = version
        $0.opinion = opinion
      }
      try context.output.show(try await context.park.copyright.requestCorrection(request, context.changing))
    }
  }

  struct Examine: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Records what the examination came to.")

    @OptionGroup var target: Target
    @Flag(inversion: .prefixedNo, help: "Whether the work is to be registered.") var passes: Bool
    @Option(help: "The opinion; needed for a refusal.") var opinion = ""
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await target.version(context)
      let request = CopyrightV1.ExamineRequest.with {
        $0.workId = target.work
        $0.expectedVersion = version
        $0.passes = passes
        $0.opinion = opinion
      }
      try context.output.show(try await context.park.copyright.examine(request, context.changing))
    }
  }

  struct Issue: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Issues and announces the certificate of a work.")

    @OptionGroup var target: Target
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await target.version(context)
      let request = CopyrightV1.IssueCertificateRequest.with {
        $0.workId = target.work
        $0.expectedVersion = version
      }
      try context.output.show(try await context.park.copyright.issueCertificate(request, context.changing))
    }
  }

  struct Revoke: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Revokes the certificate of a work.")

    @OptionGroup var target: Target
    @Option(help: "On which ground.") var ground: EnumArgument<CopyrightV1.RevocationGround>
    @Option(help: "The reason, which is announced.") var reason: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await target.version(context)
      let request = CopyrightV1.RevokeCertificateRequest.with {
        $0.workId = target.work
        $0.expectedVersion = version
        $0.ground = ground.value
        $0.reason = reason
      }
      try context.output.show(try await context.park.copyright.revokeCertificate(request, context.changing))
    }
  }

  struct RevealAuthors: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Shows the authors of a work in clear. The read is audited.")

    @Argument(help: "The work: cpw_...") var work: String
    @Option(help: "Why: 1 to 64 of a-z, 0-9, '.' and '_'.") var purpose: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = CopyrightV1.RevealAuthorsRequest.with {
        $0.workId = work
        $0.purpose = purpose
      }
      try context.output.show(try await context.park.copyright.revealAuthors(request, context.changing))
    }
  }

  struct Verify: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Tells whether a certificate is genuine and in force. Needs no login.",
      discussion: "Only the number and a hash are sent: the holder's name stays here.")

    @Argument(help: "The certificate's number: 作登字:11-2026-F-00000001号") var number: String
    @Option(help: "The holder as the certificate names it; hashed here.") var holder: String?
    @Option(help: "The holder's hash, when you have that instead.") var holderHash: String?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func validate() throws {
      if (holder == nil) == (holderHash == nil) { throw ValidationError("name either --holder or --holder-hash") }
    }

    func run(_ context: Context) async throws {
      let printed = number.replacing("：", with: ":")
      let hash = try holderHash ?? CloudPark.holderHash(number: printed, holder: holder ?? "")
      let request = CopyrightV1.VerifyCertificateRequest.with {
        $0.number = printed
        $0.holderHash = hash
      }
      try context.output.show(try await context.park.copyright.verifyCertificate(request, context.reading))
    }
  }

  struct Announcements: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Lists certificates issued and revoked, newest first.")

    @Option(help: "Only of this kind of work.") var category: EnumArgument<CopyrightV1.WorkCategory>?
    @Option(help: "Only with this text in the title.") var text = ""
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = CopyrightV1.ListAnnouncementsRequest.with {
        $0.category = category?.value ?? .unspecified
        $0.text = text
      }
      try await context.output.show(
        try await context.park.copyright.listAnnouncements(request, context.streaming),
        [
          .init("sequence", "no"), .init("announcedOn", "day"), .init("number"), .init("state"), .init("title"),
          .init("holderName", "holder"), .init("ground"),
        ])
    }
  }
}
