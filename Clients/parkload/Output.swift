import ArgumentParser
import Foundation
import LoadWorkloads

/// How the run is shown.
struct OutputOptions: ParsableArguments {
  /// Forms of the report on standard output.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, jsonl
  }

  @Option(name: [.customShort("o"), .long], help: "text, json, or jsonl: a line for each stretch of time, then the report.")
  var output: Format = .text
  @Option(help: "Writes the report as one HTML file.", completion: .file()) var report: String?
  @Option(help: "Writes the report as JSON besides, for `parkload compare`.", completion: .file()) var save: String?
  @Flag(help: "No progress line.") var quiet = false
}

/// The line on the terminal that shows how the run goes.
struct ProgressLine: Sendable {
  let isShown: Bool

  init(_ options: OutputOptions) { isShown = !options.quiet && isatty(STDERR_FILENO) == 1 }

  func show(_ progress: RunProgress) {
    var parts = [
      "\(TimeText.fixed(progress.elapsed, 1)) of \(TimeText.fixed(progress.total, 1)) s",
      "\(TimeText.grouped(progress.rate))/s", "p50 \(TimeText.nanos(progress.p50))",
      "p99 \(TimeText.nanos(progress.p99))", "open \(progress.open)",
    ]
    if progress.failed > 0 { parts.append("failed \(progress.failed)") }
    if progress.late > 0 { parts.append("late \(progress.late)") }
    if progress.isWarmup { parts.append("(warm-up)") }
    show(parts.joined(separator: "   "))
  }

  func show(_ text: String) { if isShown { put("\r\u{1b}[2K" + text) } }
  func clear() { if isShown { put("\r\u{1b}[2K") } }

  private func put(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}

/// Standard output and files.
enum Output {
  /// - Throws: ``Failure`` when the reader has gone or the disk is full.
  static func write(_ text: String) throws {
    do { try FileHandle.standardOutput.write(contentsOf: Data(text.utf8)) } catch {
      if errno == EPIPE { throw Failure(code: 141, message: nil) }
      throw Failure(code: 74, message: "cannot write standard output")
    }
  }

  static func save(_ text: String, to path: String) throws {
    do { try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic) } catch {
      throw Failure(code: 74, message: "cannot write \(path): \(error.localizedDescription)")
    }
  }
}

/// Files with secrets and data.
enum SecretFile {
  static func text(_ path: String) throws -> String {
    let handle = path == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: path)
    guard let handle, let data = try? handle.read(upToCount: 16 << 20) ?? Data() else {
      throw Failure(code: 66, message: "cannot read \(path)")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw Failure(code: 65, message: "\(path) is not UTF-8")
    }
    return text
  }

  /// One line without its end.
  static func read(_ path: String) throws -> String {
    let text = try text(path).trimmingCharacters(in: .newlines)
    guard !text.isEmpty, !text.unicodeScalars.contains(where: { $0.value < 0x20 }) else {
      throw Failure(code: 65, message: "\(path) must hold one line")
    }
    return text
  }

  static func password(_ path: String?) throws -> String {
    if let path { return try read(path) }
    if let value = ProcessInfo.processInfo.environment["CLOUDPARK_PASSWORD"], !value.isEmpty { return value }
    throw Failure(code: 77, message: "there is no password; use --password-file FILE or CLOUDPARK_PASSWORD")
  }
}
