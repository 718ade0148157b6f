import ParkSchemas
import RPCCore
import RPCSchemas
import Storage
import Testing

@testable import ParkServices

@Suite struct ClockServiceTests {
  typealias Clock = DevelopmentV1.ClockService

  @Test func theClockMovesForwardOncePerKey() async throws {
    let park = try await TestPark()
    let administrator = try await park.account(.systemAdministrator)
    let start = park.clock.now
    for _ in 0..<2 {
      let reading: DevelopmentV1.ClockReading = try await park.call(
        Clock.advanceClock, DevelopmentV1.AdvanceClockRequest.with { $0.by = .with { $0.seconds = 60 } },
        as: administrator, key: "k")
      #expect(reading.now.flatMap { Timestamp($0) } == start + .seconds(60))
    }
    #expect(park.clock.now == start + .seconds(60))
    let target = start + .hours(20)
    let reading: DevelopmentV1.ClockReading = try await park.call(
      Clock.advanceClock, DevelopmentV1.AdvanceClockRequest.with { $0.to = target.message }, as: administrator)
    // Twenty hours after midnight in UTC it is the next day in Shanghai.
    #expect(reading.day == "2026-01-06")
    #expect(park.clock.now == target)
    await park.close()
  }

  @Test func theClockNeitherGoesBackNorJumpsTooFar() async throws {
    let park = try await TestPark()
    let administrator = try await park.account(.systemAdministrator)
    let now = park.clock.now
    let requests: [DevelopmentV1.AdvanceClockRequest] = [
      .with { $0.by = .with { $0.seconds = -1 } }, .with { $0.by = .with { $0.seconds = .max } },
      .with { $0.to = (now - .seconds(1)).message }, .with { $0.to = .with { $0.seconds = .max } }, .init(),
      .with {
        $0.by = .with { $0.seconds = 1 }
        $0.to = now.message
      },
    ]
    for request in requests {
      let refused = await failure {
        try await park.call(Clock.advanceClock, request, as: administrator, of: DevelopmentV1.ClockReading.self)
      }
      #expect(refused?.code == .invalidArgument)
    }
    #expect(park.clock.now == now)
    await park.close()
  }
}
