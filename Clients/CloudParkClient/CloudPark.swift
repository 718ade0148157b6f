import ParkSchemas
import RPCCore
import RPCSchemas
import RPCStubs

/// A Cloud Park server as an internal system sees it: one connection's worth of settings and a client for each service.
///
/// ```swift
/// var configuration = CloudParkConfiguration(address: try ServerAddress("park.example:7443"))
/// configuration.caFile = "ca.pem"
/// let park = try CloudPark(configuration)
/// try await park.login("system-7", password: password)
/// let policy = try await park.policies.getPolicy(.with { $0.policyId = "pol_1" })
/// await park.close()
/// ```
///
/// It is cheap to share: make one for each server and process. All of it may be used from any task.
public final class CloudPark: Sendable {
  /// What all calls go through.
  public let channel: Channel

  /// A park behind a channel that was made elsewhere.
  public init(channel: Channel) { self.channel = channel }

  /// Accounts, sessions and roles.
  public var identity: IdentityV1.IdentityServiceClient { .init(channel) }
  /// Enterprises, their verification, credit and entitlements.
  public var enterprises: EnterpriseV1.EnterpriseServiceClient { .init(channel) }
  /// Parks, spaces and the reference tables.
  public var parks: ParkV1.ParkServiceClient { .init(channel) }
  /// The recognition of parks.
  public var recognitions: ParkV1.RecognitionServiceClient { .init(channel) }
  /// Spaces and their bookings.
  public var spaces: SpaceV1.SpaceServiceClient { .init(channel) }
  /// Policies, rounds and matching.
  public var policies: PolicyV1.PolicyServiceClient { .init(channel) }
  /// Applications, from the draft to the payment.
  public var applications: ApplicationV1.ApplicationServiceClient { .init(channel) }
  /// The register of professional institutions.
  public var institutions: InstitutionV1.InstitutionServiceClient { .init(channel) }
  /// Lenders' products, demands, data sharing, offers and their money.
  public var finance: FinanceV1.FinanceServiceClient { .init(channel) }
  /// Registration of works, certificates and their verification.
  public var copyright: CopyrightV1.CopyrightServiceClient { .init(channel) }
  /// Supply and demand, orders and resources.
  public var market: MarketV1.MarketServiceClient { .init(channel) }
  /// Statistics: forms, periods, reports, datasets, dashboard.
  public var stats: StatsV1.StatsServiceClient { .init(channel) }
  /// Notifications and each person's inbox.
  public var notifications: NotificationV1.NotificationServiceClient { .init(channel) }
  /// Events, registrations and the gate.
  public var events: EventV1.EventServiceClient { .init(channel) }
  /// Repairs.
  public var workOrders: WorkorderV1.WorkOrderServiceClient { .init(channel) }
  /// Jobs, candidates and recognitions.
  public var talents: TalentV1.TalentServiceClient { .init(channel) }
  /// The audit log.
  public var audit: AuditV1.AuditServiceClient { .init(channel) }
  /// What the server does by itself.
  public var operations: OperationsV1.OperationsServiceClient { .init(channel) }
  /// Whether the server is ready.
  public var health: RpcV1.HealthServiceClient { .init(channel) }
  /// The contracts the server was built with.
  public var reflection: RpcV1.ReflectionServiceClient { .init(channel) }
  /// The movable clock of a development server.
  public var clock: DevelopmentV1.ClockServiceClient { .init(channel) }
  /// Accounts in any number, of a development server.
  public var testAccounts: DevelopmentV1.TestAccountServiceClient { .init(channel) }

  /// Logs in; calls of this park act with the new session from now on.
  ///
  /// - Returns: the tokens with the memberships. The refresh token is the caller's to keep.
  /// - Throws: `RPCError`, UNAUTHENTICATED for a wrong name or password.
  @discardableResult
  public func login(
    _ login: String, password: String, label: String = ""
  ) async throws -> IdentityV1.LoginResponse {
    let response = try await identity.login(
      .with {
        $0.login = login
        $0.password = password
        $0.label = label
      }, CallOptions(credential: []))
    channel.credential = response.tokens.map { Array($0.accessToken.utf8) }
    return response
  }

  /// Exchanges a refresh token for a new pair; calls act with the new access token from now on.
  ///
  /// - Throws: `RPCError`, UNAUTHENTICATED when the session has ended: log in again.
  public func refresh(_ refreshToken: String) async throws -> IdentityV1.Tokens {
    let response = try await identity.refreshToken(
      .with { $0.refreshToken = refreshToken }, CallOptions(credential: []))
    guard let tokens = response.tokens else {
      throw RPCError(.internalError, "the server answered RefreshToken without tokens")
    }
    channel.credential = Array(tokens.accessToken.utf8)
    return tokens
  }

  /// Takes no more calls, lets the open ones end for up to `drain`, and closes the connections.
  public func close(drain: Duration = .zero) async { await channel.close(drain: drain) }
}
