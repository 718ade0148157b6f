import ParkRules
import ParkSchemas
import RPCCore
import RPCSchemas
import SchemaRuntime
import Storage

@testable import ParkServices

/// A park with its staff, a few units, an officer and enterprises; and every step of letting as one call.
struct LeasingFixture: Sendable {
  typealias Service = ParkV1.ParkService
  typealias Lease = ParkV1.Lease

  /// A verified enterprise with its administrator.
  struct Tenant: Sendable {
    var id: String
    var admin: TestAccount
  }

  let park: TestPark
  let parkID: String
  let staff: TestAccount
  let officer: TestAccount
  let administrator: TestAccount

  init() async throws {
    try await self.init(
      on: TestPark {
        $0.accessTokenLifetime = .days(2_000)
        $0.refreshTokenLifetime = .days(2_000)
      })
  }

  /// In a park of services that is there already.
  init(on park: TestPark) async throws {
    self.park = park
    administrator = try await park.account(.systemAdministrator)
    officer = try await park.account(.districtOfficer)
    let facts = ParkV1.ParkFacts.with {
      $0.name = "示例园区"
      $0.district = "朝阳区"
      $0.source = "测试"
    }
    let made: ParkV1.Park = try await park.call(
      Service.upsertPark, ParkV1.UpsertParkRequest.with { $0.facts = facts }, as: administrator)
    parkID = made.id
    staff = try await park.account(.parkStaff, made.id)
  }

  func close() async { await park.close() }

  func tenant(_ seed: UInt64 = 1) async throws -> Tenant {
    let (enterprise, admin) = try await park.verified(seed: seed, .whole("北京示例文化传播\(seed)有限公司"), by: officer)
    return Tenant(id: enterprise.id, admin: admin)
  }

  func today() throws -> CivilDate { try park.clock.now.shanghaiDay }
  func day(_ days: Int) throws -> String { try today().adding(days: days).description }
  func pass(days: Int) { park.clock.advance(by: .days(days)) }

  /// A call that names a lease, at its version.
  func call<Request: Message>(
    _ method: MethodDescriptor, _ lease: Lease, as account: TestAccount, _ change: (inout Request) -> Void
  ) async throws -> Lease {
    var request = Request()
    change(&request)
    return try await park.call(method, request, as: account)
  }

  // MARK: - Before the lease

  func unit(
    _ number: String = "A-101", _ change: (inout ParkV1.UnitFacts) -> Void = { _ in }
  ) async throws -> ParkV1.Unit {
    var facts = ParkV1.UnitFacts.with {
      $0.number = number
      $0.floor = 1
      $0.areaSquareDecimetres = 20_000
      $0.uses = [.office, .studio]
      $0.rentFenPerMonth = 3_000_000
    }
    change(&facts)
    let request = ParkV1.UpsertUnitRequest.with { $0.facts = facts }
    return try await park.call(Service.upsertUnit, request, as: staff)
  }

  func enquire(_ tenant: Tenant) async throws -> ParkV1.Enquiry {
    let request = ParkV1.CreateEnquiryRequest.with {
      $0.parkId = parkID
      $0.needs = .with { $0.areaMinSquareDecimetres = 10_000 }
      $0.note = "联系电话 13812345678"
    }
    return try await park.call(Service.createEnquiry, request, as: tenant.admin)
  }

  func enquiry(_ id: String, as account: TestAccount) async throws -> ParkV1.Enquiry {
    try await park.call(Service.getEnquiry, ParkV1.GetEnquiryRequest.with { $0.enquiryId = id }, as: account)
  }

  func view(_ enquiry: ParkV1.Enquiry, _ unit: ParkV1.Unit) async throws -> ParkV1.Enquiry {
    let request = ParkV1.ScheduleViewingRequest.with {
      $0.enquiryId = enquiry.id
      $0.expectedVersion = enquiry.version
      $0.unitId = unit.id
      $0.viewingAt = (park.clock.now + .days(1)).message
    }
    return try await park.call(Service.scheduleViewing, request, as: staff)
  }

  func apply(_ enquiry: ParkV1.Enquiry, _ tenant: Tenant) async throws -> ParkV1.Enquiry {
    let request = ParkV1.ApplyToSettleInRequest.with {
      $0.enquiryId = enquiry.id
      $0.expectedVersion = enquiry.version
      $0.businessPlan = "影视后期制作"
    }
    return try await park.call(Service.applyToSettleIn, request, as: tenant.admin)
  }

  func review(_ enquiry: ParkV1.Enquiry, admit: Bool = true) async throws -> ParkV1.Enquiry {
    let request = ParkV1.ReviewAdmissionRequest.with {
      $0.enquiryId = enquiry.id
      $0.expectedVersion = enquiry.version
      $0.admit = admit
      $0.reason = "符合园区产业方向"
    }
    return try await park.call(Service.reviewAdmission, request, as: staff)
  }

  func admitted(_ tenant: Tenant) async throws -> ParkV1.Enquiry {
    try await review(apply(enquire(tenant), tenant))
  }

  func hold(
    _ enquiry: ParkV1.Enquiry, _ unit: ParkV1.Unit, as account: TestAccount, minutes: UInt32 = 0
  ) async throws -> ParkV1.UnitHold {
    let request = ParkV1.HoldUnitRequest.with {
      $0.enquiryId = enquiry.id
      $0.unitId = unit.id
      $0.ttlMinutes = minutes
    }
    return try await park.call(Service.holdUnit, request, as: account)
  }

  func intent(_ enquiry: ParkV1.Enquiry, _ tenant: Tenant) async throws -> ParkV1.Enquiry {
    let request = ParkV1.SignIntentRequest.with {
      $0.enquiryId = enquiry.id
      $0.expectedVersion = enquiry.version
    }
    return try await park.call(Service.signIntent, request, as: tenant.admin)
  }

  func status(_ unit: ParkV1.Unit) async throws -> ParkV1.Unit {
    try await park.call(Service.getUnit, ParkV1.GetUnitRequest.with { $0.unitId = unit.id })
  }

  // MARK: - The lease

  func terms(from: Int = 0, days: Int = 364) throws -> ParkV1.LeaseTerms {
    let (first, last) = (try day(from), try day(from + days))
    return .with {
      $0.firstDay = first
      $0.lastDay = last
      $0.rentFenPerMonth = 3_000_000
      $0.depositFen = 6_000_000
      $0.rentMonthsInAdvance = 1
      $0.noticeMonths = 2
    }
  }

  func offer(_ enquiry: ParkV1.Enquiry, _ terms: ParkV1.LeaseTerms? = nil) async throws -> Lease {
    let terms = try terms ?? self.terms()
    let request = ParkV1.OfferLeaseRequest.with {
      $0.enquiryId = enquiry.id
      $0.expectedVersion = enquiry.version
      $0.terms = terms
    }
    return try await park.call(Service.offerLease, request, as: staff)
  }

  func offered(_ tenant: Tenant, _ unit: ParkV1.Unit, _ terms: ParkV1.LeaseTerms? = nil) async throws -> Lease {
    let enquiry = try await admitted(tenant)
    _ = try await hold(enquiry, unit, as: tenant.admin)
    return try await offer(enquiry, terms)
  }

  func signed(_ tenant: Tenant, _ unit: ParkV1.Unit, _ terms: ParkV1.LeaseTerms? = nil) async throws -> Lease {
    try await sign(offered(tenant, unit, terms), tenant)
  }

  func paid(_ lease: Lease) async throws -> Lease {
    var lease = lease
    for charge in lease.charges where charge.amountFen > charge.paidFen + charge.offsetFen {
      lease = try await pay(lease, charge.id, charge.amountFen - charge.paidFen - charge.offsetFen)
    }
    return lease
  }

  /// With keys, all paid.
  func handedOver(_ tenant: Tenant, _ unit: ParkV1.Unit) async throws -> Lease {
    try await handOver(inspect(paid(signed(tenant, unit))))
  }

  func movedIn(_ tenant: Tenant, _ unit: ParkV1.Unit) async throws -> Lease {
    let announced = try await announce(handedOver(tenant, unit), tenant, try day(7))
    pass(days: 7)
    return try await moveIn(announced)
  }
}
