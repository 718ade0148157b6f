// Made by Scripts/generate from all contracts of RPCSchemas. Do not edit.

internal import CRPCSchemas
import SchemaRuntime

/// The contracts of this module, for reflection.
public enum FileDescriptors {
  /// A serialized `google.protobuf.FileDescriptorSet` of the contracts and all they import.
  public static var serialized: [UInt8] { FileDescriptor.set(of: files) }

  /// This module's files and Google's, every one after those it imports.
  public static let files: [FileDescriptor] = {
    var files: [FileDescriptor] = []
    files.append(file(0, "google/protobuf/duration.proto", imports: [], services: []))
    files.append(file(1, "google/protobuf/empty.proto", imports: [], services: []))
    files.append(file(2, "google/protobuf/field_mask.proto", imports: [], services: []))
    files.append(file(3, "google/protobuf/timestamp.proto", imports: [], services: []))
    files.append(file(4, "google/protobuf/wrappers.proto", imports: [], services: []))
    files.append(file(5, "google/protobuf/descriptor.proto", imports: [], services: []))
    files.append(file(6, "cloudpark/rpc/v1/options.proto", imports: ["google/protobuf/descriptor.proto"], services: []))
    files.append(file(7, "cloudpark/rpc/testing/v1/kinds.proto", imports: ["google/protobuf/duration.proto", "google/protobuf/empty.proto", "google/protobuf/field_mask.proto", "google/protobuf/timestamp.proto", "google/protobuf/wrappers.proto", "cloudpark/rpc/v1/options.proto"], services: []))
    files.append(file(8, "cloudpark/rpc/testing/v1/test.proto", imports: ["cloudpark/rpc/v1/options.proto", "google/protobuf/empty.proto"], services: ["cloudpark.rpc.testing.v1.TestService"]))
    files.append(file(9, "cloudpark/rpc/v1/admin.proto", imports: ["cloudpark/rpc/v1/options.proto", "google/protobuf/duration.proto", "google/protobuf/timestamp.proto"], services: ["cloudpark.rpc.v1.AdminService"]))
    files.append(file(10, "cloudpark/rpc/v1/errors.proto", imports: ["google/protobuf/duration.proto"], services: []))
    files.append(file(11, "cloudpark/rpc/v1/health.proto", imports: ["cloudpark/rpc/v1/options.proto"], services: ["cloudpark.rpc.v1.HealthService"]))
    files.append(file(12, "cloudpark/rpc/v1/reflection.proto", imports: ["cloudpark/rpc/v1/options.proto"], services: ["cloudpark.rpc.v1.ReflectionService"]))
    return files
  }()

  private static func file(
    _ index: Int, _ name: String, imports: [String], services: [String]
  ) -> FileDescriptor {
    var size = 0
    let bytes = UnsafeBufferPointer(start: crpcschemas_file_descriptor(index, &size), count: size)
    return FileDescriptor(name: name, imports: imports, services: services, serialized: [UInt8](bytes))
  }
}
