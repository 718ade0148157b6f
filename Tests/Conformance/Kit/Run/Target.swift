import Foundation

/// The server under test, and what reaches it.
public struct ServerTarget: Sendable {
  public var host: String
  public var port: UInt16
  /// The authority of its certificate; nil: the suite does not verify it.
  public var caFile: String?
  /// A client certificate and its key, for the cases that need one.
  public var certificate: (chain: String, key: String)?

  public init(host: String, port: UInt16, caFile: String? = nil, certificate: (chain: String, key: String)? = nil) {
    self.host = host
    self.port = port
    self.caFile = caFile
    self.certificate = certificate
  }

  /// HOST:PORT; nil if it is not that.
  public init?(_ address: String, caFile: String? = nil, certificate: (chain: String, key: String)? = nil) {
    guard let colon = address.lastIndex(of: ":"), let port = UInt16(address[address.index(after: colon)...]) else {
      return nil
    }
    let host = address[..<colon].trimmingCharacters(in: CharacterSet(charactersIn: "[]"))
    self.init(host: host, port: port, caFile: caFile, certificate: certificate)
  }
}

/// The client under test: a program that makes the calls it is told to.
public struct ClientTarget: Sendable {
  let program: ClientProgram
  let certificates: Certificates
  public init(program: ClientProgram, certificates: Certificates) {
    self.program = program
    self.certificates = certificates
  }
}

/// Certificates as `Scripts/dev-certificates` makes them, and a second authority's that nobody trusts.
public struct Certificates: Sendable {
  public let folder: URL
  public var caFile: String { folder.appendingPathComponent("ca.pem").path }
  public var server: (chain: String, key: String) { pair("server") }
  public var client: (chain: String, key: String) { pair("client") }
  /// Of an authority that is not `caFile`.
  var stranger: (chain: String, key: String) { pair("stranger/server") }

  private func pair(_ name: String) -> (chain: String, key: String) {
    (folder.appendingPathComponent(name + ".pem").path, folder.appendingPathComponent(name + ".key").path)
  }

  /// Makes them in a folder; keeps what is there.
  public init(in folder: URL) throws {
    self.folder = folder
    for path in [folder.path, folder.appendingPathComponent("stranger").path] {
      let process = Process()
      process.executableURL = CaseLibrary.folder.deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Scripts/dev-certificates")
      process.arguments = [path]
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      guard process.terminationStatus == 0 else { throw StepFailure("Scripts/dev-certificates failed") }
    }
  }
}

/// What became of a case.
public struct Outcome: Sendable {
  public enum Result: Sendable, Equatable {
    case passed
    case failed(line: Int, text: String)
    case skipped(String)
  }
  public let one: Case
  public let result: Result
  public let seconds: Double
}
