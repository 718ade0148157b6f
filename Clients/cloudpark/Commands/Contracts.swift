import CloudParkClient
import RPCCore

extension Contracts {
  /// The contracts of the command's server.
  static func load(_ context: Context) async throws -> Contracts {
    try await load(context.park.reflection, context.reading)
  }
}
