// Made by Scripts/generate from all contracts of RPCSchemas. Do not edit.

/// The types of `cloudpark.rpc.testing.v1`.
public enum TestingV1 {}
/// The types of `cloudpark.rpc.v1`.
public enum RpcV1 {}
/// The types of `google.protobuf`.
public enum GoogleProtobuf {}
