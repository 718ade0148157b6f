import ParkRules
import ParkSchemas
import RPCCore
import RPCSchemas
import Storage
import TestSupport
import Testing

@testable import ParkServices

/// Goal: whatever people do in whatever order, the books balance and only legal transitions happen. Method: random
/// actions of the right and the wrong persons, with right and wrong versions and amounts, on a few cases in one round,
/// the clock moving; after every step the books are added up anew from the cases. A failure is replayed by its seed.
@Suite struct AwardSimulationTests {
  private static let steps = 600

  @Test func booksBalanceAfterEveryStepOfARandomHistory() async throws {
    var random = TestSupport.SeededGenerator(test: "AwardSimulationTests")
    var content = try Contents.rentSubsidy()
    content.materials = []
    // The budget funds three of the six.
    let fixture = try await AwardFixture(content, budgetFen: 60_000_000)
    var applicants: [Applicant] = []
    for seed in 1...6 { applicants.append(try await fixture.applicant(UInt64(seed))) }
    var succeeded: [String: Int] = [:]
    for step in 0..<Self.steps {
      let applicant = applicants[Int.random(in: 0..<applicants.count, using: &random)]
      let before = try await live(fixture, applicant)
      let audits = try await fixture.park.auditCount()
      let action = try await act(fixture, applicant, before, &random)
      let isDone = action.failure == nil
      #expect(try await fixture.park.auditCount() == audits + (isDone ? 1 : 0), "seed \(random.seed), step \(step)")
      if isDone { succeeded[action.name, default: 0] += 1 }
      if let error = action.failure {
        #expect(
          [.failedPrecondition, .permissionDenied, .notFound, .aborted, .resourceExhausted].contains(error.code),
          "seed \(random.seed), step \(step): \(action.name): \(error)")
      }
      try await checkTransition(fixture, applicant, before, action, "seed \(random.seed), step \(step)")
      try await checkBooks(fixture, "seed \(random.seed), step \(step): \(action.name)")
      if random.chance(oneIn: 20) {
        fixture.park.clock.advance(by: .seconds(Int64.random(in: 0...4, using: &random) * 86_400))
      }
    }
    #expect(succeeded.values.reduce(0, +) > Self.steps / 24, "seed \(random.seed): \(succeeded)")
    await fixture.close()
  }

  private struct Attempt {
    var name: String
    var failure: RPCError?
  }

  /// The enterprise's live case, or the one that ended last; nil before the first.
  private func live(_ fixture: AwardFixture, _ applicant: Applicant) async throws -> CaseRow? {
    try await fixture.park.storage.store.read { transaction in
      try transaction.row(
        """
        SELECT \(CaseRow.columns) FROM applications WHERE enterprise = ?
        ORDER BY CASE WHEN state IN ('not_accepted', 'rejected', 'withdrawn', 'recovered') THEN 1 ELSE 0 END, id DESC
        LIMIT 1
        """, [.text(applicant.id)]
      ).map(CaseRow.init)
    }
  }

  private func act(
    _ fixture: AwardFixture, _ applicant: Applicant, _ row: CaseRow?, _ random: inout TestSupport.SeededGenerator
  ) async throws -> Attempt {
    guard let row, row.state.isLive || !random.chance(oneIn: 3) else {
      return Attempt(name: "draft", failure: await failure { try await fixture.draft(applicant) })
    }
    let current = ApplicationV1.Application.with {
      $0.id = row.id
      $0.roundId = row.round
      // Now and then somebody has seen an older version.
      $0.version = random.chance(oneIn: 12) ? row.version - 1 : row.version
    }
    let amount = Int64.random(in: 0...20_000_000, using: &random)
    let expert = fixture.experts[Int.random(in: 0..<3, using: &random)]
    let names = likely(in: row.state) + (random.chance(oneIn: 10) ? CaseAction.allCases.map(\.rawValue) : [])
    let name = names.randomElement(using: &random) ?? "submit"
    let upheld = random.chance(oneIn: 6)
    let error = await failure {
      switch CaseAction(rawValue: name) {
      case .submit: _ = try await fixture.submit(current, as: applicant.admin)
      case .withdraw: _ = try await fixture.withdraw(current, as: applicant.admin)
      case .accept: _ = try await fixture.accept(current)
      case .returnForCorrection: _ = try await fixture.giveBack(current)
      case .reject: _ = try await fixture.reject(current)
      case .assignReviewer: _ = try await fixture.assign(current, expert)
      case .submitReview: try await fixture.review(current, by: expert)
      case .openPublicNotice:
        _ = try await fixture.openNotice([current], proposedFen: upheld ? min(amount, row.requested.fen) : 0)
      case .raiseObjection:
        _ = try await fixture.object(.with { $0.id = row.notice ?? "ntc_none" }, current, as: expert)
      case .resolveObjection:
        let open = try await fixture.get(row.id).objections.first { $0.state == .open }
        _ = try await fixture.resolve(open ?? .with { $0.id = "obj_none" }, upheld: upheld)
      case .approve: _ = try await fixture.approve(current, amountFen: upheld ? amount : 0)
      case .disburse: _ = try await fixture.disburse(current)
      case .recoverFunds: _ = try await fixture.recover(current, upheld ? row.netPaid.fen : amount)
      case .declareConflict: try await fixture.declareConflict(current, as: expert)
      default: _ = try await fixture.confirm(applicant)
      }
    }
    return Attempt(name: name, failure: error)
  }

  private static let sidesteps: Set<CaseAction> = [
    .withdraw, .reject, .saveDraft, .declareConflict, .raiseObjection, .returnForCorrection, .recordSiteVisit,
  ]

  /// Actions that move a case on, so that histories get long.
  private func likely(in state: CaseState) -> [String] {
    CaseTables.award.actions(in: state).filter { !Self.sidesteps.contains($0) }.map(\.rawValue)
  }

  /// What changed is a row of the table, and what was refused has not changed.
  private func checkTransition(
    _ fixture: AwardFixture, _ applicant: Applicant, _ before: CaseRow?, _ attempt: Attempt, _ comment: String
  ) async throws {
    let after = try await live(fixture, applicant)
    guard let before, let after, after.id == before.id else { return }
    if attempt.failure != nil || attempt.name == "draft" {
      #expect(after.version == before.version, "\(comment): \(attempt.name)")
      return
    }
    let action = try #require(CaseAction(rawValue: attempt.name))
    #expect(after.version == before.version + 1, "\(comment): \(attempt.name)")
    #expect(
      CaseTables.award.rows(from: before.state, action).contains { $0.to == after.state },
      "\(comment): \(before.state) \(action) \(after.state)")
  }

  /// The round's figures are the sums over its cases, and the bookings replay to them.
  private func checkBooks(_ fixture: AwardFixture, _ comment: String) async throws {
    let round = fixture.round.id
    try await fixture.park.storage.store.read { transaction in
      let rows = try transaction.rows(
        "SELECT \(CaseRow.columns) FROM applications WHERE round = ?", [.text(round)]
      ).map(CaseRow.init)
      let ledger = try RoundRow.require(round, in: transaction).ledger
      let reserved = rows.filter { $0.state.holdsReservation }.map(\.requested.fen).reduce(0, +)
      let approved = rows.filter { $0.state == .approved }.map(\.approved.fen).reduce(0, +)
      #expect(ledger.reserved.fen == reserved, "\(comment)")
      #expect(ledger.approved.fen == approved, "\(comment)")
      #expect(ledger.paid.fen == rows.map(\.netPaid.fen).reduce(0, +), "\(comment)")
      #expect(ledger.recovered.fen == rows.map(\.recovered.fen).reduce(0, +), "\(comment)")
      #expect(reserved + approved + ledger.paid.fen <= ledger.budget.fen, "\(comment)")
      let last = try transaction.row(
        "SELECT * FROM ledger_entries WHERE round = ? ORDER BY sequence DESC LIMIT 1", [.text(round)])
      if let last { #expect(try LedgerBooks.message(last).ledger == ledger.message, "\(comment)") }
    }
  }
}
