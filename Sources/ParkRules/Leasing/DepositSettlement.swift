/// The settlement of a move-out against the deposit: what is open is taken from it, oldest due day first; the rest is
/// refunded, and what it does not cover stays due.
public struct DepositSettlement: Sendable, Hashable {
  /// A sum that is open.
  public struct Open: Sendable, Hashable {
    public var id: String
    public var amount: Money
    /// The day it fell due; what fell due first is covered first.
    public var due: CivilDate

    public init(id: String, amount: Money, due: CivilDate) {
      self.id = id
      self.amount = amount
      self.due = due
    }
  }

  /// What was held.
  public let deposit: Money
  /// What is taken from it, by the id of what it covers; nothing for what gets nothing.
  public let offsets: [String: Money]
  /// The sum of the offsets.
  public let deducted: Money
  /// What goes back to the tenant: deposit less deductions.
  public let refund: Money
  /// What the deposit does not cover.
  public let remaining: Money

  /// - Throws: `MoneyError` when the sums leave the range of money.
  public init(deposit: Money, open: [Open]) throws(MoneyError) {
    var left = deposit
    var offsets: [String: Money] = [:]
    var remaining = Money.zero
    for item in open.sorted(by: { ($0.due, $0.id) < ($1.due, $1.id) }) {
      let covered = min(left, item.amount)
      if !covered.isZero { offsets[item.id] = covered }
      left = try left.subtracting(covered)
      remaining = try remaining.adding(try item.amount.subtracting(covered))
    }
    self.deposit = deposit
    self.offsets = offsets
    self.remaining = remaining
    refund = left
    deducted = try deposit.subtracting(left)
  }
}
