import Logging
import Storage

/// What every service of the park stands on: the store and its parts, the clock, the sessions, the limits. There is one
/// per server; cloudparkd makes it, tests make their own.
///
/// ```swift
/// let park = try ParkEnvironment(storage: storage)
/// var router = Router(interceptors: park.interceptors)
/// park.registerServices(in: &router)
/// ```
public final class ParkEnvironment: Sendable {
  /// The engine-neutral store with its event log, audit chain, files, keys and cursors.
  public let storage: StorageServices
  /// Limits and times.
  public let settings: ParkSettings
  /// Where unexpected failures are told.
  public let logger: Logger
  /// Which accounts have changed, so that what is cached of them is read again.
  public let authority = AuthorityChanges()
  /// The streams that are open, by account and session.
  public let openCalls = OpenCalls()
  /// Makes new ids.
  public let identifiers = IdentifierSequence()
  /// Hashes passwords on threads of its own.
  public let passwords: PasswordHasher
  /// Who holds personal data of persons, for export and erasure.
  public let personalData: PersonalDataSources
  /// Runs what falls due by time.
  let scheduler: Scheduler
  /// Hides what is stored of request hashes: one of a login request would be a fast hash of a password.
  let requestHashKey: [UInt8]
  /// Hides login names in the table of failed logins.
  let loginKey: [UInt8]

  /// The database.
  public var store: any Store { storage.store }
  /// The only clock that rules go by.
  public var clock: any WallClock { storage.clock }
  /// Files of materials.
  public var files: FileVault { storage.files }
  /// Keys of persons.
  public var persons: PersonKeys { storage.persons }

  /// An environment over opened storage whose migrations were ``ParkSchema/migrations``.
  ///
  /// - Parameter dueWork: What falls due by time; nil: that of every service.
  /// - Throws: `StorageError` when no thread can be started, `CryptoError` when no key can be derived.
  public init(
    storage: StorageServices, settings: ParkSettings = ParkSettings(), logger: Logger = Logger(label: "cloudpark"),
    personalData: [any PersonalDataSource] = ParkEnvironment.personalDataSources, dueWork: [DueWork]? = nil
  ) throws {
    self.storage = storage
    self.settings = settings
    self.logger = logger
    self.personalData = PersonalDataSources(personalData)
    scheduler = Scheduler(dueWork ?? Self.dueWork(settings))
    passwords = try PasswordHasher(
      cost: settings.passwordCost, threads: settings.passwordHashersMax, waitingMax: settings.passwordsWaitingMax)
    requestHashKey = try storage.secret.key(for: "request hashes")
    loginKey = try storage.secret.key(for: "login names")
  }

  /// Ends the threads of the environment; the store is closed apart.
  public func close() { passwords.close() }
}
