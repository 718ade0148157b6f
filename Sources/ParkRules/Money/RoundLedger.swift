/// The ledger of a budget round: where each fen of the budget stands.
///
/// Held at all times: `reserved + approved + paid <= budget`. Submitting reserves, approving turns a reservation into
/// an approval and frees what was reserved beyond it, paying turns an approval into a payment, and recovered money
/// leaves `paid`, so that it can be reserved again; `recovered` counts it for the record. Operations return a new
/// ledger or a typed refusal and never change the one they are called on, so that the storage transaction decides.
public struct RoundLedger: Sendable, Hashable {
  public let budget: Money
  /// Held for submitted cases.
  public let reserved: Money
  /// Granted and not yet paid.
  public let approved: Money
  /// Paid and not recovered.
  public let paid: Money
  /// All that was ever recovered.
  public let recovered: Money

  public init(budget: Money) {
    self.budget = budget
    reserved = .zero
    approved = .zero
    paid = .zero
    recovered = .zero
  }

  /// A ledger from stored figures; refused when they break the rule.
  public init(budget: Money, reserved: Money, approved: Money, paid: Money, recovered: Money) throws(LedgerRefusal) {
    guard let committed = try? Money.sum([reserved, approved, paid]), committed <= budget else { throw .inconsistent }
    self.budget = budget
    self.reserved = reserved
    self.approved = approved
    self.paid = paid
    self.recovered = recovered
  }

  /// What reserved, approved and paid take together.
  public var committed: Money { (try? Money.sum([reserved, approved, paid])) ?? budget }
  /// What can still be reserved.
  public var available: Money { budget.remaining(after: committed) }

  /// Holds `amount` for a submitted case.
  public func reserving(_ amount: Money) throws(LedgerRefusal) -> RoundLedger {
    try Self.positive(amount)
    guard amount <= available else { throw .exceedsBudget(requested: amount, available: available) }
    return try changed(reserved: reserved.fen + amount.fen)
  }

  /// Frees a reservation: the case was withdrawn, rejected or lapsed.
  public func releasing(_ amount: Money) throws(LedgerRefusal) -> RoundLedger {
    try Self.positive(amount)
    guard amount <= reserved else { throw .exceedsReserved(requested: amount, reserved: reserved) }
    return try changed(reserved: reserved.fen - amount.fen)
  }

  /// Grants `amount` of a case that had `reservation` reserved; the whole reservation ends, the rest is free again.
  public func approving(_ amount: Money, fromReservation reservation: Money) throws(LedgerRefusal) -> RoundLedger {
    try Self.positive(amount)
    guard reservation <= reserved else { throw .exceedsReserved(requested: reservation, reserved: reserved) }
    guard amount <= reservation else { throw .exceedsReservation(requested: amount, reservation: reservation) }
    return try changed(reserved: reserved.fen - reservation.fen, approved: approved.fen + amount.fen)
  }

  /// Takes back an approval that was not paid.
  public func revokingApproval(of amount: Money) throws(LedgerRefusal) -> RoundLedger {
    try Self.positive(amount)
    guard amount <= approved else { throw .exceedsApproved(requested: amount, approved: approved) }
    return try changed(approved: approved.fen - amount.fen)
  }

  /// Pays `amount` of what was approved.
  public func paying(_ amount: Money) throws(LedgerRefusal) -> RoundLedger {
    try Self.positive(amount)
    guard amount <= approved else { throw .exceedsApproved(requested: amount, approved: approved) }
    return try changed(approved: approved.fen - amount.fen, paid: paid.fen + amount.fen)
  }

  /// Books money that came back.
  public func recovering(_ amount: Money) throws(LedgerRefusal) -> RoundLedger {
    try Self.positive(amount)
    guard amount <= paid else { throw .exceedsPaid(requested: amount, paid: paid) }
    guard let total = try? recovered.adding(amount) else { throw .inconsistent }
    return try changed(paid: paid.fen - amount.fen, recovered: total.fen)
  }

  /// Another budget for the round; refused below what is committed.
  public func settingBudget(_ budget: Money) throws(LedgerRefusal) -> RoundLedger {
    guard committed <= budget else { throw .budgetBelowCommitted(requested: budget, committed: committed) }
    return try RoundLedger(budget: budget, reserved: reserved, approved: approved, paid: paid, recovered: recovered)
  }

  private static func positive(_ amount: Money) throws(LedgerRefusal) {
    guard !amount.isZero else { throw .zero }
  }

  /// Every new ledger passes through the checking initialiser, so a slip above is a refusal, not a broken ledger. The
  /// sums cannot overflow: each is bounded by the budget, checked before.
  private func changed(
    reserved: Int64? = nil, approved: Int64? = nil, paid: Int64? = nil, recovered: Int64? = nil
  ) throws(LedgerRefusal) -> RoundLedger {
    guard let reserved = try? Money(fen: reserved ?? self.reserved.fen),
      let approved = try? Money(fen: approved ?? self.approved.fen),
      let paid = try? Money(fen: paid ?? self.paid.fen),
      let recovered = try? Money(fen: recovered ?? self.recovered.fen)
    else { throw .inconsistent }
    return try RoundLedger(
      budget: budget, reserved: reserved, approved: approved, paid: paid, recovered: recovered)
  }
}

/// Why a ledger operation was refused. Nothing has changed then.
public enum LedgerRefusal: ExplainedError, Hashable, CustomStringConvertible {
  /// Amounts of zero book nothing and hide mistakes.
  case zero
  case exceedsBudget(requested: Money, available: Money)
  case exceedsReserved(requested: Money, reserved: Money)
  /// More granted than the case had reserved.
  case exceedsReservation(requested: Money, reservation: Money)
  case exceedsApproved(requested: Money, approved: Money)
  case exceedsPaid(requested: Money, paid: Money)
  case budgetBelowCommitted(requested: Money, committed: Money)
  /// Stored figures that break the ledger's rule.
  case inconsistent

  public var explanation: BilingualText {
    switch self {
    case .zero: return BilingualText(zh: "金额必须大于零", en: "the amount must be greater than zero")
    case .exceedsBudget(let requested, let available):
      return Self.compare("批次剩余预算不足", "the round's budget is not enough", requested, available)
    case .exceedsReserved(let requested, let reserved):
      return Self.compare("超过预留总额", "more than is reserved", requested, reserved)
    case .exceedsReservation(let requested, let reservation):
      return Self.compare("核定额超过该申请的预留额", "more than this case had reserved", requested, reservation)
    case .exceedsApproved(let requested, let approved):
      return Self.compare("超过已核定未拨付额", "more than is approved and unpaid", requested, approved)
    case .exceedsPaid(let requested, let paid): return Self.compare("超过已拨付额", "more than was paid", requested, paid)
    case .budgetBelowCommitted(let requested, let committed):
      return Self.compare("新预算低于已占用额", "the new budget is below what is committed", requested, committed)
    case .inconsistent: return BilingualText(zh: "台账数据不平", en: "the ledger's figures do not balance")
    }
  }

  private static func compare(_ zh: String, _ en: String, _ requested: Money, _ bound: Money) -> BilingualText {
    BilingualText(
      zh: "\(zh):申请\(MoneyText.renderGrouped(requested)),可用\(MoneyText.renderGrouped(bound))",
      en: "\(en): requested \(requested) yuan, there is \(bound) yuan")
  }
}
