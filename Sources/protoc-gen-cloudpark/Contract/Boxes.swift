/// Finds the fields through which a struct would hold itself, and marks them to be boxed.
///
/// Lists and maps keep their elements elsewhere anyway, so only singular messages count. A field is part of a circle if
/// its message reaches the field's owner.
enum ContractBoxes {
  static func mark(_ contract: Contract) {
    var reached: [String: Set<String>] = [:]
    for message in contract.messages.values {
      for field in message.fields where !field.isRepeated {
        guard case .message(let type) = field.kind else { continue }
        let set = reached[type.fullName] ?? reach(type)
        reached[type.fullName] = set
        field.isBoxed = set.contains(message.fullName)
      }
    }
  }

  /// All messages that a message holds inside itself, itself included.
  private static func reach(_ message: MessageType) -> Set<String> {
    var seen: Set<String> = [message.fullName]
    var open = [message]
    while let next = open.popLast() {
      for field in next.fields where !field.isRepeated {
        if case .message(let type) = field.kind, seen.insert(type.fullName).inserted { open.append(type) }
      }
    }
    return seen
  }
}
