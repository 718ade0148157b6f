import Glibc
import RPCCore
import SchemaRuntime
import Synchronization

/// Who calls, as the Cloud Park's own callers are.
struct Account: Sendable {
  let subject: String
  let session: String
  let memberships: [String]
  var acting: String?
  let expires: UInt64
}

/// The Cloud Park's `Admission`: an account as the principal, with what is known about the methods it calls.
final class Admission: Principal {
  let account: Account
  private let admitted = MethodNotes<Admission>()

  init(_ account: Account) { self.account = account }

  var subject: String { account.subject }

  func admission(to method: MethodDescriptor, named: String?) throws -> Admission {
    if named == nil, let known = admitted.value(for: method) { return known }
    let admission = Admission(try RoleCheck.admit(account, to: method, named: named))
    if named == nil { admitted.keep(admission, for: method) }
    return admission
  }
}

/// What the Cloud Park's authentication does for a token that was seen before: the account is kept with the credential,
/// a counter tells whether it has changed since, and its expiry is looked at on every call.
final class TokenAuthentication: SynchronousServerInterceptor {
  private final class Remembered: Sendable {
    let admission: Admission
    let place: Int
    let generation: UInt64

    init(_ admission: Admission, place: Int, generation: UInt64) {
      self.admission = admission
      self.place = place
      self.generation = generation
    }
  }

  private let generations: [Counter] = (0..<4096).map { _ in Counter() }
  private final class Counter: Sendable {
    let value = Atomic<UInt64>(0)
  }

  func begin(_ context: ServerContext) throws -> UInt64 {
    guard let credential = context.credential else {
      throw RPCError(.unauthenticated, "the benchmark's calls carry a token")
    }
    context.principal = try admission(of: credential)
    return 0
  }

  private func admission(of credential: Credential) throws -> Admission {
    if let remembered = credential.cached as? Remembered, generation(at: remembered.place) == remembered.generation {
      let admission = remembered.admission
      guard admission.account.expires > Self.clock else {
        throw RPCError(.unauthenticated, "the token has expired")
      }
      return admission
    }
    guard credential.token == Array("benchmark".utf8) else {
      throw RPCError(.unauthenticated, "the token is not known")
    }
    let account = Account(
      subject: "acc_benchmark", session: "ses_benchmark", memberships: ["enterprise_admin/ent_benchmark"],
      expires: Self.clock + 86_400_000_000)
    let (admission, place) = (Admission(account), place(of: account.subject))
    credential.cached = Remembered(admission, place: place, generation: generation(at: place))
    return admission
  }

  /// Microseconds of the wall clock, in which tokens expire.
  private static var clock: UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return UInt64(time.tv_sec) * 1_000_000 + UInt64(time.tv_nsec) / 1000
  }

  private func generation(at place: Int) -> UInt64 { generations[place].value.load(ordering: .acquiring) }

  private func place(of account: String) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in account.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return Int(hash % 4096)
  }
}

/// What the Cloud Park's access check does: the contract's roles against the memberships, the membership acted in.
struct RoleCheck: SynchronousServerInterceptor {
  func bound(to method: MethodDescriptor) -> any SynchronousServerInterceptor { RoleCheckOfMethod(method: method) }

  func begin(_ context: ServerContext) throws -> UInt64 {
    try RoleCheckOfMethod(method: context.method).begin(context)
  }

  static func admit(_ account: Account, to method: MethodDescriptor, named: String?) throws -> Account {
    var account = account
    if let named {
      guard account.memberships.contains(named) else { throw RPCError(.permissionDenied, "no membership fits") }
      account.acting = named
    } else if account.memberships.count == 1 {
      account.acting = account.memberships[0]
    } else if !method.roles.contains("anyone") {
      throw RPCError(.failedPrecondition, "several memberships fit")
    }
    return account
  }
}

/// The same for one method, which is not asked for with each call.
private struct RoleCheckOfMethod: SynchronousServerInterceptor {
  let method: MethodDescriptor

  func begin(_ context: ServerContext) throws -> UInt64 {
    guard let admission = context.principal as? Admission else { throw RPCError(.unauthenticated, "nobody calls") }
    context.principal = try admission.admission(to: method, named: context.metadata["cloudpark-acting"])
    return 0
  }
}
