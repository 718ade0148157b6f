import Storage
import Synchronization

/// Ids of the park's things: a prefix that tells the kind, and 26 characters that grow with time.
///
/// The characters are Crockford's base 32 in lower case: 48 bits of milliseconds, then 80 random bits, so ids made on
/// any node differ, sort by creation, and cannot be guessed. Example: `app_06f3t9c2zm8m8w6k4v2d1q9n0r`.
public enum Identifier {
  /// What an id names.
  public enum Kind: String, Sendable, CaseIterable {
    case account = "acc_"
    case session = "ses_"
    case breakGlass = "bgl_"
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
    case event = "evt_"
    case registration = "reg_"
    case workOrder = "wko_"
    case job = "job_"
    case candidate = "cnd_"
    case recognition = "rcg_"
    case work = "cpw_"
    case sample = "smp_"
    case supply = "msp_"
    case marketDemand = "mde_"
    case quote = "mqu_"
    case marketOrder = "mor_"
    case allocation = "mal_"
    case financeProduct = "fpr_"
    case financeDemand = "fdm_"
    case financeClaim = "fcl_"
    case financeOffer = "fof_"
    case financeSharing = "fau_"
    case financeMovement = "fmv_"
    case hold = "hld_"
    case lease = "lse_"
    case charge = "chg_"
    case defect = "dft_"
    case moveOut = "mvo_"
    case renewal = "rnw_"
    case form = "frm_"
    case period = "per_"
    case report = "rpt_"
    case dataset = "dts_"
    case datasetGrant = "dgr_"
    case receipt = "rcp_"
    case recognitionCall = "rcl_"
    case parkRecognition = "pcr_"
    case space = "spc_"
    case booking = "bkg_"
  }

  /// Bytes of the longest id.
  public static let bytesMax = 64
  private static let digits = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
  private static let digitsCount = 26

  /// A new id of a kind at a time. Ids of the same millisecond are in no order; ``IdentifierSequence`` gives them one.
  public static func make(_ kind: Kind, at time: Timestamp) -> String {
    text(kind, high: milliseconds(time) << 16 | UInt64(UInt16.random(in: .min ... .max)))
  }

  static func milliseconds(_ time: Timestamp) -> UInt64 {
    UInt64(max(0, time.microseconds) / 1000) & 0xffff_ffff_ffff
  }

  static func text(_ kind: Kind, high: UInt64) -> String {
    var generator = SystemRandomNumberGenerator()
    var value = (high: high, low: UInt64.random(in: .min ... .max, using: &generator))
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

/// Makes the ids of one server in the order of their making, within a millisecond too: lists by id show what was made
/// first first. A clock that is set back begins anew at its time.
public final class IdentifierSequence: Sendable {
  /// The first 64 bits of the last id: milliseconds, then a count that begins at a random place.
  private let last = Atomic<UInt64>(0)

  init() {}

  /// A new id of a kind at a time.
  public func next(_ kind: Identifier.Kind, at time: Timestamp) -> String {
    let now = Identifier.milliseconds(time)
    // The upper half of the count is left free, so that a busy millisecond does not run into the next.
    let fresh = now << 16 | UInt64(UInt16.random(in: 0..<0x8000))
    var seen = last.load(ordering: .relaxed)
    while true {
      let next = seen >> 16 == now ? seen &+ 1 : fresh
      let (exchanged, original) = last.compareExchange(expected: seen, desired: next, ordering: .relaxed)
      if exchanged { return Identifier.text(kind, high: next) }
      seen = original
    }
  }
}
