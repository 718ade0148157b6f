import ParkRules
import ParkSchemas
import RPCCore
import Storage
import TestSupport
import Testing

@testable import ParkServices

/// Goal: the register of institutions holds each credit code once and only suspends and reinstates, whatever the order.
/// Method: random actions against a small in-memory model, and fifty registrations of one code at once.
@Suite struct InstitutionModelTests {
  private typealias Service = InstitutionV1.InstitutionService

  private struct Entry: Equatable {
    let id: String
    var version: UInt64 = 1
    var isActive = true
  }

  private enum Action: CaseIterable {
    case register, suspend, reinstate
  }

  private static let codes = 12
  private static let steps = 250

  @Test func theRegisterBehavesLikeItsModel() async throws {
    var random = TestSupport.SeededGenerator(test: "InstitutionModelTests")
    let park = try await TestPark()
    let officer = try await park.account(.districtOfficer)
    var model: [UInt64: Entry] = [:]
    var done = 0
    for step in 0..<Self.steps {
      let comment = "seed \(random.seed), step \(step)"
      let code = UInt64.random(in: 1...UInt64(Self.codes), using: &random)
      let action = Action.allCases.randomElement(using: &random) ?? .register
      let entry = model[code]
      let isStale = random.chance(oneIn: 8)
      let version = (entry?.version ?? 1) + (isStale ? 1 : 0)
      var shown: InstitutionV1.Institution?
      let error = await failure {
        shown =
          switch action {
          case .register: try await park.institution(700 + code, as: officer)
          case .suspend: try await Self.suspend(entry?.id ?? "ins_unknown", version, park, officer)
          case .reinstate: try await Self.reinstate(entry?.id ?? "ins_unknown", version, park, officer)
          }
      }
      let expected =
        switch action {
        case .register: entry == nil
        case .suspend: !isStale && entry?.isActive == true
        case .reinstate: !isStale && entry?.isActive == false
        }
      #expect((error == nil) == expected, "\(comment): \(action): \(String(describing: error))")
      guard expected, let shown else { continue }
      done += 1
      var after = entry ?? Entry(id: shown.id)
      if action != .register {
        after.version += 1
        after.isActive = action == .reinstate
      }
      model[code] = after
      #expect(shown.id == after.id && shown.version == after.version, "\(comment)")
      #expect((shown.state == .active) == after.isActive, "\(comment)")
      try await check(model, park, comment)
    }
    #expect(done > Self.steps / 8, "seed \(random.seed): \(done) done")
    await park.close()
  }

  private func check(_ model: [UInt64: Entry], _ park: TestPark, _ comment: String) async throws {
    let reader = try await park.account(.worker)
    for (state, isActive) in [(InstitutionV1.InstitutionState.active, true), (.suspended, false)] {
      let listed: [InstitutionV1.Institution] = try await park.stream(
        Service.listInstitutions, InstitutionV1.ListInstitutionsRequest.with { $0.state = state }, as: reader)
      let expected = model.values.filter { $0.isActive == isActive }.map(\.id)
      #expect(listed.map(\.id).sorted() == expected.sorted(), "\(comment)")
    }
  }

  @Test func ofFiftyRegistrationsOfOneCodeOneIsMade() async throws {
    let park = try await TestPark()
    let officer = try await park.account(.districtOfficer)
    let results = await race(50) { _ in _ = try await park.institution(701, as: officer) }
    #expect(results.filter { $0 == nil }.count == 1)
    #expect(results.compactMap { $0?.code } == Array(repeating: .alreadyExists, count: 49))
    #expect(try await park.count("institutions") == 1)
    await park.close()
  }

  private static func suspend(
    _ id: String, _ version: UInt64, _ park: TestPark, _ officer: TestAccount
  ) async throws -> InstitutionV1.Institution {
    try await park.call(
      Service.suspendInstitution,
      InstitutionV1.SuspendInstitutionRequest.with {
        $0.institutionId = id
        $0.expectedVersion = version
        $0.reason = "核查"
      }, as: officer)
  }

  private static func reinstate(
    _ id: String, _ version: UInt64, _ park: TestPark, _ officer: TestAccount
  ) async throws -> InstitutionV1.Institution {
    try await park.call(
      Service.reinstateInstitution,
      InstitutionV1.ReinstateInstitutionRequest.with {
        $0.institutionId = id
        $0.expectedVersion = version
      }, as: officer)
  }
}
