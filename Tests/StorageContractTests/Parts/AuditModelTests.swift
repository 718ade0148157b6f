import Storage
import TestSupport
import Testing

/// Goal: verification says of any log what a simple model of it says. Method: random logs with checkpoints at random
/// places; then nothing, or an edit, a deletion, a swap or a cut tail at a random place, behind the store's back. The model
/// is a list of records and the position that was signed last. A failure is replayed by its seed.
@Suite struct AuditModelTests {
  private enum Deed: CaseIterable {
    case nothing, edit, delete, swap, cut
  }

  private static let logs = 40

  @Test func verificationSaysWhatTheModelSays() async throws {
    var random = SeededGenerator(test: "StorageContractTests.AuditModelTests")
    for log in 0..<Self.logs {
      let deed = Deed.allCases[log % Deed.allCases.count]
      let comment = "seed \(random.seed), log \(log): \(deed)"
      let fixture = try await StorageFixture()
      let count = Int.random(in: 3...20, using: &random)
      var signed = 0
      for number in 1...count {
        let audit = fixture.storage.audit
        let details = random.bytes(Int.random(in: 0...40, using: &random))
        try await fixture.storage.store.write { transaction in
          _ = try audit.append(
            AuditEntry(actor: "acc_\(number % 3)", action: "seat.take", subject: "seat_\(number)", details: details),
            in: transaction)
        }
        if random.chance(oneIn: 4) {
          try fixture.storage.checkpointer.checkpoint()
          signed = number
        }
      }
      let place = Int.random(in: 1...count, using: &random)
      let other = place == count ? 1 : place + 1
      switch deed {
      case .nothing: break
      case .edit: try fixture.tamper("UPDATE audit_records SET subject = 'x' WHERE position = \(place)")
      case .delete: try fixture.tamper("DELETE FROM audit_records WHERE position = \(place)")
      case .swap:
        try fixture.tamper(
          """
          UPDATE audit_records SET position = 1000 WHERE position = \(place);
          UPDATE audit_records SET position = \(place) WHERE position = \(other);
          UPDATE audit_records SET position = \(other) WHERE position = 1000;
          """)
      case .cut: try fixture.tamper("DELETE FROM audit_records WHERE position >= \(place)")
      }
      let report = try await fixture.storage.checkpointer.verify()
      // What lies behind the last checkpoint can be cut unseen: the report says how much that is.
      let last = deed == .cut || (deed == .delete && place == count) ? place - 1 : count
      let isSeen =
        switch deed {
        case .nothing: false
        case .edit, .swap: true
        case .delete: place < count || signed > last
        case .cut: signed > last
        }
      #expect(report.isSound == !isSeen, "\(comment) at \(place) of \(count), signed \(signed): \(report.findings)")
      if !isSeen {
        #expect(Int(report.records) == last && Int(report.uncheckpointedRecords) == last - signed, "\(comment)")
      }
      try? await fixture.storage.close()
    }
  }
}
