// Made by Scripts/generate from all contracts of ParkSchemas. Do not edit.

internal import CParkSchemas
import RPCSchemas
import SchemaRuntime

/// The contracts of this module, for reflection.
public enum FileDescriptors {
  /// A serialized `google.protobuf.FileDescriptorSet` of the contracts and all they import.
  public static var serialized: [UInt8] { FileDescriptor.set(of: RPCSchemas.FileDescriptors.files + files) }

  /// This module's files, every one after those it imports; what is missing is in RPCSchemas.
  public static let files: [FileDescriptor] = {
    var files: [FileDescriptor] = []
    files.append(file(0, "cloudpark/policy/v1/policy.proto", imports: ["cloudpark/rpc/v1/options.proto", "google/protobuf/timestamp.proto"], services: ["cloudpark.policy.v1.PolicyService"]))
    files.append(file(1, "cloudpark/application/v1/application.proto", imports: ["cloudpark/policy/v1/policy.proto", "cloudpark/rpc/v1/options.proto", "google/protobuf/timestamp.proto"], services: ["cloudpark.application.v1.ApplicationService"]))
    files.append(file(2, "cloudpark/audit/v1/audit.proto", imports: ["cloudpark/rpc/v1/options.proto", "google/protobuf/timestamp.proto"], services: ["cloudpark.audit.v1.AuditService"]))
    files.append(file(3, "cloudpark/common/v1/common.proto", imports: [], services: []))
    files.append(file(4, "cloudpark/copyright/v1/copyright.proto", imports: ["cloudpark/rpc/v1/options.proto", "google/protobuf/timestamp.proto"], services: ["cloudpark.copyright.v1.CopyrightService"]))
    files.append(file(5, "cloudpark/development/v1/development.proto", imports: ["cloudpark/common/v1/common.proto", "cloudpark/rpc/v1/options.proto", "google/protobuf/duration.proto", "google/protobuf/timestamp.proto"], services: ["cloudpark.development.v1.ClockService", "cloudpark.development.v1.TestAccountService"]))
    files.append(file(6, "cloudpark/enterprise/v1/enterprise.proto", imports: ["cloudpark/rpc/v1/errors.proto", "cloudpark/rpc/v1/options.proto", "google/protobuf/field_mask.proto", "google/protobuf/timestamp.proto", "google/protobuf/wrappers.proto"], services: ["cloudpark.enterprise.v1.EnterpriseService"]))
    files.append(file(7, "cloudpark/event/v1/event.proto", imports: ["cloudpark/rpc/v1/errors.proto", "cloudpark/rpc/v1/options.proto", "google/protobuf/timestamp.proto"], services: ["cloudpark.event.v1.EventService"]))
    files.append(file(8, "cloudpark/finance/v1/finance.proto", imports: ["cloudpark/application/v1/application.proto", "cloudpark/enterprise/v1/enterprise.proto", "cloudpark/policy/v1/policy.proto", "cloudpark/rpc/v1/options.proto", "google/protobuf/timestamp.proto"], services: ["cloudpark.finance.v1.FinanceService"]))
    files.append(file(9, "cloudpark/identity/v1/identity.proto", imports: ["cloudpark/common/v1/common.proto", "cloudpark/rpc/v1/options.proto", "google/protobuf/timestamp.proto"], services: ["cloudpark.identity.v1.IdentityService"]))
    files.append(file(10, "cloudpark/institution/v1/institution.proto", imports: ["cloudpark/rpc/v1/options.proto", "google/protobuf/timestamp.proto"], services: ["cloudpark.institution.v1.InstitutionService"]))
    files.append(file(11, "cloudpark/market/v1/market.proto", imports: ["cloudpark/policy/v1/policy.proto", "cloudpark/rpc/v1/options.proto", "google/protobuf/timestamp.proto"], services: ["cloudpark.market.v1.MarketService"]))
    files.append(file(12, "cloudpark/notification/v1/notification.proto", imports: ["cloudpark/common/v1/common.proto", "cloudpark/rpc/v1/errors.proto", "cloudpark/rpc/v1/options.proto", "google/protobuf/timestamp.proto"], services: ["cloudpark.notification.v1.NotificationService"]))
    files.append(file(13, "cloudpark/operations/v1/operations.proto", imports: ["cloudpark/rpc/v1/options.proto", "google/protobuf/duration.proto", "google/protobuf/timestamp.proto"], services: ["cloudpark.operations.v1.OperationsService"]))
    files.append(file(14, "cloudpark/park/v1/leasing.proto", imports: ["google/protobuf/timestamp.proto"], services: []))
    files.append(file(15, "cloudpark/park/v1/park.proto", imports: ["cloudpark/park/v1/leasing.proto", "cloudpark/rpc/v1/options.proto", "google/protobuf/timestamp.proto", "google/protobuf/wrappers.proto"], services: ["cloudpark.park.v1.ParkService"]))
    files.append(file(16, "cloudpark/park/v1/recognition.proto", imports: ["cloudpark/rpc/v1/options.proto", "google/protobuf/timestamp.proto"], services: ["cloudpark.park.v1.RecognitionService"]))
    files.append(file(17, "cloudpark/space/v1/space.proto", imports: ["cloudpark/rpc/v1/options.proto", "google/protobuf/timestamp.proto"], services: ["cloudpark.space.v1.SpaceService"]))
    files.append(file(18, "cloudpark/stats/v1/stats.proto", imports: ["cloudpark/rpc/v1/errors.proto", "cloudpark/rpc/v1/options.proto", "google/protobuf/timestamp.proto", "google/protobuf/wrappers.proto"], services: ["cloudpark.stats.v1.StatsService"]))
    files.append(file(19, "cloudpark/talent/v1/talent.proto", imports: ["cloudpark/rpc/v1/options.proto", "google/protobuf/timestamp.proto"], services: ["cloudpark.talent.v1.TalentService"]))
    files.append(file(20, "cloudpark/workorder/v1/workorder.proto", imports: ["cloudpark/rpc/v1/options.proto", "google/protobuf/timestamp.proto"], services: ["cloudpark.workorder.v1.WorkOrderService"]))
    return files
  }()

  private static func file(
    _ index: Int, _ name: String, imports: [String], services: [String]
  ) -> FileDescriptor {
    var size = 0
    let bytes = UnsafeBufferPointer(start: cparkschemas_file_descriptor(index, &size), count: size)
    return FileDescriptor(name: name, imports: imports, services: services, serialized: [UInt8](bytes))
  }
}
