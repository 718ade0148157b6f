/// A failure of the command line's own, not of a call.
struct CommandError: Error, Equatable {
  /// How the process ends.
  var status: ExitStatus
  /// What was wrong and where.
  var message: String
  /// What to do; empty if the message says it.
  var advice: String

  init(_ status: ExitStatus, _ message: String, advice: String = "") {
    self.status = status
    self.message = message
    self.advice = advice
  }
}

extension CommandError: CustomStringConvertible {
  var description: String { message }
}
