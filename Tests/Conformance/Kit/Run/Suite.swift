import Foundation
import Glibc
import Synchronization

/// Runs cases against one server or one client, several at once.
public struct Suite: Sendable {
  public var cases: [Case]
  /// Cases at once.
  public var width = 8
  /// Seconds one observation may take.
  public var limit = 15.0
  /// What the side under test lacks, of the words behind `needs`.
  public var lacking: Set<String> = []

  public init(_ cases: [Case]) { self.cases = cases }

  /// All cases of servers.
  public func run(server: ServerTarget, report: @escaping @Sendable (Outcome) -> Void = { _ in }) -> [Outcome] {
    run(.server, .server(server), report)
  }

  /// All cases of clients.
  public func run(client: ClientTarget, report: @escaping @Sendable (Outcome) -> Void = { _ in }) -> [Outcome] {
    run(.client, .client(client), report)
  }

  private func run(_ side: Case.Side, _ target: CaseRun.Target, _ report: @escaping @Sendable (Outcome) -> Void)
    -> [Outcome]
  {
    // OpenSSL writes to sockets whose other end may be gone.
    signal(SIGPIPE, SIG_IGN)
    let chosen = cases.filter { $0.side == side }
    // What nothing else may disturb comes last, alone.
    let together = chosen.filter { !$0.needs.contains("alone") }
    let outcomes = Mutex<[Outcome]>([])
    let next = Mutex(0)
    let group = DispatchGroup()
    @Sendable func run(_ one: Case) {
      let outcome = outcome(one, target)
      report(outcome)
      outcomes.withLock { $0.append(outcome) }
    }
    for _ in 0..<max(1, width) {
      group.enter()
      Thread.detachNewThread {
        while true {
          let index = next.withLock { value in
            defer { value += 1 }
            return value
          }
          guard index < together.count else { break }
          run(together[index])
        }
        group.leave()
      }
    }
    group.wait()
    for one in chosen where one.needs.contains("alone") { run(one) }
    let order = Dictionary(uniqueKeysWithValues: chosen.enumerated().map { ($0.element.name, $0.offset) })
    return outcomes.withLock { $0.sorted { order[$0.one.name] ?? 0 < order[$1.one.name] ?? 0 } }
  }

  private func outcome(_ one: Case, _ target: CaseRun.Target) -> Outcome {
    if let missing = one.needs.first(where: lacking.contains) {
      return Outcome(one: one, result: .skipped("needs \(missing)"), seconds: 0)
    }
    let begun = Date()
    let result = CaseRun(one, target, limit: one.needs.contains("time") ? max(limit, 65) : limit).run()
    return Outcome(one: one, result: result, seconds: Date().timeIntervalSince(begun))
  }
}
