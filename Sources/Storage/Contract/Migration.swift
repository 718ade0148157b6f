/// A named step of the schema. Steps run once, in order, each in a transaction; there is no way back.
///
/// The name is for ever: a step that has run is recognised by its name, and a changed text under an old name is
/// refused at start. A name is a family, a dash and the rest ("identity-0001-accounts"); new steps come after the old
/// ones of their family, and families grow apart from each other.
public struct Migration: Sendable, Equatable {
  public enum Step: Sendable, Equatable {
    /// Statements in the portable subset, separated by `;`. Tables are declared `STRICT`, foreign keys are
    /// never deferred.
    case script(String)
    /// Refuses UPDATE and DELETE on a table for ever, whoever asks.
    case appendOnly(table: String)
    /// Indexes the column `search` (text, never null) of a table with a text key `id`, for ``ReadTransaction``'s
    /// `textSource`. The index follows every change in its transaction. The table may have rows; their keys must not
    /// change, and REPLACE must not be used on it.
    case textIndex(table: String)
  }

  public var name: String
  public var steps: [Step]

  public init(name: String, steps: [Step]) {
    self.name = name
    self.steps = steps
  }

  public init(name: String, script: String) { self.init(name: name, steps: [.script(script)]) }

  /// The text whose hash is kept, to find a step that was changed after it had run.
  public var fingerprintText: String {
    steps.map { step in
      switch step {
      case .script(let text): "script\n" + text
      case .appendOnly(let table): "append-only\n" + table
      case .textIndex(let table): "text-index\n" + table
      }
    }.joined(separator: "\n--\n")
  }
}
