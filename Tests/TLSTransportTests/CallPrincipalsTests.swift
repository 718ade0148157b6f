import RPCCore
import Testing

@testable import TLSTransport

/// Goal: who a call acts for is read and set without a lock, and is always the one that was set last.
@Suite struct CallPrincipalsTests {
  final class Someone: Principal {
    let subject: String
    init(_ subject: String) { self.subject = subject }
  }

  @Test func lastOneSetCountsWhereverItWasSet() {
    let (principals, notes) = (CallPrincipals(), CallNotes())
    #expect(principals.last(notes) == nil)
    // From the loop, from elsewhere, and more often than there are places.
    for (index, onLoop) in [true, true, true, false, true, false].enumerated() {
      principals.set(Someone("\(index)"), notes, onLoop: onLoop)
      #expect(principals.last(notes)?.subject == "\(index)")
    }
    principals.set(nil, notes, onLoop: true)
    #expect(principals.last(notes) == nil)
  }

  @Test func nothingIsLeftForTheNextCall() {
    let (principals, notes) = (CallPrincipals(), CallNotes())
    for onLoop in [[true], [true, true], [false], [true, false], [true, true, true]] {
      weak var before: Someone?
      do {
        let someone = Someone("before")
        before = someone
        for place in onLoop { principals.set(someone, notes, onLoop: place) }
      }
      notes.clear()
      principals.clear()
      #expect(principals.last(notes) == nil)
      #expect(before == nil, "set \(onLoop): it is still held")
    }
  }

  @Test func readersOnOtherThreadsSeeWholeOnes() async {
    let subjects = ["", "1", "2", "3", "4"]
    for _ in 0..<200 {
      let (principals, notes) = (CallPrincipals(), CallNotes())
      await withTaskGroup(of: Bool.self) { group in
        for _ in 0..<2 {
          group.addTask {
            var seen = ""
            while seen != "4" {
              seen = principals.last(notes)?.subject ?? ""
              guard subjects.contains(seen) else { return false }
              // There may be fewer threads than readers: who sets them needs one.
              await Task.yield()
            }
            return true
          }
        }
        group.addTask {
          for subject in ["1", "2", "3", "4"] { principals.set(Someone(subject), notes, onLoop: true) }
          return true
        }
        for await isRight in group { #expect(isRight) }
      }
    }
  }
}
