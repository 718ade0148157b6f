import Foundation

/// The project's files as the tests of the house read them.
enum SourceTree {
  /// The top of the project.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A file of ours: its path from the top and its text.
  struct File: Sendable {
    let path: String
    let text: String
    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
    var isGenerated: Bool { path.contains("/Generated/") || path.hasSuffix(".pb-c.c") || path.hasSuffix(".pb-c.h") }
  }

  /// Swift files below a folder.
  static func swiftFiles(_ folder: String) -> [File] {
    let base = root.appendingPathComponent(folder)
    guard let walk = FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil) else { return [] }
    return walk.compactMap { item -> File? in
      guard let url = item as? URL, url.pathExtension == "swift" else { return nil }
      guard let text = try? String(contentsOf: url, encoding: .utf8) else { return nil }
      return File(path: String(url.path.dropFirst(root.path.count + 1)), text: text)
    }.sorted { $0.path < $1.path }
  }

  /// Everything handwritten that is shipped.
  static let shipped: [File] = (swiftFiles("Sources") + swiftFiles("Clients")).filter { !$0.isGenerated }
}
