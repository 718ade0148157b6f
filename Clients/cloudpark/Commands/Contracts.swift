import CloudParkClient
import RPCCore

extension Contracts {
  /// The contracts of the command's server.
  static func load(_ context: Context) async throws -> Contracts {
    try await load(context.park.reflection, context.reading)
  }
}

extension CommandError {
  /// A name of the command line that the server does not have.
  init(_ error: ContractError) { self.init(.usage, error.message, advice: error.advice) }
}
