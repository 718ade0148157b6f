import Foundation

/// A thread that wakes a lane's callers in time. It does nothing else, so that it is late only when the machine is.
enum Pacer {
  static func start(_ lane: Lane) {
    let thread = Thread {
      sharpenTimer()
      while let next = lane.pace(now: RunClock.now()) { RunClock.sleep(until: next) }
    }
    thread.name = "parkload-pace-\(lane.index)"
    thread.start()
  }

  /// The kernel may delay a sleeping thread by 50 us to save wake-ups; this one asks for none. Not all systems let it.
  private static func sharpenTimer() {
    var link = [CChar](repeating: 0, count: 64)
    guard readlink("/proc/thread-self", &link, link.count - 1) > 0 else { return }
    let path = String(decoding: link.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard let thread = path.split(separator: "/").last else { return }
    let file = open("/proc/\(thread)/timerslack_ns", O_WRONLY | O_CLOEXEC)
    guard file >= 0 else { return }
    _ = write(file, "1", 1)
    close(file)
  }
}
