import ParkRules
import ParkSchemas
import RPCCore
import Storage

@testable import ParkServices

/// The actions of the chain as a test calls them, each by the person whose action it is, on the case as last seen.
extension AwardFixture {
  typealias Case = ApplicationV1.Application

  static let accountNumber = "6222020000000000001"
  static let pdf = Array("%PDF-1.4\n% a lease\n%%EOF\n".utf8)

  func draft(_ applicant: Applicant, in round: PolicyV1.Round? = nil, requestedFen: Int64 = 0) async throws -> Case {
    let request = ApplicationV1.SaveDraftRequest.with {
      $0.roundId = (round ?? self.round).id
      $0.claim = .with {
        $0.annualRentFen = 60_000_000
        $0.areaSquareDecimetres = 40_000
        $0.requestedFen = requestedFen
      }
      $0.payee = .with {
        $0.bankName = "演示银行北京分行"
        $0.accountNumber = Self.accountNumber
      }
    }
    return try await park.call(Service.saveDraft, request, as: applicant.admin)
  }

  func header(_ application: Case, bytes: [UInt8] = AwardFixture.pdf, kind: String = "lease") throws
    -> ApplicationV1.UploadMaterialRequest
  {
    let hash = try SHA256.hash(bytes)
    return .with {
      $0.part = .header(
        .with {
          $0.applicationId = application.id
          $0.expectedVersion = application.version
          $0.kind = kind
          $0.fileName = "lease.pdf"
          $0.mediaType = "application/pdf"
          $0.sizeBytes = UInt64(bytes.count)
          $0.sha256 = hash
        })
    }
  }

  func chunks(_ bytes: [UInt8] = AwardFixture.pdf) -> [ApplicationV1.UploadMaterialRequest] {
    stride(from: 0, to: bytes.count, by: 10).map { start in
      .with { $0.part = .chunk(Array(bytes[start..<min(start + 10, bytes.count)])) }
    }
  }

  @discardableResult
  func upload(_ application: Case, kind: String = "lease", as account: TestAccount, key: String? = nil) async throws
    -> ApplicationV1.UploadMaterialResponse
  {
    try await park.upload(
      Service.uploadMaterial, [try header(application, kind: kind)] + chunks(), as: account, key: key)
  }

  /// The case as its officer sees it; drafts as their applicant does.
  func get(_ id: String, as account: TestAccount? = nil) async throws -> Case {
    try await park.call(
      Service.getApplication, ApplicationV1.GetApplicationRequest.with { $0.applicationId = id }, as: account ?? officer
    )
  }

  func submit(_ application: Case, as account: TestAccount, key: String? = nil) async throws -> Case {
    let request = ApplicationV1.SubmitRequest.with {
      $0.applicationId = application.id
      $0.expectedVersion = application.version
    }
    return try await park.call(Service.submit, request, as: account, key: key)
  }

  /// Drafted, with its lease, handed in.
  func submitted(_ applicant: Applicant, in round: PolicyV1.Round? = nil, requestedFen: Int64 = 0) async throws -> Case
  {
    var application = try await draft(applicant, in: round, requestedFen: requestedFen)
    if policy.content?.materials.isEmpty == false {
      application.version = try await upload(application, as: applicant.admin).applicationVersion
    }
    return try await submit(application, as: applicant.admin)
  }

  func accept(_ application: Case) async throws -> Case {
    let request = ApplicationV1.AcceptRequest.with {
      $0.applicationId = application.id
      $0.expectedVersion = application.version
    }
    return try await park.call(Service.accept, request, as: officer)
  }

  func assign(_ application: Case, _ expert: TestAccount) async throws -> Case {
    let request = ApplicationV1.AssignReviewerRequest.with {
      $0.applicationId = application.id
      $0.expectedVersion = application.version
      $0.reviewerId = expert.id
    }
    return try await park.call(Service.assignReviewer, request, as: officer)
  }

  @discardableResult
  func review(_ application: Case, by expert: TestAccount, score: UInt32 = 85) async throws -> Case {
    let request = ApplicationV1.SubmitReviewRequest.with {
      $0.applicationId = application.id
      $0.expectedVersion = application.version
      $0.score = score
      $0.recommendation = .support
      $0.opinion = "租赁真实,建议支持"
    }
    let review: ApplicationV1.Review = try await park.call(Service.submitReview, request, as: expert)
    var reviewed = try await get(application.id)
    reviewed.version = review.applicationVersion
    return reviewed
  }

  func reviewed(_ applicant: Applicant) async throws -> Case {
    var application = try await accept(submitted(applicant))
    application = try await assign(application, experts[0])
    application = try await assign(application, experts[1])
    application = try await review(application, by: experts[0], score: 86)
    return try await review(application, by: experts[1], score: 91)
  }

  func openNotice(
    _ applications: [Case], proposedFen: Int64 = 0, after meetings: [ApplicationV1.Deliberation] = []
  ) async throws -> ApplicationV1.PublicNotice {
    let request = ApplicationV1.OpenPublicNoticeRequest.with {
      $0.roundId = applications.first?.roundId ?? ""
      $0.items = applications.map { application in
        .with {
          $0.applicationId = application.id
          $0.expectedVersion = application.version
          $0.proposedFen = proposedFen
        }
      }
      $0.deliberations = meetings
    }
    return try await park.call(Service.openPublicNotice, request, as: officer)
  }

  func inNotice(_ applicant: Applicant) async throws -> (application: Case, notice: ApplicationV1.PublicNotice) {
    let reviewed = try await reviewed(applicant)
    let notice = try await openNotice([reviewed])
    return (try await get(reviewed.id), notice)
  }

  /// Past the end of a notice of five working days that began on a Monday.
  func passNotice() { park.clock.advance(by: .seconds(8 * 86_400)) }

  func approve(
    _ application: Case, amountFen: Int64 = 0, after meetings: [ApplicationV1.Deliberation] = [],
    as account: TestAccount? = nil, key: String? = nil
  ) async throws -> Case {
    let request = ApplicationV1.ApproveRequest.with {
      $0.applicationId = application.id
      $0.expectedVersion = application.version
      $0.amountFen = amountFen
      $0.deliberations = meetings
    }
    return try await park.call(Service.approve, request, as: account ?? approver, key: key)
  }

  func approved(_ applicant: Applicant) async throws -> Case {
    let application = try await inNotice(applicant).application
    passNotice()
    return try await approve(application)
  }

  func disburse(_ application: Case, as account: TestAccount? = nil, key: String? = nil) async throws -> Case {
    let request = ApplicationV1.DisburseRequest.with {
      $0.applicationId = application.id
      $0.expectedVersion = application.version
      $0.bankReference = "BANK-1"
    }
    return try await park.call(Service.disburse, request, as: account ?? finance, key: key)
  }

  func recover(_ application: Case, _ amountFen: Int64, as account: TestAccount? = nil) async throws -> Case {
    let request = ApplicationV1.RecoverFundsRequest.with {
      $0.applicationId = application.id
      $0.expectedVersion = application.version
      $0.amountFen = amountFen
      $0.reason = "提前退租"
      $0.bankReference = "BANK-2"
    }
    return try await park.call(Service.recoverFunds, request, as: account ?? finance)
  }

  func withdraw(_ application: Case, as account: TestAccount) async throws -> Case {
    let request = ApplicationV1.WithdrawRequest.with {
      $0.applicationId = application.id
      $0.expectedVersion = application.version
    }
    return try await park.call(Service.withdraw, request, as: account)
  }

  func reject(_ application: Case) async throws -> Case {
    let request = ApplicationV1.RejectRequest.with {
      $0.applicationId = application.id
      $0.expectedVersion = application.version
      $0.reason = "不符合条件"
    }
    return try await park.call(Service.reject, request, as: officer)
  }

  func giveBack(_ application: Case) async throws -> Case {
    let request = ApplicationV1.ReturnForCorrectionRequest.with {
      $0.applicationId = application.id
      $0.expectedVersion = application.version
      $0.reason = "请补充发票"
    }
    return try await park.call(Service.returnForCorrection, request, as: officer)
  }

  func object(
    _ notice: ApplicationV1.PublicNotice, _ application: Case, as account: TestAccount, reason: String = "该企业已搬离"
  ) async throws -> ApplicationV1.Objection {
    let request = ApplicationV1.RaiseObjectionRequest.with {
      $0.noticeId = notice.id
      $0.applicationId = application.id
      $0.reason = reason
    }
    return try await park.call(Service.raiseObjection, request, as: account)
  }

  func resolve(_ objection: ApplicationV1.Objection, upheld: Bool) async throws -> ApplicationV1.Objection {
    let request = ApplicationV1.ResolveObjectionRequest.with {
      $0.objectionId = objection.id
      $0.expectedVersion = objection.version
      $0.upheld = upheld
      $0.resolution = "经核查"
    }
    return try await park.call(Service.resolveObjection, request, as: officer)
  }

  func declareConflict(_ application: Case, as account: TestAccount) async throws {
    let request = ApplicationV1.DeclareConflictRequest.with {
      $0.applicationId = application.id
      $0.expectedVersion = application.version
      $0.reason = "曾任该企业顾问"
    }
    let _: ApplicationV1.DeclareConflictResponse = try await park.call(Service.declareConflict, request, as: account)
  }

  func confirm(_ applicant: Applicant, in round: PolicyV1.Round? = nil, key: String? = nil) async throws -> Case {
    let request = ApplicationV1.ConfirmNoApplyRequest.with {
      $0.roundId = (round ?? self.round).id
      $0.payee = .with {
        $0.bankName = "演示银行北京分行"
        $0.accountNumber = Self.accountNumber
      }
    }
    return try await park.call(Service.confirmNoApply, request, as: applicant.admin, key: key)
  }
}
