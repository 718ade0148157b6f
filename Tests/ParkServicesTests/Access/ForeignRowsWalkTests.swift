import ParkSchemas
import RPCCore
import RPCSchemas
import SchemaRuntime
import Testing

@testable import ParkServices

/// Goal: a row of another tenant cannot be told from one that does not exist, by any method of any service. Method:
/// every method whose request names a row by id is called, in each role that it admits and that is bound to own rows,
/// once with the id of a foreign row and once with an id that nobody has; the two answers must be the same but for the
/// id.
@Suite struct ForeignRowsWalkTests {
  /// Rows of one enterprise and its people, by the name of the field that names them.
  private struct Rows {
    var byField: [String: String]
    /// Where two services call different rows alike: those of one service.
    var byService: [String: [String: String]] = [:]

    /// The rows as the methods of a service name them.
    func named(by service: String) -> Rows {
      Rows(byField: byField.merging(byService[service] ?? [:]) { $1 })
    }

    /// The same ids, but of nothing.
    var missing: [String: String] {
      byField.mapValues { id in String(id.dropLast(4)) + (id.hasSuffix("0000") ? "1111" : "0000") }
    }
  }

  /// Roles whose rows are their own, with strangers' tenants.
  private static let strangers: [Membership] = [
    Membership(.enterpriseAdmin, "ent_stranger"), Membership(.enterpriseStaff, "ent_stranger"),
    Membership(.parkStaff, "prk_stranger"), Membership(.institution, "ins_stranger"), Membership(.expertReviewer),
    Membership(.worker),
  ]

  @Test func aForeignRowAnswersLikeAMissingOne() async throws {
    let fixture = try await AwardFixture()
    let park = fixture.park
    let rows = try await rows(of: fixture)
    let catalog = try SchemaCatalog(fileDescriptorSet: ParkSchemas.FileDescriptors.serialized)
    var accounts: [Membership: TestAccount] = [:]
    for membership in Self.strangers { accounts[membership] = try await park.account([membership]) }
    var notFound = 0
    for method in park.router.methods where !method.callType.clientStreams {
      let schema = try #require(catalog.message(method.requestType))
      let rows = rows.named(by: method.service)
      let named = schema.fields.map(\.name).filter { rows.byField[$0] != nil }
      guard !named.isEmpty else { continue }
      for (membership, account) in accounts where admits(method, membership.role) {
        let foreign = try await answer(park, method, schema, named, rows.byField, account)
        let missing = try await answer(park, method, schema, named, rows.missing, account)
        #expect(foreign == missing, "\(method.fullName) as \(membership)")
        if foreign.hasPrefix("NOT_FOUND") { notFound += 1 }
      }
    }
    // Most answers are NOT_FOUND; were they all complaints about other fields, the walk would prove nothing.
    #expect(notFound >= 30)
    await fixture.close()
  }

  private func admits(_ method: MethodDescriptor, _ role: Role) -> Bool {
    method.roles.contains(role.rawValue) || method.roles.contains("authenticated")
  }

  private func rows(of fixture: AwardFixture) async throws -> Rows {
    let applicant = try await fixture.applicant()
    let application = try await fixture.draft(applicant)
    let uploaded = try await fixture.upload(application, as: applicant.admin)
    let leasing = try await LeasingFixture(on: fixture.park)
    return Rows(
      byField: [
        "enterprise_id": applicant.id, "application_id": application.id, "account_id": applicant.admin.id,
        "session_id": applicant.admin.session, "material_id": uploaded.material?.id ?? "",
      ],
      byService: [
        ParkV1.ParkService.getLease.service: try await leases(leasing),
        ParkV1.RecognitionService.getRecognition.service: try await parkRecognitions(leasing),
        SpaceV1.SpaceService.getBooking.service: try await bookings(fixture),
        FinanceV1.FinanceService.getDemand.service: try await financing(fixture, applicant),
        CopyrightV1.CopyrightService.getWork.service: try await works(fixture, applicant),
        MarketV1.MarketService.getOrder.service: try await orders(fixture, applicant),
        EventV1.EventService.getEvent.service: try await events(fixture, applicant.admin),
        WorkorderV1.WorkOrderService.getOrder.service: try await repairs(fixture, applicant.admin),
        TalentV1.TalentService.getRecognition.service: try await recognitions(fixture),
      ])
  }

  private func leases(_ leasing: LeasingFixture) async throws -> [String: String] {
    let tenant = try await leasing.tenant(900)
    let lease = try await leasing.offered(tenant, try await leasing.unit())
    let hold = try await leasing.enquiry(lease.enquiryId, as: tenant.admin).hold
    return ["lease_id": lease.id, "enquiry_id": lease.enquiryId, "hold_id": hold?.id ?? ""]
  }

  /// A park's application before its public notice, which is for everybody.
  private func parkRecognitions(_ leasing: LeasingFixture) async throws -> [String: String] {
    let stage = try await RecognitionStage(on: leasing)
    return ["recognition_id": try await stage.apply(stage.open()).id]
  }

  private func bookings(_ fixture: AwardFixture) async throws -> [String: String] {
    let spaces = try await SpaceFixture(on: fixture.park)
    let worker = try await fixture.park.account(.worker)
    return ["booking_id": try await spaces.book(try spaces.at(600), try spaces.at(660), as: worker).id]
  }

  private func financing(_ fixture: AwardFixture, _ applicant: Applicant) async throws -> [String: String] {
    let finance = FinanceFixture(park: fixture.park, officer: fixture.officer, applicant: applicant)
    let (demand, authorisation) = try await finance.shared(with: finance.lender())
    return ["demand_id": demand.id, "authorisation_id": authorisation.id]
  }

  private func works(_ fixture: AwardFixture, _ applicant: Applicant) async throws -> [String: String] {
    let copyright = try await CopyrightFixture(park: fixture.park, officer: fixture.officer, applicant: applicant)
    let work = try await copyright.examining()
    return ["work_id": work.id, "sample_id": work.samples[0].id]
  }

  private func orders(_ fixture: AwardFixture, _ applicant: Applicant) async throws -> [String: String] {
    let market = try await MarketFixture(park: fixture.park, officer: fixture.officer, buyer: applicant)
    let quoted = try await market.quote(market.demand(), on: market.supply())
    let order = try await market.accept(quoted, quoted.quotes[0].id)
    let allocation = try await market.request(market.resource(units: 10), units: 1)
    return ["demand_id": quoted.id, "order_id": order.id, "allocation_id": allocation.id]
  }

  /// A draft of the district's, and a person's registration for another of its events.
  private func events(_ fixture: AwardFixture, _ person: TestAccount) async throws -> [String: String] {
    let park = fixture.park
    func event() async throws -> EventV1.Event {
      let facts = EventFixture.facts(park, capacity: 5)
      return try await park.call(
        Events.createEvent, EventV1.CreateEventRequest.with { $0.facts = facts }, as: fixture.officer)
    }
    let (draft, open) = (try await event(), try await event())
    let _: EventV1.Event = try await park.call(
      Events.publishEvent,
      EventV1.PublishEventRequest.with {
        $0.eventId = open.id
        $0.expectedVersion = 1
      }, as: fixture.officer)
    let _: EventV1.Event = try await park.call(
      Events.openRegistration,
      EventV1.OpenRegistrationRequest.with {
        $0.eventId = open.id
        $0.expectedVersion = 2
      }, as: fixture.officer)
    let registration: EventV1.Registration = try await park.call(
      Events.register, EventV1.RegisterRequest.with { $0.eventId = open.id }, as: person)
    return ["event_id": draft.id, "registration_id": registration.id]
  }

  /// A work order in a park of its own.
  private func repairs(_ fixture: AwardFixture, _ person: TestAccount) async throws -> [String: String] {
    try await fixture.park.storage.store.write { transaction in
      _ = try transaction.execute(
        """
        INSERT INTO parks (id, version, name, district, source, search, edited, created, updated)
        VALUES ('prk_walk', 1, 'prk_walk', '朝阳区', 'test', 'prk_walk', 0, 1, 1)
        """, [])
    }
    let order: WorkorderV1.WorkOrder = try await fixture.park.call(
      WorkOrders.create,
      WorkorderV1.CreateRequest.with {
        $0.parkId = "prk_walk"
        $0.place = "1号楼"
        $0.category = .lift
        $0.title = "电梯"
      }, as: person)
    return ["order_id": order.id]
  }

  /// A worker's recognition.
  private func recognitions(_ fixture: AwardFixture) async throws -> [String: String] {
    let recognition: TalentV1.Recognition = try await fixture.park.call(
      Talents.submitRecognition,
      TalentV1.SubmitRecognitionRequest.with {
        $0.category = .young
        $0.achievements = "业绩"
      }, as: try await fixture.park.account(.worker))
    return ["recognition_id": recognition.id]
  }

  /// The status, its text and the first message, with the ids taken out.
  private func answer(
    _ park: TestPark, _ method: MethodDescriptor, _ schema: MessageSchema, _ named: [String], _ ids: [String: String],
    _ account: TestAccount
  ) async throws -> String {
    var fields = named.map { "\"\($0)\":\"\(ids[$0] ?? "")\"" }
    if schema.field(json: "expectedVersion") != nil { fields.append("\"expectedVersion\":\"1\"") }
    for text in ["reason", "purpose", "opinion", "note"] where schema.field(json: text).map(isText) == true {
      fields.append("\"\(text)\":\"contact\"")
    }
    let request = try schema.packed(json: "{\(fields.joined(separator: ","))}")
    let open = try park.open(method, packed: request, as: account, of: GoogleProtobuf.Empty.self)
    var text: String
    do {
      let first = try await open.firstMessage()
      if first != nil { await open.cancel() }
      text = "OK \(first ?? [])"
    } catch let error as RPCError {
      text = "\(error.code): \(error.message)"
    }
    for id in ids.values { text = text.replacing(id, with: "ID") }
    return text
  }

  private func isText(_ field: FieldSchema) -> Bool {
    if case .string = field.type { field.label == .singular } else { false }
  }
}
