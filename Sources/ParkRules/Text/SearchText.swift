/// The form in which texts are searched: one normalised column per row, of which every part can be found.
///
/// Full-width forms are folded, letters lowered, and white space and punctuation left out, so that "798 艺术区",
/// "７９８艺术区" and "798·艺术区" are one.
public enum SearchText {
  /// Scalars of a query that count; what follows is not looked at.
  public static let queryScalarsMax = 64
  /// What stands between two fields in a column; never part of a normalised text.
  static let separator = "\n"

  /// `text` as it is compared.
  public static func normalised(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in WidthNormalisation.halfWidth(text).lowercased().unicodeScalars where counts(scalar) {
      scalars.append(scalar)
    }
    return String(scalars)
  }

  /// The search column of a row with these fields. A match never runs across two fields.
  public static func column(_ fields: [String]) -> String {
    fields.map(normalised).filter { !$0.isEmpty }.joined(separator: separator)
  }

  /// What is looked for in a column; empty when nothing is left of the query, and every row matches.
  public static func query(_ query: String) -> String {
    String(String.UnicodeScalarView(normalised(query).unicodeScalars.prefix(queryScalarsMax)))
  }

  /// The pattern for `column LIKE ? ESCAPE '\'` over a column without a text index; nil when every row matches.
  public static func likePattern(_ query: String) -> String? {
    let text = self.query(query)
    // Neither of LIKE's own signs survives the normalisation, except as a symbol: escape whatever is left.
    return text.isEmpty ? nil : "%" + escaped(text) + "%"
  }

  /// `text` with the signs of LIKE escaped by a backslash, for patterns over columns that are not normalised.
  public static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if character == "\\" || character == "%" || character == "_" { result.append("\\") }
      result.append(character)
    }
    return result
  }

  private static func counts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .mathSymbol, .currencySymbol, .otherSymbol:
      return true
    default: return false
    }
  }
}
