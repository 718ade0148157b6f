/// Where a job stands. `absent` is before it is posted.
public enum JobState: String, TableName {
  case absent
  case open
  case closed

  public var label: BilingualText {
    switch self {
    case .absent: return BilingualText(zh: "未发布", en: "not posted")
    case .open: return BilingualText(zh: "招聘中", en: "open")
    case .closed: return BilingualText(zh: "已下线", en: "closed")
    }
  }
}

/// What can be done to a job.
public enum JobAction: String, TableName {
  case post
  case apply
  case close
  /// The last day has passed.
  case expire

  public var label: BilingualText {
    switch self {
    case .post: return BilingualText(zh: "发布", en: "post")
    case .apply: return BilingualText(zh: "投递", en: "apply for it")
    case .close: return BilingualText(zh: "下线", en: "take down")
    case .expire: return BilingualText(zh: "届满", en: "expire")
    }
  }
}

/// Where a candidate stands. `absent` is before the application.
public enum CandidateState: String, TableName {
  case absent
  case applied
  case screening
  case interview
  case offered
  case hired
  case refused
  case withdrawn

  public var label: BilingualText {
    switch self {
    case .absent: return BilingualText(zh: "未投递", en: "has not applied")
    case .applied: return BilingualText(zh: "已投递", en: "has applied")
    case .screening: return BilingualText(zh: "筛选中", en: "is looked at")
    case .interview: return BilingualText(zh: "面试", en: "interview")
    case .offered: return BilingualText(zh: "已发录用通知", en: "has an offer")
    case .hired: return BilingualText(zh: "已入职", en: "hired")
    case .refused: return BilingualText(zh: "未录用", en: "refused")
    case .withdrawn: return BilingualText(zh: "已撤回", en: "taken back")
    }
  }

  /// Whether the application goes on: a person has one such for a job.
  public var isLive: Bool {
    switch self {
    case .applied, .screening, .interview, .offered: return true
    default: return false
    }
  }
}

/// What happens to a candidate. Moves are named after where they lead.
public enum CandidateAction: String, TableName {
  case apply
  case screen
  case interview
  case offer
  case hire
  case refuse
  case withdraw

  public var label: BilingualText {
    switch self {
    case .apply: return BilingualText(zh: "投递", en: "apply")
    case .screen: return BilingualText(zh: "筛选", en: "look at")
    case .interview: return BilingualText(zh: "约面试", en: "ask to an interview")
    case .offer: return BilingualText(zh: "发录用通知", en: "make an offer")
    case .hire: return BilingualText(zh: "入职", en: "hire")
    case .refuse: return BilingualText(zh: "不录用", en: "refuse")
    case .withdraw: return BilingualText(zh: "撤回", en: "take back")
    }
  }
}

/// Where a recognition stands. `absent` is before it is handed in.
public enum RecognitionState: String, TableName {
  case absent
  case submitted
  case returned
  case recognised
  case refused

  public var label: BilingualText {
    switch self {
    case .absent: return BilingualText(zh: "未申报", en: "not handed in")
    case .submitted: return BilingualText(zh: "已申报", en: "handed in")
    case .returned: return BilingualText(zh: "退回补正", en: "returned")
    case .recognised: return BilingualText(zh: "已认定", en: "recognised")
    case .refused: return BilingualText(zh: "未通过", en: "refused")
    }
  }
}

/// What can be done to a recognition. The last three are named like the decisions.
public enum RecognitionAction: String, TableName {
  case submit
  case recognise
  case sendBack = "return"
  case refuse

  public var label: BilingualText {
    switch self {
    case .submit: return BilingualText(zh: "申报", en: "hand in")
    case .recognise: return BilingualText(zh: "认定", en: "recognise")
    case .sendBack: return BilingualText(zh: "退回", en: "return")
    case .refuse: return BilingualText(zh: "不予认定", en: "refuse")
    }
  }
}

/// Who acts on jobs, candidates and recognitions.
public enum TalentActor: String, Sendable, Hashable, CaseIterable {
  /// Staff of the enterprise whose job it is.
  case employer
  /// The person who applies or wants to be recognised.
  case applicant
  case districtOfficer
  /// The passing of time.
  case clock
}

/// What must hold for an action on a job, a candidate or a recognition.
public enum TalentGuard: String, TableGuard {
  case enterpriseVerified
  case jobTakesApplications
  case consentGiven
  case oneApplicationPerPerson
  case openingLeft
  case oneRecognitionPerPerson
  case lastDayPassed

  public var label: BilingualText {
    switch self {
    case .enterpriseVerified: return BilingualText(zh: "企业须已认证", en: "the enterprise must be verified")
    case .jobTakesApplications:
      return BilingualText(zh: "职位须在招聘期内", en: "the job must take applications today")
    case .consentGiven:
      return BilingualText(zh: "须同意用途 job_application", en: "the consent to the purpose job_application is needed")
    case .oneApplicationPerPerson:
      return BilingualText(zh: "同一职位只能有一份有效投递", en: "one live application per person and job")
    case .openingLeft: return BilingualText(zh: "招聘名额未满", en: "an opening must be left")
    case .oneRecognitionPerPerson:
      return BilingualText(zh: "同一类别只能有一份有效申报", en: "one open or granted recognition per person and category")
    case .lastDayPassed: return BilingualText(zh: "招聘期须已届满", en: "the last day must have passed")
    }
  }
}

/// The words of the tables of talents.
public enum TalentVocabulary: TableVocabulary {
  public typealias Actor = TalentActor
  public typealias Guard = TalentGuard
  public typealias Branch = NoBranch
}

/// The legal transitions of jobs, candidates and recognitions (*ours*).
public enum TalentTables {
  /// For the catalogue.
  static let described = [
    job.described("Jobs"), candidate.described("Candidates"), recognition.described("Recognitions"),
  ]

  public static let job = StateTable<JobState, JobAction, TalentVocabulary>(
    resource: "job",
    rows: [
      .init(.absent, .post, .open, by: [.employer], guards: [.enterpriseVerified]),
      .init(.open, .apply, .open, by: [.applicant], guards: [.jobTakesApplications]),
      .init(.open, .close, .closed, by: [.employer]),
      .init(.open, .expire, .closed, by: [.clock], guards: [.lastDayPassed]),
    ])

  public static let candidate = StateTable<CandidateState, CandidateAction, TalentVocabulary>(
    resource: "candidate",
    rows: [
      .init(.absent, .apply, .applied, by: [.applicant], guards: [.consentGiven, .oneApplicationPerPerson]),
      .init(.applied, .screen, .screening, by: [.employer]),
      .init(.applied, .refuse, .refused, by: [.employer]),
      .init(.applied, .withdraw, .withdrawn, by: [.applicant]),
      .init(.screening, .interview, .interview, by: [.employer]),
      .init(.screening, .refuse, .refused, by: [.employer]),
      .init(.screening, .withdraw, .withdrawn, by: [.applicant]),
      .init(.interview, .offer, .offered, by: [.employer], guards: [.openingLeft]),
      .init(.interview, .refuse, .refused, by: [.employer]),
      .init(.interview, .withdraw, .withdrawn, by: [.applicant]),
      .init(.offered, .hire, .hired, by: [.employer], guards: [.openingLeft]),
      .init(.offered, .refuse, .refused, by: [.employer]),
      .init(.offered, .withdraw, .withdrawn, by: [.applicant]),
    ])

  public static let recognition = StateTable<RecognitionState, RecognitionAction, TalentVocabulary>(
    resource: "recognition",
    rows: [
      .init(.absent, .submit, .submitted, by: [.applicant], guards: [.oneRecognitionPerPerson]),
      .init(.returned, .submit, .submitted, by: [.applicant]),
      .init(.submitted, .recognise, .recognised, by: [.districtOfficer]),
      .init(.submitted, .sendBack, .returned, by: [.districtOfficer]),
      .init(.submitted, .refuse, .refused, by: [.districtOfficer]),
    ])
}
