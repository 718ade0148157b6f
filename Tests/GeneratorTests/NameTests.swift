import Testing

@testable import protoc_gen_cloudpark

/// Goal: names follow the rules that the documentation promises, and protoc-c's own.
@Suite struct NameTests {
  @Test(arguments: [
    ("cloudpark.identity.v1", "IdentityV1"), ("cloudpark.rpc.testing.v1", "TestingV1"), ("cloudpark.rpc.v1", "RpcV1"),
    ("google.protobuf", "GoogleProtobuf"), ("cloudpark.big_data.v1beta2", "BigDataV1beta2"), ("vault", "Vault"),
  ])
  func namespace_isTheLastNameAndTheVersion(_ package: String, _ expected: String) {
    #expect(SwiftNames.namespace(package) == expected)
  }

  @Test(arguments: [
    ("credit_code", "creditCode"), ("in_2_words", "in2Words"), ("default", "`default`"), ("self", "self_"),
    ("description", "description_"), ("URL", "uRL"), ("schema", "schema_"), ("in", "`in`"), ("hash", "hash"),
  ])
  func property_isLowerCamel_andEscaped(_ name: String, _ expected: String) {
    #expect(SwiftNames.property(name) == expected)
  }

  @Test(arguments: [
    ("SERVING_STATUS_NOT_SERVING", "ServingStatus", "notServing"), ("SHAPE_ROUND", "Shape", "round"),
    ("OTHER", "Shape", "other"), ("LEVEL_2", "Level", "level2"), ("URL_KIND_IN", "URLKind", "`in`"),
    ("CALL_EFFECT_INIT", "CallEffect", "init_"),
  ])
  func enumValue_losesTheEnumsPrefix(_ name: String, _ type: String, _ expected: String) {
    #expect(SwiftNames.value(name, of: type) == expected)
  }

  @Test(arguments: [
    ("google.protobuf.UInt64Value", "Google__Protobuf__UInt64Value", "google__protobuf__uint64_value"),
    (
      "cloudpark.a_b.v1.AllKinds.LabelsEntry", "Cloudpark__AB__V1__AllKinds__LabelsEntry",
      "cloudpark__a_b__v1__all_kinds__labels_entry"
    ),
  ])
  func cNames_areThoseOfProtocC(_ name: String, _ type: String, _ prefix: String) {
    #expect(CNames.type(name) == type)
    #expect(CNames.prefix(name) == prefix)
  }

  @Test(arguments: [("default", "default_"), ("Name", "name"), ("self", "self")])
  func cMember_isEscapedForCOnly(_ name: String, _ expected: String) {
    #expect(CNames.member(name) == expected)
  }

  @Test(arguments: [
    ("cloudpark.rpc.v1", "RPCSchemas"), ("cloudpark.rpc.testing.v1", "RPCSchemas"), ("google.protobuf", "RPCSchemas"),
    ("cloudpark.policy.v1", "ParkSchemas"), ("cloudpark.rpcs.v1", "ParkSchemas"),
  ])
  func package_goesToItsTarget(_ package: String, _ target: String) {
    #expect(Targets.of(package).schemas == target)
  }
}
