import ParkRules
import ParkSchemas
import RPCCore
import Storage
import Testing

@testable import ParkServices

/// Goal: reports, revisions, totals and the dashboard are those of a simple model, whatever happens in whatever order.
/// Method: seeded random operations of six enterprises and an officer over two periods, the clock moving; the model
/// foretells each answer.
@Suite struct StatsModelTests {
  private struct Model {
    struct Report {
      var state: ReportState
      var version: UInt64
      var draft: Int64
      var isValid: Bool
      var isReturned = false
      var revisions: [Int64] = []
    }
    struct Key: Hashable {
      var applicant: Int
      var period: Int
    }
    var reports: [Key: Report] = [:]
    var locked: Set<Int> = []
  }

  @Test(arguments: [UInt64(11), 12, 13, .random(in: 14 ... .max)])
  func randomOperationsAgreeWithTheModel(seed: UInt64) async throws {
    let fixture = try await StatsFixture()
    var random = SeededGenerator(seed: seed)
    var applicants: [Applicant] = []
    for number in 1...6 { applicants.append(try await fixture.park.applicant(UInt64(number))) }
    let other = try await StatsFixture.open(fixture.park, fixture.officer, quarter: 2, to: "2026-01-08")
    var periods = [fixture.period, other]
    let ids = periods.map(\.id)
    var model = Model()
    for step in 0..<160 {
      let key = Model.Key(
        applicant: Int.random(in: 0..<6, using: &random), period: Int.random(in: 0..<2, using: &random))
      let admin = applicants[key.applicant].admin
      var report = model.reports[key]
      let today = try fixture.park.clock.now.shanghaiDay.description
      let isFilingDay = today <= periods[key.period].filesTo || report?.isReturned == true
      let isLocked = model.locked.contains(key.period)
      let place = "seed \(seed), step \(step)"
      let handle = StatsV1.Report.with {
        $0.id = fixture.park.reportID(applicants[key.applicant].id, ids[key.period])
        $0.version = report?.version ?? 0
      }
      let error: RPCError?
      let expected: Bool
      switch Int.random(in: 0..<10, using: &random) {
      case 0...3:
        let revenue = Int64.random(in: 0..<1000, using: &random) * 4
        let isValid = Int.random(in: 0..<4, using: &random) > 0
        var figures = StatsFixture.figures(revenue)
        if !isValid { figures[1].value += 1 }
        expected = !isLocked && isFilingDay && report?.state != .checked
        let period = periods[key.period]
        error = await failure {
          try await fixture.save(figures, as: admin, version: handle.version, period: period)
        }
        if expected {
          var next = report ?? Model.Report(state: .draft, version: 0, draft: 0, isValid: false)
          (next.state, next.draft, next.isValid) = (isValid ? .validated : .draft, revenue, isValid)
          next.version += 1
          report = next
        }
      case 4...6:
        guard report != nil else { continue }
        expected = !isLocked && isFilingDay && report?.state == .validated
        let real = try await fixture.park.stored(applicants[key.applicant].id, ids[key.period])
        error = await failure { try await fixture.submit(real, as: admin, explanation: "已说明") }
        if expected {
          report?.state = .submitted
          report?.isReturned = false
          report?.version += 1
          let draft = report?.draft ?? 0
          report?.revisions.append(draft)
        }
      case 7:
        guard report != nil else { continue }
        expected = !isLocked && (report?.state == .submitted || report?.state == .checked)
        let real = try await fixture.park.stored(applicants[key.applicant].id, ids[key.period])
        error = await failure { try await fixture.sendBack(real) }
        if expected {
          report?.state = .returned
          report?.isReturned = true
          report?.version += 1
        }
      case 8:
        guard report != nil else { continue }
        expected = !isLocked && report?.state == .submitted
        let real = try await fixture.park.stored(applicants[key.applicant].id, ids[key.period])
        error = await failure { try await fixture.check(real) }
        if expected {
          report?.state = .checked
          report?.version += 1
        }
      default:
        if Int.random(in: 0..<12, using: &random) == 0, !isLocked {
          periods[key.period] = try await fixture.lock(periods[key.period])
          model.locked.insert(key.period)
        } else {
          fixture.park.clock.advance(by: .hours(Int.random(in: 1..<9, using: &random)))
        }
        continue
      }
      #expect((error == nil) == expected, "\(place): \(String(describing: error))")
      if let error { #expect(error.code == .failedPrecondition, "\(place): \(error)") }
      model.reports[key] = report
    }
    try await compare(model, fixture, applicants, periods, "seed \(seed)")
    await fixture.close()
  }

  private func compare(
    _ model: Model, _ fixture: StatsFixture, _ applicants: [Applicant], _ periods: [StatsV1.Period], _ place: String
  ) async throws {
    let rows: [StatsV1.ReportSummary] = try await fixture.park.stream(
      StatsFixture.Service.listReports, StatsV1.ListReportsRequest(), as: fixture.officer)
    #expect(rows.count == model.reports.count, "\(place)")
    for (key, report) in model.reports {
      let stored = try await fixture.park.stored(applicants[key.applicant].id, periods[key.period].id)
      let state = model.locked.contains(key.period) ? ReportState.locked : report.state
      #expect(ReportState(stored.state) == state, "\(place)")
      #expect(stored.version == report.version && stored.draft.first?.value == report.draft, "\(place)")
      #expect(stored.revisions.map { $0.figures.first?.value } == report.revisions, "\(place)")
    }
    for (number, period) in periods.enumerated() {
      let last = model.reports.filter { $0.key.period == number }.compactMap(\.value.revisions.last)
      let indicators: StatsV1.Indicators = try await fixture.park.call(
        StatsFixture.Service.getIndicators,
        StatsV1.GetIndicatorsRequest.with {
          $0.periodId = period.id
          $0.formCode = "culture-quarterly"
        }, as: fixture.officer)
      #expect(indicators.total?.reports?.value == UInt64(last.count), "\(place)")
      #expect(indicators.total?.values.first?.sum?.value ?? 0 == last.reduce(0, +), "\(place)")
    }
  }
}

extension TestPark {
  /// The id of an enterprise's report; a made-up one when there is none.
  func reportID(_ enterprise: String, _ period: String) -> String {
    let row = try? storage.store.pointRead {
      try $0.row("SELECT id FROM reports WHERE enterprise = ? AND period = ?", [.text(enterprise), .text(period)])?
        .text("id")
    }
    return row ?? "rpt_none"
  }

  /// An enterprise's report as the database has it.
  func stored(_ enterprise: String, _ period: String) async throws -> StatsV1.Report {
    let id = reportID(enterprise, period)
    return try await storage.store.read { transaction in
      guard let row = try ReportRow.find(id, in: transaction) else { return StatsV1.Report() }
      return try ReportStep.message(row, in: transaction)
    }
  }
}
