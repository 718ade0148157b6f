/// The connections of a loop that keep the memory of their buffers, because they were used lately.
///
/// Thousands of idle connections must not hold buffers, and busy ones must not allocate theirs anew for every read. So a
/// fixed number of connections keeps them; one more takes the place of the one that has had it longest.
struct WarmConnections {
  private var places = [Connection?](repeating: nil, count: placesMax)
  private var next = 0

  /// At about 40 KB each, less than 3 MB per loop.
  private static let placesMax = 64

  /// The connection is about to use its buffers: it keeps them until others need its place.
  mutating func keep(_ connection: Connection) {
    let place = next
    next = (next + 1) % Self.placesMax
    let before = places[place]
    places[place] = connection
    connection.warmPlace = place
    before?.cool()
  }

  /// The connection has closed.
  mutating func remove(_ connection: Connection) {
    let place = connection.warmPlace
    if place >= 0, places[place] === connection { places[place] = nil }
    connection.warmPlace = -1
  }
}
