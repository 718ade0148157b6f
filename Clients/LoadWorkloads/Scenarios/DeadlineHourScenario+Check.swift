import CloudParkClient
import ParkSchemas
import RPCCore
import Synchronization

extension DeadlineHourScenario {
  /// Downloads and submissions of the check that are under way at the same time.
  private static let workers = 8

  public func check() async throws -> [CheckResult] {
    let early = outcomes.withLock { $0 }
    // What was left open is asked again with its key, and those who come too late come now.
    for number in early.told.indices
    where !early.told[number].application.isEmpty && !early.told[number].isSubmitted && !early.told[number].isLate {
      await submitAnew(number)
    }
    let final = outcomes.withLock { $0 }
    let (late, inRun) = (final.told[scale.applications...], final.told[..<scale.applications])
    let refused = late.count { $0.isLate && !$0.isSubmitted }
    return [
      CheckResult(
        "every applicant came, then the deadline", final.begun == scale.applications && final.deadlineHasPassed,
        "\(final.begun) of \(scale.applications); \(inRun.count(where: \.isSubmitted)) were acknowledged, "
          + "\(inRun.count(where: \.isLate)) refused because the deadline came first, "
          + "\(inRun.count(where: \.isOpen)) lost an answer"),
      CheckResult(
        "submissions after the deadline are refused", refused == scale.late, "\(refused) of \(scale.late) were"),
    ] + (try await checkApplications(final.told)) + (try await checkFiles(final.told))
  }

  /// The round's cases against what the applicants were told.
  private func checkApplications(_ told: [Told]) async throws -> [CheckResult] {
    var listed: Set<String> = []
    var (states, young) = (0, 0)
    for try await row in try await park.park.applications.listApplications(
      .with { $0.roundId = round }, try officer.options())
    {
      guard row.state != .draft else { continue }
      listed.insert(row.id)
      let found = try await park.park.applications.getApplication(
        .with { $0.applicationId = row.id }, try officer.options())
      if found.state != .submitted || found.materials.count != scale.filesEach { states += 1 }
      if !window.isInTime(found.submittedAt) { young += 1 }
    }
    let acknowledged = Set(told.filter(\.isSubmitted).map(\.application))
    return [
      CheckResult(
        "every acknowledged application is there, and no other", acknowledged == listed && states == 0,
        "\(acknowledged.count) acknowledged, \(listed.count) there, \(acknowledged.subtracting(listed).count) lost, "
          + "\(states) not as they were submitted"),
      CheckResult("none is younger than the deadline", young == 0, "\(young) are"),
    ]
  }

  private struct Files: Sendable {
    var whole = 0
    var bytes = 0
    var largest = 0
    var damaged: [String] = []
  }

  /// Every acknowledged file, downloaded and compared with what was sent.
  private func checkFiles(_ told: [Told]) async throws -> [CheckResult] {
    let all = told.enumerated().flatMap { number, told in told.files.map { (number, $0.key, $0.value) } }
    let files = await withTaskGroup(of: Files.self) { group in
      for worker in 0..<Self.workers {
        group.addTask {
          var mine = Files()
          for index in stride(from: worker, to: all.count, by: Self.workers) {
            let (number, material, file) = all[index]
            await self.compare(material, file, of: number, &mine)
          }
          return mine
        }
      }
      var sum = Files()
      for await part in group {
        sum.whole += part.whole
        sum.bytes += part.bytes
        sum.largest = max(sum.largest, part.largest)
        sum.damaged += part.damaged
      }
      return sum
    }
    return [
      CheckResult(
        "every acknowledged file is there with its hash", files.whole == all.count && files.damaged.isEmpty,
        "\(files.whole) of \(all.count), \(files.bytes) bytes"
          + (files.damaged.isEmpty ? "" : ": " + files.damaged.prefix(5).joined(separator: "; "))),
      CheckResult(
        "the largest file is among them", files.largest == max(scale.fileBytes, scale.largeBytes),
        "\(files.largest) bytes"),
    ]
  }

  private func compare(_ material: String, _ file: Int, of number: Int, _ files: inout Files) async {
    let (applicant, sent) = (applicants[number], scale.file(file, of: number, park.run))
    do {
      var offset = 0
      // Size and SHA-256 are compared with the metadata's on the way, and each byte with what was sent.
      _ = try await park.park.receiveMaterial(material, try applicant.owner.options(acting: applicant.acting)) {
        bytes in
        guard offset + bytes.count <= sent.count, sent[offset..<(offset + bytes.count)].elementsEqual(bytes) else {
          throw MaterialError("\(material) has other bytes than were sent, from \(offset) on")
        }
        offset += bytes.count
      }
      guard offset == sent.count else { throw MaterialError("\(material) has \(offset) of \(sent.count) bytes") }
      files.whole += 1
      files.bytes += offset
      files.largest = max(files.largest, offset)
    } catch {
      files.damaged.append("\(error)")
    }
  }
}
