/// What a professional institution does. The raw values are the numbers of the contract's enum.
public enum InstitutionKind: Int32, Sendable, Hashable, CaseIterable {
  case bank = 1
  case leasing = 2
  case guarantee = 3
  case investor = 4
  case copyrightOffice = 5
  case lawFirm = 6
  case cloudProvider = 7
  case otherService = 8

  /// Whether it publishes financing products and claims demands.
  public var isLender: Bool {
    switch self {
    case .bank, .leasing, .guarantee, .investor: true
    case .copyrightOffice, .lawFirm, .cloudProvider, .otherService: false
    }
  }
}
