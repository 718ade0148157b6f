import CloudParkClient

extension CommandError {
  /// A name of the command line that the server does not have.
  package init(_ error: ContractError) { self.init(.usage, error.message, advice: error.advice) }
}
