import Testing

/// The house's style as far as a machine can tell it; each rule says what to do instead.
@Suite struct StyleTests {
  /// What may not stand in shipped code, with the replacement.
  static let banned: [(pattern: String, instead: String)] = [
    ("try!", "handle the error or let it travel"),
    ("as!", "use a conditional cast"),
    ("fatalError(", "throw, or make the state impossible"),
    ("TO" + "DO", "do it, or say it in the issue"),
    ("FIX" + "ME", "fix it, or say it in the issue"),
    ("unsafeFlags", "other packages could not depend on the client library by version"),
    ("Thread.sleep", "wait for an event or the injected clock"),
  ]

  @Test func shippedCodeHoldsNoBannedCall() {
    for file in SourceTree.shipped {
      for (number, line) in file.lines.enumerated() {
        let code = line.split(separator: "//", maxSplits: 1, omittingEmptySubsequences: false).first ?? ""
        for (pattern, instead) in Self.banned where code.contains(pattern) {
          Issue.record("\(file.path):\(number + 1): \(pattern) - \(instead)")
        }
      }
    }
  }

  @Test func uncheckedSendableStandsOnlyInTheTransportWithItsInvariant() {
    for file in SourceTree.shipped where file.text.contains("@unchecked Sendable") {
      #expect(file.path.hasPrefix("Sources/TLSTransport/"), "\(file.path): @unchecked Sendable outside TLSTransport")
      #expect(
        file.text.contains("`@unchecked Sendable`"),
        "\(file.path): say the invariant in a comment that names `@unchecked Sendable`")
    }
  }

  @Test func filesAreSmallRooms() {
    for file in SourceTree.shipped {
      #expect(file.lines.count <= 600, "\(file.path) has \(file.lines.count) lines: split it by idea")
    }
  }

  @Test func handlersStartNoTasksOfTheirOwn() {
    for file in SourceTree.shipped where file.path.hasPrefix("Sources/ParkServices/") {
      for (number, line) in file.lines.enumerated() {
        let code = line.split(separator: "//", maxSplits: 1, omittingEmptySubsequences: false).first ?? ""
        #expect(
          !code.replacing("addTask {", with: "").contains("Task {") && !code.contains("Task.detached"),
          "\(file.path):\(number + 1): a task that nobody awaits outlives its call; use a task group")
      }
    }
  }
}
