import CloudParkClient
import Foundation
import ParkSchemas
import RPCCore
import RPCSchemas

/// How much comes in the deadline hour (S2).
public struct DeadlineScale: Sendable, CustomStringConvertible {
  /// What a zone of 50,000 enterprises sends in one round; a run says which share of it it is.
  static let applicationsInFull = 50_000

  /// Applications.
  public var applications: Int
  /// Files of each.
  public var filesEach: Int
  /// Bytes of a file.
  public var fileBytes: Int
  /// Bytes of the largest one, which is the first file of the last day.
  public var largeBytes: Int
  /// Applicants who come when the deadline has passed.
  public var late: Int

  /// A scale from its parts; the defaults are 1 % of the files of a zone.
  public init(
    applications: Int = 500, filesEach: Int = 5, fileBytes: Int = 2 << 20, largeBytes: Int = 50 << 20, late: Int = 20
  ) {
    (self.applications, self.filesEach, self.late) = (applications, filesEach, late)
    (self.fileBytes, self.largeBytes) = (fileBytes, largeBytes)
  }

  /// The calls of a run: the visits, and the deadline.
  public var calls: Int { applications + 1 }

  public var description: String {
    let share = (Double(applications) * 100 / Double(Self.applicationsInFull)).formatted(
      .number.precision(.significantDigits(1...3)).locale(Locale(identifier: "en")))
    return
      "\(applications) of \(Self.applicationsInFull) applications (\(share) %), \(filesEach) files of \(fileBytes) "
      + "bytes each and one of \(largeBytes)"
  }

  /// - Throws: ``LoadError`` naming what is out of its range.
  func validate() throws(LoadError) {
    guard (10...50_000).contains(applications), (1...50).contains(filesEach), (1...1000).contains(late) else {
      throw LoadError(.usage, "10 to 50000 applications with 1 to 50 files each, and 1 to 1000 that come too late")
    }
    guard (64...50 << 20).contains(fileBytes), (64...50 << 20).contains(largeBytes) else {
      throw LoadError(.usage, "a file has 64 bytes to 50 MiB")
    }
  }

  /// 60 % come before the last day, 30 % on it before its last hour, 10 % then.
  func phase(of number: Int) -> DeadlineWindow.Phase {
    number < applications * 6 / 10 ? .days : number < applications * 9 / 10 ? .lastDay : .lastHour
  }

  /// The arrivals over a time: the thirteen days are squeezed into 72 % of it, the last day into 24 %, its last hour
  /// into 4 %, so that the rate rises from 0.8 of the mean over 1.25 to 2.5; then the deadline.
  public func shape(seconds: Double) -> RateShape {
    let all = Double(applications)
    func piece(_ share: Double, in part: Double) -> RateShape.Piece {
      let rate = all * share / (seconds * part)
      return .init(seconds: seconds * part, from: rate, to: rate)
    }
    return RateShape(pieces: [
      piece(0.6, in: 0.72), piece(0.3, in: 0.24), piece(0.1, in: 0.04), .init(seconds: 0.5, from: 4, to: 4),
    ])
  }

  /// The bytes of a file, another for each applicant, file and run.
  func file(_ file: Int, of number: Int, _ run: String) -> [UInt8] {
    let count = number == applications * 6 / 10 && file == 0 ? largeBytes : fileBytes
    var bytes = Array("%PDF-1.4\n% lease \(run) \(number) \(file)\n".utf8)
    bytes.reserveCapacity(count + 8)
    var random = SplitMix(state: UInt64(number) << 32 ^ UInt64(file) ^ (UInt64(run, radix: 36) ?? 0) << 8)
    while bytes.count < count { withUnsafeBytes(of: random.next()) { bytes.append(contentsOf: $0) } }
    bytes.removeLast(bytes.count - count)
    return bytes
  }
}

/// The fourteen days of a round, on the server's movable clock.
struct DeadlineWindow: Sendable {
  /// Where the clock stands.
  enum Phase: Int, Comparable, Sendable {
    case days, lastDay, lastHour, over
    static func < (left: Phase, right: Phase) -> Bool { left.rawValue < right.rawValue }
  }

  /// The round's last day.
  let lastDay: String
  /// 24:00 of the last day, in seconds since 1970.
  private let deadline: Int64

  /// The fourteen days from the server's today on.
  ///
  /// - Throws: ``LoadError`` when the server's clock cannot be moved.
  static func beginning(on park: ScenarioPark) async throws -> DeadlineWindow {
    do {
      let today = try await park.park.clock.getClock(.init(), try park.admin.options()).day
      guard let midnight = try? Date("\(today)T00:00:00+08:00", strategy: .iso8601) else {
        throw LoadError(.server, "the server's day is '\(today)'")
      }
      let last = midnight.addingTimeInterval(13 * 86_400)
      // Shanghai is eight hours ahead of UTC all year.
      let day = String(last.addingTimeInterval(8 * 3600).formatted(.iso8601).prefix(10))
      return DeadlineWindow(lastDay: day, deadline: Int64(last.timeIntervalSince1970) + 86_400)
    } catch let error as RPCError where error.code == .unimplemented {
      throw LoadError(
        .usage, "the server must run with --set development.test-clock=true: the deadline comes by its clock")
    }
  }

  func begin(of phase: Phase) -> GoogleProtobuf.Timestamp {
    let seconds: Int64 =
      switch phase {
      case .days: deadline - 14 * 86_400
      case .lastDay: deadline - 86_400
      case .lastHour: deadline - 3600
      case .over: deadline
      }
    return .with { $0.seconds = seconds }
  }

  /// Whether an instant lies before the deadline.
  func isInTime(_ time: GoogleProtobuf.Timestamp?) -> Bool { time.map { $0.seconds < deadline } ?? false }

  /// When the keys of the run's people end.
  var keysEnd: GoogleProtobuf.Timestamp { .with { $0.seconds = deadline + 30 * 86_400 } }
}
