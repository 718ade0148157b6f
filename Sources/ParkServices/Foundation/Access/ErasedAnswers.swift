import ParkRules
import Storage

/// The answers kept for retries that quote a person whose data are erased: an officer's answer about a case to which the
/// person objected, a repairer's about an order that the person reported.
///
/// The record stays, so that a repeated call is not applied a second time; the answer goes, and who repeats the call is
/// told so and reads the thing as it is now.
enum ErasedAnswers {
  /// The rule that a repeated call gets in the place of its answer.
  static let rule = "ANSWER_ERASED"

  /// Replaces every stored answer about a thing.
  static func forget(about subject: String, in change: Change) throws {
    let answer = try StoredAnswers.answer(
      .precondition(
        "answer", subject, state: "erased", rule: rule,
        BilingualText(
          zh: "该请求已执行；其应答涉及的人员已删除个人数据，应答不再保留，请重新读取",
          en: "the call was applied, but its answer quoted a person whose data were erased since: read the thing again")
      ))
    try change.park.storage.idempotency.replace(about: subject, by: answer, in: change)
  }

  /// Replaces every stored answer about what quotes a person, before the services forget it.
  static func forget(quoting person: String, in change: Change) throws {
    for source in change.park.personalData.all {
      for subject in try source.matters(of: person, in: change) { try forget(about: subject, in: change) }
    }
    try forget(about: person, in: change)
  }
}

extension ReadTransaction {
  /// The column `id` of a statement whose one parameter is a person's account.
  func ids(_ sql: String, of person: String) throws -> [String] {
    var ids: [String] = []
    try forEach(sql, [.text(person)]) { row in
      ids.append(try row.text("id"))
      return true
    }
    return ids
  }
}
