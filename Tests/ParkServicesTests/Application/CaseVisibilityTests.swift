import ParkSchemas
import RPCCore
import RPCSchemas
import SchemaRuntime
import Testing

@testable import ParkServices

/// Goal: another's case is not found, by any method, and nothing tells it from one that does not exist. Method: every
/// method that names a case or a material is called by those whose role admits them and whose case it is not.
@Suite struct CaseVisibilityTests {
  private typealias Service = ApplicationV1.ApplicationService

  /// A call of a method on a case or its material, with the roles whose strangers try it.
  private struct Attempt {
    let method: MethodDescriptor
    let roles: [Role]
    let call: @Sendable (TestPark, TestAccount, _ application: String, _ material: String) async throws -> Void

    init<Request: Message>(
      _ method: MethodDescriptor, _ roles: [Role],
      _ request: @escaping @Sendable (inout Request, _ application: String, _ material: String) -> Void
    ) {
      self.method = method
      self.roles = roles
      call = { park, account, application, material in
        var message = Request()
        request(&message, application, material)
        let open = try park.open(method, message, as: account, of: GoogleProtobuf.Empty.self)
        // A watch that is admitted would go on for ever.
        if let _ = try await open.next() { await open.cancel() }
      }
    }
  }

  private static let enterprise: [Role] = [.enterpriseAdmin, .enterpriseStaff]

  private static let attempts: [Attempt] = [
    Attempt(Service.saveDraft, enterprise) { (request: inout ApplicationV1.SaveDraftRequest, id, _) in
      request.applicationId = id
      request.expectedVersion = 1
    },
    Attempt(Service.downloadMaterial, enterprise + [.expertReviewer]) {
      (request: inout ApplicationV1.DownloadMaterialRequest, _, material) in request.materialId = material
    },
    Attempt(Service.submit, enterprise) { (request: inout ApplicationV1.SubmitRequest, id, _) in
      request.applicationId = id
    },
    Attempt(Service.withdraw, enterprise) { (request: inout ApplicationV1.WithdrawRequest, id, _) in
      request.applicationId = id
    },
    Attempt(Service.submitReview, [.expertReviewer]) { (request: inout ApplicationV1.SubmitReviewRequest, id, _) in
      request.applicationId = id
      request.recommendation = .support
      request.opinion = "x"
    },
    Attempt(Service.declareConflict, [.expertReviewer]) {
      (request: inout ApplicationV1.DeclareConflictRequest, id, _) in
      request.applicationId = id
      request.reason = "x"
    },
    Attempt(Service.getApplication, enterprise + [.expertReviewer, .financeOfficer]) {
      (request: inout ApplicationV1.GetApplicationRequest, id, _) in request.applicationId = id
    },
    Attempt(Service.watchApplication, enterprise + [.expertReviewer, .financeOfficer]) {
      (request: inout ApplicationV1.WatchApplicationRequest, id, _) in request.applicationId = id
    },
    Attempt(Service.revealPayee, [.financeOfficer]) { (request: inout ApplicationV1.RevealPayeeRequest, id, _) in
      request.applicationId = id
      request.purpose = "disbursement"
    },
  ]

  @Test func foreignCaseIsNotFoundByEveryMethodAndRole() async throws {
    let fixture = try await AwardFixture()
    let owner = try await fixture.applicant(1)
    let stranger = try await fixture.applicant(2)
    let application = try await fixture.submitted(owner)
    for attempt in Self.attempts {
      for role in attempt.roles {
        let tenant = role.tenantKind == .enterprise ? stranger.id : ""
        let account = try await fixture.park.account(role, tenant)
        let material = try #require(application.materials.first?.id)
        let foreign = await failure { try await attempt.call(fixture.park, account, application.id, material) }
        #expect(foreign?.code == .notFound, "\(attempt.method.name) as \(role): \(foreign.map { "\($0)" } ?? "")")
        // The same words for a case that does not exist.
        let absent = await failure { try await attempt.call(fixture.park, account, "app_none", "mat_none") }
        #expect(absent?.code == .notFound)
        #expect(Self.shape(absent, "app_none", "mat_none") == Self.shape(foreign, application.id, material))
      }
    }
    let upload = await failure { try await fixture.upload(application, as: stranger.admin) }
    #expect(upload?.code == .notFound)
    #expect(try await fixture.get(application.id).version == application.version)
    await fixture.close()
  }

  /// The failure's text without the ids.
  private static func shape(_ error: RPCError?, _ ids: String...) -> String {
    ids.reduce(error?.message ?? "") { $0.replacing($1, with: "*") }
  }

  @Test func everyMethodThatNamesACaseIsTriedByThisSuiteOrIsForTheDistrict() {
    // The district sees all cases; what is public or names another thing is listed here.
    let apart: Set<String> = [
      "ConfirmNoApply", "GetPublicNotice", "ListPublicNotices", "RaiseObjection", "ListApplications",
      "ListLedgerEntries", "UploadMaterial",
      "Disburse", "RecoverFunds",
    ]
    let tried = Set(Self.attempts.map(\.method.name))
    for method in Service.methods where method.roles != ["district_officer"] && !apart.contains(method.name) {
      #expect(tried.contains(method.name), "\(method.name)")
    }
  }

  @Test func listsShowExactlyTheRowsOfTheCaller() async throws {
    let fixture = try await AwardFixture(Contents.fast())
    let (first, second) = (try await fixture.applicant(1), try await fixture.applicant(2))
    let draft = try await fixture.draft(first)
    let submitted = try await fixture.submitted(second)
    func ids(_ account: TestAccount, _ change: (inout ApplicationV1.ListApplicationsRequest) -> Void = { _ in })
      async throws -> [String]
    {
      let request = ApplicationV1.ListApplicationsRequest.with { change(&$0) }
      let rows: [ApplicationV1.ApplicationSummary] = try await fixture.park.stream(
        Service.listApplications, request, as: account)
      return rows.map(\.id)
    }
    #expect(try await ids(first.admin) == [draft.id])
    #expect(try await ids(second.admin) == [submitted.id])
    // A draft is its applicant's own business.
    #expect(try await ids(fixture.officer) == [submitted.id])
    #expect(try await ids(fixture.finance).isEmpty)
    #expect(try await ids(fixture.experts[0]).isEmpty)
    let granted = try await fixture.approve(fixture.accept(submitted))
    #expect(try await ids(fixture.finance) == [granted.id])
    #expect(try await ids(fixture.officer) { $0.state = .draft }.isEmpty)
    #expect(try await ids(fixture.officer) { $0.enterpriseId = second.id } == [granted.id])
    #expect(await failure { try await ids(first.admin) { $0.enterpriseId = second.id } }?.code == .notFound)
    #expect(
      await failure { try await ids(fixture.officer) { $0.state = .init(rawValue: 99) } }?.code == .invalidArgument)
    await fixture.close()
  }

  @Test func listIsReadByPagesNewestFirst() async throws {
    let fixture = try await AwardFixture(Contents.fast())
    var ids: [String] = []
    for seed in 1...5 {
      fixture.park.clock.advance(by: .seconds(1))
      ids.append(try await fixture.submitted(fixture.applicant(UInt64(seed))).id)
    }
    let rows: [ApplicationV1.ApplicationSummary] = try await fixture.park.stream(
      Service.listApplications, ApplicationV1.ListApplicationsRequest(), as: fixture.officer)
    #expect(rows.map(\.id) == ids.reversed())
    #expect(rows.last?.enterpriseName == "合成文化企业1")
    await fixture.close()
  }
}
