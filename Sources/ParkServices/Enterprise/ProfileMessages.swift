import ParkRules
import ParkSchemas
import RPCSchemas

extension ProfileInput {
  /// What a request states.
  init(_ message: EnterpriseV1.Profile) {
    self.init()
    for field in ProfileField.allCases { take(field, of: message) }
  }

  /// What is stored, for a change of some of its fields.
  init(_ profile: EnterpriseProfile) { self.init(profile.message) }

  /// Takes one field's value over.
  mutating func take(_ field: ProfileField, of message: EnterpriseV1.Profile) {
    switch field {
    case .nameZh: nameZh = message.nameZh
    case .nameEn: nameEn = message.nameEn
    case .district: district = message.district
    case .parkID: parkID = message.parkId
    case .industryClass: industryClass = message.industryClass
    case .industryCode: industryCode = message.industryCode
    case .foundedDay: foundedDay = message.foundedDay
    case .figuresYear: figuresYear = Int(message.figuresYear)
    case .employees: employees = message.employees.map { Int64($0.value) }
    case .revenueFen: revenueFen = message.revenueFen?.value
    case .taxPaidFen: taxPaidFen = message.taxPaidFen?.value
    case .totalAssetsFen: totalAssetsFen = message.totalAssetsFen?.value
    case .rentFenPerYear: rentFenPerYear = message.rentFenPerYear?.value
    case .areaSquareDecimetres: areaSquareDecimetres = message.areaSquareDecimetres?.value
    case .filesStatistics: filesStatistics = message.filesStatistics
    }
  }
}

/// The fields of a profile that verification covers, by their names in the contract.
enum ProfileField: String, CaseIterable {
  case nameZh = "name_zh"
  case nameEn = "name_en"
  case district
  case parkID = "park_id"
  case industryClass = "industry_class"
  case industryCode = "industry_code"
  case foundedDay = "founded_day"
  case figuresYear = "figures_year"
  case employees
  case revenueFen = "revenue_fen"
  case taxPaidFen = "tax_paid_fen"
  case totalAssetsFen = "total_assets_fen"
  case rentFenPerYear = "rent_fen_per_year"
  case areaSquareDecimetres = "area_square_decimetres"
  case filesStatistics = "files_statistics"
}

extension EnterpriseProfile {
  /// The contract's message, without contact and bank account.
  var message: EnterpriseV1.Profile {
    func amount(_ value: Int64?) -> GoogleProtobuf.Int64Value? { value.map { fen in .with { $0.value = fen } } }
    var message = EnterpriseV1.Profile()
    message.nameZh = nameZh
    message.nameEn = nameEn ?? ""
    message.district = district ?? ""
    message.parkId = parkID ?? ""
    message.industryClass = industryClass ?? ""
    message.industryCode = industryCode?.text ?? ""
    message.foundedDay = founded?.description ?? ""
    message.figuresYear = Int32(clamping: figuresYear ?? 0)
    message.employees = employees.map { count in .with { $0.value = Int32(clamping: count) } }
    message.revenueFen = amount(revenue?.fen)
    message.taxPaidFen = amount(taxPaid?.fen)
    message.totalAssetsFen = amount(totalAssets?.fen)
    message.rentFenPerYear = amount(rentPerYear?.fen)
    message.areaSquareDecimetres = amount(areaSquareDecimetres)
    message.filesStatistics = filesStatistics
    return message
  }
}

extension VerificationState {
  var message: EnterpriseV1.VerificationState {
    switch self {
    case .draft: .draft
    case .submitted: .submitted
    case .verified: .verified
    case .returned: .returned
    }
  }

  /// The state of a filter; nil for unspecified and unknown values.
  init?(_ message: EnterpriseV1.VerificationState) {
    guard let state = Self.allCases.first(where: { $0.message == message }) else { return nil }
    self = state
  }

  /// The name that refusals give to programs: `SUBMITTED`.
  var name: String { rawValue.uppercased() }
}

extension DesignatedSize.Answer {
  var message: EnterpriseV1.DesignatedSize {
    switch self {
    case .above: .above
    case .below: .below
    case .notKnown: .notKnown
    }
  }

  var gap: BilingualText? {
    if case .notKnown(let gap) = self { gap.explanation } else { nil }
  }
}

extension FieldChecks {
  /// Takes the problems that the rules found.
  mutating func take(_ problems: FieldProblems) {
    for problem in problems.all { add(problem.field, problem.reason, problem.explanation) }
  }
}

extension FieldProblems {
  /// The contract's message, for rows of an import; a row has at most as many fields as a profile.
  var message: RpcV1.FieldViolations {
    .with {
      $0.violations = all.map { problem in
        .with {
          $0.field = problem.field
          $0.reason = problem.reason
          $0.description_ = problem.explanation.message
        }
      }
    }
  }
}
