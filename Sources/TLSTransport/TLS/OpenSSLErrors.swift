import COpenSSL
import Glibc

/// The error queue of OpenSSL, which is per thread and shared by everything on it.
enum OpenSSLErrors {
  /// Empties the queue. Before an operation whose failure is to be told from leftovers.
  @inline(__always)
  static func clear() { ERR_clear_error() }

  /// The oldest error, and an empty queue.
  static func take() -> UInt {
    let code = ERR_get_error()
    ERR_clear_error()
    return code
  }

  /// The text of an error; empty for none.
  static func text(_ code: UInt) -> String {
    guard code != 0 else { return "" }
    if let reason = ERR_reason_error_string(code) { return String(cString: reason) }
    var buffer = [CChar](repeating: 0, count: 256)
    ERR_error_string_n(code, &buffer, buffer.count)
    return buffer.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
  }

  /// The failure of reading a file, in words: OpenSSL reports a missing file as a system error.
  static func fileFailure() -> String {
    let code = take()
    if code == 0 { return "it cannot be read" }
    let lib = cp_err_lib(code)
    if lib == ERR_LIB_SYS { return String(cString: strerror(cp_err_reason(code))) }
    return text(code)
  }
}
