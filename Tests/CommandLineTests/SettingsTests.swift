import ArgumentParser
import Glibc
import TestSupport
import Testing

@testable import cloudpark

/// Flags over environment over configuration file over defaults; tokens and passwords.
@Suite struct SettingsTests {
  private func settings(_ flags: [String], _ variables: [String: String]) throws -> Settings {
    try Settings.resolve(try GlobalOptions.parse(flags), environment: ProcessEnvironment(variables: variables))
  }

  private func failure(_ flags: [String], _ variables: [String: String]) -> CommandError? {
    do {
      _ = try settings(flags, variables)
      return nil
    } catch { return error as? CommandError }
  }

  private func write(_ text: String, _ path: String, mode: mode_t = 0o600) throws {
    try PrivateFile.write(text, to: path)
    chmod(path, mode)
  }

  @Test func precedence_isFlagsThenEnvironmentThenFileThenDefaults() throws {
    let directory = try TemporaryDirectory()
    try write("address: file:1\nca: ca.pem\noutput: yaml\ntimeout: 5s\n", directory("config.yaml"))
    let file = ["CLOUDPARK_CONFIG": directory("config.yaml")]
    #expect(try settings([], [:]).address.description == "localhost:7443")
    let fromFile = try settings([], file)
    #expect(fromFile.address.description == "file:1")
    #expect(fromFile.ca == directory("ca.pem"), "a relative path is taken from the file's directory")
    #expect(fromFile.output == .yaml && fromFile.timeout == .seconds(5))
    let both = file.merging(["CLOUDPARK_ADDRESS": "env:2", "CLOUDPARK_OUTPUT": "json"]) { $1 }
    #expect(try settings([], both).address.description == "env:2")
    #expect(try settings([], both).output == .json)
    #expect(try settings(["--address", "flag:3", "-o", "table"], both).address.description == "flag:3")
    #expect(try settings(["--address", "flag:3", "-o", "table"], both).output == .table)
  }

  @Test func profiles_overrideWhatIsForAll() throws {
    let directory = try TemporaryDirectory()
    try write(
      """
      address: all:1
      profile: test
      profiles:
        test: { address: "test:2" }
        other: { acting: auditor }
      """, directory("cloudpark/config.yaml"))
    let home = ["XDG_CONFIG_HOME": directory.path]
    #expect(try settings([], home).address.description == "test:2")
    #expect(try settings([], home).tokenFile == directory("cloudpark/token-test.json"))
    let other = try settings(["--profile", "other"], home)
    #expect(other.address.description == "all:1" && other.acting == "auditor")
    #expect(failure(["--profile", "none"], home)?.advice == "it has other, test")
  }

  @Test(arguments: [
    ("addres: x", ":1:1: has no setting addres"), ("- a", "must hold settings"), ("address: [1]", "must be a text"),
    ("a: b: c", "is no YAML"), ("profiles: 3", "profiles must hold names"), ("profiles: {a: 1}", "a profile must hold"),
    ("output: xml", "none of table, json, yaml, jsonl"), ("timeout: 5", "no duration such as"),
    ("address: ''", "must be a text"),
  ])
  func badConfigurationFiles_areRefused_withThePlace(_ text: String, _ part: String) throws {
    let directory = try TemporaryDirectory()
    try write(text, directory("c.yaml"))
    let error = failure(["--config", directory("c.yaml")], [:])
    #expect(error?.status == .configuration)
    #expect(error?.message.contains(part) == true, "\(error?.message ?? "none")")
  }

  @Test func aNamedConfigurationFileThatIsMissing_isRefused() {
    #expect(failure(["--config", "/nonexistent/c.yaml"], [:])?.status == .configuration)
    #expect(failure([], ["HOME": "/nonexistent"]) == nil)
  }

  @Test(arguments: [
    ":1", "a:", "a:0", "a:65536", "a:b", "a b", "[::1", "::1", "[]:1", "[a]:1", "a:1:2", "http://a", "a/b", "文:1",
  ])
  func badAddresses_areRefused(_ text: String) {
    #expect(failure(["--address=" + text], [:])?.status == .configuration, "\(text)")
  }

  @Test func certificatesWithoutTheirKey_areRefused() {
    #expect(failure(["--certificate", "c.pem"], [:])?.message.contains("both") == true)
  }

  @Test func tokens_comeFromEnvironmentOrFile_bareOrFromLogin() throws {
    let directory = try TemporaryDirectory()
    func token(_ flags: [String], _ variables: [String: String]) throws -> String? {
      let environment = ProcessEnvironment(variables: variables)
      return try StoredSession.load(try settings(flags, variables), environment).token
    }
    try write("abc\n", directory("bare"))
    try write(#"{"address":"localhost:7443","accessToken":"acc","refreshToken":"ref"}"#, directory("login"))
    #expect(try token([], [:]) == nil)
    #expect(try token([], ["CLOUDPARK_TOKEN": "env"]) == "env")
    #expect(try token(["--token-file", directory("bare")], ["CLOUDPARK_TOKEN": "env"]) == "abc")
    #expect(try token([], ["CLOUDPARK_TOKEN_FILE": directory("login")]) == "acc")
    #expect(throws: CommandError.self) { try token(["--token-file", directory("none")], [:]) }
    #expect(throws: CommandError.self) { try token([], ["CLOUDPARK_TOKEN": "a b"]) }
    try write("", directory("empty"))
    #expect(throws: CommandError.self) { try token(["--token-file", directory("empty")], [:]) }
    try write("{\"accessToken\":7}", directory("wrong"))
    #expect(throws: CommandError.self) { try token(["--token-file", directory("wrong")], [:]) }
  }

  @Test func tokensOfOneServer_areNotSentToAnother() throws {
    let directory = try TemporaryDirectory()
    try write(#"{"address":"a:1","accessToken":"acc"}"#, directory("t"))
    let flags = ["--token-file", directory("t"), "--address"]
    let environment = ProcessEnvironment(variables: [:])
    #expect(try StoredSession.load(try settings(flags + ["a:1"], [:]), environment).token == "acc")
    do {
      _ = try StoredSession.load(try settings(flags + ["b:1"], [:]), environment)
      Issue.record("the token was taken")
    } catch let error as CommandError {
      #expect(error.status == .noCredential && error.message.contains("are for a:1, not for b:1"))
    }
  }

  @Test func storedTokens_canBeReadByTheirOwnerOnly() throws {
    let directory = try TemporaryDirectory()
    let path = directory("deep/er/token.json")
    let session = StoredSession.none(try settings(["--token-file", path], [:]))
    try session.store(
      .with {
        $0.accessToken = "a"; $0.refreshToken = "r"
      })
    var status = stat()
    #expect(stat(path, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
    #expect(!InputFile.isReadableByOthers(path))
    let again = try StoredSession.load(
      try settings(["--token-file", path], [:]), ProcessEnvironment(variables: [:]))
    #expect(again.token == "a" && again.canRefresh)
    again.remove()
    #expect(!InputFile.exists(path))
  }

  @Test func passwords_comeFromFileOrEnvironment_withoutTheirLineFeed() throws {
    let directory = try TemporaryDirectory()
    let input = SecretInput(environment: ProcessEnvironment(variables: ["P": "from env"]))
    try write("密码 with space \n", directory("p"))
    #expect(try input.password(file: directory("p"), variable: "P", prompt: "") == "密码 with space ")
    #expect(try input.password(file: nil, variable: "P", prompt: "") == "from env")
    for bad in ["", "\n", "a\nb\n", "a\tb", "a\0b"] {
      try write(bad, directory("bad"))
      #expect(throws: CommandError.self, "\(bad.debugDescription)") {
        try input.password(file: directory("bad"), variable: "P", prompt: "")
      }
    }
    #expect(throws: CommandError.self) { try input.password(file: directory("none"), variable: "P", prompt: "") }
  }
}
