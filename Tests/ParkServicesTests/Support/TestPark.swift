import Logging
import ParkSchemas
import RPCSchemas
import SQLiteStorage
import SchemaRuntime
import Storage
import Synchronization
import TestSupport
import Testing
import WireProtocol

@testable import ParkServices
@testable import RPCCore

/// The park's services over SQLite in a temporary directory, called in the process through the router and the real
/// interceptors, without a transport. The clock stands still until the test moves it.
///
/// ```swift
/// let park = try await TestPark()
/// let officer = try await park.account(.districtOfficer)
/// let policy: PolicyV1.Policy = try await park.call(PolicyV1.PolicyService.publishPolicy, request, as: officer)
/// await park.close()
/// ```
final class TestPark: Sendable {
  let clock: TestClock
  let storage: StorageServices
  let environment: ParkEnvironment
  let router: Router
  let configuration: StorageConfiguration
  private let directory: TemporaryDirectory
  private let callNumber = Atomic<UInt64>(0)
  /// The calls that change something, for the walk over the audit log.
  let calls = AuditedCalls()

  /// - Parameters:
  ///   - start: 2026-01-05 00:00 UTC, a Monday, unless told otherwise.
  ///   - interceptors: Run behind the park's own.
  ///   - dueWork: What falls due by time, run by `runDueWork`; nil: that of every service.
  ///   - register: Adds methods of the test's own.
  init(
    start: Timestamp = Timestamp(seconds: 1_767_571_200), interceptors: [any ServerInterceptor] = [],
    dueWork: [DueWork]? = nil, _ change: (inout ParkSettings) -> Void = { _ in },
    register: (inout Router, ParkEnvironment) -> Void = { _, _ in }
  ) async throws {
    directory = try TemporaryDirectory()
    clock = TestClock(start)
    configuration = StorageConfiguration(
      dataDirectory: directory("data"), keyDirectory: directory("keys"), checkpointDirectory: directory("checkpoints"))
    storage = try await StorageServices.openSQLite(configuration, migrations: ParkSchema.migrations, clock: clock)
    var settings = ParkSettings()
    settings.passwordCost = PasswordCost(n: 16, r: 1, p: 1)
    // A test counts updates; on a slow machine bookmarks would come between them.
    settings.bookmarkInterval = .seconds(3600)
    change(&settings)
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    environment = try ParkEnvironment(storage: storage, settings: settings, logger: logger, dueWork: dueWork)
    var router = Router(interceptors: environment.interceptors + interceptors)
    environment.registerServices(in: &router)
    environment.registerDevelopmentServices(in: &router, clock: clock)
    environment.registerTestAccounts(in: &router)
    register(&router, environment)
    self.router = router
  }

  /// Closes the park, after a look at the promise that holds in every test: each change has exactly one audit record.
  func close() async {
    // A test that broke the store has nothing to be looked at.
    do { try await calls.check(storage.store) } catch is StorageError {} catch { Issue.record(error) }
    environment.close()
    try? await storage.close()
  }

  /// Sessions that outlive every jump of the clock, for tests that move it by months.
  static func longSessions(_ settings: inout ParkSettings) {
    settings.accessTokenLifetime = .seconds(1000 * 86_400)
    settings.refreshTokenLifetime = .seconds(1000 * 86_400)
  }

  // MARK: - Accounts

  /// A new active account with one membership and a session of its own, made in the database without hashing a
  /// password. Its login is `login`, or the role with a number.
  func account(_ role: Role, _ tenant: String = "", approvalLimitFen: Int64 = 0, login: String? = nil) async throws
    -> TestAccount
  {
    try await account([Membership(role, tenant)], approvalLimitFen: approvalLimitFen, login: login)
  }

  /// A new active account with several memberships; calls act in the first unless they name another.
  func account(_ memberships: [Membership], approvalLimitFen: Int64 = 0, login: String? = nil) async throws
    -> TestAccount
  {
    let park = environment
    let password = try await park.passwords.record(of: TestAccount.password)
    let number = callNumber.wrappingAdd(1, ordering: .relaxed).newValue
    let name = try LoginName(login ?? "\(memberships.first?.role.rawValue ?? "nobody")-\(number)")
    return try await park.store.write { transaction in
      let system = Caller(accountID: Caller.systemID, proof: .none, memberships: [])
      let change = Change(transaction, caller: system, park: park)
      let id = change.newID(.account)
      try AccountRow.insert(
        id: id, login: name, password: password, realName: nil, phone: nil, passwordChangeRequired: false,
        createdBy: Caller.systemID, in: change)
      for membership in memberships {
        let limit = membership.role == .districtOfficer ? approvalLimitFen : 0
        try Memberships.grant(membership, approvalLimitFen: limit, to: id, in: change)
      }
      let opened = try Sessions.open(id, label: "test", peer: "127.0.0.1:1", in: change)
      return TestAccount(
        id: id, login: name.text, session: opened.id, token: opened.tokens.accessToken,
        refreshToken: opened.tokens.refreshToken, acting: memberships.count > 1 ? memberships.first : nil)
    }
  }

  // MARK: - Calls

  /// A unary call. `key` is its idempotency key; mutations without one get a key of their own.
  func call<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ request: Request, as account: TestAccount? = nil, acting: String? = nil,
    key: String? = nil, of type: Response.Type = Response.self
  ) async throws -> Response {
    let open = try open(method, request, as: account, acting: acting, key: key, of: Response.self)
    return try await open.response()
  }

  /// A server-streaming call, collected.
  func stream<Request: Message, Row: Message>(
    _ method: MethodDescriptor, _ request: Request, as account: TestAccount? = nil, acting: String? = nil,
    key: String? = nil, of type: Row.Type = Row.self
  ) async throws -> [Row] {
    try await open(method, request, as: account, acting: acting, key: key, of: Row.self).all()
  }

  /// A client-streaming call.
  func upload<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ requests: [Request], as account: TestAccount? = nil, acting: String? = nil,
    key: String? = nil, of type: Response.Type = Response.self
  ) async throws -> Response {
    let stream = FakeStream(requests: try requests.map { try $0.packed() })
    let context = try context(method, stream, account, acting: acting, key: key, requestHash: [])
    return try await start(context, stream, account, request: [], of: Response.self).response()
  }

  /// A bidirectional call whose requests are given up front; its answers, collected.
  func converse<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ requests: [Request], as account: TestAccount? = nil, acting: String? = nil,
    of type: Response.Type = Response.self
  ) async throws -> [Response] {
    let stream = FakeStream(requests: try requests.map { try $0.packed() })
    let context = try context(method, stream, account, acting: acting, key: nil, requestHash: [])
    return try await start(context, stream, account, request: [], of: Response.self).all()
  }

  /// A call that goes on: a watch.
  ///
  /// - Parameter window: How many messages a slow reader lets come before it takes one.
  func open<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ request: Request, as account: TestAccount? = nil, acting: String? = nil,
    key: String? = nil, window: Int = .max, of type: Response.Type = Response.self
  ) throws -> OpenCall<Response> {
    try open(
      method, packed: try request.packed(), as: account, acting: acting, key: key, window: window, of: Response.self)
  }

  /// A call with a request of which only the bytes are known.
  func open<Response: Message>(
    _ method: MethodDescriptor, packed: [UInt8], as account: TestAccount? = nil, acting: String? = nil,
    key: String? = nil, window: Int = .max, of type: Response.Type = Response.self
  ) throws -> OpenCall<Response> {
    let stream = FakeStream(window: window)
    let context = try context(
      method, stream, account, acting: acting, key: key, requestHash: try SHA256.hash(packed))
    return try start(context, stream, account, request: packed, of: Response.self)
  }

  private func start<Response: Message>(
    _ context: ServerContext, _ stream: FakeStream, _ account: TestAccount?, request: [UInt8],
    of type: Response.Type
  ) throws -> OpenCall<Response> {
    guard let handler = router.handler(context.method.fullName) else {
      throw router.unimplemented(context.method.fullName)
    }
    let task = Task { [calls] in
      await handler.run(context, request: request)
      calls.ended(context, as: account, status: stream.end?.head.status)
    }
    stream.run(task)
    return OpenCall(stream: stream, task: task)
  }

  private func context(
    _ method: MethodDescriptor, _ stream: FakeStream, _ account: TestAccount?, acting: String?, key: String?,
    requestHash: [UInt8]
  ) throws -> ServerContext {
    var metadata = Metadata()
    if let named = acting ?? account?.acting?.description { try metadata.add(AccessRules.actingMetadata, named) }
    let number = callNumber.wrappingAdd(1, ordering: .relaxed).newValue
    let ownKey = method.idempotency == .mutates ? "key-\(number)" : nil
    return ServerContext(
      method: method, metadata: metadata,
      peer: Peer(address: "127.0.0.1:5000", certificateIdentity: account?.certificateIdentity),
      credential: account?.credential, idempotencyKey: (key ?? ownKey).map { Array($0.utf8) },
      requestHash: requestHash, callID: number, stream: stream)
  }

  // MARK: - What tests look at

  /// How many audit records there are.
  func auditCount() async throws -> Int {
    try await storage.store.read { try $0.row("SELECT count(*) AS n FROM audit_records")?.int("n") ?? 0 }
  }

  /// The audit records, oldest first.
  func auditRecords() async throws -> [AuditRecord] {
    let audit = storage.audit
    return try await storage.store.read { try audit.page(after: 0, rowsMax: 100_000, in: $0) }
  }

  /// How many rows a table has.
  func count(_ table: String) async throws -> Int {
    try await storage.store.read { try $0.row("SELECT count(*) AS n FROM \(table)")?.int("n") ?? 0 }
  }
}
