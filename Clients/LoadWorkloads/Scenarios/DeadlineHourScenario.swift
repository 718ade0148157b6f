import CloudParkClient
import ParkSchemas
import RPCCore
import Synchronization

/// The deadline hour (S2): applications with their files come in the fourteen days of a round, 40 % of them on its last
/// day and a quarter of those in its last hour; then the deadline passes while some are still under way.
///
/// It passes only if every acknowledged file is there with its hash, every acknowledged application is there and was
/// submitted before the deadline, nobody else's is, and whoever submits afterwards is refused for that reason. Each call
/// of the run is one applicant's visit: a draft, its files, the submission. The server's clock is moved with the run.
public final class DeadlineHourScenario: Workload {
  struct Applicant: Sendable {
    /// The owner, by a key that outlives the round.
    let owner: ScenarioPark.Person
    let enterprise: String
    let name: String
    var acting: String { "enterprise_admin/\(enterprise)" }
  }

  /// What an applicant was told.
  struct Told: Sendable {
    var application = ""
    var version: UInt64 = 0
    /// Acknowledged files: the material, and which of the applicant's it is.
    var files: [String: Int] = [:]
    var isSubmitted = false
    /// Refused because the deadline had passed.
    var isLate = false
    /// The outcome of a call was lost: the park may know more than was told.
    var isOpen = false
  }

  struct Outcomes: Sendable {
    var told: [Told]
    var begun = 0
    /// How far the clock was moved.
    var phase = DeadlineWindow.Phase.days
    var deadlineHasPassed = false
  }

  let park: ScenarioPark
  let officer: ScenarioPark.Person
  private let clock: ScenarioPark.Person
  let round: String
  let scale: DeadlineScale
  let window: DeadlineWindow
  /// Those who come in the run, then those who come too late.
  let applicants: [Applicant]
  let outcomes: Mutex<Outcomes>

  /// A round of fourteen days, and enterprises that will apply. The late ones have their drafts and files.
  ///
  /// - Throws: ``LoadError`` for a scale that is none or a server without a movable clock, `RPCError` when the server
  ///   refuses the set-up.
  public static func prepare(
    _ park: ScenarioPark, _ scale: DeadlineScale, progress: (@Sendable (Int) -> Void)? = nil
  ) async throws -> DeadlineHourScenario {
    try scale.validate()
    let window = try await DeadlineWindow.beginning(on: park)
    let clock = try await park.lasting(park.admin, .systemAdministrator, until: window.keysEnd)
    let login = try await park.person("officer", .districtOfficer)
    let all = scale.applications + scale.late
    let round = try await park.round(
      budgetFen: Int64(all) * FirstComeScenario.amountFen, officer: login, until: window.lastDay)
    let applicants = try await park.owned(all, officer: login, progress: progress) { park, _, owner, enterprise in
      let key = try await park.lasting(
        owner, .enterpriseAdmin, tenant: enterprise.id, until: window.keysEnd)
      return Applicant(owner: key, enterprise: enterprise.id, name: enterprise.name)
    }
    let officer = try await park.lasting(login, .districtOfficer, until: window.keysEnd)
    let scenario = DeadlineHourScenario(park, officer, clock: clock, round.id, scale, window, applicants)
    for late in scale.applications..<all { try await scenario.prepareFiles(late, over: park.park.channel) }
    return scenario
  }

  private init(
    _ park: ScenarioPark, _ officer: ScenarioPark.Person, clock: ScenarioPark.Person, _ round: String,
    _ scale: DeadlineScale, _ window: DeadlineWindow, _ applicants: [Applicant]
  ) {
    self.park = park
    self.officer = officer
    self.clock = clock
    self.round = round
    self.scale = scale
    self.window = window
    self.applicants = applicants
    outcomes = Mutex(Outcomes(told: Array(repeating: Told(), count: applicants.count)))
  }

  public var name: String { "deadline hour: \(scale)" }

  /// Times of messages are those of whole files.
  public var streams: Bool { true }

  public func perform(_ call: LoadCall) async throws -> CallEnd {
    guard call.number < scale.applications else {
      try await move(to: .over)
      outcomes.withLock { $0.deadlineHasPassed = true }
      return .done
    }
    let phase = scale.phase(of: call.number)
    let isFirst = outcomes.withLock { outcomes in
      outcomes.begun += 1
      defer { outcomes.phase = max(outcomes.phase, phase) }
      return outcomes.phase < phase
    }
    if isFirst { try await move(to: phase) }
    return try await takingDeadline(call.number) {
      try await prepareFiles(call.number, over: call.channel, timeout: call.options.timeout) { sent in
        if let sent { call.received(bytes: sent) } else { call.sending() }
      }
      try await submit(call.number, over: call.channel, timeout: call.options.timeout)
    }
  }

  private func move(to phase: DeadlineWindow.Phase) async throws {
    _ = try await park.park.clock.advanceClock(
      .with { $0.to = window.begin(of: phase) }, try clock.options(key: "\(round)-\(phase)"))
  }

  // MARK: a visit

  /// A draft and its files, each acknowledged before the next.
  ///
  /// - Parameter upload: Told nil before a file is sent, and its size when it was acknowledged.
  private func prepareFiles(
    _ number: Int, over channel: Channel, timeout: Duration? = .seconds(60), upload: (Int?) -> Void = { _ in }
  ) async throws {
    let applicant = applicants[number]
    var options = try applicant.owner.options(acting: applicant.acting, key: "draft-\(round)")
    options.timeout = timeout
    let service = ApplicationV1.ApplicationServiceClient(channel)
    let draft = try await service.saveDraft(.award(round, payee: applicant.name), options)
    outcomes.withLock {
      $0.told[number].application = draft.id
      $0.told[number].version = draft.version
    }
    for file in 0..<scale.filesEach {
      let (version, bytes) = (outcomes.withLock { $0.told[number].version }, scale.file(file, of: number, park.run))
      upload(nil)
      options.idempotencyKey = Array("file-\(draft.id)-\(file)".utf8)
      let answer = try await CloudPark(channel: channel).uploadMaterial(
        bytes, .lease(of: draft.id, version: version), options)
      upload(bytes.count)
      outcomes.withLock {
        $0.told[number].version = answer.applicationVersion
        $0.told[number].files[answer.material?.id ?? ""] = file
      }
    }
  }

  private func submit(_ number: Int, over channel: Channel, timeout: Duration?) async throws {
    let (applicant, told) = (applicants[number], outcomes.withLock { $0.told[number] })
    var options = try applicant.owner.options(acting: applicant.acting, key: "submit-\(told.application)")
    options.timeout = timeout
    _ = try await ApplicationV1.ApplicationServiceClient(channel).submit(
      .with {
        $0.applicationId = told.application
        $0.expectedVersion = told.version
      }, options)
    outcomes.withLock { $0.told[number].isSubmitted = true }
  }

  /// Submits once more, or too late.
  func submitAnew(_ number: Int) async {
    _ = try? await takingDeadline(number) {
      try await submit(number, over: park.park.channel, timeout: .seconds(30))
    }
  }

  /// Takes a refusal if the deadline is its reason, and notes what the network left open.
  private func takingDeadline(_ number: Int, _ body: () async throws -> Void) async throws -> CallEnd {
    do {
      try await body()
      return .done
    } catch let error as RPCError where error.rule == "ROUND_TAKES_CASES" {
      outcomes.withLock { $0.told[number].isLate = true }
      return .refused
    } catch {
      outcomes.withLock { $0.told[number].isOpen = true }
      throw error
    }
  }
}
