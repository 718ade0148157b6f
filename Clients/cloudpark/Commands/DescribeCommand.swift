import ArgumentParser
import CloudParkClient
import RPCCore
import SchemaRuntime

struct DescribeCommand: ParkCommand {
  static let configuration = CommandConfiguration(
    commandName: "describe", abstract: "Shows the server's contracts: services, methods, messages, enums.",
    discussion: """
      cloudpark describe                              all services
      cloudpark describe PolicyService                its methods
      cloudpark describe PolicyService/PublishPolicy  one method with its messages
      cloudpark describe cloudpark.policy.v1.Policy   a message or an enum
      """)

  @Argument(help: "A service, Service/Method, message or enum; without it all services.") var name: String?
  @OptionGroup(title: "Connection and output") var global: GlobalOptions

  func run(_ context: Context) async throws {
    let contracts = try await Contracts.load(context)
    let description = Description(contracts)
    let (value, lines) = try description.describe(name)
    try context.output.show(value, lines)
    withExtendedLifetime(contracts) {}
  }
}

/// What contracts say, as a JSON value for programs and as lines for a person.
struct Description {
  let contracts: Contracts
  private var catalog: SchemaCatalog { contracts.catalog }

  init(_ contracts: Contracts) { self.contracts = contracts }

  func describe(_ name: String?) throws -> (JSONValue, [String]) {
    guard let name else { return services() }
    if name.contains("/") { return method(try contracts.method(named: name)) }
    if let message = catalog.message(name) ?? only(catalog.messages, name) {
      return (value(message), lines(message))
    }
    if let enumeration = catalog.enums[name] ?? only(catalog.enums, name) {
      return (value(enumeration), lines(enumeration))
    }
    return service(try contracts.service(named: name))
  }

  /// The one thing whose full name ends in a name.
  private func only<Thing>(_ things: [String: Thing], _ name: String) -> Thing? {
    let found = things.filter { $0.key.hasSuffix("." + name) }
    return found.count == 1 ? found.first?.value : nil
  }

  private func services() -> (JSONValue, [String]) {
    let rows = catalog.services.map { service in
      JSONValue.object([
        .init("name", .string(service.name)), .init("methods", .number(String(service.methods.count))),
        .init("documentation", .string(summary(service.name))),
      ])
    }
    let width = catalog.services.reduce(0) { max($0, $1.name.utf8.count) }
    let lines = catalog.services.map { service in
      "\(DisplayWidth.padded(service.name, to: width))  \(service.methods.count) methods  \(summary(service.name))"
    }
    return (.array(rows), lines)
  }

  private func service(_ service: ServiceSchema) -> (JSONValue, [String]) {
    var lines = comment(service.name, "") + ["service \(service.name)  (\(service.file))"]
    for method in service.methods { lines.append("  " + signature(method)) }
    return (
      .object([
        .init("name", .string(service.name)), .init("file", .string(service.file)),
        .init("documentation", .string(documentation(service.name))),
        .init("methods", .array(service.methods.map(value))),
      ]), lines
    )
  }

  private func method(_ method: MethodDescriptor) -> (JSONValue, [String]) {
    var lines = comment(method.fullName, "") + [signature(method), ""]
    lines.append("roles    \(method.roles.joined(separator: ", "))")
    lines.append("scope    \(method.scope)")
    lines.append("effect   \(Self.effect(method))")
    if method.resumable { lines.append("resumes  a stream that is cut off goes on behind its last message") }
    if method.secretResponse { lines.append("secret   the answer holds a secret") }
    var members = [value(method)]
    for name in [method.requestType, method.responseType] {
      guard let message = catalog.message(name) else { continue }
      lines += [""] + self.lines(message)
      members.append(value(message))
    }
    return (.array(members), lines)
  }

  private func signature(_ method: MethodDescriptor) -> String {
    let request = (method.callType.clientStreams ? "stream " : "") + method.requestType
    let response = (method.callType.serverStreams ? "stream " : "") + method.responseType
    return "\(method.name)(\(request)) returns (\(response))"
  }

  private func value(_ method: MethodDescriptor) -> JSONValue {
    .object([
      .init("name", .string(method.fullName)), .init("documentation", .string(documentation(method.fullName))),
      .init("request", .string(method.requestType)), .init("response", .string(method.responseType)),
      .init("clientStreams", .boolean(method.callType.clientStreams)),
      .init("serverStreams", .boolean(method.callType.serverStreams)),
      .init("effect", .string(Self.effect(method))), .init("roles", .array(method.roles.map(JSONValue.string))),
      .init("scope", .string(method.scope)), .init("resumable", .boolean(method.resumable)),
      .init("priority", .number(String(method.priority))), .init("secretResponse", .boolean(method.secretResponse)),
    ])
  }

  private static func effect(_ method: MethodDescriptor) -> String {
    switch method.idempotency {
    case .mutates: "changes something; an idempotency key makes a repetition safe"
    case .idempotent: "changes something the first time only"
    case .noSideEffects: "changes nothing"
    }
  }

  private func lines(_ message: MessageSchema) -> [String] {
    var lines = comment(message.name, "") + ["message \(message.name)"]
    for field in message.fields {
      lines += comment("\(message.name).\(field.name)", "  ")
      var text = "  \(field.jsonName): \(type(field))"
      if let oneof = field.oneof { text += "  (one of \(oneof))" }
      if field.secret { text += "  (secret)" } else if field.sensitive { text += "  (personal)" }
      lines.append(text)
    }
    return lines
  }

  private func value(_ message: MessageSchema) -> JSONValue {
    .object([
      .init("name", .string(message.name)), .init("documentation", .string(documentation(message.name))),
      .init(
        "fields",
        .array(
          message.fields.map { field in
            .object([
              .init("name", .string(field.name)), .init("jsonName", .string(field.jsonName)),
              .init("number", .number(String(field.number))), .init("type", .string(type(field))),
              .init("oneof", field.oneof.map(JSONValue.string) ?? .null),
              .init("documentation", .string(documentation("\(message.name).\(field.name)"))),
            ])
          })),
    ])
  }

  private func lines(_ enumeration: EnumSchema) -> [String] {
    var lines = comment(enumeration.name, "") + ["enum \(enumeration.name)"]
    for value in enumeration.values {
      lines += comment("\(enumeration.name).\(value.name)", "  ")
      lines.append("  \(value.name) = \(value.number)")
    }
    return lines
  }

  private func value(_ enumeration: EnumSchema) -> JSONValue {
    .object([
      .init("name", .string(enumeration.name)), .init("documentation", .string(documentation(enumeration.name))),
      .init(
        "values",
        .array(
          enumeration.values.map { value in
            .object([
              .init("name", .string(value.name)), .init("number", .number(String(value.number))),
              .init("documentation", .string(documentation("\(enumeration.name).\(value.name)"))),
            ])
          })),
    ])
  }

  private func type(_ field: FieldSchema) -> String {
    if field.label == .map, case .message(let entry) = field.type {
      let parts = [1, 2].map { entry().field($0).map { Self.name($0.type) } ?? "?" }
      return "map<\(parts[0]), \(parts[1])>"
    }
    return (field.label == .repeated ? "list of " : "") + Self.name(field.type)
  }

  private static func name(_ type: FieldType) -> String {
    switch type {
    case .message(let schema): schema().name
    case .enumeration(let schema): schema().name
    default: String(describing: type)
    }
  }

  private func documentation(_ name: String) -> String {
    Printable.clean(catalog.documentation[name] ?? "", keepsLines: true)
  }

  private func summary(_ name: String) -> String {
    let text = documentation(name).split(separator: "\n").joined(separator: " ")
    guard let end = text.range(of: ". ") else { return text }
    return String(text[..<end.lowerBound]) + "."
  }

  private func comment(_ name: String, _ indent: String) -> [String] {
    documentation(name).split(separator: "\n").map { "\(indent)// \($0)" }
  }
}
