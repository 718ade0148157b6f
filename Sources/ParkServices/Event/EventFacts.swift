import ParkRules
import ParkSchemas
import RPCCore
import RPCSchemas
import Storage

/// What an organiser says about an event, checked.
struct EventFacts: Sendable {
  static let capacityMax: Int64 = 100_000
  static let lengthMax: Duration = .days(31)

  let titleZh: String
  let titleEn: String
  let description: String
  let place: String
  let starts: Timestamp
  let ends: Timestamp
  let capacity: Int64
  let held: Int64
  let waitlistMax: Int64

  /// - Throws: ``RPCError`` INVALID_ARGUMENT with every wrong field.
  init(_ message: EventV1.EventFacts?) throws {
    var fields = FieldChecks()
    let message = message ?? EventV1.EventFacts()
    titleZh = fields.text("facts.title_zh", message.titleZh, .title)
    titleEn = fields.text("facts.title_en", message.titleEn, TextRules(scalarsMin: 0, scalarsMax: 200))
    description = fields.text("facts.description", message.description_, .body)
    place = fields.text("facts.place", message.place, .title)
    let starts = fields.time("facts.starts_at", message.startsAt)
    let ends = fields.time("facts.ends_at", message.endsAt)
    if let starts, let ends {
      fields.require(
        starts < ends && ends - starts <= Self.lengthMax, "facts.ends_at", "OUT_OF_RANGE", zh: "应晚于开始时间，且不超过31天",
        en: "must be after the begin, by at most 31 days")
    }
    capacity = Int64(message.capacity)
    held = Int64(message.heldSeats)
    waitlistMax = Int64(message.waitlistMax)
    fields.require(
      (1...Self.capacityMax).contains(capacity), "facts.capacity", "OUT_OF_RANGE", zh: "名额应为1至100000",
      en: "must be 1 to 100000")
    fields.require(held <= capacity, "facts.held_seats", "OUT_OF_RANGE", zh: "不能超过名额", en: "at most the capacity")
    fields.require(
      waitlistMax <= Self.capacityMax, "facts.waitlist_max", "OUT_OF_RANGE", zh: "候补最多100000", en: "at most 100000")
    try fields.finish()
    guard let starts, let ends else { throw RPCError(.internalError, "unchecked fields") }
    (self.starts, self.ends) = (starts, ends)
  }
}

extension FieldChecks {
  /// A moment that must be given; nil, and a violation, when it is missing or out of range.
  mutating func time(_ field: String, _ message: GoogleProtobuf.Timestamp?) -> Timestamp? {
    guard let message else {
      add(field, "MISSING", BilingualText(zh: "请填写时间", en: "must be given"))
      return nil
    }
    guard let time = Timestamp(message) else {
      add(field, "OUT_OF_RANGE", BilingualText(zh: "时间超出范围", en: "is out of range"))
      return nil
    }
    return time
  }
}
