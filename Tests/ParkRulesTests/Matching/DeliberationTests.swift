import Testing

@testable import ParkRules

/// Goal: what the bodies of a policy have not deliberated on does not pass. Method: every way in which the record can be
/// short of the policy's list, and the days at its bounds.
@Suite struct DeliberationTests {
  private static let bodies = ["班子会", "部务会"]

  private func meeting(_ body: String, _ day: String) throws -> Deliberation {
    Deliberation(body: body, heldOn: try CivilDate(day), minutes: "纪要〔2026〕3号")
  }

  private func refusal(_ held: [Deliberation], by bodies: [String] = bodies) throws -> BilingualText? {
    Deliberations.refusal(held, by: bodies, notBefore: try CivilDate("2026-03-02"), today: try CivilDate("2026-03-09"))
  }

  @Test func eachBodyMeetsOnceInTheOrderOfThePolicy() throws {
    let (first, second) = (try meeting("班子会", "2026-03-03"), try meeting("部务会", "2026-03-05"))
    #expect(try refusal([first, second]) == nil)
    for held in [[], [first], [second], [second, first], [first, second, second]] {
      #expect(try refusal(held)?.en.contains("班子会, 部务会") == true, "\(held.map(\.body))")
    }
    #expect(try refusal([first, try meeting("办公会", "2026-03-05")]) != nil)
  }

  @Test func meetingsLieBetweenWhatTheyDeliberateOnAndTodayInTheirOrder() throws {
    // Both bounds count, and two bodies may meet on one day.
    #expect(try refusal([meeting("班子会", "2026-03-02"), meeting("部务会", "2026-03-09")]) == nil)
    #expect(try refusal([meeting("班子会", "2026-03-05"), meeting("部务会", "2026-03-05")]) == nil)
    for (first, second) in [("2026-03-01", "2026-03-05"), ("2026-03-05", "2026-03-10"), ("2026-03-05", "2026-03-04")] {
      let text = try refusal([meeting("班子会", first), meeting("部务会", second)])
      #expect(text?.en.contains("must lie between") == true, "\(first) \(second)")
    }
  }

  @Test func aPolicyWithoutBodiesTakesNoMeetings() throws {
    #expect(try refusal([], by: []) == nil)
    #expect(try refusal([meeting("班子会", "2026-03-03")], by: [])?.en.contains("names no body") == true)
  }
}
