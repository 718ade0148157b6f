import LoadWorkloads
import TestSupport
import Testing

@Suite struct MeasureTests {
  @Test func mergedHistogramsAreAsIfAllHadBeenRecordedInOne() {
    var random = SeededGenerator(test: "LoadTests.MeasureTests")
    var (whole, parts) = (Latencies(), [Latencies(), Latencies(), Latencies()])
    for number in 0..<3000 {
      let nanos = UInt64.random(in: 1...(1 << UInt64.random(in: 1...42, using: &random)), using: &random)
      whole.record(nanos)
      parts[number % 3].record(nanos)
    }
    var merged = Latencies()
    for part in parts { merged.add(part) }
    #expect(merged.count == 3000 && merged.max == whole.max && merged.min == whole.min)
    for percent in [0.0, 1, 50, 90, 99, 99.9, 99.99, 100] {
      #expect(merged.percentile(percent) == whole.percentile(percent))
    }
  }

  @Test func mergingWithNothingChangesNothing() {
    var some = Latencies()
    some.record(5000)
    some.add(Latencies())
    #expect(some.count == 1 && some.max >= 5000)
    var none = Latencies()
    none.add(Latencies())
    #expect(none.count == 0 && none.max == 0 && none.percentile(99) == 0 && none.curve.isEmpty)
  }

  @Test func percentilesAreWithinAThousandth() {
    var all = Latencies()
    for micros in 1...100_000 { all.record(UInt64(micros) * 1000) }
    for (percent, exact) in [(50.0, 50_000_000.0), (99, 99_000_000), (99.9, 99_900_000), (99.99, 99_990_000)] {
      #expect(abs(Double(all.percentile(percent)) / exact - 1) < 0.001)
    }
  }

  @Test func whatLastsLongerThanAnHourIsAnHourAndNotLost() {
    var all = Latencies()
    all.record(.max)
    #expect(all.count == 1 && all.max == Latencies.nanosMax)
  }

  @Test func theCurveRisesToTheMaximum() {
    var all = Latencies()
    for micros in 1...10_000 { all.record(UInt64(micros) * 1000) }
    let curve = all.curve
    #expect(curve.count > 30 && curve.last?.percent == 100 && curve.last?.nanos == all.max)
    #expect(zip(curve, curve.dropFirst()).allSatisfy { $0.percent < $1.percent && $0.nanos <= $1.nanos })
  }

  @Test func timesAreWrittenWithThreeDigitsAndTheirUnit() {
    #expect(TimeText.nanos(950) == "950 ns" && TimeText.nanos(1234) == "1.23 us")
    #expect(TimeText.nanos(45_600_000) == "45.6 ms" && TimeText.nanos(6_030_000_000) == "6.03 s")
    #expect(TimeText.seconds("5ms") == 0.005 && TimeText.seconds("1.5s") == 1.5 && TimeText.seconds("2m") == 120)
    #expect(TimeText.seconds("5") == nil && TimeText.seconds("-1s") == nil && TimeText.seconds("xs") == nil)
    #expect(TimeText.grouped(1_234_567) == "1,234,567" && TimeText.fixed(-0.004, 2) == "0.00")
  }
}
