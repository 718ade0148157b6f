import ParkSchemas
import RPCCore
import RPCSchemas
import SchemaRuntime
import Storage

@testable import ParkServices

typealias WorkOrders = WorkorderV1.WorkOrderService

/// A park with its staff and a worker who reports.
struct WorkOrderFixture: Sendable {
  static let parkID = "prk_own"

  let park: TestPark
  let staff: TestAccount
  let colleague: TestAccount
  let worker: TestAccount

  init() async throws {
    park = try await TestPark {
      $0.accessTokenLifetime = .days(60)
      $0.refreshTokenLifetime = .days(60)
    }
    try await park.storage.store.write { transaction in
      for id in [Self.parkID, "prk_other"] {
        try transaction.execute(
          """
          INSERT INTO parks (id, version, name, district, source, search, edited, created, updated)
          VALUES (?, 1, ?, '朝阳区', 'test', ?, 0, 1, 1)
          """, [.text(id), .text(id), .text(id)])
      }
    }
    staff = try await park.account(.parkStaff, Self.parkID)
    colleague = try await park.account(.parkStaff, Self.parkID)
    worker = try await park.account(.worker)
  }

  func report(urgent: Bool = false, as person: TestAccount? = nil) async throws -> WorkorderV1.WorkOrder {
    try await park.call(
      WorkOrders.create,
      WorkorderV1.CreateRequest.with {
        $0.parkId = Self.parkID
        $0.place = "2号楼3层"
        $0.category = .waterAndPower
        $0.title = "水管漏水"
        $0.description_ = "茶水间，电话13800001111"
        $0.urgent = urgent
        $0.contactName = "张三丰"
        $0.contactPhone = "13812345678"
      }, as: person ?? worker)
  }

  /// One step, by its name: what the tests of illegal and of random steps share.
  @discardableResult
  func step(
    _ name: String, _ order: WorkorderV1.WorkOrder, as account: TestAccount, version: UInt64? = nil
  ) async throws -> WorkorderV1.WorkOrder {
    try await Self.step(name, order, as: account, version: version, assignee: staff, in: park)
  }

  /// The same in any park.
  static func step(
    _ name: String, _ order: WorkorderV1.WorkOrder, as account: TestAccount, version: UInt64? = nil,
    assignee: TestAccount, in park: TestPark
  ) async throws -> WorkorderV1.WorkOrder {
    let (id, version) = (order.id, version ?? order.version)
    func send<Request: Message>(_ method: MethodDescriptor, _ request: Request) async throws -> WorkorderV1.WorkOrder {
      try await park.call(method, request, as: account)
    }
    func progress(_ kind: WorkorderV1.ProgressKind, _ note: String = "") async throws -> WorkorderV1.WorkOrder {
      try await send(
        WorkOrders.progress,
        WorkorderV1.ProgressRequest.with {
          $0.orderId = id
          $0.expectedVersion = version
          $0.kind = kind
          $0.note = note
        })
    }
    switch name {
    case "dispatch":
      return try await send(
        WorkOrders.dispatch,
        WorkorderV1.DispatchRequest.with {
          $0.orderId = id
          $0.expectedVersion = version
          $0.assigneeId = assignee.id
        })
    case "accept":
      return try await send(
        WorkOrders.acceptOrder,
        WorkorderV1.AcceptOrderRequest.with {
          $0.orderId = id
          $0.expectedVersion = version
        })
    case "begin": return try await progress(.begin)
    case "wait_for_parts": return try await progress(.waitForParts)
    case "resume": return try await progress(.resume)
    case "note": return try await progress(.unspecified, "在路上")
    case "finish":
      return try await send(
        WorkOrders.finish,
        WorkorderV1.FinishRequest.with {
          $0.orderId = id
          $0.expectedVersion = version
          $0.result = "换了水管"
        })
    case "confirm":
      return try await send(
        WorkOrders.confirm,
        WorkorderV1.ConfirmRequest.with {
          $0.orderId = id
          $0.expectedVersion = version
        })
    case "rate":
      return try await send(
        WorkOrders.rate,
        WorkorderV1.RateRequest.with {
          $0.orderId = id
          $0.expectedVersion = version
          $0.stars = 5
        })
    case "reopen":
      return try await send(
        WorkOrders.reopen,
        WorkorderV1.ReopenRequest.with {
          $0.orderId = id
          $0.expectedVersion = version
          $0.reason = "又漏了"
        })
    case "cancel":
      return try await send(
        WorkOrders.cancelOrder,
        WorkorderV1.CancelOrderRequest.with {
          $0.orderId = id
          $0.expectedVersion = version
        })
    default: throw RPCError(.internalError, "the test knows no step \(name)")
    }
  }

  /// Who takes a step: the assignee and staff, or who reported.
  func actor(of name: String) -> TestAccount {
    ["confirm", "rate", "reopen", "cancel"].contains(name) ? worker : staff
  }

  /// Takes steps one after the other.
  func steps(_ names: [String], _ order: WorkorderV1.WorkOrder) async throws -> WorkorderV1.WorkOrder {
    var order = order
    for name in names { order = try await step(name, order, as: actor(of: name)) }
    return order
  }

  func current(_ order: WorkorderV1.WorkOrder, as account: TestAccount? = nil) async throws -> WorkorderV1.WorkOrder {
    try await park.call(
      WorkOrders.getOrder, WorkorderV1.GetOrderRequest.with { $0.orderId = order.id }, as: account ?? worker)
  }

  func history(_ order: WorkorderV1.WorkOrder) async throws -> [String] {
    let steps: [WorkorderV1.OrderStep] = try await park.stream(
      WorkOrders.listSteps, WorkorderV1.ListStepsRequest.with { $0.orderId = order.id }, as: worker)
    return steps.map(\.action)
  }
}
