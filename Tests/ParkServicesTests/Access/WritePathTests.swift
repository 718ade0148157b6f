import Storage
import Testing

/// Goal: nothing is changed but through `mutate`, which is what makes "one audit record per mutation" and "applied once"
/// true of every method, those of tomorrow included. Method: look for other writes in the sources of the services.
@Suite struct WritePathTests {
  /// Who may open a writing transaction, with the reason.
  private static let allowed: [String: String] = [
    "Foundation/Mutation/Mutate.swift": "it is the path",
    "Foundation/Mutation/MutateBatch.swift": "the batches of imports, audited one by one",
    "Foundation/Reading/ClearReads.swift": "appends the audit record of a clear read",
    "Foundation/Access/BreakGlass.swift": "appends the audit record of a read in an emergency",
    "Foundation/Housekeeping.swift": "removes what has outlived its time",
    "Identity/Bootstrap.swift": "runs before anything is served, audited",
    "Notification/NotificationDispatcher.swift": "delivers what audited changes have said; a delivery is no change",
    "Park/ReferenceSeeder.swift": "loads the shipped reference data at start",
  ]

  @Test func onlyTheWritePathOpensWritingTransactions() throws {
    let root = #filePath.split(separator: "/").dropLast(4).map { "/" + $0 }.joined() + "/Sources/ParkServices"
    let files = try swiftFiles(root)
    #expect(files.count > 60)
    for file in files {
      let text = String(decoding: try PosixFileSystem().readWhole(root + "/" + file, bytesMax: 1 << 20), as: UTF8.self)
      if text.contains("store.write") {
        #expect(Self.allowed[file] != nil, "\(file) opens a writing transaction: use park.mutate")
      }
    }
  }

  private func swiftFiles(_ directory: String, _ prefix: String = "") throws -> [String] {
    try PosixFileSystem().names(in: directory).flatMap { name -> [String] in
      if name.hasSuffix(".swift") { return [prefix + name] }
      return try swiftFiles(directory + "/" + name, prefix + name + "/")
    }
  }
}
