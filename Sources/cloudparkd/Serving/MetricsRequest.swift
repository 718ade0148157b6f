import RPCServices

/// What is asked of the metrics listener: as much of HTTP/1.1 as `GET /metrics` needs.
///
/// A request is its head; what may stand behind it is not read, because every answer ends the connection.
enum MetricsRequest: Equatable {
  /// The page, or with HEAD only what is said of it.
  case page(withBody: Bool)
  /// It cannot be had: the status line's number and words, and further header lines.
  case refused(status: String, header: String = "")

  /// Bytes of a head: what Prometheus and browsers send is below one thousand.
  static let headBytesMax = 8192

  private static let end: [UInt8] = [13, 10, 13, 10]

  /// Whether the head is complete, so that it can be read, or too long to become so.
  static func isDecided(_ bytes: [UInt8]) -> Bool { headCount(bytes) != nil || bytes.count >= headBytesMax }

  private static func headCount(_ bytes: [UInt8]) -> Int? {
    let bytes = bytes.prefix(headBytesMax)
    return bytes.indices.first { bytes[$0...].starts(with: end) }
  }

  /// Reads what came first on a connection.
  init(_ bytes: [UInt8]) {
    guard let count = Self.headCount(bytes) else {
      self =
        bytes.count >= Self.headBytesMax
        ? .refused(status: "431 Request Header Fields Too Large") : .refused(status: "400 Bad Request")
      return
    }
    let line = bytes.prefix(count).prefix { $0 != 13 }
    let parts = line.split(separator: 32, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
    guard parts.count == 3, parts[1].hasPrefix("/"), ["HTTP/1.1", "HTTP/1.0"].contains(parts[2]) else {
      self = .refused(status: "400 Bad Request")
      return
    }
    guard parts[1].prefix(while: { $0 != "?" }) == "/metrics" else {
      self = .refused(status: "404 Not Found")
      return
    }
    switch parts[0] {
    case "GET": self = .page(withBody: true)
    case "HEAD": self = .page(withBody: false)
    default: self = .refused(status: "405 Method Not Allowed", header: "Allow: GET, HEAD\r\n")
    }
  }

  /// The answer's bytes as text, with `page` if it was asked for.
  func answer(page: () async -> String) async -> String {
    let (status, header, body, withBody) =
      switch self {
      case .page(let withBody):
        ("200 OK", "Content-Type: \(PrometheusText.contentType)\r\n", await page(), withBody)
      case .refused(let status, let header):
        (status, header + "Content-Type: text/plain; charset=utf-8\r\n", "\(status)\n", true)
      }
    return "HTTP/1.1 \(status)\r\n\(header)Content-Length: \(body.utf8.count)\r\nConnection: close\r\n\r\n"
      + (withBody ? body : "")
  }
}
