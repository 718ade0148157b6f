import ConformanceKit
import Foundation
import TestSupport
import Testing

/// Goal: the suite finds what is wrong, and says nothing else. Method: our server behind a proxy that does one thing
/// wrong; the cases that fail are those the list of faults names. `Scripts/conformance --check` runs all of them.
@Suite struct FaultTests {
  /// Those that show at once; others are found by waiting in vain, which takes its time.
  private static let quick: Set<String> = [
    "none", "END_STREAM on DATA", "text is cut a byte too early", "order is reversed", "duplicates are merged",
    "FLOW_CONTROL is told as a violation", "VERSION is told as a violation", "a bad request is UNKNOWN",
    "an unknown method is INTERNAL", "no credential is PERMISSION_DENIED", "RESERVE is not said",
    "version 2 is chosen", "numbers of definitions begin at 2",
  ]

  @Test func eachFaultFailsExactlyItsCases() async throws {
    let served = try ServedProgram()
    defer { served.stop() }
    let right = served.target
    let directory = try TemporaryDirectory()
    let library = try CaseLibrary(folder: CaseLibrary.folder)
    let results = try await withCheckedThrowingContinuation { continuation in
      Thread.detachNewThread {
        continuation.resume(
          with: Result {
            let certificates = try Certificates(in: URL(fileURLWithPath: directory("tls")))
            return try ([Fault.none] + Fault.all).filter { Self.quick.contains($0.name) }.map { fault in
              let faulty = try FaultyServer(before: right, certificates, fault)
              defer { faulty.stop() }
              // What must fail, and every fifth other case, which must not.
              var suite = Suite(
                library.cases.enumerated().filter { $0.offset % 5 == 0 || fault.finds.contains($0.element.name) }
                  .map(\.element))
              suite.lacking = ["time", "load", "certificates"]
              suite.limit = 60
              let found = Set(Report(suite.run(server: faulty.target)).failed.map(\.one.name))
              let wanted = fault.finds.filter { name in
                library.cases.contains { $0.name == name && !$0.needs.contains("load") }
              }
              return (fault.name, found, wanted)
            }
          })
      }
    }
    #expect(results.count == Self.quick.count)
    for (name, found, wanted) in results {
      #expect(found == wanted, "\(name): \(found.symmetricDifference(wanted).sorted())")
    }
  }

  @Test func everyFaultIsListedWithCasesThatExist() throws {
    let cases = Set(try CaseLibrary(folder: CaseLibrary.folder).cases.map(\.name))
    for fault in Fault.all {
      #expect(!fault.finds.isEmpty, "no case finds: \(fault.name)")
      #expect(fault.finds.isSubset(of: cases), "\(fault.name): \(fault.finds.subtracting(cases).sorted())")
    }
  }
}
