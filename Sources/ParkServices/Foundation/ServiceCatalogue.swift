import RPCCore
import Storage

extension ParkEnvironment {
  /// Around every call of the park: who calls, and whether it may.
  public var interceptors: [any ServerInterceptor] { [AuthenticationInterceptor(self), AccessInterceptor(self)] }

  /// The services that hold data of persons, for export and erasure.
  public static var personalDataSources: [any PersonalDataSource] {
    [
      AwardPersonalData(),
      NotificationPersonalData(),
      EventPersonalData(),
      WorkOrderPersonalData(),
      TalentPersonalData(),
      SpacePersonalData(),
      RecognitionPersonalData(),
    ]
  }

  /// What falls due by time, of every service.
  static func dueWork(_ settings: ParkSettings) -> [DueWork] {
    housekeeping(settings) + IdentityHandler.dueWork + PolicyHandler.dueWork + ApplicationHandler.dueWork
      + FinanceHandler.dueWork + CopyrightHandler.dueWork + ParkHandler.dueWork + SpaceHandler.dueWork
      + StatsHandler.dueWork
      + EventHandler.dueWork + WorkOrderHandler.dueWork + TalentHandler.dueWork
      // Last, so that a run also tells what the others have settled.
      + NotificationHandler.dueWork
  }

  /// Registers every service of the park.
  public func registerServices(in router: inout Router) {
    IdentityHandler(self).register(in: &router)
    AuditHandler(self).register(in: &router)
    PolicyHandler(self).register(in: &router)
    ApplicationHandler(self).register(in: &router)
    ParkHandler(self).register(in: &router)
    RecognitionHandler(self).register(in: &router)
    SpaceHandler(self).register(in: &router)
    EnterpriseHandler(self).register(in: &router)
    NotificationHandler(self).register(in: &router)
    InstitutionHandler(self).register(in: &router)
    FinanceHandler(self).register(in: &router)
    CopyrightHandler(self).register(in: &router)
    MarketHandler(self).register(in: &router)
    StatsHandler(self).register(in: &router)
    EventHandler(self).register(in: &router)
    WorkOrderHandler(self).register(in: &router)
    TalentHandler(self).register(in: &router)
    OperationsHandler(self).register(in: &router)
  }

  /// Registers the service that makes many accounts at once, for load runs against a development server.
  public func registerTestAccounts(in router: inout Router) {
    TestAccountHandler(self).register(in: &router)
  }

  /// Registers the services of a development server, which moves its clock.
  public func registerDevelopmentServices(in router: inout Router, clock: TestClock) {
    ClockHandler(self, clock: clock).register(in: &router)
  }
}
