import ParkRules
import ParkSchemas
import Storage

/// Brings the reference spaces into the table of spaces.
///
/// Until a keeper sets their hours they are open as their source prints it or, where it prints none that can be read, as
/// ``PrintedHours/assumed`` has it. Each booking needs the keeper's approval then, so nothing is promised that nobody
/// keeps.
enum SpaceSeeder {
  /// Seeds one row; whether it wrote.
  ///
  /// - Parameter index: The row's place, for ids in the order of the table.
  static func seed(_ reference: ParkRules.SpaceRow, _ index: Int, in transaction: any WriteTransaction) throws -> Bool {
    let facts = SpaceV1.SpaceFacts.with {
      $0.name = reference.name
      $0.type = reference.type
      $0.address = reference.address ?? ""
      $0.district = reference.district
      $0.sizeText = reference.sizeOrCapacity ?? ""
      $0.hoursText = reference.hours ?? ""
      $0.notes = reference.confidence == .low ? "来源可信度低" : ""
      $0.source = reference.source
    }
    let found = try transaction.row(
      "SELECT \(SpaceRow.columns) FROM spaces WHERE reference_name = ?", [.text(reference.name)]
    ).map(SpaceRow.init)
    let hours = SpaceV1.OpeningHours(reference.hours.flatMap(PrintedHours.week) ?? PrintedHours.assumed)
    if var row = found {
      guard !row.edited, row.facts != facts || row.hours != hours else { return false }
      row.facts = facts
      row.hours = hours
      try row.save(at: transaction.now, in: transaction)
      return true
    }
    // A space that was added here under the same name stays, and is the one.
    guard try transaction.row("SELECT id FROM spaces WHERE name = ?", [.text(reference.name)]) == nil else {
      return false
    }
    let id = Identifier.make(.space, at: transaction.now + .milliseconds(index))
    var row = SpaceRow(id: id, facts: facts, referenceName: reference.name, at: transaction.now)
    row.hours = hours
    try row.save(at: transaction.now, in: transaction)
    return true
  }
}

extension SpaceV1.OpeningHours {
  /// The contract's message of hours without closures.
  init(_ hours: OpeningHours) {
    self.init()
    week = hours.week.map { span in
      .with {
        $0.weekday = UInt32(clamping: span.weekday)
        $0.opensMinute = UInt32(clamping: span.opens)
        $0.closesMinute = UInt32(clamping: span.closes)
      }
    }
    switch hours.holidays {
    case .closed: holidays = .closed
    case .asWeekday: holidays = .asWeekday
    case .asSunday: holidays = .asSunday
    }
  }
}
