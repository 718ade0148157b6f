import ParkRules
import ParkSchemas
import RPCCore
import RPCSchemas
import Testing

@testable import ParkServices

/// Goal: what the tables of letting do not allow is refused with the state, for every state x action. Method: one thing
/// is brought into each state by its legal way; every action without a row is then tried by the side whose action it is,
/// on the current version; the thing must not have changed.
@Suite struct IllegalLeasingTests {
  private typealias Lease = ParkV1.Lease

  @Test func everyActionThatTheTableOfLeasesDoesNotAllowIsRefusedWithTheState() async throws {
    let fixture = try await LeasingFixture()
    var tried = 0
    for (index, state) in LeaseState.allCases.filter({ $0 != .absent }).enumerated() {
      let tenant = try await fixture.tenant(UInt64(index + 1))
      let lease = try await bring(fixture, tenant, try await fixture.unit("E-\(index)"), to: state)
      #expect(lease.state == state.message, "\(state)")
      for action in LeaseAction.allCases where LeasingTables.lease.rows(from: state, action).isEmpty {
        guard try await attempt(action, fixture, tenant, lease, state) else { continue }
        tried += 1
      }
      #expect(try await fixture.get(lease.id).version == lease.version, "\(state) has changed")
    }
    #expect(tried >= 60)
    await fixture.close()
  }

  /// Tries an action that must be refused; whether there is a call for it in this state.
  private func attempt(
    _ action: LeaseAction, _ fixture: LeasingFixture, _ tenant: LeasingFixture.Tenant, _ lease: Lease,
    _ state: LeaseState
  ) async throws -> Bool {
    let day = try fixture.day(30)
    let refusal: RPCError?
    switch action {
    case .offer, .lapse, .end: return false
    case .sign: refusal = await failure { try await fixture.sign(lease, tenant) }
    case .cancel: refusal = await failure { try await fixture.cancel(lease, as: fixture.staff) }
    case .inspect: refusal = await failure { try await fixture.inspect(lease) }
    case .recordRepair:
      guard let defect = lease.defects.first else { return false }
      refusal = await failure { try await fixture.repair(lease, defect.id) }
    case .addCharge: refusal = await failure { try await fixture.charge(lease, 100, due: day) }
    case .recordPayment:
      guard let charge = lease.charges.first else { return false }
      refusal = await failure { try await fixture.pay(lease, charge.id, 1) }
    case .handOver: refusal = await failure { try await fixture.handOver(lease) }
    case .requestFitOut: refusal = await failure { try await fixture.requestFitOut(lease, tenant) }
    case .allowFitOut: refusal = await failure { try await fixture.decideFitOut(lease) }
    case .refuseFitOut: refusal = await failure { try await fixture.decideFitOut(lease, allow: false) }
    case .acceptFitOut: refusal = await failure { try await fixture.acceptFitOut(lease) }
    case .announceMoveIn: refusal = await failure { try await fixture.announce(lease, tenant, day) }
    case .moveIn: refusal = await failure { try await fixture.moveIn(lease) }
    }
    #expect(refusal?.rule == "ILLEGAL_TRANSITION", "\(state) \(action): \(refusal.map { "\($0)" } ?? "no failure")")
    return true
  }

  private func bring(
    _ fixture: LeasingFixture, _ tenant: LeasingFixture.Tenant, _ unit: ParkV1.Unit, to state: LeaseState
  ) async throws -> Lease {
    switch state {
    case .absent, .offered: return try await fixture.offered(tenant, unit)
    case .cancelled: return try await fixture.cancel(fixture.offered(tenant, unit), as: tenant.admin)
    case .signed: return try await fixture.signed(tenant, unit)
    case .handedOver:
      let lease = try await fixture.inspect(fixture.paid(fixture.signed(tenant, unit)), defects: [("空调不制冷", 0)])
      return try await fixture.handOver(fixture.repair(lease, lease.defects[0].id))
    case .fitOutRequested:
      return try await fixture.requestFitOut(bring(fixture, tenant, unit, to: .handedOver), tenant)
    case .fittingOut: return try await fixture.decideFitOut(bring(fixture, tenant, unit, to: .fitOutRequested))
    case .fittedOut: return try await fixture.acceptFitOut(bring(fixture, tenant, unit, to: .fittingOut))
    case .movedIn:
      let lease = try await fixture.announce(
        bring(fixture, tenant, unit, to: .handedOver), tenant, try fixture.day(7))
      fixture.pass(days: 7)
      return try await fixture.moveIn(lease)
    case .ended:
      let lease = try await fixture.applyMoveOut(
        bring(fixture, tenant, unit, to: .handedOver), as: tenant.admin, day: try fixture.day(70))
      fixture.pass(days: 70)
      return try await fixture.complete(fixture.settle(fixture.inspect(lease, .moveOut)))
    }
  }

  @Test func everyActionThatTheTableOfEnquiriesDoesNotAllowIsRefusedWithTheState() async throws {
    let fixture = try await LeasingFixture()
    var tried = 0
    for (index, state) in EnquiryState.allCases.filter({ $0 != .absent }).enumerated() {
      let tenant = try await fixture.tenant(UInt64(index + 1))
      let unit = try await fixture.unit("F-\(index)")
      let enquiry = try await bring(fixture, tenant, unit, to: state)
      #expect(enquiry.state == state.message, "\(state)")
      for action in EnquiryAction.allCases where LeasingTables.enquiry.rows(from: state, action).isEmpty {
        let refusal: RPCError?
        switch action {
        case .create, .lease: continue
        case .scheduleViewing: refusal = await failure { try await fixture.view(enquiry, unit) }
        case .apply: refusal = await failure { try await fixture.apply(enquiry, tenant) }
        case .admit: refusal = await failure { try await fixture.review(enquiry) }
        case .refuse: refusal = await failure { try await fixture.review(enquiry, admit: false) }
        case .signIntent: refusal = await failure { try await fixture.intent(enquiry, tenant) }
        case .withdraw: refusal = await failure { try await fixture.withdraw(enquiry, tenant) }
        }
        #expect(
          refusal?.rule == "ILLEGAL_TRANSITION", "\(state) \(action): \(refusal.map { "\($0)" } ?? "no failure")")
        tried += 1
      }
      #expect(try await fixture.enquiry(enquiry.id, as: fixture.staff).version == enquiry.version)
    }
    #expect(tried >= 28)
    await fixture.close()
  }

  private func bring(
    _ fixture: LeasingFixture, _ tenant: LeasingFixture.Tenant, _ unit: ParkV1.Unit, to state: EnquiryState
  ) async throws -> ParkV1.Enquiry {
    switch state {
    case .absent, .open: return try await fixture.enquire(tenant)
    case .viewing: return try await fixture.view(fixture.enquire(tenant), unit)
    case .applied: return try await fixture.apply(fixture.enquire(tenant), tenant)
    case .admitted: return try await fixture.admitted(tenant)
    case .refused: return try await fixture.review(fixture.apply(fixture.enquire(tenant), tenant), admit: false)
    case .withdrawn: return try await fixture.withdraw(fixture.enquire(tenant), tenant)
    case .intentSigned:
      let enquiry = try await fixture.admitted(tenant)
      _ = try await fixture.hold(enquiry, unit, as: tenant.admin)
      return try await fixture.intent(enquiry, tenant)
    case .leased:
      let lease = try await fixture.signed(tenant, unit)
      return try await fixture.enquiry(lease.enquiryId, as: tenant.admin)
    }
  }
}

extension LeasingFixture {
  fileprivate func withdraw(_ enquiry: ParkV1.Enquiry, _ tenant: Tenant) async throws -> ParkV1.Enquiry {
    let request = ParkV1.WithdrawEnquiryRequest.with {
      $0.enquiryId = enquiry.id
      $0.expectedVersion = enquiry.version
    }
    return try await park.call(Service.withdrawEnquiry, request, as: tenant.admin)
  }
}
