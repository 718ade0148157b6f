/// The figures of one contract: what may be drawn, what was drawn, what came back.
///
/// Always `repaid <= drawn <= offer`; a repaid principal cannot be drawn again. Sums are checked: what does not fit is a
/// refusal, not a wrap.
public struct LoanBook: Sendable, Hashable {
  public let offer: Money
  public private(set) var drawn: Money
  /// The principal that came back.
  public private(set) var repaid: Money
  public private(set) var interest: Money

  /// Throws `.inconsistent` unless `repaid <= drawn <= offer`.
  public init(offer: Money, drawn: Money = .zero, repaid: Money = .zero, interest: Money = .zero) throws(LoanRefusal) {
    guard repaid <= drawn, drawn <= offer else { throw .inconsistent }
    self.offer = offer
    self.drawn = drawn
    self.repaid = repaid
    self.interest = interest
  }

  /// What was drawn and has not come back.
  public var outstanding: Money { drawn.remaining(after: repaid) }

  /// What may still be drawn.
  public var available: Money { offer.remaining(after: drawn) }

  /// The book after a drawdown.
  public func drawing(_ amount: Money) throws(LoanRefusal) -> LoanBook {
    guard !amount.isZero else { throw .zero }
    guard amount <= available, let sum = try? drawn.adding(amount) else {
      throw .exceedsOffer(requested: amount, available: available)
    }
    var book = self
    book.drawn = sum
    return book
  }

  /// The book after a repayment; one of the two amounts may be zero.
  public func repaying(_ principal: Money, interest paid: Money) throws(LoanRefusal) -> LoanBook {
    guard !principal.isZero || !paid.isZero else { throw .zero }
    guard principal <= outstanding, let sum = try? repaid.adding(principal) else {
      throw .exceedsOutstanding(requested: principal, outstanding: outstanding)
    }
    guard let total = try? interest.adding(paid) else { throw .overflow }
    var book = self
    book.repaid = sum
    book.interest = total
    return book
  }
}

/// Why a movement was refused. Nothing has changed then.
public enum LoanRefusal: ExplainedError, Hashable, CustomStringConvertible {
  case zero
  case exceedsOffer(requested: Money, available: Money)
  case exceedsOutstanding(requested: Money, outstanding: Money)
  case overflow
  /// Stored figures that break the rule.
  case inconsistent

  public var explanation: BilingualText {
    switch self {
    case .zero: BilingualText(zh: "金额必须大于零", en: "the amount must be greater than zero")
    case .exceedsOffer(let requested, let available):
      BilingualText(
        zh: "超过剩余额度:放款\(MoneyText.renderGrouped(requested)),可用\(MoneyText.renderGrouped(available))",
        en: "more than may be drawn: \(requested) yuan, there are \(available) yuan left")
    case .exceedsOutstanding(let requested, let outstanding):
      BilingualText(
        zh: "超过未还本金:归还\(MoneyText.renderGrouped(requested)),未还\(MoneyText.renderGrouped(outstanding))",
        en: "more than is outstanding: \(requested) yuan, \(outstanding) yuan are")
    case .overflow: BilingualText(zh: "金额超出可表示范围", en: "the amount is too great")
    case .inconsistent: BilingualText(zh: "账目数据不平", en: "the book's figures do not balance")
    }
  }
}
