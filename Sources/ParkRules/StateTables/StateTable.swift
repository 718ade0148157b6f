/// A state or an action of a table: its raw value is what storage, events and error details carry.
public protocol TableName: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == String {
  /// What a person reads.
  var label: BilingualText { get }
}

/// What must hold for a transition. The raw value is the stable name that error details carry; the label is the rule in
/// words.
public protocol TableGuard: TableName {
  /// Whether it says that this person may not, whatever the thing's state: then the refusal is PERMISSION_DENIED and not
  /// FAILED_PRECONDITION.
  var isAboutTheCaller: Bool { get }
}

extension TableGuard {
  public var isAboutTheCaller: Bool { false }
}

/// Which of two rows with the same state and action applies; the two are each other's counterpart.
public protocol TableBranch: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == String {
  /// The branch that applies when this one does not.
  var counterpart: Self { get }
}

/// The words in which the tables of one service speak: who acts, what must hold, which cases are told apart. An enum
/// without cases, that names three types.
public protocol TableVocabulary: Sendable {
  /// Who acts, seen from the thing.
  associatedtype Actor: RawRepresentable & CaseIterable & Hashable & Sendable where Actor.RawValue == String
  /// What must hold; `NoGuard` where every legal transition is possible.
  associatedtype Guard: TableGuard
  /// What splits the rows of one state and action; `NoBranch` where nothing does.
  associatedtype Branch: TableBranch
}

/// The guard of tables whose rows have none: it has no value.
public enum NoGuard: TableGuard {
  public init?(rawValue: String) { nil }
  public var rawValue: String { switch self {} }
  public var label: BilingualText { switch self {} }
}

/// The branch of tables whose rows are never split: it has no value.
public enum NoBranch: TableBranch {
  public init?(rawValue: String) { nil }
  public var rawValue: String { switch self {} }
  public var counterpart: NoBranch { switch self {} }
}

/// The legal transitions of one kind of thing, as data: state x action -> state, who may, under which guards.
///
/// What has no row is illegal. Rows of the same state and action either are one, or split the cases between them by
/// their `branch`; a test enumerates all pairs and finds every split complete.
///
/// ```swift
/// switch CaseTables.award.resolve(from: .submitted, .accept, by: .districtOfficer, refusal: { guardOf($0) }) {
/// case .moves(let state): ...
/// case .illegal, .wrongActor, .refused: ...
/// }
/// ```
public struct StateTable<State: TableName, Action: TableName, Vocabulary: TableVocabulary>: Sendable {
  public typealias Actor = Vocabulary.Actor
  public typealias Guard = Vocabulary.Guard
  public typealias Branch = Vocabulary.Branch

  /// One legal transition.
  public struct Row: Sendable, Hashable {
    public var from: State
    public var action: Action
    public var to: State
    /// Who may; one of them is enough.
    public var actors: Set<Actor>
    /// What must hold, tested in this order; the first that does not is the refusal's reason.
    public var guards: [Guard]
    /// Which of the rows with this state and action applies; nil when it is the only one.
    public var branch: Branch?

    public init(
      _ from: State, _ action: Action, _ to: State, by actors: Set<Actor>, guards: [Guard] = [],
      when branch: Branch? = nil
    ) {
      self.from = from
      self.action = action
      self.to = to
      self.actors = actors
      self.guards = guards
      self.branch = branch
    }
  }

  /// What an attempt comes to.
  public enum Resolution<Refusal> {
    /// Legal: this is the state after it.
    case moves(State)
    /// The state has no such action.
    case illegal
    /// The action is legal in this state, for somebody else.
    case wrongActor
    /// A guard does not hold.
    case refused(Guard, Refusal)
  }

  /// What the table is about, in error details: "application", "round".
  public let resource: String
  public let rows: [Row]

  public init(resource: String, rows: [Row]) {
    self.resource = resource
    self.rows = rows
  }

  /// The rows of one state and action.
  public func rows(from state: State, _ action: Action) -> [Row] {
    rows.filter { $0.from == state && $0.action == action }
  }

  /// The actions some row allows in a state, in the order of their declaration.
  public func actions(in state: State) -> [Action] {
    Action.allCases.filter { action in rows.contains { $0.from == state && $0.action == action } }
  }

  /// Whether the state never changes again.
  public func isTerminal(_ state: State) -> Bool { !rows.contains { $0.from == state } }

  /// Decides an attempt.
  ///
  /// - Parameters:
  ///   - branch: Which branches apply now; asked only for rows that have one.
  ///   - refusal: Why a guard does not hold; nil when it does. Asked only for guards of the row that applies.
  public func resolve<Refusal>(
    from state: State, _ action: Action, by actor: Actor, branch: (Branch) -> Bool = { _ in false },
    refusal: (Guard) throws -> Refusal?
  ) rethrows -> Resolution<Refusal> {
    let candidates = rows(from: state, action)
    guard !candidates.isEmpty else { return .illegal }
    let own = candidates.filter { $0.actors.contains(actor) }
    guard !own.isEmpty else { return .wrongActor }
    for row in own {
      if let needed = row.branch, !branch(needed) { continue }
      for condition in row.guards {
        if let why = try refusal(condition) { return .refused(condition, why) }
      }
      return .moves(row.to)
    }
    return .illegal
  }

  /// Why an illegal attempt is refused, naming what is possible instead.
  public func explanation(of action: Action, in state: State) -> BilingualText {
    let possible = actions(in: state)
    let zh = possible.isEmpty ? "该状态为终态" : "可执行:" + possible.map(\.label.zh).joined(separator: "、")
    let en =
      possible.isEmpty ? "this state is final" : "possible are: " + possible.map(\.rawValue).joined(separator: ", ")
    return BilingualText(
      zh: "当前状态“\(state.label.zh)”不能执行“\(action.label.zh)”;\(zh)",
      en: "\(resource) is \(state.rawValue), so \(action.rawValue) is not possible; \(en)")
  }
}
