import RPCCore

extension TLSClientTransport {
  /// Ends every connection that carries no call, in good order. The next call connects anew and takes up the TLS session
  /// of the last connection, if the server still accepts it.
  ///
  /// - Returns: How many were closed, and how many of those had resumed a session themselves.
  public func closeIdleConnections() async -> (closed: Int, resumed: Int) {
    await withUnsafeContinuation { continuation in
      pool.loop.execute { [pool] in
        var result = (closed: 0, resumed: 0)
        for connection in pool.connections where connection.streamCount == 0 && connection.state == .open {
          result.closed += 1
          if connection.isResumed { result.resumed += 1 }
          connection.leave()
        }
        continuation.resume(returning: result)
      }
    }
  }
}
