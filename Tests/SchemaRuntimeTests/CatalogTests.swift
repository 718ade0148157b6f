import Testing

@testable import SchemaRuntime

/// A catalog from descriptors: written by hand here, field by field as protoc does.
@Suite struct CatalogTests {
  private typealias Field = (inout WireWriter) -> Void

  private func message(_ fields: [Field]) -> [UInt8] {
    var writer = WireWriter()
    for field in fields { field(&writer) }
    return writer.bytes
  }

  private func text(_ number: UInt32, _ text: String) -> Field { { $0.field(number, bytes: Array(text.utf8)) } }
  private func number(_ number: UInt32, _ value: UInt64) -> Field { { $0.field(number, varint: value) } }
  private func part(_ number: UInt32, _ fields: [Field]) -> Field { { $0.field(number, bytes: message(fields)) } }

  private func field(
    _ name: String, _ number: UInt64, type: UInt64, label: UInt64 = 1, typeName: String = "", oneof: UInt64? = nil,
    options: [Field] = []
  ) -> [Field] {
    var fields = [text(1, name), self.number(3, number), self.number(4, label), self.number(5, type)]
    if !typeName.isEmpty { fields.append(text(6, typeName)) }
    if let oneof { fields.append(self.number(9, oneof)) }
    if !options.isEmpty { fields.append(part(8, options)) }
    return fields
  }

  /// package p; a message with each composite, an enum, a service with all options.
  private var set: [UInt8] {
    let entry = [
      text(1, "MapEntry"), part(2, field("key", 1, type: 9)), part(2, field("value", 2, type: 11, typeName: ".p.Tree")),
      part(7, [number(7, 1)]),
    ]
    let tree = [
      text(1, "Tree"),
      part(2, field("node_label", 1, type: 9, options: [number(51202, 1)])),
      part(2, field("children", 2, type: 11, label: 3, typeName: ".p.Tree")),
      part(2, field("by_name", 3, type: 11, label: 3, typeName: ".p.Tree.MapEntry")),
      part(2, field("colour", 4, type: 14, typeName: ".p.Colour", oneof: 0)),
      part(2, field("secret", 5, type: 12, oneof: 0, options: [number(51201, 1)])),
      part(3, entry), part(8, [text(1, "choice")]),
    ]
    let colour = [text(1, "Colour"), part(2, [text(1, "NONE")]), part(2, [text(1, "RED"), number(2, UInt64.max)])]
    let method = [
      text(1, "Grow"), text(2, ".p.Tree"), text(3, ".p.Wrapper"), number(6, 1),
      part(
        4,
        [
          number(34, 1), part(51001, [text(1, "a")]), part(51001, [text(1, "b"), text(2, "own_park")]),
          number(51002, 1), number(51003, ZigZag.encode(-10)), number(51004, 1),
        ]),
    ]
    let wrapper = [text(1, "Wrapper"), part(2, field("tree", 1, type: 11, typeName: ".p.Tree"))]
    let comment = [
      { (writer: inout WireWriter) in writer.field(1, bytes: [6, 0, 2, 0]) }, text(3, " Grows.\n Much.\n"),
    ]
    return message([
      part(
        1,
        [
          text(1, "p.proto"), text(2, "p"), part(4, tree), part(4, wrapper), part(5, colour),
          part(6, [text(1, "Forest"), part(2, method)]), part(9, [part(1, comment)]),
        ])
    ])
  }

  @Test func catalog_givesWhatTheContractSays() throws {
    let catalog = try SchemaCatalog(fileDescriptorSet: set)
    let method = try #require(catalog.method("p.Forest/Grow"))
    #expect(method.callType == .serverStreaming)
    #expect(method.idempotency == .noSideEffects)
    #expect(method.roles == ["a", "b"])
    #expect(method.scope == "own_park")
    #expect(method.resumable && method.pointRead && method.priority == -10)
    #expect(method.secretResponse, "the answer holds a message with a secret field")
    #expect(catalog.method("p.Forest/Cut") == nil)
    #expect(catalog.documentation["p.Forest/Grow"] == "Grows.\nMuch.")
    #expect(catalog.services.map(\.file) == ["p.proto"])
    let tree = try #require(catalog.message("p.Tree"))
    #expect(tree.fields.map(\.label) == [.singular, .repeated, .map, .singular, .singular])
    #expect(tree.fields.map(\.oneof) == [nil, nil, nil, "choice", "choice"])
    #expect(tree.fields[0].sensitive && tree.fields[4].secret)
  }

  @Test func catalogsSchemas_carryJSON() throws {
    let catalog = try SchemaCatalog(fileDescriptorSet: set)
    let tree = try #require(catalog.message("p.Tree"))
    let json = #"{"nodeLabel":"a","children":[{"colour":"RED"}],"byName":{"x":{"secret":"AA=="}}}"#
    #expect(try roundTrip(json, tree) == json)
  }

  @Test func schemasOutliveTheirCatalog_withoutATrap() throws {
    var tree: MessageSchema?
    do { tree = try SchemaCatalog(fileDescriptorSet: set).message("p.Tree") }
    #expect(refusal(#"{"children":[{"colour":1}]}"#, try #require(tree)).contains("p.Tree has no fields"))
  }

  @Test func descriptorsOutOfOrder_areRefusedWithTheName() {
    func failure(_ fields: [Field]) -> String {
      do {
        _ = try SchemaCatalog(fileDescriptorSet: message([part(1, [part(4, [text(1, "M"), part(2, fields)])])]))
        return "no error"
      } catch { return error.description }
    }
    #expect(failure(field("f", 1, type: 11, typeName: ".q.Gone")).contains("M.f names the type q.Gone"))
    #expect(failure(field("f", 0, type: 9)).contains("M.f has a field number"))
    #expect(failure(field("f", 536_870_912, type: 9)).contains("M.f has a field number"))
    #expect(failure(field("f", 1, type: 10)).contains("M.f has the type 10"))
    #expect(failure(field("f", 1, type: 9, oneof: 7)).contains("oneof that does not exist"))
  }

  @Test func bytesCutAnywhere_orRandom_neverTrap() {
    let seed = UInt64.random(in: 0 ... .max)
    var random = Seeded(seed)
    let good = set
    for end in 0..<good.count { _ = try? SchemaCatalog(fileDescriptorSet: Array(good[..<end])) }
    for _ in 0..<2_000 {
      var bytes = good
      bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      guard let catalog = try? SchemaCatalog(fileDescriptorSet: bytes) else { continue }
      for schema in catalog.messages.values { _ = try? schema.packed(json: #"{"children":[{}]}"#) }
    }
  }
}
