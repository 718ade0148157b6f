import Storage
import TestSupport
import Testing

/// Personal fields under a key per person, which erasure destroys.
@Suite struct PersonKeysTests {
  private func seal(_ fixture: StorageFixture, _ text: String, _ person: String, _ field: String) async throws
    -> [UInt8]
  {
    let persons = fixture.storage.persons
    return try await fixture.storage.store.write {
      try persons.seal(Array(text.utf8), person: person, field: field, in: $0)
    }
  }

  private func open(_ fixture: StorageFixture, _ box: [UInt8], _ person: String, _ field: String) async throws
    -> String?
  {
    let persons = fixture.storage.persons
    return try await fixture.storage.store.read {
      try persons.open(box, person: person, field: field, in: $0).map { String(decoding: $0, as: UTF8.self) }
    }
  }

  @Test func sealedFieldOpensAfterARestart() async throws {
    let fixture = try await StorageFixture()
    let phone = try await seal(fixture, "13800001234", "acc_1", "phone")
    let empty = try await seal(fixture, "", "acc_1", "note")
    #expect(phone.count == 11 + SealedBox.overheadBytes)
    try await fixture.storage.close()
    let again = try await StorageFixture(directory: fixture.directory)
    #expect(try await open(again, phone, "acc_1", "phone") == "13800001234")
    #expect(try await open(again, empty, "acc_1", "note") == "")
    try await again.storage.close()
  }

  @Test func boxOfAnotherPersonOrFieldOrChangedIsRefused() async throws {
    try await StorageFixture.with { fixture async throws in
      let box = try await seal(fixture, "13800001234", "acc_1", "phone")
      _ = try await seal(fixture, "x", "acc_2", "phone")
      var changed = box
      changed[14] ^= 1
      for (box, person, field) in [
        (box, "acc_2", "phone"), (box, "acc_1", "name"), (box, "acc_3", "phone"), (changed, "acc_1", "phone"),
        (Array(box.prefix(27)), "acc_1", "phone"), ([], "acc_1", "phone"),
      ] {
        await #expect(throws: CryptoError.notAuthentic) { try await open(fixture, box, person, field) }
      }
    }
  }

  @Test func erasureDestroysTheKeyForEver() async throws {
    try await StorageFixture.with { fixture async throws in
      let box = try await seal(fixture, "13800001234", "acc_1", "phone")
      let other = try await seal(fixture, "139", "acc_2", "phone")
      let persons = fixture.storage.persons
      #expect(try await fixture.storage.store.write { try persons.erase(person: "acc_1", in: $0) })
      #expect(try await !fixture.storage.store.write { try persons.erase(person: "acc_1", in: $0) })
      #expect(try await open(fixture, box, "acc_1", "phone") == nil)
      await #expect(throws: PersonKeyError.erased) { try await seal(fixture, "x", "acc_1", "phone") }
      #expect(try await open(fixture, other, "acc_2", "phone") == "139")
      // A person without a key can be erased too, and stays erased.
      #expect(try await fixture.storage.store.write { try persons.erase(person: "acc_9", in: $0) })
      await #expect(throws: PersonKeyError.erased) { try await seal(fixture, "x", "acc_9", "phone") }
    }
  }
}
