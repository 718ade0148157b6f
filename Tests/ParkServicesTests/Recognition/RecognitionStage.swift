import ParkRules
import ParkSchemas
import RPCCore
import RPCSchemas
import SchemaRuntime
import Storage

@testable import ParkServices

/// A park with staff, two officers and two experts, and the steps of its recognition.
struct RecognitionStage: Sendable {
  typealias Service = ParkV1.RecognitionService
  typealias Recognition = ParkV1.Recognition

  let leasing: LeasingFixture
  let second: TestAccount
  let experts: [TestAccount]
  var park: TestPark { leasing.park }

  init() async throws {
    leasing = try await LeasingFixture()
    var experts: [TestAccount] = []
    for _ in 0..<2 { experts.append(try await leasing.park.account(.expertReviewer)) }
    self.experts = experts
    second = try await leasing.park.account(.districtOfficer)
  }

  func call<Request: Message>(
    _ method: MethodDescriptor, _ request: Request, as account: TestAccount
  ) async throws -> Recognition {
    try await park.call(method, request, as: account)
  }

  func open(quota: UInt32 = 1) async throws -> ParkV1.RecognitionCall {
    let (from, through) = (try leasing.day(0), try leasing.day(30))
    let request = ParkV1.OpenCallRequest.with {
      $0.call = .with {
        $0.title = "2026年度园区认定"
        $0.tier = "市级文化产业园区"
        $0.opensOn = from
        $0.closesOn = through
        $0.quota = quota
        $0.reviewsRequired = 2
        $0.passMark = 80
        $0.noticeWorkingDays = 5
      }
    }
    return try await park.call(Service.openCall, request, as: leasing.officer)
  }

  func apply(
    _ round: ParkV1.RecognitionCall, park: String? = nil, as staff: TestAccount? = nil
  ) async throws -> Recognition {
    let request = ParkV1.ApplyForRecognitionRequest.with {
      $0.callId = round.id
      $0.parkId = park ?? leasing.parkID
      $0.statement = "以影视后期为主"
    }
    return try await call(Service.applyForRecognition, request, as: staff ?? leasing.staff)
  }

  func check(_ row: Recognition, pass: Bool = true) async throws -> Recognition {
    let request = ParkV1.DecideFirstCheckRequest.with {
      $0.recognitionId = row.id
      $0.expectedVersion = row.version
      $0.pass = pass
      $0.reason = pass ? "" : "不符合条件"
    }
    return try await call(Service.decideFirstCheck, request, as: leasing.officer)
  }

  func assign(_ row: Recognition, _ expert: TestAccount) async throws -> Recognition {
    let request = ParkV1.AssignExpertRequest.with {
      $0.recognitionId = row.id
      $0.expectedVersion = row.version
      $0.expertId = expert.id
    }
    return try await call(Service.assignExpert, request, as: leasing.officer)
  }

  func review(
    _ row: Recognition, _ score: UInt32, as expert: TestAccount
  ) async throws -> Recognition {
    let request = ParkV1.SubmitExpertReviewRequest.with {
      $0.recognitionId = row.id
      $0.expectedVersion = row.version
      $0.score = score
      $0.opinion = "建议认定"
    }
    return try await call(Service.submitExpertReview, request, as: expert)
  }

  func visit(_ row: Recognition, agrees: Bool = true) async throws -> Recognition {
    let request = ParkV1.RecordParkVisitRequest.with {
      $0.recognitionId = row.id
      $0.expectedVersion = row.version
      $0.agrees = agrees
      $0.findings = "与申报一致"
    }
    return try await call(Service.recordParkVisit, request, as: leasing.officer)
  }

  func step(
    _ method: MethodDescriptor, _ row: Recognition, as account: TestAccount
  ) async throws -> Recognition {
    // The requests of these steps have the same two fields.
    let request = ParkV1.ReportForApprovalRequest.with {
      $0.recognitionId = row.id
      $0.expectedVersion = row.version
    }
    return try await call(method, request, as: account)
  }

  /// Lets so many of ten equal units.
  func fill(letting count: Int, of units: Int = 10) async throws {
    for number in 0..<units {
      let unit = try await leasing.unit("D-\(number)")
      guard number < count else { continue }
      let tenant = try await leasing.tenant(UInt64(number + 1))
      _ = try await leasing.handedOver(tenant, unit)
    }
  }

  /// A unit with a lease, written into the tables: the chain that makes one is tested elsewhere.
  func fullyLet(_ park: String, _ number: Int) async throws {
    let tenant = try await leasing.tenant(UInt64(100 + number))
    let facts = try ParkV1.UnitFacts.with { $0.number = "1" }.packed()
    let needs = try ParkV1.UnitNeeds().packed()
    try await self.park.storage.store.write { transaction in
      let now = SQLValue.time(transaction.now)
      _ = try transaction.execute(
        "INSERT INTO units VALUES (?, 1, ?, '1', 'listed', 100, ?, ?, ?)",
        [.text("unt_\(number)"), .text(park), .blob(facts), now, now])
      _ = try transaction.execute(
        "INSERT INTO enquiries VALUES (?, 1, ?, ?, 'leased', ?, '', NULL, NULL, '', '', NULL, ?, 'x', ?)",
        [.text("enq_\(number)"), .text(park), .text(tenant.id), .blob(needs), now, now])
      _ = try transaction.execute(
        """
        INSERT INTO leases VALUES (?, 1, ?, ?, ?, ?, 'moved_in', '2026-01-01', '2026-12-31', 1, 0, 1, 1, 1, '', NULL,
          ?, ?, 0, 0)
        """,
        [
          .text("lse_\(number)"), .text("unt_\(number)"), .text(park), .text(tenant.id), .text("enq_\(number)"), now,
          now,
        ])
    }
  }
}
