/// Limits and times of the park's services. Every field has a default; cloudparkd's configuration changes them.
public struct ParkSettings: Sendable {
  /// How long an access token is good.
  public var accessTokenLifetime: Duration = .hours(1)
  /// How long a refresh token, and with it a session, is good.
  public var refreshTokenLifetime: Duration = .days(14)
  /// How long an API key may be good at most.
  public var apiKeyLifetimeMax: Duration = .days(366)
  /// Living sessions and API keys an account may have; at one more login the oldest ends.
  public var sessionsPerAccountMax = 50
  /// Memberships an account may hold; with the account itself they fit a point read.
  public var membershipsPerAccountMax = 12
  /// Failed logins in a row before a login name is locked.
  public var loginFailuresMax = 5
  /// How long the first lock lasts; each further failure doubles it.
  public var loginLock: Duration = .seconds(30)
  /// How long a lock lasts at most. Failures older than this are forgotten.
  public var loginLockMax: Duration = .hours(1)
  /// The cost of a password's hash.
  public var passwordCost = PasswordCost.standard
  /// Passwords hashed at the same time; each takes ``PasswordCost/memoryBytes``.
  public var passwordHashersMax = 2
  /// Passwords that may wait for hashing; one more is refused with RESOURCE_EXHAUSTED.
  public var passwordsWaitingMax = 512
  /// How long ended sessions stay listed.
  public var sessionRetention: Duration = .days(90)
  /// How long the offset and the errors of an import are kept after its last batch.
  public var importRetention: Duration = .days(30)
  /// How long notifications stay in inboxes, read or not.
  public var notificationRetention: Duration = .days(180)
  /// How long backups are kept, which is how long an erased person's sealed data may survive in one.
  public var backupRetention: Duration = .days(35)
  /// Rows one page of a streamed list reads.
  public var pageRows = 256
  /// Rows the snapshot of a watch may have; a watch over more is refused.
  public var snapshotRowsMax = 10_000
  /// How long a watch is quiet before it sends a bookmark.
  public var bookmarkInterval: Duration = .seconds(15)
  /// How long changes are gathered before a dashboard shows them.
  public var dashboardInterval: Duration = .seconds(1)
  /// Streams one session may have open.
  public var openStreamsPerSessionMax = 64
  /// Bytes of one uploaded file.
  public var fileBytesMax: Int64 = 50 << 20
  /// How often housekeeping runs: retention, ended sessions.
  public var housekeepingInterval: Duration = .minutes(5)

  /// The defaults.
  public init() {}
}

/// What a password's hash costs: scrypt's parameters (RFC 7914).
public struct PasswordCost: Sendable, Hashable {
  /// N, a power of two above 1.
  public var n: UInt64
  /// The block size.
  public var r: UInt32
  /// The parallelism.
  public var p: UInt32

  /// A cost from its parts.
  public init(n: UInt64, r: UInt32, p: UInt32) {
    self.n = n
    self.r = r
    self.p = p
  }

  /// 32 MiB and about 0.2 s on one core of 2024, as OWASP's password storage cheat sheet has it: N = 2^15, r = 8 and
  /// p = 3.
  public static let standard = PasswordCost(n: 1 << 15, r: 8, p: 3)

  /// Bytes of memory one hash takes.
  public var memoryBytes: UInt64 { 128 * n * UInt64(r) }

  /// Whether the parameters are ones we run: a row of the database must not make the server allocate without bound.
  public var isSane: Bool {
    n >= 2 && n <= 1 << 20 && n & (n - 1) == 0 && (1...32).contains(r) && (1...16).contains(p)
      && memoryBytes <= 256 << 20
  }
}
