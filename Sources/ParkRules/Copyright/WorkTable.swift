/// The procedure of copyright registration after the processes table (`copyright_registration`): 提交 → 核查接收、通知缴费 → 缴费 →
/// 受理 → 审查 → [补正] → 发证 → 公告 → [撤销]. Receipt and the notice of the fee come with the submission's answer;
/// the announcement comes with the certificate.
public enum WorkTable {
  public static let table = StateTable<WorkState, WorkAction, WorkVocabulary>(
    resource: "work",
    rows: [
      .init(.absent, .submit, .submitted, by: [.applicant], guards: [.applicantVerified]),
      .init(.submitted, .uploadSample, .submitted, by: [.applicant], guards: [.samplesBelowMax]),
      .init(.correction, .uploadSample, .correction, by: [.applicant], guards: [.inTime, .samplesBelowMax]),
      .init(
        .submitted, .payFee, .feePaid, by: [.applicant], guards: [.sampleGiven, .feeExact, .referenceIsNew]),
      .init(.feePaid, .accept, .examining, by: [.office], guards: [.officeActive]),
      .init(.feePaid, .requestCorrection, .correction, by: [.office], guards: [.officeActive]),
      .init(.examining, .requestCorrection, .correction, by: [.office], guards: [.officeActive]),
      .init(.correction, .resubmit, .examining, by: [.applicant], guards: [.inTime]),
      .init(.correction, .abandon, .abandoned, by: [.clock], guards: [.timeHasEnded]),
      .init(.examining, .pass, .passed, by: [.office], guards: [.officeActive]),
      .init(.examining, .refuse, .refused, by: [.office], guards: [.officeActive]),
      .init(
        .passed, .issueCertificate, .certified, by: [.office], guards: [.officeActive, .personHasNotExamined]),
      .init(.certified, .revokeCertificate, .revoked, by: [.office], guards: [.officeActive]),
      .init(.submitted, .withdraw, .withdrawn, by: [.applicant]),
      .init(.feePaid, .withdraw, .withdrawn, by: [.applicant]),
      .init(.examining, .withdraw, .withdrawn, by: [.applicant]),
      .init(.correction, .withdraw, .withdrawn, by: [.applicant], guards: [.inTime]),
      .init(.passed, .withdraw, .withdrawn, by: [.applicant]),
    ])
}
