import ParkRules
import ParkSchemas
import RPCCore
import Storage

@testable import ParkServices

/// A park with an enterprise that registers works and a copyright office with two persons.
///
/// The clock stands at 2026-01-05 08:00 in Shanghai. Sessions outlive every jump of the clock.
struct CopyrightFixture: Sendable {
  typealias Service = CopyrightV1.CopyrightService

  let park: TestPark
  let officer: TestAccount
  let applicant: Applicant
  let office: String
  let examiner: TestAccount
  let issuer: TestAccount

  init() async throws {
    let park = try await TestPark(TestPark.longSessions)
    try await self.init(
      park: park, officer: try await park.account(.districtOfficer), applicant: try await park.applicant(1))
  }

  /// In a park that is there already.
  init(park: TestPark, officer: TestAccount, applicant: Applicant) async throws {
    self.park = park
    self.officer = officer
    self.applicant = applicant
    office = try await park.institution(500, kind: .copyrightOffice, as: officer).id
    examiner = try await park.account(.institution, office)
    issuer = try await park.account(.institution, office)
  }

  func close() async { await park.close() }

  func content(_ change: (inout CopyrightV1.WorkContent) -> Void = { _ in }) -> CopyrightV1.WorkContent {
    var content = CopyrightV1.WorkContent.with {
      $0.title = "云上长城"
      $0.category = .art
      $0.ownership = .legalPerson
      $0.authors = ["王小明", "李华"]
      $0.authorsConsented = true
      $0.completedOn = "2025-11-01"
      $0.description_ = "插画一组"
    }
    change(&content)
    return content
  }

  func submit(
    as account: TestAccount? = nil, key: String? = nil, _ change: (inout CopyrightV1.WorkContent) -> Void = { _ in }
  ) async throws -> CopyrightV1.Work {
    let content = content(change)
    return try await park.call(
      Service.submitWork, CopyrightV1.SubmitWorkRequest.with { $0.content = content }, as: account ?? applicant.admin,
      key: key)
  }

  func get(_ id: String, as account: TestAccount? = nil) async throws -> CopyrightV1.Work {
    try await park.call(
      Service.getWork, CopyrightV1.GetWorkRequest.with { $0.workId = id }, as: account ?? applicant.admin)
  }

  func upload(
    _ work: CopyrightV1.Work, _ bytes: [UInt8] = Array("sample".utf8), as account: TestAccount? = nil,
    _ change: (inout CopyrightV1.SampleHeader) -> Void = { _ in }
  ) async throws -> CopyrightV1.UploadSampleResponse {
    var header = try CopyrightV1.SampleHeader.with {
      $0.workId = work.id
      $0.expectedVersion = work.version
      $0.fileName = "样本.png"
      $0.mediaType = "image/png"
      $0.sizeBytes = UInt64(bytes.count)
      $0.sha256 = try SHA256.hash(bytes)
    }
    change(&header)
    let final = header
    return try await park.upload(
      Service.uploadSample,
      [
        CopyrightV1.UploadSampleRequest.with { $0.part = .header(final) },
        CopyrightV1.UploadSampleRequest.with { $0.part = .chunk(bytes) },
      ], as: account ?? applicant.admin)
  }

  func pay(
    _ work: CopyrightV1.Work, _ fen: Int64? = nil, reference: String? = nil, as account: TestAccount? = nil
  ) async throws -> CopyrightV1.Work {
    try await park.call(
      Service.payFee,
      CopyrightV1.PayFeeRequest.with {
        $0.workId = work.id
        $0.expectedVersion = work.version
        $0.amountFen = fen ?? work.feeFen
        $0.bankReference = reference ?? "F-\(work.number)"
      }, as: account ?? applicant.admin)
  }

  func accept(_ work: CopyrightV1.Work, as account: TestAccount? = nil) async throws -> CopyrightV1.Work {
    try await park.call(
      Service.accept,
      CopyrightV1.AcceptRequest.with {
        $0.workId = work.id
        $0.expectedVersion = work.version
      }, as: account ?? examiner)
  }

  func giveBack(_ work: CopyrightV1.Work) async throws -> CopyrightV1.Work {
    try await park.call(
      Service.requestCorrection,
      CopyrightV1.RequestCorrectionRequest.with {
        $0.workId = work.id
        $0.expectedVersion = work.version
        $0.opinion = "请补充创作说明"
      }, as: examiner)
  }

  func resubmit(
    _ work: CopyrightV1.Work, _ content: CopyrightV1.WorkContent? = nil
  ) async throws -> CopyrightV1.Work {
    try await park.call(
      Service.resubmitCorrection,
      CopyrightV1.ResubmitCorrectionRequest.with {
        $0.workId = work.id
        $0.expectedVersion = work.version
        $0.content = content
      }, as: applicant.admin)
  }

  func examine(_ work: CopyrightV1.Work, passes: Bool = true) async throws -> CopyrightV1.Work {
    try await park.call(
      Service.examine,
      CopyrightV1.ExamineRequest.with {
        $0.workId = work.id
        $0.expectedVersion = work.version
        $0.passes = passes
        $0.opinion = passes ? "" : "不属于作品"
      }, as: examiner)
  }

  func issue(_ work: CopyrightV1.Work, as account: TestAccount? = nil) async throws -> CopyrightV1.Certificate {
    try await park.call(
      Service.issueCertificate,
      CopyrightV1.IssueCertificateRequest.with {
        $0.workId = work.id
        $0.expectedVersion = work.version
      }, as: account ?? issuer)
  }

  func revoke(
    _ work: CopyrightV1.Work, _ ground: CopyrightV1.RevocationGround = .duplicate, reason: String = "重复登记"
  ) async throws -> CopyrightV1.Certificate {
    try await park.call(
      Service.revokeCertificate,
      CopyrightV1.RevokeCertificateRequest.with {
        $0.workId = work.id
        $0.expectedVersion = work.version
        $0.ground = ground
        $0.reason = reason
      }, as: issuer)
  }

  func withdraw(_ work: CopyrightV1.Work) async throws -> CopyrightV1.Work {
    try await park.call(
      Service.withdrawWork,
      CopyrightV1.WithdrawWorkRequest.with {
        $0.workId = work.id
        $0.expectedVersion = work.version
      }, as: applicant.admin)
  }

  func verify(_ number: String, _ hash: String) async throws -> CopyrightV1.VerifyCertificateResponse {
    try await park.call(
      Service.verifyCertificate,
      CopyrightV1.VerifyCertificateRequest.with {
        $0.number = number
        $0.holderHash = hash
      })
  }

  func reveal(_ work: String, as account: TestAccount) async throws -> [String] {
    let response: CopyrightV1.RevealAuthorsResponse = try await park.call(
      Service.revealAuthors,
      CopyrightV1.RevealAuthorsRequest.with {
        $0.workId = work
        $0.purpose = "examination"
      }, as: account)
    return response.authors
  }

  func announcements() async throws -> [CopyrightV1.Announcement] {
    try await park.stream(
      Service.listAnnouncements, CopyrightV1.ListAnnouncementsRequest(), of: CopyrightV1.Announcement.self)
  }

  // MARK: - Stages

  func paid() async throws -> CopyrightV1.Work {
    let work = try await submit()
    _ = try await upload(work)
    return try await pay(get(work.id))
  }

  func examining() async throws -> CopyrightV1.Work { try await accept(paid()) }

  func passed() async throws -> CopyrightV1.Work { try await examine(examining()) }
}
