import ParkRules
import RPCCore
import Synchronization

/// The streams that are open, so that a revocation ends them at once.
public final class OpenCalls: Sendable {
  struct Entry: Sendable {
    let caller: Caller
    let method: String
    let context: ServerContext
  }

  private struct State {
    var byAccount: [String: [UInt64: Entry]] = [:]
    var nextID: UInt64 = 0
    var tagged: [String: [UInt64: ServerContext]] = [:]
  }

  private let state = Mutex(State())

  init() {}

  /// How many are open.
  public var count: Int { state.withLock { $0.byAccount.values.reduce(0) { $0 + $1.count } } }

  /// Keeps a call until ``remove(_:of:)``; nil when the caller's session has `sessionMax` open already.
  func add(_ context: ServerContext, _ caller: Caller, sessionMax: Int) -> UInt64? {
    state.withLock { state in
      let ofSession = state.byAccount[caller.accountID]?.values.reduce(0) {
        $0 + ($1.caller.sessionID == caller.sessionID ? 1 : 0)
      }
      guard (ofSession ?? 0) < sessionMax else { return nil }
      state.nextID += 1
      state.byAccount[caller.accountID, default: [:]][state.nextID] = Entry(
        caller: caller, method: context.method.fullName, context: context)
      return state.nextID
    }
  }

  func remove(_ id: UInt64, of account: String) {
    state.withLock { state in
      state.byAccount[account]?[id] = nil
      if state.byAccount[account]?.isEmpty == true { state.byAccount[account] = nil }
    }
  }

  /// Runs the body of a call that stands on one thing, a grant: ``end(tagged:_:)`` with the same tag ends the call.
  func tagging<T>(_ tag: String, _ context: ServerContext, _ body: () async throws -> T) async throws -> T {
    let id = state.withLock { state in
      state.nextID += 1
      state.tagged[tag, default: [:]][state.nextID] = context
      return state.nextID
    }
    defer {
      state.withLock { state in
        state.tagged[tag]?[id] = nil
        if state.tagged[tag]?.isEmpty == true { state.tagged[tag] = nil }
      }
    }
    return try await body()
  }

  /// Whether any call stands on a thing.
  func hasTagged(_ tag: String) -> Bool { state.withLock { $0.tagged[tag] != nil } }

  /// Ends the calls that stand on a thing. It does not wait, so it may run after a commit.
  func end(tagged tag: String, _ error: RPCError) {
    let ended = state.withLock { $0.tagged[tag]?.values.map { $0 } ?? [] }
    for context in ended { context.cancel(error) }
  }

  /// Ends the account's open calls that the condition holds for. It does not wait, so it may run after a commit.
  @discardableResult
  func end(_ account: String, _ error: RPCError, where condition: (Caller) -> Bool) -> Int {
    let ended = state.withLock { state in
      (state.byAccount[account] ?? [:]).values.filter { condition($0.caller) }
    }
    for entry in ended { entry.context.cancel(error) }
    return ended.count
  }
}

extension ParkEnvironment {
  /// A session has ended: what is cached of it is dropped and its streams end with UNAUTHENTICATED.
  func sessionEnded(_ session: String, of account: String) {
    authority.changed(account)
    openCalls.end(account, Self.sessionEndedError) { $0.sessionID == session }
  }

  /// All sessions of an account have ended, except one: every stream but that one's ends, certificates' too.
  func sessionsEnded(of account: String, except session: String?) {
    authority.changed(account)
    openCalls.end(account, Self.sessionEndedError) { $0.sessionID != session }
  }

  /// A membership has been taken away: streams that stand on it end with PERMISSION_DENIED.
  func membershipRevoked(_ membership: Membership, of account: String) {
    authority.changed(account)
    let error = RPCError.denied(.init(zh: "该角色已被撤销", en: "the role \(membership) was revoked"))
    openCalls.end(account, error) { $0.acting == membership }
  }

  /// A certificate no longer stands for the account: its streams end with UNAUTHENTICATED.
  func certificateUnbound(_ identity: String, of account: String) {
    authority.changed(account)
    openCalls.end(account, Self.sessionEndedError) { $0.proof == .certificate && $0.certificateIdentity == identity }
  }

  static let sessionEndedError = RPCError.unauthenticated(
    .init(zh: "会话已结束，请重新登录", en: "the session has ended: log in again"))
}
