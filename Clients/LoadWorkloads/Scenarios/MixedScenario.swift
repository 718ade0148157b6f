import CloudParkClient
import ParkSchemas
import RPCCore
import Synchronization

/// Reads as the ports make them all day: visitors, enterprises, officers and administrators, each seeing what its role
/// may see. Every answer is looked at; one wrong row, or a foreign one, fails the run.
public final class MixedScenario: Workload {
  /// A kind of read with its share of all.
  private enum Read: Int, CaseIterable {
    case visitorPolicies, visitorPark, visitorSearch, ownProfile, foreignProfile, whoAmI, match, officerRound, adminUser

    /// Of 100 calls, so many.
    var share: Int {
      switch self {
      case .visitorPolicies: 10
      case .visitorPark: 20
      case .visitorSearch: 5
      case .ownProfile: 20
      case .foreignProfile: 5
      case .whoAmI: 15
      case .match: 10
      case .officerRound: 10
      case .adminUser: 5
      }
    }
  }

  private struct Studio: Sendable {
    let owner: ScenarioPark.Person
    let id: String
    let name: String
    var acting: String { "enterprise_admin/\(id)" }
  }

  private let park: ScenarioPark
  private let officer: ScenarioPark.Person
  private let studios: [Studio]
  private let round: PolicyV1.Round
  private let parks: [String]
  private let order: [Read]
  private let wrong = Mutex<[String]>([])
  private let done = Counter()

  /// Accounts, enterprises and a round to read.
  ///
  /// - Throws: `RPCError` when the server refuses the set-up.
  public static func prepare(_ park: ScenarioPark, enterprises: Int = 4) async throws -> MixedScenario {
    let officer = try await park.person("officer", .districtOfficer)
    var studios: [Studio] = []
    for (number, owner) in try await park.people(max(2, enterprises), "owner", .worker).enumerated() {
      let made = try await park.enterprise(number, owner: owner, officer: officer)
      studios.append(Studio(owner: owner, id: made.id, name: made.name))
    }
    let round = try await park.round(budgetFen: 100_000_000, officer: officer)
    var parks: [String] = []
    for try await row in try await park.park.parks.listParks(
      .with { $0.limit = 100 }, CallOptions(timeout: .seconds(60), credential: []))
    {
      if let id = row.park?.id { parks.append(id) }
    }
    guard !parks.isEmpty else { throw LoadError(.server, "the server has no parks to read") }
    return MixedScenario(park, officer, studios, round, parks)
  }

  private init(
    _ park: ScenarioPark, _ officer: ScenarioPark.Person, _ studios: [Studio], _ round: PolicyV1.Round,
    _ parks: [String]
  ) {
    self.park = park
    self.officer = officer
    self.studios = studios
    self.round = round
    self.parks = parks
    var random = SplitMix(state: 7)
    order = Read.allCases.flatMap { Array(repeating: $0, count: $0.share) }.shuffled(using: &random)
  }

  public var name: String { "mixed reads by role" }

  public func perform(_ call: LoadCall) async throws -> CallEnd {
    let read = order[call.number % order.count]
    let turn = call.number / order.count
    do {
      try await perform(read, turn, CloudPark(channel: call.channel), call.options.timeout)
      _ = done.next()
      return .done
    } catch let mistake as WrongAnswer {
      wrong.withLock { if $0.count < 20 { $0.append("\(read): \(mistake.text)") } }
      throw RPCError(.dataLoss, "\(read): \(mistake.text)")
    }
  }

  private struct WrongAnswer: Error { let text: String }

  private func require(_ holds: Bool, _ text: @autoclosure () -> String) throws {
    if !holds { throw WrongAnswer(text: text()) }
  }

  private func perform(_ read: Read, _ turn: Int, _ park: CloudPark, _ timeout: Duration?) async throws {
    let studio = studios[turn % studios.count]
    func options(_ person: ScenarioPark.Person?, _ acting: String? = nil) throws -> CallOptions {
      var options = try person?.options(acting: acting) ?? CallOptions(credential: [])
      options.timeout = timeout
      return options
    }
    switch read {
    case .visitorPolicies:
      var found = false
      for try await policy in try await park.policies.listPolicies(.init(), options(nil)) {
        found = found || policy.id == round.policyId
      }
      try require(found, "the policy \(round.policyId) is missing")
    case .visitorPark:
      let id = parks[turn % parks.count]
      let answer = try await park.parks.getPark(.with { $0.parkId = id }, options(nil))
      try require(answer.id == id, "asked for \(id), got \(answer.id)")
    case .visitorSearch:
      var rows = 0
      for try await _ in try await park.parks.searchParks(.with { $0.limit = 20 }, options(nil)) { rows += 1 }
      try require(rows == min(20, parks.count), "\(rows) rows instead of \(min(20, parks.count))")
    case .ownProfile:
      let answer = try await park.enterprises.getProfile(.init(), options(studio.owner, studio.acting))
      try require(answer.id == studio.id, "asked for \(studio.id), got \(answer.id)")
      try require(answer.profile?.nameZh == studio.name, "\(studio.id) has another name")
    case .foreignProfile:
      let other = studios[(turn + 1) % studios.count].id
      do {
        let answer = try await park.enterprises.getProfile(
          .with { $0.enterpriseId = other }, options(studio.owner, studio.acting))
        throw WrongAnswer(text: "\(studio.id) may see \(answer.id)")
      } catch let error as RPCError where error.code == .notFound {}
    case .whoAmI:
      let answer = try await park.identity.whoAmI(.init(), options(studio.owner, studio.acting))
      try require(answer.user?.accountId == studio.owner.account, "another account answers")
      try require(answer.acting?.tenantId == studio.id, "it acts for another tenant")
    case .match:
      var rows = 0
      for try await row in try await park.policies.matchPolicies(.init(), options(studio.owner, studio.acting)) {
        rows += 1
        try require(row.enterpriseId == studio.id, "a match of \(row.enterpriseId) for \(studio.id)")
      }
      try require(rows > 0, "no programme was looked at")
    case .officerRound:
      let answer = try await park.policies.getRound(.with { $0.roundId = round.id }, options(officer))
      try require(answer.id == round.id && answer.ledger?.budgetFen == 100_000_000, "another round or ledger")
    case .adminUser:
      let answer = try await park.identity.getUser(
        .with { $0.accountId = studio.owner.account }, options(self.park.admin))
      try require(answer.accountId == studio.owner.account, "asked for another account")
    }
  }

  public func check() async throws -> [CheckResult] {
    let wrong = wrong.withLock { $0 }
    return [
      CheckResult(
        "every answer was the right one", wrong.isEmpty && done.count > 0,
        wrong.isEmpty ? "\(done.count) answers" : wrong.joined(separator: "; "))
    ]
  }
}
