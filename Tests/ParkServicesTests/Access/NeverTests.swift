import ParkSchemas
import RPCCore
import RPCSchemas
import SchemaRuntime
import Testing

@testable import ParkServices

/// Goal: what a role must never see or do it does not, by any method. Method: for what is to be hidden, every reading
/// method that the role may call is called with the ids of real rows, and no byte of an answer may hold it; for what is
/// not to be done, the contracts themselves are looked at, every method of them.
@Suite struct NeverTests {
  /// Everything that reading methods answer to a caller, for rows of these ids by the names of their fields.
  private func sweep(
    _ park: TestPark, as account: TestAccount, in role: Role, _ ids: [String: String]
  ) async throws -> (bytes: [UInt8], answers: Int) {
    let catalog = try SchemaCatalog(fileDescriptorSet: ParkSchemas.FileDescriptors.serialized)
    var (bytes, answers): ([UInt8], Int) = ([], 0)
    for method in park.router.methods where method.idempotency == .noSideEffects && !method.callType.clientStreams {
      guard method.roles.contains(role.rawValue) || method.roles.contains("authenticated"),
        let schema = catalog.message(method.requestType)
      else { continue }
      let named = schema.fields.map(\.name).filter { ids[$0] != nil }
      // With its ids, and without: a list of all that the caller may see.
      for fields in Set([named, []]) {
        let json = fields.map { "\"\($0)\":\"\(ids[$0] ?? "")\"" }.joined(separator: ",")
        let open = try park.open(
          method, packed: try schema.packed(json: "{\(json)}"), as: account, of: GoogleProtobuf.Empty.self)
        // A watch goes on after its snapshot; one answer of it is enough.
        guard let first = try? await open.firstMessage() else { continue }
        answers += 1
        bytes += first
        if method.resumable {
          await open.cancel()
        } else if method.callType.serverStreams {
          while let more = try await open.firstMessage() { bytes += more }
        }
      }
    }
    return (bytes, answers)
  }

  private func holds(_ bytes: [UInt8], _ text: String) -> Bool {
    let wanted = Array(text.utf8)
    return bytes.indices.contains { bytes[$0] == wanted[0] && bytes[$0...].starts(with: wanted) }
  }

  @Test func noAnswerToAnOfficerHoldsABankAccountInClear() async throws {
    let fixture = try await AwardFixture()
    let applicant = try await fixture.applicant()
    let (application, notice) = try await fixture.inNotice(applicant)
    let finance = FinanceFixture(park: fixture.park, officer: fixture.officer, applicant: applicant)
    let demand = try await finance.signed(with: finance.lender())
    let (bytes, answers) = try await sweep(
      fixture.park, as: fixture.officer, in: .districtOfficer,
      [
        "application_id": application.id, "enterprise_id": applicant.id, "round_id": fixture.round.id,
        "notice_id": notice.id, "demand_id": demand.id, "policy_id": fixture.policy.id,
      ])
    #expect(answers >= 15)
    // The case and its masked account are among the answers; the digits of the award's and the loan's are not.
    #expect(holds(bytes, application.number) && holds(bytes, application.payee?.accountNumber ?? "-"))
    #expect(!holds(bytes, AwardFixture.accountNumber) && !holds(bytes, "6222020000001234567"))
    for method in fixture.park.router.methods
    where method.name == "RevealBankAccount" || method.name == "RevealPayee" {
      #expect(!method.roles.contains(Role.districtOfficer.rawValue), "\(method.fullName)")
    }
    await fixture.close()
  }

  @Test func noAnswerToAnExpertHoldsAnothersReviewBeforeTheOwn() async throws {
    let fixture = try await AwardFixture()
    let applicant = try await fixture.applicant()
    var application = try await fixture.accept(fixture.submitted(applicant))
    for expert in fixture.experts.prefix(2) { application = try await fixture.assign(application, expert) }
    application = try await fixture.review(application, by: fixture.experts[0], score: 61)
    let opinion = "租赁真实,建议支持"
    let ids = ["application_id": application.id, "enterprise_id": applicant.id, "round_id": fixture.round.id]
    let second = fixture.experts[1]
    let before = try await sweep(fixture.park, as: second, in: .expertReviewer, ids)
    #expect(holds(before.bytes, application.number) && !holds(before.bytes, opinion))
    #expect(!holds(before.bytes, fixture.experts[0].id))
    // An expert who was not given the case sees nothing of it at all.
    let stranger = try await sweep(fixture.park, as: fixture.experts[2], in: .expertReviewer, ids)
    #expect(!holds(stranger.bytes, application.number))
    try await fixture.review(application, by: second, score: 62)
    let after = try await sweep(fixture.park, as: second, in: .expertReviewer, ids)
    #expect(holds(after.bytes, opinion) && holds(after.bytes, fixture.experts[0].id))
    await fixture.close()
  }

  @Test func noAnswerToAParksStaffHoldsATenantsApplicationsOrLoans() async throws {
    let fixture = try await AwardFixture()
    let leasing = try await LeasingFixture(on: fixture.park)
    let applicant = try await fixture.applicant()
    _ = try await leasing.movedIn(.init(id: applicant.id, admin: applicant.admin), leasing.unit())
    let application = try await fixture.submitted(applicant)
    let finance = FinanceFixture(park: fixture.park, officer: fixture.officer, applicant: applicant)
    let demand = try await finance.demand()
    let (bytes, answers) = try await sweep(
      fixture.park, as: leasing.staff, in: .parkStaff,
      [
        "application_id": application.id, "enterprise_id": applicant.id, "demand_id": demand.id,
        "park_id": leasing.parkID,
      ])
    #expect(answers >= 10 && holds(bytes, applicant.id))
    for secret in [application.id, application.number, demand.id] { #expect(!holds(bytes, secret), "\(secret)") }
    await fixture.close()
  }

  @Test func whatARoleNeverDoesNoContractAllowsIt() async throws {
    let park = try await TestPark()
    func methods(_ role: Role) -> [MethodDescriptor] {
      park.router.methods.filter { $0.roles.contains(role.rawValue) }
    }
    func service(_ method: MethodDescriptor) -> String {
      method.service.split(separator: ".").last.map(String.init) ?? ""
    }
    // The auditor never writes; its export leaves nothing but a record of itself.
    let written = methods(.auditor).filter { $0.idempotency != .noSideEffects }.map(\.name)
    #expect(written == ["ExportAudit"])
    // The finance officer never approves, and whoever approves never pays.
    #expect(!methods(.financeOfficer).contains { ["Approve", "Reject", "Accept", "OpenRound"].contains($0.name) })
    #expect(!methods(.districtOfficer).contains { ["Disburse", "RecoverFunds"].contains($0.name) })
    // Park staff have nothing to do with applications and loans.
    let closed = ["ApplicationService", "FinanceService"]
    #expect(!methods(.parkStaff).contains { closed.contains(service($0)) })
    // A worker and an institution read no enterprise's reports, cases or leases.
    #expect(!methods(.worker).contains { (closed + ["EnterpriseService", "StatsService"]).contains(service($0)) })
    #expect(!methods(.institution).contains { ["ApplicationService", "ParkService"].contains(service($0)) })
    // The system administrator keeps the platform: of content it reads its own import of enterprises and no more.
    let content = [
      "ApplicationService", "FinanceService", "CopyrightService", "MarketService", "StatsService", "TalentService",
      "EventService", "WorkOrderService", "EnterpriseService", "RecognitionService", "PolicyService",
    ]
    let read = methods(.systemAdministrator).filter { content.contains(service($0)) }.map(\.name)
    #expect(Set(read) == ["ImportEnterprises", "GetImport"])
    await park.close()
  }
}
