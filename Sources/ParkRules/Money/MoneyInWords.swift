/// Amounts in the words of Chinese vouchers (中文大写金额), as a payment order needs them beside the figures.
///
/// Rules of the payment measures' appendix (中国人民银行《支付结算办法》附一《正确填写票据和结算凭证的基本规定》): 整 after a
/// whole yuan or jiao, 零 once for a run of zeros inside and where the yuan end in 0 before jiao (the rules leave that one
/// to the writer), none for the trailing zeros of a section of four.
public enum MoneyInWords {
  private static let digits = ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"]
  private static let places = ["", "拾", "佰", "仟"]
  private static let sections = ["", "万", "亿", "万亿", "亿亿"]

  /// "壹仟贰佰叁拾肆元伍角陆分", "壹拾万元整", "零元整".
  public static func render(_ money: Money) -> String {
    guard !money.isZero else { return "零元整" }
    let yuan = money.fen / 100
    let jiao = Int(money.fen / 10 % 10)
    let fen = Int(money.fen % 10)
    var text = yuan > 0 ? whole(yuan) + "元" : ""
    if jiao > 0 {
      if yuan > 0, yuan % 10 == 0 { text += "零" }
      text += digits[jiao] + "角"
    }
    if fen > 0 {
      if jiao == 0, yuan > 0 { text += "零" }
      text += digits[fen] + "分"
    } else {
      text += "整"
    }
    return text
  }

  /// Sections of four digits from the top; a zero is due where a digit place was left out and a digit follows.
  private static func whole(_ yuan: Int64) -> String {
    var parts: [Int] = []
    var rest = yuan
    while rest > 0 {
      parts.append(Int(rest % 10_000))
      rest /= 10_000
    }
    var text = ""
    var zeroDue = false
    for index in parts.indices.reversed() {
      let part = parts[index]
      guard part > 0 else {
        zeroDue = !text.isEmpty
        continue
      }
      if !text.isEmpty, part < 1000 { zeroDue = true }
      if zeroDue { text += "零" }
      zeroDue = false
      text += section(part) + sections[index]
    }
    return text
  }

  private static func section(_ value: Int) -> String {
    var text = ""
    var zeroDue = false
    for place in [3, 2, 1, 0] {
      let digit = value / [1, 10, 100, 1000][place] % 10
      if digit == 0 {
        zeroDue = !text.isEmpty
      } else {
        if zeroDue { text += "零" }
        zeroDue = false
        text += digits[digit] + places[place]
      }
    }
    return text
  }
}
