import RPCCore
import RPCSchemas
import SchemaRuntime
import Testing

@testable import ParkServices

/// Goal: no method of any service can be called in a role that its contract does not name, for one's own tenant or
/// another's. Method: walk every registered method x every role x tenant, with the real interceptors and, behind them,
/// a probe in place of the handler, so that what is seen is the decision before the handler.
@Suite struct AccessWalkTests {
  /// Stands where the handler would be.
  private struct Probe: ServerInterceptor {
    static let reached = "the probe was reached"

    func intercept(_ context: ServerContext, next: @Sendable () async throws -> Void) async throws {
      throw RPCError(.failedPrecondition, Self.reached)
    }
  }

  private enum Outcome: Equatable {
    case reached, denied, unauthenticated, other(String)
  }

  @Test func everyMethodInEveryRoleIsAdmittedExactlyAsItsContractSays() async throws {
    let park = try await TestPark(interceptors: [Probe()])
    #expect(park.router.methods.count >= 25)
    for role in Role.allCases {
      let account = try await park.account(role, Self.tenant(of: role, "own"))
      for method in park.router.methods {
        let isAllowed =
          method.roles.contains(role.rawValue) || !Set(method.roles).isDisjoint(with: ["anyone", "authenticated"])
        let outcome = try await outcome(park, method, account)
        #expect(outcome == (isAllowed ? .reached : .denied), "\(method.fullName) as \(role)")
      }
    }
    await park.close()
  }

  @Test func actingForAForeignTenantIsDeniedByEveryMethod() async throws {
    let park = try await TestPark(interceptors: [Probe()])
    for role in Role.allCases where role.tenantKind != .none {
      let account = try await park.account(role, Self.tenant(of: role, "own"))
      let foreign = Membership(role, Self.tenant(of: role, "foreign")).description
      for method in park.router.methods {
        let outcome = try await outcome(park, method, account, acting: foreign)
        #expect(outcome == .denied, "\(method.fullName) as \(foreign)")
      }
    }
    await park.close()
  }

  @Test func withoutACredentialOnlyMethodsForAnyoneAreReached() async throws {
    let park = try await TestPark(interceptors: [Probe()])
    for method in park.router.methods {
      let outcome = try await outcome(park, method, nil)
      #expect(outcome == (method.roles.contains("anyone") ? .reached : .unauthenticated), "\(method.fullName)")
    }
    await park.close()
  }

  @Test func everyMethodNamesRolesAndAScope() async throws {
    let park = try await TestPark()
    let known = Set(Role.allCases.map(\.rawValue) + ["anyone", "authenticated"])
    for method in park.router.methods {
      #expect(!method.roles.isEmpty && Set(method.roles).isSubset(of: known), "\(method.fullName)")
      #expect(!method.scope.isEmpty, "\(method.fullName)")
    }
    await park.close()
  }

  @Test func aMethodThatNamesNoRoleIsClosedToAllRoles() {
    let method = MethodDescriptor(service: "s", name: "M", callType: .unary, requestType: "r", responseType: "r")
    for role in Role.allCases {
      let membership = Membership(role)
      let caller = Caller(accountID: "acc_1", proof: .session(id: "ses_1"), memberships: [membership])
      for named in [nil, membership.description] {
        #expect(throws: RPCError.self) { try AccessRules.admit(caller, to: method, named: named) }
      }
    }
  }

  private static func tenant(of role: Role, _ name: String) -> String {
    role.tenantKind == .none ? "" : role.tenantKind.idPrefix + name
  }

  private func outcome(_ park: TestPark, _ method: MethodDescriptor, _ account: TestAccount?, acting: String? = nil)
    async throws -> Outcome
  {
    // The empty message is a request of every type; the probe is reached before anybody reads it.
    let call = try park.open(
      method, GoogleProtobuf.Empty(), as: account, acting: acting, of: GoogleProtobuf.Empty.self)
    let failure = await call.failure()
    switch failure?.code {
    case .failedPrecondition where failure?.message == Probe.reached: return .reached
    case .permissionDenied: return .denied
    case .unauthenticated: return .unauthenticated
    default: return .other("\(String(describing: failure))")
    }
  }
}
