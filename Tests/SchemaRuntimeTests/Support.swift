import SchemaRuntime

/// Schemas made by hand, so that these tests stand on nothing that is generated.
enum Handmade {
  static let shape = EnumSchema(
    name: "test.Shape",
    values: [("SHAPE_UNSPECIFIED", 0), ("SHAPE_ROUND", 1), ("SHAPE_CIRCULAR", 1), ("SHAPE_INVERSE", -1)])

  static let labelsEntry = entry("test.Thing.LabelsEntry", .string, .string)
  static let countsEntry = entry("test.Thing.CountsEntry", .sint32, .int64)
  static let flagsEntry = entry("test.Thing.FlagsEntry", .bool, .enumeration { shape })
  static let partsEntry = entry("test.Thing.PartsEntry", .uint64, .message { thing })

  static let timestamp = MessageSchema(name: "google.protobuf.Timestamp", fields: secondsAndNanos)
  static let duration = MessageSchema(name: "google.protobuf.Duration", fields: secondsAndNanos)
  static let fieldMask = MessageSchema(
    name: "google.protobuf.FieldMask",
    fields: [FieldSchema("paths", jsonName: "paths", number: 1, .string, label: .repeated)])
  static let int64Value = MessageSchema(
    name: "google.protobuf.Int64Value", fields: [FieldSchema("value", jsonName: "value", number: 1, .int64)])

  /// A message with a field of every kind, itself included.
  static let thing: MessageSchema = MessageSchema(
    name: "test.Thing",
    fields: [
      FieldSchema("display_name", jsonName: "displayName", number: 1, .string),
      FieldSchema("size", jsonName: "size", number: 2, .int32),
      FieldSchema("big", jsonName: "big", number: 3, .int64),
      FieldSchema("huge", jsonName: "huge", number: 4, .uint64),
      FieldSchema("ratio", jsonName: "ratio", number: 5, .double),
      FieldSchema("weight", jsonName: "weight", number: 6, .float),
      FieldSchema("ready", jsonName: "ready", number: 7, .bool),
      FieldSchema("data", jsonName: "data", number: 8, .bytes),
      FieldSchema("shape", jsonName: "shape", number: 9, .enumeration { shape }),
      FieldSchema("inner", jsonName: "inner", number: 10, .message { thing }),
      FieldSchema("sizes", jsonName: "sizes", number: 11, .int32, label: .repeated),
      FieldSchema("names", jsonName: "names", number: 12, .string, label: .repeated),
      FieldSchema("inners", jsonName: "inners", number: 13, .message { thing }, label: .repeated),
      FieldSchema("labels", jsonName: "labels", number: 14, .message { labelsEntry }, label: .map),
      FieldSchema("counts", jsonName: "counts", number: 15, .message { countsEntry }, label: .map),
      FieldSchema("flags", jsonName: "flags", number: 16, .message { flagsEntry }, label: .map),
      FieldSchema("parts", jsonName: "parts", number: 17, .message { partsEntry }, label: .map),
      FieldSchema("as_text", jsonName: "asText", number: 18, .string, oneof: "choice"),
      FieldSchema("as_number", jsonName: "asNumber", number: 19, .uint32, oneof: "choice"),
      FieldSchema("at", jsonName: "at", number: 20, .message { timestamp }),
      FieldSchema("lasts", jsonName: "lasts", number: 21, .message { duration }),
      FieldSchema("mask", jsonName: "mask", number: 22, .message { fieldMask }),
      FieldSchema("limit", jsonName: "limit", number: 23, .message { int64Value }),
      FieldSchema("phone", jsonName: "phone", number: 24, .string, sensitive: true),
      FieldSchema("token", jsonName: "token", number: 25, .string, secret: true),
      FieldSchema("fixed", jsonName: "fixed", number: 26, .sfixed64),
      FieldSchema("shapes", jsonName: "shapes", number: 27, .enumeration { shape }, label: .repeated),
    ])

  private static let secondsAndNanos = [
    FieldSchema("seconds", jsonName: "seconds", number: 1, .int64),
    FieldSchema("nanos", jsonName: "nanos", number: 2, .int32),
  ]

  private static func entry(_ name: String, _ key: FieldType, _ value: FieldType) -> MessageSchema {
    MessageSchema(
      name: name,
      fields: [
        FieldSchema("key", jsonName: "key", number: 1, key), FieldSchema("value", jsonName: "value", number: 2, value),
      ], isMapEntry: true)
  }
}

/// JSON of `Handmade.thing` to bytes and back.
func roundTrip(_ json: String, _ schema: MessageSchema = Handmade.thing) throws -> String {
  try schema.json(packed: try schema.packed(json: json))
}

/// What reading a JSON text fails with.
func refusal(_ json: String, _ schema: MessageSchema = Handmade.thing, _ options: JSONParseOptions = .init()) -> String
{
  do {
    return "no error: \(try schema.packed(json: json, options))"
  } catch {
    return error.description
  }
}
