import ParkSchemas
import SchemaRuntime

/// Bytes of a message to JSON and back to bytes: nothing is lost on the way, whatever JSON's form is.
enum MessageMapping {
  @Sendable static func run(_ input: [UInt8]) throws {
    var reader = ProgramReader(input)
    let choice = reader.byte()
    let printing = JSONPrintOptions(pretty: choice & 0x80 != 0, printsDefaults: choice & 0x40 != 0)
    try check(FuzzedMessages.chosen(choice & 0x3f), reader.rest(), printing)
  }

  private static func check<M: Message>(_ type: M.Type, _ bytes: [UInt8], _ printing: JSONPrintOptions) throws {
    // What JSON cannot say (a time out of its range) is refused when it is printed.
    guard let message = try? M(packed: bytes), let json = try? message.json(printing) else { return }
    let again: M
    do { again = try M(json: json) } catch {
      throw FuzzFailure("\(M.schema.name): JSON of a message is refused: \(error)")
    }
    // JSON knows one NaN, and no bits of it.
    if json.contains("\"NaN\"") {
      try demand(try again.json(printing) == json, "\(M.schema.name): JSON of a message is no fixed point")
    } else {
      try demand(try again.packed() == message.packed(), "\(M.schema.name): bytes change through JSON")
    }
  }
}
