import Foundation
import Testing

@testable import cloudparkd

/// A configuration is read from four sources with one precedence, and every mistake is named with its place.
@Suite struct ConfigurationTests {
  /// A loader over a file with this text; the file goes when the closure returns.
  private func withFile<R>(_ text: String, _ body: (String) throws -> R) throws -> R {
    let directory = FileManager.default.temporaryDirectory.appendingPathComponent("cloudparkd-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: directory) }
    let file = directory.appendingPathComponent("cloudparkd.yaml")
    try Data(text.utf8).write(to: file)
    return try body(file.path)
  }

  private let minimum = "data: d\ntls:\n  certificate: c.pem\n  key: k.pem\n"

  private func problems(_ text: String, environment: [String: String] = [:], set: [String] = []) throws -> String {
    try withFile(text) { path in
      var loader = ConfigurationLoader(file: path, environment: environment)
      loader.assignments = set
      do {
        _ = try loader.load()
        return ""
      } catch {
        return "\(error)".replacingOccurrences(of: path, with: "FILE")
      }
    }
  }

  @Test func defaultsFillWhatTheFileLeavesOut() throws {
    try withFile(minimum) { path in
      let configuration = try ConfigurationLoader(file: path, environment: [:]).load()
      #expect(configuration.text("listen") == "127.0.0.1:7443")
      #expect(configuration.number("limits.message") == 4 << 20)
      #expect(configuration.duration("timeouts.handshake") == .seconds(10))
      #expect(configuration.flag("development.test-clock") == false)
      #expect(configuration.dataDirectory == (path as NSString).deletingLastPathComponent + "/d")
      #expect(configuration.auditDirectory == configuration.dataDirectory + "-audit")
    }
  }

  @Test func laterSourcesWin() throws {
    try withFile(minimum + "listen: 127.0.0.1:1\n") { (path: String) throws -> Void in
      var loader = ConfigurationLoader(file: path, environment: [:])
      #expect(try loader.load().text("listen") == "127.0.0.1:1")
      loader.environment = ["CLOUDPARKD_LISTEN": "127.0.0.1:2"]
      #expect(try loader.load().text("listen") == "127.0.0.1:2")
      loader.assignments = ["listen=127.0.0.1:3"]
      #expect(try loader.load().text("listen") == "127.0.0.1:3")
      loader.flags = [("--listen", "listen", "[::1]:4")]
      #expect(try loader.load().text("listen") == "[::1]:4")
    }
  }

  @Test func everyMistakeIsNamedWithItsPlaceAtOnce() throws {
    let text = minimum + "limits:\n  mesage: 4MiB\n  connections: none\n  streams-per-connection: 0\nlisten: nowhere\n"
    let all = try problems(text, environment: ["CLOUDPARKD_NONE": "1"], set: ["loops", "log.levle=info"])
    #expect(all.contains("FILE:6:3: there is no setting limits.mesage (did you mean limits.message?)"))
    #expect(all.contains("FILE:7:16: limits.connections: \"none\" is no whole number"))
    #expect(all.contains("limits.streams-per-connection: 0 is outside 1 to 16777216"))
    #expect(all.contains("listen: \"nowhere\" is no address"))
    #expect(all.contains("environment variable CLOUDPARKD_NONE: there is no such setting"))
    #expect(all.contains("--set loops: write it as key=value"))
    #expect(all.contains("--set log.levle=info: there is no setting log.levle (did you mean log.level?)"))
  }

  @Test func settingsThatMustBeSetAreAskedFor() throws {
    let all = try problems("listen: 127.0.0.1:0\n")
    for key in ["data", "tls.certificate", "tls.key"] { #expect(all.contains("\(key) is not set")) }
  }

  @Test func aFileThatIsMissingOrNoYAMLIsSaid() throws {
    #expect(throws: ConfigurationError.self) {
      try ConfigurationLoader(file: "/nonexistent/cloudparkd.yaml", environment: [:]).load()
    }
    #expect(try problems("a: [").contains("not valid YAML"))
    #expect(try problems("- 1\n").contains("must hold settings by name"))
    #expect(try problems(minimum + "limits: 4\n").contains("limits. must hold settings by name"))
    #expect(try problems(minimum + "listen: [1]\n").contains("listen must be one value"))
  }

  @Test func theDefaultFileNamesEverySettingAndIsItselfValid() throws {
    let text = DefaultConfiguration.text
    for setting in Setting.all { #expect(text.contains(setting.variable), "\(setting.key)") }
    #expect(try problems(text) == "")
  }

  @Test(arguments: Setting.all) func everyDefaultIsOfItsOwnKind(_ setting: Setting) {
    guard let text = setting.defaultText, !text.isEmpty else { return }
    if case .failure(let problem) = setting.kind.read(text, relativeTo: "/") { Issue.record("\(problem.text)") }
  }

  @Test(arguments: [
    ("10", 10), ("1KiB", 1024), ("3MiB", 3 << 20), ("1GiB", 1 << 30),
  ]) func sizesAreReadWithTheirUnits(text: String, bytes: Int) {
    #expect(SettingKind.bytes(0...Int.max).read(text, relativeTo: "/") == .success(.number(bytes)))
  }

  @Test(arguments: ["", "1", "1 s", "-1s", "1w", "9223372036854775807d", "s"])
  func wrongTimesAreRefused(text: String) {
    guard case .failure = SettingKind.duration(0...Int.max).read(text, relativeTo: "/") else {
      Issue.record("\(text) was taken")
      return
    }
  }

  @Test func rangesHoldAtTheLimitAndRefuseOneBeyond() {
    for setting in Setting.all {
      guard case .integer(let range) = setting.kind else { continue }
      for (number, legal) in [
        (range.lowerBound, true), (range.upperBound, true), (range.lowerBound - 1, false),
        (range.upperBound + 1, false),
      ] {
        let result = setting.kind.read("\(number)", relativeTo: "/")
        #expect((try? result.get()) == (legal ? .number(number) : nil), "\(setting.key) = \(number)")
      }
    }
  }

  @Test(arguments: [
    ("127.0.0.1:0", "127.0.0.1:0"), ("localhost:65535", "localhost:65535"), ("[::1]:1", "[::1]:1"),
    ("::1:1", nil), ("127.0.0.1", nil), ("127.0.0.1:65536", nil), (":1", nil), ("[x]:1", nil), ("[]:1", nil),
  ]) func addresses(text: String, shown: String?) {
    #expect(HostAndPort(text)?.description == shown)
  }
}

extension Setting: CustomTestStringConvertible {
  public var testDescription: String { key }
}
