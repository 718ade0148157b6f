/// A meeting of a body that deliberates on cases (班子会、部务会、领导小组办公室会议).
public struct Deliberation: Sendable, Hashable {
  /// The body, as the policy names it.
  public var body: String
  /// The day of the meeting.
  public var heldOn: CivilDate
  /// Where it is on record: the minutes' number or the like.
  public var minutes: String

  public init(body: String, heldOn: CivilDate, minutes: String) {
    self.body = body
    self.heldOn = heldOn
    self.minutes = minutes
  }
}

/// Whether the bodies that a policy names have met: each once, in the policy's order, when there was something to
/// deliberate on.
///
/// Sourced (processes table, policy_award 7 and 9): 班子会审议→部务会审议 before the public notice, the office of the leading
/// group after it. Which bodies there are is the policy's own; one that names none asks for none.
public enum Deliberations {
  /// Bodies of one stage.
  public static let bodiesMax = 5

  /// Why the meetings do not do; nil when they do.
  ///
  /// - Parameters:
  ///   - held: The meetings as they were recorded.
  ///   - bodies: The bodies that the policy names, in its order.
  ///   - first: The first day on which they could deliberate.
  ///   - today: A meeting lies not in the future.
  public static func refusal(
    _ held: [Deliberation], by bodies: [String], notBefore first: CivilDate, today: CivilDate
  ) -> BilingualText? {
    guard held.map(\.body) == bodies else {
      guard !bodies.isEmpty else {
        return BilingualText(zh: "该政策未规定会议审议", en: "the policy names no body that deliberates here")
      }
      return BilingualText(
        zh: "须依次记录以下会议的审议:\(bodies.joined(separator: "、"))",
        en: "a meeting of each of these bodies, in this order, must be on record: \(bodies.joined(separator: ", "))")
    }
    var earliest = first
    for meeting in held {
      guard earliest <= meeting.heldOn, meeting.heldOn <= today else {
        return BilingualText(
          zh: "\(meeting.body)的会议日期\(meeting.heldOn)应在\(earliest)至\(today)之间",
          en: "the meeting of \(meeting.body) on \(meeting.heldOn) must lie between \(earliest) and \(today)")
      }
      earliest = meeting.heldOn
    }
    return nil
  }
}
