import Storage

/// The tables of all services, in the order in which they stand on each other.
public enum ParkSchema {
  /// For opening the store.
  public static let migrations: [Migration] = [
    IdentitySchema.migrations,
    ParkDirectorySchema.migrations,
    EnterpriseSchema.migrations,
    PolicySchema.migrations,
    ApplicationSchema.migrations,
    NotificationSchema.migrations,
    SearchSchema.migrations,
    InstitutionSchema.migrations,
    FinanceSchema.migrations,
    LeasingSchema.migrations,
    CopyrightSchema.migrations,
    MarketSchema.migrations,
    StatsSchema.migrations,
    EventSchema.migrations,
    WorkOrderSchema.migrations,
    TalentSchema.migrations,
    RecognitionSchema.migrations,
    SpaceSchema.migrations,
  ].flatMap { $0 }

  /// The tables with a text index.
  static let textIndexes: [String] = migrations.flatMap(\.steps).compactMap { step in
    if case .textIndex(let table) = step { table } else { nil }
  }
}
