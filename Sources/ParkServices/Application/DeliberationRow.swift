import ParkRules
import ParkSchemas
import Storage

/// The meetings of a notice (of all its cases at once) or of an approval, as they are kept: they never change.
enum DeliberationRow {
  /// The checked meetings of a request.
  static func read(_ messages: [ApplicationV1.Deliberation], _ fields: inout FieldChecks) -> [Deliberation] {
    fields.require(
      messages.count <= Deliberations.bodiesMax, "deliberations", "TOO_MANY", zh: "最多\(Deliberations.bodiesMax)次会议",
      en: "at most \(Deliberations.bodiesMax) meetings")
    return messages.prefix(Deliberations.bodiesMax).enumerated().compactMap { index, message in
      let path = "deliberations[\(index)]"
      let body = fields.text("\(path).body", message.body, TextRules(scalarsMax: 100))
      let day = fields.read("\(path).held_on") { try CivilDate(message.heldOn) }
      let minutes = fields.text("\(path).minutes", message.minutes, TextRules(scalarsMax: 200))
      return day.map { Deliberation(body: body, heldOn: $0, minutes: minutes) }
    }
  }

  /// Keeps the meetings under the id of the notice or of the case.
  static func insert(_ meetings: [Deliberation], about matter: String, in change: Change) throws {
    for (index, meeting) in meetings.enumerated() {
      try change.insert(
        into: "deliberations",
        [
          "matter": .text(matter), "sequence": .integer(index), "body": .text(meeting.body),
          "held_on": .text(meeting.heldOn.description), "minutes": .text(meeting.minutes),
          "officer": .text(change.caller.accountID), "recorded": .time(change.now),
        ])
    }
  }

  /// All of a case: those of its notice, then those of its approval.
  static func messages(
    of row: CaseRow, in transaction: any ReadTransaction
  ) throws -> [ApplicationV1.Deliberation] {
    try [row.notice, row.id].compactMap(\.self).flatMap { matter in
      try transaction.rows("SELECT * FROM deliberations WHERE matter = ? ORDER BY sequence", [.text(matter)])
    }.map { meeting in
      try .with {
        $0.body = try meeting.text("body")
        $0.heldOn = try meeting.text("held_on")
        $0.minutes = try meeting.text("minutes")
        $0.officerId = try meeting.text("officer")
        $0.recordedAt = try meeting.time("recorded").message
      }
    }
  }
}
