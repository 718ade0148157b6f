/// A state table without its types: what pages are rendered from and what tests of all tables walk over.
public struct TableDescription: Sendable, CustomStringConvertible {
  /// A state, an action or a guard, as error details spell it and as a person reads it.
  public struct Name: Sendable, Hashable {
    public var name: String
    public var label: BilingualText
  }

  /// One legal transition, by names.
  public struct Row: Sendable, Hashable {
    public var from: String
    public var action: String
    public var to: String
    public var actors: [String]
    public var guards: [String]
    /// The case this row is for, and the case its counterpart is for; nil when the row is the only one.
    public var branch: String?
    public var counterpart: String?
  }

  /// The heading of the table: "Cases of an award".
  public var title: String
  /// As error details name the thing: "application".
  public var resource: String
  /// Those that some row names, in the order of their declaration: the first is where a thing begins.
  public var states: [Name]
  public var actions: [Name]
  public var guards: [Name]
  public var rows: [Row]

  public var description: String { title }
}

extension StateTable {
  /// The table as a page shows it, under a title.
  public func described(_ title: String) -> TableDescription {
    let states = Set(rows.flatMap { [$0.from, $0.to] })
    let actions = Set(rows.map(\.action))
    let guards = Set(rows.flatMap(\.guards))
    return TableDescription(
      title: title, resource: resource,
      states: State.allCases.filter(states.contains).map { .init(name: $0.rawValue, label: $0.label) },
      actions: Action.allCases.filter(actions.contains).map { .init(name: $0.rawValue, label: $0.label) },
      guards: Guard.allCases.filter(guards.contains).map { .init(name: $0.rawValue, label: $0.label) },
      rows: rows.map { row in
        .init(
          from: row.from.rawValue, action: row.action.rawValue, to: row.to.rawValue,
          actors: row.actors.map(\.rawValue).sorted(), guards: row.guards.map(\.rawValue),
          branch: row.branch?.rawValue, counterpart: row.branch?.counterpart.rawValue)
      })
  }
}
