/// Finds what would break clients of the last release.
enum Compatibility {
  /// One line for each break: what was, what is, and what to do instead. Additions are no breaks.
  static func breaks(from old: Listing, to new: Listing) -> [String] {
    var result: [String] = []
    for key in old.sections.keys.sorted() {
      guard let before = old.sections[key] else { continue }
      guard let after = new.sections[key] else {
        result.append("\(key) is gone; clients of the last release use it: bring it back")
        continue
      }
      for member in before.members.keys.sorted(by: Listing.precedes) {
        let was = before.members[member] ?? ""
        let `is` = after.members[member]
        if `is` == was { continue }
        let text: String? =
          switch before.kind {
          case .message: field(member, was, `is`, after)
          case .enum: value(member, was, `is`)
          case .service: method(member, was, `is`)
          }
        if let text { result.append("\(key): \(text)") }
      }
    }
    return result
  }

  private static func field(_ number: String, _ was: String, _ now: String?, _ after: Listing.Section) -> String {
    if let now {
      return "field \(number) was '\(was)' and is now '\(now)'; "
        + "leave it as it was and give the new one a number that was never used"
    }
    if let moved = after.members.first(where: { $0.value == was }) {
      return "field '\(was)' had the number \(number) and now has \(moved.key); give it its number back"
    }
    return "field \(number) '\(was)' is gone; bring it back, and mark it 'deprecated = true' if nobody shall use it"
  }

  private static func value(_ name: String, _ was: String, _ now: String?) -> String {
    if let now { return "\(name) was \(was) and is now \(now); give it its number back" }
    return "\(name) = \(was) is gone; bring it back, under the same name, which JSON uses"
  }

  private static func method(_ name: String, _ was: String, _ now: String?) -> String? {
    guard let now else {
      return "method \(name) is gone; bring it back, and let it answer UNIMPLEMENTED if it must not work any more"
    }
    let (before, after) = (MethodText(was), MethodText(now))
    if before.shape == after.shape && after.promises(atLeast: before) { return nil }
    return "method \(name) was '\(was)' and is now '\(now)'; leave it as it was and add a method of another name"
  }

  /// A method's line, taken apart.
  private struct MethodText {
    let shape: String
    let effect: Int
    let isResumable: Bool

    init(_ text: String) {
      let parts = text.split(separator: ",").map { $0.drop { $0 == " " } }
      shape = parts.first.map(String.init) ?? ""
      let effects = Listing.Effect.allCases
      effect = effects.firstIndex { effect in parts.contains { $0 == effect.rawValue } } ?? effects.count
      isResumable = parts.contains("resumable")
    }

    /// Whether a client that relies on the other's promises can rely on these: an old client repeats without a key what
    /// changed nothing, and resumes what was resumable.
    func promises(atLeast other: MethodText) -> Bool {
      effect <= other.effect && (isResumable || !other.isResumable)
    }
  }
}
