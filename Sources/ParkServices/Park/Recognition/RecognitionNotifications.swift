/// Whom the steps of a recognition are told: the park, and of objections the district too.
enum RecognitionNotifications {
  static let rules: [NotificationRule] =
    [
      ("recognition.pass_first_check", "园区认定申报{subject}已通过初审", "Your recognition {subject} passed the first check"),
      ("recognition.open_notice", "园区认定申报{subject}已公示", "Your recognition {subject} is in public notice"),
      ("recognition.raise_objection", "有人对园区认定申报{subject}提出异议", "There is an objection to your recognition {subject}"),
      ("recognition.grant_plaque", "园区认定申报{subject}已授牌", "Your recognition {subject} is granted"),
      ("recognition.refuse", "园区认定申报{subject}未获认定", "Your recognition {subject} is refused"),
    ].map { kind, zh, en in NotificationRule(on: kind, to: .members([.parkStaff]), zh: zh, en: en) }
    + [
      NotificationRule(
        on: "recognition.declare_conflict", to: .role(.districtOfficer), zh: "园区认定申报{subject}有人声明利益冲突",
        en: "Somebody stated a conflict of interest in the recognition {subject}"),
      NotificationRule(
        on: "recognition.raise_objection", to: .role(.districtOfficer), zh: "园区认定申报{subject}有异议待处理",
        en: "An objection to the recognition {subject} is to be resolved"),
    ]
}
