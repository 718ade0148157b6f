import ParkSchemas
import RPCCore
import RPCSchemas
import Storage
import Testing

@testable import ParkServices

/// Goal: a material is in the case whole and as announced, or not at all. Method: good and spoilt uploads, then what is
/// stored.
@Suite struct MaterialTests {
  private typealias Service = ApplicationV1.ApplicationService
  private typealias Upload = ApplicationV1.UploadMaterialRequest

  private func refusal(
    _ fixture: AwardFixture, _ applicant: Applicant, _ messages: [Upload]
  ) async -> RPCError? {
    await failure {
      try await fixture.park.upload(
        Service.uploadMaterial, messages, as: applicant.admin, of: ApplicationV1.UploadMaterialResponse.self)
    }
  }

  @Test func uploadedBytesComeBackFromAnyOffset() async throws {
    let fixture = try await AwardFixture()
    let applicant = try await fixture.applicant()
    let draft = try await fixture.draft(applicant)
    let answer = try await fixture.upload(draft, as: applicant.admin)
    #expect(answer.applicationVersion == draft.version + 1)
    #expect(answer.material?.sha256 == (try SHA256.hash(AwardFixture.pdf)))
    let id = try #require(answer.material?.id)
    for offset in [0, 1, AwardFixture.pdf.count - 1, AwardFixture.pdf.count] {
      let parts: [ApplicationV1.DownloadMaterialResponse] = try await fixture.park.stream(
        Service.downloadMaterial,
        ApplicationV1.DownloadMaterialRequest.with {
          $0.materialId = id
          $0.offset = UInt64(offset)
        }, as: applicant.admin)
      #expect(parts.first?.material == answer.material)
      #expect(parts.flatMap(\.chunk) == Array(AwardFixture.pdf[offset...]), "from \(offset)")
    }
    let beyond = await failure {
      try await fixture.park.stream(
        Service.downloadMaterial,
        ApplicationV1.DownloadMaterialRequest.with {
          $0.materialId = id
          $0.offset = UInt64(AwardFixture.pdf.count) + 1
        }, as: applicant.admin, of: ApplicationV1.DownloadMaterialResponse.self)
    }
    #expect(beyond?.code == .outOfRange)
    await fixture.close()
  }

  @Test func spoiltUploadsAreRefusedAndLeaveNothing() async throws {
    let fixture = try await AwardFixture()
    let applicant = try await fixture.applicant()
    let draft = try await fixture.draft(applicant)
    let header = try fixture.header(draft)
    let chunks = fixture.chunks()
    var flipped = AwardFixture.pdf
    flipped[3] ^= 1
    #expect(await refusal(fixture, applicant, [])?.fields == ["header"])
    #expect(await refusal(fixture, applicant, chunks)?.fields == ["header"])
    #expect(await refusal(fixture, applicant, [header])?.fields == ["header.size_bytes"])
    #expect(await refusal(fixture, applicant, [header] + chunks.dropLast())?.fields == ["header.size_bytes"])
    #expect(await refusal(fixture, applicant, [header] + chunks + chunks)?.fields == ["header.size_bytes"])
    #expect(await refusal(fixture, applicant, [header, header] + chunks)?.fields == ["chunk"])
    let wrongHash = await refusal(fixture, applicant, [header] + fixture.chunks(flipped))
    #expect(wrongHash?.code == .invalidArgument && wrongHash?.fields == ["sha256"])
    #expect(try await fixture.park.count("materials") == 0)
    #expect(try await fixture.park.count("files") == 0)
    #expect(try await fixture.get(draft.id, as: applicant.admin).version == draft.version)
    await fixture.close()
  }

  @Test func metadataIsCheckedBeforeAnyByteIsTaken() async throws {
    let fixture = try await AwardFixture()
    let applicant = try await fixture.applicant()
    let draft = try await fixture.draft(applicant)
    func fields(_ change: (inout ApplicationV1.MaterialHeader) -> Void) async throws -> [String] {
      guard case .header(var header)? = try fixture.header(draft).part else { return [] }
      change(&header)
      return await refusal(fixture, applicant, [.with { $0.part = .header(header) }])?.fields ?? []
    }
    #expect(try await fields { $0.fileName = "../etc/passwd" } == ["header.file_name"])
    #expect(try await fields { $0.fileName = "" } == ["header.file_name"])
    #expect(try await fields { $0.mediaType = "text/html" } == ["header.media_type"])
    #expect(try await fields { $0.sizeBytes = 0 } == ["header.size_bytes"])
    #expect(try await fields { $0.sizeBytes = .max } == ["header.size_bytes"])
    #expect(try await fields { $0.sha256 = [1, 2] } == ["header.sha256"])
    #expect(try await fields { $0.kind = "passport" } == ["header.kind"])
    await fixture.close()
  }

  @Test func replacedMaterialGoesAndItsFileIsReleased() async throws {
    let fixture = try await AwardFixture()
    let applicant = try await fixture.applicant()
    let draft = try await fixture.draft(applicant)
    let first = try await fixture.upload(draft, as: applicant.admin)
    let other = Array("%PDF-1.4 another lease".utf8)
    var current = draft
    current.version = first.applicationVersion
    guard case .header(var header)? = try fixture.header(current, bytes: other).part else { return }
    header.replacesMaterialId = first.material?.id ?? ""
    let replacing = header
    let second: ApplicationV1.UploadMaterialResponse = try await fixture.park.upload(
      Service.uploadMaterial, [.with { $0.part = .header(replacing) }] + fixture.chunks(other), as: applicant.admin)
    let application = try await fixture.get(draft.id, as: applicant.admin)
    #expect(application.materials.map(\.id) == [second.material?.id])
    #expect(try await fixture.park.count("file_references") == 1)
    await fixture.close()
  }

  @Test func caseWithoutARequiredMaterialIsNotSubmitted() async throws {
    let fixture = try await AwardFixture()
    let applicant = try await fixture.applicant()
    let draft = try await fixture.draft(applicant)
    let refusal = await failure { try await fixture.submit(draft, as: applicant.admin) }
    #expect(refusal?.rule == "MATERIALS_COMPLETE")
    #expect(refusal?.message.contains("lease") == true)
    await fixture.close()
  }

  @Test func withdrawnDraftReleasesItsFiles() async throws {
    let fixture = try await AwardFixture()
    let applicant = try await fixture.applicant()
    var draft = try await fixture.draft(applicant)
    draft.version = try await fixture.upload(draft, as: applicant.admin).applicationVersion
    #expect(try await fixture.withdraw(draft, as: applicant.admin).materials.isEmpty)
    #expect(try await fixture.park.count("file_references") == 0)
    await fixture.close()
  }

  @Test func expertDownloadsOnlyOfAssignedCases() async throws {
    let fixture = try await AwardFixture()
    var application = try await fixture.accept(fixture.submitted(fixture.applicant()))
    let request = ApplicationV1.DownloadMaterialRequest.with { $0.materialId = application.materials[0].id }
    func download() async throws -> [ApplicationV1.DownloadMaterialResponse] {
      try await fixture.park.stream(Service.downloadMaterial, request, as: fixture.experts[0])
    }
    #expect(await failure { try await download() }?.code == .notFound)
    application = try await fixture.assign(application, fixture.experts[0])
    #expect(try await download().flatMap(\.chunk) == AwardFixture.pdf)
    await fixture.close()
  }
}
