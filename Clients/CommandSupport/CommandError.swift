/// A failure of the command line's own, not of a call.
package struct CommandError: Error, Equatable {
  /// How the process ends.
  package var status: ExitStatus
  /// What was wrong and where.
  package var message: String
  /// What to do; empty if the message says it.
  package var advice: String

  package init(_ status: ExitStatus, _ message: String, advice: String = "") {
    self.status = status
    self.message = message
    self.advice = advice
  }
}

extension CommandError: CustomStringConvertible {
  package var description: String { message }
}
