extension Fault {
  /// No fault at all: through the proxy, everything must pass.
  public static let none = Fault(name: "none") { FaultFilter() }

  private static func server(
    _ name: String, _ change: @escaping @Sendable (Frame, ClosureFilter) -> [Frame]
  ) -> Fault {
    Fault(name: name) { ClosureFilter(server: change) }
  }

  private static func client(
    _ name: String, _ change: @escaping @Sendable (Frame, ClosureFilter) -> [Frame]
  ) -> Fault {
    Fault(name: name) { ClosureFilter(client: change) }
  }

  private static func code(_ name: String, _ old: String, _ new: String) -> Fault {
    server(name) { frame, _ in [frame.replacing(code: old, with: new)] }
  }

  private static func status(_ name: String, _ old: String, _ new: String) -> Fault {
    server(name) { frame, _ in [frame.replacing(status: old, with: new)] }
  }

  private static func lists(
    _ name: String, _ change: @escaping @Sendable ([ObservedField]) -> [ObservedField]
  ) -> Fault {
    server(name) { frame, filter in
      let observed = filter.opened(frame)
      return [frame.replacing(lists: change, in: observed)]
    }
  }

  /// What a server may get wrong.
  public static let all: [Fault] = [
    server("STOP is not sent") { frame, _ in frame.kind == .stop ? [] : [frame] },
    server("HEADERS are sent twice") { frame, _ in frame.kind == .headers ? [frame, frame] : [frame] },
    server("END_STREAM on DATA") { frame, _ in
      var changed = frame
      if frame.kind == .data { changed.flags |= 1 }
      return [changed]
    },
    server("the last byte of DATA is lost") { frame, _ in
      var changed = frame
      if frame.kind == .data { changed.payload = frame.payload.dropLast() }
      return [changed]
    },
    server("a stream's credit does not come back") { frame, _ in
      frame.kind == .window && frame.stream != 0 ? [] : [frame]
    },
    server("the connection's credit does not come back") { frame, _ in
      frame.kind == .window && frame.stream == 0 && !frame.has("RESERVE") ? [] : [frame]
    },
    server("the reserve does not come back") { frame, _ in
      frame.kind == .window && frame.has("RESERVE") ? [] : [frame]
    },
    server("RESERVE is not said") { frame, _ in
      var changed = frame
      if frame.kind == .reply { changed.flags &= ~8 }
      return [changed]
    },
    server("numbers of definitions begin at 2") { frame, _ in
      var changed = frame
      if frame.kind == .define { changed.payload[1] += 1 }
      return [changed]
    },
    server("a ping comes back with other bytes") { frame, _ in
      var changed = frame
      if frame.has("ACK"), frame.payload.first == 1 { changed.payload[7] ^= 1 }
      return [changed]
    },
    server("text is cut a byte too early") { frame, filter in
      guard let observed = filter.opened(frame), frame.kind == .reply, let text = observed.bytes["text"],
        let last = text.last, last < 0x80
      else { return [frame] }
      let rest = observed.bytes["details"] ?? []
      let head = varint(observed.numbers["status"] ?? 0) + varint(UInt64(text.count - 1)) + text.dropLast()
      return [
        Frame(.reply, flags: 0, stream: frame.stream, head + varint(UInt64(rest.count)) + rest)
      ]
    },
    lists("duplicates are merged") { list in
      list.enumerated().filter { index, field in !list[..<index].contains { $0.name == field.name } }.map(\.element)
    },
    lists("order is reversed") { $0.reversed() },
    lists("names lose their case") { $0.map { ObservedField(name: $0.name.uppercased(), value: $0.value) } },
    code("FLOW_CONTROL is told as a violation", "FLOW_CONTROL", "PROTOCOL_VIOLATION"),
    code("TABLE is told as INTERNAL", "TABLE", "INTERNAL"),
    code("VERSION is told as a violation", "VERSION", "PROTOCOL_VIOLATION"),
    code("EXCESSIVE_LOAD is told as NO_ERROR", "EXCESSIVE_LOAD", "NO_ERROR"),
    code("STREAM_CLOSED is told as CANCELLED", "STREAM_CLOSED", "CANCELLED"),
    code("REFUSED is told as CANCELLED", "REFUSED", "CANCELLED"),
    status("a bad request is UNKNOWN", "INVALID_ARGUMENT", "UNKNOWN"),
    status("a deadline is CANCELLED", "DEADLINE_EXCEEDED", "CANCELLED"),
    status("an unknown method is INTERNAL", "UNIMPLEMENTED", "INTERNAL"),
    status("no credential is PERMISSION_DENIED", "UNAUTHENTICATED", "PERMISSION_DENIED"),
    client("the deadline is not looked at") { frame, filter in
      guard frame.kind == .call, let call = filter.opened(frame), call.numbers["timeLeft"] ?? 0 > 0,
        !frame.has("KEY"), !frame.has("METADATA")
      else { return [frame] }
      let method = call.bytes["method"] ?? []
      let head = [0] + varint(UInt64(method.count)) + method + varint(call.numbers["credential"] ?? 0) + [0]
      return [Frame(.call, flags: frame.flags, stream: frame.stream, head + (call.bytes["message"] ?? []))]
    },
    client("DATA behind the end is not noticed") { frame, filter in
      if frame.kind == .data && filter.marked.contains(frame.stream) { return [] }
      if frame.has("END_STREAM") && (frame.kind == .data || frame.kind == .call) { filter.marked.insert(frame.stream) }
      return [frame]
    },
    client("an increment of 0 is taken") { frame, _ in
      frame.kind == .window && frame.payload == [0] ? [] : [frame]
    },
    client("a long token is taken") { frame, filter in
      guard frame.kind == .credential, frame.payload.count >= 4100 else { return [frame] }
      return [Frame(.credential, varint(1) + varint(4096) + [UInt8](repeating: 97, count: 4096))]
    },
    client("an early ping costs nothing") { frame, filter in
      guard frame.kind == .ping, !frame.has("ACK") else { return [frame] }
      filter.early += Frame(.ping, flags: 1, frame.payload).bytes
      return []
    },
    client("a frame of a later version ends the connection") { frame, filter in
      guard frame.kind == nil else { return [frame] }
      filter.closes = true
      filter.goodbye = Frame(.goodbye, bigEndian(0, 4) + bigEndian(1, 4) + [0]).bytes
      return []
    },
    client("RESET does not end the call") { frame, _ in frame.kind == .reset ? [] : [frame] },
    Fault(name: "version 2 is chosen") {
      ClosureFilter(serverPreface: { Array($0[..<8]) + [2, 2] + Array($0[10...]) })
    },
    Fault(name: "a setting twice is taken") {
      ClosureFilter(clientPreface: { preface in
        let list = Array(preface[12...])
        guard list.count.isMultiple(of: 2), !list.isEmpty, list[..<(list.count / 2)] == list[(list.count / 2)...] else {
          return preface
        }
        return Array(preface[..<10]) + bigEndian(UInt64(list.count / 2), 2) + list[..<(list.count / 2)]
      })
    },
  ]
}
