import Foundation
import Glibc

/// A `cloudparkd` of our own over a directory of its own: certificates, an administrator, a port the system chose.
///
/// It can be stopped in order, killed at any moment, and started again on the same data and port.
///
/// Used by one task at a time, but for `stop()`, which a second one may wait in.
public final class SpawnedServer: @unchecked Sendable {
  public let directory: URL
  public let adminPassword = "correct horse battery staple"
  public private(set) var port = 0
  private var process: Process?
  /// Pieces of the log of the process that was started last; ends with it.
  private var pieces = Tally()

  /// The process while it runs.
  public var processIdentifier: Int32? { process?.processIdentifier }
  private let settings: [String]

  public var caFile: String { directory.appendingPathComponent("tls/ca.pem").path }
  public var configurationFile: String { directory.appendingPathComponent("cloudparkd.yaml").path }
  public var logFile: URL { directory.appendingPathComponent("cloudparkd.log") }
  public var dataDirectory: String { directory.appendingPathComponent("data").path }
  public var passwordFile: String { directory.appendingPathComponent("admin.password").path }
  public var address: String { "127.0.0.1:\(port)" }

  /// Prepares the directory; nothing runs yet.
  public init(settings: [String] = []) throws {
    self.settings = settings
    directory = FileManager.default.temporaryDirectory.appendingPathComponent("cloudpark-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: directory, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let made = try runProgram(
      Binaries.project.appendingPathComponent("Scripts/dev-certificates"),
      [directory.appendingPathComponent("tls").path])
    guard made.status == 0 else { throw SpawnFailure("dev-certificates: \(made.errors)") }
    try """
    data: data
    listen: 127.0.0.1:0
    tls:
      certificate: tls/server.pem
      key: tls/server.key
      client-ca: tls/ca.pem
    audit:
      checkpoint-interval: 1s
    development:
      test-clock: true
      test-service: true
    """.write(toFile: configurationFile, atomically: true, encoding: .utf8)
    try adminPassword.write(toFile: passwordFile, atomically: true, encoding: .utf8)
    let bootstrapped = try runProgram(
      Binaries.server,
      ["bootstrap", "--config", configurationFile, "--login", "admin", "--password-file", passwordFile])
    guard bootstrapped.status == 0 else { throw SpawnFailure("bootstrap: \(bootstrapped.errors)") }
  }

  deinit {
    kill()
    try? FileManager.default.removeItem(at: directory)
  }

  /// Starts the server and returns when it serves.
  public func start() throws {
    let process = Process()
    process.executableURL = Binaries.server
    process.arguments =
      ["serve", "--config", configurationFile, "--listen", "127.0.0.1:\(port)"] + settings.flatMap { ["--set", $0] }
    process.environment = Binaries.sanitizerEnvironment.merging(["PATH": "/usr/bin:/bin"]) { _, path in path }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    let pipe = Pipe()
    process.standardError = pipe
    try process.start()
    self.process = process
    var log = Data()
    while true {
      let piece = pipe.fileHandleForReading.availableData
      if piece.isEmpty {
        throw SpawnFailure("the server ended before it served:\n" + String(decoding: log, as: UTF8.self))
      }
      log += piece
      if let found = Self.port(in: String(decoding: log, as: UTF8.self)) {
        port = found
        break
      }
    }
    // The rest of the log goes to a file, so that the pipe never fills.
    if !FileManager.default.fileExists(atPath: logFile.path) {
      _ = FileManager.default.createFile(atPath: logFile.path, contents: nil)
    }
    let file = try FileHandle(forWritingTo: logFile)
    try file.seekToEnd()
    file.write(log)
    let pieces = Tally()
    self.pieces = pieces
    pipe.fileHandleForReading.readabilityHandler = { handle in
      let piece = handle.availableData
      if piece.isEmpty {
        handle.readabilityHandler = nil
        pieces.end()
      } else {
        file.write(piece)
        pieces.add()
      }
    }
  }

  /// The port in the line that says where the server serves.
  public static func port(in log: String) -> Int? {
    for line in log.split(separator: "\n") where line.contains("serving") {
      guard let at = line.range(of: "127.0.0.1:") else { continue }
      return Int(line[at.upperBound...].prefix { $0.isNumber })
    }
    return nil
  }

  /// SIGKILL: no goodbye, no flush.
  public func kill() {
    guard let process, process.isRunning else { return }
    Glibc.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    self.process = nil
  }

  /// A signal.
  public func signal(_ number: Int32) {
    if let process, process.isRunning { Glibc.kill(process.processIdentifier, number) }
  }

  /// SIGTERM, and waits; returns the exit status.
  public func stop() -> Int32 {
    guard let process else { return -1 }
    Glibc.kill(process.processIdentifier, SIGTERM)
    process.waitUntilExit()
    self.process = nil
    return process.terminationStatus
  }

  /// Returns when the log holds a text so many times.
  ///
  /// - Throws: ``SpawnFailure`` when the process that was started last ended before.
  public func logged(_ text: String, times: Int = 1) async throws {
    let pieces = pieces
    var seen = pieces.value
    while log.components(separatedBy: text).count - 1 < times {
      // What came while the log was read has been counted, so nothing is missed.
      guard await pieces.reaches(seen + 1) else {
        throw SpawnFailure("the server ended before it logged \"\(text)\" \(times) times:\n\(log)")
      }
      seen = pieces.value
    }
  }

  /// The log so far.
  public var log: String { (try? String(contentsOf: logFile, encoding: .utf8)) ?? "" }
}

public struct SpawnFailure: Error, CustomStringConvertible {
  public let description: String
  public init(_ description: String) { self.description = description }
}
