import Storage
import TestSupport

/// A disk that loses power: it replays operations and knows what would be left.
///
/// A file's content is durable after its sync, a name after the sync of its directory. What was not synced may be there
/// or not, whole or torn.
struct DiskModel {
  /// What the power cut leaves of what was not synced.
  enum Loss { case everything, nothing, some }

  private final class Node {
    var isDirectory = false
    var durable: [UInt8] = []
    var pending: [(offset: Int, bytes: [UInt8]?)] = []  // nil bytes: truncate to the offset

    var current: [UInt8] { pending.reduce(into: durable) { Node.apply($1, to: &$0) } }

    static func apply(_ change: (offset: Int, bytes: [UInt8]?), to content: inout [UInt8]) {
      guard let bytes = change.bytes else {
        if change.offset < content.count {
          content.removeLast(content.count - change.offset)
        } else {
          content += [UInt8](repeating: 0, count: change.offset - content.count)
        }
        return
      }
      let end = change.offset + bytes.count
      if content.count < end { content += [UInt8](repeating: 0, count: end - content.count) }
      content.replaceSubrange(change.offset..<end, with: bytes)
    }
  }

  private var names: [String: Node] = [:]
  private var durableNames: [String: Node] = [:]
  private(set) var marks: [String] = []

  mutating func apply(_ operation: DiskOperation) {
    switch operation {
    case .makeDirectory(let path):
      let node = Node()
      node.isDirectory = true
      names[path] = node
    case .create(let path): names[path] = Node()
    case .write(let path, let bytes, let offset): names[path]?.pending.append((offset, bytes))
    case .truncate(let path, let size): names[path]?.pending.append((size, nil))
    case .sync(let path):
      guard let node = names[path] else { return }
      node.durable = node.current
      node.pending = []
    case .rename(let from, let to): names[to] = names.removeValue(forKey: from)
    case .remove(let path): names[path] = nil
    case .syncDirectory(let directory):
      for path in Set(names.keys).union(durableNames.keys) where parentDirectory(path) == directory {
        durableNames[path] = names[path]
      }
    case .mark(let text): marks.append(text)
    }
  }

  /// Writes what is left into an empty directory that takes the place of the original one.
  func leave(_ loss: Loss, of original: String, in target: String, using generator: inout SeededGenerator) throws {
    let files = PosixFileSystem()
    var left: [String: Node] = durableNames
    switch loss {
    case .everything: break
    case .nothing: left = names
    case .some:
      for path in Set(names.keys).union(durableNames.keys).sorted() where generator.chance(oneIn: 2) {
        left[path] = names[path]
      }
    }
    for (path, node) in left.sorted(by: { $0.key < $1.key }) where path.hasPrefix(original + "/") {
      guard isReachable(path, left, original) else { continue }
      let place = target + path.dropFirst(original.utf8.count)
      if node.isDirectory {
        try files.createDirectories(place)
        continue
      }
      let file = try files.create(place)
      defer { file.close() }
      try content(of: node, loss, &generator).withUnsafeBytes { try file.write($0) }
    }
  }

  private func isReachable(_ path: String, _ left: [String: Node], _ original: String) -> Bool {
    let parent = parentDirectory(path)
    return parent == original || (left[parent] != nil && isReachable(parent, left, original))
  }

  private func content(of node: Node, _ loss: Loss, _ generator: inout SeededGenerator) -> [UInt8] {
    switch loss {
    case .everything: return node.durable
    case .nothing: return node.current
    case .some:
      var content = node.durable
      for change in node.pending where generator.chance(oneIn: 2) {
        var change = change
        if let bytes = change.bytes, generator.chance(oneIn: 4) {
          change.bytes = Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &generator)))
        }
        Node.apply(change, to: &content)
      }
      return content
    }
  }
}
