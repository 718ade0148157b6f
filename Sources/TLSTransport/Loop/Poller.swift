import CLinux
import Glibc

/// What a loop is told about a descriptor.
protocol PollTarget: AnyObject {
  /// The descriptor is readable, writable or broken; called on the loop.
  func ready(readable: Bool, writable: Bool)
}

/// epoll, an eventfd for other threads and a timerfd. Targets are looked up by number, so that an event for a target that has gone is harmless.
struct Poller: ~Copyable {
  private let epoll: CInt
  private let wakeup: CInt
  private let timer: CInt
  /// What the timer is set to, in nanoseconds of the loop's clock; `.max` when it is not set.
  private var timerTime = UInt64.max
  private var targets: [(any PollTarget)?] = []
  private var free: [Int] = []
  private var events: UnsafeMutableBufferPointer<epoll_event>

  private static let wakeupToken = UInt64.max
  private static let timerToken = UInt64.max - 1

  /// - Throws: the system's error when it has no descriptors left.
  static func make() throws(SystemError) -> Poller {
    let epoll = epoll_create1(CInt(EPOLL_CLOEXEC))
    guard epoll >= 0 else { throw SystemError("epoll_create1", errno) }
    let wakeup = eventfd(0, CInt(EFD_CLOEXEC | EFD_NONBLOCK))
    guard wakeup >= 0 else {
      let error = SystemError("eventfd", errno)
      Glibc.close(epoll)
      throw error
    }
    let timer = timerfd_create(CLOCK_BOOTTIME, CInt(TFD_CLOEXEC | TFD_NONBLOCK))
    guard timer >= 0 else {
      let error = SystemError("timerfd_create", errno)
      Glibc.close(wakeup)
      Glibc.close(epoll)
      throw error
    }
    return Poller(epoll: epoll, wakeup: wakeup, timer: timer)
  }

  private init(epoll: CInt, wakeup: CInt, timer: CInt) {
    self.epoll = epoll
    self.wakeup = wakeup
    self.timer = timer
    events = .allocate(capacity: 256)
    for (descriptor, token) in [(wakeup, Self.wakeupToken), (timer, Self.timerToken)] {
      var event = epoll_event(events: EPOLLIN.rawValue, data: epoll_data_t(u64: token))
      _ = epoll_ctl(epoll, EPOLL_CTL_ADD, descriptor, &event)
    }
  }

  deinit {
    events.deallocate()
    Glibc.close(timer)
    Glibc.close(wakeup)
    Glibc.close(epoll)
  }

  /// The descriptor another thread writes to; see ``wake(_:)``.
  var wakeupDescriptor: CInt { wakeup }

  /// Makes the loop behind a wakeup descriptor return from its wait.
  static func wake(_ descriptor: CInt) {
    var one: UInt64 = 1
    _ = write(descriptor, &one, 8)
  }

  /// Watches a descriptor; returns the token it is known by.
  mutating func add(_ descriptor: CInt, _ target: any PollTarget, read: Bool, write: Bool) throws(SystemError) -> Int {
    let token = free.popLast() ?? targets.count
    if token == targets.count { targets.append(target) } else { targets[token] = target }
    var event = Self.interest(token, read: read, write: write)
    guard epoll_ctl(epoll, EPOLL_CTL_ADD, descriptor, &event) == 0 else {
      let error = SystemError("epoll_ctl", errno)
      targets[token] = nil
      free.append(token)
      throw error
    }
    return token
  }

  /// Changes what is watched.
  func change(_ descriptor: CInt, token: Int, read: Bool, write: Bool) {
    var event = Self.interest(token, read: read, write: write)
    _ = epoll_ctl(epoll, EPOLL_CTL_MOD, descriptor, &event)
  }

  /// Ends watching. Tokens freed are used again only after the current batch of events: see ``wait(millis:)``.
  mutating func remove(_ descriptor: CInt, token: Int) {
    var event = epoll_event()
    _ = epoll_ctl(epoll, EPOLL_CTL_DEL, descriptor, &event)
    targets[token] = nil
    released.append(token)
  }

  private var released: [Int] = []

  private static func interest(_ token: Int, read: Bool, write: Bool) -> epoll_event {
    var bits: UInt32 = 0
    if read { bits |= EPOLLIN.rawValue | EPOLLRDHUP.rawValue }
    if write { bits |= EPOLLOUT.rawValue }
    return epoll_event(events: bits, data: epoll_data_t(u64: UInt64(token)))
  }

  /// Makes a wait end at `time`, in nanoseconds of the loop's clock, or before.
  ///
  /// The timer is only ever moved forward: most timers of a loop are cancelled long before they are due, and a wait with
  /// an end of its own would have the system set and take back a timer each time it sleeps.
  mutating func wake(by time: UInt64) {
    guard time < timerTime else { return }
    timerTime = time
    var end = itimerspec()
    // All zero would mean: never.
    end.it_value = timespec(tv_sec: Int(time / 1_000_000_000), tv_nsec: max(1, Int(time % 1_000_000_000)))
    _ = timerfd_settime(timer, CInt(TFD_TIMER_ABSTIME), &end, nil)
  }

  /// Waits up to `millis` (-1: without end); returns how many events there are for ``event(_:)``.
  mutating func wait(millis: CInt) -> Int {
    free.append(contentsOf: released)
    released.removeAll(keepingCapacity: true)
    let count = epoll_wait(epoll, events.baseAddress, CInt(events.count), millis)
    return max(0, Int(count))
  }

  /// Event number `index` of the last wait; nil for a wakeup, the timer or a target that has gone since.
  mutating func event(_ index: Int) -> (target: any PollTarget, readable: Bool, writable: Bool)? {
    let event = events[index]
    if event.data.u64 >= Self.timerToken {
      var count: UInt64 = 0
      let isTimer = event.data.u64 == Self.timerToken
      _ = read(isTimer ? timer : wakeup, &count, 8)
      if isTimer { timerTime = .max }
      return nil
    }
    let token = Int(event.data.u64)
    guard token < targets.count, let target = targets[token] else { return nil }
    let broken = event.events & (EPOLLERR.rawValue | EPOLLHUP.rawValue) != 0
    return (
      target, broken || event.events & (EPOLLIN.rawValue | EPOLLRDHUP.rawValue) != 0,
      broken || event.events & EPOLLOUT.rawValue != 0
    )
  }
}

/// A system call that failed.
struct SystemError: Error, CustomStringConvertible {
  let call: String
  let number: CInt

  init(_ call: String, _ number: CInt) {
    self.call = call
    self.number = number
  }

  var description: String { "\(call): \(String(cString: strerror(number)))" }
}
