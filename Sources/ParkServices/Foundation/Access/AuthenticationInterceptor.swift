import RPCCore

/// Sets the ``Caller`` of every call.
///
/// A token that is no longer good fails the call, unless the method is open to anyone: a client whose access token has
/// expired must still reach RefreshToken.
public struct AuthenticationInterceptor: SynchronousServerInterceptor {
  private let authenticator: Authenticator

  /// For an environment.
  public init(_ park: ParkEnvironment) {
    authenticator = Authenticator(store: park.store, clock: park.clock, authority: park.authority)
  }

  public func begin(_ context: ServerContext) throws -> UInt64 {
    do {
      context.principal = try authenticator.admission(to: context)
    } catch let error as RPCError where error.code == .unauthenticated && context.method.isOpenToAnyone {
      context.principal = Admission.anonymous
    }
    return 0
  }
}
