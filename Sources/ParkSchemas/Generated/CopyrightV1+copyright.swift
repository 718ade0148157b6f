// Made by Scripts/generate from cloudpark/copyright/v1/copyright.proto. Do not edit.

internal import CParkSchemas
import RPCSchemas
import SchemaRuntime

extension CopyrightV1 {
  /// What an applicant says of a work.
  public struct WorkContent: Message {
    /// Its title, 1 to 200 characters.
    public var title: String = ""
    /// What kind it is.
    public var category: CopyrightV1.WorkCategory = CopyrightV1.WorkCategory()
    /// How the enterprise came to the right.
    public var ownership: CopyrightV1.OwnershipKind = CopyrightV1.OwnershipKind()
    /// The authors' names, 1 to 20. They go in in clear and come out masked.
    public var authors: [String] = []
    /// Whether the authors have consented to their names being kept and examined; required.
    public var authorsConsented: Bool = false
    /// The day it was completed, YYYY-MM-DD.
    public var completedOn: String = ""
    /// The day it was first published, YYYY-MM-DD; empty: not published.
    public var publishedOn: String = ""
    /// What it is and how it came about, 1 to 20000 characters.
    public var description_: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// A file of a work.
  public struct Sample: Message {
    /// Its id, "smp_...".
    public var id: String = ""
    /// Its name, without a path.
    public var fileName: String = ""
    /// Its type, such as "image/png".
    public var mediaType: String = ""
    /// Its size in bytes.
    public var sizeBytes: UInt64 = 0
    /// SHA-256 over its bytes, 32 bytes.
    public var sha256: [UInt8] = []
    /// When it arrived whole.
    public var uploadedAt: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// A work.
  public struct Work: Message {
    /// Its id, "cpw_...".
    public var id: String = ""
    /// Counts its changes, from 1.
    public var version: UInt64 = 0
    /// Its number, gap-free per year: "CR-2026-000001".
    public var number: String = ""
    /// Where it stands.
    public var state: CopyrightV1.WorkState = CopyrightV1.WorkState()
    /// Whose it is.
    public var enterpriseId: String = ""
    /// The enterprise's name: the holder of the right.
    public var holderName: String = ""
    /// What it is; the authors' names masked.
    public var content: CopyrightV1.WorkContent?
    /// The files.
    public var samples: [CopyrightV1.Sample] = []
    /// The fee, in fen.
    public var feeFen: Int64 = 0
    /// The bank's reference of its payment; empty before.
    public var feeReference: String = ""
    /// The office that took it up; empty before.
    public var officeId: String = ""
    /// The last day of the examination, YYYY-MM-DD; empty while none runs, and when the holidays up to then are not known.
    public var examineBy: String = ""
    /// The last day of the correction, YYYY-MM-DD; empty while none runs.
    public var correctBy: String = ""
    /// Whether the examination is past its last day.
    public var overdue: Bool = false
    /// What must be corrected, why it was refused, or what the examination says.
    public var opinion: String = ""
    /// The number of its certificate; empty before.
    public var certificateNumber: String = ""
    /// When it was submitted.
    public var submittedAt: GoogleProtobuf.Timestamp?
    /// When it changed last.
    public var updatedAt: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// A certificate.
  public struct Certificate: Message {
    /// Its number: "作登字:11-2026-F-00000001号".
    public var number: String = ""
    /// Whether it is in force.
    public var state: CopyrightV1.CertificateState = CopyrightV1.CertificateState()
    /// The work.
    public var workId: String = ""
    /// The work's version after the change that this answers.
    public var workVersion: UInt64 = 0
    /// The work's title.
    public var title: String = ""
    /// What kind of work it is.
    public var category: CopyrightV1.WorkCategory = CopyrightV1.WorkCategory()
    /// The holder of the right.
    public var holderName: String = ""
    /// The day it was issued, YYYY-MM-DD.
    public var issuedOn: String = ""
    /// The office that issued it.
    public var officeId: String = ""
    /// What VerifyCertificate wants: SHA-256 over the number, a line feed and the holder's name, in UTF-8; lower-case hex.
    public var holderHash: String = ""
    /// Why it was revoked; unspecified while it is in force.
    public var ground: CopyrightV1.RevocationGround = CopyrightV1.RevocationGround()
    /// The reason in words.
    public var revocationReason: String = ""
    /// The day it was revoked, YYYY-MM-DD; empty while it is in force.
    public var revokedOn: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Submits a work.
  public struct SubmitWorkRequest: Message {
    /// What it is.
    public var content: CopyrightV1.WorkContent?

    /// The message in which every field has its default.
    public init() {}
  }

  /// The metadata of a sample that is uploaded.
  public struct SampleHeader: Message {
    /// The work.
    public var workId: String = ""
    /// The version of the work the caller has seen; ABORTED when it is not the current one.
    public var expectedVersion: UInt64 = 0
    /// The file's name, without a path.
    public var fileName: String = ""
    /// Its type: application/pdf, image/jpeg, image/png, audio/mpeg, audio/wav, video/mp4, text/plain or application/zip.
    public var mediaType: String = ""
    /// Its size in bytes; at least 1.
    public var sizeBytes: UInt64 = 0
    /// SHA-256 over its bytes, 32 bytes.
    public var sha256: [UInt8] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// A part of an upload.
  public struct UploadSampleRequest: Message {
    /// The header first, then chunks.
    public var part: CopyrightV1.UploadSampleRequest.OneOfPart?

    /// The message in which every field has its default.
    public init() {}

    /// The header first, then chunks.
    public enum OneOfPart: Equatable, Sendable {
      /// The metadata; the first message and no other.
      case header(CopyrightV1.SampleHeader)
      /// Bytes of the file, at most 1 MiB.
      case chunk([UInt8])
    }
  }

  /// A sample that was kept.
  public struct UploadSampleResponse: Message {
    /// The sample.
    public var sample: CopyrightV1.Sample?
    /// The work's version after it.
    public var workVersion: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for a sample's bytes.
  public struct DownloadSampleRequest: Message {
    /// The sample.
    public var sampleId: String = ""
    /// Begin at this byte, to go on with a download that was cut off.
    public var offset: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// A part of a download.
  public struct DownloadSampleResponse: Message {
    /// The metadata; in the first message only.
    public var sample: CopyrightV1.Sample?
    /// Where the chunk begins.
    public var offset: UInt64 = 0
    /// Bytes of the file.
    public var chunk: [UInt8] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// Pays the fee.
  public struct PayFeeRequest: Message {
    /// The work.
    public var workId: String = ""
    /// The version the caller has seen; ABORTED when it is not the current one.
    public var expectedVersion: UInt64 = 0
    /// How much, in fen: exactly what is due.
    public var amountFen: Int64 = 0
    /// The bank's reference, 1 to 100 characters; one payment pays one fee.
    public var bankReference: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Takes a work up.
  public struct AcceptRequest: Message {
    /// The work.
    public var workId: String = ""
    /// The version the caller has seen; ABORTED when it is not the current one.
    public var expectedVersion: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Gives a work back.
  public struct RequestCorrectionRequest: Message {
    /// The work.
    public var workId: String = ""
    /// The version the caller has seen; ABORTED when it is not the current one.
    public var expectedVersion: UInt64 = 0
    /// What must be corrected; at least one character.
    public var opinion: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Hands a corrected work in.
  public struct ResubmitCorrectionRequest: Message {
    /// The work.
    public var workId: String = ""
    /// The version the caller has seen; ABORTED when it is not the current one.
    public var expectedVersion: UInt64 = 0
    /// The corrected content; empty: as it was. Masked authors' names leave the names as they are.
    public var content: CopyrightV1.WorkContent?

    /// The message in which every field has its default.
    public init() {}
  }

  /// Records an examination.
  public struct ExamineRequest: Message {
    /// The work.
    public var workId: String = ""
    /// The version the caller has seen; ABORTED when it is not the current one.
    public var expectedVersion: UInt64 = 0
    /// Whether the work is to be registered.
    public var passes: Bool = false
    /// The opinion; needed when it is refused.
    public var opinion: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Issues a certificate.
  public struct IssueCertificateRequest: Message {
    /// The work.
    public var workId: String = ""
    /// The version the caller has seen; ABORTED when it is not the current one.
    public var expectedVersion: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Revokes a certificate.
  public struct RevokeCertificateRequest: Message {
    /// The work.
    public var workId: String = ""
    /// The version the caller has seen; ABORTED when it is not the current one.
    public var expectedVersion: UInt64 = 0
    /// On which ground.
    public var ground: CopyrightV1.RevocationGround = CopyrightV1.RevocationGround()
    /// The reason in words; at least one character. It is announced, so it holds no personal data: long numbers are masked.
    public var reason: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Takes a work back.
  public struct WithdrawWorkRequest: Message {
    /// The work.
    public var workId: String = ""
    /// The version the caller has seen; ABORTED when it is not the current one.
    public var expectedVersion: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for the authors' names.
  public struct RevealAuthorsRequest: Message {
    /// The work.
    public var workId: String = ""
    /// Why, 1 to 64 of a-z, 0-9, "." and "_": "examination".
    public var purpose: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// The authors' names in clear.
  public struct RevealAuthorsResponse: Message {
    /// The names.
    public var authors: [String] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// Verifies a certificate.
  public struct VerifyCertificateRequest: Message {
    /// Its number.
    public var number: String = ""
    /// SHA-256 over the number, a line feed and the holder's name, in UTF-8; hex.
    public var holderHash: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// What a certificate is worth.
  public struct VerifyCertificateResponse: Message {
    /// Its number.
    public var number: String = ""
    /// Whether it is in force.
    public var state: CopyrightV1.CertificateState = CopyrightV1.CertificateState()
    /// The work's title.
    public var title: String = ""
    /// What kind of work it is.
    public var category: CopyrightV1.WorkCategory = CopyrightV1.WorkCategory()
    /// The day it was issued, YYYY-MM-DD.
    public var issuedOn: String = ""
    /// The day it was revoked, YYYY-MM-DD; empty while it is in force.
    public var revokedOn: String = ""
    /// Why it was revoked.
    public var ground: CopyrightV1.RevocationGround = CopyrightV1.RevocationGround()

    /// The message in which every field has its default.
    public init() {}
  }

  /// Names a work.
  public struct GetWorkRequest: Message {
    /// The work.
    public var workId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Which works.
  public struct ListWorksRequest: Message {
    /// Only in this state; unspecified: any.
    public var state: CopyrightV1.WorkState = CopyrightV1.WorkState()
    /// Only of this kind; unspecified: any.
    public var category: CopyrightV1.WorkCategory = CopyrightV1.WorkCategory()
    /// Only with this text in the title; empty: any.
    public var text: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Which announcements.
  public struct ListAnnouncementsRequest: Message {
    /// Only of this kind of work; unspecified: any.
    public var category: CopyrightV1.WorkCategory = CopyrightV1.WorkCategory()
    /// Only with this text in the title; empty: any.
    public var text: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// What is announced of a certificate: nothing of persons.
  public struct Announcement: Message {
    /// Counts the announcements, from 1.
    public var sequence: UInt64 = 0
    /// The certificate's number.
    public var number: String = ""
    /// Whether this announces it as issued or as revoked.
    public var state: CopyrightV1.CertificateState = CopyrightV1.CertificateState()
    /// The work's title.
    public var title: String = ""
    /// What kind of work it is.
    public var category: CopyrightV1.WorkCategory = CopyrightV1.WorkCategory()
    /// The holder of the right.
    public var holderName: String = ""
    /// The day, YYYY-MM-DD.
    public var announcedOn: String = ""
    /// Why it was revoked; unspecified for an issue.
    public var ground: CopyrightV1.RevocationGround = CopyrightV1.RevocationGround()
    /// The reason in words, for a revocation.
    public var reason: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// What kind of work it is; the class letter of certificate numbers, A to L, is *ours* in this order.
  public struct WorkCategory: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// In a filter: any. Refused in a submission.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// 文字作品, class A.
    public static var text: Self { Self(rawValue: 1) }
    /// 口述作品, class B.
    public static var oral: Self { Self(rawValue: 2) }
    /// 音乐作品, class C.
    public static var music: Self { Self(rawValue: 3) }
    /// 戏剧作品, class D.
    public static var drama: Self { Self(rawValue: 4) }
    /// 曲艺、舞蹈、杂技作品, class E.
    public static var performance: Self { Self(rawValue: 5) }
    /// 美术作品, class F.
    public static var art: Self { Self(rawValue: 6) }
    /// 建筑作品, class G.
    public static var architecture: Self { Self(rawValue: 7) }
    /// 摄影作品, class H.
    public static var photograph: Self { Self(rawValue: 8) }
    /// 视听作品, class I.
    public static var audiovisual: Self { Self(rawValue: 9) }
    /// 工程设计图、产品设计图、地图、示意图, class J.
    public static var drawing: Self { Self(rawValue: 10) }
    /// 模型作品, class K.
    public static var model: Self { Self(rawValue: 11) }
    /// 其他作品, class L.
    public static var other: Self { Self(rawValue: 12) }
  }

  /// How the enterprise came to the right.
  public struct OwnershipKind: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Not said; refused.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// 法人作品.
    public static var legalPerson: Self { Self(rawValue: 1) }
    /// 职务作品.
    public static var serviceWork: Self { Self(rawValue: 2) }
    /// 委托作品.
    public static var commissioned: Self { Self(rawValue: 3) }
    /// 受让取得.
    public static var transferred: Self { Self(rawValue: 4) }
  }

  /// Where a work stands.
  public struct WorkState: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// In a filter: any.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// 已提交: handed in, the fee is due.
    public static var submitted: Self { Self(rawValue: 1) }
    /// 已缴费: waits to be taken up.
    public static var feePaid: Self { Self(rawValue: 2) }
    /// 审查中: taken up; the 30 working days run.
    public static var examining: Self { Self(rawValue: 3) }
    /// 补正: given back; two months run.
    public static var correction: Self { Self(rawValue: 4) }
    /// 审查通过: waits for its certificate.
    public static var passed: Self { Self(rawValue: 5) }
    /// 已发证并公告: has a certificate in force.
    public static var certified: Self { Self(rawValue: 6) }
    /// 证书已撤销; final.
    public static var revoked: Self { Self(rawValue: 7) }
    /// 不予登记; final.
    public static var refused: Self { Self(rawValue: 8) }
    /// 视为放弃: not corrected in time; final.
    public static var abandoned: Self { Self(rawValue: 9) }
    /// 已撤回; final.
    public static var withdrawn: Self { Self(rawValue: 10) }
  }

  /// Why a certificate is revoked (撤销作品登记).
  public struct RevocationGround: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Not said; refused.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// 登记后发现属于不予登记的情形.
    public static var notRegistrable: Self { Self(rawValue: 1) }
    /// 登记后发现与事实不相符.
    public static var contraryToFacts: Self { Self(rawValue: 2) }
    /// 申请人申请撤销原作品登记.
    public static var applicantRequest: Self { Self(rawValue: 3) }
    /// 登记后发现是重复登记.
    public static var duplicate: Self { Self(rawValue: 4) }
  }

  /// Whether a certificate is in force.
  public struct CertificateState: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Never sent.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// It is.
    public static var inForce: Self { Self(rawValue: 1) }
    /// It was revoked.
    public static var revoked: Self { Self(rawValue: 2) }
  }

  /// Registers works.
  public enum CopyrightService {
    /// The full name.
    public static let name: String = "cloudpark.copyright.v1.CopyrightService"
    /// All methods, in the order of the contract.
    public static var methods: [MethodDescriptor] {
      [submitWork, uploadSample, downloadSample, payFee, accept, requestCorrection, resubmitCorrection, examine, issueCertificate, revokeCertificate, withdrawWork, revealAuthors, verifyCertificate, getWork, listWorks, listAnnouncements]
    }

    /// Submits a work of the caller's enterprise; the answer says which fee is due. Samples are uploaded next.
    public static let submitWork: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.copyright.v1.CopyrightService", name: "SubmitWork",
      callType: .unary, requestType: "cloudpark.copyright.v1.SubmitWorkRequest",
      responseType: "cloudpark.copyright.v1.Work", idempotency: .mutates,
      roles: ["enterprise_admin", "enterprise_staff"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Adds a file to a work, before the fee is paid or during a correction. The first message is the header, the others
    /// are chunks of at most 1 MiB; size and SHA-256 are checked before the work changes.
    public static let uploadSample: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.copyright.v1.CopyrightService", name: "UploadSample",
      callType: .clientStreaming, requestType: "cloudpark.copyright.v1.UploadSampleRequest",
      responseType: "cloudpark.copyright.v1.UploadSampleResponse", idempotency: .mutates,
      roles: ["enterprise_admin", "enterprise_staff"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// A sample's bytes, for the applicant and the offices. The first message has the metadata.
    public static let downloadSample: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.copyright.v1.CopyrightService", name: "DownloadSample",
      callType: .serverStreaming, requestType: "cloudpark.copyright.v1.DownloadSampleRequest",
      responseType: "cloudpark.copyright.v1.DownloadSampleResponse", idempotency: .noSideEffects,
      roles: ["enterprise_admin", "enterprise_staff", "institution"], scope: "case_stage",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Records the payment of the fee, exactly as much as is due. At least one sample must be there.
    public static let payFee: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.copyright.v1.CopyrightService", name: "PayFee",
      callType: .unary, requestType: "cloudpark.copyright.v1.PayFeeRequest",
      responseType: "cloudpark.copyright.v1.Work", idempotency: .mutates,
      roles: ["enterprise_admin", "enterprise_staff"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Takes a work up for examination (受理); the 30 working days begin.
    public static let accept: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.copyright.v1.CopyrightService", name: "Accept",
      callType: .unary, requestType: "cloudpark.copyright.v1.AcceptRequest",
      responseType: "cloudpark.copyright.v1.Work", idempotency: .mutates,
      roles: ["institution"], scope: "case_stage",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Gives a work back to be corrected (补正) within two months; uncorrected, it counts as abandoned.
    public static let requestCorrection: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.copyright.v1.CopyrightService", name: "RequestCorrection",
      callType: .unary, requestType: "cloudpark.copyright.v1.RequestCorrectionRequest",
      responseType: "cloudpark.copyright.v1.Work", idempotency: .mutates,
      roles: ["institution"], scope: "case_stage",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Hands a corrected work in again, within the time; the 30 working days begin anew.
    public static let resubmitCorrection: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.copyright.v1.CopyrightService", name: "ResubmitCorrection",
      callType: .unary, requestType: "cloudpark.copyright.v1.ResubmitCorrectionRequest",
      responseType: "cloudpark.copyright.v1.Work", idempotency: .mutates,
      roles: ["enterprise_admin", "enterprise_staff"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Records what the examination (审查) came to.
    public static let examine: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.copyright.v1.CopyrightService", name: "Examine",
      callType: .unary, requestType: "cloudpark.copyright.v1.ExamineRequest",
      responseType: "cloudpark.copyright.v1.Work", idempotency: .mutates,
      roles: ["institution"], scope: "case_stage",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Issues and announces the certificate of a work that passed. Who examined the work does not issue its certificate.
    public static let issueCertificate: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.copyright.v1.CopyrightService", name: "IssueCertificate",
      callType: .unary, requestType: "cloudpark.copyright.v1.IssueCertificateRequest",
      responseType: "cloudpark.copyright.v1.Certificate", idempotency: .mutates,
      roles: ["institution"], scope: "case_stage",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Revokes a certificate (撤销) and announces that.
    public static let revokeCertificate: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.copyright.v1.CopyrightService", name: "RevokeCertificate",
      callType: .unary, requestType: "cloudpark.copyright.v1.RevokeCertificateRequest",
      responseType: "cloudpark.copyright.v1.Certificate", idempotency: .mutates,
      roles: ["institution"], scope: "case_stage",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Takes a work back that has no certificate yet.
    public static let withdrawWork: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.copyright.v1.CopyrightService", name: "WithdrawWork",
      callType: .unary, requestType: "cloudpark.copyright.v1.WithdrawWorkRequest",
      responseType: "cloudpark.copyright.v1.Work", idempotency: .mutates,
      roles: ["enterprise_admin", "enterprise_staff"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// The authors' names in clear, for the office that examines the work. The read is audited.
    public static let revealAuthors: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.copyright.v1.CopyrightService", name: "RevealAuthors",
      callType: .unary, requestType: "cloudpark.copyright.v1.RevealAuthorsRequest",
      responseType: "cloudpark.copyright.v1.RevealAuthorsResponse", idempotency: .mutates,
      roles: ["institution"], scope: "case_stage",
      resumable: false, priority: 0, secretResponse: true, pointRead: false)

    /// Whether a certificate is genuine and in force, for anybody who holds it: its number and a hash of its holder. A
    /// wrong holder is answered like a wrong number. No personal data goes either way.
    public static let verifyCertificate: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.copyright.v1.CopyrightService", name: "VerifyCertificate",
      callType: .unary, requestType: "cloudpark.copyright.v1.VerifyCertificateRequest",
      responseType: "cloudpark.copyright.v1.VerifyCertificateResponse", idempotency: .noSideEffects,
      roles: ["anyone"], scope: "public",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// One work.
    public static let getWork: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.copyright.v1.CopyrightService", name: "GetWork",
      callType: .unary, requestType: "cloudpark.copyright.v1.GetWorkRequest",
      responseType: "cloudpark.copyright.v1.Work", idempotency: .noSideEffects,
      roles: ["enterprise_admin", "enterprise_staff", "institution"], scope: "case_stage",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Works, newest first: an enterprise's own; for an office those whose fee was paid.
    public static let listWorks: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.copyright.v1.CopyrightService", name: "ListWorks",
      callType: .serverStreaming, requestType: "cloudpark.copyright.v1.ListWorksRequest",
      responseType: "cloudpark.copyright.v1.Work", idempotency: .noSideEffects,
      roles: ["enterprise_admin", "enterprise_staff", "institution"], scope: "case_stage",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// The announcements (公告) of certificates issued and revoked, newest first.
    public static let listAnnouncements: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.copyright.v1.CopyrightService", name: "ListAnnouncements",
      callType: .serverStreaming, requestType: "cloudpark.copyright.v1.ListAnnouncementsRequest",
      responseType: "cloudpark.copyright.v1.Announcement", idempotency: .noSideEffects,
      roles: ["anyone"], scope: "public",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)
  }
}

extension CopyrightV1.WorkContent {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("title", jsonName: "title", number: 1, FieldType.string))
    fields.append(FieldSchema("category", jsonName: "category", number: 2, FieldType.enumeration({ CopyrightV1.WorkCategory.schema })))
    fields.append(FieldSchema("ownership", jsonName: "ownership", number: 3, FieldType.enumeration({ CopyrightV1.OwnershipKind.schema })))
    fields.append(FieldSchema("authors", jsonName: "authors", number: 4, FieldType.string, label: .repeated, sensitive: true))
    fields.append(FieldSchema("authors_consented", jsonName: "authorsConsented", number: 5, FieldType.bool))
    fields.append(FieldSchema("completed_on", jsonName: "completedOn", number: 6, FieldType.string))
    fields.append(FieldSchema("published_on", jsonName: "publishedOn", number: 7, FieldType.string))
    fields.append(FieldSchema("description", jsonName: "description", number: 8, FieldType.string))
    return MessageSchema(name: "cloudpark.copyright.v1.WorkContent", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__copyright__v1__work_content__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Copyright__V1__WorkContent.self)
    self.title = RecordReader.string(record.pointee.title)
    self.category = RecordReader.enumeration(record.pointee.category)
    self.ownership = RecordReader.enumeration(record.pointee.ownership)
    self.authors = RecordReader.strings(record.pointee.n_authors, record.pointee.authors)
    self.authorsConsented = record.pointee.authors_consented != 0
    self.completedOn = RecordReader.string(record.pointee.completed_on)
    self.publishedOn = RecordReader.string(record.pointee.published_on)
    self.description_ = RecordReader.string(record.pointee.description)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Copyright__V1__WorkContent.self)
    cloudpark__copyright__v1__work_content__init(record)
    if !self.title.isEmpty {
      record.pointee.title = try packer.string(self.title, "title")
    }
    record.pointee.category = packer.enumeration(self.category)
    record.pointee.ownership = packer.enumeration(self.ownership)
    if !self.authors.isEmpty {
      record.pointee.n_authors = self.authors.count
      record.pointee.authors = try packer.strings(self.authors, "authors")
    }
    record.pointee.authors_consented = self.authorsConsented ? 1 : 0
    if !self.completedOn.isEmpty {
      record.pointee.completed_on = try packer.string(self.completedOn, "completed_on")
    }
    if !self.publishedOn.isEmpty {
      record.pointee.published_on = try packer.string(self.publishedOn, "published_on")
    }
    if !self.description_.isEmpty {
      record.pointee.description = try packer.string(self.description_, "description")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension CopyrightV1.Sample {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("file_name", jsonName: "fileName", number: 2, FieldType.string))
    fields.append(FieldSchema("media_type", jsonName: "mediaType", number: 3, FieldType.string))
    fields.append(FieldSchema("size_bytes", jsonName: "sizeBytes", number: 4, FieldType.uint64))
    fields.append(FieldSchema("sha256", jsonName: "sha256", number: 5, FieldType.bytes))
    fields.append(FieldSchema("uploaded_at", jsonName: "uploadedAt", number: 6, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.copyright.v1.Sample", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__copyright__v1__sample__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Copyright__V1__Sample.self)
    self.id = RecordReader.string(record.pointee.id)
    self.fileName = RecordReader.string(record.pointee.file_name)
    self.mediaType = RecordReader.string(record.pointee.media_type)
    self.sizeBytes = record.pointee.size_bytes
    self.sha256 = RecordReader.bytes(record.pointee.sha256.len, record.pointee.sha256.data)
    self.uploadedAt = RecordReader.message(record.pointee.uploaded_at)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Copyright__V1__Sample.self)
    cloudpark__copyright__v1__sample__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    if !self.fileName.isEmpty {
      record.pointee.file_name = try packer.string(self.fileName, "file_name")
    }
    if !self.mediaType.isEmpty {
      record.pointee.media_type = try packer.string(self.mediaType, "media_type")
    }
    record.pointee.size_bytes = self.sizeBytes
    if !self.sha256.isEmpty {
      record.pointee.sha256.len = self.sha256.count
      record.pointee.sha256.data = try packer.bytes(self.sha256)
    }
    if let value = self.uploadedAt {
      record.pointee.uploaded_at = try packer.message(value, "uploaded_at")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension CopyrightV1.Work {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("version", jsonName: "version", number: 2, FieldType.uint64))
    fields.append(FieldSchema("number", jsonName: "number", number: 3, FieldType.string))
    fields.append(FieldSchema("state", jsonName: "state", number: 4, FieldType.enumeration({ CopyrightV1.WorkState.schema })))
    fields.append(FieldSchema("enterprise_id", jsonName: "enterpriseId", number: 5, FieldType.string))
    fields.append(FieldSchema("holder_name", jsonName: "holderName", number: 6, FieldType.string))
    fields.append(FieldSchema("content", jsonName: "content", number: 7, FieldType.message({ CopyrightV1.WorkContent.schema })))
    fields.append(FieldSchema("samples", jsonName: "samples", number: 8, FieldType.message({ CopyrightV1.Sample.schema }), label: .repeated))
    fields.append(FieldSchema("fee_fen", jsonName: "feeFen", number: 9, FieldType.int64))
    fields.append(FieldSchema("fee_reference", jsonName: "feeReference", number: 10, FieldType.string))
    fields.append(FieldSchema("office_id", jsonName: "officeId", number: 11, FieldType.string))
    fields.append(FieldSchema("examine_by", jsonName: "examineBy", number: 12, FieldType.string))
    fields.append(FieldSchema("correct_by", jsonName: "correctBy", number: 13, FieldType.string))
    fields.append(FieldSchema("overdue", jsonName: "overdue", number: 14, FieldType.bool))
    fields.append(FieldSchema("opinion", jsonName: "opinion", number: 15, FieldType.string))
    fields.append(FieldSchema("certificate_number", jsonName: "certificateNumber", number: 16, FieldType.string))
    fields.append(FieldSchema("submitted_at", jsonName: "submittedAt", number: 17, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("updated_at", jsonName: "updatedAt", number: 18, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.copyright.v1.Work", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__copyright__v1__work__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Copyright__V1__Work.self)
    self.id = RecordReader.string(record.pointee.id)
    self.version = record.pointee.version
    self.number = RecordReader.string(record.pointee.number)
    self.state = RecordReader.enumeration(record.pointee.state)
    self.enterpriseId = RecordReader.string(record.pointee.enterprise_id)
    self.holderName = RecordReader.string(record.pointee.holder_name)
    self.content = RecordReader.message(record.pointee.content)
    self.samples = RecordReader.messages(record.pointee.n_samples, record.pointee.samples)
    self.feeFen = record.pointee.fee_fen
    self.feeReference = RecordReader.string(record.pointee.fee_reference)
    self.officeId = RecordReader.string(record.pointee.office_id)
    self.examineBy = RecordReader.string(record.pointee.examine_by)
    self.correctBy = RecordReader.string(record.pointee.correct_by)
    self.overdue = record.pointee.overdue != 0
    self.opinion = RecordReader.string(record.pointee.opinion)
    self.certificateNumber = RecordReader.string(record.pointee.certificate_number)
    self.submittedAt = RecordReader.message(record.pointee.submitted_at)
    self.updatedAt = RecordReader.message(record.pointee.updated_at)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Copyright__V1__Work.self)
    cloudpark__copyright__v1__work__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    record.pointee.version = self.version
    if !self.number.isEmpty {
      record.pointee.number = try packer.string(self.number, "number")
    }
    record.pointee.state = packer.enumeration(self.state)
    if !self.enterpriseId.isEmpty {
      record.pointee.enterprise_id = try packer.string(self.enterpriseId, "enterprise_id")
    }
    if !self.holderName.isEmpty {
      record.pointee.holder_name = try packer.string(self.holderName, "holder_name")
    }
    if let value = self.content {
      record.pointee.content = try packer.message(value, "content")
    }
    if !self.samples.isEmpty {
      record.pointee.n_samples = self.samples.count
      record.pointee.samples = try packer.messages(self.samples, "samples")
    }
    record.pointee.fee_fen = self.feeFen
    if !self.feeReference.isEmpty {
      record.pointee.fee_reference = try packer.string(self.feeReference, "fee_reference")
    }
    if !self.officeId.isEmpty {
      record.pointee.office_id = try packer.string(self.officeId, "office_id")
    }
    if !self.examineBy.isEmpty {
      record.pointee.examine_by = try packer.string(self.examineBy, "examine_by")
    }
    if !self.correctBy.isEmpty {
      record.pointee.correct_by = try packer.string(self.correctBy, "correct_by")
    }
    record.pointee.overdue = self.overdue ? 1 : 0
    if !self.opinion.isEmpty {
      record.pointee.opinion = try packer.string(self.opinion, "opinion")
    }
    if !self.certificateNumber.isEmpty {
      record.pointee.certificate_number = try packer.string(self.certificateNumber, "certificate_number")
    }
    if let value = self.submittedAt {
      record.pointee.submitted_at = try packer.message(value, "submitted_at")
    }
    if let value = self.updatedAt {
      record.pointee.updated_at = try packer.message(value, "updated_at")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension CopyrightV1.Certificate {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("number", jsonName: "number", number: 1, FieldType.string))
    fields.append(FieldSchema("state", jsonName: "state", number: 2, FieldType.enumeration({ CopyrightV1.CertificateState.schema })))
    fields.append(FieldSchema("work_id", jsonName: "workId", number: 3, FieldType.string))
    fields.append(FieldSchema("work_version", jsonName: "workVersion", number: 4, FieldType.uint64))
    fields.append(FieldSchema("title", jsonName: "title", number: 5, FieldType.string))
    fields.append(FieldSchema("category", jsonName: "category", number: 6, FieldType.enumeration({ CopyrightV1.WorkCategory.schema })))
    fields.append(FieldSchema("holder_name", jsonName: "holderName", number: 7, FieldType.string))
    fields.append(FieldSchema("issued_on", jsonName: "issuedOn", number: 8, FieldType.string))
    fields.append(FieldSchema("office_id", jsonName: "officeId", number: 9, FieldType.string))
    fields.append(FieldSchema("holder_hash", jsonName: "holderHash", number: 10, FieldType.string))
    fields.append(FieldSchema("ground", jsonName: "ground", number: 11, FieldType.enumeration({ CopyrightV1.RevocationGround.schema })))
    fields.append(FieldSchema("revocation_reason", jsonName: "revocationReason", number: 12, FieldType.string))
    fields.append(FieldSchema("revoked_on", jsonName: "revokedOn", number: 13, FieldType.string))
    return MessageSchema(name: "cloudpark.copyright.v1.Certificate", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__copyright__v1__certificate__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Copyright__V1__Certificate.self)
    self.number = RecordReader.string(record.pointee.number)
    self.state = RecordReader.enumeration(record.pointee.state)
    self.workId = RecordReader.string(record.pointee.work_id)
    self.workVersion = record.pointee.work_version
    self.title = RecordReader.string(record.pointee.title)
    self.category = RecordReader.enumeration(record.pointee.category)
    self.holderName = RecordReader.string(record.pointee.holder_name)
    self.issuedOn = RecordReader.string(record.pointee.issued_on)
    self.officeId = RecordReader.string(record.pointee.office_id)
    self.holderHash = RecordReader.string(record.pointee.holder_hash)
    self.ground = RecordReader.enumeration(record.pointee.ground)
    self.revocationReason = RecordReader.string(record.pointee.revocation_reason)
    self.revokedOn = RecordReader.string(record.pointee.revoked_on)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Copyright__V1__Certificate.self)
    cloudpark__copyright__v1__certificate__init(record)
    if !self.number.isEmpty {
      record.pointee.number = try packer.string(self.number, "number")
    }
    record.pointee.state = packer.enumeration(self.state)
    if !self.workId.isEmpty {
      record.pointee.work_id = try packer.string(self.workId, "work_id")
    }
    record.pointee.work_version = self.workVersion
    if !self.title.isEmpty {
      record.pointee.title = try packer.string(self.title, "title")
    }
    record.pointee.category = packer.enumeration(self.category)
    if !self.holderName.isEmpty {
      record.pointee.holder_name = try packer.string(self.holderName, "holder_name")
    }
    if !self.issuedOn.isEmpty {
      record.pointee.issued_on = try packer.string(self.issuedOn, "issued_on")
    }
    if !self.officeId.isEmpty {
      record.pointee.office_id = try packer.string(self.officeId, "office_id")
    }
    if !self.holderHash.isEmpty {
      record.pointee.holder_hash = try packer.string(self.holderHash, "holder_hash")
    }
    record.pointee.ground = packer.enumeration(self.ground)
    if !self.revocationReason.isEmpty {
      record.pointee.revocation_reason = try packer.string(self.revocationReason, "revocation_reason")
    }
    if !self.revokedOn.isEmpty {
      record.pointee.revoked_on = try packer.string(self.revokedOn, "revoked_on")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension CopyrightV1.SubmitWorkRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("content", jsonName: "content", number: 1, FieldType.message({ CopyrightV1.WorkContent.schema })))
    return MessageSchema(name: "cloudpark.copyright.v1.SubmitWorkRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__copyright__v1__submit_work_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Copyright__V1__SubmitWorkRequest.self)
    self.content = RecordReader.message(record.pointee.content)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Copyright__V1__SubmitWorkRequest.self)
    cloudpark__copyright__v1__submit_work_request__init(record)
    if let value = self.content {
      record.pointee.content = try packer.message(value, "content")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension CopyrightV1.SampleHeader {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("work_id", jsonName: "workId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("file_name", jsonName: "fileName", number: 3, FieldType.string))
    fields.append(FieldSchema("media_type", jsonName: "mediaType", number: 4, FieldType.string))
    fields.append(FieldSchema("size_bytes", jsonName: "sizeBytes", number: 5, FieldType.uint64))
    fields.append(FieldSchema("sha256", jsonName: "sha256", number: 6, FieldType.bytes))
    return MessageSchema(name: "cloudpark.copyright.v1.SampleHeader", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__copyright__v1__sample_header__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Copyright__V1__SampleHeader.self)
    self.workId = RecordReader.string(record.pointee.work_id)
    self.expectedVersion = record.pointee.expected_version
    self.fileName = RecordReader.string(record.pointee.file_name)
    self.mediaType = RecordReader.string(record.pointee.media_type)
    self.sizeBytes = record.pointee.size_bytes
    self.sha256 = RecordReader.bytes(record.pointee.sha256.len, record.pointee.sha256.data)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Copyright__V1__SampleHeader.self)
    cloudpark__copyright__v1__sample_header__init(record)
    if !self.workId.isEmpty {
      record.pointee.work_id = try packer.string(self.workId, "work_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if !self.fileName.isEmpty {
      record.pointee.file_name = try packer.string(self.fileName, "file_name")
    }
    if !self.mediaType.isEmpty {
      record.pointee.media_type = try packer.string(self.mediaType, "media_type")
    }
    record.pointee.size_bytes = self.sizeBytes
    if !self.sha256.isEmpty {
      record.pointee.sha256.len = self.sha256.count
      record.pointee.sha256.data = try packer.bytes(self.sha256)
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension CopyrightV1.UploadSampleRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("header", jsonName: "header", number: 1, FieldType.message({ CopyrightV1.SampleHeader.schema }), oneof: "part"))
    fields.append(FieldSchema("chunk", jsonName: "chunk", number: 2, FieldType.bytes, oneof: "part"))
    return MessageSchema(name: "cloudpark.copyright.v1.UploadSampleRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__copyright__v1__upload_sample_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Copyright__V1__UploadSampleRequest.self)
    switch RecordReader.number(record.pointee.part_case) {
    case 1:
      if let value: CopyrightV1.SampleHeader = RecordReader.message(record.pointee.header) { self.part = .header(value) }
    case 2:
      self.part = .chunk(RecordReader.bytes(record.pointee.chunk.len, record.pointee.chunk.data))
    default: break
    }
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Copyright__V1__UploadSampleRequest.self)
    cloudpark__copyright__v1__upload_sample_request__init(record)
    switch self.part {
    case .header(let value):
      record.pointee.part_case = Cloudpark__Copyright__V1__UploadSampleRequest__PartCase(rawValue: 1)
      record.pointee.header = try packer.message(value, "header")
    case .chunk(let value):
      record.pointee.part_case = Cloudpark__Copyright__V1__UploadSampleRequest__PartCase(rawValue: 2)
      record.pointee.chunk.len = value.count
      record.pointee.chunk.data = try packer.bytes(value)
    case nil: break
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension CopyrightV1.UploadSampleResponse {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("sample", jsonName: "sample", number: 1, FieldType.message({ CopyrightV1.Sample.schema })))
    fields.append(FieldSchema("work_version", jsonName: "workVersion", number: 2, FieldType.uint64))
    return MessageSchema(name: "cloudpark.copyright.v1.UploadSampleResponse", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__copyright__v1__upload_sample_response__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Copyright__V1__UploadSampleResponse.self)
    self.sample = RecordReader.message(record.pointee.sample)
    self.workVersion = record.pointee.work_version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Copyright__V1__UploadSampleResponse.self)
    cloudpark__copyright__v1__upload_sample_response__init(record)
    if let value = self.sample {
      record.pointee.sample = try packer.message(value, "sample")
    }
    record.pointee.work_version = self.workVersion
    return UnsafeMutableRawPointer(record)
  }
}

extension CopyrightV1.DownloadSampleRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("sample_id", jsonName: "sampleId", number: 1, FieldType.string))
    fields.append(FieldSchema("offset", jsonName: "offset", number: 2, FieldType.uint64))
    return MessageSchema(name: "cloudpark.copyright.v1.DownloadSampleRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__copyright__v1__download_sample_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Copyright__V1__DownloadSampleRequest.self)
    self.sampleId = RecordReader.string(record.pointee.sample_id)
    self.offset = record.pointee.offset
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Copyright__V1__DownloadSampleRequest.self)
    cloudpark__copyright__v1__download_sample_request__init(record)
    if !self.sampleId.isEmpty {
      record.pointee.sample_id = try packer.string(self.sampleId, "sample_id")
    }
    record.pointee.offset = self.offset
    return UnsafeMutableRawPointer(record)
  }
}

extension CopyrightV1.DownloadSampleResponse {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("sample", jsonName: "sample", number: 1, FieldType.message({ CopyrightV1.Sample.schema })))
    fields.append(FieldSchema("offset", jsonName: "offset", number: 2, FieldType.uint64))
    fields.append(FieldSchema("chunk", jsonName: "chunk", number: 3, FieldType.bytes))
    return MessageSchema(name: "cloudpark.copyright.v1.DownloadSampleResponse", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__copyright__v1__download_sample_response__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Copyright__V1__DownloadSampleResponse.self)
    self.sample = RecordReader.message(record.pointee.sample)
    self.offset = record.pointee.offset
    self.chunk = RecordReader.bytes(record.pointee.chunk.len, record.pointee.chunk.data)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Copyright__V1__DownloadSampleResponse.self)
    cloudpark__copyright__v1__download_sample_response__init(record)
    if let value = self.sample {
      record.pointee.sample = try packer.message(value, "sample")
    }
    record.pointee.offset = self.offset
    if !self.chunk.isEmpty {
      record.pointee.chunk.len = self.chunk.count
      record.pointee.chunk.data = try packer.bytes(self.chunk)
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension CopyrightV1.PayFeeRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("work_id", jsonName: "workId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("amount_fen", jsonName: "amountFen", number: 3, FieldType.int64))
    fields.append(FieldSchema("bank_reference", jsonName: "bankReference", number: 4, FieldType.string))
    return MessageSchema(name: "cloudpark.copyright.v1.PayFeeRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__copyright__v1__pay_fee_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Copyright__V1__PayFeeRequest.self)
    self.workId = RecordReader.string(record.pointee.work_id)
    self.expectedVersion = record.pointee.expected_version
    self.amountFen = record.pointee.amount_fen
    self.bankReference = RecordReader.string(record.pointee.bank_reference)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Copyright__V1__PayFeeRequest.self)
    cloudpark__copyright__v1__pay_fee_request__init(record)
    if !self.workId.isEmpty {
      record.pointee.work_id = try packer.string(self.workId, "work_id")
    }
    record.pointee.expected_version = self.expectedVersion
    record.pointee.amount_fen = self.amountFen
    if !self.bankReference.isEmpty {
      record.pointee.bank_reference = try packer.string(self.bankReference, "bank_reference")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension CopyrightV1.AcceptRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("work_id", jsonName: "workId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    return MessageSchema(name: "cloudpark.copyright.v1.AcceptRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__copyright__v1__accept_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Copyright__V1__AcceptRequest.self)
    self.workId = RecordReader.string(record.pointee.work_id)
    self.expectedVersion = record.pointee.expected_version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Copyright__V1__AcceptRequest.self)
    cloudpark__copyright__v1__accept_request__init(record)
    if !self.workId.isEmpty {
      record.pointee.work_id = try packer.string(self.workId, "work_id")
    }
    record.pointee.expected_version = self.expectedVersion
    return UnsafeMutableRawPointer(record)
  }
}

extension CopyrightV1.RequestCorrectionRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("work_id", jsonName: "workId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("opinion", jsonName: "opinion", number: 3, FieldType.string))
    return MessageSchema(name: "cloudpark.copyright.v1.RequestCorrectionRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__copyright__v1__request_correction_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Copyright__V1__RequestCorrectionRequest.self)
    self.workId = RecordReader.string(record.pointee.work_id)
    self.expectedVersion = record.pointee.expected_version
    self.opinion = RecordReader.string(record.pointee.opinion)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Copyright__V1__RequestCorrectionRequest.self)
    cloudpark__copyright__v1__request_correction_request__init(record)
    if !self.workId.isEmpty {
      record.pointee.work_id = try packer.string(self.workId, "work_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if !self.opinion.isEmpty {
      record.pointee.opinion = try packer.string(self.opinion, "opinion")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension CopyrightV1.ResubmitCorrectionRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("work_id", jsonName: "workId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("content", jsonName: "content", number: 3, FieldType.message({ CopyrightV1.WorkContent.schema })))
    return MessageSchema(name: "cloudpark.copyright.v1.ResubmitCorrectionRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__copyright__v1__resubmit_correction_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Copyright__V1__ResubmitCorrectionRequest.self)
    self.workId = RecordReader.string(record.pointee.work_id)
    self.expectedVersion = record.pointee.expected_version
    self.content = RecordReader.message(record.pointee.content)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Copyright__V1__ResubmitCorrectionRequest.self)
    cloudpark__copyright__v1__resubmit_correction_request__init(record)
    if !self.workId.isEmpty {
      record.pointee.work_id = try packer.string(self.workId, "work_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if let value = self.content {
      record.pointee.content = try packer.message(value, "content")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension CopyrightV1.ExamineRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("work_id", jsonName: "workId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("passes", jsonName: "passes", number: 3, FieldType.bool))
    fields.append(FieldSchema("opinion", jsonName: "opinion", number: 4, FieldType.string))
    return MessageSchema(name: "cloudpark.copyright.v1.ExamineRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__copyright__v1__examine_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Copyright__V1__ExamineRequest.self)
    self.workId = RecordReader.string(record.pointee.work_id)
    self.expectedVersion = record.pointee.expected_version
    self.passes = record.pointee.passes != 0
    self.opinion = RecordReader.string(record.pointee.opinion)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Copyright__V1__ExamineRequest.self)
    cloudpark__copyright__v1__examine_request__init(record)
    if !self.workId.isEmpty {
      record.pointee.work_id = try packer.string(self.workId, "work_id")
    }
    record.pointee.expected_version = self.expectedVersion
    record.pointee.passes = self.passes ? 1 : 0
    if !self.opinion.isEmpty {
      record.pointee.opinion = try packer.string(self.opinion, "opinion")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension CopyrightV1.IssueCertificateRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("work_id", jsonName: "workId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    return MessageSchema(name: "cloudpark.copyright.v1.IssueCertificateRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__copyright__v1__issue_certificate_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Copyright__V1__IssueCertificateRequest.self)
    self.workId = RecordReader.string(record.pointee.work_id)
    self.expectedVersion = record.pointee.expected_version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Copyright__V1__IssueCertificateRequest.self)
    cloudpark__copyright__v1__issue_certificate_request__init(record)
    if !self.workId.isEmpty {
      record.pointee.work_id = try packer.string(self.workId, "work_id")
    }
    record.pointee.expected_version = self.expectedVersion
    return UnsafeMutableRawPointer(record)
  }
}

extension CopyrightV1.RevokeCertificateRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("work_id", jsonName: "workId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("ground", jsonName: "ground", number: 3, FieldType.enumeration({ CopyrightV1.RevocationGround.schema })))
    fields.append(FieldSchema("reason", jsonName: "reason", number: 4, FieldType.string))
    return MessageSchema(name: "cloudpark.copyright.v1.RevokeCertificateRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__copyright__v1__revoke_certificate_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Copyright__V1__RevokeCertificateRequest.self)
    self.workId = RecordReader.string(record.pointee.work_id)
    self.expectedVersion = record.pointee.expected_version
    self.ground = RecordReader.enumeration(record.pointee.ground)
    self.reason = RecordReader.string(record.pointee.reason)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Copyright__V1__RevokeCertificateRequest.self)
    cloudpark__copyright__v1__revoke_certificate_request__init(record)
    if !self.workId.isEmpty {
      record.pointee.work_id = try packer.string(self.workId, "work_id")
    }
    record.pointee.expected_version = self.expectedVersion
    record.pointee.ground = packer.enumeration(self.ground)
    if !self.reason.isEmpty {
      record.pointee.reason = try packer.string(self.reason, "reason")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension CopyrightV1.WithdrawWorkRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("work_id", jsonName: "workId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    return MessageSchema(name: "cloudpark.copyright.v1.WithdrawWorkRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__copyright__v1__withdraw_work_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Copyright__V1__WithdrawWorkRequest.self)
    self.workId = RecordReader.string(record.pointee.work_id)
    self.expectedVersion = record.pointee.expected_version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Copyright__V1__WithdrawWorkRequest.self)
    cloudpark__copyright__v1__withdraw_work_request__init(record)
    if !self.workId.isEmpty {
      record.pointee.work_id = try packer.string(self.workId, "work_id")
    }
    record.pointee.expected_version = self.expectedVersion
    return UnsafeMutableRawPointer(record)
  }
}

extension CopyrightV1.RevealAuthorsRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("work_id", jsonName: "workId", number: 1, FieldType.string))
    fields.append(FieldSchema("purpose", jsonName: "purpose", number: 2, FieldType.string))
    return MessageSchema(name: "cloudpark.copyright.v1.RevealAuthorsRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__copyright__v1__reveal_authors_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Copyright__V1__RevealAuthorsRequest.self)
    self.workId = RecordReader.string(record.pointee.work_id)
    self.purpose = RecordReader.string(record.pointee.purpose)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Copyright__V1__RevealAuthorsRequest.self)
    cloudpark__copyright__v1__reveal_authors_request__init(record)
    if !self.workId.isEmpty {
      record.pointee.work_id = try packer.string(self.workId, "work_id")
    }
    if !self.purpose.isEmpty {
      record.pointee.purpose = try packer.string(self.purpose, "purpose")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension CopyrightV1.RevealAuthorsResponse {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("authors", jsonName: "authors", number: 1, FieldType.string, label: .repeated, secret: true))
    return MessageSchema(name: "cloudpark.copyright.v1.RevealAuthorsResponse", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__copyright__v1__reveal_authors_response__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Copyright__V1__RevealAuthorsResponse.self)
    self.authors = RecordReader.strings(record.pointee.n_authors, record.pointee.authors)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Copyright__V1__RevealAuthorsResponse.self)
    cloudpark__copyright__v1__reveal_authors_response__init(record)
    if !self.authors.isEmpty {
      record.pointee.n_authors = self.authors.count
      record.pointee.authors = try packer.strings(self.authors, "authors")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension CopyrightV1.VerifyCertificateRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("number", jsonName: "number", number: 1, FieldType.string))
    fields.append(FieldSchema("holder_hash", jsonName: "holderHash", number: 2, FieldType.string))
    return MessageSchema(name: "cloudpark.copyright.v1.VerifyCertificateRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__copyright__v1__verify_certificate_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Copyright__V1__VerifyCertificateRequest.self)
    self.number = RecordReader.string(record.pointee.number)
    self.holderHash = RecordReader.string(record.pointee.holder_hash)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Copyright__V1__VerifyCertificateRequest.self)
    cloudpark__copyright__v1__verify_certificate_request__init(record)
    if !self.number.isEmpty {
      record.pointee.number = try packer.string(self.number, "number")
    }
    if !self.holderHash.isEmpty {
      record.pointee.holder_hash = try packer.string(self.holderHash, "holder_hash")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension CopyrightV1.VerifyCertificateResponse {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("number", jsonName: "number", number: 1, FieldType.string))
    fields.append(FieldSchema("state", jsonName: "state", number: 2, FieldType.enumeration({ CopyrightV1.CertificateState.schema })))
    fields.append(FieldSchema("title", jsonName: "title", number: 3, FieldType.string))
    fields.append(FieldSchema("category", jsonName: "category", number: 4, FieldType.enumeration({ CopyrightV1.WorkCategory.schema })))
    fields.append(FieldSchema("issued_on", jsonName: "issuedOn", number: 5, FieldType.string))
    fields.append(FieldSchema("revoked_on", jsonName: "revokedOn", number: 6, FieldType.string))
    fields.append(FieldSchema("ground", jsonName: "ground", number: 7, FieldType.enumeration({ CopyrightV1.RevocationGround.schema })))
    return MessageSchema(name: "cloudpark.copyright.v1.VerifyCertificateResponse", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__copyright__v1__verify_certificate_response__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Copyright__V1__VerifyCertificateResponse.self)
    self.number = RecordReader.string(record.pointee.number)
    self.state = RecordReader.enumeration(record.pointee.state)
    self.title = RecordReader.string(record.pointee.title)
    self.category = RecordReader.enumeration(record.pointee.category)
    self.issuedOn = RecordReader.string(record.pointee.issued_on)
    self.revokedOn = RecordReader.string(record.pointee.revoked_on)
    self.ground = RecordReader.enumeration(record.pointee.ground)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Copyright__V1__VerifyCertificateResponse.self)
    cloudpark__copyright__v1__verify_certificate_response__init(record)
    if !self.number.isEmpty {
      record.pointee.number = try packer.string(self.number, "number")
    }
    record.pointee.state = packer.enumeration(self.state)
    if !self.title.isEmpty {
      record.pointee.title = try packer.string(self.title, "title")
    }
    record.pointee.category = packer.enumeration(self.category)
    if !self.issuedOn.isEmpty {
      record.pointee.issued_on = try packer.string(self.issuedOn, "issued_on")
    }
    if !self.revokedOn.isEmpty {
      record.pointee.revoked_on = try packer.string(self.revokedOn, "revoked_on")
    }
    record.pointee.ground = packer.enumeration(self.ground)
    return UnsafeMutableRawPointer(record)
  }
}

extension CopyrightV1.GetWorkRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("work_id", jsonName: "workId", number: 1, FieldType.string))
    return MessageSchema(name: "cloudpark.copyright.v1.GetWorkRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__copyright__v1__get_work_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Copyright__V1__GetWorkRequest.self)
    self.workId = RecordReader.string(record.pointee.work_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Copyright__V1__GetWorkRequest.self)
    cloudpark__copyright__v1__get_work_request__init(record)
    if !self.workId.isEmpty {
      record.pointee.work_id = try packer.string(self.workId, "work_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension CopyrightV1.ListWorksRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("state", jsonName: "state", number: 1, FieldType.enumeration({ CopyrightV1.WorkState.schema })))
    fields.append(FieldSchema("category", jsonName: "category", number: 2, FieldType.enumeration({ CopyrightV1.WorkCategory.schema })))
    fields.append(FieldSchema("text", jsonName: "text", number: 3, FieldType.string))
    return MessageSchema(name: "cloudpark.copyright.v1.ListWorksRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__copyright__v1__list_works_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Copyright__V1__ListWorksRequest.self)
    self.state = RecordReader.enumeration(record.pointee.state)
    self.category = RecordReader.enumeration(record.pointee.category)
    self.text = RecordReader.string(record.pointee.text)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Copyright__V1__ListWorksRequest.self)
    cloudpark__copyright__v1__list_works_request__init(record)
    record.pointee.state = packer.enumeration(self.state)
    record.pointee.category = packer.enumeration(self.category)
    if !self.text.isEmpty {
      record.pointee.text = try packer.string(self.text, "text")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension CopyrightV1.ListAnnouncementsRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("category", jsonName: "category", number: 1, FieldType.enumeration({ CopyrightV1.WorkCategory.schema })))
    fields.append(FieldSchema("text", jsonName: "text", number: 2, FieldType.string))
    return MessageSchema(name: "cloudpark.copyright.v1.ListAnnouncementsRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__copyright__v1__list_announcements_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Copyright__V1__ListAnnouncementsRequest.self)
    self.category = RecordReader.enumeration(record.pointee.category)
    self.text = RecordReader.string(record.pointee.text)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Copyright__V1__ListAnnouncementsRequest.self)
    cloudpark__copyright__v1__list_announcements_request__init(record)
    record.pointee.category = packer.enumeration(self.category)
    if !self.text.isEmpty {
      record.pointee.text = try packer.string(self.text, "text")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension CopyrightV1.Announcement {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("sequence", jsonName: "sequence", number: 1, FieldType.uint64))
    fields.append(FieldSchema("number", jsonName: "number", number: 2, FieldType.string))
    fields.append(FieldSchema("state", jsonName: "state", number: 3, FieldType.enumeration({ CopyrightV1.CertificateState.schema })))
    fields.append(FieldSchema("title", jsonName: "title", number: 4, FieldType.string))
    fields.append(FieldSchema("category", jsonName: "category", number: 5, FieldType.enumeration({ CopyrightV1.WorkCategory.schema })))
    fields.append(FieldSchema("holder_name", jsonName: "holderName", number: 6, FieldType.string))
    fields.append(FieldSchema("announced_on", jsonName: "announcedOn", number: 7, FieldType.string))
    fields.append(FieldSchema("ground", jsonName: "ground", number: 8, FieldType.enumeration({ CopyrightV1.RevocationGround.schema })))
    fields.append(FieldSchema("reason", jsonName: "reason", number: 9, FieldType.string))
    return MessageSchema(name: "cloudpark.copyright.v1.Announcement", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__copyright__v1__announcement__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Copyright__V1__Announcement.self)
    self.sequence = record.pointee.sequence
    self.number = RecordReader.string(record.pointee.number)
    self.state = RecordReader.enumeration(record.pointee.state)
    self.title = RecordReader.string(record.pointee.title)
    self.category = RecordReader.enumeration(record.pointee.category)
    self.holderName = RecordReader.string(record.pointee.holder_name)
    self.announcedOn = RecordReader.string(record.pointee.announced_on)
    self.ground = RecordReader.enumeration(record.pointee.ground)
    self.reason = RecordReader.string(record.pointee.reason)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Copyright__V1__Announcement.self)
    cloudpark__copyright__v1__announcement__init(record)
    record.pointee.sequence = self.sequence
    if !self.number.isEmpty {
      record.pointee.number = try packer.string(self.number, "number")
    }
    record.pointee.state = packer.enumeration(self.state)
    if !self.title.isEmpty {
      record.pointee.title = try packer.string(self.title, "title")
    }
    record.pointee.category = packer.enumeration(self.category)
    if !self.holderName.isEmpty {
      record.pointee.holder_name = try packer.string(self.holderName, "holder_name")
    }
    if !self.announcedOn.isEmpty {
      record.pointee.announced_on = try packer.string(self.announcedOn, "announced_on")
    }
    record.pointee.ground = packer.enumeration(self.ground)
    if !self.reason.isEmpty {
      record.pointee.reason = try packer.string(self.reason, "reason")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension CopyrightV1.WorkCategory {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "WORK_CATEGORY_UNSPECIFIED", number: 0))
    values.append((name: "WORK_CATEGORY_TEXT", number: 1))
    values.append((name: "WORK_CATEGORY_ORAL", number: 2))
    values.append((name: "WORK_CATEGORY_MUSIC", number: 3))
    values.append((name: "WORK_CATEGORY_DRAMA", number: 4))
    values.append((name: "WORK_CATEGORY_PERFORMANCE", number: 5))
    values.append((name: "WORK_CATEGORY_ART", number: 6))
    values.append((name: "WORK_CATEGORY_ARCHITECTURE", number: 7))
    values.append((name: "WORK_CATEGORY_PHOTOGRAPH", number: 8))
    values.append((name: "WORK_CATEGORY_AUDIOVISUAL", number: 9))
    values.append((name: "WORK_CATEGORY_DRAWING", number: 10))
    values.append((name: "WORK_CATEGORY_MODEL", number: 11))
    values.append((name: "WORK_CATEGORY_OTHER", number: 12))
    return EnumSchema(name: "cloudpark.copyright.v1.WorkCategory", values: values)
  }()
}

extension CopyrightV1.OwnershipKind {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "OWNERSHIP_KIND_UNSPECIFIED", number: 0))
    values.append((name: "OWNERSHIP_KIND_LEGAL_PERSON", number: 1))
    values.append((name: "OWNERSHIP_KIND_SERVICE_WORK", number: 2))
    values.append((name: "OWNERSHIP_KIND_COMMISSIONED", number: 3))
    values.append((name: "OWNERSHIP_KIND_TRANSFERRED", number: 4))
    return EnumSchema(name: "cloudpark.copyright.v1.OwnershipKind", values: values)
  }()
}

extension CopyrightV1.WorkState {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "WORK_STATE_UNSPECIFIED", number: 0))
    values.append((name: "WORK_STATE_SUBMITTED", number: 1))
    values.append((name: "WORK_STATE_FEE_PAID", number: 2))
    values.append((name: "WORK_STATE_EXAMINING", number: 3))
    values.append((name: "WORK_STATE_CORRECTION", number: 4))
    values.append((name: "WORK_STATE_PASSED", number: 5))
    values.append((name: "WORK_STATE_CERTIFIED", number: 6))
    values.append((name: "WORK_STATE_REVOKED", number: 7))
    values.append((name: "WORK_STATE_REFUSED", number: 8))
    values.append((name: "WORK_STATE_ABANDONED", number: 9))
    values.append((name: "WORK_STATE_WITHDRAWN", number: 10))
    return EnumSchema(name: "cloudpark.copyright.v1.WorkState", values: values)
  }()
}

extension CopyrightV1.RevocationGround {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "REVOCATION_GROUND_UNSPECIFIED", number: 0))
    values.append((name: "REVOCATION_GROUND_NOT_REGISTRABLE", number: 1))
    values.append((name: "REVOCATION_GROUND_CONTRARY_TO_FACTS", number: 2))
    values.append((name: "REVOCATION_GROUND_APPLICANT_REQUEST", number: 3))
    values.append((name: "REVOCATION_GROUND_DUPLICATE", number: 4))
    return EnumSchema(name: "cloudpark.copyright.v1.RevocationGround", values: values)
  }()
}

extension CopyrightV1.CertificateState {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "CERTIFICATE_STATE_UNSPECIFIED", number: 0))
    values.append((name: "CERTIFICATE_STATE_IN_FORCE", number: 1))
    values.append((name: "CERTIFICATE_STATE_REVOKED", number: 2))
    return EnumSchema(name: "cloudpark.copyright.v1.CertificateState", values: values)
  }()
}
