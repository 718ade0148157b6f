import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// The checked values of a request: the profile, and contact and bank account when they are given.
struct ProfileChange: Sendable {
  var profile: EnterpriseProfile
  var contact: ContactPerson?
  var consented = false
  var bankAccount: EnterpriseBankAccount?

  /// From a whole profile; nil, and every wrong field noted, when something is wrong.
  init?(_ message: EnterpriseV1.Profile, today: CivilDate, _ fields: inout FieldChecks) {
    self.init(ProfileInput(message), message.contact, message.bankAccount, today: today, &fields)
  }

  init?(
    _ input: ProfileInput, _ contact: EnterpriseV1.Contact?, _ account: EnterpriseV1.BankAccount?, today: CivilDate,
    _ fields: inout FieldChecks
  ) {
    var problems = FieldProblems(prefix: "profile.")
    let profile = ProfileRules.check(input, today: today, &problems)
    if let contact {
      self.contact = ContactPerson(name: contact.name, phone: contact.phone, &problems)
      consented = contact.consented
    }
    if let account {
      bankAccount = EnterpriseBankAccount(
        holder: account.holder, bank: account.bank, number: account.number,
        enterpriseName: profile?.nameZh ?? input.nameZh, &problems)
    }
    fields.take(problems)
    guard let profile, problems.isEmpty else { return nil }
    self.profile = profile
  }

  /// Seals contact and bank account, if given, into a row that has its new version already.
  func seal(into row: inout EnterpriseRow, _ park: ParkEnvironment, in transaction: any WriteTransaction) throws {
    let sealed = SealedFields(park, row.id)
    if let contact { try sealed.put(contact, consented: consented, into: &row, in: transaction) }
    if let bankAccount { row.bankAccount = try sealed.seal(bankAccount, in: transaction) }
  }
}

/// Which fields of a profile an update takes: those of the mask, or all that verification covers.
struct ProfileMask: Sendable, Equatable {
  var fields: Set<ProfileField>
  var contact: Bool
  var bankAccount: Bool

  /// - Parameter paths: Names of the contract's `Profile`; one that is none is noted as a violation.
  init(_ paths: [String], _ checks: inout FieldChecks) {
    fields = paths.isEmpty ? Set(ProfileField.allCases) : []
    contact = false
    bankAccount = false
    for path in paths {
      switch path {
      case "contact": contact = true
      case "bank_account": bankAccount = true
      default:
        if let field = ProfileField(rawValue: path) {
          fields.insert(field)
        } else {
          let shown = String(path.unicodeScalars.prefix(64).map(Character.init))
          checks.add(
            "update_mask", "UNKNOWN_FIELD",
            BilingualText(zh: "没有字段\(shown)", en: "there is no field '\(shown)' to update"))
        }
      }
    }
  }
}
