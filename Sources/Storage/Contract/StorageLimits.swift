/// The limits of a store; every one is tested at the limit and one over.
public struct StorageLimits: Sendable, Equatable {
  /// Rows one point read may return in all.
  public var pointReadRowsMax = 16
  /// Transactions that may wait for the writer; one more is refused with `queueFull`.
  public var writesWaitingMax = 16_384
  /// Transactions in one group commit.
  public var batchMembersMax = 512
  /// A batch takes no new member after its bodies have run this long, so that one import does not hold up many.
  public var batchTimeMax: Duration = .milliseconds(20)
  /// Threads (and connections) that serve `read`.
  public var readersMax = 4
  /// Reads that may wait; one more is refused with `queueFull`.
  public var readsWaitingMax = 4096
  /// Threads that may own a connection for `pointRead`; further threads share one under a lock.
  public var pointReadConnectionsMax = 32
  /// How long to wait for another process's lock before `busy`.
  public var busyTimeout: Duration = .seconds(2)
  /// Prepared statements kept per connection.
  public var statementsPerConnectionMax = 512
  /// Bytes of one text or blob value.
  public var valueBytesMax = 16 << 20

  public init() {}
}
