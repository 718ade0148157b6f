import SwiftProtobuf

/// Comments and lines of one file, by the path of what they belong to.
struct SourceInfo {
  private var locations: [[Int32]: Google_Protobuf_SourceCodeInfo.Location] = [:]
  private let file: String

  init(_ proto: Google_Protobuf_FileDescriptorProto) {
    file = proto.name
    for location in proto.sourceCodeInfo.location { locations[location.path] = location }
  }

  /// Where a thing stands.
  func place(_ path: [Int32]) -> SourcePlace {
    SourcePlace(file: file, line: locations[path]?.span.first.map { Int($0) + 1 })
  }

  /// The comment above a thing, else the one behind it; lines without the space after the slashes.
  func comment(_ path: [Int32]) -> String {
    guard let location = locations[path] else { return "" }
    let text = location.leadingComments.isEmpty ? location.trailingComments : location.leadingComments
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var line = line
      if line.first == " " { line = line.dropFirst() }
      while let last = line.last, last == " " || last == "\t" || last == "\r" { line = line.dropLast() }
      return String(line)
    }
    while lines.last == "" { lines.removeLast() }
    while lines.first == "" { lines.removeFirst() }
    return lines.joined(separator: "\n")
  }

  /// What reflection needs of a file's source information: places with a comment. Google's files are known everywhere,
  /// so theirs is left out.
  static func commentsOnly(_ proto: Google_Protobuf_FileDescriptorProto) -> Google_Protobuf_SourceCodeInfo {
    var info = Google_Protobuf_SourceCodeInfo()
    if proto.package == "google.protobuf" { return info }
    for location in proto.sourceCodeInfo.location
    where !location.leadingComments.isEmpty || !location.trailingComments.isEmpty {
      var kept = location
      kept.leadingDetachedComments = []
      info.location.append(kept)
    }
    return info
  }
}
