import CloudParkClient
import ParkSchemas
import RPCCore
import Synchronization

/// Many people as a rush has them: each an account with a token, each trying several times, over far fewer connections.
///
/// A person keeps to one connection, as browsers do: the connections' tables of credentials are not stirred about.
final class Crowd: Sendable {
  /// One person of the crowd.
  struct Member: Sendable {
    let account: String
    let token: [UInt8]
  }

  /// One try of one person.
  struct Try: Sendable, Hashable {
    /// Which person, from 0.
    let member: Int
    /// The how manieth try, from 0.
    let attempt: Int
  }

  private struct Decks {
    /// Tries that each connection has left, the last first.
    var left: [[Try]]
    /// Which deck a connection draws from.
    var deck: [ObjectIdentifier: Int] = [:]
  }

  let members: [Member]
  private let decks: Mutex<Decks>

  /// - Parameters:
  ///   - tries: How often each member tries.
  ///   - connections: Over how many connections they come.
  init(_ members: [Member], tries: Int, connections: Int) {
    self.members = members
    var left = Array(repeating: [Try](), count: max(1, connections))
    // All first tries come before all second ones.
    for attempt in (0..<tries).reversed() {
      for member in members.indices.reversed() {
        left[member % left.count].append(Try(member: member, attempt: attempt))
      }
    }
    decks = Mutex(Decks(left: left))
  }

  /// The next try over a connection: of its own people, or of another's when those are through. nil at the end.
  func next(over channel: Channel) -> Try? {
    decks.withLock { decks in
      let id = ObjectIdentifier(channel)
      let own = decks.deck[id] ?? decks.deck.count % decks.left.count
      decks.deck[id] = own
      if let next = decks.left[own].popLast() { return next }
      guard let other = decks.left.indices.max(by: { decks.left[$0].count < decks.left[$1].count }) else { return nil }
      return decks.left[other].popLast()
    }
  }

  /// What a member's call says.
  func options(_ member: Int, key: String, timeout: Duration?) -> CallOptions {
    CallOptions(timeout: timeout, idempotencyKey: Array(key.utf8), credential: members[member].token)
  }
}

extension ScenarioPark {
  /// People with accounts of their own, by the service that only a server with development.test-accounts has. Each has a
  /// key for its one membership.
  ///
  /// - Throws: ``LoadError`` when the server does not have it.
  func crowd(_ count: Int, _ role: CommonV1.Role, progress: (@Sendable (Int) -> Void)? = nil) async throws
    -> [Crowd.Member]
  {
    guard
      let made = try await testAccounts(count, "crowd", role, session: false, progress: progress)
    else {
      throw LoadError(
        .usage, "the server must run with --set development.test-accounts=true: a rush needs many accounts")
    }
    return made.map { .init(account: $0.accountId, token: Array($0.token.utf8)) }
  }

  /// People who are logged in: by the service of test accounts if the server has it, or else one by one, which costs the
  /// server two password hashes each.
  ///
  /// - Parameters:
  ///   - name: Tells these people from others of the run.
  ///   - fewer: How many there are if each costs hashes; nil: as many.
  func people(
    _ count: Int, _ name: String, _ role: CommonV1.Role, orElse fewer: Int? = nil,
    progress: (@Sendable (Int) -> Void)? = nil
  ) async throws -> [Person] {
    if let made = try await testAccounts(count, name, role, session: true, progress: progress) {
      return made.map { Person(account: $0.accountId, token: $0.token) }
    }
    var all: [Person] = []
    for number in 0..<(fewer ?? count) {
      all.append(try await person("\(name)\(number)", role))
      progress?(all.count)
    }
    return all
  }

  /// Accounts without passwords; nil when the server does not make such.
  private func testAccounts(
    _ count: Int, _ name: String, _ role: CommonV1.Role, session: Bool, progress: (@Sendable (Int) -> Void)?
  ) async throws -> [DevelopmentV1.TestAccount]? {
    var options = try admin.options(key: "\(name)-\(run)")
    options.timeout = .seconds(600)
    var all: [DevelopmentV1.TestAccount] = []
    do {
      let made = try await park.testAccounts.createTestAccounts(
        .with {
          $0.count = UInt32(clamping: count)
          $0.membership = .with { $0.role = role }
          $0.opensSession = session
        }, options)
      for try await account in made {
        all.append(account)
        progress?(all.count)
      }
    } catch let error as RPCError where error.code == .unimplemented {
      return nil
    }
    return all
  }
}

extension RPCError {
  /// The stable name of the rule that refused; empty when the details have none.
  var rule: String {
    for detail in details {
      if case .preconditionState(let state)? = detail.kind { return state.rule }
    }
    return ""
  }
}
