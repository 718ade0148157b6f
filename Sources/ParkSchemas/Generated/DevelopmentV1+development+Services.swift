// Made by Scripts/generate from cloudpark/development/v1/development.proto. Do not edit.

import RPCCore
import RPCSchemas
import SchemaRuntime

extension DevelopmentV1 {
  /// Moves the clock by which deadlines of the rules, notices and tokens run. Production servers do not have it.
  ///
  /// Serves `cloudpark.development.v1.ClockService`; `register(in:)` makes it known to a router.
  public protocol ClockServiceHandler: Sendable {
    /// Tells the server's time.
    ///
    /// Allowed to `system_administrator`; scope `system`.
    func getClock(_ request: DevelopmentV1.GetClockRequest, _ context: ServerContext) async throws -> DevelopmentV1.ClockReading

    /// Moves the clock forward.
    ///
    /// Allowed to `system_administrator`; scope `system`.
    func advanceClock(_ request: DevelopmentV1.AdvanceClockRequest, _ context: ServerContext) async throws -> DevelopmentV1.ClockReading
  }

  /// Moves the clock by which deadlines of the rules, notices and tokens run. Production servers do not have it.
  ///
  /// Calls `cloudpark.development.v1.ClockService`. Every method throws ``RPCError``.
  public struct ClockServiceClient: Sendable {
    /// What the calls go through.
    public let channel: Channel

    /// A client whose calls go through a channel.
    public init(_ channel: Channel) { self.channel = channel }

    /// Tells the server's time.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `system_administrator`; scope `system`.
    public func getClock(
      _ request: DevelopmentV1.GetClockRequest, _ options: CallOptions = CallOptions()
    ) async throws -> DevelopmentV1.ClockReading {
      try await self.channel.unary(DevelopmentV1.ClockService.getClock, request, options)
    }

    /// Moves the clock forward.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `system_administrator`; scope `system`.
    public func advanceClock(
      _ request: DevelopmentV1.AdvanceClockRequest, _ options: CallOptions = CallOptions()
    ) async throws -> DevelopmentV1.ClockReading {
      try await self.channel.unary(DevelopmentV1.ClockService.advanceClock, request, options)
    }
  }
}

extension DevelopmentV1 {
  @usableFromInline
  enum ClockServiceUnaryMethods {
    @usableFromInline
    struct CallToGetClock<Handler: ClockServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: DevelopmentV1.GetClockRequest, _ context: ServerContext) async throws -> DevelopmentV1.ClockReading {
        try await self.handler.getClock(request, context)
      }
    }

    @usableFromInline
    struct CallToAdvanceClock<Handler: ClockServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: DevelopmentV1.AdvanceClockRequest, _ context: ServerContext) async throws -> DevelopmentV1.ClockReading {
        try await self.handler.advanceClock(request, context)
      }
    }
  }
}

extension DevelopmentV1.ClockServiceHandler {
  /// Registers every method of the service, in place of earlier handlers of the same methods.
  @inlinable
  public func register(in router: inout Router) {
    router.unary(DevelopmentV1.ClockService.getClock, DevelopmentV1.ClockServiceUnaryMethods.CallToGetClock(self))
    router.unary(DevelopmentV1.ClockService.advanceClock, DevelopmentV1.ClockServiceUnaryMethods.CallToAdvanceClock(self))
  }
}

extension DevelopmentV1 {
  /// Makes many accounts at once, so that a load run can come as 50,000 people. Only a server that was started with
  /// development.test-accounts has it.
  ///
  /// Serves `cloudpark.development.v1.TestAccountService`; `register(in:)` makes it known to a router.
  public protocol TestAccountServiceHandler: Sendable {
    /// Makes accounts without a password, each with one membership and an API key or a session, and tells their tokens.
    ///
    /// Allowed to `system_administrator`; scope `system`.
    func createTestAccounts(_ request: DevelopmentV1.CreateTestAccountsRequest, _ responses: ResponseWriter<DevelopmentV1.TestAccount>, _ context: ServerContext) async throws
  }

  /// Makes many accounts at once, so that a load run can come as 50,000 people. Only a server that was started with
  /// development.test-accounts has it.
  ///
  /// Calls `cloudpark.development.v1.TestAccountService`. Every method throws ``RPCError``.
  public struct TestAccountServiceClient: Sendable {
    /// What the calls go through.
    public let channel: Channel

    /// A client whose calls go through a channel.
    public init(_ channel: Channel) { self.channel = channel }

    /// Makes accounts without a password, each with one membership and an API key or a session, and tells their tokens.
    ///
    /// Changes something, so it is not repeated after a failure.
    /// Allowed to `system_administrator`; scope `system`.
    public func createTestAccounts(
      _ request: DevelopmentV1.CreateTestAccountsRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<DevelopmentV1.TestAccount> {
      try await self.channel.serverStreaming(DevelopmentV1.TestAccountService.createTestAccounts, request, options)
    }
  }
}

extension DevelopmentV1.TestAccountServiceHandler {
  /// Registers every method of the service, in place of earlier handlers of the same methods.
  @inlinable
  public func register(in router: inout Router) {
    router.serverStreaming(DevelopmentV1.TestAccountService.createTestAccounts) {
      (request: DevelopmentV1.CreateTestAccountsRequest, responses: ResponseWriter<DevelopmentV1.TestAccount>, context: ServerContext) async throws -> Void in
      try await self.createTestAccounts(request, responses, context)
    }
  }
}
