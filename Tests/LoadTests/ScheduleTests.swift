import LoadWorkloads
import Testing

@Suite struct ScheduleTests {
  @Test func aConstantRateSendsAtEqualDistances() {
    let times = Array(Arrivals(.constant(1000, seconds: 2)))
    #expect(times.count == 2000)
    #expect(times[0] == 0 && times[1] == 1_000_000 && times[1999] == 1_999_000_000)
  }
}
