import CLinux
import Glibc

/// An IPv4 or IPv6 address with a port.
struct SocketAddress: Sendable, Hashable {
  private let bytes: [UInt8]
  let family: CInt

  /// Copies an address of the system.
  init?(_ address: UnsafePointer<sockaddr>?, length: socklen_t) {
    guard let address, length > 0 else { return nil }
    family = CInt(address.pointee.sa_family)
    guard family == AF_INET || family == AF_INET6 else { return nil }
    bytes = [UInt8](UnsafeRawBufferPointer(start: address, count: Int(length)))
  }

  /// Lends it to a system call.
  func with<R>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> R) -> R {
    var storage = sockaddr_storage()
    return withUnsafeMutableBytes(of: &storage) { target in
      target.copyBytes(from: bytes.prefix(target.count))
      guard let base = target.baseAddress else { preconditionFailure("a sockaddr_storage has an address") }
      return body(UnsafeRawPointer(base).assumingMemoryBound(to: sockaddr.self), socklen_t(bytes.count))
    }
  }

  /// `127.0.0.1`, `::1`; an IPv4 address that came mapped into IPv6 is told as IPv4.
  var host: String {
    var text = [CChar](repeating: 0, count: Int(NI_MAXHOST))
    let code = with { getnameinfo($0, $1, &text, socklen_t(text.count), nil, 0, NI_NUMERICHOST) }
    guard code == 0 else { return "unknown" }
    let name = text.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "unknown" }
    return name.hasPrefix("::ffff:") && name.contains(".") ? String(name.dropFirst(7)) : name
  }

  var port: UInt16 {
    // Both kinds have the port behind the family.
    bytes.count >= 4 ? UInt16(bytes[2]) << 8 | UInt16(bytes[3]) : 0
  }

  /// `127.0.0.1:5123`, `[::1]:5123`.
  var description: String {
    let host = host
    return host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
  }

  /// The address a socket is bound to.
  static func bound(_ descriptor: CInt) -> SocketAddress? {
    var storage = sockaddr_storage()
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    return withUnsafeMutablePointer(to: &storage) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        getsockname(descriptor, address, &length) == 0 ? SocketAddress(address, length: length) : nil
      }
    }
  }

  /// All addresses of a host, in the system's order of preference. Blocks while a name is looked up.
  ///
  /// - Parameters:
  ///   - passive: for listening: `*` is every address.
  ///   - numericOnly: whether only an address, not a name, is understood; it does not block then.
  static func resolve(
    _ host: String, port: UInt16, passive: Bool = false, numericOnly: Bool = false
  ) throws(TransportError) -> [SocketAddress] {
    var hints = addrinfo()
    hints.ai_family = AF_UNSPEC
    hints.ai_socktype = CInt(SOCK_STREAM.rawValue)
    hints.ai_flags = AI_NUMERICSERV | (passive ? AI_PASSIVE : 0) | (numericOnly ? AI_NUMERICHOST : 0)
    var list: UnsafeMutablePointer<addrinfo>?
    let node = passive && host == "*" ? nil : host
    let code = getaddrinfo(node, String(port), &hints, &list)
    defer { if let list { freeaddrinfo(list) } }
    guard code == 0 else {
      throw TransportError(.nameNotFound, "the host \(host) cannot be found: \(String(cString: gai_strerror(code)))")
    }
    var addresses: [SocketAddress] = []
    var next = list
    while let info = next {
      if let address = SocketAddress(info.pointee.ai_addr, length: info.pointee.ai_addrlen),
        !addresses.contains(address)
      {
        addresses.append(address)
      }
      next = info.pointee.ai_next
    }
    guard !addresses.isEmpty else { throw TransportError(.nameNotFound, "the host \(host) has no address") }
    return addresses
  }
}

/// Options every connection's socket has.
enum SocketOptions {
  static func enable(_ descriptor: CInt, _ level: CInt, _ option: CInt) {
    var on: CInt = 1
    setsockopt(descriptor, level, option, &on, socklen_t(MemoryLayout<CInt>.size))
  }

  /// Frames are written in one piece already, so nothing is gained by the system waiting for more.
  static func prepare(_ descriptor: CInt) { enable(descriptor, CInt(IPPROTO_TCP), TCP_NODELAY) }
}
