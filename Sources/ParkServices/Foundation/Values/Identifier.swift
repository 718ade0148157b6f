import Storage

/// Ids of the park's things: a prefix that tells the kind, and 26 characters that grow with time.
///
/// The characters are Crockford's base 32 in lower case: 48 bits of milliseconds, then 80 random bits, so ids made on
/// any node differ, sort by creation, and cannot be guessed. Example: `app_06f3t9c2zm8m8w6k4v2d1q9n0r`.
public enum Identifier {
  /// What an id names.
  public enum Kind: String, Sendable, CaseIterable {
    case account = "acc_"
    case session = "ses_"
    case enterprise = "ent_"
    case park = "prk_"
    case unit = "unt_"
    case institution = "ins_"
    case policy = "pol_"
    case round = "rnd_"
    case application = "app_"
    case material = "mat_"
    case review = "rev_"
    case objection = "obj_"
    case notice = "ntc_"
    case payment = "pay_"
    case consent = "cns_"
    case servicePack = "pck_"
    case entitlement = "etl_"
    case redemption = "rdm_"
    case creditEvent = "crd_"
    case enquiry = "enq_"
    case verification = "ver_"
    case subscription = "sub_"
  }

  /// Bytes of the longest id.
  public static let bytesMax = 64
  private static let digits = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
  private static let digitsCount = 26

  /// A new id of a kind at a time.
  public static func make(_ kind: Kind, at time: Timestamp) -> String {
    var generator = SystemRandomNumberGenerator()
    let milliseconds = UInt64(bitPattern: max(0, time.microseconds) / 1000) & 0xffff_ffff_ffff
    let high = milliseconds << 16 | UInt64(UInt16.random(in: .min ... .max, using: &generator))
    let low = UInt64.random(in: .min ... .max, using: &generator)
    var value = (high: high, low: low)
    var text = [UInt8](repeating: 0, count: digitsCount)
    for index in stride(from: digitsCount - 1, through: 0, by: -1) {
      text[index] = digits[Int(value.low & 31)]
      value.low = value.low >> 5 | value.high << 59
      value.high >>= 5
    }
    return kind.rawValue + String(decoding: text, as: UTF8.self)
  }

  /// Whether a text has the form of an id of the kind. Ids that the sample data names (`prk_animation_base`) are well
  /// formed too: what counts is the prefix and the letters.
  public static func isWellFormed(_ text: String, _ kind: Kind) -> Bool {
    guard text.hasPrefix(kind.rawValue), text.utf8.count <= bytesMax, text.utf8.count > kind.rawValue.utf8.count else {
      return false
    }
    return text.utf8.dropFirst(kind.rawValue.utf8.count).allSatisfy {
      (0x61...0x7a).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5f || $0 == 0x2d
    }
  }
}
