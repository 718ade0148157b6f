import CloudParkClient
import ParkSchemas
import RPCCore
import RPCSchemas
import Synchronization

/// First come, first served (S3): many enterprises submit their applications at once, each for the same amount, to a
/// round whose budget is enough for a part of them.
///
/// It passes only if exactly as many are funded as the budget pays for: never one fen over, none under. Calls whose
/// outcome the network left open are asked again with their key before the count.
public final class FirstComeScenario: Workload {
  /// What each applicant asks for, in fen.
  public static let amountFen: Int64 = 1_000_000

  private struct Applicant: Sendable {
    let owner: ScenarioPark.Person
    let acting: String
    let application: String
    let version: UInt64
  }

  private struct Outcomes {
    var funded: Set<Int> = []
    var refused: Set<Int> = []
    var open: Set<Int> = []
    var begun: Set<Int> = []
  }

  private let park: ScenarioPark
  private let officer: ScenarioPark.Person
  private let round: String
  private let applicants: [Applicant]
  private let funded: Int
  private let outcomes = Mutex(Outcomes())

  /// Applications that are ready to be submitted.
  ///
  /// - Parameters:
  ///   - applicants: how many submit.
  ///   - funded: how many of them the budget pays for.
  ///   - progress: told how many are ready.
  /// - Throws: ``LoadError`` for figures that make no race, `RPCError` when the server refuses the set-up.
  public static func prepare(
    _ park: ScenarioPark, applicants: Int, funded: Int, progress: (@Sendable (Int) -> Void)? = nil
  ) async throws -> FirstComeScenario {
    guard funded >= 1, applicants > funded, applicants <= 100_000 else {
      throw LoadError(.usage, "there must be more applicants than are funded, at least 1 and at most 100000")
    }
    let officer = try await park.person("officer", .districtOfficer)
    let round = try await park.round(budgetFen: Int64(funded) * amountFen, officer: officer)
    let made = try await park.owned(applicants, officer: officer, progress: progress) {
      park, index, owner, enterprise in
      try await applicant(index, park, owner: owner, enterprise: enterprise, round: round.id)
    }
    return FirstComeScenario(park, officer, round.id, made, funded: funded)
  }

  private init(
    _ park: ScenarioPark, _ officer: ScenarioPark.Person, _ round: String, _ applicants: [Applicant], funded: Int
  ) {
    self.park = park
    self.officer = officer
    self.round = round
    self.applicants = applicants
    self.funded = funded
  }

  /// An enterprise with a draft and its lease.
  private static func applicant(
    _ number: Int, _ park: ScenarioPark, owner: ScenarioPark.Person, enterprise: (id: String, name: String),
    round: String
  ) async throws -> Applicant {
    let acting = "enterprise_admin/\(enterprise.id)"
    let draft = try await park.park.applications.saveDraft(
      .award(round, payee: enterprise.name), try owner.options(acting: acting))
    let uploaded = try await park.park.uploadMaterial(
      Array("%PDF-1.4\n% lease \(park.run) \(number)\n%%EOF\n".utf8),
      .lease(of: draft.id, version: draft.version), try owner.options(acting: acting))
    return Applicant(
      owner: owner, acting: acting, application: draft.id, version: uploaded.applicationVersion)
  }

  /// How many calls the run must have: one for each applicant.
  public var calls: Int { applicants.count }

  public var name: String { "first-come: \(applicants.count) applicants, \(funded) funded" }

  public func perform(_ call: LoadCall) async throws -> CallEnd {
    let number = call.number
    guard applicants.indices.contains(number) else {
      throw RPCError(.outOfRange, "there are \(applicants.count) applicants only; make as many calls")
    }
    outcomes.withLock { _ = $0.begun.insert(number) }
    return try await submit(number, over: call.channel, timeout: call.options.timeout)
  }

  private func submit(_ number: Int, over channel: Channel, timeout: Duration?) async throws -> CallEnd {
    let applicant = applicants[number]
    var options = try applicant.owner.options(acting: applicant.acting, key: "submit-\(applicant.application)")
    options.timeout = timeout
    let service = ApplicationV1.ApplicationServiceClient(channel)
    do {
      let done = try await service.submit(
        .with {
          $0.applicationId = applicant.application
          $0.expectedVersion = applicant.version
        }, options)
      guard done.requestedFen == Self.amountFen else {
        throw RPCError(.dataLoss, "\(done.requestedFen) fen were reserved instead of \(Self.amountFen)")
      }
      outcomes.withLock {
        $0.open.remove(number)
        $0.funded.insert(number)
      }
      return .done
    } catch let error as RPCError where Self.isOutOfFunds(error) {
      outcomes.withLock {
        $0.open.remove(number)
        $0.refused.insert(number)
      }
      return .refused
    } catch {
      outcomes.withLock { _ = $0.open.insert(number) }
      throw error
    }
  }

  /// The refusal that most applicants must get, and no other.
  static func isOutOfFunds(_ error: RPCError) -> Bool {
    guard error.code == .failedPrecondition else { return false }
    return error.details.contains { detail in
      if case .preconditionState(let state)? = detail.kind { return state.rule == "FUNDS_AVAILABLE" }
      return false
    }
  }

  // MARK: the check

  public func check() async throws -> [CheckResult] {
    // What was left open, or never sent, is asked now: with its key each has one outcome.
    let early = outcomes.withLock { $0 }
    let (sent, unsettled) = (early.begun.count, early.open.count)
    for number in early.open.sorted() {
      _ = try? await submit(number, over: park.park.channel, timeout: .seconds(30))
    }
    let final = outcomes.withLock { $0 }
    var results = [
      CheckResult(
        "every applicant submitted", sent == applicants.count, "\(sent) of \(applicants.count) did"),
      CheckResult(
        "every submission has an outcome", final.open.isEmpty,
        "\(unsettled) were open after the run, \(final.open.count) still are"),
      CheckResult("exactly \(funded) are funded", final.funded.count == funded, "\(final.funded.count) were told so"),
    ]
    results += try await checkLedger(final)
    return results
  }

  /// The server's books against what the applicants were told.
  private func checkLedger(_ outcomes: Outcomes) async throws -> [CheckResult] {
    let options = try officer.options()
    let found = try await park.park.policies.getRound(.with { $0.roundId = round }, options)
    guard let ledger = found.ledger else { return [CheckResult("the round has a ledger", false, "it has none")] }
    let committed = ledger.reservedFen + ledger.approvedFen + ledger.paidFen
    let budget = Int64(funded) * Self.amountFen
    var (sum, entries, previous, balanced) = (Int64(0), 0, UInt64(0), true)
    var booked: Set<String> = []
    for try await entry in try await park.park.applications.listLedgerEntries(
      .with { $0.roundId = round }, options)
    {
      entries += 1
      balanced = balanced && entry.sequence == previous + 1 && (entry.ledger?.reservedFen ?? -1) <= budget
      previous = entry.sequence
      sum += entry.amountFen
      booked.insert(entry.applicationId)
    }
    let told = Set(outcomes.funded.map { applicants[$0].application })
    return [
      CheckResult("never one fen over", committed <= budget, "\(committed) of \(budget) fen are committed"),
      CheckResult("none under", ledger.availableFen == 0, "\(ledger.availableFen) fen are left"),
      CheckResult(
        "the ledger's entries balance", balanced && sum == committed && entries == booked.count,
        "\(entries) entries of \(sum) fen for \(booked.count) applications"),
      CheckResult(
        "the ledger names whom it told", told == booked,
        "\(told.subtracting(booked).count) told but not booked, \(booked.subtracting(told).count) booked but not told"),
    ]
  }
}

extension ApplicationV1.SaveDraftRequest {
  /// A claim for ``FirstComeScenario/amountFen``.
  static func award(_ round: String, payee: String) -> Self {
    .with {
      $0.roundId = round
      $0.claim = .with {
        $0.annualRentFen = 60_000_000
        $0.areaSquareDecimetres = 20_000
        $0.requestedFen = FirstComeScenario.amountFen
      }
      $0.payee = .with {
        $0.holderName = payee
        $0.bankName = "演示银行"
        $0.accountNumber = "6222020000000000001"
      }
    }
  }
}

extension ApplicationV1.MaterialHeader {
  /// A lease, which is the material that the policy of load runs wants.
  static func lease(of application: String, version: UInt64) -> Self {
    .with {
      $0.applicationId = application
      $0.expectedVersion = version
      $0.kind = "lease"
      $0.fileName = "lease.pdf"
      $0.mediaType = "application/pdf"
    }
  }
}

/// Counts up, from several tasks.
final class Counter: Sendable {
  private let value = Atomic<Int>(0)
  func next() -> Int { value.add(1, ordering: .relaxed).newValue }
  var count: Int { value.load(ordering: .relaxed) }
}
