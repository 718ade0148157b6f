import ParkRules
import ParkSchemas
import RPCCore
import RPCSchemas
import Storage
import TestSupport
import Testing

@testable import ParkServices

/// Goal: whatever is done in whatever order, holds and leases are those of a simple model, and each success leaves one
/// audit record. Method: random holds, releases, offers, signatures, cancellations and leaps of the clock on a few units
/// and enquiries; the model says of each whether it goes through and why not. A failure is replayed by its seed.
@Suite struct LeasingModelTests {
  private static let steps = 400

  /// What must be true of holds and leases, said as simply as possible.
  private struct Model {
    struct Hold {
      var unit: Int
      var expires: Timestamp
    }
    struct Lease {
      var unit: Int
      var days: ClosedRange<CivilDate>
      var isSigned: Bool
    }

    var holds: [Int: Hold] = [:]
    /// The living lease of an enquiry.
    var leases: [Int: Lease] = [:]
    var leased: Set<Int> = []

    mutating func pass(to now: Timestamp) { holds = holds.filter { now < $0.value.expires } }

    func holder(of unit: Int) -> Int? { holds.first { $0.value.unit == unit }?.key }

    func whyNotHold(_ enquiry: Int, _ unit: Int, on today: CivilDate) throws -> String? {
      if leased.contains(enquiry) { return "ENQUIRY_LIVING" }
      let bound = try today.adding(days: LeaseRules.nextHoldDays)
      if leases.values.contains(where: { $0.isSigned && $0.unit == unit && $0.days.upperBound > bound }) {
        return "UNIT_NOT_LET"
      }
      if holder(of: unit) != nil { return "UNIT_NOT_HELD" }
      return holds[enquiry] == nil ? nil : "ENQUIRY_HAS_NO_HOLD"
    }

    func isFree(_ unit: Int, _ days: ClosedRange<CivilDate>, but enquiry: Int) -> Bool {
      !leases.contains { $0 != enquiry && $1.isSigned && $1.unit == unit && $1.days.overlaps(days) }
    }
  }

  private struct Stage {
    let fixture: LeasingFixture
    let units: [ParkV1.Unit]
    var enquiries: [(tenant: LeasingFixture.Tenant, enquiry: ParkV1.Enquiry)]
    var offers: [Int: ParkV1.Lease] = [:]
  }

  @Test func holdsAndLeasesAreThoseOfTheModelAfterEveryStep() async throws {
    var random = TestSupport.SeededGenerator(test: "LeasingModelTests")
    var stage = try await stage()
    let park = stage.fixture.park
    var model = Model()
    var done: [String: Int] = [:]
    for step in 0..<Self.steps {
      let place = "seed \(random.seed), step \(step)"
      model.pass(to: park.clock.now)
      let audits = try await park.auditCount()
      let (name, expected, refusal) = try await act(&stage, &model, &random)
      #expect(refusal?.rule == expected, "\(place): \(name): \(refusal.map { "\($0)" } ?? "no failure")")
      #expect(try await park.auditCount() == audits + (refusal == nil ? 1 : 0), "\(place): \(name)")
      if refusal == nil { done[name, default: 0] += 1 }
      try await check(stage, model, place)
      if random.chance(oneIn: 6) {
        park.clock.advance(by: .minutes(Int.random(in: 1...900, using: &random)))
        if random.chance(oneIn: 2) { try await park.environment.runDueWork() }
        dropLapsed(&stage, &model, park.clock.now)
      }
    }
    #expect(done.count == 5 && done.values.reduce(0, +) > Self.steps / 20, "seed \(random.seed): \(done)")
    await stage.fixture.close()
  }

  private func stage() async throws -> Stage {
    let fixture = try await LeasingFixture()
    var units: [ParkV1.Unit] = []
    for number in 1...6 { units.append(try await fixture.unit("B-\(number)")) }
    var enquiries: [(LeasingFixture.Tenant, ParkV1.Enquiry)] = []
    for seed in 1...4 {
      let tenant = try await fixture.tenant(UInt64(seed))
      for _ in 0..<4 { enquiries.append((tenant, try await fixture.admitted(tenant))) }
    }
    return Stage(fixture: fixture, units: units, enquiries: enquiries)
  }

  /// Offers whose hold has run out are no more, whether the scheduler has been there or not.
  private func dropLapsed(_ stage: inout Stage, _ model: inout Model, _ now: Timestamp) {
    model.pass(to: now)
    for (enquiry, lease) in model.leases where !lease.isSigned && model.holds[enquiry] == nil {
      model.leases[enquiry] = nil
      stage.offers[enquiry] = nil
    }
  }

  /// One random action: its name, the rule that the model says refuses it (nil: none), and what it failed with.
  private func act(
    _ stage: inout Stage, _ model: inout Model, _ random: inout TestSupport.SeededGenerator
  ) async throws -> (String, String?, RPCError?) {
    let fixture = stage.fixture
    var index = Int.random(in: 0..<stage.enquiries.count, using: &random)
    // Mostly somebody who holds something: few of the others have anything to do but to hold.
    let holders = model.holds.keys.sorted()
    if !holders.isEmpty, !random.chance(oneIn: 3) { index = holders[Int.random(in: 0..<holders.count, using: &random)] }
    let (tenant, enquiry) = stage.enquiries[index]
    switch Int.random(in: 0..<11, using: &random) {
    case 0...2:
      let unit = Int.random(in: 0..<stage.units.count, using: &random)
      let minutes = UInt32.random(in: 1...2_000, using: &random)
      let expected = try model.whyNotHold(index, unit, on: try fixture.today())
      let (given, until) = (stage.units[unit], fixture.park.clock.now + .minutes(Int(minutes)))
      let refusal = await failure { try await fixture.hold(enquiry, given, as: tenant.admin, minutes: minutes) }
      if refusal == nil { model.holds[index] = Model.Hold(unit: unit, expires: until) }
      return ("hold", expected, refusal)
    case 3, 4:
      guard let offer = stage.offers[index], model.leases[index]?.isSigned == false else { fallthrough }
      let refusal = await failure { try await fixture.cancel(offer, as: fixture.staff) }
      if refusal == nil {
        model.leases[index] = nil
        stage.offers[index] = nil
      }
      return ("cancel", nil, refusal)
    case 5...7:
      let current = try await fixture.enquiry(enquiry.id, as: tenant.admin)
      let from = Int.random(in: 0...80, using: &random)
      let days = Int.random(in: 0...12, using: &random)
      let terms = try fixture.terms(from: from, days: days)
      let span = try CivilDate(terms.firstDay)...CivilDate(terms.lastDay)
      let expected = whyNotOffer(index, span, model)
      let unit = model.holds[index]?.unit
      var made: ParkV1.Lease?
      let refusal = await failure { made = try await fixture.offer(current, terms) }
      if let made, let unit {
        stage.offers[index] = made
        model.leases[index] = Model.Lease(unit: unit, days: span, isSigned: false)
      }
      return ("offer", expected, refusal)
    case 8, 9:
      guard let offer = stage.offers[index], let lease = model.leases[index], !lease.isSigned else { fallthrough }
      let expected = model.isFree(lease.unit, lease.days, but: index) ? nil : "UNIT_DAYS_FREE"
      let refusal = await failure { try await fixture.sign(offer, tenant) }
      if refusal == nil {
        model.leases[index]?.isSigned = true
        model.leased.insert(index)
        model.holds[index] = nil
      }
      return ("sign", expected, refusal)
    default:
      guard let hold = try await fixture.enquiry(enquiry.id, as: tenant.admin).hold else {
        return ("nothing", "", RPCError(.notFound, "nothing is held"))
      }
      let expected = model.leases[index]?.isSigned == false ? "NO_OPEN_OFFER" : nil
      let request = ParkV1.ReleaseHoldRequest.with {
        $0.holdId = hold.id
        $0.expectedVersion = hold.version
      }
      let refusal = await failure {
        try await fixture.park.call(
          LeasingFixture.Service.releaseHold, request, as: tenant.admin, of: ParkV1.UnitHold.self)
      }
      if refusal == nil { model.holds[index] = nil }
      return ("release", expected, refusal)
    }
  }

  private func whyNotOffer(_ enquiry: Int, _ days: ClosedRange<CivilDate>, _ model: Model) -> String? {
    if model.leased.contains(enquiry) { return "ENQUIRY_ADMITTED" }
    if model.leases[enquiry] != nil { return "NO_OPEN_OFFER" }
    guard let hold = model.holds[enquiry] else { return "HOLD_LIVING" }
    return model.isFree(hold.unit, days, but: enquiry) ? nil : "UNIT_DAYS_FREE"
  }

  private func check(_ stage: Stage, _ model: Model, _ place: String) async throws {
    let signed = try await stage.fixture.park.number("SELECT count(*) AS n FROM leases WHERE state = 'signed'")
    #expect(signed == model.leases.values.filter(\.isSigned).count, "\(place)")
    let now = stage.fixture.park.clock.now
    let living = try await stage.fixture.park.number(
      "SELECT count(*) AS n FROM unit_holds WHERE state = 'active' AND expires > ?", [.time(now)])
    #expect(living == model.holds.count, "\(place)")
  }
}
