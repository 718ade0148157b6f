/// The page of one service: purpose, states, methods with roles and examples, messages. All of it comes from the
/// contract's comments and options and from the page of the state tables, so it says what the code does.
struct ServicePage {
  let service: ServiceType
  /// The section of the state tables' page about this service; empty if it has none.
  let states: String

  private var file: ContractFile { service.file }

  /// `Policy` of `PolicyService`: the name of the page, in lower case, and of the section of the state tables.
  static func title(_ service: ServiceType) -> String {
    service.name.hasSuffix("Service") ? String(service.name.dropLast("Service".count)) : service.name
  }

  /// The page in Markdown.
  var text: String {
    var page = CodeWriter()
    page.line("# \(Self.title(service))")
    page.line()
    page.line("Made by `Scripts/generate` from `Protos/\(file.name)` and [STATE_TABLES.md](../STATE_TABLES.md).")
    page.line("Do not edit. [CALLS.md](../CALLS.md) says what holds for every call: status codes, deadlines, retries,")
    page.line("idempotency keys, watch streams.")
    page.line()
    for text in [file.comment, service.comment] where !text.isEmpty {
      page.line(text)
      page.line()
    }
    if !states.isEmpty {
      page.line("## States")
      page.line()
      page.line(states)
      page.line()
    }
    methods(&page)
    messages(&page)
    return page.text
  }

  // MARK: Methods

  private func methods(_ page: inout CodeWriter) {
    page.line("## Methods")
    page.line()
    page.line("| method | kind | who | rows | changes |")
    page.line("|---|---|---|---|---|")
    for method in service.methods {
      page.line(
        "| [\(method.name)](#\(method.name.lowercased())) | \(Self.kind(method)) | \(Self.roles(method)) | "
          + "\(method.options.scope) | \(method.idempotency == .noSideEffects ? "nothing" : "yes") |")
    }
    page.line()
    for method in service.methods { self.method(method, &page) }
  }

  private func method(_ method: Method, _ page: inout CodeWriter) {
    page.line("### \(method.name)")
    page.line()
    if !method.comment.isEmpty {
      page.line(method.comment)
      page.line()
    }
    let request = (method.clientStreams ? "stream of " : "") + link(method.request)
    let response = (method.serverStreams ? "stream of " : "") + link(method.response)
    page.line(
      "\(request) → \(response). For \(Self.roles(method)); rows: \(method.options.scope).\(Self.notes(method))")
    page.line()
    let example = PageExample.json(of: method.request)
    page.line("```console")
    if method.clientStreams {
      page.line("$ cloudpark call \(service.name)/\(method.name) --data - < messages.jsonl   # one a line, such as")
      page.line(example)
    } else {
      page.line("$ cloudpark call \(service.name)/\(method.name) --data '\(example)'")
    }
    page.line("```")
    page.line()
  }

  private static func kind(_ method: Method) -> String {
    switch (method.clientStreams, method.serverStreams) {
    case (false, false): "unary"
    case (false, true): method.options.resumable ? "server stream, resumable" : "server stream"
    case (true, false): "client stream"
    case (true, true): "bidirectional"
    }
  }

  private static func roles(_ method: Method) -> String {
    let roles = method.options.roles ?? []
    return roles.isEmpty ? "nobody" : roles.joined(separator: ", ")
  }

  private static func notes(_ method: Method) -> String {
    var notes = ""
    if method.idempotency == .mutates { notes += " Changes something: repeat it with its idempotency key." }
    if method.options.resumable { notes += " Resumes from a cursor." }
    if method.isSecret { notes += " The answer is secret: kept for retries only encrypted, never logged." }
    if method.options.priority < 0 { notes += " Bulk: shed first when the server is full." }
    return notes
  }

  // MARK: Messages

  private func messages(_ page: inout CodeWriter) {
    page.line("## Messages")
    page.line()
    for message in file.allMessages where !message.isMapEntry {
      page.line("### \(Self.localName(message.fullName, in: file))")
      page.line()
      if !message.comment.isEmpty {
        page.line(message.comment)
        page.line()
      }
      guard !message.fields.isEmpty else { continue }
      page.line("| field | type | |")
      page.line("|---|---|---|")
      for field in message.fields {
        page.line("| `\(field.jsonName)` | \(type(field)) | \(Self.cell(comment(field, of: message))) |")
      }
      page.line()
    }
    for type in file.allEnums {
      page.line("### \(Self.localName(type.fullName, in: file))")
      page.line()
      if !type.comment.isEmpty {
        page.line(type.comment)
        page.line()
      }
      page.line("| value | number | |")
      page.line("|---|---|---|")
      for value in type.values { page.line("| `\(value.name)` | \(value.number) | \(Self.cell(value.comment)) |") }
      page.line()
    }
  }

  private func comment(_ field: Field, of message: MessageType) -> String {
    var text = field.comment
    if let oneof = field.oneof {
      let others = message.fields.filter { $0.oneof == oneof && $0.name != field.name }.map { "`\($0.jsonName)`" }
      if !others.isEmpty { text += " Not together with \(others.joined(separator: ", "))." }
    }
    if field.isSensitive { text += " Personal or confidential: never logged." }
    if field.isSecret { text += " Secret: never logged." }
    return text
  }

  private func type(_ field: Field) -> String {
    if let entry = field.mapEntry { return "map of \(type(entry.fields[0].kind)) to \(type(entry.fields[1].kind))" }
    return (field.isRepeated ? "repeated " : "") + type(field.kind)
  }

  private func type(_ kind: FieldKind) -> String {
    switch kind {
    case .message(let type): link(type)
    case .enumeration(let type): link(type.fullName, type.file)
    default: "\(kind)"
    }
  }

  private func link(_ message: MessageType) -> String { link(message.fullName, message.file) }

  /// A link to where a type is described: on this page, on another service's page, or nowhere (Google's types).
  private func link(_ fullName: String, _ other: ContractFile) -> String {
    let name = Self.localName(fullName, in: other)
    let anchor = name.lowercased().filter { $0 != "." }
    if other === file { return "[\(name)](#\(anchor))" }
    guard let service = other.services.first else { return "`\(fullName)`" }
    return "[\(name)](\(Self.title(service).lowercased()).md#\(anchor))"
  }

  private static func localName(_ fullName: String, in file: ContractFile) -> String {
    file.package.isEmpty ? fullName : String(fullName.dropFirst(file.package.count + 1))
  }

  /// A comment as the text of a cell.
  private static func cell(_ comment: String) -> String {
    comment.split(separator: "\n").joined(separator: " ").replacing("|", with: "\\|")
  }
}
