// Made by Scripts/generate from cloudpark/talent/v1/talent.proto. Do not edit.

internal import CParkSchemas
import RPCSchemas
import SchemaRuntime

extension TalentV1 {
  /// What an enterprise says about a job.
  public struct JobFacts: Message {
    /// Chinese title, 1 to 200 characters.
    public var titleZh: String = ""
    /// English title, up to 200 characters.
    public var titleEn: String = ""
    /// What is to be done and what is asked for, up to 20000 characters.
    public var description_: String = ""
    /// Where, 1 to 200 characters.
    public var place: String = ""
    /// The least pay a month in fen; 0 for not said.
    public var salaryMinFen: Int64 = 0
    /// The most pay a month in fen, not below the least; 0 for not said.
    public var salaryMaxFen: Int64 = 0
    /// How many are wanted, 1 to 1000.
    public var openings: UInt32 = 0
    /// The last day of applications, YYYY-MM-DD in Asia/Shanghai, at most 366 days ahead.
    public var closesOn: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// A job.
  public struct Job: Message {
    /// job_...
    public var id: String = ""
    /// What a change must name. Candidates do not change it.
    public var version: UInt64 = 0
    /// Where it stands, by the clock: after its last day it is CLOSED.
    public var state: TalentV1.JobState = TalentV1.JobState()
    /// Whose, ent_...
    public var enterpriseId: String = ""
    /// The enterprise's registered name.
    public var enterpriseName: String = ""
    /// What is said about it.
    public var facts: TalentV1.JobFacts?
    /// How many have been hired.
    public var hired: UInt32 = 0
    /// When it was posted.
    public var postedAt: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// A job to post.
  public struct PostJobRequest: Message {
    /// What is said about it.
    public var facts: TalentV1.JobFacts?

    /// The message in which every field has its default.
    public init() {}
  }

  /// A job to take down.
  public struct CloseJobRequest: Message {
    /// Which, job_...
    public var jobId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Which job.
  public struct GetJobRequest: Message {
    /// Which, job_...
    public var jobId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Which jobs.
  public struct SearchJobsRequest: Message {
    /// What title, description or place must hold; empty for all.
    public var text: String = ""
    /// Only of this enterprise, ent_...
    public var enterpriseId: String = ""
    /// Only jobs that pay at least so much a month, in fen.
    public var salaryAtLeastFen: Int64 = 0
    /// Closed ones too.
    public var closedToo: Bool = false
    /// At most so many, 1 to 1000; 0 for 100.
    public var limit: UInt32 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// An application for a job.
  public struct Candidate: Message {
    /// cnd_...
    public var id: String = ""
    /// What a change must name.
    public var version: UInt64 = 0
    /// Where it stands.
    public var state: TalentV1.CandidateState = TalentV1.CandidateState()
    /// For which job, job_...
    public var jobId: String = ""
    /// Whose, acc_...
    public var accountId: String = ""
    /// The name, masked; empty without consent.
    public var name: String = ""
    /// The phone, masked; empty without consent.
    public var phone: String = ""
    /// Whether the consent is in force.
    public var consented: Bool = false
    /// When it was made.
    public var appliedAt: GoogleProtobuf.Timestamp?
    /// When it last changed.
    public var changedAt: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// An application to make.
  public struct ApplyJobRequest: Message {
    /// For which job, job_...
    public var jobId: String = ""
    /// The name to be called by, 1 to 50 characters.
    public var name: String = ""
    /// The phone to be called at.
    public var phone: String = ""
    /// The résumé, 1 to 5000 characters.
    public var resume: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// An application to take back.
  public struct WithdrawApplicationRequest: Message {
    /// Which, cnd_...
    public var candidateId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Where a candidate goes.
  public struct MoveCandidateRequest: Message {
    /// Which, cnd_...
    public var candidateId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0
    /// The next state: SCREENING, INTERVIEW, OFFERED, HIRED or REFUSED.
    public var to: TalentV1.CandidateState = TalentV1.CandidateState()

    /// The message in which every field has its default.
    public init() {}
  }

  /// Whose candidates.
  public struct ListCandidatesRequest: Message {
    /// Which job, job_...
    public var jobId: String = ""
    /// Only in this state.
    public var state: TalentV1.CandidateState = TalentV1.CandidateState()

    /// The message in which every field has its default.
    public init() {}
  }

  /// Which of the caller's applications.
  public struct MyApplicationsRequest: Message {
    /// Only in this state.
    public var state: TalentV1.CandidateState = TalentV1.CandidateState()

    /// The message in which every field has its default.
    public init() {}
  }

  /// Which candidate.
  public struct RevealCandidateRequest: Message {
    /// Which, cnd_...
    public var candidateId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// A candidate in clear.
  public struct CandidateData: Message {
    /// The name.
    public var name: String = ""
    /// The phone.
    public var phone: String = ""
    /// The résumé.
    public var resume: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// A recognition.
  public struct Recognition: Message {
    /// rcg_...
    public var id: String = ""
    /// What a change must name.
    public var version: UInt64 = 0
    /// Where it stands.
    public var state: TalentV1.RecognitionState = TalentV1.RecognitionState()
    /// Whose, acc_...
    public var accountId: String = ""
    /// As what.
    public var category: TalentV1.RecognitionCategory = TalentV1.RecognitionCategory()
    /// What speaks for it; kept sealed, for the person and district officers. Stored answers hold it encrypted too.
    public var achievements: String = ""
    /// 云园人才〔year〕n号, without gaps within a year; empty before it is recognised.
    public var number: String = ""
    /// Why it was returned or refused.
    public var reason: String = ""
    /// When it was handed in.
    public var submittedAt: GoogleProtobuf.Timestamp?
    /// When it was decided; unset before.
    public var decidedAt: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// A recognition to hand in.
  public struct SubmitRecognitionRequest: Message {
    /// Empty for a new one; else the returned one to hand in again, rcg_...
    public var recognitionId: String = ""
    /// The version the caller has seen, with an id.
    public var expectedVersion: UInt64 = 0
    /// As what.
    public var category: TalentV1.RecognitionCategory = TalentV1.RecognitionCategory()
    /// What speaks for it, 1 to 5000 characters.
    public var achievements: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// A decision.
  public struct DecideRecognitionRequest: Message {
    /// Which, rcg_...
    public var recognitionId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0
    /// What is decided.
    public var decision: TalentV1.RecognitionDecision = TalentV1.RecognitionDecision()
    /// Why, up to 500 characters; needed for a return and a refusal.
    public var reason: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Which recognition.
  public struct GetRecognitionRequest: Message {
    /// Which, rcg_...
    public var recognitionId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Which recognitions.
  public struct ListRecognitionsRequest: Message {
    /// Only in this state.
    public var state: TalentV1.RecognitionState = TalentV1.RecognitionState()

    /// The message in which every field has its default.
    public init() {}
  }

  /// Where a job stands.
  public struct JobState: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// In a filter: any.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// Takes applications until its last day.
    public static var open: Self { Self(rawValue: 1) }
    /// Takes none any more; does not change any more.
    public static var closed: Self { Self(rawValue: 2) }
  }

  /// Where a candidate stands.
  public struct CandidateState: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// In a filter: any.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// Has applied.
    public static var applied: Self { Self(rawValue: 1) }
    /// Is looked at.
    public static var screening: Self { Self(rawValue: 2) }
    /// Is asked to an interview.
    public static var interview: Self { Self(rawValue: 3) }
    /// Has an offer.
    public static var offered: Self { Self(rawValue: 4) }
    /// Is hired; does not change any more.
    public static var hired: Self { Self(rawValue: 5) }
    /// Refused; does not change any more.
    public static var refused: Self { Self(rawValue: 6) }
    /// Taken back by the person; does not change any more.
    public static var withdrawn: Self { Self(rawValue: 7) }
  }

  /// As what a person wants to be recognised.
  public struct RecognitionCategory: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Not said; refused.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// 领军人才.
    public static var leading: Self { Self(rawValue: 1) }
    /// 骨干人才.
    public static var core: Self { Self(rawValue: 2) }
    /// 青年人才.
    public static var young: Self { Self(rawValue: 3) }
    /// 非遗传承人.
    public static var heritage: Self { Self(rawValue: 4) }
  }

  /// Where a recognition stands.
  public struct RecognitionState: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// In a filter: any.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// Handed in.
    public static var submitted: Self { Self(rawValue: 1) }
    /// Sent back to be mended.
    public static var returned: Self { Self(rawValue: 2) }
    /// Recognised; does not change any more.
    public static var recognised: Self { Self(rawValue: 3) }
    /// Refused; does not change any more.
    public static var refused: Self { Self(rawValue: 4) }
  }

  /// What an officer decides.
  public struct RecognitionDecision: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Not said; refused.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// Recognised.
    public static var recognise: Self { Self(rawValue: 1) }
    /// Sent back to be mended.
    public static var `return`: Self { Self(rawValue: 2) }
    /// Refused.
    public static var refuse: Self { Self(rawValue: 3) }
  }

  /// Posts jobs, follows candidates, recognises talents.
  public enum TalentService {
    /// The full name.
    public static let name: String = "cloudpark.talent.v1.TalentService"
    /// All methods, in the order of the contract.
    public static var methods: [MethodDescriptor] {
      [postJob, closeJob, getJob, searchJobs, applyJob, withdrawApplication, moveCandidate, listCandidates, myApplications, revealCandidate, submitRecognition, decideRecognition, getRecognition, listRecognitions]
    }

    /// Posts a job of the enterprise acted for. The enterprise must be verified.
    public static let postJob: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.talent.v1.TalentService", name: "PostJob",
      callType: .unary, requestType: "cloudpark.talent.v1.PostJobRequest",
      responseType: "cloudpark.talent.v1.Job", idempotency: .mutates,
      roles: ["enterprise_admin", "enterprise_staff"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Takes a job down: no more applications; candidates go on.
    public static let closeJob: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.talent.v1.TalentService", name: "CloseJob",
      callType: .unary, requestType: "cloudpark.talent.v1.CloseJobRequest",
      responseType: "cloudpark.talent.v1.Job", idempotency: .mutates,
      roles: ["enterprise_admin", "enterprise_staff"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// One job.
    public static let getJob: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.talent.v1.TalentService", name: "GetJob",
      callType: .unary, requestType: "cloudpark.talent.v1.GetJobRequest",
      responseType: "cloudpark.talent.v1.Job", idempotency: .noSideEffects,
      roles: ["anyone"], scope: "public",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Jobs whose title, description or place holds the text, in Chinese or English, newest first.
    public static let searchJobs: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.talent.v1.TalentService", name: "SearchJobs",
      callType: .serverStreaming, requestType: "cloudpark.talent.v1.SearchJobsRequest",
      responseType: "cloudpark.talent.v1.Job", idempotency: .noSideEffects,
      roles: ["anyone"], scope: "public",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Applies for an open job. FAILED_PRECONDITION with CONSENT_GIVEN without the consent to "job_application".
    public static let applyJob: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.talent.v1.TalentService", name: "ApplyJob",
      callType: .unary, requestType: "cloudpark.talent.v1.ApplyJobRequest",
      responseType: "cloudpark.talent.v1.Candidate", idempotency: .mutates,
      roles: ["worker"], scope: "own_person",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Takes an application back.
    public static let withdrawApplication: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.talent.v1.TalentService", name: "WithdrawApplication",
      callType: .unary, requestType: "cloudpark.talent.v1.WithdrawApplicationRequest",
      responseType: "cloudpark.talent.v1.Candidate", idempotency: .mutates,
      roles: ["worker"], scope: "own_person",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Moves a candidate to the next stage, or refuses.
    public static let moveCandidate: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.talent.v1.TalentService", name: "MoveCandidate",
      callType: .unary, requestType: "cloudpark.talent.v1.MoveCandidateRequest",
      responseType: "cloudpark.talent.v1.Candidate", idempotency: .mutates,
      roles: ["enterprise_admin", "enterprise_staff"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// The candidates of a job, masked, for its enterprise.
    public static let listCandidates: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.talent.v1.TalentService", name: "ListCandidates",
      callType: .serverStreaming, requestType: "cloudpark.talent.v1.ListCandidatesRequest",
      responseType: "cloudpark.talent.v1.Candidate", idempotency: .noSideEffects,
      roles: ["enterprise_admin", "enterprise_staff"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// The caller's own applications, newest first.
    public static let myApplications: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.talent.v1.TalentService", name: "MyApplications",
      callType: .serverStreaming, requestType: "cloudpark.talent.v1.MyApplicationsRequest",
      responseType: "cloudpark.talent.v1.Candidate", idempotency: .noSideEffects,
      roles: ["worker"], scope: "own_person",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// A candidate in clear, for the job's enterprise, while the candidate's consent is in force; audited.
    public static let revealCandidate: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.talent.v1.TalentService", name: "RevealCandidate",
      callType: .unary, requestType: "cloudpark.talent.v1.RevealCandidateRequest",
      responseType: "cloudpark.talent.v1.CandidateData", idempotency: .mutates,
      roles: ["enterprise_admin", "enterprise_staff"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: true, pointRead: false)

    /// Asks to be recognised as a talent of the district, or asks again after a return.
    public static let submitRecognition: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.talent.v1.TalentService", name: "SubmitRecognition",
      callType: .unary, requestType: "cloudpark.talent.v1.SubmitRecognitionRequest",
      responseType: "cloudpark.talent.v1.Recognition", idempotency: .mutates,
      roles: ["worker"], scope: "own_person",
      resumable: false, priority: 0, secretResponse: true, pointRead: false)

    /// Decides a recognition: recognised with a number, returned, or refused.
    public static let decideRecognition: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.talent.v1.TalentService", name: "DecideRecognition",
      callType: .unary, requestType: "cloudpark.talent.v1.DecideRecognitionRequest",
      responseType: "cloudpark.talent.v1.Recognition", idempotency: .mutates,
      roles: ["district_officer"], scope: "district",
      resumable: false, priority: 0, secretResponse: true, pointRead: false)

    /// One recognition, for the person and district officers.
    public static let getRecognition: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.talent.v1.TalentService", name: "GetRecognition",
      callType: .unary, requestType: "cloudpark.talent.v1.GetRecognitionRequest",
      responseType: "cloudpark.talent.v1.Recognition", idempotency: .noSideEffects,
      roles: ["worker", "district_officer"], scope: "own_person",
      resumable: false, priority: 0, secretResponse: true, pointRead: false)

    /// Recognitions, newest first: one's own, or all for officers.
    public static let listRecognitions: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.talent.v1.TalentService", name: "ListRecognitions",
      callType: .serverStreaming, requestType: "cloudpark.talent.v1.ListRecognitionsRequest",
      responseType: "cloudpark.talent.v1.Recognition", idempotency: .noSideEffects,
      roles: ["worker", "district_officer"], scope: "own_person",
      resumable: false, priority: 0, secretResponse: true, pointRead: false)
  }
}

extension TalentV1.JobFacts {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("title_zh", jsonName: "titleZh", number: 1, FieldType.string))
    fields.append(FieldSchema("title_en", jsonName: "titleEn", number: 2, FieldType.string))
    fields.append(FieldSchema("description", jsonName: "description", number: 3, FieldType.string))
    fields.append(FieldSchema("place", jsonName: "place", number: 4, FieldType.string))
    fields.append(FieldSchema("salary_min_fen", jsonName: "salaryMinFen", number: 5, FieldType.int64))
    fields.append(FieldSchema("salary_max_fen", jsonName: "salaryMaxFen", number: 6, FieldType.int64))
    fields.append(FieldSchema("openings", jsonName: "openings", number: 7, FieldType.uint32))
    fields.append(FieldSchema("closes_on", jsonName: "closesOn", number: 8, FieldType.string))
    return MessageSchema(name: "cloudpark.talent.v1.JobFacts", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__talent__v1__job_facts__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Talent__V1__JobFacts.self)
    self.titleZh = RecordReader.string(record.pointee.title_zh)
    self.titleEn = RecordReader.string(record.pointee.title_en)
    self.description_ = RecordReader.string(record.pointee.description)
    self.place = RecordReader.string(record.pointee.place)
    self.salaryMinFen = record.pointee.salary_min_fen
    self.salaryMaxFen = record.pointee.salary_max_fen
    self.openings = record.pointee.openings
    self.closesOn = RecordReader.string(record.pointee.closes_on)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Talent__V1__JobFacts.self)
    cloudpark__talent__v1__job_facts__init(record)
    if !self.titleZh.isEmpty {
      record.pointee.title_zh = try packer.string(self.titleZh, "title_zh")
    }
    if !self.titleEn.isEmpty {
      record.pointee.title_en = try packer.string(self.titleEn, "title_en")
    }
    if !self.description_.isEmpty {
      record.pointee.description = try packer.string(self.description_, "description")
    }
    if !self.place.isEmpty {
      record.pointee.place = try packer.string(self.place, "place")
    }
    record.pointee.salary_min_fen = self.salaryMinFen
    record.pointee.salary_max_fen = self.salaryMaxFen
    record.pointee.openings = self.openings
    if !self.closesOn.isEmpty {
      record.pointee.closes_on = try packer.string(self.closesOn, "closes_on")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension TalentV1.Job {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("version", jsonName: "version", number: 2, FieldType.uint64))
    fields.append(FieldSchema("state", jsonName: "state", number: 3, FieldType.enumeration({ TalentV1.JobState.schema })))
    fields.append(FieldSchema("enterprise_id", jsonName: "enterpriseId", number: 4, FieldType.string))
    fields.append(FieldSchema("enterprise_name", jsonName: "enterpriseName", number: 5, FieldType.string))
    fields.append(FieldSchema("facts", jsonName: "facts", number: 6, FieldType.message({ TalentV1.JobFacts.schema })))
    fields.append(FieldSchema("hired", jsonName: "hired", number: 7, FieldType.uint32))
    fields.append(FieldSchema("posted_at", jsonName: "postedAt", number: 8, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.talent.v1.Job", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__talent__v1__job__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Talent__V1__Job.self)
    self.id = RecordReader.string(record.pointee.id)
    self.version = record.pointee.version
    self.state = RecordReader.enumeration(record.pointee.state)
    self.enterpriseId = RecordReader.string(record.pointee.enterprise_id)
    self.enterpriseName = RecordReader.string(record.pointee.enterprise_name)
    self.facts = RecordReader.message(record.pointee.facts)
    self.hired = record.pointee.hired
    self.postedAt = RecordReader.message(record.pointee.posted_at)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Talent__V1__Job.self)
    cloudpark__talent__v1__job__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    record.pointee.version = self.version
    record.pointee.state = packer.enumeration(self.state)
    if !self.enterpriseId.isEmpty {
      record.pointee.enterprise_id = try packer.string(self.enterpriseId, "enterprise_id")
    }
    if !self.enterpriseName.isEmpty {
      record.pointee.enterprise_name = try packer.string(self.enterpriseName, "enterprise_name")
    }
    if let value = self.facts {
      record.pointee.facts = try packer.message(value, "facts")
    }
    record.pointee.hired = self.hired
    if let value = self.postedAt {
      record.pointee.posted_at = try packer.message(value, "posted_at")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension TalentV1.PostJobRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("facts", jsonName: "facts", number: 1, FieldType.message({ TalentV1.JobFacts.schema })))
    return MessageSchema(name: "cloudpark.talent.v1.PostJobRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__talent__v1__post_job_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Talent__V1__PostJobRequest.self)
    self.facts = RecordReader.message(record.pointee.facts)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Talent__V1__PostJobRequest.self)
    cloudpark__talent__v1__post_job_request__init(record)
    if let value = self.facts {
      record.pointee.facts = try packer.message(value, "facts")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension TalentV1.CloseJobRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("job_id", jsonName: "jobId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    return MessageSchema(name: "cloudpark.talent.v1.CloseJobRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__talent__v1__close_job_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Talent__V1__CloseJobRequest.self)
    self.jobId = RecordReader.string(record.pointee.job_id)
    self.expectedVersion = record.pointee.expected_version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Talent__V1__CloseJobRequest.self)
    cloudpark__talent__v1__close_job_request__init(record)
    if !self.jobId.isEmpty {
      record.pointee.job_id = try packer.string(self.jobId, "job_id")
    }
    record.pointee.expected_version = self.expectedVersion
    return UnsafeMutableRawPointer(record)
  }
}

extension TalentV1.GetJobRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("job_id", jsonName: "jobId", number: 1, FieldType.string))
    return MessageSchema(name: "cloudpark.talent.v1.GetJobRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__talent__v1__get_job_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Talent__V1__GetJobRequest.self)
    self.jobId = RecordReader.string(record.pointee.job_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Talent__V1__GetJobRequest.self)
    cloudpark__talent__v1__get_job_request__init(record)
    if !self.jobId.isEmpty {
      record.pointee.job_id = try packer.string(self.jobId, "job_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension TalentV1.SearchJobsRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("text", jsonName: "text", number: 1, FieldType.string))
    fields.append(FieldSchema("enterprise_id", jsonName: "enterpriseId", number: 2, FieldType.string))
    fields.append(FieldSchema("salary_at_least_fen", jsonName: "salaryAtLeastFen", number: 3, FieldType.int64))
    fields.append(FieldSchema("closed_too", jsonName: "closedToo", number: 4, FieldType.bool))
    fields.append(FieldSchema("limit", jsonName: "limit", number: 5, FieldType.uint32))
    return MessageSchema(name: "cloudpark.talent.v1.SearchJobsRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__talent__v1__search_jobs_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Talent__V1__SearchJobsRequest.self)
    self.text = RecordReader.string(record.pointee.text)
    self.enterpriseId = RecordReader.string(record.pointee.enterprise_id)
    self.salaryAtLeastFen = record.pointee.salary_at_least_fen
    self.closedToo = record.pointee.closed_too != 0
    self.limit = record.pointee.limit
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Talent__V1__SearchJobsRequest.self)
    cloudpark__talent__v1__search_jobs_request__init(record)
    if !self.text.isEmpty {
      record.pointee.text = try packer.string(self.text, "text")
    }
    if !self.enterpriseId.isEmpty {
      record.pointee.enterprise_id = try packer.string(self.enterpriseId, "enterprise_id")
    }
    record.pointee.salary_at_least_fen = self.salaryAtLeastFen
    record.pointee.closed_too = self.closedToo ? 1 : 0
    record.pointee.limit = self.limit
    return UnsafeMutableRawPointer(record)
  }
}

extension TalentV1.Candidate {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("version", jsonName: "version", number: 2, FieldType.uint64))
    fields.append(FieldSchema("state", jsonName: "state", number: 3, FieldType.enumeration({ TalentV1.CandidateState.schema })))
    fields.append(FieldSchema("job_id", jsonName: "jobId", number: 4, FieldType.string))
    fields.append(FieldSchema("account_id", jsonName: "accountId", number: 5, FieldType.string))
    fields.append(FieldSchema("name", jsonName: "name", number: 6, FieldType.string, sensitive: true))
    fields.append(FieldSchema("phone", jsonName: "phone", number: 7, FieldType.string, sensitive: true))
    fields.append(FieldSchema("consented", jsonName: "consented", number: 8, FieldType.bool))
    fields.append(FieldSchema("applied_at", jsonName: "appliedAt", number: 9, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("changed_at", jsonName: "changedAt", number: 10, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.talent.v1.Candidate", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__talent__v1__candidate__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Talent__V1__Candidate.self)
    self.id = RecordReader.string(record.pointee.id)
    self.version = record.pointee.version
    self.state = RecordReader.enumeration(record.pointee.state)
    self.jobId = RecordReader.string(record.pointee.job_id)
    self.accountId = RecordReader.string(record.pointee.account_id)
    self.name = RecordReader.string(record.pointee.name)
    self.phone = RecordReader.string(record.pointee.phone)
    self.consented = record.pointee.consented != 0
    self.appliedAt = RecordReader.message(record.pointee.applied_at)
    self.changedAt = RecordReader.message(record.pointee.changed_at)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Talent__V1__Candidate.self)
    cloudpark__talent__v1__candidate__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    record.pointee.version = self.version
    record.pointee.state = packer.enumeration(self.state)
    if !self.jobId.isEmpty {
      record.pointee.job_id = try packer.string(self.jobId, "job_id")
    }
    if !self.accountId.isEmpty {
      record.pointee.account_id = try packer.string(self.accountId, "account_id")
    }
    if !self.name.isEmpty {
      record.pointee.name = try packer.string(self.name, "name")
    }
    if !self.phone.isEmpty {
      record.pointee.phone = try packer.string(self.phone, "phone")
    }
    record.pointee.consented = self.consented ? 1 : 0
    if let value = self.appliedAt {
      record.pointee.applied_at = try packer.message(value, "applied_at")
    }
    if let value = self.changedAt {
      record.pointee.changed_at = try packer.message(value, "changed_at")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension TalentV1.ApplyJobRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("job_id", jsonName: "jobId", number: 1, FieldType.string))
    fields.append(FieldSchema("name", jsonName: "name", number: 2, FieldType.string, sensitive: true))
    fields.append(FieldSchema("phone", jsonName: "phone", number: 3, FieldType.string, sensitive: true))
    fields.append(FieldSchema("resume", jsonName: "resume", number: 4, FieldType.string, sensitive: true))
    return MessageSchema(name: "cloudpark.talent.v1.ApplyJobRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__talent__v1__apply_job_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Talent__V1__ApplyJobRequest.self)
    self.jobId = RecordReader.string(record.pointee.job_id)
    self.name = RecordReader.string(record.pointee.name)
    self.phone = RecordReader.string(record.pointee.phone)
    self.resume = RecordReader.string(record.pointee.resume)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Talent__V1__ApplyJobRequest.self)
    cloudpark__talent__v1__apply_job_request__init(record)
    if !self.jobId.isEmpty {
      record.pointee.job_id = try packer.string(self.jobId, "job_id")
    }
    if !self.name.isEmpty {
      record.pointee.name = try packer.string(self.name, "name")
    }
    if !self.phone.isEmpty {
      record.pointee.phone = try packer.string(self.phone, "phone")
    }
    if !self.resume.isEmpty {
      record.pointee.resume = try packer.string(self.resume, "resume")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension TalentV1.WithdrawApplicationRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("candidate_id", jsonName: "candidateId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    return MessageSchema(name: "cloudpark.talent.v1.WithdrawApplicationRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__talent__v1__withdraw_application_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Talent__V1__WithdrawApplicationRequest.self)
    self.candidateId = RecordReader.string(record.pointee.candidate_id)
    self.expectedVersion = record.pointee.expected_version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Talent__V1__WithdrawApplicationRequest.self)
    cloudpark__talent__v1__withdraw_application_request__init(record)
    if !self.candidateId.isEmpty {
      record.pointee.candidate_id = try packer.string(self.candidateId, "candidate_id")
    }
    record.pointee.expected_version = self.expectedVersion
    return UnsafeMutableRawPointer(record)
  }
}

extension TalentV1.MoveCandidateRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("candidate_id", jsonName: "candidateId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("to", jsonName: "to", number: 3, FieldType.enumeration({ TalentV1.CandidateState.schema })))
    return MessageSchema(name: "cloudpark.talent.v1.MoveCandidateRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__talent__v1__move_candidate_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Talent__V1__MoveCandidateRequest.self)
    self.candidateId = RecordReader.string(record.pointee.candidate_id)
    self.expectedVersion = record.pointee.expected_version
    self.to = RecordReader.enumeration(record.pointee.to)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Talent__V1__MoveCandidateRequest.self)
    cloudpark__talent__v1__move_candidate_request__init(record)
    if !self.candidateId.isEmpty {
      record.pointee.candidate_id = try packer.string(self.candidateId, "candidate_id")
    }
    record.pointee.expected_version = self.expectedVersion
    record.pointee.to = packer.enumeration(self.to)
    return UnsafeMutableRawPointer(record)
  }
}

extension TalentV1.ListCandidatesRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("job_id", jsonName: "jobId", number: 1, FieldType.string))
    fields.append(FieldSchema("state", jsonName: "state", number: 2, FieldType.enumeration({ TalentV1.CandidateState.schema })))
    return MessageSchema(name: "cloudpark.talent.v1.ListCandidatesRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__talent__v1__list_candidates_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Talent__V1__ListCandidatesRequest.self)
    self.jobId = RecordReader.string(record.pointee.job_id)
    self.state = RecordReader.enumeration(record.pointee.state)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Talent__V1__ListCandidatesRequest.self)
    cloudpark__talent__v1__list_candidates_request__init(record)
    if !self.jobId.isEmpty {
      record.pointee.job_id = try packer.string(self.jobId, "job_id")
    }
    record.pointee.state = packer.enumeration(self.state)
    return UnsafeMutableRawPointer(record)
  }
}

extension TalentV1.MyApplicationsRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("state", jsonName: "state", number: 1, FieldType.enumeration({ TalentV1.CandidateState.schema })))
    return MessageSchema(name: "cloudpark.talent.v1.MyApplicationsRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__talent__v1__my_applications_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Talent__V1__MyApplicationsRequest.self)
    self.state = RecordReader.enumeration(record.pointee.state)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Talent__V1__MyApplicationsRequest.self)
    cloudpark__talent__v1__my_applications_request__init(record)
    record.pointee.state = packer.enumeration(self.state)
    return UnsafeMutableRawPointer(record)
  }
}

extension TalentV1.RevealCandidateRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("candidate_id", jsonName: "candidateId", number: 1, FieldType.string))
    return MessageSchema(name: "cloudpark.talent.v1.RevealCandidateRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__talent__v1__reveal_candidate_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Talent__V1__RevealCandidateRequest.self)
    self.candidateId = RecordReader.string(record.pointee.candidate_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Talent__V1__RevealCandidateRequest.self)
    cloudpark__talent__v1__reveal_candidate_request__init(record)
    if !self.candidateId.isEmpty {
      record.pointee.candidate_id = try packer.string(self.candidateId, "candidate_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension TalentV1.CandidateData {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("name", jsonName: "name", number: 1, FieldType.string, sensitive: true))
    fields.append(FieldSchema("phone", jsonName: "phone", number: 2, FieldType.string, sensitive: true))
    fields.append(FieldSchema("resume", jsonName: "resume", number: 3, FieldType.string, sensitive: true))
    return MessageSchema(name: "cloudpark.talent.v1.CandidateData", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__talent__v1__candidate_data__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Talent__V1__CandidateData.self)
    self.name = RecordReader.string(record.pointee.name)
    self.phone = RecordReader.string(record.pointee.phone)
    self.resume = RecordReader.string(record.pointee.resume)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Talent__V1__CandidateData.self)
    cloudpark__talent__v1__candidate_data__init(record)
    if !self.name.isEmpty {
      record.pointee.name = try packer.string(self.name, "name")
    }
    if !self.phone.isEmpty {
      record.pointee.phone = try packer.string(self.phone, "phone")
    }
    if !self.resume.isEmpty {
      record.pointee.resume = try packer.string(self.resume, "resume")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension TalentV1.Recognition {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("version", jsonName: "version", number: 2, FieldType.uint64))
    fields.append(FieldSchema("state", jsonName: "state", number: 3, FieldType.enumeration({ TalentV1.RecognitionState.schema })))
    fields.append(FieldSchema("account_id", jsonName: "accountId", number: 4, FieldType.string))
    fields.append(FieldSchema("category", jsonName: "category", number: 5, FieldType.enumeration({ TalentV1.RecognitionCategory.schema })))
    fields.append(FieldSchema("achievements", jsonName: "achievements", number: 6, FieldType.string, sensitive: true, secret: true))
    fields.append(FieldSchema("number", jsonName: "number", number: 7, FieldType.string))
    fields.append(FieldSchema("reason", jsonName: "reason", number: 8, FieldType.string))
    fields.append(FieldSchema("submitted_at", jsonName: "submittedAt", number: 9, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("decided_at", jsonName: "decidedAt", number: 10, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.talent.v1.Recognition", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__talent__v1__recognition__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Talent__V1__Recognition.self)
    self.id = RecordReader.string(record.pointee.id)
    self.version = record.pointee.version
    self.state = RecordReader.enumeration(record.pointee.state)
    self.accountId = RecordReader.string(record.pointee.account_id)
    self.category = RecordReader.enumeration(record.pointee.category)
    self.achievements = RecordReader.string(record.pointee.achievements)
    self.number = RecordReader.string(record.pointee.number)
    self.reason = RecordReader.string(record.pointee.reason)
    self.submittedAt = RecordReader.message(record.pointee.submitted_at)
    self.decidedAt = RecordReader.message(record.pointee.decided_at)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Talent__V1__Recognition.self)
    cloudpark__talent__v1__recognition__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    record.pointee.version = self.version
    record.pointee.state = packer.enumeration(self.state)
    if !self.accountId.isEmpty {
      record.pointee.account_id = try packer.string(self.accountId, "account_id")
    }
    record.pointee.category = packer.enumeration(self.category)
    if !self.achievements.isEmpty {
      record.pointee.achievements = try packer.string(self.achievements, "achievements")
    }
    if !self.number.isEmpty {
      record.pointee.number = try packer.string(self.number, "number")
    }
    if !self.reason.isEmpty {
      record.pointee.reason = try packer.string(self.reason, "reason")
    }
    if let value = self.submittedAt {
      record.pointee.submitted_at = try packer.message(value, "submitted_at")
    }
    if let value = self.decidedAt {
      record.pointee.decided_at = try packer.message(value, "decided_at")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension TalentV1.SubmitRecognitionRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("recognition_id", jsonName: "recognitionId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("category", jsonName: "category", number: 3, FieldType.enumeration({ TalentV1.RecognitionCategory.schema })))
    fields.append(FieldSchema("achievements", jsonName: "achievements", number: 4, FieldType.string, sensitive: true))
    return MessageSchema(name: "cloudpark.talent.v1.SubmitRecognitionRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__talent__v1__submit_recognition_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Talent__V1__SubmitRecognitionRequest.self)
    self.recognitionId = RecordReader.string(record.pointee.recognition_id)
    self.expectedVersion = record.pointee.expected_version
    self.category = RecordReader.enumeration(record.pointee.category)
    self.achievements = RecordReader.string(record.pointee.achievements)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Talent__V1__SubmitRecognitionRequest.self)
    cloudpark__talent__v1__submit_recognition_request__init(record)
    if !self.recognitionId.isEmpty {
      record.pointee.recognition_id = try packer.string(self.recognitionId, "recognition_id")
    }
    record.pointee.expected_version = self.expectedVersion
    record.pointee.category = packer.enumeration(self.category)
    if !self.achievements.isEmpty {
      record.pointee.achievements = try packer.string(self.achievements, "achievements")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension TalentV1.DecideRecognitionRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("recognition_id", jsonName: "recognitionId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("decision", jsonName: "decision", number: 3, FieldType.enumeration({ TalentV1.RecognitionDecision.schema })))
    fields.append(FieldSchema("reason", jsonName: "reason", number: 4, FieldType.string))
    return MessageSchema(name: "cloudpark.talent.v1.DecideRecognitionRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__talent__v1__decide_recognition_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Talent__V1__DecideRecognitionRequest.self)
    self.recognitionId = RecordReader.string(record.pointee.recognition_id)
    self.expectedVersion = record.pointee.expected_version
    self.decision = RecordReader.enumeration(record.pointee.decision)
    self.reason = RecordReader.string(record.pointee.reason)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Talent__V1__DecideRecognitionRequest.self)
    cloudpark__talent__v1__decide_recognition_request__init(record)
    if !self.recognitionId.isEmpty {
      record.pointee.recognition_id = try packer.string(self.recognitionId, "recognition_id")
    }
    record.pointee.expected_version = self.expectedVersion
    record.pointee.decision = packer.enumeration(self.decision)
    if !self.reason.isEmpty {
      record.pointee.reason = try packer.string(self.reason, "reason")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension TalentV1.GetRecognitionRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("recognition_id", jsonName: "recognitionId", number: 1, FieldType.string))
    return MessageSchema(name: "cloudpark.talent.v1.GetRecognitionRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__talent__v1__get_recognition_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Talent__V1__GetRecognitionRequest.self)
    self.recognitionId = RecordReader.string(record.pointee.recognition_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Talent__V1__GetRecognitionRequest.self)
    cloudpark__talent__v1__get_recognition_request__init(record)
    if !self.recognitionId.isEmpty {
      record.pointee.recognition_id = try packer.string(self.recognitionId, "recognition_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension TalentV1.ListRecognitionsRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("state", jsonName: "state", number: 1, FieldType.enumeration({ TalentV1.RecognitionState.schema })))
    return MessageSchema(name: "cloudpark.talent.v1.ListRecognitionsRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__talent__v1__list_recognitions_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Talent__V1__ListRecognitionsRequest.self)
    self.state = RecordReader.enumeration(record.pointee.state)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Talent__V1__ListRecognitionsRequest.self)
    cloudpark__talent__v1__list_recognitions_request__init(record)
    record.pointee.state = packer.enumeration(self.state)
    return UnsafeMutableRawPointer(record)
  }
}

extension TalentV1.JobState {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "JOB_STATE_UNSPECIFIED", number: 0))
    values.append((name: "JOB_STATE_OPEN", number: 1))
    values.append((name: "JOB_STATE_CLOSED", number: 2))
    return EnumSchema(name: "cloudpark.talent.v1.JobState", values: values)
  }()
}

extension TalentV1.CandidateState {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "CANDIDATE_STATE_UNSPECIFIED", number: 0))
    values.append((name: "CANDIDATE_STATE_APPLIED", number: 1))
    values.append((name: "CANDIDATE_STATE_SCREENING", number: 2))
    values.append((name: "CANDIDATE_STATE_INTERVIEW", number: 3))
    values.append((name: "CANDIDATE_STATE_OFFERED", number: 4))
    values.append((name: "CANDIDATE_STATE_HIRED", number: 5))
    values.append((name: "CANDIDATE_STATE_REFUSED", number: 6))
    values.append((name: "CANDIDATE_STATE_WITHDRAWN", number: 7))
    return EnumSchema(name: "cloudpark.talent.v1.CandidateState", values: values)
  }()
}

extension TalentV1.RecognitionCategory {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "RECOGNITION_CATEGORY_UNSPECIFIED", number: 0))
    values.append((name: "RECOGNITION_CATEGORY_LEADING", number: 1))
    values.append((name: "RECOGNITION_CATEGORY_CORE", number: 2))
    values.append((name: "RECOGNITION_CATEGORY_YOUNG", number: 3))
    values.append((name: "RECOGNITION_CATEGORY_HERITAGE", number: 4))
    return EnumSchema(name: "cloudpark.talent.v1.RecognitionCategory", values: values)
  }()
}

extension TalentV1.RecognitionState {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "RECOGNITION_STATE_UNSPECIFIED", number: 0))
    values.append((name: "RECOGNITION_STATE_SUBMITTED", number: 1))
    values.append((name: "RECOGNITION_STATE_RETURNED", number: 2))
    values.append((name: "RECOGNITION_STATE_RECOGNISED", number: 3))
    values.append((name: "RECOGNITION_STATE_REFUSED", number: 4))
    return EnumSchema(name: "cloudpark.talent.v1.RecognitionState", values: values)
  }()
}

extension TalentV1.RecognitionDecision {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "RECOGNITION_DECISION_UNSPECIFIED", number: 0))
    values.append((name: "RECOGNITION_DECISION_RECOGNISE", number: 1))
    values.append((name: "RECOGNITION_DECISION_RETURN", number: 2))
    values.append((name: "RECOGNITION_DECISION_REFUSE", number: 3))
    return EnumSchema(name: "cloudpark.talent.v1.RecognitionDecision", values: values)
  }()
}
