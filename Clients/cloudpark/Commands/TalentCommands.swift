import ArgumentParser
import ParkSchemas
import RPCCore

struct JobCommands: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "job", abstract: "Jobs: post, search, apply, follow candidates.",
    subcommands: [
      Post.self, Close.self, Get.self, Search.self, Candidates.self, Move.self, Reveal.self, Apply.self,
      Withdraw.self, Applications.self,
    ])

  private static let candidateColumns: [RowTable.Column] = [
    .init("id"), .init("version"), .init("state"), .init("jobId", "job"), .init("name"), .init("phone"),
    .init("changedAt", "changed"),
  ]

  struct Post: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Posts a job.", discussion: "The file holds a cloudpark.talent.v1.JobFacts.")

    @Option(help: "File of JSON, or YAML by its name; - is standard input.", completion: .file()) var file: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = try InputFile.wrapped(file, key: "facts") { (facts: TalentV1.JobFacts) in
        TalentV1.PostJobRequest.with { $0.facts = facts }
      }
      try context.output.show(try await context.park.talents.postJob(request, context.changing))
    }
  }

  struct Close: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Takes a job down.")

    @Argument(help: "The job: job_...") var job: String
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion) { options in
        try await context.park.talents.getJob(.with { $0.jobId = job }, options).version
      }
      let request = TalentV1.CloseJobRequest.with {
        $0.jobId = job
        $0.expectedVersion = version
      }
      try context.output.show(try await context.park.talents.closeJob(request, context.changing))
    }
  }

  struct Get: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Shows a job.")

    @Argument(help: "The job: job_...") var job: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try context.output.show(try await context.park.talents.getJob(.with { $0.jobId = job }, context.reading))
    }
  }

  struct Search: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Searches jobs, newest first.")

    @Argument(help: "What title, description or place must hold.") var text = ""
    @Option(help: "Only of this enterprise.") var enterprise = ""
    @Option(help: "Only what pays at least so much a month, in yuan.") var salary: YuanArgument?
    @Flag(help: "Closed ones too.") var closedToo = false
    @Option(help: "At most so many.") var limit: UInt32 = 0
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = TalentV1.SearchJobsRequest.with {
        $0.text = text
        $0.enterpriseId = enterprise
        $0.salaryAtLeastFen = salary?.fen ?? 0
        $0.closedToo = closedToo
        $0.limit = limit
      }
      try await context.output.show(
        try await context.park.talents.searchJobs(request, context.streaming),
        [
          .init("id"), .init("state"), .init("facts.titleZh", "title"), .init("enterpriseName", "enterprise"),
          .init("facts.place", "place"), .init("facts.salaryMaxFen", "salary"), .init("facts.closesOn", "until"),
        ])
    }
  }

  struct Candidates: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Lists the candidates of a job, masked.")

    @Argument(help: "The job: job_...") var job: String
    @Option(help: "Only in this state.") var state: EnumArgument<TalentV1.CandidateState>?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = TalentV1.ListCandidatesRequest.with {
        $0.jobId = job
        $0.state = state?.value ?? .unspecified
      }
      try await context.output.show(
        try await context.park.talents.listCandidates(request, context.streaming), JobCommands.candidateColumns)
    }
  }

  struct Move: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Moves a candidate to the next stage, or refuses.")

    @Argument(help: "The candidate: cnd_...") var candidate: String
    @Option(help: "Where to.") var to: EnumArgument<TalentV1.CandidateState>
    @Option(help: "The version you have seen.") var expectedVersion: UInt64
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = TalentV1.MoveCandidateRequest.with {
        $0.candidateId = candidate
        $0.expectedVersion = expectedVersion
        $0.to = to.value
      }
      try context.output.show(try await context.park.talents.moveCandidate(request, context.changing))
    }
  }

  struct Reveal: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Shows a candidate in clear; audited.")

    @Argument(help: "The candidate: cnd_...") var candidate: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try context.output.show(
        try await context.park.talents.revealCandidate(.with { $0.candidateId = candidate }, context.changing))
    }
  }

  struct Apply: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Applies for a job.",
      discussion: "Needs your consent: cloudpark account record-consent job_application.")

    @Argument(help: "The job: job_...") var job: String
    @Option(help: "The name to be called by.") var name: String
    @Option(help: "The phone to be called at.") var phone: String
    @Option(help: "File of the résumé's text; - is standard input.", completion: .file()) var resume: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let text = try InputFile.text(resume)
      let request = TalentV1.ApplyJobRequest.with {
        $0.jobId = job
        $0.name = name
        $0.phone = phone
        $0.resume = text
      }
      try context.output.show(try await context.park.talents.applyJob(request, context.changing))
    }
  }

  struct Withdraw: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Takes your application back; its data go.")

    @Argument(help: "The application: cnd_...") var candidate: String
    @Option(help: "The version you have seen.") var expectedVersion: UInt64
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = TalentV1.WithdrawApplicationRequest.with {
        $0.candidateId = candidate
        $0.expectedVersion = expectedVersion
      }
      try context.output.show(try await context.park.talents.withdrawApplication(request, context.changing))
    }
  }

  struct Applications: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Lists your applications, newest first.")

    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try await context.output.show(
        try await context.park.talents.myApplications(.init(), context.streaming), JobCommands.candidateColumns)
    }
  }
}
