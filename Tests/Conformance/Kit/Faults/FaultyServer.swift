import Foundation
import Glibc
import Synchronization

/// A right server seen through a proxy that does one thing wrong: the suite must find it, and nothing else.
public final class FaultyServer: Sendable {
  private let listener: ListenerBox
  private let stopped = Mutex(false)
  public let target: ServerTarget

  /// Begins to listen.
  public init(before server: ServerTarget, _ certificates: Certificates, _ fault: Fault) throws {
    let listener = ListenerBox(try Listener())
    self.listener = listener
    let context = ContextBox(
      try TLSContextBox(
        serverCertificate: certificates.server.chain, key: certificates.server.key, speaksOther: false))
    target = ServerTarget(host: "127.0.0.1", port: listener.value.port, caFile: certificates.caFile)
    Thread.detachNewThread { [self] in
      while !stopped.withLock({ $0 }) {
        guard let accepted = try? listener.value.accept(until: .after(seconds: 0.2)) else { continue }
        let box = StreamBox(accepted)
        Thread.detachNewThread { Self.relay(box.value, server, context.value, fault) }
      }
    }
  }

  public func stop() { stopped.withLock { $0 = true } }

  private static func relay(_ client: TLSStream, _ target: ServerTarget, _ context: TLSContextBox, _ fault: Fault) {
    let deadline = Instant.after(seconds: 60)
    guard client.handshake(context.pointer, asServer: true, serverName: nil, until: deadline),
      client.protocolName == "cloudpark/1", let server = try? TLSStream.connect(host: target.host, port: target.port),
      let own = try? TLSContextBox(client: ClientTLS()),
      server.handshake(own.pointer, asServer: false, serverName: nil, until: deadline)
    else { return }
    let filter = fault.make()
    var (toServer, toClient) = (FrameCutter(), FrameCutter())
    while !deadline.hasPassed {
      let (sent, answered) = (client.readNow(), server.readNow())
      let request = toServer.take(sent, filter.preface(ofClient:), filter.fromClient)
      if !request.isEmpty { server.write(request, until: deadline) }
      if filter.closes {
        client.write(filter.goodbye, until: deadline)
        client.closeNotify()
        return
      }
      let answer = filter.early + toClient.take(answered, filter.preface(ofServer:), filter.fromServer)
      filter.early = []
      if !answer.isEmpty { client.write(answer, until: deadline) }
      guard sent.isEmpty && answered.isEmpty else { continue }
      if server.ending != nil {
        client.closeNotify()
        return
      }
      if client.ending != nil { return }
      var entries = [client, server].map { pollfd(fd: $0.descriptor, events: Int16(POLLIN), revents: 0) }
      _ = poll(&entries, 2, 1000)
    }
  }
}

/// Cuts one direction into preface and frames; what is neither passes as it is.
struct FrameCutter {
  private var buffer: [UInt8] = []
  private var begun = false
  private var isRaw = false

  mutating func take(
    _ bytes: [UInt8], _ preface: ([UInt8]) -> [UInt8], _ change: (Frame) -> [Frame]
  ) -> [UInt8] {
    buffer += bytes
    var output: [UInt8] = []
    if !begun && !isRaw && !buffer.isEmpty {
      if buffer[0] == 0 {
        begun = true
      } else if !PrefaceBytes.magic.starts(with: buffer.prefix(8)) && buffer.prefix(8) != PrefaceBytes.magic[...] {
        isRaw = true
      } else {
        guard buffer.count >= 12 else { return passed(&output) }
        let count = Int(buffer[10]) << 8 | Int(buffer[11])
        guard count <= 2048 else {
          isRaw = true
          return passed(&output)
        }
        guard buffer.count >= 12 + count else { return [] }
        output += preface(Array(buffer[..<(12 + count)]))
        buffer.removeFirst(12 + count)
        begun = true
      }
    }
    while begun && !isRaw && buffer.count >= 9 {
      let length = Int(bigEndianNumber(buffer[..<3]))
      if length > 1 << 17 || (length > 65_536 && buffer.count < 9 + length) { isRaw = true }
      guard buffer.count >= 9 + length, !isRaw else { break }
      let id = UInt32(bigEndianNumber(buffer[5..<9]))
      var frame = Frame(
        type: buffer[3], flags: buffer[4], stream: id & 0x7fff_ffff, Array(buffer[9..<9 + length]))
      frame.reserved = id >> 31 == 1
      buffer.removeFirst(9 + length)
      for changed in change(frame) { output += changed.bytes }
    }
    return passed(&output)
  }

  private mutating func passed(_ output: inout [UInt8]) -> [UInt8] {
    if isRaw {
      output += buffer
      buffer = []
    }
    return output
  }
}

/// What crosses to the proxy's threads is used by one of them only. `@unchecked Sendable`: it is handed over once.
private final class StreamBox: @unchecked Sendable {
  let value: TLSStream
  init(_ value: TLSStream) { self.value = value }
}
private final class ListenerBox: @unchecked Sendable {
  let value: Listener
  init(_ value: Listener) { self.value = value }
}
private final class ContextBox: @unchecked Sendable {
  let value: TLSContextBox
  init(_ value: TLSContextBox) { self.value = value }
}
