import Glibc

/// One hot path, so many times: `budget-driver PATH COUNT DIRECTORY`.
///
/// Scripts/budgets runs it with two counts under callgrind, or with an allocator that counts, and divides the
/// difference: what starting and warming up costs drops out. Its `main` is synchronous, because valgrind 3.19 does not
/// survive the end of the main thread of an asynchronous one; and all of a call's work, client's and server's, happens
/// on one thread, so that the same run costs the same again.
@main
enum BudgetDriver {
  static let paths: [String: Path] = [
    "pack": packing, "unpack": unpacking, "frames": framing, "unary": unary, "stream": streaming, "write": writing,
  ]

  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count == 4, let path = paths[arguments[1]], let count = Int(arguments[2]), count > 0 else {
      complain("usage: budget-driver \(paths.keys.sorted().joined(separator: "|")) COUNT DIRECTORY")
    }
    do {
      try path(count, arguments[3])
    } catch {
      complain("\(arguments[1]): \(error)")
    }
    if let allocations = allocations() { print("allocations \(allocations)") }
    fflush(nil)
    // Without taking anything down: threads of the runtime's own may still be at work.
    _exit(0)
  }

  /// What Tests/Budgets/count-allocations.c has counted; nil when it is not preloaded.
  private static func allocations() -> UInt? {
    // RTLD_DEFAULT is a null pointer.
    guard let symbol = dlsym(nil, "cp_allocations") else { return nil }
    return unsafeBitCast(symbol, to: (@convention(c) () -> UInt).self)()
  }

  static func complain(_ text: String) -> Never {
    let line = Array("budget-driver: \(text)\n".utf8)
    _ = write(STDERR_FILENO, line, line.count)
    exit(1)
  }
}

/// Does its work so many times, with files below a directory.
typealias Path = @Sendable (_ count: Int, _ directory: String) throws -> Void

/// The path did not do what it is there to measure.
struct Broken: Error, CustomStringConvertible {
  let description: String
}
