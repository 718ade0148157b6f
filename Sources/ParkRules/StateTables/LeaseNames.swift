/// Where a lease stands. `absent` is before it is offered.
public enum LeaseState: String, TableName {
  case absent
  case offered
  case signed
  case handedOver = "handed_over"
  case fitOutRequested = "fit_out_requested"
  case fittingOut = "fitting_out"
  case fittedOut = "fitted_out"
  case movedIn = "moved_in"
  case ended
  case cancelled

  public var label: BilingualText {
    switch self {
    case .absent: return BilingualText(zh: "未拟定", en: "not offered")
    case .offered: return BilingualText(zh: "已拟定", en: "offered")
    case .signed: return BilingualText(zh: "已签约", en: "signed")
    case .handedOver: return BilingualText(zh: "已交付", en: "handed over")
    case .fitOutRequested: return BilingualText(zh: "装修待审", en: "fit-out requested")
    case .fittingOut: return BilingualText(zh: "装修中", en: "fitting out")
    case .fittedOut: return BilingualText(zh: "装修已验收", en: "fitted out")
    case .movedIn: return BilingualText(zh: "已进场", en: "moved in")
    case .ended: return BilingualText(zh: "已终止", en: "ended")
    case .cancelled: return BilingualText(zh: "已取消", en: "cancelled")
    }
  }

  /// The states in which the unit's days are the tenant's.
  public static let bindsUnit: Set<LeaseState> = [
    .signed, .handedOver, .fitOutRequested, .fittingOut, .fittedOut, .movedIn,
  ]
  /// The states in which the tenant has the keys.
  public static let hasKeys: Set<LeaseState> = bindsUnit.subtracting([.signed])
}

/// What is done to a lease.
public enum LeaseAction: String, TableName {
  case offer
  case sign
  case cancel
  case lapse
  case inspect
  case recordRepair = "record_repair"
  case addCharge = "add_charge"
  case recordPayment = "record_payment"
  case handOver = "hand_over"
  case requestFitOut = "request_fit_out"
  case allowFitOut = "allow_fit_out"
  case refuseFitOut = "refuse_fit_out"
  case acceptFitOut = "accept_fit_out"
  case announceMoveIn = "announce_move_in"
  case moveIn = "move_in"
  case end

  public var label: BilingualText {
    switch self {
    case .offer: return BilingualText(zh: "拟定", en: "offer")
    case .sign: return BilingualText(zh: "签约", en: "sign")
    case .cancel: return BilingualText(zh: "取消", en: "cancel")
    case .lapse: return BilingualText(zh: "逾期失效", en: "lapse")
    case .inspect: return BilingualText(zh: "验房", en: "inspect")
    case .recordRepair: return BilingualText(zh: "登记修复", en: "record a repair")
    case .addCharge: return BilingualText(zh: "登记应收", en: "add a charge")
    case .recordPayment: return BilingualText(zh: "登记收款", en: "record a payment")
    case .handOver: return BilingualText(zh: "交付钥匙", en: "hand over")
    case .requestFitOut: return BilingualText(zh: "申请装修", en: "request a fit-out")
    case .allowFitOut: return BilingualText(zh: "批准装修", en: "allow the fit-out")
    case .refuseFitOut: return BilingualText(zh: "不批准装修", en: "refuse the fit-out")
    case .acceptFitOut: return BilingualText(zh: "装修验收", en: "accept the fit-out")
    case .announceMoveIn: return BilingualText(zh: "通知进场", en: "announce the move-in")
    case .moveIn: return BilingualText(zh: "进场", en: "move in")
    case .end: return BilingualText(zh: "终止", en: "end")
    }
  }
}

/// Where a move-out stands.
public enum MoveOutState: String, TableName {
  case absent
  case applied
  case inspected
  case settled
  case completed
  case withdrawn

  public var label: BilingualText {
    switch self {
    case .absent: return BilingualText(zh: "未申请", en: "not applied for")
    case .applied: return BilingualText(zh: "已申请退租", en: "applied")
    case .inspected: return BilingualText(zh: "已验房", en: "inspected")
    case .settled: return BilingualText(zh: "已结清", en: "settled")
    case .completed: return BilingualText(zh: "已退租", en: "completed")
    case .withdrawn: return BilingualText(zh: "已撤回", en: "withdrawn")
    }
  }
}

/// What is done about a move-out.
public enum MoveOutAction: String, TableName {
  case apply
  case inspect
  case withdraw
  case settle
  case complete

  public var label: BilingualText {
    switch self {
    case .apply: return BilingualText(zh: "申请退租", en: "apply")
    case .inspect: return BilingualText(zh: "退租验房", en: "inspect")
    case .withdraw: return BilingualText(zh: "撤回", en: "withdraw")
    case .settle: return BilingualText(zh: "结算", en: "settle")
    case .complete: return BilingualText(zh: "退还钥匙和押金", en: "complete")
    }
  }
}
