import Storage
import TestSupport
import Testing

/// The text index finds exactly the rows whose column holds the text, whatever was changed and in which transaction.
@Suite struct TextIndexContractTests {
  private static func find(
    _ text: String, beyond key: String = "", newestFirst: Bool = false, colour: String? = nil, rowsMax: Int = 1000,
    in transaction: any ReadTransaction
  ) throws -> [String] {
    let source = try transaction.textSource("things", containing: text, beyond: key, newestFirst: newestFirst)
    let more = colour == nil ? "" : " AND colour = ?"
    return try transaction.rows(
      "SELECT id FROM \(source.from) WHERE \(source.condition)\(more) ORDER BY \(source.order) LIMIT ?",
      source.arguments + (colour.map { [.text($0)] } ?? []) + [.integer(rowsMax)]
    ).map { try $0.text("id") }
  }

  private static func insert(
    _ id: String, _ text: String, _ colour: String = "red", in transaction: any WriteTransaction
  )
    throws
  {
    try transaction.execute(
      "INSERT INTO things (id, search, colour) VALUES (?, ?, ?)", [.text(id), .text(text), .text(colour)])
  }

  @Test(arguments: EngineUnderTest.all) func partsOfEveryLengthAreFoundInBothLanguages(_ engine: EngineUnderTest)
    async throws
  {
    try await StoreFixture.with(engine) { fixture async throws in
      try await fixture.store.write { transaction in
        try Self.insert("b", "北京798文化创意产业园\nbeijing798", in: transaction)
        try Self.insert("a", "一百分之百100%\"quoted\"", "blue", in: transaction)
        try Self.insert("c", "文化a_b and or not near*(", in: transaction)
      }
      let expected: [(String, [String])] = [
        ("文化", ["b", "c"]), ("文化创", ["b"]), ("798", ["b"]), ("g7", ["b"]), ("创", ["b"]), ("beijing798", ["b"]),
        ("100%", ["a"]), ("%", ["a"]), ("\"quoted\"", ["a"]), ("a_b", ["c"]), ("_", ["c"]), ("and or not", ["c"]),
        ("near*(", ["c"]), ("*", ["c"]), ("园\nb", ["b"]), ("before the index", ["old"]), ("nothing", []), ("无", []),
      ]
      for (text, ids) in expected {
        let found = try await fixture.store.read { try Self.find(text, in: $0) }
        #expect(found == ids, "\(text)")
      }
      // The order is that of making; it can be turned round, and other conditions narrow it.
      let newest = try await fixture.store.read { try Self.find("文化", newestFirst: true, in: $0) }
      #expect(newest == ["c", "b"])
      let blue = try await fixture.store.read { try Self.find("分之百", colour: "red", in: $0) }
      #expect(blue.isEmpty)
    }
  }

  @Test(arguments: EngineUnderTest.all) func undoneChangesLeaveNoTraceInTheIndex(_ engine: EngineUnderTest) async throws
  {
    try await StoreFixture.with(engine) { fixture async throws in
      try await fixture.store.write { try Self.insert("a", "kept words", in: $0) }
      struct Undo: Error {}
      await #expect(throws: Undo.self) {
        try await fixture.store.write { transaction in
          try Self.insert("b", "words undone", in: transaction)
          try transaction.execute("UPDATE things SET search = 'other' WHERE id = 'a'")
          throw Undo()
        }
      }
      let found = try await fixture.store.read { (try Self.find("words", in: $0), try Self.find("other", in: $0)) }
      #expect(found == (["a"], []))
    }
  }

  @Test(arguments: EngineUnderTest.all) func aPageGoesOnThoughItsLastRowIsGone(_ engine: EngineUnderTest) async throws {
    try await StoreFixture.with(engine) { fixture async throws in
      try await fixture.store.write { transaction in
        for number in 1...9 { try Self.insert("k\(number)", "common text", in: transaction) }
      }
      for newestFirst in [false, true] {
        try await fixture.store.write { transaction in
          try transaction.execute("DELETE FROM things WHERE id = 'k5'")
          let rest = try Self.find("common", beyond: "k5", newestFirst: newestFirst, in: transaction)
          #expect(rest == (newestFirst ? ["k4", "k3", "k2", "k1"] : ["k6", "k7", "k8", "k9"]))
        }
      }
    }
  }

  /// Goal: index and rows never differ. Method: seeded random inserts, updates, deletes, some undone, against an array;
  /// after each step random texts of 1 to 5 scalars are looked for by pages of random size, in both directions.
  @Test(arguments: EngineUnderTest.all, [UInt64(1), 2, 3, .random(in: 4 ... .max)])
  func randomChangesAndSearchesAgreeWithAPlainList(_ engine: EngineUnderTest, seed: UInt64) async throws {
    try await StoreFixture.with(engine) { fixture async throws in
      try await fixture.store.write { _ = try $0.execute("DELETE FROM things") }
      var random = TextIndexRandom(seed)
      var model: [(id: String, text: String)] = []
      for step in 0..<120 {
        var next = model
        for _ in 0...random.below(6) { random.change(&next, step) }
        let (before, after, keep) = (model, next, random.below(4) > 0)
        struct Undo: Error {}
        do {
          try await fixture.store.write { transaction in
            try TextIndexRandom.apply(from: before, to: after, in: transaction)
            if !keep { throw Undo() }
          }
          model = next
        } catch is Undo {}
        let (text, rowsMax, newestFirst) = (random.text(1...5), 1 + random.below(5), random.below(2) == 0)
        let found = try await fixture.store.read { transaction in
          var found: [String] = []
          while true {
            let page = try Self.find(
              text, beyond: found.last ?? "", newestFirst: newestFirst, rowsMax: rowsMax,
              in: transaction)
            found += page
            if page.count < rowsMax { return found }
          }
        }
        let expected = model.filter { $0.text.contains(text) }.map(\.id)
        #expect(found == (newestFirst ? expected.reversed() : expected), "seed \(seed), step \(step), \(text)")
      }
    }
  }
}

/// Random texts of a small alphabet and random changes of a list of rows.
struct TextIndexRandom {
  private static let alphabet = Array("ab文化园1%_\"".unicodeScalars)
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  mutating func text(_ lengths: ClosedRange<Int>) -> String {
    var scalars = String.UnicodeScalarView()
    for _ in 0..<(lengths.lowerBound + below(lengths.count)) {
      scalars.append(Self.alphabet[below(Self.alphabet.count)])
    }
    return String(scalars)
  }

  mutating func change(_ rows: inout [(id: String, text: String)], _ step: Int) {
    switch below(5) {
    case 0 where !rows.isEmpty: rows.remove(at: below(rows.count))
    case 1 where !rows.isEmpty: rows[below(rows.count)].text = text(0...12)
    default:
      // Keys grow with time, as the park's ids do.
      let number = 1_000_000 + step * 100 + rows.count
      guard !rows.contains(where: { $0.id >= "\(number)" }) else { return }
      rows.append(("\(number)", text(0...12)))
    }
  }

  static func apply(
    from old: [(id: String, text: String)], to new: [(id: String, text: String)], in transaction: any WriteTransaction
  ) throws {
    let (had, has) = (Dictionary(uniqueKeysWithValues: old), Dictionary(uniqueKeysWithValues: new))
    for (id, text) in new where had[id] == nil {
      try transaction.execute("INSERT INTO things (id, search, colour) VALUES (?, ?, '')", [.text(id), .text(text)])
    }
    for (id, text) in has.sorted(by: { $0.key < $1.key }) where had[id] != nil && had[id] != text {
      try transaction.execute("UPDATE things SET search = ? WHERE id = ?", [.text(text), .text(id)])
    }
    for id in had.keys.sorted() where has[id] == nil {
      try transaction.execute("DELETE FROM things WHERE id = ?", [.text(id)])
    }
  }
}
