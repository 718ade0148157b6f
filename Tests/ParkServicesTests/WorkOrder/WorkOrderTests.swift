import ParkRules
import ParkSchemas
import RPCCore
import RPCSchemas
import Storage
import Testing

@testable import ParkServices

/// Goal: a work order from the report to its end; who sees and may do what; what the clock does by itself.
@Suite struct WorkOrderTests {
  @Test func anOrderGoesFromTheReportToItsRating() async throws {
    let fixture = try await WorkOrderFixture()
    let before = try await fixture.park.auditCount()
    var order = try await fixture.report()
    #expect(order.state == .submitted && order.contactName == "张**" && order.contactPhone == "138****5678")
    order = try await fixture.steps(
      ["dispatch", "accept", "begin", "wait_for_parts", "note", "resume", "finish", "confirm", "rate"], order)
    // One audit record a step, the report included.
    #expect(try await fixture.park.auditCount() == before + 10)
    #expect(order.state == .rated && order.stars == 5 && order.assigneeId == fixture.staff.id)
    #expect(
      try await fixture.history(order) == [
        "create", "dispatch", "accept", "begin", "wait_for_parts", "note", "resume", "finish", "confirm", "rate",
      ])
    #expect(
      try await fixture.park.toldKinds(of: fixture.worker) == [
        "work_order.accept", "work_order.wait_for_parts", "work_order.finish",
      ])
    #expect(
      try await fixture.park.toldKinds(of: fixture.staff) == ["work_order.create", "work_order.dispatch"])
    await fixture.park.close()
  }

  @Test func reopeningBeginsAnew() async throws {
    let fixture = try await WorkOrderFixture()
    let order = try await fixture.steps(
      ["dispatch", "accept", "begin", "finish", "confirm", "rate"], try await fixture.report())
    fixture.park.clock.advance(by: .hours(30))
    let again = try await fixture.step("reopen", order, as: fixture.worker)
    #expect(again.state == .submitted && again.assigneeId.isEmpty && again.stars == 0 && again.reopened == 1)
    #expect(!again.overdue && again.openedAt == fixture.park.clock.now.message)
    await fixture.park.close()
  }

  @Test func whoIsNotConcernedFindsNothingAndOnlyTheAssigneeWorks() async throws {
    let fixture = try await WorkOrderFixture()
    let order = try await fixture.report()
    let stranger = try await fixture.park.account(.worker)
    let elsewhere = try await fixture.park.account(.parkStaff, "prk_other")
    for account in [stranger, elsewhere] {
      #expect(await failure { try await fixture.current(order, as: account) }?.code == .notFound)
    }
    #expect(await failure { try await fixture.step("dispatch", order, as: elsewhere) }?.code == .notFound)
    #expect(await failure { try await fixture.step("cancel", order, as: stranger) }?.code == .notFound)
    let officer = try await fixture.park.account(.districtOfficer)
    #expect(try await fixture.current(order, as: officer).description_.isEmpty)
    #expect(try await fixture.current(order, as: fixture.staff).description_ == "茶水间，电话13800001111")
    let dispatched = try await fixture.step("dispatch", order, as: fixture.colleague)
    #expect(
      await failure { try await fixture.step("accept", dispatched, as: fixture.colleague) }?.code == .permissionDenied)
    let foreign = WorkorderV1.DispatchRequest.with {
      $0.orderId = order.id
      $0.expectedVersion = dispatched.version
      $0.assigneeId = elsewhere.id
    }
    let refusal = await failure {
      try await fixture.park.call(
        WorkOrders.dispatch, foreign, as: fixture.staff, of: WorkorderV1.WorkOrder.self)
    }
    #expect(refusal?.rule == "ASSIGNEE_OF_THE_PARK")
    let listed: [WorkorderV1.WorkOrder] = try await fixture.park.stream(
      WorkOrders.listOrders, WorkorderV1.ListOrdersRequest(), as: stranger)
    #expect(listed.isEmpty)
    await fixture.park.close()
  }

  @Test(arguments: [false, true])
  func whatIsLateIsEscalatedOncePerStepAndSurvivesARestart(urgent: Bool) async throws {
    let fixture = try await WorkOrderFixture()
    let officer = try await fixture.park.account(.districtOfficer)
    let order = try await fixture.report(urgent: urgent)
    let minutes = urgent ? 15 : 30
    fixture.park.clock.advance(by: .minutes(minutes) - .seconds(1))
    try await fixture.park.environment.runDueWork()
    #expect(try await fixture.current(order).escalation == 0)
    fixture.park.clock.advance(by: .seconds(1))
    // By the clock it is late at once; the step is noted when the work runs.
    #expect(try await fixture.current(order).overdue)
    for _ in 0..<3 { try await fixture.park.environment.runDueWork() }
    #expect(try await fixture.current(order).escalation == 1)
    #expect(try await fixture.park.toldKinds(of: officer) == [])
    var late = try await fixture.steps(["dispatch", "accept", "begin"], try await fixture.current(order))
    fixture.park.clock.advance(by: urgent ? .hours(2) : .hours(24))
    for _ in 0..<3 { try await fixture.park.environment.runDueWork() }
    late = try await fixture.current(order)
    #expect(late.escalation == 2 && late.overdue)
    #expect(try await fixture.history(order).filter { $0 == "escalate" }.count == 2)
    #expect(try await fixture.park.toldKinds(of: officer) == ["work_order.escalate"])
    let done = try await fixture.step("finish", late, as: fixture.staff)
    #expect(!done.overdue)
    await fixture.park.close()
  }

  @Test func whatNobodySpeaksOfIsConfirmedAndClosedByTheClock() async throws {
    let fixture = try await WorkOrderFixture()
    let order = try await fixture.steps(["dispatch", "accept", "begin", "finish"], try await fixture.report())
    for state in [WorkorderV1.OrderState.ownerConfirmed, .closed] {
      fixture.park.clock.advance(by: .days(7) - .seconds(1))
      try await fixture.park.environment.runDueWork()
      #expect(try await fixture.current(order).state != state)
      fixture.park.clock.advance(by: .seconds(1))
      try await fixture.park.environment.runDueWork()
      #expect(try await fixture.current(order).state == state)
    }
    await fixture.park.close()
  }

  @Test func theContactIsShownInClearToTheStaffWhileTheOrderIsOpen() async throws {
    let fixture = try await WorkOrderFixture()
    let order = try await fixture.report()
    func reveal(_ purpose: String, as account: TestAccount) async throws -> WorkorderV1.OrderContact {
      try await fixture.park.call(
        WorkOrders.revealContact,
        WorkorderV1.RevealContactRequest.with {
          $0.orderId = order.id
          $0.purpose = purpose
        }, as: account)
    }
    let before = try await fixture.park.auditCount()
    #expect(try await reveal("repair", as: fixture.staff).phone == "13812345678")
    #expect(try await fixture.park.auditCount() == before + 1)
    #expect(await failure { try await reveal("marketing", as: fixture.staff) }?.rule == "CONSENT_REQUIRED")
    let elsewhere = try await fixture.park.account(.parkStaff, "prk_other")
    #expect(await failure { try await reveal("repair", as: elsewhere) }?.code == .notFound)
    try await fixture.step("cancel", order, as: fixture.worker)
    #expect(await failure { try await reveal("repair", as: fixture.staff) }?.rule == "ORDER_OPEN")
    await fixture.park.close()
  }

  @Test func watchersSeeTheirOrdersOnly() async throws {
    let fixture = try await WorkOrderFixture()
    let order = try await fixture.report()
    let other = try await fixture.park.account(.worker)
    let watched = try fixture.park.open(
      WorkOrders.watchOrders, WorkorderV1.WatchOrdersRequest(), as: fixture.worker, of: WorkorderV1.OrderUpdate.self)
    #expect(try await watched.next()?.order?.id == order.id)
    let bookmark = try #require(try await watched.next())
    await watched.cancel()
    _ = try await fixture.report(as: other)
    try await fixture.step("dispatch", order, as: fixture.staff)
    let again = try fixture.park.open(
      WorkOrders.watchOrders, WorkorderV1.WatchOrdersRequest.with { $0.cursor = bookmark.cursor }, as: fixture.worker,
      of: WorkorderV1.OrderUpdate.self)
    var update = try #require(try await again.next())
    while update.order == nil { update = try #require(try await again.next()) }
    #expect(update.action == "dispatch" && update.order?.state == .dispatched)
    await again.cancel()
    await fixture.park.close()
  }
}
