import ParkSchemas

/// The counts of an event: what is confirmed and held never exceeds the capacity, and nobody waits beside a free seat.
struct EventSeats: Sendable, Equatable {
  var capacity: Int64
  var held: Int64
  var confirmed: Int64 = 0
  var waiting: Int64 = 0
  var waitlistMax: Int64
  var checkedIn: Int64 = 0

  var free: Int64 { max(0, capacity - held - confirmed) }
  var waitlistHasRoom: Bool { waiting < waitlistMax }

  /// The contract's message.
  var message: EventV1.Seats {
    .with {
      $0.capacity = UInt32(clamping: capacity)
      $0.confirmed = UInt32(clamping: confirmed)
      $0.held = UInt32(clamping: held)
      $0.free = UInt32(clamping: free)
      $0.waiting = UInt32(clamping: waiting)
      $0.checkedIn = UInt32(clamping: checkedIn)
    }
  }
}
