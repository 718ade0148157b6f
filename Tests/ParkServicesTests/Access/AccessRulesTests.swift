import RPCCore
import SchemaRuntime
import Testing

@testable import ParkServices

@Suite struct AccessRulesTests {
  private func method(_ roles: String..., name: String = "Method") -> MethodDescriptor {
    MethodDescriptor(
      service: "cloudpark.test.v1.TestService", name: name, callType: .unary, requestType: "r", responseType: "r",
      roles: roles)
  }

  private func caller(_ memberships: [Membership], mustChangePassword: Bool = false) -> Caller {
    Caller(
      accountID: "acc_1", proof: .session(id: "ses_1"), memberships: memberships,
      passwordChangeRequired: mustChangePassword)
  }

  private func code(_ body: () throws -> Caller) -> StatusCode? {
    do {
      _ = try body()
      return nil
    } catch {
      return (error as? RPCError)?.code
    }
  }

  private let admin = Membership(.enterpriseAdmin, "ent_a")
  private let other = Membership(.enterpriseAdmin, "ent_b")
  private let officer = Membership(.districtOfficer)

  @Test func theOnlyFittingMembershipIsActedIn() throws {
    let admitted = try AccessRules.admit(caller([admin, officer]), to: method("district_officer"), named: nil)
    #expect(admitted.acting == officer)
    #expect(admitted.tenant == "")
  }

  @Test func severalFittingMembershipsWithoutANameAreRefusedWithTheList() throws {
    do {
      _ = try AccessRules.admit(caller([admin, other]), to: method("enterprise_admin"), named: nil)
      Issue.record("two memberships fit, none was named")
    } catch {
      #expect(error.code == .failedPrecondition)
      #expect(error.rule == "ACTING_MEMBERSHIP_REQUIRED")
      #expect(error.message.contains("enterprise_admin/ent_a, enterprise_admin/ent_b"))
    }
  }

  @Test func aNamedMembershipIsActedIn() throws {
    let admitted = try AccessRules.admit(
      caller([admin, other]), to: method("enterprise_admin"), named: "enterprise_admin/ent_b")
    #expect(admitted.enterpriseID == "ent_b")
  }

  @Test func aRoleAloneNamesTheMembershipHeldOnce() throws {
    let admitted = try AccessRules.admit(
      caller([admin, officer]), to: method("enterprise_admin", "district_officer"), named: "enterprise_admin")
    #expect(admitted.acting == admin)
    #expect(
      code { try AccessRules.admit(caller([admin, other]), to: method("enterprise_admin"), named: "enterprise_admin") }
        == .failedPrecondition)
  }

  @Test func aNamedMembershipThatIsNotHeldOrDoesNotFitIsDenied() {
    let held = caller([admin, officer])
    #expect(
      code { try AccessRules.admit(held, to: method("enterprise_admin"), named: "enterprise_admin/ent_z") }
        == .permissionDenied)
    #expect(
      code { try AccessRules.admit(held, to: method("enterprise_admin"), named: "district_officer") }
        == .permissionDenied)
    #expect(code { try AccessRules.admit(held, to: method("enterprise_admin"), named: "emperor") } == .invalidArgument)
  }

  @Test func anyCredentialIsEnoughForAuthenticated() throws {
    #expect(try AccessRules.admit(caller([]), to: method("authenticated"), named: nil).acting == nil)
    #expect(try AccessRules.admit(caller([admin]), to: method("authenticated"), named: nil).acting == admin)
    #expect(try AccessRules.admit(caller([admin, other]), to: method("authenticated"), named: nil).acting == nil)
    #expect(code { try AccessRules.admit(.anonymous, to: method("authenticated"), named: nil) } == .unauthenticated)
  }

  @Test func whoMustChangeThePasswordReachesOnlyThat() {
    let held = caller([officer], mustChangePassword: true)
    #expect(code { try AccessRules.admit(held, to: method("district_officer"), named: nil) } == .failedPrecondition)
    for name in ["ChangePassword", "WhoAmI", "Logout"] {
      #expect(code { try AccessRules.admit(held, to: method("authenticated", name: name), named: nil) } == nil)
    }
    #expect(code { try AccessRules.admit(held, to: method("anyone", name: "Login"), named: nil) } == nil)
  }

  @Test(arguments: Role.allCases)
  func aMembershipsTextReadsBack(role: Role) {
    let membership = Membership(role, role.tenantKind == .none ? "" : role.tenantKind.idPrefix + "1")
    #expect(Membership(membership.description) == membership)
    #expect(membership.isWellFormed)
    #expect(!Membership(role, role.tenantKind == .none ? "ent_1" : "").isWellFormed)
    #expect(Role(role.message) == role)
  }
}
