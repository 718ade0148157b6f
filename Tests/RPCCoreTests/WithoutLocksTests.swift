import SchemaRuntime
import Testing

@testable import RPCCore

/// Goal: what calls read without a lock is whole and alive, whoever replaces it meanwhile.
@Suite struct WithoutLocksTests {
  final class Number: Sendable {
    let value: Int
    let twice: Int

    init(_ value: Int) {
      self.value = value
      twice = 2 * value
    }
  }

  private static func method(_ name: String) -> MethodDescriptor {
    MethodDescriptor(service: "a.B", name: name, callType: .unary, requestType: "", responseType: "")
  }

  @Test func publishedValueIsTheLastOneHoweverOftenItIsReplaced() {
    let published = Published<Number>()
    #expect(published.read { $0.value } == nil)
    // More of them than are read without the lock, with nothing published in between.
    for value in 1...40 {
      published.publish(Number(value))
      #expect(published.read { $0.value } == value)
      if value % 5 == 0 {
        published.publish(nil)
        #expect(published.read { $0.value } == nil)
      }
    }
  }

  @Test func readersOfAPublishedValueSeeWholeOnesInOrder() async {
    let published = Published<Number>()
    published.publish(Number(0))
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<4 {
        group.addTask {
          var last = 0
          while last < 200 {
            guard let (value, twice) = published.read({ ($0.value, $0.twice) }), value >= last, twice == 2 * value
            else { return false }
            last = value
            // There may be fewer threads than readers: the writer needs one.
            await Task.yield()
          }
          return true
        }
      }
      group.addTask {
        for value in 1...200 {
          published.publish(Number(value))
          await Task.yield()
        }
        return true
      }
      for await isRight in group { #expect(isRight) }
    }
  }

  @Test func everyMethodHasItsOwnNoteThoughTheyShareFewPlaces() async {
    let methods = (0..<200).map { Self.method("M\($0)") }
    let notes = MethodNotes<Number>()
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<4 {
        group.addTask {
          for (index, method) in methods.enumerated() {
            if let known = notes.value(for: method), known.value != index { return false }
            notes.keep(Number(index), for: method)
            guard notes.value(for: method)?.value == index else { return false }
          }
          return true
        }
      }
      for await isRight in group { #expect(isRight) }
    }
    #expect(methods.enumerated().allSatisfy { index, method in notes.value(for: method)?.value == index })
    #expect(notes.value(for: Self.method("M0")) == nil, "another descriptor of the same name is another method")
  }

  @Test func noteThatIsKnownStays() {
    let method = Self.method("M")
    let notes = MethodNotes<Number>()
    notes.keep(Number(1), for: method)
    notes.keep(Number(2), for: method)
    #expect(notes.value(for: method)?.value == 1)
  }
}
