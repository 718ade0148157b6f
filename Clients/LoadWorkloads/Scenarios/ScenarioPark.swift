import CloudParkClient
import Foundation
import ParkRules
import ParkSchemas
import RPCCore
import RPCSchemas

/// What scenarios set up before they run: accounts of their own, made with an administrator's, so that a scenario can
/// be run again and again on the same server.
public final class ScenarioPark: Sendable {
  /// A person that the scenario made, logged in.
  public struct Person: Sendable {
    /// acc_...
    public let account: String
    let token: String
    /// The token as calls carry it.
    var credential: [UInt8] { Array(token.utf8) }

    /// What the person's calls say.
    func options(acting: String? = nil, key: String? = nil) throws -> CallOptions {
      var options = CallOptions(
        timeout: .seconds(300), idempotencyKey: key.map { Array($0.utf8) }, credential: Array(token.utf8))
      if let acting { try options.metadata.add("cloudpark-acting", acting) }
      return options
    }
  }

  let park: CloudPark
  let admin: Person
  /// Tells this run from others on the same server.
  let run: String
  private let configuration: CloudParkConfiguration

  /// Logs the administrator in.
  ///
  /// - Throws: `RPCError`, UNAUTHENTICATED for a wrong name or password.
  public init(_ configuration: CloudParkConfiguration, login: String, password: String) async throws {
    self.configuration = configuration
    park = try CloudPark(configuration)
    run = String(UInt32.random(in: 0...UInt32.max), radix: 36)
    do {
      admin = try await Self.login(park, login, password)
    } catch {
      await park.close()
      throw error
    }
  }

  /// The same run over a connection of its own: a server takes only so many credentials a minute over one.
  private init(besides other: ScenarioPark) throws {
    configuration = other.configuration
    park = try CloudPark(other.configuration)
    (admin, run) = (other.admin, other.run)
  }

  /// Closes the connection of the set-up.
  public func close() async { await park.close() }

  private static func login(_ park: CloudPark, _ login: String, _ password: String) async throws -> Person {
    let answer = try await park.identity.login(
      .with {
        $0.login = login
        $0.password = password
        $0.label = "parkload"
      }, CallOptions(timeout: .seconds(60), credential: []))
    return Person(account: answer.accountId, token: answer.tokens?.accessToken ?? "")
  }

  /// A new account with a role, logged in.
  func person(_ name: String, _ role: CommonV1.Role, tenant: String = "") async throws -> Person {
    let password = "parkload \(UUID().uuidString)"
    _ = try await park.identity.createUser(
      .with {
        $0.login = "load-\(run)-\(name)"
        $0.password = password
        $0.realName = "压测"
        $0.memberships = [
          .with {
            $0.role = role
            $0.tenantId = tenant
          }
        ]
        $0.keepPassword = true
      }, try admin.options())
    return try await Self.login(park, "load-\(run)-\(name)", password)
  }

  /// The same person by a key of one membership that outlives its login: for runs that move the server's clock.
  func lasting(
    _ person: Person, _ role: CommonV1.Role, tenant: String = "", until expires: GoogleProtobuf.Timestamp
  ) async throws -> Person {
    let key = try await park.identity.createApiKey(
      .with {
        $0.label = "parkload"
        $0.expires = expires
        $0.membership = .with {
          $0.role = role
          $0.tenantId = tenant
        }
      }, try person.options())
    return Person(account: person.account, token: key.token)
  }

  /// A synthetic enterprise, registered by its owner and verified by an officer.
  func enterprise(_ number: Int, owner: Person, officer: Person) async throws -> (id: String, name: String) {
    let seed = UInt64(run, radix: 36).map { $0 << 20 &+ UInt64(number) } ?? UInt64(number)
    guard let code = SyntheticCreditCodes.code(seed: seed) else {
      throw LoadError(.server, "no credit code can be made of the seed \(seed); run again")
    }
    let name = "压测文化工作室\(run)\(number)(虚构)"
    let registered = try await park.enterprises.register(
      Self.registration(code.text, name), try owner.options())
    let acting = "enterprise_admin/\(registered.id)"
    let submitted = try await park.enterprises.submitVerification(
      .with {
        $0.enterpriseId = registered.id
        $0.expectedVersion = registered.version
      }, try owner.options(acting: acting))
    _ = try await park.enterprises.decideVerification(
      .with {
        $0.enterpriseId = registered.id
        $0.expectedVersion = submitted.version
        $0.decision = .verify
      }, try officer.options())
    return (registered.id, name)
  }

  /// An account holds at most 12 memberships: its own role and these.
  private static let enterprisesPerOwner = 10

  /// So many enterprises with their owners, and what is made of each, in their order. Sixteen owners work at a time,
  /// each over a connection of its own, which `make` gets; an owner's enterprises come one after the other, for
  /// registrations of one account exclude each other. Each has an owner of its own if the server makes test accounts;
  /// accounts that cost password hashes own ten each.
  ///
  /// - Parameter progress: Told how many are ready.
  func owned<Made: Sendable>(
    _ count: Int, officer: Person, progress: (@Sendable (Int) -> Void)? = nil,
    _ make: @escaping @Sendable (ScenarioPark, Int, Person, (id: String, name: String)) async throws -> Made
  ) async throws -> [Made] {
    let ready = Counter()
    let people = try await people(count, "owner", .worker, orElse: (count - 1) / Self.enterprisesPerOwner + 1)
    let perOwner = people.count == count ? 1 : Self.enterprisesPerOwner
    return try await withThrowingTaskGroup(of: [(Int, Made)].self) { group in
      let workers = min(16, people.count)
      for worker in 0..<workers {
        group.addTask {
          var mine: [(Int, Made)] = []
          let own = try ScenarioPark(besides: self)
          for number in stride(from: worker, to: people.count, by: workers) {
            let owner = people[number]
            for index in (number * perOwner)..<min(count, (number + 1) * perOwner) {
              let enterprise = try await own.enterprise(index, owner: owner, officer: officer)
              mine.append((index, try await make(own, index, owner, enterprise)))
              progress?(ready.next())
            }
          }
          await own.close()
          return mine
        }
      }
      var all: [(Int, Made)] = []
      for try await part in group { all += part }
      return all.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }

  /// A small cultural enterprise that the rent subsidy is meant for.
  private static func registration(_ code: String, _ name: String) -> EnterpriseV1.RegisterRequest {
    .with {
      $0.creditCode = code
      $0.profile = .with {
        $0.nameZh = name
        $0.nameEn = "Synthetic Studio for Load"
        $0.district = "朝阳区"
        $0.industryClass = "02"
        $0.industryCode = "8710"
        $0.foundedDay = "2022-03-01"
        $0.figuresYear = 2025
        $0.employees = .with { $0.value = 12 }
        $0.revenueFen = .with { $0.value = 300_000_000 }
        $0.taxPaidFen = .with { $0.value = 9_000_000 }
        $0.totalAssetsFen = .with { $0.value = 200_000_000 }
        $0.rentFenPerYear = .with { $0.value = 60_000_000 }
        $0.areaSquareDecimetres = .with { $0.value = 20_000 }
        $0.filesStatistics = true
        $0.contact = .with {
          $0.name = "压测人"
          $0.phone = "13800000000"
          $0.consented = true
        }
      }
    }
  }

  /// The policy of the rent subsidy in force, published by the officer if there is none, and a new round of it.
  ///
  /// - Parameter lastDay: Until when it takes applications; nil: today only.
  func round(budgetFen: Int64, officer: Person, until lastDay: String? = nil) async throws -> PolicyV1.Round {
    var policy: PolicyV1.Policy?
    let wanted = PolicyV1.ListPoliciesRequest.with {
      $0.state = .inForce
      $0.programme = "rent-subsidy"
    }
    for try await found in try await park.policies.listPolicies(wanted, try officer.options()) where policy == nil {
      policy = found
    }
    if policy == nil {
      policy = try await park.policies.publishPolicy(
        .with { $0.content = Self.rentSubsidy }, try officer.options())
    }
    let today = try await day()
    return try await park.policies.openRound(
      .with {
        $0.policyId = policy?.id ?? ""
        $0.expectedVersion = policy?.version ?? 0
        $0.nameZh = "压测轮次\(run)"
        $0.nameEn = "Load round \(run)"
        $0.opensOn = today
        $0.closesOn = lastDay ?? today
        $0.budgetFen = budgetFen
      }, try officer.options())
  }

  /// The server's day: its movable clock's if it has one.
  func day() async throws -> String {
    do {
      return try await park.clock.getClock(.init(), try admin.options()).day
    } catch let error as RPCError where error.code == .unimplemented {
      // Shanghai is eight hours ahead of UTC all year.
      return String(Date.now.addingTimeInterval(8 * 3600).formatted(.iso8601).prefix(10))
    }
  }

  /// 30 % of a year's rent for small enterprises, one material, no tiers: what a load run needs of a programme.
  static var rentSubsidy: PolicyV1.PolicyContent {
    .with {
      $0.documentNumber = "压测〔2026〕1号"
      $0.titleZh = "房租补贴(压测)"
      $0.titleEn = "Rent subsidy (load run)"
      $0.issuer = "压测"
      $0.level = .city
      $0.issuedOn = "2021-12-01"
      $0.source = "parkload"
      $0.summaryZh = "压测用"
      $0.summaryEn = "for load runs"
      $0.kind = .award
      $0.programme = "rent-subsidy"
      $0.formula = .with {
        $0.shareBase = .annualRent
        $0.tiers = [
          .with {
            $0.id = "all"
            $0.textZh = "全部"
            $0.textEn = "all"
            $0.shareBasisPoints = 3000
          }
        ]
        $0.areaSquareMetresMax = 500
        $0.enterpriseYearCapFen = 30_000_000
      }
      $0.materials = [
        .with {
          $0.kind = "lease"
          $0.textZh = "房屋租赁合同"
          $0.textEn = "the lease"
          $0.required = true
        }
      ]
      $0.noticeWorkingDays = 5
      $0.reviewsRequired = 2
    }
  }
}
