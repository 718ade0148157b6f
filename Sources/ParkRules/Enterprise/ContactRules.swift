/// A contact person, checked: personal information in clear. It prints masked, so that a log line cannot leak it.
public struct ContactPerson: Sendable, Hashable, CustomStringConvertible {
  public let name: String
  public let phone: PhoneNumber

  public static let nameRules = TextRules(scalarsMin: 1, scalarsMax: 50)

  public init?(name: String, phone: String, _ problems: inout FieldProblems) {
    let checkedName = problems.reading("contact.name") {
      try Self.nameRules.normalise(name, field: "contact.name")
    }
    let checkedPhone = problems.reading("contact.phone") { try PhoneNumber(phone) }
    guard let checkedName, let checkedPhone else { return nil }
    self.name = checkedName
    self.phone = checkedPhone
  }

  public var description: String { "\(Masking.personName(name)) \(Masking.phone(phone.digits))" }
}

/// A bank account, checked: 12 to 30 digits at a named bank, held in the enterprise's own name, since awards are not
/// paid to anybody else. It prints masked.
public struct EnterpriseBankAccount: Sendable, Hashable, CustomStringConvertible {
  public let holder: String
  public let bank: String
  public let number: String

  public static let digitsRange = 12...30

  /// - Parameter enterpriseName: its Chinese name; what an empty holder stands for.
  public init?(
    holder: String, bank: String, number: String, enterpriseName: String, _ problems: inout FieldProblems
  ) {
    let before = problems.all.count
    let holder = WidthNormalisation.trimmed(holder)
    if !holder.isEmpty, SearchText.normalised(holder) != SearchText.normalised(enterpriseName) {
      problems.add(
        "bank_account.holder", "NOT_THE_ENTERPRISE", zh: "开户名须与企业名称一致",
        en: "the account must be held in the enterprise's own name")
    }
    let bank = problems.reading("bank_account.bank") {
      try TextRules.title.normalise(bank, field: "bank_account.bank")
    }
    let scalars = WidthNormalisation.halfWidth(number).unicodeScalars.filter {
      !$0.properties.isWhitespace && $0 != "-"
    }
    if !Self.digitsRange.contains(scalars.count) || !scalars.allSatisfy({ ("0"..."9").contains($0) }) {
      // The message does not repeat the number.
      problems.add(
        "bank_account.number", "MALFORMED", zh: "银行账号应为12-30位数字", en: "an account number has 12 to 30 digits")
    }
    guard problems.all.count == before, let bank else { return nil }
    self.holder = enterpriseName
    self.bank = bank
    self.number = String(String.UnicodeScalarView(scalars))
  }

  public var description: String { "\(bank) \(Masking.bankAccount(number))" }
}
