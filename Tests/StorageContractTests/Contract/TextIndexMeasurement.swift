import Glibc
import Storage
import TestSupport
import Testing

/// Measures the text index against LIKE over 50,000 rows, for Docs/PERFORMANCE.md:
/// `CLOUDPARK_MEASURE=1 swift test -c release --filter TextIndexMeasurement`.
@Suite(.enabled(if: getenv("CLOUDPARK_MEASURE") != nil)) struct TextIndexMeasurement {
  private static let rows = 50_000
  private static let parts = [
    "北京", "朝阳", "东城", "文化", "创意", "影视", "传媒", "数字", "艺术", "设计", "出版", "音乐", "科技", "动漫", "演艺", "星河", "长安",
    "青云", "百川", "九鼎",
  ]

  @Test func searchesOverManyRows() async throws {
    try await StoreFixture.with(EngineUnderTest.all[0]) { fixture async throws in
      var random = TextIndexRandom(7)
      let texts = (0..<Self.rows).map { number in
        (0..<4).map { _ in Self.parts[random.below(Self.parts.count)] }.joined() + "\(number)有限公司\nstudio \(number)"
      }
      let filling = ContinuousClock.now
      for start in stride(from: 0, to: Self.rows, by: 500) {
        try await fixture.store.write { transaction in
          for number in start..<(start + 500) {
            try transaction.execute(
              "INSERT INTO things (id, search, colour) VALUES (?, ?, '')",
              [.text("k\(1_000_000 + number)"), .text(texts[number])])
          }
        }
      }
      print("50000 rows filled in \(ContinuousClock.now - filling)")
      for text in ["青云百川九鼎星河", "青云百", "动漫演艺", "49999", "studio", "文化", "无此企业名", "鼎"] {
        let matches = texts.count { $0.contains(text) }
        let index = try await Self.time(fixture.store) { transaction in
          let source = try transaction.textSource("things", containing: text, beyond: "", newestFirst: false)
          return try transaction.rows(
            "SELECT id FROM \(source.from) WHERE \(source.condition) ORDER BY \(source.order) LIMIT 100",
            source.arguments
          ).count
        }
        let like = try await Self.time(fixture.store) { transaction in
          try transaction.rows(
            "SELECT id FROM things WHERE search LIKE ? ESCAPE '\\' ORDER BY id LIMIT 100", [.text("%\(text)%")]
          ).count
        }
        #expect(index.rows == like.rows)
        print("\(text): \(matches) match, first \(index.rows): index \(index.time), LIKE \(like.time)")
      }
    }
  }

  /// The median of 21 reads.
  private static func time(_ store: any Store, _ body: @escaping @Sendable (any ReadTransaction) throws -> Int)
    async throws
    -> (rows: Int, time: Duration)
  {
    var times: [Duration] = []
    var rows = 0
    for _ in 0..<21 {
      let start = ContinuousClock.now
      rows = try await store.read(body)
      times.append(ContinuousClock.now - start)
    }
    return (rows, times.sorted()[times.count / 2])
  }
}
