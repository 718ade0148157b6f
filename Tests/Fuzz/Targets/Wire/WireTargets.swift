import WireProtocol

/// The entry points of the wire protocol.
public let wireTargets: [FuzzTarget] = [
  FuzzTarget("frames", seeds: FrameStream.seeds, run: FrameStream.run),
  FuzzTarget("machine", seeds: MachineProgram.seeds, run: MachineProgram.run),
  FuzzTarget("metadata", seeds: MetadataProgram.seeds, run: MetadataProgram.run),
  FuzzTarget("preface", seeds: PrefaceBytes.seeds, run: PrefaceBytes.run),
]

/// The bytes that `body` writes.
func written(_ body: (inout OutputBuffer) throws -> Void) rethrows -> [UInt8] {
  var output = OutputBuffer()
  try body(&output)
  return [UInt8](output.readable)
}

/// One frame as bytes.
func frame(_ type: UInt8, flags: UInt8 = 0, stream: UInt32 = 0, _ payload: [UInt8] = []) -> [UInt8] {
  written { output in
    let mark = output.beginFrame(
      FrameType(rawValue: type), flags: FrameFlags(rawValue: flags), stream: stream)
    output.append(payload)
    output.endFrame(mark)
  }
}

/// The smallest legal settings, under which limits are met soon.
var smallSettings: Settings {
  var settings = Settings()
  settings.streamWindowBytes = 16 * 1024
  settings.connectionWindowBytes = 128 * 1024
  settings.unaryReserveBytes = 16 * 1024
  settings.streamsMax = 4
  settings.frameBytesMax = 16 * 1024
  settings.headerBytesMax = 1024
  settings.methodTableMax = 3
  settings.metadataTableMax = 3
  settings.credentialsMax = 2
  return settings
}

/// What must hold of a machine after every event, and of all it writes.
enum MachineRules {
  static func check(_ machine: ConnectionMachine) throws {
    try demand(machine.openStreams <= machine.slotsInUse, "more streams on the wire than slots in use")
    if machine.role == .server {
      try demand(machine.slotsInUse <= machine.local.streamsMax, "more slots than streamsMax")
    }
    try demand(machine.connectionWindow >= 0, "the peer's credit is negative")
    // A server that announces less than a default accepts the default at first (5.7).
    let assumed = Settings()
    try demand(
      machine.connectionWindow <= machine.connectionWindowLimit
        + max(0, assumed.connectionWindowBytes - machine.local.connectionWindowBytes),
      "the peer's credit passes its window")
    for slot in machine.slots where !machine.isClosed(slot) {
      try demand(machine.streamId(slot) % 2 == 1, "a stream of even id is open")
      try demand(machine.streamId(slot) <= machine.highestStream, "a stream above the highest is open")
      try demand(machine.streamWindow(slot) >= 0, "a stream's credit is negative")
      try demand(
        machine.streamWindow(slot) <= machine.streamWindowLimit(slot)
          + max(0, assumed.streamWindowBytes - machine.local.streamWindowBytes),
        "credit passes the stream's window")
    }
  }

  /// Whole frames of known types, each within what the peer takes.
  static func check(output: borrowing OutputBuffer, of machine: ConnectionMachine) throws {
    let bytes = output.readable
    var offset = 0
    while offset < bytes.count {
      guard bytes.count - offset >= FrameHeader.byteCount, let base = bytes.baseAddress else {
        throw FuzzFailure("the output ends within a header")
      }
      let header = FrameHeader(loadingFrom: base + offset)
      try demand(header.type.isKnown, "a frame of unknown type \(header.type.rawValue) was written")
      try demand(header.payloadBytes <= machine.peer.frameBytesMax, "a frame above the peer's limit was written")
      try demand(
        header.type == .window || header.type.isConnectionFrame == (header.stream == 0),
        "a frame of type \(header.type.rawValue) was written on stream \(header.stream)")
      offset += FrameHeader.byteCount + header.payloadBytes
    }
    try demand(offset == bytes.count, "the output ends within a frame")
  }
}
