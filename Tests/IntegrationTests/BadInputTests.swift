import Foundation
import TestSupport
import Testing

/// Bad input at the command line against a running server: a clear message, the documented exit code, nothing done.
@Suite(.serialized) struct BadInputTests {
  /// What is tried, the exit code, and what the message must hold.
  static let cases: [(arguments: [String], status: Int32, message: String)] = [
    (["call", "cloudpark.policy.v1.PolicyService/GetPolicy", "--data", "{"], 65, "line 1"),
    (["call", "cloudpark.policy.v1.PolicyService/GetPolicy", "--data", "{\"policyIdd\": \"x\"}"], 65, "policyIdd"),
    (["call", "cloudpark.policy.v1.PolicyService/GetPolicy", "--data", "{\"policyId\": 7}"], 65, "policy_id"),
    (["call", "cloudpark.policy.v1.PolicyService/NoSuch", "--data", "{}"], 0, "no method NoSuch"),
    (["call", "nonsense", "--data", "{}"], 0, "nonsense"),
    (["policy", "get", "pol_none"], 15, "no policy pol_none"),
    (["policy", "publish", "--file", "/nonexistent.json"], 0, "/nonexistent.json"),
    (["account", "create", "--login", "x", "--role", "emperor", "--password-file", "/dev/null"], 0, "emperor"),
    (["clock", "advance", "--by", "soon"], 0, "soon"),
    (["nosuchcommand"], 64, "nosuchcommand"),
    (["policy", "list", "-o", "xml"], 64, "xml"),
  ]

  @Test func everyCaseSaysWhatIsWrongAndEndsNonZero() throws {
    let server = try SpawnedServer()
    try server.start()
    let token = server.directory.appendingPathComponent("admin.token").path
    let environment = [
      "CLOUDPARK_ADDRESS": server.address, "CLOUDPARK_CA": server.caFile, "CLOUDPARK_TOKEN_FILE": token,
    ]
    let login = try runProgram(
      Binaries.client, ["login", "--login", "admin", "--password-file", server.passwordFile], environment: environment)
    try #require(login.status == 0, "\(login.errors)")
    let mode = try FileManager.default.attributesOfItem(atPath: token)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    for (arguments, status, message) in Self.cases {
      let result = try runProgram(Binaries.client, arguments, environment: environment)
      #expect(result.status != 0, "\(arguments)")
      if status != 0 { #expect(result.status == status, "\(arguments): \(result.errors)") }
      #expect(result.errors.contains(message), "\(arguments): \(result.errors)")
      #expect(result.output.isEmpty, "\(arguments): \(result.output)")
    }
    #expect(server.stop() == 0)
  }

  @Test func theTrueCauseOfAFailedConnectionIsNamed() throws {
    let server = try SpawnedServer()
    try server.start()
    func health(_ environment: [String: String]) throws -> ProgramResult {
      try runProgram(Binaries.client, ["health", "--timeout", "5s"], environment: environment)
    }
    #expect(try health(["CLOUDPARK_ADDRESS": server.address, "CLOUDPARK_CA": server.caFile]).status == 0)
    let unknown = try health(["CLOUDPARK_ADDRESS": server.address])
    #expect(unknown.status != 0 && unknown.errors.contains("certificate"), "\(unknown.errors)")
    let name = try health(["CLOUDPARK_ADDRESS": "no-such-host.invalid:7443", "CLOUDPARK_CA": server.caFile])
    #expect(name.status != 0 && name.errors.contains("no-such-host.invalid"), "\(name.errors)")
    let address = server.address
    #expect(server.stop() == 0)
    let refused = try health(["CLOUDPARK_ADDRESS": address, "CLOUDPARK_CA": server.caFile])
    #expect(refused.status != 0 && refused.errors.contains("refused"), "\(refused.errors)")
  }

  @Test func aPasswordIsNeverTakenFromTheCommandLine() throws {
    let result = try runProgram(
      Binaries.client, ["login", "--login", "admin", "--password", "secret"],
      environment: ["CLOUDPARK_ADDRESS": "127.0.0.1:1"])
    #expect(result.status == 64)
  }
}
