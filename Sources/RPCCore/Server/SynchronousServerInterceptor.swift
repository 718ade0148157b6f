import SchemaRuntime

import SchemaRuntime

/// An interceptor that never waits: what it does before and behind a call are two plain functions.
///
/// A suspension costs more than most interceptors do, so those that need none are run without: the ones that stand
/// outermost, up to the first that waits.
///
/// ```swift
/// struct Timing: SynchronousServerInterceptor {
///   func begin(_ context: ServerContext) -> UInt64 { clock() }
///   func end(_ context: ServerContext, began: UInt64, failure: (any Error)?) {
///     record(context.method, clock() - began)
///   }
/// }
/// ```
public protocol SynchronousServerInterceptor: ServerInterceptor {
  /// Whether it never waits in calls of this method; asked when the method is registered. Where it says no,
  /// ``ServerInterceptor/intercept(_:next:)`` is run instead.
  func isSynchronous(for method: MethodDescriptor) -> Bool
  /// What stands around the calls of this method in its place; asked when the method is registered. By default itself:
  /// another one can keep what belongs to the method and need not look for it with each call.
  func bound(to method: MethodDescriptor) -> any SynchronousServerInterceptor
  /// Runs before the handler, on the connection's loop. Throwing refuses the call.
  ///
  /// - Returns: a number that ``end(_:began:failure:)`` gets back: a time, a count.
  func begin(_ context: ServerContext) throws -> UInt64
  /// Runs behind the handler of every call that `begin` let through.
  func end(_ context: ServerContext, began: UInt64, failure: (any Error)?)
}

extension SynchronousServerInterceptor {
  public func isSynchronous(for method: MethodDescriptor) -> Bool { true }

  public func bound(to method: MethodDescriptor) -> any SynchronousServerInterceptor { self }

  public func end(_ context: ServerContext, began: UInt64, failure: (any Error)?) {}

  public func intercept(_ context: ServerContext, next: @Sendable () async throws -> Void) async throws {
    let began = try begin(context)
    do { try await next() } catch {
      end(context, began: began, failure: error)
      throw error
    }
    end(context, began: began, failure: nil)
  }
}

/// The interceptors of one method, sorted out when it is registered.
@usableFromInline
struct InterceptorChain: Sendable {
  /// The outermost ones, as long as they are synchronous.
  private let outer: [any SynchronousServerInterceptor]
  /// All others, inside of those.
  private let inner: [any ServerInterceptor]

  private static let outerMax = 8

  /// Whether nothing is left to do between ``begin(_:_:)`` and the handler.
  @usableFromInline let isPlain: Bool

  /// What the outer ones' `begin` returned, and how many have begun.
  @usableFromInline
  struct Begun {
    fileprivate var marks = InlineArray<8, UInt64>(repeating: 0)
    fileprivate var count = 0

    @usableFromInline
    init() {}

    /// They have been ended.
    @usableFromInline
    mutating func clear() { count = 0 }
  }

  init(_ interceptors: [any ServerInterceptor], for method: MethodDescriptor) {
    var outer: [any SynchronousServerInterceptor] = []
    for interceptor in interceptors.prefix(Self.outerMax) {
      guard let plain = interceptor as? any SynchronousServerInterceptor, plain.isSynchronous(for: method) else {
        break
      }
      outer.append(plain.bound(to: method))
    }
    self.outer = outer
    inner = Array(interceptors.dropFirst(outer.count))
    isPlain = inner.isEmpty
  }

  /// The outer ones' first half. Those that have begun must be ended, whatever it throws.
  @usableFromInline
  func begin(_ context: ServerContext, _ begun: inout Begun) throws {
    while begun.count < outer.count {
      begun.marks[begun.count] = try outer[begun.count].begin(context)
      begun.count += 1
    }
  }

  /// The outer ones' second half, the innermost first.
  @usableFromInline
  func end(_ context: ServerContext, _ begun: Begun, _ failure: (any Error)?) {
    var index = begun.count
    while index > 0 {
      index -= 1
      outer[index].end(context, began: begun.marks[index], failure: failure)
    }
  }

  /// Runs `body` inside the inner ones.
  func inside(_ context: ServerContext, _ body: @Sendable () async throws -> Void) async throws {
    if inner.isEmpty { try await body() } else { try await intercepted(inner, from: 0, context, body) }
  }
}
