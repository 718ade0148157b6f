import ParkSchemas
import RPCCore
import RPCSchemas
import Storage

@testable import ParkServices

typealias Talents = TalentV1.TalentService

/// A park with a verified enterprise that posts jobs.
struct TalentFixture: Sendable {
  let park: TestPark
  let officer: TestAccount
  let employer: TestAccount

  init() async throws {
    park = try await TestPark {
      $0.accessTokenLifetime = .days(60)
      $0.refreshTokenLifetime = .days(60)
    }
    officer = try await park.account(.districtOfficer)
    let registered = try await park.registered(seed: 7)
    employer = registered.admin
    let submitted: EnterpriseV1.Enterprise = try await park.call(
      Enterprises.submitVerification,
      EnterpriseV1.SubmitVerificationRequest.with {
        $0.enterpriseId = registered.enterprise.id
        $0.expectedVersion = registered.enterprise.version
      }, as: employer)
    let _: EnterpriseV1.Enterprise = try await park.call(
      Enterprises.decideVerification,
      EnterpriseV1.DecideVerificationRequest.with {
        $0.enterpriseId = submitted.id
        $0.expectedVersion = submitted.version
        $0.decision = .verify
      }, as: officer)
  }

  func post(_ title: String = "展陈设计师", openings: UInt32 = 1, as account: TestAccount? = nil) async throws
    -> TalentV1.Job
  {
    try await park.call(
      Talents.postJob,
      TalentV1.PostJobRequest.with {
        $0.facts = .with {
          $0.titleZh = title
          $0.titleEn = "Exhibition designer"
          $0.description_ = "负责非遗展览的空间设计"
          $0.place = "798艺术区"
          $0.salaryMinFen = 1_500_000
          $0.salaryMaxFen = 2_500_000
          $0.openings = openings
          $0.closesOn = "2026-02-01"
        }
      }, as: account ?? employer)
  }

  /// A worker who has consented.
  func applicant() async throws -> TestAccount {
    let person = try await park.account(.worker)
    try await consent(person)
    return person
  }

  func consent(_ person: TestAccount) async throws {
    let _: IdentityV1.Consent = try await park.call(
      IdentityV1.IdentityService.recordConsent, IdentityV1.RecordConsentRequest.with { $0.purpose = "job_application" },
      as: person)
  }

  @discardableResult
  func apply(_ job: TalentV1.Job, as person: TestAccount) async throws -> TalentV1.Candidate {
    try await park.call(
      Talents.applyJob,
      TalentV1.ApplyJobRequest.with {
        $0.jobId = job.id
        $0.name = "张三丰"
        $0.phone = "13812345678"
        $0.resume = "十年展陈经验"
      }, as: person)
  }

  @discardableResult
  func move(_ candidate: TalentV1.Candidate, _ to: TalentV1.CandidateState, as account: TestAccount? = nil) async throws
    -> TalentV1.Candidate
  {
    try await park.call(
      Talents.moveCandidate,
      TalentV1.MoveCandidateRequest.with {
        $0.candidateId = candidate.id
        $0.expectedVersion = candidate.version
        $0.to = to
      }, as: account ?? employer)
  }

  func withdraw(_ candidate: TalentV1.Candidate, as person: TestAccount) async throws -> TalentV1.Candidate {
    try await park.call(
      Talents.withdrawApplication,
      TalentV1.WithdrawApplicationRequest.with {
        $0.candidateId = candidate.id
        $0.expectedVersion = candidate.version
      }, as: person)
  }

  func candidates(_ job: TalentV1.Job, as account: TestAccount? = nil) async throws -> [TalentV1.Candidate] {
    try await park.stream(
      Talents.listCandidates, TalentV1.ListCandidatesRequest.with { $0.jobId = job.id }, as: account ?? employer)
  }

  func reveal(_ candidate: TalentV1.Candidate, as account: TestAccount? = nil) async throws -> TalentV1.CandidateData {
    try await park.call(
      Talents.revealCandidate, TalentV1.RevealCandidateRequest.with { $0.candidateId = candidate.id },
      as: account ?? employer)
  }

  func search(_ text: String, _ change: (inout TalentV1.SearchJobsRequest) -> Void = { _ in }) async throws
    -> [TalentV1.Job]
  {
    try await park.stream(
      Talents.searchJobs,
      TalentV1.SearchJobsRequest.with {
        $0.text = text
        change(&$0)
      })
  }

  func recognition(
    as person: TestAccount, _ category: TalentV1.RecognitionCategory = .core, again: TalentV1.Recognition? = nil
  ) async throws -> TalentV1.Recognition {
    try await park.call(
      Talents.submitRecognition,
      TalentV1.SubmitRecognitionRequest.with {
        $0.recognitionId = again?.id ?? ""
        $0.expectedVersion = again?.version ?? 0
        $0.category = category
        $0.achievements = "省级工艺美术大师"
      }, as: person)
  }

  func decide(
    _ recognition: TalentV1.Recognition, _ decision: TalentV1.RecognitionDecision, as account: TestAccount? = nil
  ) async throws -> TalentV1.Recognition {
    try await park.call(
      Talents.decideRecognition,
      TalentV1.DecideRecognitionRequest.with {
        $0.recognitionId = recognition.id
        $0.expectedVersion = recognition.version
        $0.decision = decision
        $0.reason = "材料"
      }, as: account ?? officer)
  }
}
