/// What must hold for a step of settling in or moving out.
public enum LeasingGuard: String, TableGuard {
  case unitUnused
  case unitListed
  case unitNotHeld
  case unitNotLet
  case enquiriesBelowMax
  case enquiryLiving
  case enquiryHasNoHold
  case enterpriseVerified
  case cultureClassStated
  case creditNotBarred
  case noOpenOffer
  case enquiryAdmitted
  case holdLiving
  case holdRunOut
  case unitDaysFree
  case nothingPaid
  case inspected
  case defectsRepaired
  case nothingDue
  case notSettled
  case moveInAnnounced
  case moveInDayReached
  case noticeDaysGiven
  case leaseHasKeys
  case noMoveOutRunning
  case noticeMonthsGiven
  case leaseRunOut
  case moveOutDayReached
  case moveOutSettled
  case leaseNotRunOut
  case renewalMonthsGiven
  case noRenewalRunning
  case addressMovedAway

  public var label: BilingualText {
    switch self {
    case .unitUnused: return BilingualText(zh: "单元须未被保留或出租", en: "nobody may hold or rent the unit")
    case .unitListed: return BilingualText(zh: "单元须在租", en: "the unit must be on the market")
    case .unitNotHeld: return BilingualText(zh: "单元须未被他人保留", en: "nobody may hold the unit")
    case .unitNotLet:
      return BilingualText(zh: "单元须未出租或90天内到期", en: "the unit must be free, or its lease end within 90 days")
    case .enquiriesBelowMax:
      return BilingualText(zh: "同一园区未结意向不得超过上限", en: "the number of living enquiries at a park is limited")
    case .enquiryLiving: return BilingualText(zh: "意向须未结束", en: "the enquiry must not be over")
    case .enquiryHasNoHold: return BilingualText(zh: "一项意向只能保留一个单元", en: "an enquiry holds one unit at a time")
    case .enterpriseVerified: return BilingualText(zh: "企业须已核验", en: "the enterprise must be verified")
    case .cultureClassStated:
      return BilingualText(zh: "企业须属文化产业分类", en: "the enterprise must have a class of the culture classification")
    case .creditNotBarred: return BilingualText(zh: "企业须无失信限制", en: "the enterprise must not be barred by its credit")
    case .noOpenOffer: return BilingualText(zh: "须先处理已拟定的租约", en: "an offered lease must be dealt with first")
    case .enquiryAdmitted: return BilingualText(zh: "须已通过准入审核", en: "the enquiry must be admitted")
    case .holdLiving: return BilingualText(zh: "须有未到期的单元保留", en: "there must be a living hold on the unit")
    case .holdRunOut: return BilingualText(zh: "保留须已到期", en: "the hold must have run out")
    case .unitDaysFree:
      return BilingualText(zh: "租期内单元不得已出租", en: "no other lease may have the unit on any of the days")
    case .nothingPaid: return BilingualText(zh: "须未收款", en: "nothing may have been paid")
    case .inspected: return BilingualText(zh: "须先验房", en: "the unit must be inspected first")
    case .defectsRepaired: return BilingualText(zh: "缺陷须全部修复", en: "every defect must be repaired")
    case .nothingDue: return BilingualText(zh: "应缴费用须结清", en: "nothing that is due may be unpaid")
    case .notSettled: return BilingualText(zh: "须未结算", en: "the move-out must not be settled")
    case .moveInAnnounced: return BilingualText(zh: "须已通知进场", en: "the move-in must be announced")
    case .moveInDayReached: return BilingualText(zh: "须到通知的进场日", en: "the announced day must have come")
    case .noticeDaysGiven: return BilingualText(zh: "须提前3个工作日通知", en: "3 working days' notice must be given")
    case .leaseHasKeys: return BilingualText(zh: "租户须已接收钥匙", en: "the tenant must have the keys")
    case .noMoveOutRunning: return BilingualText(zh: "须无进行中的退租", en: "no move-out may be running")
    case .noticeMonthsGiven: return BilingualText(zh: "须按约定提前申请退租", en: "the move-out must be applied for in time")
    case .leaseRunOut: return BilingualText(zh: "租期须已届满", en: "the lease must have run out")
    case .moveOutDayReached: return BilingualText(zh: "须到退租日", en: "the day of moving out must have come")
    case .moveOutSettled: return BilingualText(zh: "须已结算", en: "the move-out must be settled")
    case .leaseNotRunOut: return BilingualText(zh: "租期须未届满", en: "the lease must not have run out")
    case .renewalMonthsGiven: return BilingualText(zh: "须按约定提前申请续租", en: "the renewal must be applied for in time")
    case .addressMovedAway:
      return BilingualText(zh: "注册地址须已迁出", en: "the registered address must be moved away")
    case .noRenewalRunning: return BilingualText(zh: "须无进行中的续租", en: "no renewal may be running")
    }
  }
}

/// The words of the tables of letting.
public enum LeasingVocabulary: TableVocabulary {
  public enum Actor: String, CaseIterable, Sendable {
    /// Who asks for a unit or rents it, by its administrator or staff.
    case enterprise
    /// The staff of the unit's park.
    case parkStaff
    /// The passing of time.
    case clock
  }
  public typealias Guard = LeasingGuard
  public typealias Branch = NoBranch
}
