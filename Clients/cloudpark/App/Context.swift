import CloudParkClient
import Glibc
import ParkSchemas
import RPCCore

/// What a running command works with.
final class Context {
  let park: CloudPark
  let output: Output
  let settings: Settings
  let session: StoredSession
  private let global: GlobalOptions
  private let key: String
  private var changed = false
  private var versionRead: UInt64?

  init(park: CloudPark, output: Output, settings: Settings, session: StoredSession, global: GlobalOptions) {
    self.park = park
    self.output = output
    self.settings = settings
    self.session = session
    self.global = global
    key = global.idempotencyKey ?? Context.randomKey()
  }

  /// For calls that change nothing.
  var reading: CallOptions { CallOptions(timeout: timeout ?? .seconds(60)) }

  /// For streams, which last as long as they last unless the caller bounds them.
  var streaming: CallOptions { CallOptions(timeout: timeout) }

  /// For the one call of a command that changes something.
  var changing: CallOptions {
    changed = true
    return CallOptions(timeout: timeout ?? .seconds(60), idempotencyKey: Array(key.utf8))
  }

  /// As ``changing``, for uploads and imports.
  var sending: CallOptions {
    changed = true
    return CallOptions(timeout: timeout, idempotencyKey: Array(key.utf8))
  }

  private var timeout: Duration? { global.timeout?.duration ?? settings.timeout }

  /// What repeats a change whose outcome is not known, exactly as it was sent.
  var repeatFlags: String {
    guard changed else { return "" }
    return "--idempotency-key \(key)" + (versionRead.map { " --expected-version \($0)" } ?? "")
  }

  /// The version the caller named, or the one there is, which is read first.
  func version(_ given: UInt64?, _ read: (CallOptions) async throws -> UInt64) async throws -> UInt64 {
    if let given { return given }
    let version = try await read(reading)
    versionRead = version
    return version
  }

  /// The version of an application.
  func version(_ given: UInt64?, application id: String) async throws -> UInt64 {
    try await version(given) { options in
      try await park.applications.getApplication(.with { $0.applicationId = id }, options).version
    }
  }

  /// A line for a person, on standard error.
  func say(_ line: String) { Runner.say([line]) }

  private static func randomKey() -> String {
    var generator = SystemRandomNumberGenerator()
    return (0..<2).map { _ in
      let digits = String(generator.next(), radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }
}
