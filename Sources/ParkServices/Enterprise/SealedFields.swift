import ParkRules
import ParkSchemas
import Storage

/// Contact person and bank account: sealed, opened only to be masked or, with an audit record, to be read in clear.
///
/// The account is sealed under a key of the enterprise's own. Each contact person has a key of its own, which is destroyed
/// when another takes its place: then the old one is gone from old backups and journals too.
struct SealedFields {
  let keys: PersonKeys
  let enterprise: String

  init(_ park: ParkEnvironment, _ enterprise: String) {
    keys = park.persons
    self.enterprise = enterprise
  }

  /// Puts a contact person in the place of the one the row has, under a key named after the row's version.
  func put(
    _ contact: ContactPerson, consented: Bool, into row: inout EnterpriseRow, in transaction: any WriteTransaction
  ) throws {
    try removeContact(from: &row, in: transaction)
    let message = EnterpriseV1.Contact.with {
      $0.name = contact.name
      $0.phone = contact.phone.digits
      $0.consented = consented
    }
    let key = "\(enterprise)/contact/\(row.version)"
    row.contact = try keys.seal(try message.packed(), person: key, field: "contact", in: transaction)
    row.contactKey = key
    row.contactConsented = consented
  }

  /// Takes the contact person out of the row and destroys its key.
  func removeContact(from row: inout EnterpriseRow, in transaction: any WriteTransaction) throws {
    if let key = row.contactKey { try keys.erase(person: key, in: transaction) }
    row.contact = nil
    row.contactKey = nil
    row.contactConsented = false
  }

  func contact(_ row: EnterpriseRow, in transaction: any ReadTransaction) throws -> EnterpriseV1.Contact? {
    guard let box = row.contact, let key = row.contactKey,
      let bytes = try keys.open(box, person: key, field: "contact", in: transaction)
    else { return nil }
    return try EnterpriseV1.Contact(packed: bytes)
  }

  func seal(_ account: EnterpriseBankAccount, in transaction: any WriteTransaction) throws -> [UInt8] {
    let message = EnterpriseV1.BankAccount.with {
      $0.holder = account.holder
      $0.bank = account.bank
      $0.number = account.number
    }
    return try keys.seal(try message.packed(), person: enterprise, field: "bank_account", in: transaction)
  }

  func bankAccount(_ row: EnterpriseRow, in transaction: any ReadTransaction) throws -> EnterpriseV1.BankAccount? {
    guard let box = row.bankAccount,
      let bytes = try keys.open(box, person: enterprise, field: "bank_account", in: transaction)
    else { return nil }
    return try EnterpriseV1.BankAccount(packed: bytes)
  }
}

extension EnterpriseRow {
  /// The enterprise as a caller may see it: personal and secret values masked for everybody, the credit code's middle
  /// for an auditor too.
  func message(for caller: Caller, _ park: ParkEnvironment, in transaction: any ReadTransaction) throws
    -> EnterpriseV1.Enterprise
  {
    let sealed = SealedFields(park, id)
    let contact = try sealed.contact(self, in: transaction)
    let account = try sealed.bankAccount(self, in: transaction)
    let size = profile.designatedSize
    return .with {
      $0.id = id
      $0.version = version
      $0.state = state.message
      $0.stateReason = stateReason
      $0.creditCode = caller.isActing(.auditor) ? Masking.creditCode(creditCode) : creditCode
      $0.synthetic = isSynthetic
      $0.profile = profile.message
      $0.contact = contact.map { contact in
        .with {
          $0.name = Masking.personName(contact.name)
          $0.phone = Masking.phone(contact.phone)
          $0.consented = contact.consented
        }
      }
      $0.bankAccount = account.map { account in
        .with {
          $0.bank = account.bank
          $0.number = Masking.bankAccount(account.number)
        }
      }
      $0.designatedSize = size.message
      $0.designatedSizeGap = size.gap?.message
      $0.createdAt = created.message
      $0.updatedAt = updated.message
      $0.verifiedAt = state == .verified ? verified?.message : nil
      $0.unclaimed = !claimed
    }
  }

  var isSynthetic: Bool { (try? CreditCode(creditCode)).map(SyntheticCreditCodes.isSynthetic) ?? false }

  /// For the event log: ids and states.
  func event(_ subject: String = "") -> EnterpriseV1.EnterpriseEvent {
    .with {
      $0.enterpriseId = id
      $0.version = version
      $0.state = state.message
      $0.subjectId = subject
    }
  }
}
