import ParkRules
import Storage

/// Whom the events of jobs and recognitions are told.
enum TalentNotifications {
  static let rules: [NotificationRule] = [
    NotificationRule(
      on: TalentEvents.applied, to: .members([.enterpriseAdmin, .enterpriseStaff]), zh: "职位有新的投递：{title}",
      en: "Somebody applied for {title}", values: candidate),
    NotificationRule(
      on: TalentEvents.withdrawn, to: .members([.enterpriseAdmin, .enterpriseStaff]), zh: "职位有投递撤回：{title}",
      en: "An application for {title} was taken back", values: candidate),
    NotificationRule(
      on: TalentEvents.moved, to: .accounts, zh: "您投递的{title}：{state_zh}",
      en: "Your application for {title}: {state_en}",
      values: candidate),
    NotificationRule(
      on: TalentEvents.submitted, to: .role(.districtOfficer), zh: "有新的人才认定申报", en: "A recognition was handed in"),
    NotificationRule(
      on: TalentEvents.decided, to: .accounts, zh: "您的人才认定：{state_zh}", en: "Your recognition: {state_en}",
      values: recognition),
  ]

  private static func candidate(of event: Event, in transaction: any ReadTransaction) throws -> [String: String]? {
    guard let row = try event.subjects.first.flatMap({ try CandidateRow.find($0, in: transaction) }),
      let job = try JobRow.find(row.job, in: transaction)
    else { return nil }
    return ["title": job.facts.titleZh, "state_zh": row.state.label.zh, "state_en": row.state.label.en]
  }

  private static func recognition(of event: Event, in transaction: any ReadTransaction) throws -> [String: String]? {
    try event.subjects.first.flatMap { try RecognitionRow.find($0, in: transaction) }.map {
      ["state_zh": $0.state.label.zh, "state_en": $0.state.label.en]
    }
  }
}
