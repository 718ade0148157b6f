import RPCCore
import Synchronization

/// Who calls, as the Cloud Park's own principal carries it.
struct Account: Principal {
  let subject: String
  let session: String
  let memberships: [String]
  var acting: String?
  let expires: ContinuousClock.Instant
}

/// What the Cloud Park's authentication does for a token that was seen before: the account is kept with the credential,
/// a counter tells whether it has changed since, and its expiry is looked at on every call.
final class TokenAuthentication: SynchronousServerInterceptor {
  private struct Remembered: Sendable {
    let account: Account
    let generation: UInt64
  }

  private let generations: [Counter] = (0..<4096).map { _ in Counter() }
  private final class Counter: Sendable {
    let value = Atomic<UInt64>(0)
  }

  func begin(_ context: ServerContext) throws -> UInt64 {
    context.principal = try account(of: context.credential)
    return 0
  }

  private func account(of credential: Credential?) throws -> Account {
    guard let credential else { throw RPCError(.unauthenticated, "the benchmark's calls carry a token") }
    if let remembered = credential.cached as? Remembered,
      generation(of: remembered.account.subject) == remembered.generation
    {
      guard remembered.account.expires > .now else { throw RPCError(.unauthenticated, "the token has expired") }
      return remembered.account
    }
    guard credential.token == Array("benchmark".utf8) else {
      throw RPCError(.unauthenticated, "the token is not known")
    }
    let account = Account(
      subject: "acc_benchmark", session: "ses_benchmark", memberships: ["enterprise_admin/ent_benchmark"],
      expires: .now.advanced(by: .seconds(86_400)))
    credential.cached = Remembered(account: account, generation: generation(of: account.subject))
    return account
  }

  private func generation(of account: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in account.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return generations[Int(hash % 4096)].value.load(ordering: .acquiring)
  }
}

/// What the Cloud Park's access check does: the contract's roles against the memberships, the membership acted in.
struct RoleCheck: SynchronousServerInterceptor {
  func begin(_ context: ServerContext) throws -> UInt64 {
    guard var account = context.principal as? Account else { throw RPCError(.unauthenticated, "nobody calls") }
    let isOpen = context.method.roles.contains("anyone")
    if let named = context.metadata["cloudpark-acting"] {
      guard account.memberships.contains(named) else { throw RPCError(.permissionDenied, "no membership fits") }
      account.acting = named
    } else if account.memberships.count == 1 {
      account.acting = account.memberships[0]
    } else if !isOpen {
      throw RPCError(.failedPrecondition, "several memberships fit")
    }
    context.principal = account
    return 0
  }
}
