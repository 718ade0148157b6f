import Glibc
import SchemaRuntime
import Yams

/// Files that commands read.
enum InputFile {
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Whether the group or everybody may read it.
  static func isReadableByOthers(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && status.st_mode & 0o044 != 0
  }

  /// The bytes of a file; `-` is standard input.
  ///
  /// - Throws: ``CommandError`` with the path and the reason.
  static func bytes(_ path: String, bytesMax: Int = 16 << 20) throws(CommandError) -> [UInt8] {
    let descriptor = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(path) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw unreadable(path)
      }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
      guard bytes.count <= bytesMax else {
        throw CommandError(.badData, "\(name(path)) has more than \(bytesMax) bytes")
      }
    }
  }

  /// The text of a file; `-` is standard input.
  static func text(_ path: String, bytesMax: Int = 16 << 20) throws(CommandError) -> String {
    guard let text = String(validating: try bytes(path, bytesMax: bytesMax), as: UTF8.self) else {
      throw CommandError(.badData, "\(name(path)) is not UTF-8")
    }
    return text
  }

  /// A message from a file of JSON, or of YAML if its name ends in .yaml or .yml.
  ///
  /// - Throws: ``CommandError`` with the path, the field, and line and column.
  static func message<M: Message>(_ type: M.Type, _ path: String) throws -> M {
    do {
      return try M(json: try json(path))
    } catch let error as SchemaError {
      throw CommandError(
        .badData, "\(name(path)): \(error)", advice: "cloudpark describe \(M.schema.name) shows the fields")
    }
  }

  /// A request from a file that holds either the request itself, known by its key, or only what stands under that key.
  static func wrapped<Request: Message, Part: Message>(
    _ path: String, key: String, wrap: (Part) throws -> Request
  ) throws -> Request {
    let text = try json(path)
    do {
      if let value = try? JSONValue(parsing: text), value[key] != nil { return try Request(json: text) }
      return try wrap(try Part(json: text))
    } catch let error as SchemaError {
      throw CommandError(
        .badData, "\(name(path)): \(error)", advice: "cloudpark describe \(Part.schema.name) shows the fields")
    }
  }

  /// The lines of a file that hold something, with their numbers from 1.
  static func lines(_ path: String) throws -> [(number: Int, text: String)] {
    try text(path, bytesMax: 1 << 30).split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap {
      let line = String($0.element).trimmingWhiteSpace
      return line.isEmpty ? nil : ($0.offset + 1, line)
    }
  }

  /// The JSON text of a file of JSON or YAML.
  static func json(_ path: String) throws -> String {
    let text = try text(path)
    guard path.hasSuffix(".yaml") || path.hasSuffix(".yml") else { return text }
    do {
      guard let node = try Yams.compose(yaml: text) else { return "{}" }
      return try YAMLText.value(node, depthLeft: 64).text()
    } catch let error as YamlError {
      throw CommandError(.badData, "\(path) is no YAML: \(error)")
    }
  }

  static func name(_ path: String) -> String { path == "-" ? "standard input" : path }

  private static func unreadable(_ path: String) -> CommandError {
    CommandError(.noInput, "cannot read \(name(path)): \(String(cString: strerror(errno)))")
  }
}

extension String {
  /// Without white space at both ends.
  var trimmingWhiteSpace: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
