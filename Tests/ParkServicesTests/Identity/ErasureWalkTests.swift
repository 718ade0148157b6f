import ParkRules
import ParkSchemas
import RPCCore
import RPCSchemas
import Storage
import Testing

@testable import ParkServices

/// Goal: after an erasure nothing of a person is left in clear, in any table of any service, and nothing sealed can be
/// opened. Method: a person leaves marked texts with every service that takes personal data; then every value of every
/// table is looked at, texts and bytes alike, for any of the marks.
@Suite struct ErasureWalkTests {
  private static let marks = [
    "erasable.person", "标记姓名甲", "13611112222", "标记描述乙", "标记标题丙", "标记评语丁", "标记履历戊", "标记业绩己", "标记留言庚",
    "标记缘由辛", "标记异议壬", "标记回避癸",
  ]

  /// Where a mark is found: table.column.
  func places(_ park: TestPark) async throws -> [String: Set<String>] {
    let marks = Self.marks.map { ($0, Array($0.utf8)) }
    return try await park.storage.store.read { transaction in
      var found: [String: Set<String>] = [:]
      let tables = try transaction.rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").map {
        try $0.text("name")
      }
      #expect(tables.count > 30)
      for table in tables {
        let columns = try transaction.rows("SELECT name FROM pragma_table_info(?)", [.text(table)]).map {
          try $0.text("name")
        }
        for column in columns {
          for row in try transaction.rows("SELECT CAST(\"\(column)\" AS BLOB) AS bytes FROM \"\(table)\"") {
            guard let bytes = try row.optionalBlob("bytes") else { continue }
            for (mark, pattern) in marks where bytes.firstRange(of: pattern) != nil {
              found[mark, default: []].insert("\(table).\(column)")
            }
          }
        }
      }
      return found
    }
  }

  @Test func nothingOfAPersonIsLeftInClearAfterAnErasure() async throws {
    let fixture = try await TalentFixture()
    let park = fixture.park
    let person = try await park.account(.worker, login: "erasable.person")
    let sealed = try await leaveMarks(of: person, fixture)
    // The walk would prove nothing if the marks of clear columns were not found before.
    let before = try await places(park)
    #expect(before["标记标题丙"] != nil && before["标记评语丁"] != nil && before["标记留言庚"] != nil)
    // Names, phones, descriptions, résumés are sealed from the first moment on.
    for mark in ["标记姓名甲", "13611112222", "标记描述乙", "标记履历戊", "标记业绩己"] { #expect(before[mark] == nil, "\(mark)") }

    let exported: [IdentityV1.ExportMyDataResponse] = try await park.stream(
      IdentityV1.IdentityService.exportMyData, IdentityV1.ExportMyDataRequest(), as: person)
    let text = exported.map(\.json_).joined()
    for mark in Self.marks.dropFirst() where !["标记缘由辛", "标记异议壬", "标记回避癸"].contains(mark) {
      #expect(text.contains(mark), "the export lacks \(mark)")
    }

    try await erase(person, park)
    let left = try await places(park)
    #expect(left == [:], "\(left)")
    let keys = park.environment.persons
    for (field, box) in sealed {
      let opened = try await park.storage.store.read { try keys.open(box, person: person.id, field: field, in: $0) }
      #expect(opened == nil, "\(field) can still be opened")
    }
    await park.close()
  }

  /// A person who has objected, in marked words, to an award and to a park's recognition.
  struct Objecting {
    let awards: AwardFixture
    let stage: RecognitionStage
    let person: TestAccount
    let application: AwardFixture.Case
    let recognition: RecognitionStage.Recognition
    let claim: ApplicationV1.Objection
    let doubt: ParkV1.RecognitionObjection

    init() async throws {
      awards = try await AwardFixture()
      person = try await awards.park.account(.worker)
      let (application, notice) = try await awards.inNotice(awards.applicant(900))
      self.application = application
      claim = try await awards.object(notice, application, as: person, reason: "标记异议壬")
      stage = try await RecognitionStage(on: LeasingFixture(on: awards.park))
      recognition = try await stage.inNotice()
      doubt = try await stage.object(recognition, "标记异议壬", as: person)
    }
  }

  /// What is to be decided about an objection of a person whose data are erased meanwhile.
  enum Ending: CaseIterable { case dismissed, upheld, caseRefused }

  @Test(arguments: Ending.allCases)
  func wordsOfAnObjectionStayUntilItIsDecidedAndGoThen(ending: Ending) async throws {
    let objecting = try await Objecting()
    let (awards, stage, park) = (objecting.awards, objecting.stage, objecting.awards.park)
    let (person, claim, doubt) = (objecting.person, objecting.claim, objecting.doubt)
    try await erase(person, park)
    #expect(try await places(park) == ["标记异议壬": ["objections.reason", "recognition_objections.reason"]])
    switch ending {
    case .dismissed, .upheld:
      #expect(try await awards.resolve(claim, upheld: ending == .upheld).reason.isEmpty)
      #expect(try await stage.resolve(doubt, upheld: ending == .upheld, as: stage.second).reason.isEmpty)
    case .caseRefused:
      _ = try await awards.reject(awards.get(objecting.application.id))
      _ = try await stage.refuse(stage.get(objecting.recognition, as: stage.second), as: stage.second)
    }
    #expect(try await places(park) == [:], "\(ending)")
    await park.close()
  }

  @Test func wordsOfAConflictAreExportedAndErasedAndTheConflictStays() async throws {
    let awards = try await AwardFixture()
    let park = awards.park
    let person = try await park.account([Membership(.expertReviewer), Membership(.districtOfficer)])
    let officer = person.acting(.districtOfficer)
    let (application, _) = try await awards.inNotice(awards.applicant(900))
    let _: ApplicationV1.DeclareConflictResponse = try await park.call(
      ApplicationV1.ApplicationService.declareConflict,
      ApplicationV1.DeclareConflictRequest.with {
        $0.applicationId = application.id
        $0.expectedVersion = application.version
        $0.reason = "标记回避癸"
      }, as: officer)
    let stage = try await RecognitionStage(on: LeasingFixture(on: park))
    let row = try await stage.inNotice()
    try await stage.declare("标记回避癸", row, as: officer)
    let exported: [IdentityV1.ExportMyDataResponse] = try await park.stream(
      IdentityV1.IdentityService.exportMyData, IdentityV1.ExportMyDataRequest(), as: person)
    #expect(exported.count { $0.json_.contains("标记回避癸") } == 2)
    try await erase(person, park)
    #expect(try await places(park) == [:])
    #expect(try await stage.get(row, as: stage.second).conflicts.map(\.accountId) == [person.id])
    await park.close()
  }

  func erase(_ person: TestAccount, _ park: TestPark) async throws {
    let _: IdentityV1.EraseMyDataResponse = try await park.call(
      IdentityV1.IdentityService.eraseMyData, IdentityV1.EraseMyDataRequest.with { $0.password = TestAccount.password },
      as: person)
    try await park.environment.runDueWork()
  }

  /// Leaves marked texts with every service; the sealed fields as they lie in the tables.
  func leaveMarks(of person: TestAccount, _ fixture: TalentFixture) async throws -> [String: [UInt8]] {
    let park = fixture.park
    let keys = park.environment.persons
    try await park.storage.store.write { transaction in
      guard var row = try AccountRow.read(person.id, in: transaction) else { return }
      row.realName = try keys.seal("标记姓名甲", of: person.id, field: PersonalFields.realName, in: transaction)
      row.phone = try keys.seal("13611112222", of: person.id, field: PersonalFields.phone, in: transaction)
      try row.save(in: transaction)
      try transaction.execute(
        """
        INSERT INTO parks (id, version, name, district, source, search, edited, created, updated)
        VALUES ('prk_own', 1, 'prk_own', '朝阳区', 'test', 'prk_own', 0, 1, 1)
        """, [])
    }
    let order: WorkorderV1.WorkOrder = try await park.call(
      WorkOrders.create,
      WorkorderV1.CreateRequest.with {
        $0.parkId = "prk_own"
        $0.place = "1号楼"
        $0.category = .lift
        $0.title = "标记标题丙"
        $0.description_ = "标记描述乙"
        $0.contactName = "标记姓名甲"
        $0.contactPhone = "13611112222"
      }, as: person)
    let staff = try await park.account(.parkStaff, "prk_own")
    var current = order
    for step in ["dispatch", "accept", "begin", "finish"] {
      current = try await WorkOrderFixture.step(step, current, as: staff, assignee: staff, in: park)
    }
    current = try await WorkOrderFixture.step("confirm", current, as: person, assignee: staff, in: park)
    let _: WorkorderV1.WorkOrder = try await park.call(
      WorkOrders.rate,
      WorkorderV1.RateRequest.with {
        $0.orderId = order.id
        $0.expectedVersion = current.version
        $0.stars = 1
        $0.comment = "标记评语丁"
      }, as: person)

    try await fixture.consent(person)
    let job = try await fixture.post()
    let _: TalentV1.Candidate = try await park.call(
      Talents.applyJob,
      TalentV1.ApplyJobRequest.with {
        $0.jobId = job.id
        $0.name = "标记姓名甲"
        $0.phone = "13611112222"
        $0.resume = "标记履历戊"
      }, as: person)
    let _: TalentV1.Recognition = try await park.call(
      Talents.submitRecognition,
      TalentV1.SubmitRecognitionRequest.with {
        $0.category = .young
        $0.achievements = "标记业绩己"
      }, as: person)
    try await park.sendMessage("标记留言庚", as: fixture.officer) { $0.audience = .accountId(person.id) }
    try await park.environment.runDueWork()
    return try await park.storage.store.read { transaction in
      var sealed: [String: [UInt8]] = [:]
      for (table, owner, columns) in [
        ("accounts", "id", ["real_name": PersonalFields.realName, "phone": PersonalFields.phone]),
        (
          "work_orders", "reporter",
          [
            "description": WorkOrderRow.Sealed.description, "contact_name": WorkOrderRow.Sealed.name,
            "contact_phone": WorkOrderRow.Sealed.phone,
          ]
        ),
        ("candidates", "account", ["resume": CandidateRow.Sealed.resume, "name": CandidateRow.Sealed.name]),
        ("recognitions", "account", ["achievements": RecognitionRow.sealedField]),
      ] {
        let row = try transaction.row("SELECT * FROM \(table) WHERE \(owner) = ?", [.text(person.id)])
        for (column, field) in columns { sealed[field] = try row?.optionalBlob(column) }
      }
      #expect(sealed.count == 8)
      return sealed
    }
  }
}
