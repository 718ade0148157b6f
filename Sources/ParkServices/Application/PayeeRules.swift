import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// A payee's account as it came in, checked. The number exists in clear only until it is sealed.
struct PayeeInput: Sendable {
  let holder: String
  let bank: String
  let number: String

  static let sealedField = "application_payee"

  /// nil when the request leaves the account as it is: no account, or one with the masked number it was shown.
  init?(_ account: ApplicationV1.PayeeAccount?, _ fields: inout FieldChecks) {
    guard let account, !account.accountNumber.contains("*") else { return nil }
    holder = fields.text("payee.holder_name", account.holderName, TextRules(scalarsMin: 0, scalarsMax: 200))
    bank = fields.text("payee.bank_name", account.bankName, .title)
    let digits = WidthNormalisation.halfWidth(account.accountNumber).unicodeScalars.filter {
      !$0.properties.isWhitespace && $0 != "-"
    }
    number = String(String.UnicodeScalarView(digits))
    // The text does not repeat the number.
    fields.require(
      EnterpriseBankAccount.digitsRange.contains(digits.count) && digits.allSatisfy { ("0"..."9").contains($0) },
      "payee.account_number", "NOT_AN_ACCOUNT", zh: "银行账号应为12-30位数字", en: "must be 12 to 30 digits")
  }

  /// The columns, the number sealed under the enterprise's key. The holder must be the enterprise itself.
  func columns(of enterprise: String, in change: Change) throws -> PayeeColumns {
    let name = try EnterpriseProfiles.name(of: enterprise, in: change)
    guard holder.isEmpty || holder == name else {
      throw RPCError.invalid(
        "payee.holder_name", "NOT_THE_ENTERPRISE",
        BilingualText(zh: "开户名须与企业名称一致", en: "the account must be held in the enterprise's own name"))
    }
    return PayeeColumns(
      holder: name, bank: bank, masked: Masking.bankAccount(number),
      sealed: try change.park.persons.seal(number, of: enterprise, field: Self.sealedField, in: change))
  }
}

extension PayeeColumns {
  /// The account with its number masked; nil when none was given.
  var message: ApplicationV1.PayeeAccount? {
    guard sealed != nil else { return nil }
    return .with {
      $0.holderName = holder
      $0.bankName = bank
      $0.accountNumber = masked
    }
  }
}
