import ParkRules
import Storage

/// Whom the steps of letting are told: the side that has to act next.
enum LeasingNotifications {
  static let rules: [NotificationRule] =
    toPark.map { kind, zh, en in
      NotificationRule(on: kind, to: .members([.parkStaff]), zh: zh, en: en)
    }
    + toEnterprise.map { kind, zh, en in
      NotificationRule(on: kind, to: .members([.enterpriseAdmin]), zh: zh, en: en)
    }

  /// The event, and what is said of its first subject.
  private static let toPark: [(String, String, String)] = [
    ("enquiry.create", "收到新的入园意向{subject}", "A new enquiry came in: {subject}"),
    ("enquiry.apply", "意向{subject}已书面申请进场,待准入审核", "{subject} applied to settle in: the admission review is due"),
    ("lease.sign", "租约{subject}已签约,待验房交付", "The lease {subject} is signed: inspection and handover are due"),
    ("lease.request_fit_out", "租约{subject}申请装修,待审批", "A fit-out is asked for on {subject}"),
    ("lease.announce_move_in", "租约{subject}已通知进场日", "The day of moving in is announced on {subject}"),
    ("move_out.apply", "租约{subject}已申请退租,待验房", "A move-out is applied for on {subject}"),
    ("renewal.apply", "租约{subject}已申请续租,待拟定条件", "A renewal is applied for on {subject}: its terms are due"),
    ("renewal.accept", "租约{subject}已续租", "The lease {subject} is renewed"),
  ]

  private static let toEnterprise: [(String, String, String)] = [
    ("enquiry.schedule_viewing", "意向{subject}的看房时间已安排", "A viewing is set for your enquiry {subject}"),
    ("enquiry.admit", "意向{subject}已通过准入审核", "Your enquiry {subject} is admitted"),
    ("enquiry.refuse", "意向{subject}未通过准入审核", "Your enquiry {subject} is not admitted"),
    ("hold.expired", "单元保留{subject}已到期", "Your hold {subject} has run out"),
    ("lease.offer", "园区已拟定租约{subject},请确认签约", "A lease is offered to you: {subject}"),
    ("lease.add_charge", "租约{subject}有新的应缴费用", "Something is to be paid on your lease {subject}"),
    ("lease.hand_over", "租约{subject}的单元已交付", "The unit of your lease {subject} is handed over"),
    ("lease.allow_fit_out", "租约{subject}的装修已批准", "The fit-out on {subject} is allowed"),
    ("lease.refuse_fit_out", "租约{subject}的装修未批准", "The fit-out on {subject} is not allowed"),
    ("move_out.settle", "租约{subject}的退租已结算", "The move-out of {subject} is settled"),
    ("renewal.offer", "租约{subject}的续租条件已拟定,请确认", "Terms are offered for the renewal of {subject}"),
    ("renewal.refuse", "租约{subject}不予续租", "Your lease {subject} is not renewed"),
    ("renewal.lapse", "租约{subject}的续租申请已失效", "The renewal of {subject} was not accepted in time"),
    ("lease.end", "租约{subject}已终止", "The lease {subject} has ended"),
  ]
}
