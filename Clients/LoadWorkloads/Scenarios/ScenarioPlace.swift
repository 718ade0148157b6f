import CloudParkClient
import Foundation
import ParkSchemas
import RPCCore
import RPCSchemas

/// A park of the run's own, with one unit to let and one space with one slot to book.
struct ScenarioPlace: Sendable {
  let park: String
  let unit: String
  let space: String
  /// The slot.
  let starts: GoogleProtobuf.Timestamp
  let ends: GoogleProtobuf.Timestamp
  let officer: ScenarioPark.Person
  let staff: ScenarioPark.Person
  private let scenario: ScenarioPark

  /// - Throws: `RPCError` when the server refuses the set-up.
  static func make(_ scenario: ScenarioPark) async throws -> ScenarioPlace {
    let client = scenario.park
    let park = try await client.parks.upsertPark(
      .with {
        $0.facts = .with {
          $0.name = "压测园区\(scenario.run)(虚构)"
          $0.district = "朝阳区"
          $0.source = "parkload"
        }
      }, try scenario.admin.options())
    let officer = try await scenario.person("officer", .districtOfficer)
    let staff = try await scenario.person("staff", .parkStaff, tenant: park.id)
    let unit = try await client.parks.upsertUnit(
      .with {
        $0.facts = .with {
          $0.number = "A-1"
          $0.areaSquareDecimetres = 10_000
          $0.uses = [.office]
          $0.rentFenPerMonth = 1_000_000
        }
      }, try staff.options())
    let space = try await client.spaces.upsertSpace(
      .with {
        $0.facts = .with {
          $0.name = "压测场地\(scenario.run)(虚构)"
          $0.type = "会议室"
          $0.parkId = park.id
          $0.district = "朝阳区"
          $0.source = "parkload"
        }
        $0.rules = .with { $0.bookingsPerPersonMax = 100 }
      }, try staff.options())
    let open = try await client.spaces.setOpeningHours(
      .with {
        $0.spaceId = space.id
        $0.expectedVersion = space.version
        $0.hours = .with {
          $0.holidays = .asWeekday
          $0.week = (1...7).map { (day: UInt32) in
            .with {
              $0.weekday = day
              $0.opensMinute = 0
              $0.closesMinute = 1440
            }
          }
        }
      }, try staff.options())
    // 10:00 of the day after the next in Shanghai: whatever the server's clock says, it lies ahead.
    let day = try await scenario.day()
    guard let midnight = try? Date("\(day)T00:00:00+08:00", strategy: .iso8601) else {
      throw LoadError(.server, "the server's day is '\(day)'")
    }
    let start = Int64(midnight.timeIntervalSince1970) + 2 * 86_400 + 10 * 3600
    return ScenarioPlace(
      park: park.id, unit: unit.id, space: open.id, starts: .with { $0.seconds = start },
      ends: .with { $0.seconds = start + 3600 }, officer: officer, staff: staff, scenario: scenario)
  }

  /// Who has the prize by the server's books: the ids of the living bookings, or of the hold.
  func takers(of prize: ContestScenario.Prize) async throws -> [String] {
    switch prize {
    case .slot:
      var ids: [String] = []
      for try await booking in try await scenario.park.spaces.listBookings(
        .with { $0.spaceId = space }, try staff.options()) where [.held, .confirmed].contains(booking.state)
      {
        ids.append(booking.id)
      }
      return ids
    case .unit:
      var ids: [String] = []
      for try await enquiry in try await scenario.park.parks.listEnquiries(.init(), try staff.options()) {
        if let hold = enquiry.hold, hold.unitId == unit { ids.append(hold.id) }
      }
      return ids
    }
  }
}
