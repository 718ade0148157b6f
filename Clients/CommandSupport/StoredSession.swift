import CloudParkClient
import Glibc
import ParkSchemas
import RPCCore
import SchemaRuntime

/// The session of `login`: its tokens in a file that only its owner can read.
package final class StoredSession {
  /// What calls act with; nil for none.
  package private(set) var token: String?
  private var refreshToken: String?
  private let path: String?
  private let address: ServerAddress

  private static let bytesMax = 64 << 10

  private init(_ settings: Settings, path: String?) {
    self.path = path
    address = settings.address
  }

  /// No stored session.
  package static func none(_ settings: Settings) -> StoredSession { StoredSession(settings, path: settings.tokenFile) }

  /// The session there is, if there is one.
  ///
  /// - Throws: ``CommandError`` if a file that was named cannot be used, or the tokens are another server's.
  package static func load(_ settings: Settings, _ environment: ProcessEnvironment) throws -> StoredSession {
    if let token = settings.token {
      let session = StoredSession(settings, path: nil)
      session.token = try checked(token, "CLOUDPARK_TOKEN")
      return session
    }
    let session = StoredSession(settings, path: settings.tokenFile)
    guard let path = settings.tokenFile, settings.tokenFileIsNamed || InputFile.exists(path) else { return session }
    try session.read(path)
    return session
  }

  private func read(_ path: String) throws {
    let text: String
    do throws(CommandError) { text = try InputFile.text(path, bytesMax: Self.bytesMax) } catch {
      throw CommandError(error.status, error.message, advice: "log in: cloudpark login --login NAME")
    }
    if InputFile.isReadableByOthers(path) {
      StandardError.say(["warning: \(path) can be read by others; chmod 600 \(path)"])
    }
    guard text.hasPrefix("{") else {
      token = try Self.checked(text.trimmingWhiteSpace, path)
      return
    }
    guard let value = try? JSONValue(parsing: text), case .string(let access)? = value["accessToken"] else {
      throw CommandError(.badData, "\(path) is no token file", advice: "log in again: cloudpark login --login NAME")
    }
    if case .string(let other)? = value["address"], other != address.description {
      throw CommandError(
        .noCredential, "the tokens in \(path) are for \(other), not for \(address)",
        advice: "log in there, or name another --token-file")
    }
    token = try Self.checked(access, path)
    if case .string(let refresh)? = value["refreshToken"] { refreshToken = refresh }
  }

  /// Whether new tokens can be had without a password.
  package var canRefresh: Bool { refreshToken != nil && path != nil }

  /// Exchanges the refresh token. Processes take turns, because a refresh token that is used twice ends its session:
  /// who finds that another has been faster takes what it has stored.
  package func refresh(_ park: CloudPark) async throws {
    guard let path, let old = refreshToken else { return }
    let lock = try FileLock(path + ".lock")
    defer { lock.release() }
    let before = token
    try read(path)
    if let token, token != before {
      park.channel.credential = Array(token.utf8)
      return
    }
    let tokens = try await park.refresh(old)
    try store(tokens)
  }

  /// Keeps the tokens of a login or a refresh.
  package func store(_ tokens: IdentityV1.Tokens) throws {
    token = tokens.accessToken
    refreshToken = tokens.refreshToken
    guard let path else {
      throw CommandError(.configuration, "there is no place for the tokens: set HOME or name a --token-file")
    }
    let value = JSONValue.object([
      .init("address", .string(address.description)), .init("accessToken", .string(tokens.accessToken)),
      .init("refreshToken", .string(tokens.refreshToken)),
    ])
    try PrivateFile.write(try value.text(pretty: true) + "\n", to: path)
  }

  /// Forgets the tokens.
  package func remove() {
    token = nil
    refreshToken = nil
    if let path { unlink(path) }
  }

  /// Where the tokens lie.
  package var place: String { path ?? "nowhere" }

  private static func checked(_ token: String, _ place: String) throws -> String {
    guard !token.isEmpty, token.utf8.allSatisfy({ (0x21...0x7e).contains($0) }) else {
      throw CommandError(.badData, "\(place) holds no token: one line of printable ASCII")
    }
    return token
  }
}

/// A lock between processes, as long as it lives.
package struct FileLock {
  private let descriptor: CInt

  package init(_ path: String) throws {
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw CommandError(.cannotWrite, "cannot create \(path): \(String(cString: strerror(errno)))")
    }
    while flock(descriptor, LOCK_EX) != 0 && errno == EINTR {}
  }

  package func release() { close(descriptor) }
}
