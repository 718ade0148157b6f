import ArgumentParser
import Foundation
import RPCCore
import RPCSchemas
import RPCStubs
import SchemaRuntime
import Synchronization
import TLSTransport

/// Our client under the suite's orders: the contract of Docs/CONFORMANCE.md.
struct DriveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drive", abstract: "Makes the calls that the suite orders with the Swift client.")

  func run() async throws {
    let driver = Driver()
    for await line in inputLines() {
      do { try await driver.obey(try JSONDecoder().decode(Order.self, from: Data(line.utf8))) } catch {
        FileHandle.standardError.write(Data("drive: \(error): \(line)\n".utf8))
      }
    }
    await driver.close()
  }
}

/// A line of input.
struct Order: Decodable {
  let `do`: String
  var channel: String?
  var id: String?
  var address: String?
  var ca: String?
  var method: String?
  var message: String?
  var metadata: [[String]]?
  var timeoutMs: Int?
  var attempts: Int?
  var key: String?
  var token: String?
  var held: Bool?
  var compress: Bool?
  var count: Int?
}

/// A line of output.
struct Event: Encodable {
  let id: String
  let event: String
  var metadata: [[String]]?
  var message: String?
  var size: Int?
  var code: Int?
  var text: String?

  func write() {
    guard var line = try? JSONEncoder().encode(self) else { return }
    line.append(10)
    // A long line takes several writes: two calls must not mix theirs.
    Self.output.withLock { try? $0.write(contentsOf: line) }
  }

  private static let output = Mutex(FileHandle.standardOutput)
}

/// The bytes of hexadecimal text.
func bytes(_ hex: String?) -> [UInt8] {
  let values = (hex ?? "").utf8.map { $0 < 0x3a ? $0 &- 0x30 : ($0 | 0x20) &- 0x57 }
  return stride(from: 0, to: values.count - 1, by: 2).map { values[$0] << 4 | values[$0 + 1] & 15 }
}

func hex(_ bytes: [UInt8]) -> String {
  let digits = Array("0123456789abcdef".utf8)
  return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}

func pairs(_ metadata: Metadata) -> [[String]] {
  metadata.fields.map { field in
    switch field.value {
    case .text(let text): [field.name, hex(Array(text.utf8))]
    case .binary(let bytes): [field.name, hex(bytes)]
    }
  }
}

/// Channels and calls by name.
actor Driver {
  private var channels: [String: Channel] = [:]
  private var calls: [String: DrivenCall] = [:]

  func close() async {
    for channel in channels.values { await channel.close() }
  }

  func obey(_ order: Order) async throws {
    switch order.do {
    case "open":
      guard let name = order.channel, let address = order.address, let colon = address.lastIndex(of: ":"),
        let port = UInt16(address[address.index(after: colon)...])
      else { throw ValidationError("open channel= address=HOST:PORT ca=") }
      var configuration = ClientConfiguration(host: String(address[..<colon]), port: port)
      configuration.tls.caFile = order.ca
      configuration.backoff.initial = .milliseconds(20)
      configuration.keepaliveInterval = .seconds(2)
      configuration.keepaliveTimeout = .seconds(4)
      channels[name] = Channel(try TLSClientTransport(configuration))
    case "call":
      guard let id = order.id, let channel = order.channel.flatMap({ channels[$0] }) else {
        throw ValidationError("call channel= id= method=")
      }
      let call = try DrivenCall(id, order, channel)
      calls[id] = call
      call.start()
    case "close":
      if let channel = order.channel.flatMap({ channels.removeValue(forKey: $0) }) { Task { await channel.close() } }
    default:
      guard let call = order.id.flatMap({ calls[$0] }) else { throw ValidationError("no such call") }
      call.obey(order)
    }
  }
}
