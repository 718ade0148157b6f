import CloudParkClient
import ParkSchemas
import RPCCore
import RPCSchemas
import SchemaRuntime
import TestSupport
import Testing

@testable import cloudpark

/// Whole commands against a scripted server: what they ask, in which order, and what they show.
@Suite struct CommandTests {
  private func application(_ version: UInt64) -> ApplicationV1.Application {
    .with {
      $0.id = "app_1"
      $0.version = version
      $0.requestedFen = 20_000_000
      $0.proposedFen = 18_000_000
    }
  }

  private func words(_ line: String) -> [String] { line.split(separator: " ").map(String.init) }

  @Test func changes_readTheVersionFirst_andCarryAKey() async throws {
    let case1 = application(7)
    let server = ScriptedServer([
      "ApplicationService/GetApplication": { _ in [try case1.packed()] },
      "ApplicationService/Submit": { _ in [try ApplicationV1.Application.with { $0.state = .submitted }.packed()] },
    ])
    let run = try await CommandRun.run(words("application submit app_1 -o jsonl"), server)
    #expect(run.output == "{\"state\":\"APPLICATION_STATE_SUBMITTED\"}\n")
    let request = try server.requests("ApplicationService/Submit", ApplicationV1.SubmitRequest.self)
    #expect(
      request == [
        .with {
          $0.applicationId = "app_1"; $0.expectedVersion = 7
        }
      ])
    #expect(server.calls.map { $0.key.isEmpty } == [true, false], "a read carries no key")
    #expect(run.repeatFlags.hasSuffix(" --expected-version 7"))
  }

  @Test func changes_withAVersionAndAKey_sendExactlyThose() async throws {
    let server = ScriptedServer(["ApplicationService/Submit": { _ in [try ApplicationV1.Application().packed()] }])
    let run = try await CommandRun.run(
      words("application submit app_1 --expected-version 3 --idempotency-key k-1"), server)
    #expect(server.calls.count == 1)
    #expect(server.calls.first?.key == Array("k-1".utf8))
    #expect(run.repeatFlags == "--idempotency-key k-1")
  }

  @Test func aChangeThatTimesOut_tellsHowToRepeatIt() async throws {
    let case1 = application(7)
    let server = ScriptedServer([
      "ApplicationService/GetApplication": { _ in [try case1.packed()] },
      "ApplicationService/Accept": { _ in throw RPCError(.deadlineExceeded, "too slow") },
    ])
    do {
      try await CommandRun.run(words("application accept app_1 --idempotency-key k"), server)
      Issue.record("it succeeded")
    } catch let failure as Failure {
      #expect(failure.repeatFlags == "--idempotency-key k --expected-version 7")
      #expect((failure.cause as? RPCError)?.code == .deadlineExceeded)
    }
  }

  @Test func approve_takesAmountAndVersionFromOneRead() async throws {
    let case1 = application(9)
    let server = ScriptedServer([
      "ApplicationService/GetApplication": { _ in [try case1.packed()] },
      "ApplicationService/Approve": { _ in [try ApplicationV1.Application().packed()] },
    ])
    try await CommandRun.run(words("application approve app_1"), server)
    #expect(server.calls.count == 2)
    #expect(
      try server.requests("ApplicationService/Approve", ApplicationV1.ApproveRequest.self)
        == [
          .with {
            $0.applicationId = "app_1"; $0.expectedVersion = 9; $0.amountFen = 18_000_000
          }
        ])
  }

  @Test func lists_areShownInEveryFormat() async throws {
    let server = ScriptedServer([
      "ParkService/ListParks": { _ in
        try ["中央文化园", "b"].map { name in
          try ParkV1.ListParksResponse.with { $0.park = .with { $0.facts = .with { $0.name = name } } }.packed()
        }
      }
    ])
    let table = try await CommandRun.run(words("park list"), server).output
    #expect(table.split(separator: "\n").count == 3)
    #expect(table.hasPrefix("ID  NAME        DISTRICT"))
    let lines = try await CommandRun.run(words("park list -o jsonl --get park.facts.name"), server).output
    #expect(lines == "中央文化园\nb\n")
    let json = try await CommandRun.run(words("park list -o json"), server).output
    #expect(try JSONValue(parsing: json)["x"] == nil)
    #expect(json.hasPrefix("[\n  {"))
  }

  @Test func watch_endsAtItsCount_andLeavesBookmarksAndSnapshotsOut() async throws {
    let kinds: [PolicyV1.PolicyEventKind] = [.snapshotPolicy, .bookmark, .published, .roundOpened, .repealed]
    let events = try kinds.map { kind in
      try PolicyV1.PolicyEvent.with {
        $0.kind = kind
        $0.policy = .with { $0.id = "pol_1" }
      }.packed()
    }
    let server = ScriptedServer(["PolicyService/WatchPolicies": { _ in events }])
    let run = try await CommandRun.run(words("watch policies --count 2 --changes-only --get kind"), server)
    #expect(run.output == "POLICY_EVENT_KIND_PUBLISHED\nPOLICY_EVENT_KIND_ROUND_OPENED\n")
    let all = try await CommandRun.run(words("watch policies"), server).output
    #expect(all.split(separator: "\n").count == 4)
    #expect(all.contains("round-opened  pol_1"))
  }

  @Test func upload_sendsHeaderWithHashThenChunks() async throws {
    let directory = try TemporaryDirectory()
    try PrivateFile.write("abc", to: directory("lease.pdf"))
    let case1 = application(2)
    let server = ScriptedServer([
      "ApplicationService/GetApplication": { _ in [try case1.packed()] },
      "ApplicationService/UploadMaterial": { _ in
        [try ApplicationV1.UploadMaterialResponse.with { $0.applicationVersion = 3 }.packed()]
      },
    ])
    let run = try await CommandRun.run(
      ["material", "upload", "app_1", directory("lease.pdf"), "--kind", "lease", "--get", "applicationVersion"], server)
    #expect(run.output == "3\n")
    let sent = try server.requests("ApplicationService/UploadMaterial", ApplicationV1.UploadMaterialRequest.self)
    guard case .header(let header)? = sent.first?.part else {
      Issue.record("no header: \(sent)")
      return
    }
    #expect(header.sizeBytes == 3 && header.fileName == "lease.pdf" && header.mediaType == "application/pdf")
    #expect(header.expectedVersion == 2 && header.kind == "lease")
    #expect(header.sha256.prefix(4) == [0xba, 0x78, 0x16, 0xbf])
    #expect(sent.dropFirst().map(\.part) == [.chunk(Array("abc".utf8))])
  }

  @Test func download_keepsNothing_whenTheHashDiffers() async throws {
    let directory = try TemporaryDirectory()
    let server = ScriptedServer([
      "ApplicationService/DownloadMaterial": { _ in
        [
          try ApplicationV1.DownloadMaterialResponse.with {
            $0.material = .with {
              $0.sizeBytes = 3; $0.sha256 = [1]
            }
            $0.chunk = Array("abc".utf8)
          }.packed()
        ]
      }
    ])
    await #expect(throws: Failure.self) {
      try await CommandRun.run(["material", "download", "mat_1", "--to", directory("x")], server)
    }
    #expect(!InputFile.exists(directory("x")) && !InputFile.exists(directory("x.part")))
  }

  @Test func download_goesOnWhereItWasCutOff() async throws {
    let directory = try TemporaryDirectory()
    // SHA-256 of "abc", the standard's own example.
    let hash: [UInt8] = [
      0xba, 0x78, 0x16, 0xbf, 0x8f, 0x01, 0xcf, 0xea, 0x41, 0x41, 0x40, 0xde, 0x5d, 0xae, 0x22, 0x23, 0xb0, 0x03, 0x61,
      0xa3, 0x96, 0x17, 0x7a, 0x9c, 0xb4, 0x10, 0xff, 0x61, 0xf2, 0x00, 0x15, 0xad,
    ]
    let server = ScriptedServer([
      "ApplicationService/DownloadMaterial": { call in
        let offset = try ApplicationV1.DownloadMaterialRequest(packed: call.message).offset
        let part = try ApplicationV1.DownloadMaterialResponse.with {
          $0.material = .with {
            $0.sizeBytes = 3; $0.sha256 = hash
          }
          $0.offset = offset
          $0.chunk = Array("abc".utf8.dropFirst(Int(offset)).prefix(2))
        }.packed()
        return offset == 0 ? [part, ScriptedServer.loss] : [part]
      }
    ])
    try await CommandRun.run(["material", "download", "mat_1", "--to", directory("x")], server)
    #expect(try InputFile.text(directory("x")) == "abc")
    let offsets = try server.requests("ApplicationService/DownloadMaterial", ApplicationV1.DownloadMaterialRequest.self)
    #expect(offsets.map(\.offset) == [0, 2])
  }

  @Test func refresh_storesTheNewTokens_orTakesThoseAnotherProcessStored() async throws {
    let directory = try TemporaryDirectory()
    let environment = ProcessEnvironment(variables: [:])
    let settings = try Settings.resolve(
      try GlobalOptions.parse(["--token-file", directory("t")]), environment: environment)
    try StoredSession.none(settings).store(
      .with {
        $0.accessToken = "A1"; $0.refreshToken = "R1"
      })
    let server = ScriptedServer([
      "IdentityService/RefreshToken": { call in
        let old = try IdentityV1.RefreshTokenRequest(packed: call.message).refreshToken
        #expect(call.credential == nil && old == "R1")
        return [
          try IdentityV1.RefreshTokenResponse.with {
            $0.tokens = .with {
              $0.accessToken = "A2"; $0.refreshToken = "R2"
            }
          }.packed()
        ]
      }
    ])
    let park = CloudPark(channel: Channel(server))
    let first = try StoredSession.load(settings, environment)
    let second = try StoredSession.load(settings, environment)
    try await first.refresh(park)
    #expect(first.token == "A2" && park.channel.credential == Array("A2".utf8))
    try await second.refresh(park)
    #expect(second.token == "A2")
    #expect(server.calls.count == 1, "a refresh token is used once")
  }

  @Test func matches_tellTheReasons() async throws {
    let match = PolicyV1.PolicyMatch.with {
      $0.policyId = "pol_1"
      $0.titleZh = "租金补贴"
      $0.verdict = .eligible
      $0.estimatedFen = 18_000_000
      $0.results = [
        .with {
          $0.ruleId = "verified"; $0.reasonZh = "符合"; $0.reasonEn = "met: verified"
        }
      ]
    }
    #expect(
      PolicyCommands.Match.text(match, chinese: false)
        == "pol_1  租金补贴\n  eligible, about 180,000.00 yuan\n    verified  met: verified")
    #expect(PolicyCommands.Match.text(match, chinese: true).hasSuffix("verified  符合"))
  }

  @Test func login_storesTheTokens_andShowsNone() async throws {
    let directory = try TemporaryDirectory()
    try PrivateFile.write("pass word\n", to: directory("p"))
    let server = ScriptedServer([
      "IdentityService/Login": { call in
        #expect(call.credential == nil)
        return [
          try IdentityV1.LoginResponse.with {
            $0.accountId = "acc_1"
            $0.tokens = .with {
              $0.accessToken = "AAA"; $0.refreshToken = "RRR"
            }
          }.packed()
        ]
      }
    ])
    let run = try await CommandRun.run(
      ["login", "--login", "a", "--password-file", directory("p"), "--token-file", directory("t"), "-o", "json"], server
    )
    #expect(!run.output.contains("AAA") && !run.output.contains("RRR") && run.output.contains("acc_1"))
    #expect(try InputFile.text(directory("t")).contains("AAA"))
    #expect(try server.requests("IdentityService/Login", IdentityV1.LoginRequest.self).first?.password == "pass word")
  }

  @Test func health_endsWithItsOwnCode_unlessServing() async throws {
    let answer = RpcV1.HealthCheckResponse.with {
      $0.status = .notServing; $0.reason = "stopping"
    }
    let server = ScriptedServer(["HealthService/Check": { _ in [try answer.packed()] }])
    do {
      try await CommandRun.run(["health"], server)
      Issue.record("it succeeded")
    } catch let failure as Failure {
      #expect((failure.cause as? ExitRequest)?.status == .notServing)
    }
  }

  @Test func verify_endsWithItsOwnCode_unlessIntact() async throws {
    let server = ScriptedServer(["AuditService/VerifyAuditChain": { _ in [[]] }])
    do {
      try await CommandRun.run(words("audit verify"), server)
      Issue.record("it succeeded")
    } catch let failure as Failure {
      #expect((failure.cause as? ExitRequest)?.status == .notIntact)
    }
  }
}
