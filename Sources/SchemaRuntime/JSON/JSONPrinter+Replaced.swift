extension JSONPrinter {
  /// Checks every value on the wire. What is printed has been checked; this finds what is not, because a later value of
  /// the field, the oneof or the map's key replaces it, or because a well-known type has a form of its own: bytes are
  /// legal as a whole or not at all, as for the generated code.
  func checkReplaced(_ range: Range<Int>, _ schema: MessageSchema, depth: Int) throws(SchemaError) {
    guard depth <= options.limits.depthMax else {
      throw SchemaError(.limitExceeded, "is nested deeper than \(options.limits.depthMax) levels (depthMax)")
    }
    var reader = WireReader(bytes, range)
    while let (number, value) = try reader.next() {
      guard let field = schema.field(number) else { continue }
      do throws(SchemaError) {
        switch (value, field.type.shape, field.type) {
        case (.bytes(let contents), _, .string): _ = try text(contents)
        case (.bytes(let contents), _, .message(let inner)):
          try checkReplaced(contents, inner(), depth: depth + 1)
        case (.varint, .varint, _), (.fixed64, .fixed64, _), (.fixed32, .fixed32, _), (.bytes, .bytes, _): break
        case (.bytes, _, _) where field.label == .repeated: break
        default: throw SchemaError(.invalid, "has a wire type that does not match the contract")
        }
      } catch {
        throw error.inside(field.name)
      }
    }
  }
}
