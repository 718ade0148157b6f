import ArgumentParser

/// The administrators' command line: nouns and verbs for the work of the park, and generic calls by reflection.
@main
struct CloudParkCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cloudpark",
    abstract: "Works with a Cloud Park server.",
    discussion: """
      Data goes to standard output, everything else to standard error. Settings come from flags, then the environment \
      (CLOUDPARK_ADDRESS, CLOUDPARK_CA, CLOUDPARK_TOKEN_FILE, ...), then ~/.config/cloudpark/config.yaml. Passwords \
      are never arguments: they come from --password-file, the environment or a prompt. See `cloudpark help exit-codes`.
      """,
    version: "0.1.0",
    groupedSubcommands: [
      CommandGroup(name: "Session", subcommands: [LoginCommand.self, LogoutCommand.self, WhoAmICommand.self]),
      CommandGroup(
        name: "The park",
        subcommands: [
          AccountCommands.self, SessionCommands.self, EnterpriseCommands.self, ParkCommands.self, UnitCommands.self,
          EnquiryCommands.self, LeaseCommands.self, ParkRecognitionCommands.self, SpaceCommands.self,
          BookingCommands.self,
          PolicyCommands.self,
          RoundCommands.self, ApplicationCommands.self, MaterialCommands.self, ReviewCommands.self,
          NoticeCommands.self, ObjectionCommands.self, PaymentCommands.self, InstitutionCommands.self,
          FinanceCommands.self, CopyrightCommands.self, MarketCommands.self, AuditCommands.self, WatchCommands.self,
          FormCommands.self, PeriodCommands.self, ReportCommands.self, DatasetCommands.self,
          EventCommands.self,
          WorkOrderCommands.self,
          JobCommands.self,
          RecognitionCommands.self,
          NotificationCommands.self,
          BreakGlassCommands.self, DueWorkCommand.self,
        ]),
      CommandGroup(
        name: "Any server",
        subcommands: [
          CallCommand.self, DescribeCommand.self, HealthCommand.self, ClockCommands.self, CompletionsCommand.self,
          ExitCodesCommand.self,
        ]),
    ])

  static func main() async {
    let code = await Runner.main(Array(CommandLine.arguments.dropFirst()))
    Runner.leave(code)
  }
}
