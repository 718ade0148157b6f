import Glibc
import Testing

@testable import TLSTransport

/// Descriptors are reported to who watches them, and to nobody after that.
@Suite struct PollerTests {
  final class Target: PollTarget {
    func ready(readable: Bool, writable: Bool) {}
  }

  private func pipes() -> (read: CInt, write: CInt) {
    var ends: [CInt] = [0, 0]
    pipe(&ends)
    return (ends[0], ends[1])
  }

  @Test func readableDescriptorIsReported() throws {
    var poller = try Poller.make()
    let ends = pipes()
    let target = Target()
    _ = try poller.add(ends.read, target, read: true, write: false)
    #expect(poller.wait(millis: 0) == 0)
    _ = write(ends.write, "x", 1)
    #expect(poller.wait(millis: 1000) == 1)
    let event = poller.event(0)
    #expect(event?.target === target)
    #expect(event?.readable == true)
    close(ends.read)
    close(ends.write)
  }

  @Test func wakeupFromAnotherThreadIsNoEvent() throws {
    var poller = try Poller.make()
    Poller.wake(poller.wakeupDescriptor)
    #expect(poller.wait(millis: 1000) == 1)
    #expect(poller.event(0) == nil)
    #expect(poller.wait(millis: 0) == 0)
  }

  /// An event that lies in the batch for a target that was removed meanwhile goes to nobody, not to its successor.
  @Test func eventForRemovedTargetIsDropped() throws {
    var poller = try Poller.make()
    let (first, second) = (pipes(), pipes())
    let token = try poller.add(first.read, Target(), read: true, write: false)
    _ = write(first.write, "x", 1)
    #expect(poller.wait(millis: 1000) == 1)
    poller.remove(first.read, token: token)
    _ = try poller.add(second.read, Target(), read: true, write: false)
    #expect(poller.event(0) == nil)
    for end in [first.read, first.write, second.read, second.write] { close(end) }
  }

  @Test func closedOtherEndIsReadable() throws {
    var poller = try Poller.make()
    let ends = pipes()
    _ = try poller.add(ends.read, Target(), read: true, write: false)
    close(ends.write)
    #expect(poller.wait(millis: 1000) == 1)
    #expect(poller.event(0)?.readable == true)
    close(ends.read)
  }
}
