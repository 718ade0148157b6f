import Glibc

@testable import TLSTransport

/// A plain TCP connection that blocks.
final class RawSocket {
  let descriptor: CInt

  init(port: UInt16) throws {
    descriptor = socket(AF_INET, CInt(1), 0)
    let address = try SocketAddress.resolve("127.0.0.1", port: port)[0]
    guard address.with({ connect(descriptor, $0, $1) }) == 0 else { throw SystemError("connect", errno) }
  }

  deinit { close(descriptor) }

  func write(_ bytes: [UInt8]) { _ = Glibc.write(descriptor, bytes, bytes.count) }

  /// Everything until the other side closes.
  func readToEnd() -> [UInt8] {
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return all }
      all += buffer[..<count]
    }
  }
}
