import FuzzTargets
import Glibc
import Testing

/// Goal: what the fuzzer has found stays mended. Method: every file of Corpus and FailCases goes through the entry point
/// of the target whose folder it lies in, and so do the seeds, cut off anywhere and with every byte changed.
@Suite struct ReplayTests {
  static let targets = wireTargets + schemaTargets + configurationTargets

  @Test(arguments: targets) func everyKeptInput_holdsItsTargetsProperties(_ target: FuzzTarget) throws {
    let corpus = Self.files("Corpus/\(target.name)")
    #expect(!corpus.isEmpty, "no corpus for \(target.name): Scripts/fuzz --seeds makes one")
    for file in corpus + Self.files("FailCases/\(target.name)") {
      do { try target.run(Self.bytes(file)) } catch { Issue.record("\(file): \(error)") }
    }
  }

  @Test(arguments: targets) func everySeedCutOrChanged_holdsItsTargetsProperties(_ target: FuzzTarget) throws {
    for (number, seed) in target.seeds().enumerated() {
      try target.run(seed)
      // Long seeds are thinned out, so that the work stays bounded.
      for place in stride(from: 0, to: seed.count, by: max(1, seed.count / 64)) {
        var changed = seed
        changed[place] ^= 0x81
        for input in [Array(seed[..<place]), changed] {
          do { try target.run(input) } catch { Issue.record("seed \(number) at byte \(place): \(error)") }
        }
      }
    }
  }

  @Test func everyFolder_belongsToATarget() {
    let names = Set(Self.targets.map(\.name))
    for folder in Self.entries("Corpus") + Self.entries("FailCases") where !folder.hasPrefix(".") {
      #expect(names.contains(folder), "\(folder) is the folder of no target")
    }
  }

  // MARK: files

  private static let root = #filePath.split(separator: "/").dropLast(2).reduce("") { "\($0)/\($1)" }

  private static func entries(_ folder: String) -> [String] {
    guard let directory = opendir("\(root)/\(folder)") else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  private static func files(_ folder: String) -> [String] { entries(folder).map { "\(root)/\(folder)/\($0)" } }

  private static func bytes(_ path: String) throws -> [UInt8] {
    let file = try #require(fopen(path, "r"), "cannot read \(path)")
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = fgetc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
    return bytes
  }
}

extension FuzzTarget: CustomTestStringConvertible {
  public var testDescription: String { name }
}
