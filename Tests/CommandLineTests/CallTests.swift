import ParkSchemas
import RPCCore
import RPCSchemas
import SchemaRuntime
import TestSupport
import Testing

@testable import cloudpark

/// `call` and `describe`, which know the contracts from the server only.
@Suite struct CallTests {
  /// A server that sends its descriptors and answers some methods.
  private func server(_ answers: [String: ScriptedServer.Answer] = [:]) throws -> ScriptedServer {
    let set = try RpcV1.GetFileDescriptorSetResponse.with {
      $0.fileDescriptorSet = ParkSchemas.FileDescriptors.serialized
    }.packed()
    return ScriptedServer(answers.merging(["ReflectionService/GetFileDescriptorSet": { _ in [set] }]) { $1 })
  }

  private func failure(_ line: [String], _ server: ScriptedServer) async -> CommandError? {
    do {
      try await CommandRun.run(line, server)
      return nil
    } catch { return (error as? Failure)?.cause as? CommandError }
  }

  @Test func unaryCalls_goFromJSONToJSON() async throws {
    let server = try server([
      "PolicyService/GetPolicy": { _ in
        [
          try PolicyV1.Policy.with {
            $0.id = "pol_1"; $0.state = .inForce
          }.packed()
        ]
      }
    ])
    let run = try await CommandRun.run(
      ["call", "PolicyService/GetPolicy", "--data", #"{"policyId":"pol_1"}"#, "-o", "jsonl"], server)
    #expect(run.output == #"{"id":"pol_1","state":"POLICY_STATE_IN_FORCE"}"# + "\n")
    #expect(
      try server.requests("PolicyService/GetPolicy", PolicyV1.GetPolicyRequest.self)
        == [.with { $0.policyId = "pol_1" }])
    #expect(server.calls.last?.key == [], "a read carries no key")
  }

  @Test func calls_thatChangeSomething_carryAKey() async throws {
    let server = try server(["IdentityService/Logout": { _ in [[]] }])
    try await CommandRun.run(["call", "cloudpark.identity.v1.IdentityService/Logout"], server)
    #expect(server.calls.last?.key.isEmpty == false)
  }

  @Test func serverStreams_printOneMessageALine() async throws {
    let server = try server([
      "PolicyService/ListPolicies": { _ in
        try ["a", "b"].map { id in try PolicyV1.Policy.with { $0.id = id }.packed() }
      }
    ])
    let run = try await CommandRun.run(["call", "PolicyService/ListPolicies"], server)
    #expect(run.output == "{\"id\":\"a\"}\n{\"id\":\"b\"}\n")
  }

  @Test func clientStreams_takeOneMessageALine() async throws {
    let directory = try TemporaryDirectory()
    try PrivateFile.write(
      "{\"start\":{\"importId\":\"i\"}}\n\n{\"row\":{\"creditCode\":\"c\"}}\n", to: directory("rows"))
    let server = try server([
      "EnterpriseService/ImportEnterprises": { _ in
        [try EnterpriseV1.ImportEnterprisesResponse.with { $0.created = 1 }.packed()]
      }
    ])
    let run = try await CommandRun.run(
      ["call", "EnterpriseService/ImportEnterprises", "--data", "@" + directory("rows")], server)
    #expect(run.output == "{\"created\":\"1\"}\n")
    let sent = try server.requests(
      "EnterpriseService/ImportEnterprises", EnterpriseV1.ImportEnterprisesRequest.self)
    #expect(sent.map(\.kind) == [.start(.with { $0.importId = "i" }), .row(.with { $0.creditCode = "c" })])
  }

  @Test func aBadLineOfAClientStream_isNamed() async throws {
    let server = try server(["EnterpriseService/ImportEnterprises": { _ in [[]] }])
    let error = await failure(["call", "EnterpriseService/ImportEnterprises", "--data", "{\"x\":1}"], server)
    #expect(error?.status == .badData)
    #expect(
      error?.message.hasPrefix("request 1: line 1, column 2: has a field \"x\"") == true, "\(error?.message ?? "none")")
  }

  @Test func mistakes_areNamed_withWhatThereIs() async throws {
    let server = try server()
    #expect(await failure(["call", "Policy"], server)?.status == .usage)
    #expect(
      await failure(["call", "NoService/X"], server)?.advice.contains("cloudpark.policy.v1.PolicyService") == true)
    #expect(await failure(["call", "PolicyService/X"], server)?.advice.contains("PublishPolicy") == true)
    let data = await failure(["call", "PolicyService/GetPolicy", "--data", "{\"policy\":1}"], server)
    #expect(data?.status == .badData)
    #expect(data?.message.contains("line 1, column 2") == true)
    #expect(data?.advice == "cloudpark describe cloudpark.policy.v1.PolicyService/GetPolicy shows the fields")
    #expect(await failure(["call", "PolicyService/GetPolicy", "--data", "@/nonexistent"], server)?.status == .noInput)
  }

  @Test func descriptions_haveTheContractsWords() async throws {
    let server = try server()
    let services = try await CommandRun.run(["describe"], server).output
    #expect(services.contains("cloudpark.application.v1.ApplicationService"))
    let service = try await CommandRun.run(["describe", "PolicyService"], server).output
    #expect(service.contains("WatchPolicies(cloudpark.policy.v1.WatchPoliciesRequest) returns (stream "))
    let method = try await CommandRun.run(["describe", "PolicyService/PublishPolicy"], server).output
    #expect(method.contains("// Publishes a policy."))
    #expect(method.contains("roles    district_officer"))
    let message = try await CommandRun.run(["describe", "cloudpark.policy.v1.Policy"], server).output
    #expect(message.contains("publishedAt: google.protobuf.Timestamp"))
    let enumeration = try await CommandRun.run(["describe", "cloudpark.policy.v1.PolicyState", "-o", "json"], server)
    #expect(try JSONValue(parsing: enumeration.output)["name"] == .string("cloudpark.policy.v1.PolicyState"))
    #expect(await failure(["describe", "nothing"], server)?.status == .usage)
  }

  @Test func descriptorsOfAHostileServer_areRefused() async throws {
    let server = ScriptedServer([
      "ReflectionService/GetFileDescriptorSet": { _ in
        [try RpcV1.GetFileDescriptorSetResponse.with { $0.fileDescriptorSet = [0x0a, 0xff] }.packed()]
      }
    ])
    do {
      try await CommandRun.run(["describe"], server)
      Issue.record("it succeeded")
    } catch let failure as Failure {
      #expect((failure.cause as? RPCError)?.code == .internalError)
    }
  }
}
