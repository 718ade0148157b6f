import RPCSchemas
import SchemaRuntime

/// Collects every message and enum that some messages are made of, each once, the roots first.
struct ShapeWalk {
  private(set) var messages: [RpcV1.MessageDescription] = []
  private(set) var enums: [RpcV1.EnumDescription] = []
  private var seen: Set<String> = []

  init(roots: [String], _ catalog: SchemaCatalog) {
    var open: [MessageSchema] = []
    for root in roots {
      if let schema = catalog.message(root), seen.insert(root).inserted { open.append(schema) }
    }
    var next = 0
    while next < open.count {
      let schema = open[next]
      next += 1
      messages.append(describe(schema, &open))
    }
  }

  private mutating func describe(_ schema: MessageSchema, _ open: inout [MessageSchema]) -> RpcV1.MessageDescription {
    var description = RpcV1.MessageDescription()
    description.name = schema.name
    for field in schema.fields {
      var one = RpcV1.FieldDescription()
      one.name = field.name
      one.jsonName = field.jsonName
      one.number = field.number
      one.repeated = field.label == .repeated
      one.oneof = field.oneof ?? ""
      one.sensitive = field.sensitive || field.secret
      one.type = name(of: field, &open)
      description.fields.append(one)
    }
    return description
  }

  private mutating func name(of field: FieldSchema, _ open: inout [MessageSchema]) -> String {
    switch field.type {
    case .message(let schema):
      let schema = schema()
      if field.label == .map, let key = schema.field(1), let value = schema.field(2) {
        return "map<\(name(of: key, &open)), \(name(of: value, &open))>"
      }
      if seen.insert(schema.name).inserted { open.append(schema) }
      return schema.name
    case .enumeration(let schema):
      let schema = schema()
      if seen.insert(schema.name).inserted {
        var description = RpcV1.EnumDescription()
        description.name = schema.name
        description.values = schema.values.map { value in
          .with {
            $0.name = value.name
            $0.number = value.number
          }
        }
        enums.append(description)
      }
      return schema.name
    default:
      return "\(field.type)"
    }
  }
}
