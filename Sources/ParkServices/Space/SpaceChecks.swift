import ParkRules
import ParkSchemas

extension SpaceV1.SpaceFacts {
  /// The facts of a request, normalised, every wrong field noted.
  static func checked(_ facts: SpaceV1.SpaceFacts, _ fields: inout FieldChecks) -> SpaceV1.SpaceFacts {
    var facts = facts
    facts.name = fields.text("facts.name", facts.name, .title)
    facts.type = fields.text("facts.type", facts.type, TextRules(scalarsMax: 100))
    facts.district = fields.text("facts.district", facts.district, TextRules(scalarsMax: 100))
    facts.address = fields.text("facts.address", facts.address, ParkFacts.shortRules)
    facts.sizeText = fields.text("facts.size_text", facts.sizeText, ParkFacts.shortRules)
    facts.hoursText = fields.text("facts.hours_text", facts.hoursText, ParkFacts.shortRules)
    facts.notes = fields.text("facts.notes", facts.notes, ParkFacts.notesRules)
    facts.source = fields.text("facts.source", facts.source, ParkFacts.sourceRules)
    if !facts.parkId.isEmpty { fields.identifier("facts.park_id", facts.parkId, .park) }
    fields.require(
      facts.capacity <= 100_000, "facts.capacity", "OUT_OF_RANGE", zh: "应不超过100000", en: "must be at most 100000")
    return facts
  }
}

extension SpaceV1.BookingRules {
  /// The rules of a request, every wrong field noted.
  static func checked(_ rules: SpaceV1.BookingRules, _ fields: inout FieldChecks) -> SpaceV1.BookingRules {
    let grain = rules.grainMinutes == 0 ? 30 : Int(rules.grainMinutes)
    fields.require(
      BookingRules.grains.contains(grain), "rules.grain_minutes", "NOT_ALLOWED", zh: "应为5、10、15、30或60",
      en: "must be 5, 10, 15, 30 or 60")
    let shortest = rules.minutesMin == 0 ? grain : Int(rules.minutesMin)
    let longest = rules.minutesMax == 0 ? 240 : Int(rules.minutesMax)
    fields.require(
      shortest >= grain && shortest <= 1440, "rules.minutes_min", "OUT_OF_RANGE", zh: "应不小于时段且不超过1440",
      en: "must be at least the grain and at most 1440")
    fields.require(
      longest >= shortest && longest <= 1440, "rules.minutes_max", "OUT_OF_RANGE", zh: "应不小于最短时长且不超过1440",
      en: "must be at least the shortest and at most 1440")
    for (name, value, range) in [
      ("days_ahead_max", rules.daysAheadMax, 1...365), ("bookings_per_person_max", rules.bookingsPerPersonMax, 1...100),
      ("cancel_before_minutes", rules.cancelBeforeMinutes, 1...10_080),
      ("no_show_minutes", rules.noShowMinutes, 5...240),
    ] as [(String, UInt32, ClosedRange<UInt32>)] {
      fields.require(
        value == 0 || range.contains(value), "rules.\(name)", "OUT_OF_RANGE",
        zh: "应为\(range.lowerBound)至\(range.upperBound),或0",
        en: "must be \(range.lowerBound) to \(range.upperBound), or 0")
    }
    return rules
  }
}

extension SpaceV1.OpeningHours {
  static let closuresMax = 200

  /// The hours of a request, every wrong field noted.
  static func checked(_ hours: SpaceV1.OpeningHours, _ fields: inout FieldChecks) -> SpaceV1.OpeningHours {
    var hours = hours
    for (index, span) in hours.week.enumerated().prefix(7 * OpeningHours.spansPerDayMax) {
      fields.require(
        (1...7).contains(span.weekday) && span.opensMinute < span.closesMinute && span.closesMinute <= 1440,
        "hours.week[\(index)]", "OUT_OF_RANGE", zh: "应为周1至7,且开始早于结束、不超过1440分钟",
        en: "must have a weekday of 1 to 7 and open before it closes, at 1440 at the latest")
    }
    let week = hours.week.prefix(100).map {
      OpeningHours.WeeklySpan(weekday: Int($0.weekday), opens: Int($0.opensMinute), closes: Int($0.closesMinute))
    }
    fields.require(
      hours.week.count <= 7 * OpeningHours.spansPerDayMax && OpeningHours(week: week).conflict == nil, "hours.week",
      "OVERLAP", zh: "同一天的时段不得重叠,且每天最多\(OpeningHours.spansPerDayMax)段",
      en: "spans of a day must not overlap, and a day has at most \(OpeningHours.spansPerDayMax)")
    fields.require(
      hours.closures.count <= closuresMax, "hours.closures", "TOO_MANY", zh: "最多\(closuresMax)项",
      en: "at most \(closuresMax)")
    hours.closures = hours.closures.prefix(closuresMax).enumerated().map { index, closure in
      var closure = closure
      let from = fields.read("hours.closures[\(index)].from_day") { try CivilDate(closure.fromDay) }
      let through = fields.read("hours.closures[\(index)].through_day") { try CivilDate(closure.throughDay) }
      if let from, let through {
        fields.require(
          from <= through, "hours.closures[\(index)]", "OUT_OF_ORDER", zh: "结束日早于开始日", en: "ends before it begins")
      }
      closure.reason = fields.text(
        "hours.closures[\(index)].reason", closure.reason, TextRules(scalarsMin: 0, scalarsMax: 200))
      return closure
    }
    fields.require(
      [.unspecified, .closed, .asWeekday, .asSunday].contains(hours.holidays), "hours.holidays", "UNKNOWN",
      zh: "未知的节假日规则", en: "is no rule")
    return hours
  }
}
