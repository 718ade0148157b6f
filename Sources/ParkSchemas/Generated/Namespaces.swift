// Made by Scripts/generate from all contracts of ParkSchemas. Do not edit.

/// The types of `cloudpark.application.v1`.
public enum ApplicationV1 {}
/// The types of `cloudpark.audit.v1`.
public enum AuditV1 {}
/// The types of `cloudpark.common.v1`.
public enum CommonV1 {}
/// The types of `cloudpark.copyright.v1`.
public enum CopyrightV1 {}
/// The types of `cloudpark.development.v1`.
public enum DevelopmentV1 {}
/// The types of `cloudpark.enterprise.v1`.
public enum EnterpriseV1 {}
/// The types of `cloudpark.event.v1`.
public enum EventV1 {}
/// The types of `cloudpark.finance.v1`.
public enum FinanceV1 {}
/// The types of `cloudpark.identity.v1`.
public enum IdentityV1 {}
/// The types of `cloudpark.institution.v1`.
public enum InstitutionV1 {}
/// The types of `cloudpark.market.v1`.
public enum MarketV1 {}
/// The types of `cloudpark.notification.v1`.
public enum NotificationV1 {}
/// The types of `cloudpark.operations.v1`.
public enum OperationsV1 {}
/// The types of `cloudpark.park.v1`.
public enum ParkV1 {}
/// The types of `cloudpark.policy.v1`.
public enum PolicyV1 {}
/// The types of `cloudpark.space.v1`.
public enum SpaceV1 {}
/// The types of `cloudpark.stats.v1`.
public enum StatsV1 {}
/// The types of `cloudpark.talent.v1`.
public enum TalentV1 {}
/// The types of `cloudpark.workorder.v1`.
public enum WorkorderV1 {}
